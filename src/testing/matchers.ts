import type { AuditOptions } from "../audit/audit.js";
import type { AuditCode } from "../audit/finding.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Day } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import type { CheckOutcome } from "./check.js";
import { checkFinding, checkValid } from "./check-portfolio.js";
import { checkAchieved, checkDueBy, checkOnTrack, checkStatus } from "./check-status.js";

/** The ids of the targets of a portfolio; any text for anything else. */
type TargetIdOf<T> = T extends Portfolio<infer TargetId> ? TargetId : string;

declare global {
  // Vitest and @types/jest declare it too, and take over what others add to it.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: all declarations need the same type parameters
    interface Matchers<R, T = {}> {
      /** The target has this status on the day. */
      toHaveStatus(target: TargetIdOf<T>, status: Status, options: EvaluationOptions): R;
      /** The target is achieved on the day, in time or late. */
      toBeAchieved(target: TargetIdOf<T>, options: EvaluationOptions): R;
      /** The target is on track on the day: not due yet, and fast enough. */
      toBeOnTrack(target: TargetIdOf<T>, options: EvaluationOptions): R;
      /** The deadline of the target ends on this day or before it. `asOf` says by which revisions. */
      toFallDueBy(target: TargetIdOf<T>, day: Day, options: EvaluationOptions): R;
      /** The data can be read as a portfolio. */
      toBeValidPortfolio(): R;
      /** An audit finds something of this code, one of `auditCodes`. */
      toHaveFinding(code: AuditCode, options?: AuditOptions): R;
    }
  }
}

type MatcherName =
  | "toHaveStatus"
  | "toBeAchieved"
  | "toBeOnTrack"
  | "toFallDueBy"
  | "toBeValidPortfolio"
  | "toHaveFinding";

/**
 * The matchers as a test calls them. The `expect` of Vitest and the global one of Jest have them by themselves; for that
 * of `@jest/globals` declare them.
 *
 * @typeParam R - what a matcher returns
 * @typeParam T - what is given to `expect`
 */
export interface TargetMatchers<R = void, T = unknown> extends Pick<jest.Matchers<R, T>, MatcherName> {}

/**
 * Matchers for Vitest and Jest: `expect.extend(targetMatchers)` in a test, or once in a set-up file. What they are given
 * is a portfolio; each says what it checks in {@link TargetMatchers}. A target, status or code that does not exist is no
 * failed expectation but a {@link PolicyTargetsError}, also behind `.not`.
 *
 * @example
 * import { buildPortfolio, buildTarget, targetMatchers } from "policy-targets/testing";
 * import { expect } from "vitest";
 *
 * expect.extend(targetMatchers);
 * const portfolio = buildPortfolio({ targets: [buildTarget("deliverable", { deadline: "2020-06" })] });
 * expect(portfolio).toHaveStatus("target", "overdue", { asOf: "2020-07-06" });
 * expect(portfolio).toFallDueBy("target", "2020-06-30", { asOf: "2020-07-06" });
 * Object.keys(targetMatchers).length; // => 6
 */
export const targetMatchers = {
  toHaveStatus: (portfolio: Portfolio, target: string, status: Status, options: EvaluationOptions) =>
    checkStatus(portfolio, target, status, options),
  toBeAchieved: (portfolio: Portfolio, target: string, options: EvaluationOptions) =>
    checkAchieved(portfolio, target, options),
  toBeOnTrack: (portfolio: Portfolio, target: string, options: EvaluationOptions) =>
    checkOnTrack(portfolio, target, options),
  toFallDueBy: (portfolio: Portfolio, target: string, day: Day, options: EvaluationOptions) =>
    checkDueBy(portfolio, target, day, options),
  toBeValidPortfolio: (input: unknown) => checkValid(input),
  toHaveFinding: (portfolio: Portfolio, code: AuditCode, options?: AuditOptions) =>
    checkFinding(portfolio, code, options),
} satisfies Readonly<Record<MatcherName, (received: never, ...args: never[]) => CheckOutcome>>;

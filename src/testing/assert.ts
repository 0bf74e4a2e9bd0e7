import type { AuditOptions } from "../audit/audit.js";
import type { AuditCode } from "../audit/finding.js";
import type { EvaluationOptions } from "../evaluation/options.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Day } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import type { CheckOutcome } from "./check.js";
import { checkFinding, checkValid } from "./check-portfolio.js";
import { checkAchieved, checkDueBy, checkOnTrack, checkStatus } from "./check-status.js";

/**
 * What an assertion throws if it does not hold. It is named `AssertionError` and has the code `ERR_ASSERTION`, so that
 * node:test and others print what was expected and found.
 *
 * @example
 * import { assertStatus, buildPortfolio, type TargetAssertionError } from "policy-targets/testing";
 *
 * let caught: unknown;
 * try {
 *   assertStatus(buildPortfolio(), "target", "achieved", { asOf: "2020-07-06" });
 * } catch (error) {
 *   caught = error;
 * }
 * const { name, actual, expected } = caught as TargetAssertionError;
 * [name, actual, expected]; // => ["AssertionError", "pending", "achieved"]
 */
export class TargetAssertionError extends Error {
  override readonly name = "AssertionError";
  /** As in errors of `node:assert`, so that runners know it for a failed assertion. */
  readonly code = "ERR_ASSERTION";
  /** Who made the error. */
  readonly operator = "policy-targets";
  /** As in errors of `node:assert`: the message says what was checked. */
  readonly generatedMessage = false;
  /** What was found. */
  readonly actual: unknown;
  /** What was asked for. */
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

const hold = ({ pass, message, actual, expected }: CheckOutcome): void => {
  if (!pass) throw new TargetAssertionError(message(), actual, expected);
};

/**
 * Asserts the status of a target on a day.
 *
 * @throws {@link TargetAssertionError} if it is another; {@link PolicyTargetsError} for a target or status that does not
 *   exist, and for options that cannot be used
 *
 * @example
 * import { assertStatus, buildPortfolio, buildTarget } from "policy-targets/testing";
 *
 * const portfolio = buildPortfolio({ targets: [buildTarget("deliverable", { deadline: "2020-06" })] });
 * assertStatus(portfolio, "target", "overdue", { asOf: "2020-07-06" });
 * portfolio.targets.length; // => 1
 */
export const assertStatus = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  target: NoInfer<TargetId>,
  status: Status,
  options: EvaluationOptions,
): void => hold(checkStatus(portfolio, target, status, options));

/**
 * Asserts that a target is achieved on a day, in time or late.
 *
 * @throws {@link TargetAssertionError} if it is not; {@link PolicyTargetsError} as {@link assertStatus}
 *
 * @example
 * import { assertAchieved, scenario } from "policy-targets/testing";
 *
 * const { portfolio } = scenario({ criterion: { atLeast: 80 }, deadline: "2025" }).given({ 2025: 81 });
 * assertAchieved(portfolio, "target", { asOf: "2026-01-01" });
 * portfolio.measuredValues.length; // => 1
 */
export const assertAchieved = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  target: NoInfer<TargetId>,
  options: EvaluationOptions,
): void => hold(checkAchieved(portfolio, target, options));

/**
 * Asserts that a target is on track on a day: not due yet, and fast enough.
 *
 * @throws {@link TargetAssertionError} if it is not; {@link PolicyTargetsError} as {@link assertStatus}
 *
 * @example
 * import { assertOnTrack, scenario } from "policy-targets/testing";
 *
 * const baseline = { value: 50, period: "2020" };
 * const { portfolio } = scenario({ criterion: { atLeast: 80 }, baseline, deadline: "2026" }).given({ 2023: 66 });
 * assertOnTrack(portfolio, "target", { asOf: "2024-03-01" });
 * portfolio.measuredValues.length; // => 1
 */
export const assertOnTrack = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  target: NoInfer<TargetId>,
  options: EvaluationOptions,
): void => hold(checkOnTrack(portfolio, target, options));

/**
 * Asserts that the deadline of a target ends on a day or before it. `asOf` says by which revisions.
 *
 * @throws {@link TargetAssertionError} if it ends later, or on no known day; {@link PolicyTargetsError} as
 *   {@link assertStatus}, or for what is no day
 *
 * @example
 * import { assertDueBy, scenario } from "policy-targets/testing";
 *
 * const { portfolio } = scenario({ criterion: { deliverable: true }, deadline: "2020-06" });
 * assertDueBy(portfolio, "target", "2020-06-30", { asOf: "2020-01-01" });
 * portfolio.targets[0]?.deadline; // => "2020-06"
 */
export const assertDueBy = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  target: NoInfer<TargetId>,
  day: Day,
  options: EvaluationOptions,
): void => hold(checkDueBy(portfolio, target, day, options));

/**
 * Asserts that data can be read as a portfolio.
 *
 * @throws {@link TargetAssertionError} with every fault
 *
 * @example
 * import { assertValidPortfolio, buildTarget } from "policy-targets/testing";
 *
 * const input = { targets: [buildTarget("deliverable")] };
 * assertValidPortfolio(input);
 * input.targets.length; // => 1
 */
export const assertValidPortfolio = (input: unknown): void => hold(checkValid(input));

/**
 * Asserts that an audit of the portfolio finds something of that code.
 *
 * @throws {@link TargetAssertionError} with what it finds; {@link PolicyTargetsError} for a code that does not exist, and
 *   for options that cannot be used
 *
 * @example
 * import { assertFinding, buildPortfolio } from "policy-targets/testing";
 *
 * const portfolio = buildPortfolio();
 * assertFinding(portfolio, "target-without-deadline");
 * portfolio.targets[0]?.deadline; // => undefined
 */
export const assertFinding = (portfolio: Portfolio, code: AuditCode, options: AuditOptions = {}): void =>
  hold(checkFinding(portfolio, code, options));

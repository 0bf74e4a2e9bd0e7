// What users ask: the status, the whole verdict, the history and the outlook of targets, as plain data.
// Each option is read here once; the answers come from the decider.
import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Portfolio } from "../model/portfolio.js";
import { type GivenMethods, requireMethods } from "../pace/method-of.js";
import { dayText } from "../value/day.js";
import type { Status } from "../verdict/codes.js";
import { type CompiledPortfolio, compilePortfolio } from "../verdict/compiled-portfolio.js";
import type { CompiledTarget } from "../verdict/compiled-target.js";
import { decide } from "../verdict/decide.js";
import { KnownData } from "../verdict/known-data.js";
import type { Evaluation, PortfolioEvaluation } from "./evaluation.js";
import { evaluationOf } from "./evaluation-of.js";
import { type EvaluationOptions, readSettings } from "./options.js";

/**
 * How one target stands on one day, and why.
 *
 * @param targetId - the id of a target of the portfolio; of one written in code the compiler checks it
 * @throws {@link PolicyTargetsError} `unknown-id` for a target that the portfolio does not have, `missing` without
 *   `asOf` or without the method that the target names, `not-a-day`, `bad-option` or `unknown-option` for options that cannot be used
 *
 * @example
 * import { definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "fibre-2021",
 *       title: "Fibre for four in five households",
 *       indicator: "fibre",
 *       criterion: { atLeast: 80 },
 *       baseline: { value: 50, period: "2018" },
 *       deadline: "2021",
 *     },
 *   ],
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: 60 }],
 * });
 * evaluateTarget(portfolio, "fibre-2021", { asOf: "2021-03-01" }).status; // => "off-track"
 */
export const evaluateTarget = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  targetId: NoInfer<TargetId>,
  options: EvaluationOptions,
): Evaluation => {
  const compiled = compilePortfolio(portfolio);
  const settings = readSettings(options, compiled.frame.timeZone);
  const target = targetIn(compiled, targetId, settings);
  return evaluationOf(target, new KnownData(compiled, settings));
};

/** The target of that id, whose method is given; or the fault that there is none, or no method. */
export const targetIn = (
  compiled: CompiledPortfolio,
  targetId: string,
  settings: GivenMethods,
): CompiledTarget => {
  const target = compiled.target(targetId);
  if (target !== undefined) {
    requireMethods([target.target], settings);
    return target;
  }
  return refuseUnknownTarget(targetId, [...compiled.frame.targets.keys()]);
};

/** Throws the fault that there is no target of that id, with the one that was most likely meant. */
export const refuseUnknownTarget = (targetId: unknown, known: readonly string[]): never => {
  const count = known.length === 1 ? "one target" : `${known.length} targets`;
  const hint = suggestion(targetId, known, `the portfolio has ${count}; see portfolio.targets for the ids`);
  return orThrow(bad("unknown-id", targetId, "the id of a target of this portfolio", hint), "targetId");
};

/**
 * How every target stands on one day, in the order of the portfolio. The portfolio is made ready once, at the first
 * call; the cost grows with the number of targets plus values.
 *
 * @throws {@link PolicyTargetsError} for options that cannot be used, and for a method that any of the targets names
 *   and `methods` lacks; see {@link evaluateTarget}
 *
 * @example
 * import { evaluatePortfolio } from "policy-targets";
 * import { review2020 } from "policy-targets/fixtures";
 *
 * const { asOf, evaluations } = evaluatePortfolio(review2020, { asOf: "2020-07-06" });
 * [asOf, evaluations.length === review2020.targets.length]; // => ["2020-07-06", true]
 */
export const evaluatePortfolio = (portfolio: Portfolio, options: EvaluationOptions): PortfolioEvaluation => {
  const compiled = compilePortfolio(portfolio);
  const settings = readSettings(options, compiled.frame.timeZone);
  requireMethods(compiled.frame.targets.values(), settings);
  const known = new KnownData(compiled, settings);
  return {
    asOf: dayText(settings.asOf),
    knownOn: dayText(settings.knownOn),
    evaluations: compiled.targets().map((target) => evaluationOf(target, known)),
  };
};

/** The status of one target, without what an evaluation tells of it. */
export interface TargetStatus<TargetId extends string = string> {
  /** The id of the target. */
  readonly target: TargetId;
  /** How it stands on the day. */
  readonly status: Status;
}

/**
 * The status of every target on one day, in the order of the portfolio: the same that {@link evaluatePortfolio}
 * gives, without reasons and evidence, and many times as fast.
 *
 * @throws {@link PolicyTargetsError} for options that cannot be used; see {@link evaluateTarget}
 *
 * @example
 * import { definePortfolio, statusesOf } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * statusesOf(portfolio, { asOf: "2020-07-06" }); // => [{ target: "trial", status: "overdue" }]
 */
export const statusesOf = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  options: EvaluationOptions,
): readonly TargetStatus<TargetId>[] => {
  const compiled = compilePortfolio(portfolio);
  const settings = readSettings(options, compiled.frame.timeZone);
  requireMethods(compiled.frame.targets.values(), settings);
  const known = new KnownData(compiled, settings);
  return compiled.targets().map((target) => ({
    target: target.target.id as TargetId,
    status: decide(target, known).status,
  }));
};

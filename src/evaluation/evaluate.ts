import { isPolicyTargetsError } from "../faults/errors.js";
import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Target } from "../model/target.js";
import { requireMethods } from "../pace/method-of.js";
import { unparsed } from "../portfolio/require-portfolio.js";
import { indexPortfolio } from "../series/index-portfolio.js";
import { dayText } from "../value/day.js";
import { Judge } from "../verdict/judge.js";
import type { Judgement } from "../verdict/judgement.js";
import type { Evaluation, PortfolioEvaluation } from "./evaluation.js";
import { evaluationOf } from "./evaluation-of.js";
import { type EvaluationOptions, readSettings, type Settings } from "./options.js";

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
 *     { id: "fibre-2021", title: "80 % by 2021", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2021" },
 *   ],
 *   measuredValues: [{ indicator: "fibre", period: "2021", value: { between: [75, 85] } }],
 * });
 * evaluateTarget(portfolio, "fibre-2021", { asOf: "2022-03-01" }).status; // => "indeterminate"
 */
export const evaluateTarget = <TargetId extends string>(
  portfolio: Portfolio<TargetId>,
  targetId: NoInfer<TargetId>,
  options: EvaluationOptions,
): Evaluation => {
  const index = indexPortfolio(portfolio);
  const settings = readSettings(options, index.timeZone);
  const target = index.targets.get(targetId);
  if (target === undefined) {
    const known = [...index.targets.keys()];
    const hint = suggestion(
      targetId,
      known,
      `the portfolio has ${known.length === 1 ? "one target" : `${known.length} targets`}; see portfolio.targets for the ids`,
    );
    return orThrow(bad("unknown-id", targetId, "the id of a target of this portfolio", hint), "targetId");
  }
  requireMethods([target], settings);
  return trusting(portfolio, settings, () => evaluationOf(target, new Judge(index, settings)));
};

/** How a target stands, without all that is told of it. */
export const judgeOn = (portfolio: Portfolio, target: Target, settings: Settings): Judgement => {
  requireMethods([target], settings);
  return trusting(portfolio, settings, () => new Judge(indexPortfolio(portfolio), settings).judge(target));
};

/**
 * Only a portfolio that no parser has seen can make the evaluation fail, since its parts are not what they claim to
 * be; what a method of the user's own throws is the user's.
 */
const trusting = <T>(portfolio: Portfolio, { method }: Settings, evaluate: () => T): T => {
  try {
    return evaluate();
  } catch (error) {
    if (method !== null || isPolicyTargetsError(error)) throw error;
    return orThrow(unparsed(portfolio), "portfolio");
  }
};

/**
 * How every target stands on one day, in the order of the portfolio. The portfolio is indexed once, at the first
 * call; the cost grows with the number of targets plus values.
 *
 * @throws {@link PolicyTargetsError} for options that cannot be used, and for a method that any of the targets names
 *   and `methods` lacks; see {@link evaluateTarget}
 *
 * @example
 * import { definePortfolio, evaluatePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     { id: "trial", title: "Trial", criterion: { deliverable: true }, deadline: "2020-06" },
 *     { id: "launch", title: "Launch", criterion: { deliverable: true }, deadline: "2020-10" },
 *   ],
 * });
 * const { evaluations } = evaluatePortfolio(portfolio, { asOf: "2020-07-06" });
 * evaluations.map(({ target, status }) => `${target}: ${status}`); // => ["trial: overdue", "launch: pending"]
 */
export const evaluatePortfolio = (portfolio: Portfolio, options: EvaluationOptions): PortfolioEvaluation => {
  const index = indexPortfolio(portfolio);
  const settings = readSettings(options, index.timeZone);
  requireMethods(index.targets.values(), settings);
  const judge = new Judge(index, settings);
  return {
    asOf: dayText(settings.asOf),
    knownOn: dayText(settings.knownOn),
    evaluations: trusting(portfolio, settings, () =>
      [...index.targets.values()].map((target) => evaluationOf(target, judge)),
    ),
  };
};

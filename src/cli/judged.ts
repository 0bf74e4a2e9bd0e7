import { evaluatePortfolio } from "../evaluation/evaluate.js";
import type { PortfolioEvaluation } from "../evaluation/evaluation.js";
import { publishedMethods } from "../methods/published.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Day } from "../value/day.js";
import { dayOption } from "./arguments.js";
import type { ShellCall } from "./command.js";
import type { Shell } from "./shell.js";
import { todayIn } from "./today.js";

/** Every published method is at hand, so that a file may name any of them. */
export const evaluatedWith = { methods: publishedMethods } as const;

/** The evaluation of one day. */
export const judgedOn = (portfolio: Portfolio, asOf: Day, knownOn: Day | undefined): PortfolioEvaluation =>
  evaluatePortfolio(portfolio, { asOf, knownOn, ...evaluatedWith });

/** The evaluation of the day that `--as-of` names, or of today. */
export const judgedAsAsked = (portfolio: Portfolio, call: ShellCall, shell: Shell): PortfolioEvaluation => {
  const knownOn = dayOption(call, "known-on");
  const asOf = dayOption(call, "as-of") ?? todayIn(portfolio.timeZone, "--as-of", shell);
  return judgedOn(portfolio, asOf, knownOn);
};

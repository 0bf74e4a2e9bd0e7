import type { Evaluation } from "../evaluation/evaluation.js";
import type { ProjectedValue } from "../evaluation/projection.js";
import { rounded } from "../value/decimal.js";
import { bad, good, type Read, take } from "../value/fault.js";
import { readUnit, type Unit } from "../value/unit.js";
import type { Locale } from "./locale.js";
import { type Speaker, speakerFor, type WordOptions } from "./speaker.js";

/**
 * Where a target is heading, as sentences: the value that the average rate leads to and the day on which it meets
 * the target, what is needed per year from now on, and with which small changes the status would be another. Empty
 * where nothing of that can be said; why not stands in `projection` and `requirement`.
 *
 * @param unit - the unit of the target's indicator
 * @throws {@link PolicyTargetsError} `bad-locale` for a language that the library does not speak, `bad-unit` for
 *   what is no unit, `wrong-type` for what is no evaluation
 *
 * @example
 * import { definePortfolio, evaluateTarget, explainOutlook } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025",
 *       baseline: { value: 40, period: "2020" },
 *     },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2022", value: 50 }],
 * });
 * const evaluation = evaluateTarget(portfolio, "t", { asOf: "2022-12-31" });
 * explainOutlook(evaluation, "percent", "en");
 * // => "At the average rate so far it comes to 65% by 31 December 2025. At that rate the target is met on 30 December 2028. From now on it takes +10% a year, 2 times the rate so far."
 */
export const explainOutlook = (
  evaluation: Evaluation,
  unit: Unit,
  locale: Locale,
  options?: WordOptions,
): string =>
  sentences(
    take(readOutlook, evaluation, "evaluation"),
    take(readUnit, unit, "unit"),
    speakerFor(locale, options),
  ).join(" ");

const readOutlook = (input: unknown): Read<Evaluation> => {
  const { projection, requirement, sensitivity } = (input ?? {}) as Partial<Evaluation>;
  return typeof projection === "object" && typeof requirement === "object" && Array.isArray(sensitivity)
    ? good(input as Evaluation)
    : bad("wrong-type", input, "an evaluation", "pass what evaluateTarget returned");
};

const sentences = (of: Evaluation, unit: Unit, say: Speaker): readonly string[] => {
  const { outlook } = say.words;
  const { atDeadline, meetsOn } = of.projection.average;
  const { perYear, times } = of.requirement;
  const said: string[] = [];
  if (atDeadline !== null && of.timeliness.lastDay !== null) {
    said.push(outlook.atDeadline(shortened(atDeadline), of.timeliness.lastDay, unit, say));
  }
  if (meetsOn !== null) said.push(outlook.meetsOn(meetsOn, say));
  if (perYear !== null) said.push(outlook.required(rounded(perYear, DIGITS), times, unit, say));
  for (const { to, status } of of.sensitivity) said.push(outlook.sensitive(to, say.words.statuses[status]));
  return said;
};

const DIGITS = 4;

/** A projected value to as many digits as a projection is worth. */
const shortened = ({ nominal, low, high }: ProjectedValue): ProjectedValue => ({
  nominal: rounded(nominal, DIGITS),
  low: low === null ? null : rounded(low, DIGITS),
  high: high === null ? null : rounded(high, DIGITS),
});

import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type { MethodAnswer, SeriesFacts, SeriesFigure, SeriesValue } from "../pace/method.js";
import type { Quotient } from "../pace/path.js";
import { growthOver } from "../value/powers.js";
import { notAssessable } from "./answer.js";

/** A value and the calendar year for which it counts. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A base value; one that was worked out is known exactly as a quotient, too. */
export interface BaseValue extends YearValue {
  readonly exact?: Quotient;
}

/** The value for a base year, and what has to be said of the choice; `null` where the method knows none. */
export type BaseRule = (
  values: readonly SeriesValue[],
  year: number,
) => (BaseValue & { readonly reason?: AssessmentReason }) | null;

/** Base year and target year that a publisher fixes, for series where none was given. */
export interface PublishedYears {
  readonly base: number;
  readonly target: number;
}

export const AGENDA_2030: PublishedYears = { base: 2015, target: 2030 };

/** A growth rate is defined from the base, and the target, if there is one, can be reached by growing. */
export interface GrowthCase {
  readonly base: BaseValue;
  readonly latest: SeriesValue;
  /** +1 where more is better, else −1. */
  readonly sign: 1 | -1;
  readonly target: { readonly value: number; readonly year: number } | null;
  readonly reasons: readonly AssessmentReason[];
}

/** Compound annual growth rate between two numbers on one side of zero, to the nearest double. */
export const growthRate = (from: number, to: number, years: number): number => growthOver(from, to, 1, years);

/** +1 or −1 as more or less is better. */
export const signOf = (facts: SeriesFacts): 1 | -1 => (facts.direction === "increase" ? 1 : -1);

export const isMet = (sign: 1 | -1, value: number, target: number): boolean => sign * (value - target) >= 0;

/** The same in all digits that were stated. */
export const isFigureMet = (sign: 1 | -1, figure: SeriesFigure, target: SeriesFigure): boolean =>
  sign * compareFigures(figure, target) >= 0;

/** Whether the target is met at the end of the series: by each of its values, if several stand on the last day. */
export const isMetAtEnd = (
  { values, target }: SeriesFacts,
  meets: (value: SeriesValue, target: SeriesFigure) => boolean,
): boolean => {
  const end = values.at(-1)?.day;
  return (
    target !== null && end !== undefined && values.every((value) => value.day < end || meets(value, target))
  );
};

/** What growth by calendar years starts from, or the answer that it cannot start. */
export const growthCase = (
  facts: SeriesFacts,
  baseOf: BaseRule,
  published: PublishedYears | null,
): GrowthCase | MethodAnswer => {
  const { values, target } = facts;
  const latest = values.at(-1);
  if (latest === undefined) return notAssessable("no-values");
  const reasons: AssessmentReason[] = [];
  const baseYear = facts.baseline?.year ?? published?.base;
  if (baseYear === undefined) return notAssessable("no-baseline");
  if (facts.baseline === null) reasons.push("baseline-by-method");
  const base = statedOrFound(facts, baseYear, baseOf);
  if (base === null)
    return notAssessable(latest.year < baseYear ? "no-value-after-baseline" : "no-baseline-value");
  if (base.reason !== undefined) reasons.push(base.reason);
  const targetYear = facts.deadline?.year ?? published?.target;
  if (target !== null && targetYear === undefined) return notAssessable("no-deadline");
  if (target !== null && facts.deadline === null) reasons.push("deadline-by-method");
  const dated =
    target === null || targetYear === undefined ? null : { value: target.value, year: targetYear };
  const blocked = undefinedGrowth(base, dated);
  if (blocked !== null) return notAssessable(blocked);
  return {
    base,
    latest,
    sign: signOf(facts),
    target: dated,
    reasons,
  };
};

/** Why growth from a base to a target is undefined for every growth-rate method. */
export const undefinedGrowth = (
  base: YearValue,
  target: { readonly value: number; readonly year: number } | null,
): AssessmentReason | null => {
  if (target !== null && target.year <= base.year) return "deadline-not-after-baseline";
  if (base.value === 0) return "baseline-zero";
  return target !== null && target.value * base.value < 0 ? "target-across-zero" : null;
};

const statedOrFound = (
  { baseline, values }: SeriesFacts,
  year: number,
  baseOf: BaseRule,
): ReturnType<BaseRule> => {
  if (baseline === null || baseline.figure === null) return baseOf(values, year);
  const base = { year: baseline.year, value: baseline.figure.value };
  const inSeries = values.find((value) => value.day === baseline.day);
  return overrides(baseline.figure, inSeries) ? { ...base, reason: "baseline-overrides-series" } : base;
};

export const overrides = (stated: SeriesFigure, inSeries: SeriesFigure | undefined): boolean =>
  inSeries !== undefined && compareFigures(stated, inSeries) !== 0;

/** Why there is no span of years from the base to the latest value; `null` where there is one. */
export const missingSpan = (base: YearValue, latest: YearValue): AssessmentReason | null => {
  if (latest.year > base.year) return null;
  return latest.year === base.year ? "one-value-only" : "no-value-after-baseline";
};

/** The first value of a year, in the order in which they were given. */
export const valueOfYear = (values: readonly SeriesValue[], year: number): SeriesValue | undefined =>
  values.find((value) => value.year === year);

/** Whether a calendar year holds several values. */
export const repeatsYear = (values: readonly SeriesValue[]): boolean =>
  values.some((value, at) => value.year === values[at - 1]?.year);

/** What is odd about a target as such, whatever the growth. */
export const targetOddities = (
  { base, sign, target }: GrowthCase,
  latest: YearValue,
  met: boolean,
): readonly AssessmentReason[] => {
  if (target === null) return [];
  const reasons: AssessmentReason[] = [];
  if (base.value === target.value) reasons.push("baseline-equals-target");
  else if (isMet(sign, base.value, target.value)) reasons.push("baseline-meets-target");
  if (!met && latest.year >= target.year) reasons.push("deadline-passed");
  return reasons;
};

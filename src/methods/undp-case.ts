import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, SeriesFacts, SeriesValue } from "../pace/method.js";
import { notAssessable, unlessMet } from "./answer.js";
import {
  AGENDA_2030,
  type BaseRule,
  type GrowthCase,
  growthCase,
  isMet,
  repeatsYear,
  signOf,
  targetOddities,
  valueOfYear,
  type YearValue,
} from "./growth.js";

/** A series as UNDP's SDG Accelerator sees it, before any rate is computed. */
export interface UndpCase {
  readonly base: YearValue;
  readonly final: YearValue;
  readonly sign: 1 | -1;
  readonly target: NonNullable<GrowthCase["target"]>;
  /** Better than the target: standing on it does not count. */
  readonly achieved: boolean;
  readonly reasons: readonly AssessmentReason[];
}

export const ACHIEVED = "Target Achieved";

export const undpLabels = [
  ACHIEVED,
  "On Track",
  "Fair progress but acceleration needed",
  "Limited or No Progress",
  "Deterioration",
  "Insufficient Data",
] as const;

/** The base year, else five years earlier, else the latest between the two, else the first of the series. */
const undpBase: BaseRule = (values, year) => {
  const found =
    valueOfYear(values, year) ??
    valueOfYear(values, year - 5) ??
    valueOfYear(values, values.findLast((value) => value.year < year && value.year > year - 5)?.year ?? 0) ??
    values[0];
  if (found === undefined) return null;
  const { value } = found;
  return found.year === year ? { year, value } : { year: found.year, value, reason: "baseline-moved" };
};

/** The last year's value, the first given of several. */
const finalOf = (values: readonly SeriesValue[]): SeriesValue | undefined =>
  values.find(({ year }) => year === values.at(-1)?.year);

/** A target that is passed is achieved, also where no rate is defined. */
export const unlessAchieved = (facts: SeriesFacts, answer: MethodAnswer): MethodAnswer => {
  const { values, target } = facts;
  const final = finalOf(values);
  const achieved = () =>
    final !== undefined && target !== null && isPassed(signOf(facts), final.value, target.value);
  return unlessMet(answer, achieved, { label: ACHIEVED, score: null });
};

const isPassed = (sign: 1 | -1, value: number, target: number): boolean => sign * (value - target) > 0;

export const undpCase = (facts: SeriesFacts): UndpCase | MethodAnswer => {
  const growth = growthCase(facts, undpBase, AGENDA_2030);
  if (!("base" in growth)) return growth;
  const { base, latest, sign, target } = growth;
  if (target === null) return notAssessable("no-target");
  if (base.year > latest.year) return notAssessable("no-value-after-baseline");
  const final = finalOf(facts.values) ?? latest;
  const achieved = isPassed(sign, final.value, target.value);
  const met = isMet(sign, final.value, target.value);
  const reasons: AssessmentReason[] = [...growth.reasons, ...targetOddities(growth, final, met)];
  if (repeatsYear(facts.values)) reasons.push("several-values-in-one-year");
  if (met && !achieved) reasons.push("exactly-at-target");
  if (final.year === base.year) reasons.push("one-value-only");
  if (base.value * final.value < 0) reasons.push("value-across-zero");
  return { base, final, sign, target, achieved, reasons };
};

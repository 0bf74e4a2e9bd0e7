import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type {
  MethodAnswer,
  ProgressMethod,
  SeriesFacts,
  SeriesFigure,
  SeriesMoment,
  SeriesValue,
} from "../pace/method.js";
import { asQuotient, type Quotient } from "../pace/path.js";
import { knownMethod } from "../pace/read-method.js";
import { dateOf, dayNumber } from "../value/day.js";
import { minus, ratioOf, times } from "../value/decimal.js";
import { answerWith, NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { type Band, classify, cutOffsWith } from "./bands.js";
import { lastDayOfYear, partsOfYears } from "./calendar-year.js";
import { AGENDA_2030, isFigureMet, overrides, signOf } from "./growth.js";
import { repeatsDay } from "./path.js";
import { MAINTAINING, rollUpSdsn, sdsnLabels, trendScore } from "./sdsn-goal.js";

const CUT_OFFS = { onTrack: 1, moderate: 0.5, stagnating: 0 } as const;

/** How many years the trend spans at the least. */
const LEAST_SPAN = 3;

/** Where the trend starts. */
interface TrendStart {
  readonly moment: SeriesMoment;
  readonly figure: SeriesFigure;
  readonly reasons: readonly AssessmentReason[];
}

const endOfYear = (year: number): SeriesMoment => ({ period: String(year), year, day: lastDayOfYear(year) });

const assess = (facts: SeriesFacts): MethodAnswer => {
  const { values, target } = facts;
  const latest = values.at(-1);
  if (latest === undefined) return notAssessable("no-values");
  if (target === null) return notAssessable("no-target");
  if (repeatsDay(values)) return notAssessable("several-values-on-one-day");
  const sign = signOf(facts);
  const deadline = facts.deadline ?? endOfYear(AGENDA_2030.target);
  const asked = facts.baseline ?? endOfYear(AGENDA_2030.base);
  const assumed: AssessmentReason[] = [];
  if (facts.baseline === null) assumed.push("baseline-by-method");
  if (facts.deadline === null) assumed.push("deadline-by-method");
  const start = trendStart(facts, asked, latest);
  if (isFigureMet(sign, latest, target)) {
    const isWorse = start !== null && sign * compareFigures(latest, start.figure) < 0;
    const reasons: AssessmentReason[] = isWorse ? [...assumed, "met-but-worsening"] : assumed;
    return { label: MAINTAINING, value: null, score: 3, pace: "on-track", reasons };
  }
  if (deadline.day <= asked.day) return notAssessable("deadline-not-after-baseline");
  if (start === null) {
    const isAlone = values.length === 1 && (facts.baseline?.figure ?? null) === null;
    return notAssessable(isAlone ? "one-value-only" : "trend-too-short");
  }
  if (deadline.day <= start.moment.day) return notAssessable("deadline-not-after-baseline");
  const reasons: AssessmentReason[] = [...assumed, ...start.reasons];
  if (latest.day >= deadline.day) reasons.push("deadline-passed");
  const way = sign * compareFigures(target, start.figure);
  if (way <= 0) return fallenBack(way === 0, reasons);
  const from = partsOfYears(start.moment);
  const change = minus(latest.decimal, start.figure.decimal);
  const needed = minus(target.decimal, start.figure.decimal);
  const ratio = asQuotient(
    times(change, String(partsOfYears(deadline) - from)),
    times(needed, String(partsOfYears(latest) - from)),
  );
  return trend(facts, ratio, reasons);
};

const trend = (facts: SeriesFacts, ratio: Quotient, reasons: readonly AssessmentReason[]): MethodAnswer => {
  const value = ratioOf(ratio.num, ratio.den);
  const { onTrack, moderate, stagnating } = cutOffsWith(CUT_OFFS, facts.thresholds);
  const bands: readonly Band[] = [
    { from: onTrack, label: "on track", pace: "on-track" },
    { from: moderate, label: "moderately improving", pace: "at-risk" },
    { from: stagnating, label: "stagnating", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "decreasing", pace: "regressing" },
  ];
  return answerWith(classify(value, bands, ratio), value, reasons, trendScore(value));
};

/** Below the target although the start was not: no change was needed, so there is no share of it. */
const fallenBack = (isEqual: boolean, reasons: readonly AssessmentReason[]): MethodAnswer => {
  const reason: AssessmentReason = isEqual ? "baseline-equals-target" : "baseline-meets-target";
  return { label: "decreasing", value: null, score: null, pace: "regressing", reasons: [...reasons, reason] };
};

/** The value of the base year, of the next year, or of the one before: the first of them that is old enough. */
const trendStart = (
  { values, baseline }: SeriesFacts,
  asked: SeriesMoment,
  latest: SeriesValue,
): TrendStart | null => {
  const until = yearsBefore(latest.day, LEAST_SPAN);
  const old = values.filter(({ day }) => day <= until);
  const at = (year: number): SeriesValue | undefined => old.findLast((value) => value.year === year);
  const there = old.find(({ day }) => day === asked.day) ?? at(asked.year);
  if (baseline !== null && baseline.figure !== null && baseline.day <= until) {
    const { figure } = baseline;
    return {
      moment: baseline,
      figure,
      reasons: overrides(figure, there) ? ["baseline-overrides-series"] : [],
    };
  }
  if (there !== undefined) return { moment: there, figure: there, reasons: [] };
  const other = at(asked.year + 1) ?? at(asked.year - 1) ?? old.at(-1);
  return other === undefined ? null : { moment: other, figure: other, reasons: ["baseline-moved"] };
};

/** The last day of a period that ends so many years earlier. */
const yearsBefore = (lastDay: number, years: number): number => {
  // From the day after: whole months then stay whole in leap years.
  const { year, month, day } = dateOf(lastDay + 1);
  return dayNumber(year - years, month, day) - 1;
};

/**
 * The trend arrows of SDSN's Sustainable Development Report: the average annual change since the start of the trend
 * over the change needed per year from there to the target. The trend starts in the base year, the next one or the one
 * before, or else with the latest value, and always at least three years before the last value. On track from 1, moderately improving from 0.5, stagnating from
 * 0. Works with zeros and changes of sign.
 */
export const sdsn: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "sdsn",
  title: "SDSN trend arrows",
  citation:
    "SDSN, Sustainable Development Report, chapter on methods (dashboards.sdgindex.org/chapters/methodology), and the FAQ of the Africa SDG Index and Dashboards",
  labels: [...sdsnLabels, NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
  rollUp: rollUpSdsn,
});

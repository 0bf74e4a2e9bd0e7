import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts, SeriesMoment, SeriesValue } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith, finiteOrNull, NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { classify, cutOffsWith } from "./bands.js";
import { lastDayOfYear, yearPosition } from "./calendar-year.js";
import { AGENDA_2030, isMet, overrides, signOf } from "./growth.js";
import { repeatsDay } from "./path.js";
import { MAINTAINING, rollUpSdsn, sdsnLabels, trendScore } from "./sdsn-goal.js";

const CUT_OFFS = { onTrack: 1, moderate: 0.5, stagnating: 0 } as const;

/** How far the recent period reaches back, in years: "usually 2010–2015" in the publisher's words. */
const RECENT_YEARS = 5;

interface Point {
  readonly moment: SeriesMoment;
  readonly value: number;
}

interface SdsnBase extends Point {
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
  if (deadline.day <= asked.day) return notAssessable("deadline-not-after-baseline");
  const assumed: AssessmentReason[] = [];
  if (facts.baseline === null) assumed.push("baseline-by-method");
  if (facts.deadline === null) assumed.push("deadline-by-method");
  if (isMet(sign, latest.value, target.value)) {
    return { label: MAINTAINING, value: null, score: 3, pace: "on-track", reasons: assumed };
  }
  const base = sdsnBase(facts, asked);
  if (base === null) {
    return notAssessable(latest.year < asked.year ? "no-value-after-baseline" : "no-baseline-value");
  }
  if (latest.day <= base.moment.day) {
    return notAssessable(latest.day === base.moment.day ? "one-value-only" : "no-value-after-baseline");
  }
  if (deadline.day <= base.moment.day) return notAssessable("deadline-not-after-baseline");
  const start = recentStart(values, latest, base);
  const observed = (latest.value - start.value) / (yearPosition(latest) - yearPosition(start.moment));
  const needed = (target.value - base.value) / (yearPosition(deadline) - yearPosition(base.moment));
  const reasons: AssessmentReason[] = [...assumed, ...base.reasons];
  if (latest.day >= deadline.day) reasons.push("deadline-passed");
  if (sign * needed <= 0) return fallenBack(sign * observed, needed === 0, reasons);
  return trend(facts, observed / needed, reasons);
};

const trend = (facts: SeriesFacts, ratio: number, reasons: readonly AssessmentReason[]): MethodAnswer => {
  const value = finiteOrNull(ratio);
  if (value === null) return notAssessable("out-of-range");
  const { onTrack, moderate, stagnating } = cutOffsWith(CUT_OFFS, facts.thresholds);
  const found = classify(value, [
    { from: onTrack, label: "on track", pace: "on-track" },
    { from: moderate, label: "moderately improving", pace: "at-risk" },
    { from: stagnating, label: "stagnating", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "decreasing", pace: "regressing" },
  ]);
  return answerWith(found, value, reasons, trendScore(value));
};

/** Below the target although the base was not: no change was needed, so only its direction can be told. */
const fallenBack = (towards: number, equal: boolean, reasons: readonly AssessmentReason[]): MethodAnswer => {
  const reason: AssessmentReason = equal ? "baseline-equals-target" : "baseline-meets-target";
  if (towards >= 0) return notAssessable(reason);
  return { label: "decreasing", value: null, score: null, pace: "regressing", reasons: [...reasons, reason] };
};

/** The base year's value, or that of a year before or after it, the later one first. */
const sdsnBase = ({ values, baseline }: SeriesFacts, asked: SeriesMoment): SdsnBase | null => {
  const at = (year: number): SeriesValue | undefined => values.findLast((value) => value.year === year);
  const inSeries = values.find((value) => value.day === asked.day) ?? at(asked.year);
  if (baseline !== null && baseline.figure !== null) {
    const reasons: AssessmentReason[] = overrides(baseline.figure, inSeries)
      ? ["baseline-overrides-series"]
      : [];
    return { moment: baseline, value: baseline.figure.value, reasons };
  }
  if (inSeries !== undefined) return { moment: inSeries, value: inSeries.value, reasons: [] };
  const near = at(asked.year + 1) ?? at(asked.year - 1);
  return near === undefined ? null : { moment: near, value: near.value, reasons: ["baseline-moved"] };
};

/** The latest figure that stands a whole recent period back, else the oldest one there is; the base is one of them. */
const recentStart = (values: readonly SeriesValue[], latest: SeriesValue, base: SdsnBase): Point => {
  const since = yearPosition(latest) - RECENT_YEARS;
  const old = values.findLast((value) => yearPosition(value) <= since);
  const first = values[0] ?? latest;
  const fromBase =
    yearPosition(base.moment) <= since
      ? old === undefined || base.moment.day >= old.day
      : old === undefined && base.moment.day <= first.day;
  return fromBase ? base : { moment: old ?? first, value: (old ?? first).value };
};

/**
 * The trend arrows of SDSN's Sustainable Development Report: the average annual change over the recent period over
 * the change needed per year from base to target. On track from 1, moderately improving from 0.5, stagnating from
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

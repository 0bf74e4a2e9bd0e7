import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type { MethodAnswer, SeriesFacts, SeriesFigure, SeriesMoment, SeriesValue } from "../pace/method.js";
import { NOT_ASSESSABLE, notAssessable, unlessMet } from "./answer.js";
import { isFigureMet, isMetAtEnd, overrides, signOf } from "./growth.js";

/** The way from a baseline to a target not yet met then, and the latest value on it. Stands on days. */
export interface PathCase {
  readonly base: SeriesMoment & SeriesFigure;
  readonly latest: SeriesValue;
  readonly target: SeriesFigure;
  readonly deadline: SeriesMoment;
  /** Where the latest value stands along the way: after the deadline, what was due at it is still due. */
  readonly judged: SeriesMoment;
  readonly isMet: boolean;
  readonly reasons: readonly AssessmentReason[];
}

/** Labels of the methods that have no published ones: the shared categories themselves. */
export const pathLabels = ["on-track", "at-risk", "off-track", "regressing", NOT_ASSESSABLE] as const;

/** A target that is met is on track, whatever the cut-offs. */
export const PATH_MET = { label: "on-track", pace: "on-track" } as const;

/** The answer, unless nothing but the number is missing for a target that is met. */
export const unlessPathMet = (facts: SeriesFacts, answer: MethodAnswer): MethodAnswer => {
  const sign = signOf(facts);
  const isMet = () => isMetAtEnd(facts, (value, target) => isFigureMet(sign, value, target));
  return unlessMet(answer, isMet, { label: PATH_MET.label, score: null });
};

export const PATH_CUT_OFFS = { onTrack: 0.95, atRisk: 0.6, regressing: 0 } as const;

export const repeatsDay = (values: readonly SeriesValue[]): boolean =>
  values.some((value, at) => value.day === values[at - 1]?.day);

/** The way that a series is judged against, or the answer that there is none. */
export const pathCase = (facts: SeriesFacts): PathCase | MethodAnswer => {
  const { values, target, deadline, baseline } = facts;
  const latest = values.at(-1);
  if (latest === undefined) return notAssessable("no-values");
  if (target === null) return notAssessable("no-target");
  if (baseline === null) return notAssessable("no-baseline");
  if (repeatsDay(values)) return notAssessable("several-values-on-one-day");
  const inSeries = values.find((value) => value.day === baseline.day);
  const figure = baseline.figure ?? inSeries;
  if (figure === undefined) {
    return notAssessable(latest.day < baseline.day ? "no-value-after-baseline" : "no-baseline-value");
  }
  if (deadline !== null && deadline.day <= baseline.day) return notAssessable("deadline-not-after-baseline");
  if (latest.day <= baseline.day) {
    return notAssessable(latest.day === baseline.day ? "one-value-only" : "no-value-after-baseline");
  }
  const sign = signOf(facts);
  const isMet = isFigureMet(sign, latest, target);
  const worse = sign * compareFigures(latest, figure) < 0;
  const way = sign * compareFigures(target, figure);
  const nowhere = way === 0 ? "baseline-equals-target" : way < 0 ? "baseline-meets-target" : null;
  if (nowhere !== null) return worse && !isMet ? movingAway(nowhere) : notAssessable(nowhere);
  if (deadline === null) return worse && !isMet ? movingAway("no-deadline") : notAssessable("no-deadline");
  const reasons: AssessmentReason[] = overrides(figure, inSeries) ? ["baseline-overrides-series"] : [];
  if (!isMet && latest.day >= deadline.day) reasons.push("deadline-passed");
  const { period, year, day } = baseline;
  return {
    base: { period, year, day, value: figure.value, decimal: figure.decimal },
    latest,
    target,
    deadline,
    judged: latest.day > deadline.day ? deadline : latest,
    isMet,
    reasons,
  };
};

const movingAway = (reason: AssessmentReason): MethodAnswer => ({
  label: "regressing",
  value: null,
  score: null,
  pace: "regressing",
  reasons: [reason],
});

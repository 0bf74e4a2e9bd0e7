import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import type { DecimalString } from "../value/decimal.js";
import {
  answerWith,
  finiteOrNull,
  NOT_ASSESSABLE,
  notAssessable,
  unlessMet,
  withoutValue,
} from "./answer.js";
import { cutOffsWith, inFifteenDigits } from "./bands.js";
import { AGENDA_2030, isMet, overrides, signOf, undefinedGrowth, type YearValue } from "./growth.js";
import { missingGrowth, requiredGrowth, signedGrowth } from "./open-sdg-growth.js";
import { rollUpOpenSdg } from "./open-sdg-indicator.js";
import {
  growthScore,
  limitCoefficient,
  type OpenSdgThresholds,
  openSdgLabels,
  ratioScore,
  statusFrom,
  statusOfScore,
} from "./open-sdg-score.js";
import { type OpenSdgSpan, openingYear, openSdgSpan } from "./open-sdg-series.js";

const WITH_TARGET = { high: 0.95, med: 0.6, low: 0 } as const;
const WITHOUT_TARGET = { high: 0.015, med: 0.005, low: 0 } as const;

/** What the original puts in the place of a target of zero. */
const NEARLY_ZERO = 0.001;

const assess = (facts: SeriesFacts): MethodAnswer => {
  const { baseline, values } = facts;
  const baseYear = baseline === null ? AGENDA_2030.base : openingYear(baseline.period);
  const span = openSdgSpan(values, baseYear);
  if (span === null) return withoutValue("not_available", ["no-values"]);
  const target = targetInYear(facts);
  const answer = answerFromBase(facts, baseYear, span, target);
  const achieved = () => target !== null && meetsInLastYear(facts, span.current.year, target);
  return unlessMet(answer, achieved, ACHIEVED_ANSWER);
};

const ACHIEVED_ANSWER = { label: "target_achieved", score: 5 } as const;

/** Whether every value of the last year meets the target. */
const meetsInLastYear = (facts: SeriesFacts, year: number, target: YearValue): boolean =>
  facts.values.every(
    ({ period, value }) => openingYear(period) !== year || isMet(signOf(facts), value, target.value),
  );

const answerFromBase = (
  facts: SeriesFacts,
  baseYear: number,
  span: OpenSdgSpan,
  target: YearValue | null,
): MethodAnswer => {
  const { baseline, values } = facts;
  if (span.repeats) return notAssessable("several-values-in-one-year");
  const stated = baseline?.figure ?? null;
  const base = stated === null ? span.base : { year: baseYear, value: stated.value };
  if (base === null || base.year > span.current.year) return notAssessable("no-value-after-baseline");
  // Asked of the target as stated: zero itself lies on neither side.
  const blocked = undefinedGrowth(
    base,
    target === null ? null : { ...target, value: facts.target?.value ?? 0 },
  );
  if (blocked !== null) return notAssessable(blocked);

  const reasons: AssessmentReason[] = [];
  if (baseline === null) reasons.push("baseline-by-method");
  if (base.year !== baseYear) reasons.push("baseline-moved");
  if (
    stated !== null &&
    overrides(
      stated,
      values.find(({ period }) => openingYear(period) === baseYear),
    )
  ) {
    reasons.push("baseline-overrides-series");
  }
  if (target !== null && facts.deadline === null) reasons.push("deadline-by-method");
  if (facts.target?.value === 0) reasons.push("target-zero-replaced");
  return target === null
    ? withoutTarget(facts, base, span.current, reasons)
    : withTarget(facts, base, span.current, target, reasons);
};

const targetInYear = ({ target, deadline }: SeriesFacts): YearValue | null =>
  target === null
    ? null
    : { value: target.value === 0 ? NEARLY_ZERO : target.value, year: deadline?.year ?? AGENDA_2030.target };

const withoutTarget = (
  facts: SeriesFacts,
  base: YearValue,
  current: YearValue,
  reasons: readonly AssessmentReason[],
): MethodAnswer => {
  const missing = missingGrowth(base, current);
  if (missing !== null) return withoutValue("not_available", [...reasons, missing]);
  const { high, med, low } = numbersOf(cutOffsWith(WITHOUT_TARGET, facts.thresholds));
  const limit = facts.limit?.value ?? null;
  const coefficient = limit === null ? 1 : limitCoefficient(base.value, limit);
  const reduced = { high: high * coefficient, med: med * coefficient, low: low * coefficient, coefficient };
  const value = inFifteenDigits(signedGrowth(facts, base, current));
  const odd: AssessmentReason[] = [];
  if (limit !== null && signOf(facts) * (base.value - limit) > 0) odd.push("baseline-beyond-limit");
  if (coefficient === 0) odd.push("baseline-at-limit");
  else if (coefficient < 1 && low < 0) odd.push("threshold-scaled-with-limit");
  return statusWithScore(facts, value, reduced, growthScore(value, reduced), [...reasons, ...odd]);
};

const withTarget = (
  facts: SeriesFacts,
  base: YearValue,
  current: YearValue,
  target: YearValue,
  reasons: readonly AssessmentReason[],
): MethodAnswer => {
  const sign = signOf(facts);
  const achieved = isMet(sign, current.value, target.value);
  const required = requiredGrowth(base, target);
  const missing = missingGrowth(base, current) ?? (required === 0 ? "baseline-equals-target" : null);
  // The commit reproduced here divides by zero; of the later release no more is known than results for targets met.
  if (missing === "baseline-equals-target" && !achieved) return notAssessable(missing);
  const value = missing === null ? inFifteenDigits(signedGrowth(facts, base, current) / required) : null;
  const odd: AssessmentReason[] = [...reasons];
  if (facts.limit !== null) odd.push("limit-ignored");
  if (base.value !== target.value && isMet(sign, base.value, target.value)) odd.push("baseline-meets-target");
  if (!achieved && current.year >= target.year) odd.push("deadline-passed");
  if (target.value * base.value < 0) odd.push("complex-growth");
  if (missing !== null) odd.push(missing);
  if (achieved) {
    if (value !== null && value < 0) odd.push("met-but-worsening");
    const shown = value === null ? null : finiteOrNull(value);
    return { ...ACHIEVED_ANSWER, value: shown, pace: "on-track", reasons: odd };
  }
  if (value === null) return withoutValue("not_available", odd);
  const thresholds = { ...numbersOf(cutOffsWith(WITH_TARGET, facts.thresholds)), coefficient: 1 };
  return statusWithScore(facts, value, thresholds, ratioScore(value, thresholds), odd);
};

const numbersOf = ({ high, med, low }: Readonly<Record<"high" | "med" | "low", DecimalString>>) => ({
  high: Number(high),
  med: Number(med),
  low: Number(low),
});

const statusWithScore = (
  facts: SeriesFacts,
  value: number,
  { high, med, low }: OpenSdgThresholds,
  score: number,
  reasons: readonly AssessmentReason[],
): MethodAnswer => {
  const status = statusFrom(value, high, med, low);
  const odd: AssessmentReason[] = [...status.reasons];
  if (Object.keys(facts.thresholds).length > 0) odd.push("thresholds-change-label-only");
  if (statusOfScore(score).label !== status.label) odd.push("score-contradicts-label");
  return answerWith({ ...status, reasons: odd }, value, reasons, score);
};

/**
 * Open SDG, as computed by sdg-build: with a target the growth rate so far over the size of the required one
 * (0.95, 0.6, 0); without one the growth rate itself (1.5 %, 0.5 %, 0 a year), reduced near a limit. Score −5 to 5.
 */
export const openSdg: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "open-sdg",
  title: "Open SDG progress measure",
  citation: "open-sdg/sdg-build, sdg/ProgressMeasure.py at 139fede; grouped scores as in release 2.4.0",
  labels: [...openSdgLabels, NOT_ASSESSABLE],
  cutOffs: { withTarget: WITH_TARGET, withoutTarget: WITHOUT_TARGET },
  assess,
  rollUp: rollUpOpenSdg,
});

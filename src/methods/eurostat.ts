import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith, NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import {
  type BaseRule,
  type GrowthCase,
  growthCase,
  growthRate,
  isMet,
  missingSpan,
  repeatsYear,
  targetOddities,
} from "./growth.js";

const WITH_TARGET = { significant: 0.95, moderate: 0.6, insufficient: 0 } as const;

/** A neutral band opens as `neutral` falls below `moderate`: newer editions have one, of a width not confirmed. */
const WITHOUT_TARGET = { significant: 0.01, moderate: 0, neutral: 0, away: -0.01 } as const;

/** The nearest year that has a value, the later of two as near: by turns one more and one less, as EUSTAT searches. */
const nearestYear: BaseRule = (values, year) => {
  const nearest = values.reduce((best, value) =>
    Math.abs(value.year - year) <= Math.abs(best.year - year) ? value : best,
  );
  const { value } = nearest;
  return nearest.year === year ? { year, value } : { year: nearest.year, value, reason: "baseline-moved" };
};

const assess = (facts: SeriesFacts): MethodAnswer => {
  if (repeatsYear(facts.values)) return notAssessable("several-values-in-one-year");
  const growth = growthCase(facts, nearestYear, null);
  if (!("base" in growth)) return growth;
  const { base, latest } = growth;
  const missing = missingSpan(base, latest);
  if (missing !== null) return notAssessable(missing);
  if (base.value * latest.value < 0) return notAssessable("value-across-zero");
  return growth.target === null ? withoutTarget(facts, growth) : withTarget(facts, growth, growth.target);
};

const withTarget = (
  facts: SeriesFacts,
  growth: GrowthCase,
  target: { readonly value: number; readonly year: number },
): MethodAnswer => {
  const { base, latest, sign, reasons } = growth;
  const required = growthRate(base.value, target.value, target.year - base.year);
  if (required === 0) return notAssessable("baseline-equals-target");
  const ratio = inFifteenDigits(growthRate(base.value, latest.value, latest.year - base.year) / required);
  const { significant, moderate, insufficient } = cutOffsWith(WITH_TARGET, facts.thresholds);
  const found = classify(ratio, [
    { from: significant, label: "significant progress", pace: "on-track" },
    { from: moderate, label: "moderate progress", pace: "at-risk" },
    { from: insufficient, label: "insufficient progress", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "movement away", pace: "regressing" },
  ]);
  const odd = targetOddities(growth, latest, isMet(sign, latest.value, target.value));
  return answerWith(found, ratio, [...reasons, ...odd]);
};

const withoutTarget = (facts: SeriesFacts, { base, latest, sign, reasons }: GrowthCase): MethodAnswer => {
  const growth = growthRate(base.value, latest.value, latest.year - base.year);
  const rate = inFifteenDigits((base.value < 0 ? -sign : sign) * growth);
  const { significant, moderate, neutral, away } = cutOffsWith(WITHOUT_TARGET, facts.thresholds);
  const found = classify(rate, [
    { from: significant, label: "significant progress", pace: "on-track" },
    { from: moderate, label: "moderate progress", pace: "at-risk" },
    { from: neutral, label: "no progress", pace: "off-track" },
    { from: away, label: "moderate movement away", pace: "regressing" },
    { from: Number.NEGATIVE_INFINITY, label: "significant movement away", pace: "regressing" },
  ]);
  const odd: AssessmentReason[] = base.value < 0 ? ["negative-baseline"] : [];
  return answerWith(found, rate, [...reasons, ...odd, "cut-offs-unconfirmed"]);
};

/**
 * Eurostat's monitoring of the SDGs in the EU: with a target the ratio of growth rates (0.95, 0.6, 0); without one
 * the growth rate in the desired direction, in bands of ±1 % a year that no primary text confirms.
 */
export const eurostat: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "eurostat",
  title: "Eurostat's assessment of indicator trends",
  citation:
    "Eurostat, Sustainable development in the European Union, annex on methods, as restated by Statistics Canada and by EUSTAT-DES/data, scripts/build_data.py at 0320a59",
  labels: [
    "significant progress",
    "moderate progress",
    "insufficient progress",
    "movement away",
    "no progress",
    "moderate movement away",
    "significant movement away",
    NOT_ASSESSABLE,
  ],
  cutOffs: { withTarget: WITH_TARGET, withoutTarget: WITHOUT_TARGET },
  assess,
});

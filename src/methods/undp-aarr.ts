import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import type { DecimalString } from "../value/decimal.js";
import { logarithm } from "../value/powers.js";
import { answerWith, finiteOrNull, NOT_ASSESSABLE, withoutValue } from "./answer.js";
import { type Classified, classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import { ACHIEVED, undpCase, undpLabels, unlessAchieved } from "./undp-case.js";

const CUT_OFFS = { fair: 0.5, limited: -0.5 } as const;

/** As the original computes: minus infinity to zero, and no number across it. */
const logRate = (from: number, to: number, years: number): number => {
  if (to === 0) return Number.NEGATIVE_INFINITY;
  return from * to < 0 ? Number.NaN : inFifteenDigits(logarithm(from, to) / years);
};

const assess = (facts: SeriesFacts): MethodAnswer => unlessAchieved(facts, answerByLogRates(facts));

const answerByLogRates = (facts: SeriesFacts): MethodAnswer => {
  const seen = undpCase(facts);
  if (!("achieved" in seen)) return seen;
  const { base, final, target, sign, achieved } = seen;
  const reasons: AssessmentReason[] = [...seen.reasons];
  const observed = final.year === base.year ? null : logRate(base.value, final.value, final.year - base.year);
  const value = observed === null ? null : finiteOrNull(observed);
  if (final.value === 0) reasons.push("value-zero");
  if (target.value === 0) reasons.push("target-zero");
  if (achieved) return { label: ACHIEVED, value, score: null, pace: "on-track", reasons };
  if (observed === null) return withoutValue("Insufficient Data", reasons);
  if (sign < 0) reasons.push("rates-not-mirrored");
  const required = logRate(base.value, target.value, target.year - base.year);
  const { fair, limited } = cutOffsWith(CUT_OFFS, facts.thresholds);
  const found: Classified =
    observed >= required
      ? { label: "On Track", pace: "on-track", reasons: [] }
      : shortfall(observed, fair, limited);
  return answerWith(found, observed, reasons);
};

/** The original holds the rate itself, not its ratio to the required one, against these cut-offs. */
const shortfall = (observed: number, fair: DecimalString, limited: DecimalString): Classified =>
  classify(observed, [
    { from: fair, label: "Fair progress but acceleration needed", pace: "at-risk" },
    { from: limited, exclusive: true, label: "Limited or No Progress", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "Deterioration", pace: "regressing" },
  ]);

/**
 * UNDP's SDG Accelerator, by average annual rate of reduction: on track where the log rate so far is at least the
 * required one; otherwise the log rate itself is held against ±0.5. Not mirrored for falling indicators, where a
 * slower fall therefore counts as on track: reproduced, and named by the reason `rates-not-mirrored`.
 */
export const undpAarr: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "undp-aarr",
  title: "UNDP SDG Accelerator, log rates",
  citation: "UNDP-Data/SDG-Accelerator, src/utils/getAARR.tsx and getStatus.tsx at a08021a",
  labels: [...undpLabels, NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
});

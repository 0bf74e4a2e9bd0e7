import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith, finiteOrNull, NOT_ASSESSABLE, withoutValue } from "./answer.js";
import { classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import { growthRate, type YearValue } from "./growth.js";
import { ACHIEVED, type UndpCase, undpCase, undpLabels, unlessAchieved } from "./undp-case.js";

const CUT_OFFS = { onTrack: 0.95, fair: 0.5, limited: -0.1 } as const;

const assess = (facts: SeriesFacts): MethodAnswer => unlessAchieved(facts, answerByRatio(facts));

const answerByRatio = (facts: SeriesFacts): MethodAnswer => {
  const seen = undpCase(facts);
  if (!("achieved" in seen)) return seen;
  const ratio = inFifteenDigits(ratioOfRates(seen));
  const value = finiteOrNull(ratio);
  const { reasons } = seen;
  if (seen.achieved) return { label: ACHIEVED, value, score: null, pace: "on-track", reasons };
  if (Number.isNaN(ratio)) return withoutValue("Insufficient Data", reasons);
  const { onTrack, fair, limited } = cutOffsWith(CUT_OFFS, facts.thresholds);
  const found = classify(ratio, [
    { from: onTrack, label: "On Track", pace: "on-track" },
    { from: fair, label: "Fair progress but acceleration needed", pace: "at-risk" },
    { from: limited, label: "Limited or No Progress", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "Deterioration", pace: "regressing" },
  ]);
  return answerWith(found, ratio, reasons);
};

/** As the original divides: NaN or an infinity where a rate is undefined or none is required. */
const ratioOfRates = ({ base, final, target }: UndpCase): number =>
  final.year === base.year
    ? Number.NaN
    : rateSoFar(base, final) / growthRate(base.value, target.value, target.year - base.year);

/** Across zero only the first root is a number, the quotient itself. */
const rateSoFar = (base: YearValue, final: YearValue): number => {
  const years = final.year - base.year;
  if (base.value * final.value >= 0) return growthRate(base.value, final.value, years);
  return years === 1 ? final.value / base.value - 1 : Number.NaN;
};

/**
 * UNDP's SDG Accelerator, by compound annual growth rate: the rate so far over the required one (0.95, 0.5, −0.1).
 * A target counts as achieved only when it is passed.
 */
export const undp: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "undp",
  title: "UNDP SDG Accelerator, growth rates",
  citation: "UNDP-Data/SDG-Accelerator, src/utils/getStatus.tsx and getCAGR.tsx at a08021a",
  labels: [...undpLabels, NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
});

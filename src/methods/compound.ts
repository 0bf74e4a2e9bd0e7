import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith, notAssessable } from "./answer.js";
import { classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import { yearsBetween } from "./calendar-year.js";
import { growthRate, undefinedGrowth } from "./growth.js";
import { PATH_CUT_OFFS, PATH_MET, pathCase, pathLabels, unlessPathMet } from "./path.js";

const assess = (facts: SeriesFacts): MethodAnswer => unlessPathMet(facts, ratioOnPath(facts));

const ratioOnPath = (facts: SeriesFacts): MethodAnswer => {
  const path = pathCase(facts);
  if (!("judged" in path)) return path;
  const { base, latest, target, deadline, judged, isMet, reasons } = path;
  const whole = yearsBetween(base, deadline);
  const blocked = undefinedGrowth({ year: 0, value: base.value }, { year: whole, value: target.value });
  if (blocked !== null) return notAssessable(blocked);
  if (latest.value * base.value < 0) return notAssessable("value-across-zero");
  const required = growthRate(base.value, target.value, whole);
  if (required === 0) return notAssessable("baseline-equals-target");
  const ratio = inFifteenDigits(growthRate(base.value, latest.value, yearsBetween(base, judged)) / required);
  if (!Number.isFinite(ratio)) return notAssessable("out-of-range");
  const { onTrack, atRisk, regressing } = cutOffsWith(PATH_CUT_OFFS, facts.thresholds);
  const found = classify(ratio, [
    { from: onTrack, label: "on-track", pace: "on-track" },
    { from: atRisk, label: "at-risk", pace: "at-risk" },
    { from: regressing, label: "off-track", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "regressing", pace: "regressing" },
  ]);
  return answerWith(isMet ? { ...found, ...PATH_MET } : found, ratio, reasons);
};

/**
 * Along a path of constant growth: the compound annual growth rate so far over the one that would lead from
 * baseline to target. Years are counted to the day. On track from 0.95, at risk from 0.6, off track from 0.
 */
export const compound: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "compound",
  title: "Constant growth from baseline to target",
  citation:
    "policy-targets; the ratio of growth rates is that of open-sdg/sdg-build and Eurostat, counted in days",
  labels: pathLabels,
  cutOffs: { withTarget: PATH_CUT_OFFS },
  assess,
});

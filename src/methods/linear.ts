import { areInOrder, DEFAULT_THRESHOLDS, linearRatio, paceFrom, reachesShare } from "../pace/linear-pace.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith } from "./answer.js";
import { PATH_CUT_OFFS, PATH_MET, pathCase, pathLabels, unlessPathMet } from "./path.js";

const assess = (facts: SeriesFacts): MethodAnswer => unlessPathMet(facts, shareOfLine(facts));

const shareOfLine = (facts: SeriesFacts): MethodAnswer => {
  const path = pathCase(facts);
  if (!("judged" in path)) return path;
  const { base, latest, target, deadline, judged, isMet } = path;
  const line = {
    from: base,
    to: target,
    figure: latest,
    elapsed: judged.day - base.day,
    total: deadline.day - base.day,
  };
  const thresholds = { ...DEFAULT_THRESHOLDS, ...facts.thresholds };
  const pace = isMet ? PATH_MET.pace : paceFrom(thresholds, (cutOff) => reachesShare(line, cutOff));
  const reasons = areInOrder(thresholds) ? [] : (["thresholds-out-of-order"] as const);
  return answerWith({ label: pace, pace, reasons }, linearRatio(line, thresholds), path.reasons);
};

/**
 * Along a straight line from baseline to target, in days: the share of the distance covered over the share of the
 * time used. On track from 0.95, at risk from 0.6, off track from 0, ends included and decided exactly. Works
 * with zeros and changes of sign. The rule is the one by which an evaluation judges a pace.
 */
export const linear: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "linear",
  title: "Straight line from baseline to target",
  citation:
    "policy-targets (cut-offs after open-sdg/sdg-build); the linear rate itself is common to OKR practice and to SDSN's trend arrows",
  labels: pathLabels,
  cutOffs: { withTarget: PATH_CUT_OFFS },
  assess,
});

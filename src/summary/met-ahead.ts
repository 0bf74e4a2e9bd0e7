import { isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import { isOverAllTime } from "../criteria/quantifier.js";
import type { Evaluation } from "../evaluation/evaluation.js";
import type { Target } from "../model/target.js";

/** Whether a target is met before its deadline by a figure that can still get worse. */
export const isMetAhead = (target: Target, { status, criterion, timeliness, asOf }: Evaluation): boolean =>
  status === "achieved" &&
  target.mode === "reach" &&
  timeliness.lastDay !== null &&
  timeliness.lastDay >= asOf &&
  leavesOf(criterion, undefined).some(
    (leaf) => isMeasuredCriterion(leaf.criterion) && !isOverAllTime(leaf.criterion),
  );

import { type CriterionLeaf, demandOf, type MeasuredCriterion, measuredRule } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { CriterionToCheck } from "./criterion-to-check.js";

/** Faults if criterion and indicator contradict each other on which way is better, or if neither says it. */
export const directionFaults = (
  { target, at: root }: CriterionToCheck,
  leaf: CriterionLeaf,
  criterion: MeasuredCriterion,
  indicator: Partial<Indicator>,
): readonly FaultDetail[] => {
  const at = [...root, ...leaf.path];
  const demand = demandOf(criterion);
  const stated = indicator.direction;
  if (demand.of === "code") {
    if (stated === undefined) return [];
    const hint = "codes have no direction; leave it out of the indicator";
    return bad("direction-contradicts", stated, "no direction", hint, at).faults;
  }
  const baseline = leaf.indicator === target.indicator ? target.baseline?.value : undefined;
  const meant = measuredRule(criterion).direction(criterion, baseline);
  if (meant === "unsaid") {
    if (stated !== undefined || target.mode === "maintain") return [];
    const hint = `give indicator ${leaf.indicator} a direction${demand.of === "change" ? "" : ", or the target a baseline"}`;
    return bad("direction-missing", "equals", "a direction of improvement", hint, at).faults;
  }
  if (meant === null || stated === undefined || meant === stated) return [];
  const mend =
    leaf.path.length === 0
      ? "correct one, or measure the other aim by another indicator"
      : "leave the direction out where parts limit both sides, or correct one";
  const hint = `indicator ${leaf.indicator} says ${stated}; ${mend}`;
  const found = `a criterion that means ${meant}`;
  return bad("direction-contradicts", found, `one that means ${stated}`, hint, at).faults;
};

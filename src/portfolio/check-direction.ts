import { askedChange } from "../criteria/change/change.js";
import { meantForms } from "../criteria/change/meant-forms.js";
import { directionOfSize } from "../criteria/change/rule.js";
import {
  type ChangeCriterion,
  type CriterionLeaf,
  demandOf,
  isMeasuredCriterion,
  leavesOf,
  type MeasuredCriterion,
  measuredRule,
} from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { CriterionToCheck } from "./criterion-to-check.js";

/** Faults if criterion and indicator contradict each other on which way is better, or if neither says it. */
export const directionFaults = (
  on: CriterionToCheck,
  leaf: CriterionLeaf,
  criterion: MeasuredCriterion,
  indicator: Partial<Indicator>,
): readonly FaultDetail[] => {
  const { target } = on;
  const at = [...on.at, ...leaf.path];
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
  if (stated === undefined) {
    return criterion.kind === "change" && meant === "increase" ? signFaults(on, leaf, criterion) : [];
  }
  if (meant === null || meant === stated) return [];
  const isExact = demand.of === "change" && demand.comparator === "equals";
  const form = demand.of === "change" && !isExact ? `write ${meantForms(demand, stated)}; else ` : "";
  const mend =
    leaf.path.length === 0
      ? "correct one, or measure the other aim by another indicator"
      : "leave the direction out where parts limit both sides, or correct one";
  const hint = `indicator ${leaf.indicator} says ${stated}; ${form}${mend}`;
  const found = `a criterion that means ${meant}`;
  return bad("direction-contradicts", found, `one that means ${stated}`, hint, at).faults;
};

/**
 * "At least −55 %" without a direction may be a fall of 55 % or more, or a limit on the fall. Beside a part that limits
 * the rise it is a limit.
 */
const signFaults = (
  { target, criterion, at }: CriterionToCheck,
  leaf: CriterionLeaf,
  change: ChangeCriterion,
): readonly FaultDetail[] => {
  const asked = askedChange(change);
  if (directionOfSize(asked.size) !== "decrease") return [];
  const isBounded = leavesOf(criterion, target.indicator).some(
    (other) =>
      other.indicator === leaf.indicator &&
      isMeasuredCriterion(other.criterion) &&
      measuredRule(other.criterion).direction(other.criterion, undefined) === "decrease",
  );
  if (isBounded) return [];
  const hint = `write ${meantForms(asked, "decrease")} for a fall of so much or more; for a limit on the fall, give indicator ${leaf.indicator} the direction "increase"`;
  const found = `a fall compared by ${asked.comparator}`;
  return bad("direction-contradicts", found, "a form that says which way is better", hint, [
    ...at,
    ...leaf.path,
  ]).faults;
};

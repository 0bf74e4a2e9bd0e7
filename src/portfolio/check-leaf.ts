import { type CriterionLeaf, demandOf, type MeasuredCriterion, measuredRule } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import { codeOf } from "../value/unit.js";
import { countFaults } from "./check-count.js";
import { directionFaults } from "./check-direction.js";
import type { CriterionToCheck, Place, TargetFields } from "./criterion-to-check.js";

/** What is wrong with one measured part of a criterion, or with the whole of one that has no parts. */
export const leafFaults = (on: CriterionToCheck, leaf: CriterionLeaf): readonly FaultDetail[] => {
  const criterion = leaf.criterion as MeasuredCriterion;
  const indicator = on.indicators.get(leaf.indicator ?? "");
  const at = [...on.at, ...leaf.path];
  const open = [...eachFaults(on.target, criterion, at), ...referenceMissing(on.target, leaf, at)];
  if (indicator?.unit === undefined) return open;
  const misfits = unitFaults(criterion, codeOf(indicator.unit), at);
  return misfits.length > 0
    ? [...open, ...misfits]
    : [
        ...open,
        ...countFaults(on, leaf, criterion, indicator),
        ...directionFaults(on, leaf, criterion, indicator),
      ];
};

const eachFaults = (target: TargetFields, { each }: MeasuredCriterion, at: Place): readonly FaultDetail[] => {
  if (each === undefined || !Object.hasOwn(target.dimensions ?? {}, each.dimension)) return [];
  const hint = "the target fixes one member of it; leave the dimension out of one of the two";
  const place = [...at, "each", "dimension"];
  return bad(
    "field-without-effect",
    each.dimension,
    "a dimension that the target's dimensions leave open",
    hint,
    place,
  ).faults;
};

/** The fault of a fall or rise of which nothing says from where it is counted. */
const referenceMissing = (target: TargetFields, leaf: CriterionLeaf, at: Place): readonly FaultDetail[] => {
  const { criterion, indicator } = leaf;
  if (criterion.kind !== "change" || criterion.change !== undefined || criterion.against !== undefined)
    return [];
  // The baseline is one of the target's own series, and not of other indicators or of members.
  const isOwn = indicator === target.indicator && criterion.each === undefined;
  if (isOwn && target.baseline !== undefined) return [];
  const hint = isOwn
    ? 'say from where it is counted: add against: "1990", or give the target a baseline'
    : 'add against: "1990"; the baseline of the target is one of its own series alone';
  const expected = 'a period such as "1990", "previous-period" or "year-before"';
  return bad("missing", undefined, expected, hint, [...at, "against"]).faults;
};

/** Faults if the criterion cannot judge values in this unit. */
export const unitFaults = (criterion: MeasuredCriterion, unit: string, at: Place): readonly FaultDetail[] => {
  if ((demandOf(criterion).of === "code") !== (unit === "category")) {
    const hint = 'a category criterion goes with an indicator of unit "category", and no other does';
    const found = `a ${criterion.kind} criterion on ${unit}`;
    return bad("unit-mismatch", found, "a criterion that fits the unit", hint, at).faults;
  }
  const faults = measuredRule(criterion).unitFaults(criterion, unit);
  return faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] }));
};

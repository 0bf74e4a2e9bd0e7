import { measureOf, movingReferenceOf, sizeAmount } from "../criteria/change/change.js";
import {
  type ChangeCriterion,
  type CriterionLeaf,
  comparatorIn,
  criterionComparator,
  type MeasuredCriterion,
} from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Direction, Indicator } from "../model/indicator.js";
import { nominal } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import type { CriterionCase, TargetFields } from "./criterion-case.js";

/** A criterion that says which way is better otherwise than its indicator, or neither of them saying it. */
export const directionFaults = (
  { target, at: root }: CriterionCase,
  leaf: CriterionLeaf,
  criterion: MeasuredCriterion,
  indicator: Partial<Indicator>,
): readonly FaultDetail[] => {
  const at = [...root, ...leaf.path];
  const ofTarget = leaf.indicator === target.indicator ? target : {};
  const implied = impliedDirection(ofTarget, criterion);
  const stated = indicator.direction;
  if (criterion.kind === "category" && stated !== undefined) {
    const hint = "codes have no direction; leave it out of the indicator";
    return bad("direction-contradicts", stated, "no direction", hint, at).faults;
  }
  if (implied !== undefined && stated !== undefined && implied !== stated) {
    const mend =
      leaf.path.length === 0
        ? "correct one, or measure the other aim by another indicator"
        : "leave the direction out where parts limit both sides, or correct one";
    const hint = `indicator ${leaf.indicator} says ${stated}; ${mend}`;
    const found = `a criterion that means ${implied}`;
    return bad("direction-contradicts", found, `one that means ${stated}`, hint, at).faults;
  }
  if (
    !needsDirection(criterion) ||
    target.mode === "maintain" ||
    implied !== undefined ||
    stated !== undefined
  )
    return [];
  const hint =
    criterion.kind === "change"
      ? `give indicator ${leaf.indicator} a direction`
      : `give indicator ${leaf.indicator} a direction, or the target a baseline`;
  return bad("direction-missing", "equals", "a direction of improvement", hint, at).faults;
};

/** Whether the criterion is met from both sides and has a way to go, so that it must be known which way that is. */
const needsDirection = (criterion: MeasuredCriterion): boolean =>
  criterion.kind === "change"
    ? criterion.change.equals !== undefined && movingReferenceOf(criterion.change) === undefined
    : criterion.kind === "threshold" && criterion.equals !== undefined;

/** Which way is better, as far as criterion and baseline say. */
const impliedDirection = (target: TargetFields, criterion: MeasuredCriterion): Direction | undefined => {
  if (criterion.kind === "rank") return "decrease";
  if (criterion.kind === "change") return changeDirection(criterion);
  if (criterion.kind !== "threshold") return undefined;
  const comparator = criterionComparator(criterion);
  if (comparator !== "equals") return isLower(comparator) ? "increase" : "decrease";
  if (target.baseline === undefined) return undefined;
  return directionOf(compare(criterion.equals ?? "0", nominal(target.baseline.value)));
};

const changeDirection = ({ change }: ChangeCriterion): Direction | undefined => {
  const comparator = comparatorIn(change);
  if (comparator !== "equals") return isLower(comparator) ? "increase" : "decrease";
  const size = change.equals;
  if (size === undefined) return undefined;
  return directionOf(compare(nominal(sizeAmount(size)), measureOf(size) === "factor" ? "1" : "0"));
};

const isLower = (comparator: string): boolean => comparator === "atLeast" || comparator === "moreThan";

const directionOf = (way: -1 | 0 | 1): Direction | undefined =>
  way > 0 ? "increase" : way < 0 ? "decrease" : undefined;

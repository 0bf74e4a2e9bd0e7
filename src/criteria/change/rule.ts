import { bad, type FaultDetail, good } from "../../faults/fault.js";
import { comparators } from "../../value/amount.js";
import { nominal } from "../../value/bounds.js";
import { compare } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { readClosedPeriod } from "../../value/read-period.js";
import { comparatorIn } from "../comparator.js";
import { directionOf, directionOfSign } from "../direction.js";
import type { MeasuredRule } from "../rule.js";
import { objectOf, oneKey, orAbsent } from "../stored.js";
import {
  type Change,
  type ChangeCriterion,
  type ChangeSize,
  changeMeasures,
  isMovingReference,
  measureOf,
  movingReferenceOf,
  sizeAmount,
} from "./change.js";

export const changeRule: MeasuredRule<ChangeCriterion> = {
  family: "measured",
  demand: ({ change }) => ({
    of: "change",
    comparator: comparatorIn(change),
    size: sizeOf(change),
    against: change.against ?? null,
    moving: movingReferenceOf(change) ?? null,
  }),
  direction: ({ change }) => {
    const direction = directionOf(comparatorIn(change)) ?? directionOfSize(sizeOf(change));
    if (direction !== null) return direction;
    // No change on a reference that moves is a state of rest: neither way is better.
    return movingReferenceOf(change) === undefined ? "unsaid" : null;
  },
  question: ({ change }) => `a change { ${comparatorIn(change)} } on ${change.against ?? "the baseline"}`,
  unitFaults: ({ change }, unit) =>
    measureOf(sizeOf(change)) === "points" ? pointsFaults(unit, ["change", comparatorIn(change)]) : [],
  texts: [],
  stored: () => ({
    change: objectOf((fields) => ({
      ...oneKey(fields, comparators, readSize),
      against: orAbsent(readReference),
    })),
  }),
};

const sizeOf = (change: Change): ChangeSize => change[comparatorIn(change)] as ChangeSize;

const readSize = /* @__PURE__ */ objectOf((fields) => oneKey(fields, changeMeasures, readAmount));

const readReference = (input: unknown) => {
  const read = isMovingReference(input) ? good(input) : readClosedPeriod(input);
  return read.ok ? good(input) : read;
};

/** Whether the size is a rise or a fall. */
const directionOfSize = (size: ChangeSize) =>
  directionOfSign(compare(nominal(sizeAmount(size)), measureOf(size) === "factor" ? "1" : "0"));

/** Percentage points of what is no percentage. */
export const pointsFaults = (unit: string, at: readonly (string | number)[]): readonly FaultDetail[] => {
  if (unit === "percent") return [];
  const hint = "percentage points are the difference of two percentages; write amount, percent or factor";
  return bad("unit-mismatch", `points on ${unit}`, "an indicator in percent", hint, [...at, "points"]).faults;
};

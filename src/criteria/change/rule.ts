import { bad, type FaultDetail, good } from "../../faults/fault.js";
import { comparators } from "../../value/amount.js";
import { nominal } from "../../value/bounds.js";
import { compare } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { readClosedPeriod } from "../../value/read-period.js";
import { comparatorIn } from "../comparator.js";
import { directionOf, directionOfSign } from "../direction.js";
import type { MeasuredRule } from "../rule.js";
import { objectReader, oneKeyReader, optionalReader } from "../stored.js";
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
    size: demandedSize(change),
    against: change.against ?? null,
    moving: movingReferenceOf(change) ?? null,
  }),
  direction: ({ change }) => {
    const direction = directionOf(comparatorIn(change)) ?? directionOfSize(demandedSize(change));
    if (direction !== null) return direction;
    // No change on a reference that moves is a state of rest: neither way is better.
    return movingReferenceOf(change) === undefined ? "unsaid" : null;
  },
  question: ({ change }) => `a change { ${comparatorIn(change)} } on ${change.against ?? "the baseline"}`,
  unitFaults: ({ change }, unit) =>
    measureOf(demandedSize(change)) === "points" ? pointsFaults(unit, ["change", comparatorIn(change)]) : [],
  texts: [],
  stored: () => ({
    change: objectReader((fields) => ({
      ...oneKeyReader(fields, comparators, sizeReader),
      against: optionalReader(referenceReader),
    })),
  }),
};

const demandedSize = (change: Change): ChangeSize => change[comparatorIn(change)] as ChangeSize;

export const sizeReader = /* @__PURE__ */ objectReader((fields) =>
  oneKeyReader(fields, changeMeasures, readAmount),
);

const referenceReader = (input: unknown) => {
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

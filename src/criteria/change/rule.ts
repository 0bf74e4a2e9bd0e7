import { bad, type FaultDetail, good } from "../../faults/fault.js";
import { comparators } from "../../value/amount.js";
import { nominal } from "../../value/bounds.js";
import { compare } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { readClosedPeriod } from "../../value/read-period.js";
import { directionOf, directionOfSign } from "../direction.js";
import type { MeasuredRule } from "../rule.js";
import { objectReader, oneKeyReader, optionalReader } from "../stored.js";
import {
  askedChange,
  type ChangeCriterion,
  type ChangeSize,
  changeForms,
  changeMeasures,
  extentMeasures,
  isMovingReference,
  measureOf,
  sizeAmount,
} from "./change.js";

export const changeRule: MeasuredRule<ChangeCriterion> = {
  family: "measured",
  demand: (criterion) => {
    const asked = askedChange(criterion);
    return { of: "change", ...asked, moving: isMovingReference(asked.against) ? asked.against : null };
  },
  direction: (criterion) => {
    const { comparator, size, against } = askedChange(criterion);
    const direction = directionOf(comparator) ?? directionOfSize(size);
    if (direction !== null) return direction;
    // No change on a reference that moves is a state of rest: neither way is better.
    return isMovingReference(against) ? null : "unsaid";
  },
  question: (criterion) => {
    const { comparator, against } = askedChange(criterion);
    const form = extentForm(criterion);
    return `a change { ${form ?? comparator} } against ${against ?? "the baseline"}`;
  },
  unitFaults: (criterion, unit) => {
    const form = extentForm(criterion);
    if (form !== undefined && unit === "rank") return placesFaults(form);
    const { comparator, size } = askedChange(criterion);
    const at = form === undefined ? ["change", comparator] : [form];
    return measureOf(size) === "points" ? pointsFaults(unit, at) : [];
  },
  texts: [],
  stored: (criterion) => ({
    ...oneKeyReader(criterion, changeForms, criterion.change === undefined ? extentReader : comparisonReader),
    against: optionalReader(referenceReader),
  }),
};

/** The form that names the way the value goes, if the criterion has one. */
const extentForm = ({ change, fallBy }: ChangeCriterion): "fallBy" | "riseBy" | undefined => {
  if (change !== undefined) return undefined;
  return fallBy === undefined ? "riseBy" : "fallBy";
};

export const sizeReader = /* @__PURE__ */ objectReader((fields) =>
  oneKeyReader(fields, changeMeasures, readAmount),
);

const extentReader = /* @__PURE__ */ objectReader((fields) =>
  oneKeyReader(fields, extentMeasures, readAmount),
);

const comparisonReader = /* @__PURE__ */ objectReader((fields) => ({
  ...oneKeyReader(fields, comparators, sizeReader),
  against: optionalReader((input) => referenceReader(input)),
}));

const referenceReader = (input: unknown) => {
  const read = isMovingReference(input) ? good(input) : readClosedPeriod(input);
  return read.ok ? good(input) : read;
};

/** Whether the size is a rise or a fall. */
export const directionOfSize = (size: ChangeSize) =>
  directionOfSign(compare(nominal(sizeAmount(size)), measureOf(size) === "factor" ? "1" : "0"));

/** Percentage points of what is no percentage. */
export const pointsFaults = (unit: string, at: readonly (string | number)[]): readonly FaultDetail[] => {
  if (unit === "percent") return [];
  const hint = "percentage points are the difference of two percentages; write percent or amount";
  return bad("unit-mismatch", `points on ${unit}`, "an indicator in percent", hint, [...at, "points"]).faults;
};

/** In a ranking, one may rise by five places while the number falls by five. */
const placesFaults = (form: "fallBy" | "riseBy"): readonly FaultDetail[] => {
  const hint =
    "the number of a rank falls when the place gets better; write { change: { atMost: { amount: -5 } } } to climb by 5 places";
  return bad("unit-mismatch", `${form} on rank`, "an indicator other than a rank", hint, [form]).faults;
};

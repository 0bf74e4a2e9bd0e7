import { pointsFaults } from "../criteria/change/rule.js";
import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Amount } from "../value/amount.js";
import { readAmount } from "../value/read-amount.js";
import { closedOrNull } from "../value/read-period.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";
import type { Indicators, Place } from "./criterion-to-check.js";
import type { Entries } from "./entries.js";

type ValueFields = Partial<MeasuredValue>;

/** Each measured value by itself and against its indicator. */
export const checkValues = (
  values: Entries["measuredValues"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index, whole } of values) {
    const path = ["measuredValues", index] as const;
    if (whole) addAll(faults, presenceFaults(fields, path));
    addAll(faults, comparedPeriodFaults(fields, path));
    const unit = indicators.get(fields.indicator ?? "")?.unit;
    if (unit === undefined) continue;
    const code = codeOf(unit);
    addAll(faults, statedUnitFaults(fields, code, path));
    addAll(faults, comparisonFaults(fields, code, path));
    if (fields.value !== undefined) addAll(faults, kindFaults(fields.value, code, path));
  }
};

const presenceFaults = (
  { value, missingReason, comparison }: ValueFields,
  path: Place,
): readonly FaultDetail[] => {
  const says = value !== undefined || comparison !== undefined;
  if (!says && missingReason === undefined) {
    const hint = "add the value, the change that is stated, or say why there is none";
    return bad("no-value", undefined, "value, comparison or missingReason", hint, path).faults;
  }
  if (!says || missingReason === undefined) return [];
  const given = value === undefined ? "comparison" : "value";
  const hint = `keep either the ${given} or the reason why there is none`;
  return bad("value-and-missing-reason", missingReason, `no missingReason beside a ${given}`, hint, [
    ...path,
    "missingReason",
  ]).faults;
};

/** A value that is compared with its own period. */
const comparedPeriodFaults = ({ comparison, period }: ValueFields, path: Place): readonly FaultDetail[] => {
  const [own, other] = [closedOrNull(period), closedOrNull(comparison?.against)];
  if (own === null || other === null || own.first !== other.first || own.last !== other.last) return [];
  const hint = "name the period that the value is compared with";
  const place = [...path, "comparison", "against"];
  return bad("bad-change", comparison?.against, "another period than that of the value", hint, place).faults;
};

const statedUnitFaults = (
  { unit, indicator, value, comparison }: ValueFields,
  code: string,
  path: Place,
): readonly FaultDetail[] => {
  if (unit === undefined) return [];
  const power = powerBetween(unit, code);
  if (power === undefined) {
    const hint = "state the value in the indicator's unit, or give it an indicator of its own";
    const expected = `${code}, the unit of indicator ${indicator}`;
    return bad("unit-mismatch", unit, expected, hint, [...path, "unit"]).faults;
  }
  const isCode = typeof value === "object" && "category" in value;
  return [
    ...(isCode ? [] : conversionFaults(value as Amount | undefined, power, [...path, "value"])),
    ...conversionFaults(comparison?.amount, power, [...path, "comparison", "amount"]),
  ];
};

/** A number that is too large or too long once it is converted to the indicator's unit. */
const conversionFaults = (amount: Amount | undefined, power: number, at: Place): readonly FaultDetail[] => {
  if (amount === undefined || power === 0) return [];
  const read = readAmount(shiftAmount(amount, power));
  return read.ok ? [] : read.faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] }));
};

const comparisonFaults = ({ comparison }: ValueFields, unit: string, path: Place): readonly FaultDetail[] => {
  if (comparison === undefined) return [];
  const at = [...path, "comparison"];
  if (unit === "category") {
    const hint = "codes do not rise or fall; leave the comparison out";
    return bad("value-kind-mismatch", comparison, "no comparison of codes", hint, at).faults;
  }
  return comparison.points === undefined ? [] : pointsFaults(unit, at);
};

const kindFaults = (value: unknown, unit: string, path: Place): readonly FaultDetail[] => {
  const isCategory = typeof value === "object" && value !== null && Object.hasOwn(value, "category");
  if (isCategory === (unit === "category")) return [];
  const place = [...path, "value"];
  if (!isCategory) {
    return bad("value-kind-mismatch", value, "a category code", 'write { category: "…" }', place).faults;
  }
  const hint = 'write the number, or give the indicator the unit "category"';
  return bad("value-kind-mismatch", value, `a number in ${unit}`, hint, place).faults;
};

import type { Amount } from "../value/amount.js";
import { addAll, bad, type FaultDetail, under } from "../value/fault.js";
import { readAmount } from "../value/read-amount.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";
import type { Entries } from "./entries.js";
import type { Indicator } from "./indicator.js";
import type { CategoryValue } from "./measured-value.js";

type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** Each measured value by itself and against its indicator. */
export const checkValues = (
  values: Entries["measuredValues"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index, whole } of values) {
    const path = ["measuredValues", index] as const;
    if (whole) addAll(faults, presenceFaults(fields.value, fields.missingReason, path));
    const unit = indicators.get(fields.indicator ?? "")?.unit;
    if (unit === undefined) continue;
    const code = codeOf(unit);
    if (fields.unit !== undefined && powerBetween(fields.unit, code) === undefined) {
      const hint = "state the value in the indicator's unit, or give it an indicator of its own";
      faults.push(
        ...bad("unit-mismatch", fields.unit, `${code}, the unit of indicator ${fields.indicator}`, hint, [
          ...path,
          "unit",
        ]).faults,
      );
    }
    if (fields.unit !== undefined && fields.value !== undefined) {
      addAll(faults, conversionFaults(fields.value, powerBetween(fields.unit, code) ?? 0, path));
    }
    if (fields.value !== undefined) addAll(faults, kindFaults(fields.value, code, path));
  }
};

const presenceFaults = (value: unknown, missingReason: unknown, path: readonly (string | number)[]) => {
  if (value === undefined && missingReason === undefined) {
    return bad(
      "no-value",
      undefined,
      "value or missingReason",
      "add the value, or say why there is none",
      path,
    ).faults;
  }
  return value !== undefined && missingReason !== undefined
    ? bad("value-and-missing-reason", missingReason, "value or missingReason", "keep one of the two", [
        ...path,
        "missingReason",
      ]).faults
    : [];
};

/** A value whose conversion leaves the range of numbers that the library takes. */
const conversionFaults = (
  value: Amount | CategoryValue,
  power: number,
  path: readonly (string | number)[],
): readonly FaultDetail[] => {
  if (power === 0 || (typeof value === "object" && "category" in value)) return [];
  const read = readAmount(shiftAmount(value, power));
  return read.ok ? [] : under(path[0] ?? "", under(path[1] ?? 0, under("value", read.faults)));
};

const kindFaults = (value: unknown, unit: string, path: readonly (string | number)[]) => {
  const isCategory = typeof value === "object" && value !== null && Object.hasOwn(value, "category");
  if (isCategory === (unit === "category")) return [];
  return isCategory
    ? bad(
        "value-kind-mismatch",
        value,
        `a number in ${unit}`,
        'write the number, or give the indicator the unit "category"',
        [...path, "value"],
      ).faults
    : bad("value-kind-mismatch", value, "a category code", 'write { category: "…" }', [...path, "value"])
        .faults;
};

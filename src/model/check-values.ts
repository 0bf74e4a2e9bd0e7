import type { Amount } from "../value/amount.js";
import { addAll, bad, type FaultDetail, under } from "../value/fault.js";
import { readAmount } from "../value/read-amount.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";
import { POINTS_HINT } from "./check-criteria.js";
import type { Entries } from "./entries.js";
import type { Indicator } from "./indicator.js";
import type { CategoryValue, MeasuredValue } from "./measured-value.js";

type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** Each measured value by itself and against its indicator. */
export const checkValues = (
  values: Entries["measuredValues"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index, whole } of values) {
    const path = ["measuredValues", index] as const;
    if (whole) addAll(faults, presenceFaults(fields, path));
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
    addAll(faults, comparisonFaults(fields, code, path));
    if (fields.value !== undefined) addAll(faults, kindFaults(fields.value, code, path));
  }
};

const presenceFaults = (
  { value, missingReason, comparison, period }: Partial<MeasuredValue>,
  path: readonly (string | number)[],
): readonly FaultDetail[] => {
  const says = value !== undefined || comparison !== undefined;
  if (!says && missingReason === undefined) {
    const hint = "add the value, the change that is stated, or say why there is none";
    return bad("no-value", undefined, "value, comparison or missingReason", hint, path).faults;
  }
  if (says && missingReason !== undefined) {
    const hint = "keep either the value or the reason why it is missing";
    return bad("value-and-missing-reason", missingReason, "value or missingReason", hint, [
      ...path,
      "missingReason",
    ]).faults;
  }
  if (comparison === undefined || comparison.against !== period) return [];
  const hint = "name the period that the value is compared with";
  const place = [...path, "comparison", "against"];
  return bad("bad-change", comparison.against, "another period than that of the value", hint, place).faults;
};

const comparisonFaults = (
  { comparison }: Partial<MeasuredValue>,
  unit: string,
  path: readonly (string | number)[],
): readonly FaultDetail[] => {
  if (comparison === undefined) return [];
  const at = [...path, "comparison"];
  if (unit === "category") {
    const hint = "codes do not rise or fall; leave the comparison out";
    return bad("value-kind-mismatch", comparison, "no comparison of codes", hint, at).faults;
  }
  return comparison.points === undefined || unit === "percent"
    ? []
    : bad("unit-mismatch", `points on ${unit}`, "an indicator in percent", POINTS_HINT, [...at, "points"])
        .faults;
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

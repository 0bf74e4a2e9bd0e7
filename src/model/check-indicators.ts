import { compare } from "../value/decimal.js";
import { bad, type FaultDetail } from "../value/fault.js";
import { codeOf, proportionOf } from "../value/unit.js";
import type { Entries } from "./entries.js";
import type { Indicator } from "./indicator.js";

/** The ratio of each indicator that is one. */
export const checkIndicators = (
  entries: Entries["indicators"],
  indicators: ReadonlyMap<string, Partial<Indicator>>,
  faults: FaultDetail[],
): void => {
  for (const { fields, index } of entries) {
    if (fields.ratioOf !== undefined) faults.push(...ratioFaults(fields, ["indicators", index], indicators));
  }
};

const ratioFaults = (
  { id, unit, accumulation, ratioOf }: Partial<Indicator>,
  path: readonly (string | number)[],
  indicators: ReadonlyMap<string, Partial<Indicator>>,
): readonly FaultDetail[] => {
  const at = [...path, "ratioOf"];
  const parts = (["numerator", "denominator"] as const).flatMap((side) => {
    const part = indicators.get(ratioOf?.[side] ?? "");
    const isNumber = part?.unit === undefined || codeOf(part.unit) !== "category";
    if (part === undefined || (part.ratioOf === undefined && part.id !== id && isNumber)) return [];
    const hint = "name an indicator whose values are numbers that are stated themselves";
    return bad("bad-ratio", ratioOf?.[side], "an indicator that is no ratio", hint, [...at, side]).faults;
  });
  const code = unit === undefined ? undefined : codeOf(unit);
  const said = code === undefined ? undefined : proportionOf(code);
  const per =
    said !== undefined && ratioOf?.per !== undefined && compare(said, ratioOf.per) !== 0
      ? bad("bad-ratio", ratioOf.per, said, `the unit ${code} is per ${said}; leave per out`, [...at, "per"])
          .faults
      : [];
  const level =
    accumulation !== undefined && accumulation !== "level"
      ? bad(
          "field-without-effect",
          accumulation,
          "level",
          "a ratio is not added up; its numerator and denominator may be",
          [...path, "accumulation"],
        ).faults
      : [];
  const kind =
    code === "category"
      ? bad("bad-ratio", code, "a unit of numbers", "give the ratio a unit such as percent", [
          ...path,
          "unit",
        ]).faults
      : [];
  return [...parts, ...per, ...level, ...kind];
};

import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import { contradictionFaults } from "../value/convert.js";
import { compare } from "../value/decimal.js";
import { codeOf, proportionOf, type UnitMultiple } from "../value/unit.js";
import type { Indicators, Place } from "./criterion-to-check.js";
import type { Entries } from "./entries.js";

type IndicatorFields = Partial<Indicator>;

/** Checks ratios, rates a day, units that cannot be added up, and what is said of one unit in several places. */
export const checkIndicators = (
  entries: Entries["indicators"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  const multiples = new Map<string, UnitMultiple>();
  for (const { fields, index } of entries) {
    const path = ["indicators", index];
    addAll(faults, multipleFaults(fields, path, multiples));
    addAll(faults, accumulationFaults(fields, path));
    addAll(faults, sideFaults(fields, path, indicators));
    addAll(faults, perFaults(fields, path));
    addAll(faults, rateFaults(fields, path, indicators));
  }
};

const multipleFaults = (
  { unit }: IndicatorFields,
  path: Place,
  multiples: Map<string, UnitMultiple>,
): readonly FaultDetail[] => {
  if (unit === undefined || typeof unit === "string" || unit.is === undefined) return [];
  const faults = contradictionFaults(unit, (code) => multiples.get(code), [...path, "unit"]);
  if (faults.length === 0) multiples.set(unit.code, unit.is);
  return faults;
};

/** Units whose values cannot be added up. */
const UNADDABLE = ["category", "rank"];

const accumulationFaults = (
  { unit, accumulation, ratioOf }: IndicatorFields,
  path: Place,
): readonly FaultDetail[] => {
  const code = unit === undefined ? "" : codeOf(unit);
  const place = [...path, "accumulation"];
  if (ratioOf !== undefined && accumulation !== undefined && accumulation !== "level") {
    const hint =
      "a ratio is not added up, though its numerator and denominator may be; leave accumulation out";
    return bad("field-without-effect", accumulation, "level", hint, place).faults;
  }
  if (accumulation !== "per-period" || !UNADDABLE.includes(code)) return [];
  const hint = `values in ${code} do not add up; leave accumulation out`;
  return bad("field-without-effect", accumulation, "level", hint, place).faults;
};

const sideFaults = (
  { id, ratioOf }: IndicatorFields,
  path: Place,
  indicators: Indicators,
): readonly FaultDetail[] => {
  if (ratioOf === undefined) return [];
  if (ratioOf.numerator === ratioOf.denominator) {
    const hint = "a ratio of an indicator to itself is always the same; correct one of the two";
    const place = [...path, "ratioOf", "denominator"];
    return bad("bad-ratio", ratioOf.denominator, "another indicator than the numerator", hint, place).faults;
  }
  return (["numerator", "denominator"] as const).flatMap((side) => {
    const part = indicators.get(ratioOf[side]);
    const why =
      ratioOf[side] === id ? "it is this indicator itself" : part === undefined ? undefined : whyNot(part);
    if (why === undefined) return [];
    const hint = `${why}; name one whose values are stated numbers`;
    const expected = "an indicator that can be divided";
    return bad("bad-ratio", ratioOf[side], expected, hint, [...path, "ratioOf", side]).faults;
  });
};

/** Why an indicator cannot be a side of a ratio. */
const whyNot = ({ ratioOf, unit }: IndicatorFields): string | undefined => {
  if (ratioOf !== undefined) return "it is a ratio itself";
  return unit !== undefined && UNADDABLE.includes(codeOf(unit)) ? `its unit is ${codeOf(unit)}` : undefined;
};

const perFaults = ({ unit, ratioOf }: IndicatorFields, path: Place): readonly FaultDetail[] => {
  if (ratioOf === undefined || unit === undefined) return [];
  const code = codeOf(unit);
  if (UNADDABLE.includes(code)) {
    const hint = "give the ratio a unit such as percent";
    return bad("bad-ratio", code, "a unit of quotients", hint, [...path, "unit"]).faults;
  }
  const said = proportionOf(code);
  if (said === undefined || ratioOf.per === undefined || compare(said, ratioOf.per) === 0) return [];
  const hint = `the unit ${code} says it already; leave per out, or correct the unit`;
  return bad("bad-ratio", ratioOf.per, `per ${said}`, hint, [...path, "ratioOf", "per"]).faults;
};

/** A rate is in the unit of its total, and only amounts within a period have one. */
const rateFaults = (
  { id, unit, perDayOf }: IndicatorFields,
  path: Place,
  indicators: Indicators,
): readonly FaultDetail[] => {
  const at = [...path, "perDayOf"];
  const total = perDayOf === undefined ? undefined : indicators.get(perDayOf);
  if (total === undefined) return [];
  if (total.id === id || (total.accumulation !== undefined && total.accumulation !== "per-period")) {
    const hint = 'name the indicator of the total, whose accumulation is "per-period"';
    return bad("bad-rate", perDayOf, "another indicator of amounts within a period", hint, at).faults;
  }
  if (unit === undefined || total.unit === undefined || codeOf(unit) === codeOf(total.unit)) return [];
  const hint = `a rate a day is written in the unit of its total, ${codeOf(total.unit)}`;
  return bad("unit-mismatch", codeOf(unit), codeOf(total.unit), hint, at).faults;
};

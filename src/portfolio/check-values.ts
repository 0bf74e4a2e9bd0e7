import { pointsFaults } from "../criteria/change/rule.js";
import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Amount } from "../value/amount.js";
import {
  contradictionFaults,
  conversionBetween,
  type MultipleOf,
  multiplesIn,
  multiplesWith,
  readConverted,
} from "../value/convert.js";
import { closedOrNull } from "../value/read-period.js";
import { codeOf, isStandardCode, likelyCode, type OwnUnit, type UnitMultiple } from "../value/unit.js";
import type { Indicators, Place } from "./criterion-to-check.js";
import type { Entries } from "./entries.js";

type ValueFields = Partial<MeasuredValue>;

/**
 * Each measured value by itself and against its indicator.
 *
 * @param standing - the values that stay beside them in the portfolio
 */
export const checkValues = (
  values: Entries["measuredValues"],
  indicators: Indicators,
  faults: FaultDetail[],
  standing: () => readonly MeasuredValue[] = () => [],
): void => {
  const multiples = new StatedMultiples(indicators, standing);
  for (const { fields, index, whole } of values) {
    const path = ["measuredValues", index] as const;
    if (whole) addAll(faults, presenceFaults(fields, path));
    addAll(faults, comparedPeriodFaults(fields, path));
    const unit = indicators.get(fields.indicator ?? "")?.unit;
    if (unit === undefined) continue;
    const code = codeOf(unit);
    addAll(faults, statedUnitFaults(fields, code, path, multiples));
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

/** What units are, as indicators and values say. It is looked up only where a value states a unit. */
class StatedMultiples {
  readonly #indicators: Indicators;
  readonly #standing: () => readonly MeasuredValue[];
  #ofIndicators: ReadonlyMap<string, UnitMultiple> | undefined;
  #ofValues: Map<string, UnitMultiple> | undefined;

  constructor(indicators: Indicators, standing: () => readonly MeasuredValue[]) {
    this.#indicators = indicators;
    this.#standing = standing;
  }

  /** What the units of the indicators are. */
  readonly of: MultipleOf = (code) => {
    this.#ofIndicators ??= multiplesIn([...this.#indicators.values()].flatMap(({ unit }) => unit ?? []));
    return this.#ofIndicators.get(code);
  };

  /** Takes in what the unit of a value says of itself, or finds that it contradicts what others say. */
  add(unit: OwnUnit, at: Place): readonly FaultDetail[] {
    if (unit.is === undefined) return [];
    this.#ofValues ??= new Map(multiplesIn(this.#standing().flatMap(({ unit }) => unit ?? [])));
    const others = this.#ofValues;
    const faults = contradictionFaults(unit, (code) => this.of(code) ?? others.get(code), at);
    if (faults.length === 0) others.set(unit.code, unit.is);
    return faults;
  }
}

const statedUnitFaults = (
  { unit, indicator, value, comparison }: ValueFields,
  code: string,
  path: Place,
  multiples: StatedMultiples,
): readonly FaultDetail[] => {
  if (unit === undefined) return [];
  const at = [...path, "unit"];
  const contradictory = typeof unit === "string" ? [] : multiples.add(unit, at);
  if (contradictory.length > 0) return contradictory;
  const [own, multipleOf] = [codeOf(unit), multiplesWith(unit, multiples.of)];
  const conversion = conversionBetween(own, code, multipleOf);
  if (conversion === undefined) {
    const expected = `${code}, the unit of indicator ${indicator}`;
    return bad("unit-mismatch", own, expected, unrelatedHint(own, code, multipleOf), at).faults;
  }
  const inUnit = (amount: Amount | undefined, ...below: string[]): readonly FaultDetail[] => {
    const read = amount === undefined ? undefined : readConverted(amount, conversion, own, code);
    return read === undefined || read.ok ? [] : underPath([...path, ...below], read.faults);
  };
  const isCode = typeof value === "object" && "category" in value;
  return [
    ...inUnit(isCode ? undefined : (value as Amount | undefined), "value"),
    ...inUnit(comparison?.amount, "comparison", "amount"),
  ];
};

const underPath = (at: Place, faults: readonly FaultDetail[]): readonly FaultDetail[] =>
  faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] }));

/** How to write a unit that is not related to that of the indicator. */
const unrelatedHint = (from: string, to: string, multipleOf: MultipleOf): string => {
  const meant = isStandardCode(from) ? undefined : likelyCode(from);
  if (meant !== undefined && conversionBetween(meant, to, multipleOf) !== undefined)
    return `write "${meant}"`;
  if (meant === undefined || isStandardCode(to)) {
    return "state the value in the indicator's unit, or give it an indicator of its own";
  }
  const example = `{ code: "${meant}", label: "${from}", is: { unit: "${to}", times: … } }`;
  return `state the value in ${to}, or say how many ${to} one ${from} is: ${example}`;
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

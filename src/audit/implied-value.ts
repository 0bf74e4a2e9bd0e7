import { type ChangeSize, type Comparison, measureOf, sizeAmount } from "../criteria/change/change.js";
import { bad, good, orThrow, type Read, take } from "../faults/fault.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Dimensions } from "../model/target.js";
import { isCategory, type StoredValue } from "../series/stored-value.js";
import type { Amount, AmountOptions, Bounds } from "../value/amount.js";
import { bounds, nominal } from "../value/bounds.js";
import { toleranceIn } from "../value/compare-amounts.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { readAmount, readTolerance } from "../value/read-amount.js";
import { type ClosedPeriod, readPeriod } from "../value/read-period.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";
import {
  boundsAfter,
  boundsBefore,
  figureAfter,
  figureBefore,
  type ReadSize,
} from "../verdict/change-levels.js";
import { compilePortfolio } from "../verdict/compiled-portfolio.js";
import { isLevel, type Level, periodKey } from "./context.js";

/**
 * A level that nobody states, derived from a stated change and the level on its other side. It is no measured value:
 * nothing is evaluated from it.
 */
export interface ImpliedValue {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The period that the derived level is of. */
  readonly period: Period;
  /** Of which breakdown it is; absent for the headline. */
  readonly dimensions?: Dimensions;
  /** Whether it is the level before the change (`reference`) or after it (`present`). */
  readonly side: "reference" | "present";
  /** From the figures as printed; ten significant digits where they had to be divided. */
  readonly nominal: DecimalString;
  /** Everything that it may be, given all that the two amounts may be. */
  readonly bounds: Bounds;
  /** The unit's code where `from` gives one of its own. */
  readonly unit?: string;
  /** The value that states the change. */
  readonly from: MeasuredValue;
  /** Of the present side: the value that states the level before. */
  readonly reference?: MeasuredValue;
  /** Always: it was calculated, not stated. */
  readonly derived: true;
}

const SIGNIFICANT_DIGITS = 10;

/**
 * The level that a stated change implies for its reference period: 14,100 billion, up 4 %, were about 13,558 billion
 * the year before. It is in the unit of the value.
 *
 * `null` where the value has no comparison or no level of its own, or where the change cannot be undone: a fall by
 * all of it, a multiple that may be zero, a percentage of a level that is not over zero.
 *
 * @param options - `approximateTolerance`: of "about" and "nearly" that bring none of their own, default 0.05
 * @throws {@link PolicyTargetsError} for anything that is no measured value, or a tolerance that is not over 0 and
 *   under 1
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { impliedValue } from "policy-targets/audit";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "revenue", title: "Postal revenue", unit: "VND", accumulation: "per-period" }],
 *   measuredValues: [
 *     {
 *       indicator: "revenue",
 *       period: "2020-H1",
 *       value: { about: "14100e9" },
 *       comparison: { percent: 4, against: "2019-H1" },
 *     },
 *   ],
 * });
 * const [value] = portfolio.measuredValues;
 * const implied = value === undefined ? null : impliedValue(value);
 * [implied?.period, implied?.nominal]; // => ["2019-H1", "13557692310000"]
 * implied?.bounds.byDefaultTolerance; // => true
 */
export const impliedValue = (
  measuredValue: MeasuredValue,
  options: AmountOptions = {},
): ImpliedValue | null => {
  const tolerance = take(readTolerance, toleranceIn(options), "approximateTolerance");
  const { from, value, comparison } = take(readValue, measuredValue, "measuredValue");
  if (value === undefined || comparison === undefined) return null;
  const unit = from.unit === undefined ? undefined : codeOf(from.unit);
  return before(from, unit, value, inUnit(comparison, unit), tolerance);
};

/**
 * Every level that a stated change implies and nobody states: of the reference period, from the level that the
 * change leads to, and of the present one, from the level that it starts from. Levels are in the unit of the
 * indicator; forecasts are left out.
 *
 * @param options - `approximateTolerance`: of "about" and "nearly" that bring none of their own, default 0.05
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a parsed portfolio, `bad-tolerance`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { impliedValues } from "policy-targets/audit";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "services", title: "Services online", unit: "percent" }],
 *   measuredValues: [
 *     { indicator: "services", period: "2019-06", value: { between: [10, 12] } },
 *     { indicator: "services", period: "2020-06", comparison: { factor: 2, against: "2019-06" } },
 *   ],
 * });
 * const [implied] = impliedValues(portfolio);
 * [implied?.side, implied?.period, implied?.nominal]; // => ["present", "2020-06", "22"]
 * [implied?.bounds.lower?.value, implied?.bounds.upper?.value]; // => ["20", "24"]
 */
export const impliedValues = (portfolio: Portfolio, options: AmountOptions = {}): readonly ImpliedValue[] => {
  const tolerance = take(readTolerance, toleranceIn(options), "approximateTolerance");
  const series = compilePortfolio(portfolio).allSeries();
  const places = new Map(portfolio.measuredValues.map((value, at) => [value, at]));
  const placeOf = ({ from }: ImpliedValue): number => places.get(from) ?? 0;
  return [...series.values()]
    .flatMap(({ values }) => impliedIn(values, tolerance))
    .sort((a, b) => placeOf(a) - placeOf(b));
};

/** By period the level that became known last. */
const latestLevels = (values: readonly StoredValue[]): ReadonlyMap<string, Level> => {
  const levels = new Map<string, Level>();
  for (const stored of values) {
    if (isLevel(stored) && stored.from.status !== "forecast") levels.set(periodKey(stored), stored);
  }
  return levels;
};

const impliedIn = (values: readonly StoredValue[], tolerance: DecimalString): readonly ImpliedValue[] => {
  if (values.every(({ comparison }) => comparison === null)) return [];
  const levels = latestLevels(values);
  return values.flatMap(({ from, first, last, value, comparison }) => {
    if (comparison === null || from.status === "forecast") return [];
    const against = orThrow(readPeriod(comparison.against), "against") as ClosedPeriod;
    const reference = levels.get(`${against.first}/${against.last}`);
    if (value !== null && !isCategory(value)) {
      return reference === undefined ? listed(before(from, undefined, value, comparison, tolerance)) : [];
    }
    const isStated = levels.has(`${first}/${last}`);
    return reference === undefined || isStated ? [] : listed(after(from, reference, comparison, tolerance));
  });
};

const listed = (implied: ImpliedValue | null): readonly ImpliedValue[] => (implied === null ? [] : [implied]);

const readAs =
  (tolerance: DecimalString): ReadSize =>
  (amount) =>
    bounds(amount, tolerance);

const before = (
  from: MeasuredValue,
  unit: string | undefined,
  value: Amount,
  comparison: Comparison,
  tolerance: DecimalString,
): ImpliedValue | null => {
  const within = boundsBefore(bounds(value, tolerance), comparison, readAs(tolerance));
  const figure = figureBefore(nominal(value), comparison, SIGNIFICANT_DIGITS);
  if (within === null || figure === null) return null;
  return { ...place(from, unit, comparison.against, "reference"), nominal: figure, bounds: within };
};

const after = (
  from: MeasuredValue,
  reference: Level,
  comparison: Comparison,
  tolerance: DecimalString,
): ImpliedValue | null => {
  const within = boundsAfter(bounds(reference.value, tolerance), comparison, readAs(tolerance));
  const figure = figureAfter(nominal(reference.value), comparison);
  if (within === null || figure === null) return null;
  return {
    ...place(from, undefined, from.period, "present"),
    nominal: figure,
    bounds: within,
    reference: reference.from,
  };
};

const place = (
  from: MeasuredValue,
  unit: string | undefined,
  period: Period,
  side: ImpliedValue["side"],
): Omit<ImpliedValue, "nominal" | "bounds"> => ({
  indicator: from.indicator,
  period,
  ...(from.dimensions === undefined ? {} : { dimensions: from.dimensions }),
  side,
  ...(unit === undefined ? {} : { unit }),
  from,
  derived: true,
});

/** Percentage points of a value that is stated as a plain ratio or per thousand are moved into its unit. */
const inUnit = (comparison: Comparison, unit: string | undefined): Comparison => {
  if (comparison.points === undefined || unit === undefined) return comparison;
  return { ...comparison, points: shiftAmount(comparison.points, powerBetween("percent", unit) ?? 0) };
};

interface ReadMeasured {
  readonly from: MeasuredValue;
  readonly value: Amount | undefined;
  readonly comparison: Comparison | undefined;
}

/** A value may come from anywhere, so what is calculated with is read again. */
const readValue = (input: unknown): Read<ReadMeasured> => {
  const from = input as MeasuredValue | null;
  if (typeof from !== "object" || from === null || typeof from.indicator !== "string") {
    const hint = "pass one of the measuredValues of a parsed portfolio";
    return bad("wrong-type", input, "a measured value", hint);
  }
  const period = readPeriod(from.period);
  if (!period.ok) return period;
  const value = from.value === undefined || isCode(from.value) ? undefined : readAmount(from.value);
  if (value?.ok === false) return value;
  const comparison = from.comparison === undefined ? undefined : readComparison(from.comparison);
  if (comparison?.ok === false) return comparison;
  return good({ from, value: value?.value, comparison: comparison?.value });
};

const isCode = (value: Amount | CategoryValue): boolean =>
  typeof value === "object" && value !== null && "category" in value;

const readComparison = (comparison: Comparison | null): Read<Comparison> => {
  if (typeof comparison !== "object" || comparison === null)
    return bad("wrong-type", comparison, "a comparison", "leave it out where none was stated");
  const against = readPeriod(comparison.against);
  if (!against.ok) return against;
  const measure = measureOf(comparison);
  const amount = readAmount(measure === undefined ? undefined : sizeAmount(comparison));
  return amount.ok
    ? good({ [measure]: amount.value, against: comparison.against } as unknown as Comparison & ChangeSize)
    : amount;
};

import { bad, good, orThrow, type Read, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import { type Direction, directions } from "../model/indicator.js";
import type { SeriesBaseline, SeriesFacts, SeriesValue } from "../pace/method.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { readMoment, readPoints, readSeriesFigure, type SeriesPoint } from "./read-series.js";

/** What is known of a series apart from its values. */
export interface SeriesOptions {
  /** Which way is better. */
  readonly direction: Direction;
  /** The value to reach, in the unit of the series. Some methods judge growth as such where there is none. */
  readonly target?: DecimalInput | undefined;
  /** The period by the end of which the target is to be reached. */
  readonly deadline?: Period | undefined;
  /** What progress is counted from; without `value`, the value of the series there. */
  readonly baseline?: { readonly period: Period; readonly value?: DecimalInput | undefined } | undefined;
  /** The lowest or highest value that can be, such as 100 percent; read by `open-sdg` alone. */
  readonly limit?: DecimalInput | undefined;
}

const SERIES_KEYS = ["direction", "target", "deadline", "baseline", "limit"] as const;

/** The keys that each call takes. */
const KEYS_OF_CALL = {
  facts: SERIES_KEYS,
  one: ["method", ...SERIES_KEYS, "thresholds"],
  all: ["methods", ...SERIES_KEYS, "thresholds"],
  part: ["id", "parts", "points", ...SERIES_KEYS, "thresholds"],
} as const;

const SERIES_HINT =
  'write { direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" }';

/** The options object of a call. */
export const readOptions = <C extends keyof typeof KEYS_OF_CALL>(
  input: unknown,
  call: C,
): Read<{ readonly [K in (typeof KEYS_OF_CALL)[C][number]]?: unknown }> =>
  readKeys(input, KEYS_OF_CALL[call], SERIES_HINT);

/** Puts values and options together; the thresholds need a method and are read later. */
export const readFacts = (
  values: readonly SeriesValue[],
  given: { readonly [K in (typeof SERIES_KEYS)[number]]?: unknown },
): Read<SeriesFacts> => {
  const direction = readDirection(given.direction);
  if (!direction.ok) return within("direction", direction);
  const target = optional(given.target, readSeriesFigure);
  if (!target.ok) return within("target", target);
  const deadline = optional(given.deadline, readMoment);
  if (!deadline.ok) return within("deadline", deadline);
  const baseline = optional(given.baseline, readBaseline);
  if (!baseline.ok) return within("baseline", baseline);
  const limit = optional(given.limit, readSeriesFigure);
  if (!limit.ok) return within("limit", limit);
  return good({
    values,
    direction: direction.value,
    target: target.value,
    deadline: deadline.value,
    baseline: baseline.value,
    limit: limit.value,
    thresholds: {},
  });
};

const optional = <T>(input: unknown, read: (input: unknown) => Read<T>): Read<T | null> =>
  input === undefined ? good(null) : read(input);

const readDirection = (input: unknown): Read<Direction> => {
  const direction = directions.find((known) => known === input);
  if (direction !== undefined) return good(direction);
  const hint = 'write direction: "increase" if more is better';
  return input === undefined
    ? bad("direction-missing", input, directions.join(" or "), hint)
    : bad("bad-option", input, directions.join(" or "), suggestion(input, directions, hint));
};

const readBaseline = (input: unknown): Read<SeriesBaseline> => {
  const given = readKeys(input, ["period", "value"], 'write { period: "2015" }');
  if (!given.ok) return given;
  const moment = readMoment(given.value.period);
  if (!moment.ok) return within("period", moment);
  const figure = optional(given.value.value, readSeriesFigure);
  if (!figure.ok) return within("value", figure);
  // Written out: a spread would take most of the time of this function.
  const { period, year, day } = moment.value;
  return good({ period, year, day, figure: figure.value });
};

/**
 * Reads a series and what is known of it into the facts that methods work on: for calling a method's `assess`
 * directly, or several of them on one reading.
 *
 * @param points - in any order; values `null` are left out; the array stays as it is
 * @throws {@link PolicyTargetsError} naming the first fault and how to fix it
 *
 * @example
 * import { escap, seriesFacts } from "policy-targets/methods";
 *
 * const facts = seriesFacts(
 *   [{ period: "2022", value: 55 }, { period: "2020", value: 40 }],
 *   { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2030" },
 * );
 * facts.values.map((value) => value.year); // => [2020, 2022]
 * escap.assess(facts).value; // => 3.75
 */
export const seriesFacts = (points: readonly SeriesPoint[], options: SeriesOptions): SeriesFacts => {
  const values = orThrow(readPoints(points), "points");
  const given = orThrow(readOptions(options, "facts"), "options");
  return orThrow(readFacts(values, given), "options");
};

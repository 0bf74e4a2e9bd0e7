import { good, orThrow, type Read, under } from "../faults/fault.js";
import type { Direction } from "../model/indicator.js";
import type { DecimalInput } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { guarded, readKnown } from "./read-plain.js";
import {
  readBaseline,
  readDirection,
  readFigure,
  readMoment,
  readPoints,
  type SeriesPoint,
} from "./read-series.js";
import type { SeriesFacts, SeriesValue } from "./series-facts.js";

/**
 * What is known of a series apart from its values.
 *
 * @example
 * import { type SeriesOptions, assessSeriesWithAll } from "policy-targets/methods";
 *
 * const goal: SeriesOptions = { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2030" };
 * const points = [{ period: "2020", value: 40 }, { period: "2022", value: 44 }];
 * assessSeriesWithAll(points, goal)[0]?.pace; // => "off-track"
 */
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
const OPTION_KEYS = {
  facts: SERIES_KEYS,
  one: ["method", ...SERIES_KEYS, "thresholds"],
  all: ["methods", ...SERIES_KEYS, "thresholds"],
  part: ["id", "points", ...SERIES_KEYS, "thresholds"],
} as const;

export type GivenOptions = { readonly [K in (typeof SERIES_KEYS)[number]]?: unknown };

const HINT = 'write { direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" }';

/** The options object of a call. */
export const readOptions = <C extends keyof typeof OPTION_KEYS>(
  input: unknown,
  call: C,
): Read<{ readonly [K in (typeof OPTION_KEYS)[C][number]]?: unknown }> =>
  readKnown(input, OPTION_KEYS[call], HINT);

/** Puts read values and unread options together; thresholds are the caller's, who knows the method. */
export const readFacts = (values: readonly SeriesValue[], given: GivenOptions): Read<SeriesFacts> => {
  const direction = readDirection(given.direction);
  if (!direction.ok) return { ok: false, faults: under("direction", direction.faults) };
  const target = optional(given.target, "target", readFigure);
  if (!target.ok) return target;
  const deadline = optional(given.deadline, "deadline", readMoment);
  if (!deadline.ok) return deadline;
  const baseline = optional(given.baseline, "baseline", readBaseline);
  if (!baseline.ok) return baseline;
  const limit = optional(given.limit, "limit", readFigure);
  if (!limit.ok) return limit;
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

const optional = <T>(input: unknown, key: string, read: (input: unknown) => Read<T>): Read<T | null> => {
  if (input === undefined) return good(null);
  const found = read(input);
  return found.ok ? found : { ok: false, faults: under(key, found.faults) };
};

/** Values read once, or the error of the call. */
export const pointsOrThrow = (points: unknown): readonly SeriesValue[] =>
  orThrow(
    guarded(() => readPoints(points)),
    "points",
  );

/**
 * Reads a series and what is known of it into the facts that methods work on: for calling a method's `assess`
 * directly, or several of them on one reading.
 *
 * @param points - in any order; values `null` are left out; the array stays as it is
 * @throws {@link PolicyTargetsError} naming the first fault and its mend
 *
 * @example
 * import { progressMethods, seriesFacts } from "policy-targets/methods";
 *
 * const facts = seriesFacts(
 *   [{ period: "2022", value: 55 }, { period: "2020", value: 40 }],
 *   { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2030" },
 * );
 * facts.values.map((value) => value.year); // => [2020, 2022]
 * progressMethods.escap.assess(facts).value; // => 3.75
 */
export const seriesFacts = (points: readonly SeriesPoint[], options: SeriesOptions): SeriesFacts => {
  const values = pointsOrThrow(points);
  const read = guarded(() => {
    const given = readOptions(options, "facts");
    return given.ok ? readFacts(values, given.value) : given;
  });
  return orThrow(read, "options");
};

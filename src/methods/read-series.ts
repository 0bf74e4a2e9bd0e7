import { bad, good, type Read, under } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";
import { type Direction, directions } from "../model/indicator.js";
import { type DecimalInput, type DecimalString, readDecimal } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { readClosedPeriod } from "../value/read-period.js";
import { lastDayOfYear, plainYear, yearOfDay } from "./calendar-year.js";
import { readKnown } from "./read-plain.js";
import type { SeriesBaseline, SeriesFigure, SeriesMoment, SeriesValue } from "./series-facts.js";

/** One value of a series, by the period in which it was measured. */
export interface SeriesPoint {
  /** A closed period such as `2020`, `2020-Q3` or `2020-10`. */
  readonly period: Period;
  /** In any unit, the same for the whole series; `null` where nothing was measured, as if the point were not there. */
  readonly value: DecimalInput | null;
}

const MAX_POINTS = 1_000_000;

/** Reads points and puts them in order; the array that came in stays as it is. */
export const readPoints = (input: unknown): Read<readonly SeriesValue[]> => {
  const hint = 'write [{ period: "2020", value: 12.5 }]';
  if (!Array.isArray(input)) return bad("wrong-type", input, "an array of points", hint);
  const count = input.length;
  if (count > MAX_POINTS) return bad("too-large", count, "at most 1,000,000 points", "thin the series out");
  const values: SeriesValue[] = [];
  let sorted = true;
  let previous = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) {
    const point: unknown = input[at];
    if (typeof point !== "object" || point === null) return bad("wrong-type", point, "a point", hint, [at]);
    const { period, value } = point as { readonly period?: unknown; readonly value?: unknown };
    const moment = readMoment(period);
    if (!moment.ok) return { ok: false, faults: under(at, under("period", moment.faults)) };
    if (value === null) continue;
    const figure = readFigure(value);
    if (!figure.ok) return { ok: false, faults: under(at, under("value", figure.faults)) };
    const { day, year } = moment.value;
    values.push({
      period: moment.value.period,
      year,
      day,
      value: figure.value.value,
      decimal: figure.value.decimal,
    });
    sorted &&= day >= previous;
    previous = day;
  }
  return good(sorted ? values : values.sort((a, b) => a.day - b.day));
};

/** Reads a closed period. A plain year is read by arithmetic alone. */
export const readMoment = (input: unknown): Read<SeriesMoment> => {
  const year = typeof input === "string" ? plainYear(input) : null;
  if (year !== null) return good({ period: input as string, year, day: lastDayOfYear(year) });
  const read = readClosedPeriod(input);
  return read.ok
    ? good({ period: input as string, year: yearOfDay(read.value.last), day: read.value.last })
    : read;
};

/** Between these sizes a double's own text is plain decimal digits. */
const isPlain = (size: number): boolean => size === 0 || (size >= 1e-6 && size < 1e21);

export const readFigure = (input: unknown): Read<SeriesFigure> => {
  if (typeof input === "number" && isPlain(Math.abs(input))) {
    const value = input === 0 ? 0 : input;
    return good({ value, decimal: String(value) });
  }
  const read = readDecimal(input);
  return read.ok ? good({ value: Number(read.value), decimal: read.value }) : read;
};

export const readDirection = (input: unknown): Read<Direction> => {
  const direction = directions.find((known) => known === input);
  if (direction !== undefined) return good(direction);
  const expected = directions.join(" or ");
  if (input === undefined) {
    return bad("direction-missing", input, expected, 'write direction: "increase" if more is better');
  }
  return bad(
    "bad-option",
    input,
    expected,
    suggestion(input, directions, 'write "increase" if more is better'),
  );
};

export const readBaseline = (input: unknown): Read<SeriesBaseline> => {
  const known = readKnown(input, ["period", "value"], 'write { period: "2015" }');
  if (!known.ok) return known;
  const moment = readMoment(known.value.period);
  if (!moment.ok) return { ok: false, faults: under("period", moment.faults) };
  const { period, year, day } = moment.value;
  if (known.value.value === undefined) return good({ period, year, day, figure: null });
  const figure = readFigure(known.value.value);
  if (!figure.ok) return { ok: false, faults: under("value", figure.faults) };
  return good({ period, year, day, figure: figure.value });
};

/** Reads thresholds by the keys that a method has. */
export const readThresholds = (
  input: unknown,
  published: Readonly<Record<string, number>> | undefined,
): Read<Readonly<Record<string, DecimalString>>> => {
  const keys = Object.keys(published ?? {});
  const example = keys.map((key) => `${key}: ${published?.[key]}`).join(", ");
  const known = readKnown(input, keys, keys.length === 0 ? "leave thresholds out" : `write { ${example} }`);
  if (!known.ok) return known;
  const thresholds: Record<string, DecimalString> = {};
  for (const key of keys) {
    const given = known.value[key];
    if (given === undefined) continue;
    const read = readDecimal(given);
    if (!read.ok) return { ok: false, faults: under(key, read.faults) };
    thresholds[key] = read.value;
  }
  return good(thresholds);
};

import { bad, good, type Read, within } from "../faults/fault.js";
import type { SeriesFigure, SeriesMoment, SeriesValue } from "../pace/method.js";
import { type DecimalInput, readDecimal } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { readClosedPeriod } from "../value/read-period.js";
import { lastDayOfYear, plainYear, yearOfDay } from "./calendar-year.js";

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
    if (!moment.ok) return within(at, within("period", moment));
    if (value === null) continue;
    const figure = readFigure(value);
    if (!figure.ok) return within(at, within("value", figure));
    const { day } = moment.value;
    values.push({ ...moment.value, ...figure.value });
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

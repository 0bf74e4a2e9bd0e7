import { bad, good, type Read, within } from "../faults/fault.js";
import { type ListShape, readList } from "../faults/foreign.js";
import type { SeriesFigure, SeriesMoment, SeriesValue } from "../pace/method.js";
import { type DecimalInput, readDecimal } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { ambiguousPeriods } from "../value/two-years.js";
import { lastDayOfYear, plainYear, yearOfDay } from "./calendar-year.js";
import { askWhichPeriod, readSeriesPeriod } from "./series-period.js";

/** One value of a series, by the period in which it was measured. */
export interface SeriesPoint {
  /**
   * A closed period such as `2020`, `2020-Q3` or `2020-10`. Forms of statistics are read as well: `2015 Q4`, `2015M03`,
   * and two years as `2015/16` or `2015-2016`, which last to the end of the second year. `2009-10` is the month; beside
   * `2010-11` or `2012-13` it is refused, since it may be two years.
   */
  readonly period: Period;
  /** In any unit, the same for the whole series; `null` where nothing was measured, as if the point were not there. */
  readonly value: DecimalInput | null;
  /**
   * The standard error of the value, in its unit, zero or more; read by `healthy-people` alone. Leave it out where none
   * is published.
   */
  readonly standardError?: DecimalInput | undefined;
}

const POINTS: ListShape = { most: 1_000_000, of: "points", hint: 'write [{ period: "2020", value: 12.5 }]' };

interface ForeignPoint {
  readonly period?: unknown;
  readonly value?: unknown;
  readonly standardError?: unknown;
}

/** The properties of a point; anything but an object as it is. */
const pointFields = (point: unknown): unknown => {
  if (typeof point !== "object" || point === null) return point;
  const { period, value, standardError } = point as ForeignPoint;
  return { period, value, standardError };
};

/** Reads points and puts them in order; the array that came in stays as it is. */
export const readPoints = (input: unknown): Read<readonly SeriesValue[]> => {
  const points = readList(input, POINTS, pointFields);
  if (!points.ok) return points;
  const values: SeriesValue[] = [];
  for (let at = 0; at < points.value.length; at++) {
    const point = points.value[at];
    if (typeof point !== "object" || point === null)
      return bad("wrong-type", point, "a point", POINTS.hint, [at]);
    const { period, value, standardError } = point as ForeignPoint;
    const plain = standardError === undefined ? plainPoint(period, value) : null;
    if (plain !== null) {
      values.push(plain);
      continue;
    }
    const read = readPoint(period, value, standardError);
    if (!read.ok) return within(at, read);
    if (read.value !== null) values.push(read.value);
  }
  const [unclear] = ambiguousPeriods(values);
  if (unclear !== undefined) {
    const at = points.value.findIndex((point) => (point as ForeignPoint).period === unclear);
    return askWhichPeriod(unclear, [at, "period"]);
  }
  return good(isInOrder(values) ? values : values.sort((a, b) => a.day - b.day));
};

const isInOrder = (values: readonly SeriesValue[]): boolean => {
  for (let at = 1; at < values.length; at++) {
    if ((values[at] as SeriesValue).day < (values[at - 1] as SeriesValue).day) return false;
  }
  return true;
};

/** The point that nearly all are: a number for a plain year. `null` where it is another one, or none. */
const plainPoint = (period: unknown, value: unknown): SeriesValue | null => {
  if (typeof period !== "string" || typeof value !== "number" || !isPlainDecimal(value)) return null;
  const year = plainYear(period);
  // Written out, as below: spreading a moment and a figure would take several times as long.
  return year === null
    ? null
    : { period, year, day: lastDayOfYear(year), value: value + 0, decimal: String(value) };
};

const readPoint = (input: unknown, value: unknown, error: unknown): Read<SeriesValue | null> => {
  const moment = readMoment(input);
  if (!moment.ok) return within("period", moment);
  if (value === null) return good(null);
  const figure = readSeriesFigure(value);
  if (!figure.ok) return within("value", figure);
  const { period, year, day } = moment.value;
  const read = { period, year, day, value: figure.value.value, decimal: figure.value.decimal };
  if (error === undefined) return good(read);
  const standardError = readStandardError(error);
  return standardError.ok
    ? good({ ...read, standardError: standardError.value })
    : within("standardError", standardError);
};

/** Reads a standard error. It has no sign. */
export const readStandardError = (input: unknown): Read<SeriesFigure> => {
  const read = readSeriesFigure(input);
  if (!read.ok || read.value.value >= 0) return read;
  return bad("bad-decimal", input, "a standard error of zero or more", "write its size, without a sign");
};

/** Reads a closed period of a series. A plain year is read by arithmetic alone. */
export const readMoment = (input: unknown): Read<SeriesMoment> => {
  const year = typeof input === "string" ? plainYear(input) : null;
  if (year !== null) return good({ period: input as string, year, day: lastDayOfYear(year) });
  const read = readSeriesPeriod(input);
  return read.ok
    ? good({ period: input as string, year: yearOfDay(read.value.last), day: read.value.last })
    : read;
};

/** Whether the number's own text is plain decimal digits. */
const isPlainDecimal = (number: number): boolean => {
  const size = Math.abs(number);
  return size === 0 || (size >= 1e-6 && size < 1e21);
};

export const readSeriesFigure = (input: unknown): Read<SeriesFigure> => {
  // Adding zero takes the sign from a negative zero.
  if (typeof input === "number" && isPlainDecimal(input))
    return good({ value: input + 0, decimal: String(input) });
  const read = readDecimal(input);
  return read.ok ? good({ value: Number(read.value), decimal: read.value }) : read;
};

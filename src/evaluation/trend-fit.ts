import type { DecimalString } from "../value/decimal.js";
import { placesOf, wholeOf } from "../value/whole.js";

/** A value on its day, a day number; a bound is `null` where the value is unbounded on that side. */
export interface TrendPoint {
  readonly day: number;
  readonly nominal: DecimalString;
  readonly lower: DecimalString | null;
  readonly upper: DecimalString | null;
}

/**
 * What one value adds to a trend: on day d, counted from the origin of the fit, its share of the trend is
 * (level + perDay · d) / divisor.
 */
export interface Term {
  readonly level: bigint;
  readonly perDay: bigint;
  readonly nominal: bigint;
  readonly lower: bigint | null;
  readonly upper: bigint | null;
}

/**
 * A trend that is linear in time and in the values: on each day a weighted sum of the values, whose weights depend
 * on the days alone and sum to one. Values are whole numbers of units of 10^−places.
 */
export interface Fit {
  readonly origin: number;
  readonly places: number;
  /** Positive. */
  readonly divisor: bigint;
  readonly terms: readonly Term[];
}

/** The line through the first and the last value; `null` where they stand on one day. */
export const averageFit = (points: readonly TrendPoint[]): Fit | null => {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.day === last.day) return null;
  const span = BigInt(last.day - first.day);
  return fitOf([first, last], span, (days) => (days === 0n ? [span, -1n] : [0n, 1n]));
};

/** The line of ordinary least squares through all values; `null` where they stand on fewer than three days. */
export const leastSquaresFit = (points: readonly TrendPoint[]): Fit | null => {
  const first = points[0];
  if (first === undefined || new Set(points.map(({ day }) => day)).size < 3) return null;
  const count = BigInt(points.length);
  let sum = 0n;
  let squares = 0n;
  for (const { day } of points) {
    const days = BigInt(day - first.day);
    sum += days;
    squares += days * days;
  }
  return fitOf(points, count * squares - sum * sum, (days) => [squares - sum * days, count * days - sum]);
};

const fitOf = (
  points: readonly TrendPoint[],
  divisor: bigint,
  weigh: (days: bigint) => readonly [level: bigint, perDay: bigint],
): Fit => {
  const origin = points[0]?.day ?? 0;
  const places = points.reduce(
    (most, { nominal, lower, upper }) =>
      Math.max(most, placesOf(nominal), placesOf(lower ?? ""), placesOf(upper ?? "")),
    0,
  );
  const whole = (text: DecimalString | null): bigint | null => (text === null ? null : wholeOf(text, places));
  const terms = points.map(({ day, nominal, lower, upper }): Term => {
    const [level, perDay] = weigh(BigInt(day - origin));
    return { level, perDay, nominal: wholeOf(nominal, places), lower: whole(lower), upper: whole(upper) };
  });
  return { origin, places, divisor, terms };
};

import { dateOf, dayNumber } from "../value/day.js";
import { type DecimalString, shifted } from "../value/decimal.js";

/** From a figure or a day number to a place in pixels. */
export type Scale = (value: number) => number;

/** A straight scale. */
export const scaleBetween =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    start + ((end - start) * (value - from)) / (to - from);

/** A figure on an axis. */
export interface AxisTick {
  readonly value: number;
  /** The figure to be printed: exact, and without digits that say nothing. */
  readonly decimal: DecimalString;
}

const STEPS = [1, 2, 5, 10] as const;

/** The power of ten of the first digit. */
const powerOf = (size: number): number => Number(size.toExponential().split("e")[1]);

/**
 * Round figures at equal distances that reach from below the least to above the most: some five of them. Both are
 * finite; where they are equal, there is room above and below.
 */
export const ticksFor = (least: number, most: number, wanted = 5): readonly AxisTick[] => {
  const size = Math.max(Math.abs(least), Math.abs(most));
  // Doubles tell no smaller steps apart.
  const span = Math.max(most - least, size * 1e-9) || 1;
  const power = powerOf(span / wanted);
  const unit = Number(`1e${power}`);
  const step = STEPS.find((one) => one * unit * wanted >= span) ?? 10;
  const from = Math.floor(least / (step * unit) + 1e-9);
  const to = Math.max(Math.ceil(most / (step * unit) - 1e-9), from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const decimal = shifted(String((from + at) * step), power);
    return { value: Number(decimal), decimal };
  });
};

/** A part of the time on an axis: a year, or a month. */
export interface TimeSpan {
  readonly year: number;
  /** From 1; `null` for a whole year. */
  readonly month: number | null;
  /** Its first day, and the first day of the next one. */
  readonly from: number;
  readonly to: number;
}

const yearsBetween = (from: number, to: number): readonly TimeSpan[] => {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    return { year, month: null, from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) };
  });
};

const monthsBetween = (from: number, to: number): readonly TimeSpan[] => {
  const [first, last] = [dateOf(from), dateOf(to)];
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: count }, (_, at) => {
    const months = first.month - 1 + at;
    const [year, month] = [first.year + Math.floor(months / 12), (months % 12) + 1];
    return { year, month, from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) };
  });
};

const DAYS_FOR_YEARS = 900;

/** The years that touch a stretch of time, or its months where it is shorter than some two and a half years. */
export const timeSpans = (from: number, to: number): readonly TimeSpan[] =>
  to - from >= DAYS_FOR_YEARS ? yearsBetween(from, to) : monthsBetween(from, to);

const EVERY = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const EVERY_MONTH = [1, 2, 3, 6, 12] as const;

/** Which spans get a label, so that none touches the next: every one, or those of round years or months. */
export const labelledSpans = (
  spans: readonly TimeSpan[],
  pixelsEach: number,
  labelWidth: number,
): readonly TimeSpan[] => {
  const isYears = spans[0]?.month === null;
  const steps: readonly number[] = isYears ? EVERY : EVERY_MONTH;
  const step = steps.find((one) => one * pixelsEach >= labelWidth) ?? steps.at(-1) ?? 1;
  return spans.filter(({ year, month }) => (month === null ? year % step === 0 : (month - 1) % step === 0));
};

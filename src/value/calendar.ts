import { dateOf, dayNumber } from "./day.js";
import { monthsIn } from "./precision.js";
import type { ClosedPeriod } from "./read-period.js";

/**
 * The last day on which an approximate period may still have been meant: one more unit of its precision.
 * For a period that is not approximate, its own last day.
 */
export const latestMeant = ({ first, last, precision, approximate }: ClosedPeriod): number => {
  if (!approximate) return last;
  const months = monthsIn[precision];
  return months === undefined ? last + (last - first + 1) : monthsAfter(last + 1, months) - 1;
};

/** The day that is so many months after another, or the last of that month where it has no such day. */
export const monthsAfter = (day: number, count: number): number => {
  const from = dateOf(day);
  const first = dayNumber(from.year, from.month + count, 1);
  const next = dayNumber(from.year, from.month + count + 1, 1);
  return Math.min(first + from.day, next) - 1;
};

/** The month that a day lies in, counted in months since year 0. */
export const monthNumber = (day: number): number => {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
};

/** Whether these days are so many whole months, counted from the first of them. */
export const areMonths = (first: number, last: number, months: number): boolean =>
  monthsAfter(first, months) === last + 1;

/** Whole calendar months as `"3 months"`, anything else in days: equal for February and March, or for 2019 and 2020. */
export const lengthOf = (first: number, last: number): string => {
  const from = dateOf(first);
  const next = dateOf(last + 1);
  if (from.day !== 1 || next.day !== 1) return `${last - first + 1} days`;
  return `${(next.year - from.year) * 12 + next.month - from.month} months`;
};

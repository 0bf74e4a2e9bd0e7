import { utc } from "@date-fns/utc";
import { addDays, addMonths } from "date-fns";
import { monthsIn } from "./precision.js";
import type { ClosedPeriod } from "./read-period.js";

/**
 * The last day on which an approximate period may still have been meant: one more unit of its precision.
 * For a period that is not approximate, its own last day.
 */
export const latestMeant = (period: ClosedPeriod): number => {
  if (!period.approximate) return period.last;
  const next = new Date((period.last + 1) * 86_400_000);
  const count = monthsIn[period.precision];
  const after =
    count === undefined
      ? addDays(next, period.last - period.first + 1, { in: utc })
      : addMonths(next, count, { in: utc });
  return after.getTime() / 86_400_000 - 1;
};

/** The day that is so many months after another, or the last of that month where it has no such day. */
export const monthsAfter = (day: number, count: number): number =>
  addMonths(new Date(day * 86_400_000), count, { in: utc }).getTime() / 86_400_000;

/** The month that a day lies in, counted in months since year 0. */
export const monthNumber = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Whole calendar months as `"3 months"`, anything else in days: equal for February and March, or for 2019 and 2020. */
export const lengthOf = (first: number, last: number): string => {
  const from = new Date(first * 86_400_000);
  const next = new Date((last + 1) * 86_400_000);
  if (from.getUTCDate() !== 1 || next.getUTCDate() !== 1) return `${last - first + 1} days`;
  return `${monthNumber(last + 1) - monthNumber(first)} months`;
};

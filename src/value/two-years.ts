// Statistics print fiscal and school years as `2009-10`, which is also how ISO 8601 writes a month.
import { readClosedPeriod } from "./read-period.js";

/** A month with the letter of SDMX: `2015M03`, `2015-M03`. */
export const LETTERED_MONTH = /^(\d{4})[ -]?M(\d{2})$/;
/** Two years, the second in two or four digits: `2015/16`, `2015-2016`. */
const TWO_YEARS = /^([1-9]\d{3})[/–-](\d{2}|\d{4})$/;
const PLAIN_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The years that a text such as `2015/16` or `2014-2017` names. Two digits stand for the next year alone. */
export const twoYearsOf = (text: string): readonly [first: number, last: number] | null => {
  const [, from, to = ""] = TWO_YEARS.exec(text) ?? [];
  if (from === undefined) return null;
  const first = Number(from);
  if (to.length === 4) return Number(to) > first ? [first, Number(to)] : null;
  return (first + 1) % 100 === Number(to) ? [first, first + 1] : null;
};

/** `both` for a text such as `2009-10`; `null` for periods that speak for neither. */
const kindOfMonth = (period: string): "month" | "two-years" | "both" | null => {
  if (LETTERED_MONTH.test(period)) return "month";
  if (twoYearsOf(period) === null) return PLAIN_MONTH.test(period) ? "month" : null;
  return period[4] === "-" && readClosedPeriod(period).ok ? "both" : "two-years";
};

/**
 * The periods that can be a month as well as two years, where the others do not say that they are months: `2009-10`
 * beside `2010-11`, or beside `2012-13`. Each once, in the order in which they are met.
 *
 * One such period alone is the month that it is by ISO 8601, and so are several among other months. The codes of EDTF
 * for parts of a year (`2032-33`) count as months.
 */
export const ambiguousPeriods = (moments: readonly { readonly period: string }[]): readonly string[] => {
  const both = new Set<string>();
  let hasMonth = false;
  let hasTwoYears = false;
  for (const { period } of moments) {
    // Most periods are plain years or days, which are shorter or longer.
    if (period.length < 7 || period.length > 9) continue;
    const reading = kindOfMonth(period);
    if (reading === "both") both.add(period);
    hasMonth ||= reading === "month";
    hasTwoYears ||= reading === "two-years";
  }
  return hasTwoYears || (both.size > 1 && !hasMonth) ? [...both] : [];
};

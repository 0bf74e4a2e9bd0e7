import { bad, good, type Read } from "../faults/fault.js";
import type { SeriesMoment } from "../pace/method.js";
import { dayNumber } from "../value/day.js";
import { type ClosedPeriod, readClosedPeriod } from "../value/read-period.js";

/** A quarter, half-year or other part of a year as statistics print it: `2015 Q4`, `2015Q4`. */
const YEAR_PART = /^(\d{4}) ?([QTHS]\d)$/;
/** A month as SDMX and statistics databases print it: `2015M03`, `2015-M03`. */
const MONTH = /^(\d{4})[ -]?M(\d{2})$/;
/** Two years, the second in two or four digits: `2015/16`, `2015-2016`. */
const TWO_YEARS = /^([1-9]\d{3})[/–-](\d{2}|\d{4})$/;

/**
 * Reads a closed period of a series: each form that a value of a portfolio may have, and the forms in which statistics
 * print their periods. Two years (`2015/16`, `2015-2016`) last to the end of the second one.
 */
export const readSeriesPeriod = (input: unknown): Read<ClosedPeriod> => {
  const read = readClosedPeriod(input);
  if (read.ok || typeof input !== "string") return read;
  const [, year, part] = YEAR_PART.exec(input) ?? MONTH.exec(input) ?? [];
  if (part !== undefined) {
    const written = readClosedPeriod(`${year}-${part}`);
    return written.ok ? written : read;
  }
  const years = twoYearsOf(input);
  return years === null ? read : good(wholeYears(...years));
};

/** The years that a text such as `2015/16` or `2014-2017` names. Two digits stand for the next year alone. */
const twoYearsOf = (text: string): readonly [first: number, last: number] | null => {
  const [, from, to = ""] = TWO_YEARS.exec(text) ?? [];
  if (from === undefined) return null;
  const first = Number(from);
  if (to.length === 4) return Number(to) > first ? [first, Number(to)] : null;
  return (first + 1) % 100 === Number(to) ? [first, first + 1] : null;
};

const wholeYears = (first: number, last: number): ClosedPeriod => ({
  first: dayNumber(first, 1, 1),
  last: dayNumber(last + 1, 1, 1) - 1,
  precision: "interval",
  approximate: false,
});

const MONTH_OF_YEAR = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** `month`, `two-years`, or `both` for a text such as `2009-10`; `null` for periods that speak for neither. */
const readingOf = (period: string): "month" | "two-years" | "both" | null => {
  if (MONTH.test(period)) return "month";
  const isTwoYears = twoYearsOf(period) !== null;
  if (!isTwoYears) return MONTH_OF_YEAR.test(period) ? "month" : null;
  return readClosedPeriod(period).ok && !period.includes("/") ? "both" : "two-years";
};

/**
 * The first period that can be a month as well as two years, where its neighbours do not say that it is a month:
 * `2009-10` beside `2010-11`, or beside `2012-13`. `null` where every period has one reading.
 *
 * One such period alone is the month that it is by ISO 8601, and so are several among other months.
 */
export const ambiguousPeriod = (moments: readonly Pick<SeriesMoment, "period">[]): string | null => {
  const both = new Set<string>();
  let hasMonth = false;
  let hasTwoYears = false;
  for (const { period } of moments) {
    // Most periods are plain years or days, which are shorter or longer.
    if (period.length < 7 || period.length > 9) continue;
    const reading = readingOf(period);
    if (reading === "both") both.add(period);
    hasMonth ||= reading === "month";
    hasTwoYears ||= reading === "two-years";
  }
  const [first] = both;
  if (first === undefined) return null;
  return hasTwoYears || (both.size > 1 && !hasMonth) ? first : null;
};

/** The fault of a period that can be read in two ways, with what to write for each. */
export const askWhichPeriod = (period: string, path: readonly (string | number)[]): Read<never> => {
  const [year = "", end = ""] = period.split("-");
  const next = Number(year) + 1;
  const hint = `write "${year}/${end}" for ${year} to ${next}, or ${partOfYear(year, Number(end))}`;
  return bad("bad-period", period, "a period with one reading among its neighbours", hint, path);
};

/** The other reading: a month, or by the codes of EDTF a quarter, four months or half a year. */
const partOfYear = (year: string, code: number): string => {
  if (code <= 12) return `"${year}M${String(code).padStart(2, "0")}" for the month`;
  if (code <= 36) return `"${year}-Q${code - 32}" for the quarter`;
  return code <= 39
    ? `"${year}-T${code - 36}" for the four months`
    : `"${year}-H${code - 39}" for the half-year`;
};

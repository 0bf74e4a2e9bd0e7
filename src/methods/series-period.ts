import { bad, good, type Read } from "../faults/fault.js";
import { dayNumber } from "../value/day.js";
import { type ClosedPeriod, readClosedPeriod } from "../value/read-period.js";
import { LETTERED_MONTH, twoYearsOf } from "../value/two-years.js";

/** A quarter, half-year or other part of a year as statistics print it: `2015 Q4`, `2015Q4`. */
const PRINTED_PART = /^(\d{4}) ?([QTHS]\d)$/;

/**
 * Reads a closed period of a series: each form that a value of a portfolio may have, and the forms in which statistics
 * print their periods. Two years (`2015/16`, `2015-2016`) last to the end of the second one.
 */
export const readSeriesPeriod = (input: unknown): Read<ClosedPeriod> => {
  const read = readClosedPeriod(input);
  if (read.ok || typeof input !== "string") return read;
  const [, year, part] = PRINTED_PART.exec(input) ?? LETTERED_MONTH.exec(input) ?? [];
  if (part !== undefined) {
    const written = readClosedPeriod(`${year}-${part}`);
    return written.ok ? written : read;
  }
  const years = twoYearsOf(input);
  return years === null ? read : good(wholeYears(...years));
};

const wholeYears = (first: number, last: number): ClosedPeriod => ({
  first: dayNumber(first, 1, 1),
  last: dayNumber(last + 1, 1, 1) - 1,
  precision: "interval",
  approximate: false,
});

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

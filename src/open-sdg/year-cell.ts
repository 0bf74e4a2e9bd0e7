import { readClosedPeriod } from "../value/read-period.js";

/** A note behind a year: `2009/10 [Note 1]`, `2011-2015 (baseline)`. It is no part of the period. */
const NOTE = /\s*(?:\[[^\]]*\]|\([^)]*\))$/;
const TO = /^(\S.*?) to (\S.*)$/;
const PART = /^(\d{4})[ -]?([QTHS]\d|W\d{2})$/i;
const MONTH_BY_LETTER = /^(\d{4})[ -]?M(\d{2})$/i;
const YEARS = /^([1-9]\d{3})[/–-](\d{2}|\d{4})$/;
const PLAIN_YEAR = /^\d{4}$/;
const SPACED_MONTH = /^(\d{4}) (\d{2})$/;
const TWO_DIGITS = /^(\d{4})-(\d{2})$/;

/**
 * What the cells of a Year column stand for, as periods of a portfolio: `2015/16` as `2015/2016`, `2024 Q1` as
 * `2024-Q1`; `null` for what cannot be read. `2009-10` is two years, unless another cell of the column can only be a
 * month, such as `2009-11`.
 */
export const periodsOfYears = (cells: readonly string[]): readonly (string | null)[] => {
  const plain = cells.map((cell) =>
    PLAIN_YEAR.test(cell) ? cell : cell.replace(NOTE, "").trim().replace(SPACED_MONTH, "$1-$2"),
  );
  const hasMonths = plain.some(isSurelyMonth);
  const known = new Map<string, string | null>();
  return plain.map((cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const period = periodOfYear(cell, hasMonths);
    known.set(cell, period);
    return period;
  });
};

const isSurelyMonth = (cell: string): boolean => {
  const [, year, digits] = TWO_DIGITS.exec(cell) ?? [];
  return year !== undefined && !isNext(year, digits as string) && Number(digits) >= 1 && Number(digits) <= 12;
};

const isNext = (year: string, digits: string): boolean => (Number(year) + 1) % 100 === Number(digits);

const periodOfYear = (cell: string, hasMonths: boolean): string | null => {
  const [, from, to] = TO.exec(cell) ?? [];
  const written =
    from === undefined ? simplePeriod(cell, hasMonths) : spanOfYears(from, to as string, hasMonths);
  return written !== null && readClosedPeriod(written).ok ? written : null;
};

/** `2015/16 to 2017/18` as `2015/2018`. */
const spanOfYears = (from: string, to: string, hasMonths: boolean): string | null => {
  const first = simplePeriod(from, hasMonths)?.split("/")[0];
  const last = simplePeriod(to, hasMonths)?.split("/").at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
};

const simplePeriod = (cell: string, hasMonths: boolean): string | null => {
  const [, year, part] = PART.exec(cell) ?? [];
  if (year !== undefined) return `${year}-${(part as string).toUpperCase()}`;
  const [, yearOfMonth, month] = MONTH_BY_LETTER.exec(cell) ?? [];
  if (yearOfMonth !== undefined) return `${yearOfMonth}-${month}`;
  const [, first, last] = YEARS.exec(cell) ?? [];
  if (first === undefined || (hasMonths && TWO_DIGITS.test(cell))) return cell.replace(/^(\d{4})\.0$/, "$1");
  const end = last as string;
  if (end.length === 4) return `${first}/${end}`;
  return isNext(first, end) ? `${first}/${Number(first) + 1}` : `${first}/${longSpanEnd(first, end)}`;
};

/** `2011-15` ends in 2015, and `1998-02` in 2002. */
const longSpanEnd = (first: string, end: string): number => {
  const century = Math.floor(Number(first) / 100) * 100;
  const year = century + Number(end);
  return year > Number(first) ? year : year + 100;
};

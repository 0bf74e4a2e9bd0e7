import type { SeriesMoment } from "../pace/method.js";

/** Day number of 31 December, by arithmetic: a series of plain years never touches a `Date`. */
export const lastDayOfYear = (year: number): number =>
  365 * (year - 1969) + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - 478;

export const yearOfDay = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Both a year of 365 days and one of 366 have a whole number of these. */
const PARTS_OF_YEAR = 365 * 366;

/** The end of the day in parts of a year, exactly: 365 · 366 of them lie between one 31 December and the next. */
export const partsOfYears = ({ year, day }: SeriesMoment): number => {
  const eve = lastDayOfYear(year - 1);
  return year * PARTS_OF_YEAR + (day - eve) * (PARTS_OF_YEAR / (lastDayOfYear(year) - eve));
};

/** The years from the end of one day to that of another, with their fraction. */
export const yearsBetween = (from: SeriesMoment, to: SeriesMoment): number =>
  (partsOfYears(to) - partsOfYears(from)) / PARTS_OF_YEAR;

/** The year that four digits name, or `null` for any other text. */
export const plainYear = (text: string): number | null => {
  if (text.length !== 4) return null;
  let year = 0;
  for (let at = 0; at < 4; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    year = year * 10 + digit;
  }
  return year < 1000 ? null : year;
};

import { dateOf, dayNumber, dayText, readDay } from "../value/day.js";

/** The first and the last day of a period, as day numbers. */
export interface PeriodDays {
  readonly first: number;
  readonly last: number;
}

/** A day as XML Schema writes it, which may end in a zone: `2021-04-30`, `2021-04-30Z`, `2021-04-30+02:00`. */
export const dayOfXml = (text: string | null): number | null => {
  const [, written] = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text ?? "") ?? [];
  const day = readDay(written);
  return day.ok ? day.value : null;
};

/** Whole years, halves, quarters and months by their names, and other days as an interval: `2018`, `2018-04-01/2019-03-31`. */
export const nameOfDays = ({ first, last }: PeriodDays): string => {
  const [from, next] = [dateOf(first), dateOf(last + 1)];
  const months = (next.year - from.year) * 12 + next.month - from.month;
  if (from.day !== 1 || next.day !== 1)
    return first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`;
  const year = String(from.year);
  if (months === 1) return dayText(first).slice(0, "2018-04".length);
  if (months === 3 && from.month % 3 === 1) return `${year}-Q${(from.month + 2) / 3}`;
  if (months === 6 && from.month % 6 === 1) return `${year}-H${(from.month + 5) / 6}`;
  if (from.month !== 1 || months % 12 !== 0) return `${dayText(first)}/${dayText(last)}`;
  return months === 12 ? year : `${year}/${dateOf(last).year}`;
};

/** The same to be read in any language: `2017–2019`, `2018-04-01 – 2019-03-31`. */
export const titleOfDays = (days: PeriodDays): string =>
  nameOfDays(days)
    .replace(/^(\d{4})\/(\d{4})$/, "$1–$2")
    .replace("/", " – ");

/** The days of a year as it is written, `2016`. */
export const yearOfXml = (text: string | null): PeriodDays | null => {
  if (!/^[1-9]\d{3}$/.test(text ?? "")) return null;
  const year = Number(text);
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
};

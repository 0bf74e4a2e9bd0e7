import { dayNumber, readDay } from "../value/day.js";
import { periodOfDays } from "../value/period-of-days.js";

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

/** These days to be read in any language: `2017–2019`, `2018-04 – 2019-03`. */
export const titleOfDays = (days: PeriodDays): string =>
  periodOfDays(days)
    .replace(/^(\d{4})\/(\d{4})$/, "$1–$2")
    .replace("/", " – ");

/** The days of a year as it is written, `2016`. */
export const yearOfXml = (text: string | null): PeriodDays | null => {
  if (!/^[1-9]\d{3}$/.test(text ?? "")) return null;
  const year = Number(text);
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
};

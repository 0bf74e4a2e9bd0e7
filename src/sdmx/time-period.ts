import { monthsAfter } from "../value/calendar.js";
import { dateOf, FIRST_DAY, LAST_DAY, readDay } from "../value/day.js";
import type { Period } from "../value/period.js";
import { firstMondayFrom, periodOfDays } from "../value/period-of-days.js";
import { type ClosedPeriod, mondayBefore, readClosedPeriod } from "../value/read-period.js";
import { isCalendarYear, type ReportingYear, startOfYear } from "./reporting-year.js";
import { lastDayOfRange } from "./time-range.js";

/** A time period of SDMX as a period of a portfolio. */
export interface TimeReading {
  readonly period: Period;
  /** What the period does not say as the file does. */
  readonly note: "time-of-day" | "day-of-frequency" | "year-of-reporting" | null;
}

/** What the row says beside its time period. */
export interface TimeContext {
  /** The code of the frequency, such as `A`; empty where there is none. */
  readonly frequency: string;
  readonly year: ReportingYear;
}

const CALENDAR = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:Z|[+-]\d{2}:\d{2})?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:\d{2})?$/;
const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?$/;
const REPORTED = /^(\d{4})-?([ASBHTQMWD])(\d{1,3})(?:Z|[+-]\d{2}:\d{2})?$/;

/** How many months a part of a reporting year has. `B` and `H` are older letters for the half-year. */
const MONTHS_OF: Readonly<Record<string, number>> = { A: 12, S: 6, B: 6, H: 6, T: 4, Q: 3, M: 1 };

/**
 * Reads a time period in any of its forms: a calendar year, month or day, a day with a time, a reporting period such as
 * `2020-Q1` or `2020-W05`, or a start with a duration. `null` for what is none.
 */
export const readTimePeriod = (text: string, context: TimeContext): TimeReading | null => {
  const calendar = CALENDAR.exec(text)?.[1];
  if (calendar !== undefined) return readCalendar(calendar, context);
  const instant = INSTANT.exec(text);
  if (instant !== null) return readInstant(instant[1] as string, instant[2] as string, context);
  const reported = REPORTED.exec(text);
  if (reported !== null) {
    const [, year, unit, number] = reported;
    return withoutNote(reportingPeriod(Number(year), unit as string, Number(number), context.year));
  }
  return text.includes("/") ? withoutNote(readRange(text)) : null;
};

const withoutNote = (period: Period | null): TimeReading | null =>
  period === null ? null : { period, note: null };

const readCalendar = (text: string, context: TimeContext): TimeReading | null => {
  const read = readClosedPeriod(text);
  if (!read.ok) return null;
  if (read.value.precision === "day") return dayOrPeriod(text, read.value, context);
  if (read.value.precision !== "year" || isCalendarYear(context.year)) return { period: text, note: null };
  const period = reportingPeriod(Number(text), "A", 1, context.year);
  return period === null ? null : { period, note: "year-of-reporting" };
};

const readInstant = (day: string, time: string, context: TimeContext): TimeReading | null => {
  const read = readClosedPeriod(day);
  if (!read.ok) return null;
  return MIDNIGHT.test(time) ? dayOrPeriod(day, read.value, context) : { period: day, note: "time-of-day" };
};

/** A day stands for the period of the frequency that it lies in, where services write all periods as days. */
const dayOrPeriod = (text: string, { first }: ClosedPeriod, context: TimeContext): TimeReading | null => {
  const days = daysAround(first, context);
  if (days === null) return { period: text, note: null };
  const period = withinCalendar(days.first, days.last);
  return period === null ? null : { period, note: "day-of-frequency" };
};

const daysAround = (
  day: number,
  { frequency, year }: TimeContext,
): { readonly first: number; readonly last: number } | null => {
  if (frequency === "W") return { first: mondayBefore(day), last: mondayBefore(day) + 6 };
  // As a frequency, B is for business days.
  const months = frequency !== "B" && Object.hasOwn(MONTHS_OF, frequency) ? MONTHS_OF[frequency] : undefined;
  if (months === undefined) return null;
  const number = dateOf(day).year;
  // A reporting year may begin in the calendar year before its own, or end in the one after it.
  const own = [number + 1, number, number - 1].find((each) => startOfYear(year, each) <= day) ?? number;
  const start = startOfYear(year, own);
  let part = 0;
  while (monthsAfter(start, (part + 1) * months) <= day) part++;
  return { first: monthsAfter(start, part * months), last: monthsAfter(start, (part + 1) * months) - 1 };
};

const reportingPeriod = (year: number, unit: string, number: number, of: ReportingYear): Period | null => {
  const [start, next] = [startOfYear(of, year), startOfYear(of, year + 1)];
  if (number < 1) return null;
  if (unit === "D")
    return start + number > next ? null : withinCalendar(start + number - 1, start + number - 1);
  if (unit === "W") {
    const monday = firstMondayFrom(start) + (number - 1) * 7;
    return monday >= firstMondayFrom(next) ? null : withinCalendar(monday, monday + 6);
  }
  const months = MONTHS_OF[unit] as number;
  if (number * months > 12) return null;
  return withinCalendar(monthsAfter(start, (number - 1) * months), monthsAfter(start, number * months) - 1);
};

/** `2020-01-01/P1Y`, or from one day to another. */
const readRange = (text: string): Period | null => {
  const [from = "", to = "", ...rest] = text.split("/");
  if (rest.length > 0) return null;
  const first = wholeDay(from);
  if (first === null) return null;
  const last = to.startsWith("P") ? lastDayOfRange(first, to) : wholeDay(to);
  return last === null || last < first ? null : withinCalendar(first, last);
};

/** The number of a day that is written alone or at midnight. */
const wholeDay = (text: string): number | null => {
  const instant = INSTANT.exec(text);
  if (instant !== null && !MIDNIGHT.test(instant[2] as string)) return null;
  const read = readDay(instant?.[1] ?? text);
  return read.ok ? read.value : null;
};

const withinCalendar = (first: number, last: number): Period | null =>
  first < FIRST_DAY || last > LAST_DAY ? null : periodOfDays({ first, last });

import { bad, good, type Read } from "../faults/fault.js";

/**
 * A calendar day as a string, `"2020-10-15"`: a day of the Gregorian calendar, not an instant and in no time zone.
 */
export type Day = string;

/** A day by its place in the calendar; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/*
 * The Gregorian calendar repeats every 400 years. Years are counted from March here, so that a leap day comes last,
 * and the months before each one have (153 × months + 2) / 5 days.
 */
const DAYS_IN_400_YEARS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468;

/** Days since 1970-01-01. A month over 12 lies in a later year. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor((153 * (months - years * 12) + 2) / 5);
  return years * 365 + leapDays + daysOfMonths + day - 1 - DAYS_BEFORE_1970;
};

/** The first and the last day that can be written. */
export const FIRST_DAY = /* @__PURE__ */ dayNumber(1000, 1, 1);
export const LAST_DAY = /* @__PURE__ */ dayNumber(9999, 12, 31);

/** The place of a day in the calendar. */
export const dateOf = (number: number): CalendarDate => {
  const days = number + DAYS_BEFORE_1970;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inCycle / 1_460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const years = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - years * 365 - Math.floor(years / 4) + Math.floor(years / 100);
  const months = Math.floor((5 * inYear + 2) / 153);
  const isNextYear = months >= 10;
  return {
    year: cycle * 400 + years + (isNextYear ? 1 : 0),
    month: isNextYear ? months - 9 : months + 3,
    day: inYear - Math.floor((153 * months + 2) / 5) + 1,
  };
};

export const dayText = (number: number): Day => {
  const { year, month, day } = dateOf(number);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
};

/** The same; `null` for no day. */
export const dayTextOrNull = (number: number | null): Day | null =>
  number === null ? null : dayText(number);

const WRITTEN_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a calendar day as its day number. */
export const readDay = (input: unknown): Read<number> => {
  const expected = 'a calendar day such as "2020-10-15"';
  if (typeof input !== "string")
    return bad("not-a-day", input, expected, "write the day as a string, year first");
  const match = WRITTEN_DAY.exec(input);
  if (match === null) return bad("not-a-day", input, expected, dayHint(input));
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000) return bad("impossible-date", input, "a year from 1000 to 9999", "check the year");
  const number = dayNumber(year, month, day);
  return dayText(number) === input
    ? good(number)
    : bad("impossible-date", input, "a day that the calendar has", "check the month and the day");
};

const dayHint = (input: string): string => {
  if (/^\d{4}-\d{2}-\d{2}T/.test(input)) {
    return `write the calendar day alone, ${JSON.stringify(input.slice(0, 10))}; which day an instant falls on depends on the time zone`;
  }
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/.test(input)) {
    const [day = "", month = "", year = ""] = input.split(/[/.]/);
    return `write year, month, day: "${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}" if the day stands first`;
  }
  return "write year, month and day";
};

/** The calendar day on which an instant falls in an IANA time zone. */
export const dayInZone = (instant: Date, timeZone: string): Read<number> => {
  const yearInUtc = instant.getUTCFullYear();
  // The parts below name no era, and the shifted day has to be a year of four digits too.
  if (!(yearInUtc >= 1001 && yearInUtc <= 9998)) {
    return bad("impossible-date", instant, "a year from 1001 to 9998", "check how the Date was made");
  }
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return good(dayNumber(part("year"), part("month"), part("day")));
};

/** Whether the runtime knows an IANA time zone of this name. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

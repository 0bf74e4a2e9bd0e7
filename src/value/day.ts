import { bad, good, type Read } from "../faults/fault.js";

/**
 * A calendar day as a string, `"2020-10-15"`: a day of the Gregorian calendar, not an instant and in no time zone.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, counted in UTC so that no host zone can shift them. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const dayText = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a calendar day as its day number. */
export const readDay = (input: unknown): Read<number> => {
  const expected = 'a calendar day such as "2020-10-15"';
  if (typeof input !== "string")
    return bad("not-a-day", input, expected, "write the day as a string, year first");
  const match = WRITTEN.exec(input);
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

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISOWeeksInYear } from "date-fns/getISOWeeksInYear";
import { bad, good, type Read } from "../faults/fault.js";
import { dayNumber, FIRST_DAY, LAST_DAY, readDay } from "./day.js";
import { monthsIn, type Precision } from "./precision.js";

/** A period that has been read: its days as day numbers, `null` where it is open. */
export interface PeriodFacts {
  readonly first: number | null;
  readonly last: number | null;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** A period with both ends. */
export interface ClosedPeriod extends PeriodFacts {
  readonly first: number;
  readonly last: number;
}

const EXPECTED_PERIOD =
  'a period such as "2020", "2020-10", "2020-10-15", "2020-Q3", "2020-H1" or "2020-01/2020-04"';

type YearLetter = "Q" | "T" | "H" | "S";

/** Parts of the year by letter (SDMX, and H for half) and by EDTF sub-year code. */
const YEAR_PARTS: Readonly<Record<YearLetter, { precision: Precision; count: number }>> = {
  Q: { precision: "quarter", count: 4 },
  T: { precision: "four-months", count: 3 },
  H: { precision: "half-year", count: 2 },
  S: { precision: "half-year", count: 2 },
};

const EDTF_CODES = [
  { from: 33, to: 36, part: "Q" },
  { from: 37, to: 39, part: "T" },
  { from: 40, to: 41, part: "H" },
] as const;

/** Reads a period in any of its forms. */
export const readPeriod = (input: unknown): Read<PeriodFacts> => {
  if (Number.isInteger(input)) {
    return bad("bad-period", input, EXPECTED_PERIOD, `write the period as a string, "${input}"`);
  }
  if (typeof input !== "string")
    return bad("bad-period", input, EXPECTED_PERIOD, "write the period as a string");
  if (input.includes("/")) return readInterval(input);
  const approximate = input.endsWith("~");
  const read = readSimple(approximate ? input.slice(0, -1) : input, input);
  return read.ok && approximate ? good({ ...read.value, approximate }) : read;
};

const readInterval = (input: string): Read<PeriodFacts> => {
  const slash = input.indexOf("/");
  const from = input.slice(0, slash);
  const to = input.slice(slash + 1);
  if (to.includes("/") || (from === ".." && to === "..")) {
    return bad("bad-period", input, EXPECTED_PERIOD, "write one start and one end, as in 2020-01/2020-04");
  }
  const start = from === ".." ? undefined : readSimple(from, input);
  const end = to === ".." ? undefined : readSimple(to, input);
  if (start !== undefined && !start.ok) return start;
  if (end !== undefined && !end.ok) return end;
  const first = start?.value.first ?? null;
  const last = end?.value.last ?? null;
  if (first !== null && last !== null && first > last) {
    return bad("bad-period", input, "a start that is not after the end", "swap start and end");
  }
  return good({ first, last, precision: "interval", approximate: false });
};

const YEAR = /^[1-9]\d{3}$/;

const readSimple = (text: string, input: string): Read<ClosedPeriod> => {
  if (YEAR.test(text)) return good(months(Number(text), 1, "year"));
  const match = /^(\d{4})(?:-(.+))?$/.exec(text);
  if (match === null) return bad("bad-period", input, EXPECTED_PERIOD, hintFor(input));
  const year = Number(match[1]);
  const rest = match[2] ?? "";
  if (year < 1000) return bad("impossible-date", input, "a year from 1000 to 9999", "check the year");
  if (/^\d{2}$/.test(rest)) return readCode(year, Number(rest), input);
  if (/^\d{2}-\d{2}$/.test(rest)) return readDate(text, input);
  const part = /^([QTHS])(\d)$/.exec(rest);
  if (part !== null) return readYearPart(year, part[1] as YearLetter, Number(part[2]), input);
  const week = /^W(\d{2})$/.exec(rest);
  if (week !== null) return readWeek(year, Number(week[1]), input);
  return bad("bad-period", input, EXPECTED_PERIOD, hintFor(input));
};

const hintFor = (input: string): string => {
  if (/[T ]\d{1,2}:/.test(input)) return "write the calendar day without a time";
  if (/~\/|\/.*~$/.test(input)) return "approximate ends are not supported; write the days that are sure";
  if (/[?%]$/.test(input)) return "mark an approximate date with ~; an uncertain one belongs into a note";
  return "write the year first, then month and day";
};

const readDate = (text: string, input: string): Read<ClosedPeriod> => {
  const day = readDay(text);
  if (day.ok) return good({ first: day.value, last: day.value, precision: "day", approximate: false });
  return bad("impossible-date", input, "a day that the calendar has", "check the month and the day");
};

const readCode = (year: number, code: number, input: string): Read<ClosedPeriod> => {
  if (code >= 1 && code <= 12) return good(months(year, code, "month"));
  if (code >= 21 && code <= 32) {
    return bad(
      "bad-period",
      input,
      EXPECTED_PERIOD,
      "a season falls in other months on either side of the equator; write the months, as in 2020-03/2020-05",
    );
  }
  const edtf = EDTF_CODES.find(({ from, to }) => code >= from && code <= to);
  if (edtf === undefined) return bad("impossible-date", input, "a month from 01 to 12", "check the month");
  return readYearPart(year, edtf.part, code - edtf.from + 1, input);
};

const readYearPart = (
  year: number,
  letter: YearLetter,
  number: number,
  input: string,
): Read<ClosedPeriod> => {
  const part = YEAR_PARTS[letter];
  if (number < 1 || number > part.count) {
    const expected = `${letter}1 to ${letter}${part.count} of a year`;
    return bad("impossible-date", input, expected, "check the number");
  }
  const length = 12 / part.count;
  return good(months(year, (number - 1) * length + 1, part.precision));
};

const readWeek = (year: number, week: number, input: string): Read<ClosedPeriod> => {
  if (week < 1 || (week > 52 && week > weeksIn(year))) {
    return bad("impossible-date", input, `W01 to W${weeksIn(year)} of that year`, "check the week");
  }
  const first = mondayBefore(dayNumber(year, 1, 4)) + (week - 1) * 7;
  if (first < FIRST_DAY || first + 6 > LAST_DAY) {
    return bad("impossible-date", input, "days from the years 1000 to 9999", "check the year");
  }
  return good({ first, last: first + 6, precision: "week", approximate: false });
};

/** Dates without the zone of the host. */
const utc = (date: number | string | Date): Date => new UTCDateMini(Number(date));

/** 52 or 53. The fourth of January lies in the first week of every year. */
const weeksIn = (year: number): number => getISOWeeksInYear(Date.UTC(year, 0, 4), { in: utc });

/** The Monday of the week that a day lies in; 1970-01-01 was a Thursday. */
export const mondayBefore = (day: number): number => Math.floor((day + 3) / 7) * 7 - 3;

const months = (year: number, month: number, precision: Precision): ClosedPeriod => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + (monthsIn[precision] ?? 1), 1) - 1,
  precision,
  approximate: false,
});

/** Reads a period that has both ends and is not approximate: a baseline's or a value's. */
export const readClosedPeriod = (input: unknown): Read<ClosedPeriod> => {
  const read = readDeadlinePeriod(input);
  if (!read.ok || !read.value.approximate) return read;
  return bad(
    "approximate-period",
    input,
    "a period whose days are known",
    "leave out the ~, or use the longer period that is sure",
  );
};

/** Reads a period that has both ends and may be approximate: a deadline's. */
export const readDeadlinePeriod = (input: unknown): Read<ClosedPeriod> => {
  const read = readPeriod(input);
  if (!read.ok) return read;
  const { first, last } = read.value;
  return first === null || last === null
    ? bad(
        "open-period",
        input,
        "a period with a start and an end",
        "write the end that is meant, as in 2020/2025",
      )
    : good({ ...read.value, first, last });
};

/** A period that was checked before, or `null` where there is none. */
export const closedOrNull = (period: string | undefined): ClosedPeriod | null => {
  const read = readClosedPeriod(period);
  return read.ok ? read.value : null;
};

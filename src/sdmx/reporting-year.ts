import { dayNumber } from "../value/day.js";

/** On which day reporting years start, or end. */
export interface ReportingYear {
  readonly month: number;
  readonly day: number;
  /** Whether the day is the last one of the year that has its number, and not the first. */
  readonly isEnd: boolean;
}

/** Reporting years that are calendar years. */
export const CALENDAR_YEAR: ReportingYear = { month: 1, day: 1, isEnd: false };

const MONTH_DAY = /^--(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/** Reads `--04-01`; `null` for what is no day of a year. */
export const readMonthDay = (text: string, isEnd: boolean): ReportingYear | null => {
  const match = MONTH_DAY.exec(text);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  const isDay =
    month >= 1 && month <= 12 && day >= 1 && dayNumber(2020, month, day) < dayNumber(2020, month + 1, 1);
  return isDay ? { month, day, isEnd } : null;
};

/** The first day of the reporting year of this number. */
export const startOfYear = ({ month, day, isEnd }: ReportingYear, year: number): number =>
  isEnd ? dayNumber(year - 1, month, day) + 1 : dayNumber(year, month, day);

/** Whether its years are those of the calendar. */
export const isCalendarYear = (of: ReportingYear): boolean => startOfYear(of, 2001) === dayNumber(2001, 1, 1);

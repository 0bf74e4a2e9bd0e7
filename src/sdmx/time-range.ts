import { monthsAfter } from "../value/calendar.js";

const DURATION =
  /^P(?=[\dT])(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})(?:\.0+)?S)?)?$/;

const SECONDS_OF_DAY = 86_400;

/** The last day of what starts on a day and lasts so long, such as `P1Y`; `null` unless these are whole days. */
export const lastDayOfRange = (first: number, duration: string): number | null => {
  const match = DURATION.exec(duration);
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const clock = (hours as number) * 3600 + (minutes as number) * 60 + (seconds as number);
  if (clock % SECONDS_OF_DAY !== 0) return null;
  const start = monthsAfter(first, (years as number) * 12 + (months as number));
  const last = start + (weeks as number) * 7 + (days as number) + clock / SECONDS_OF_DAY - 1;
  return last < first ? null : last;
};

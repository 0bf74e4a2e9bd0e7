/** The Gregorian calendar by plain arithmetic (no Date): the oracle for periods. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const lengthOfMonth = (year: number, month: number): number =>
  (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

const two = (n: number): string => String(n).padStart(2, "0");

export const dayOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

export const lastOfMonth = (year: number, month: number): string =>
  dayOf(year, month, lengthOfMonth(year, month));

export const dayAfter = (day: string, count: number): string => {
  let [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  for (let step = 0; step < Math.abs(count); step++) {
    date += Math.sign(count);
    if (date > lengthOfMonth(year, month))
      [year, month, date] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
    if (date < 1) {
      [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
      date = lengthOfMonth(year, month);
    }
  }
  return dayOf(year, month, date);
};

/** 0 for Monday to 6 for Sunday (Sakamoto). */
const weekday = (year: number, month: number, day: number): number => {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sundayFirst =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7;
  return (sundayFirst + 6) % 7;
};

/** A year has 53 ISO weeks when it begins on a Thursday, or is a leap year that begins on a Wednesday. */
export const weeksIn = (year: number): number => {
  const first = weekday(year, 1, 1);
  return first === 3 || (first === 2 && isLeap(year)) ? 53 : 52;
};

export const mondayOfWeek = (year: number, week: number): string =>
  dayAfter(dayOf(year, 1, 4), -weekday(year, 1, 4) + (week - 1) * 7);

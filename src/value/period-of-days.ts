import { dateOf, dayNumber, dayText } from "./day.js";
import type { Period } from "./period.js";
import { type ClosedPeriod, mondayBefore } from "./read-period.js";

/** Parts of a year by how many months they have, as a portfolio writes them. */
const PARTS_BY_MONTHS: Readonly<Record<number, string>> = { 3: "Q", 4: "T", 6: "H" };

/**
 * The shortest way to write these days as a period: `2020-Q3` for July to September, `2020/2022` for three years,
 * `2020-04/2021-03` for a fiscal year.
 */
export const periodOfDays = ({ first, last }: Pick<ClosedPeriod, "first" | "last">): Period => {
  if (first === last) return dayText(first);
  const [from, next] = [dateOf(first), dateOf(last + 1)];
  if (from.day === 1 && next.day === 1) return periodOfMonths(first, last);
  return first === mondayBefore(first) && last === first + 6
    ? weekText(first)
    : `${dayText(first)}/${dayText(last)}`;
};

const periodOfMonths = (first: number, last: number): Period => {
  const [{ year, month }, end] = [dateOf(first), dateOf(last)];
  const months = (end.year - year) * 12 + end.month - month + 1;
  if (months === 1) return monthText(first);
  if (month === 1 && months % 12 === 0) return months === 12 ? String(year) : `${year}/${end.year}`;
  const letter = PARTS_BY_MONTHS[months];
  return letter !== undefined && (month - 1) % months === 0
    ? `${year}-${letter}${(month - 1) / months + 1}`
    : `${monthText(first)}/${monthText(last)}`;
};

const monthText = (day: number): string => dayText(day).slice(0, 7);

const weekText = (monday: number): Period => {
  const { year } = dateOf(monday + 3);
  const week = (monday - firstMondayFrom(dayNumber(year, 1, 1))) / 7 + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
};

/**
 * The Monday of the first week of a year that starts on this day: the week that holds its first Thursday. 1970-01-01 was
 * a Thursday.
 */
export const firstMondayFrom = (start: number): number => Math.ceil(start / 7) * 7 - 3;

import type { Frequency } from "../model/indicator.js";
import { monthsAfter } from "../value/calendar.js";

const DAYS: Readonly<Partial<Record<Frequency, number>>> = { daily: 1, weekly: 7 };

const MONTHS_APART: Readonly<Partial<Record<Frequency, number>>> = {
  monthly: 1,
  quarterly: 3,
  "semi-annual": 6,
  annual: 12,
  biennial: 24,
  quinquennial: 60,
};

/** The last day of the next value after one that stands on this day; the end of a month leads to the end of a month. */
export const addFrequency = (day: number, frequency: Frequency): number => {
  const days = DAYS[frequency];
  return days === undefined ? monthsAfter(day + 1, MONTHS_APART[frequency] ?? 12) - 1 : day + days;
};

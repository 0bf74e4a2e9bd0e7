import type { EveryPeriod } from "../criteria/quantifier.js";
import { monthNumber } from "../value/calendar.js";
import { dayNumber, dayText } from "../value/day.js";
import type { Period } from "../value/period.js";
import type { Days } from "./observation.js";

/** One of the periods in each of which a criterion has to hold. */
export interface Span extends Days {
  readonly period: Period;
}

const MONTHS_IN_EACH: Readonly<Record<EveryPeriod, number>> = { year: 12, quarter: 3, month: 1 };

/** The period that a day lies in, counted in periods since year 0. */
const numberAt = (every: EveryPeriod, day: number): number =>
  Math.floor(monthNumber(day) / MONTHS_IN_EACH[every]);

/** The first whole period that begins on or after a day. */
const firstFrom = (every: EveryPeriod, day: number): number => numberAt(every, day - 1) + 1;

const firstDayOf = (every: EveryPeriod, number: number): number => {
  const months = number * MONTHS_IN_EACH[every];
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
};

const spanAt = (every: EveryPeriod, number: number): Span => {
  const first = firstDayOf(every, number);
  const text = dayText(first);
  const year = text.slice(0, 4);
  const period =
    every === "year" ? year : every === "quarter" ? `${year}-Q${(number % 4) + 1}` : text.slice(0, 7);
  return { first, last: firstDayOf(every, number + 1) - 1, period };
};

/** The whole periods from a day on that begin by another. */
export const spansBetween = (every: EveryPeriod, from: number, until: number): readonly Span[] => {
  const spans: Span[] = [];
  for (let number = firstFrom(every, from); firstDayOf(every, number) <= until; number++) {
    spans.push(spanAt(every, number));
  }
  return spans;
};

/** How many whole periods lie from a day on up to another. */
export const spansWithin = (every: EveryPeriod, from: number, last: number): number =>
  Math.max(0, numberAt(every, last + 1) - firstFrom(every, from));

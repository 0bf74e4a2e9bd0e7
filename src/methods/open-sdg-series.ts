import type { SeriesValue } from "../pace/method.js";
import type { YearValue } from "./growth.js";

/** The year that a period opens with: the original cuts its Year column to four characters. */
export const openingYear = (period: string): number => Number(period.slice(0, 4));

export interface OpenSdgSpan {
  readonly current: YearValue;
  /** The base year's value or else the next later one; `null` where there is none. */
  readonly base: YearValue | null;
  readonly repeats: boolean;
}

/** One pass over a series: its last year, its base from a year on, and whether a year comes twice. */
export const openSdgSpan = (values: readonly SeriesValue[], baseYear: number): OpenSdgSpan | null => {
  let current: YearValue | null = null;
  let base: YearValue | null = null;
  let previous = 0;
  let rises = true;
  for (const { period, value } of values) {
    const year = openingYear(period);
    rises &&= year > previous;
    previous = year;
    if (current === null || year > current.year) current = { year, value };
    if (year >= baseYear && (base === null || year < base.year)) base = { year, value };
  }
  // Periods of unequal length may end in another order than they begin.
  const repeats = !rises && new Set(values.map(({ period }) => openingYear(period))).size < values.length;
  return current === null ? null : { current, base, repeats };
};

/**
 * How precisely a period is stated: as a `day`, a `week` of ISO 8601, a `month`, a `quarter`, `four-months` (a third of
 * the year), a `half-year`, a `year`, or an `interval` from a day to a day, one of which may be open.
 */
export const precisions = [
  "day",
  "week",
  "month",
  "quarter",
  "four-months",
  "half-year",
  "year",
  "interval",
] as const;

/** One of {@link precisions}. */
export type Precision = (typeof precisions)[number];

/** How many months a period of this precision has, where that is a whole number. */
export const monthsIn: Readonly<Partial<Record<Precision, number>>> = {
  month: 1,
  quarter: 3,
  "four-months": 4,
  "half-year": 6,
  year: 12,
};

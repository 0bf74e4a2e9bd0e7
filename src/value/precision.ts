/** How precisely a period is stated. */
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

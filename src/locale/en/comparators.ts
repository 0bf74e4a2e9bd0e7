import type { Comparator } from "../../value/amount.js";

/** The comparisons in English. */
export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: "at least",
  moreThan: "more than",
  atMost: "at most",
  lessThan: "less than",
  equals: "exactly",
};

import type { Comparator } from "../../value/amount.js";

/** The comparisons in Vietnamese. */
export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: "ít nhất",
  moreThan: "hơn",
  atMost: "nhiều nhất",
  lessThan: "dưới",
  equals: "đúng",
};

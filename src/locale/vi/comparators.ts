import type { Comparator } from "../../value/amount.js";

/** The comparisons in Vietnamese. */
export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  atLeast: "tối thiểu",
  moreThan: "hơn",
  atMost: "không quá",
  lessThan: "dưới",
  equals: "đúng",
};

import type { Comparator } from "../value/amount.js";

/** Which way is better: up (`increase`) or down (`decrease`). */
export const directions = ["increase", "decrease"] as const;

/** One of {@link directions}. */
export type Direction = (typeof directions)[number];

const DIRECTIONS: Readonly<Record<Comparator, Direction | null>> = {
  atLeast: "increase",
  moreThan: "increase",
  atMost: "decrease",
  lessThan: "decrease",
  equals: null,
};

/** Which way is better where a figure is compared so; `null` for "equals", which is met from both sides. */
export const directionOf = (comparator: Comparator): Direction | null => DIRECTIONS[comparator];

/** Which way a difference of this sign leads; `null` if there is none. */
export const directionOfSign = (sign: -1 | 0 | 1): Direction | null => {
  if (sign === 0) return null;
  return sign > 0 ? "increase" : "decrease";
};

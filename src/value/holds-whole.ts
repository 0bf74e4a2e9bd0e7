import type { Bounds } from "./amount.js";
import { ceilingOf, placesOf, tenTo, wholeOf } from "./whole.js";

/** Whether a whole number lies within the bounds, their ends included. */
export const holdsWhole = ({ lower, upper }: Bounds): boolean => {
  if (lower === null || upper === null) return true;
  const places = Math.max(placesOf(lower.value), placesOf(upper.value));
  const one = tenTo(places);
  return ceilingOf(wholeOf(lower.value, places), one) * one <= wholeOf(upper.value, places);
};

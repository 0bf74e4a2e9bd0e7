import { Decimal } from "decimal.js";
import type { Bounds } from "./amount.js";

/** Wide enough for every number that is let in, so that rounding to a whole one is exact. */
const Wide = /* @__PURE__ */ Decimal.clone({ precision: 400 });

/** Whether a whole number lies within the bounds, their ends included. */
export const holdsWhole = ({ lower, upper }: Bounds): boolean =>
  lower === null || upper === null || new Wide(lower.value).ceil().lte(new Wide(upper.value).floor());

import type { DecimalString } from "../value/decimal.js";
import { printedBounds } from "../value/printed.js";
import type { Unit } from "../value/unit.js";
import type { ReadSize } from "../verdict/change-levels.js";

/** Reads the amount of a change as it may have been before it was rounded for print. */
export const readPrinted =
  (unit: Unit, tolerance: DecimalString): ReadSize =>
  (amount, measure) =>
    printedBounds(amount, measure === "amount" ? unit : "percent", tolerance);

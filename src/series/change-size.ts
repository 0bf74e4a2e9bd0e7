import { type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { Bounds } from "../value/amount.js";
import { bounds } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import { pointOf, productOf, sumOf } from "../value/interval.js";

/** Percent and factor are proportions of the reference; points and amounts are differences. */
export const isRelative = (size: ChangeSize): boolean =>
  size.percent !== undefined || size.factor !== undefined;

/** What a size may be, a percentage as the factor that it is: 1.04 for 4 percent. */
export const sizeBounds = (size: ChangeSize, tolerance: DecimalString): Bounds =>
  asFactor(size, bounds(sizeAmount(size), tolerance));

/** The bounds of a size as {@link sizeBounds} has them, however its amount was read. */
export const asFactor = (size: ChangeSize, own: Bounds): Bounds =>
  measureOf(size) === "percent" ? sumOf(pointOf("1"), productOf(own, pointOf("0.01"))) : own;

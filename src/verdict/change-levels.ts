import { type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import { asFactor, isRelative } from "../series/change-size.js";
import type { Amount, Bounds } from "../value/amount.js";
import { negatedBounds, nominal } from "../value/bounds.js";
import {
  compare,
  type DecimalString,
  minus,
  plus,
  quotientRounded,
  shifted,
  times,
} from "../value/decimal.js";
import { productOf, quotientOf, sumOf } from "../value/interval.js";

/** How the amount of a change is read: as stated, or as it may have been before it was rounded for print. */
export type ReadSize = (amount: Amount, measure: ReturnType<typeof measureOf>) => Bounds;

/** By how much a level is multiplied: 1.04 for 4 percent. `null` where that may be zero or less. */
const positiveFactor = (size: ChangeSize, read: ReadSize): Bounds | null => {
  const factor = asFactor(size, read(sizeAmount(size), measureOf(size)));
  const { lower } = factor;
  return lower === null || compare(lower.value, "0") <= 0 ? null : factor;
};

/** A percentage and a multiple say nothing of a level that is not over zero. */
const mayBePositive = ({ upper }: Bounds): boolean => upper === null || compare(upper.value, "0") > 0;

/** What the level was before the change; `null` where it cannot be said. */
export const boundsBefore = (level: Bounds, size: ChangeSize, read: ReadSize): Bounds | null => {
  if (!isRelative(size)) return sumOf(level, negatedBounds(read(sizeAmount(size), measureOf(size))));
  const factor = positiveFactor(size, read);
  return factor === null || !mayBePositive(level) ? null : quotientOf(level, factor);
};

/** What the level is after the change; `null` where it cannot be said. */
export const boundsAfter = (level: Bounds, size: ChangeSize, read: ReadSize): Bounds | null => {
  if (!isRelative(size)) return sumOf(level, read(sizeAmount(size), measureOf(size)));
  const factor = positiveFactor(size, read);
  return factor === null || !mayBePositive(level) ? null : productOf(level, factor);
};

/** By how much a level is multiplied by the figure as printed. */
export const nominalFactor = (size: ChangeSize): DecimalString =>
  size.factor === undefined ? plus("1", shifted(nominal(sizeAmount(size)), -2)) : nominal(size.factor);

/** {@link boundsBefore} for the figures as printed, to so many significant digits where it has to be divided. */
export const figureBefore = (
  level: DecimalString,
  size: ChangeSize,
  digits: number,
): DecimalString | null => {
  if (!isRelative(size)) return minus(level, nominal(sizeAmount(size)));
  const factor = nominalFactor(size);
  return compare(factor, "0") <= 0 || compare(level, "0") <= 0
    ? null
    : quotientRounded(level, factor, digits);
};

/** {@link boundsAfter} for the figures as printed. */
export const figureAfter = (level: DecimalString, size: ChangeSize): DecimalString | null => {
  if (!isRelative(size)) return plus(level, nominal(sizeAmount(size)));
  const factor = nominalFactor(size);
  return compare(factor, "0") <= 0 || compare(level, "0") <= 0 ? null : times(level, factor);
};

import { type Change, type ChangeSize, measureOf, sizeAmount } from "../model/change.js";
import { comparatorIn } from "../model/criterion.js";
import type { Comparator } from "../value/amount.js";
import { negated, nominal } from "../value/bounds.js";

/** The comparators of a fall, seen by its extent: at most −50 % is a fall of at least 50 %. */
const OF_A_FALL: Readonly<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  equals: "equals",
};

/** A change without its sign, and whether it is a fall. */
export const extentOf = (size: ChangeSize): { readonly isFall: boolean; readonly extent: ChangeSize } => {
  const amount = sizeAmount(size);
  const isFall = size.factor === undefined && nominal(amount).startsWith("-");
  return isFall
    ? { isFall, extent: { [measureOf(size)]: negated(amount) } as unknown as ChangeSize }
    : { isFall, extent: size };
};

/** A change as sentences tell it: by its extent, the comparator turned where it is a fall. */
export const changeParts = (
  change: Change,
): {
  readonly comparator: Comparator;
  readonly isFall: boolean;
  /** An upper limit of a rise, which may be a fall too. */
  readonly isLimit: boolean;
  readonly extent: ChangeSize;
} => {
  const comparator = comparatorIn(change);
  const { isFall, extent } = extentOf(change[comparator] as ChangeSize);
  const isLimit = comparator === "atMost" || comparator === "lessThan";
  return { comparator: isFall ? OF_A_FALL[comparator] : comparator, isFall, isLimit, extent };
};

import { type Change, type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import { comparatorIn } from "../criteria/criterion.js";
import type { Amount, Comparator } from "../value/amount.js";
import { negated, nominal } from "../value/bounds.js";
import { compare, isZero } from "../value/decimal.js";
import type { Unit } from "../value/unit.js";

/** Which way a change goes, seen by the number; by the place, where the number is a rank. `either` spans zero. */
export type Way = "rise" | "fall" | "slip" | "climb" | "either";

/** The extent of a change without its sign, which way it goes, and the unit that it is told in. */
export interface Extent {
  readonly way: Way;
  readonly amount: Amount;
  readonly unit: Unit;
}

/** The parts of which a sentence on a change is made. */
export type ChangeParts =
  /** "at least 2 times" */
  | {
      readonly kind: "multiple";
      readonly comparator: Comparator;
      readonly amount: Amount;
      readonly isGrowth: boolean;
    }
  /** "no fall" */
  | { readonly kind: "none"; readonly comparator: Comparator }
  /** "a rise of at least 7 %", where `isLimit` is not set; "no rise of more than 7 %" where it is */
  | (Extent & { readonly kind: "extent"; readonly comparator: Comparator; readonly isLimit: boolean });

/** The comparators of a fall, seen by its extent: at most −50 % is a fall of at least 50 %. */
const OF_A_FALL: Readonly<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  equals: "equals",
};

const PLACES: Unit = { code: "place", label: { en: "places", vi: "bậc" } };

/** The unit of a size: a difference of percentages is in points, and one of ranks in places. */
const unitOf = (size: ChangeSize, unit: Unit): Unit => {
  const measure = measureOf(size);
  if (measure === "points") return "percentage-point";
  if (measure === "percent") return "percent";
  if (unit === "percent") return "percentage-point";
  return unit === "rank" ? PLACES : unit;
};

/** The extent of a size that is no factor. */
export const extentOf = (size: ChangeSize, unit: Unit): Extent => {
  const amount = sizeAmount(size);
  const told = unitOf(size, unit);
  if (
    typeof amount === "object" &&
    amount.between?.[0].startsWith("-") &&
    !amount.between[1].startsWith("-")
  ) {
    return { way: "either", amount, unit: told };
  }
  const isFall = nominal(amount).startsWith("-");
  const ways: readonly [Way, Way] = told === PLACES ? ["slip", "climb"] : ["rise", "fall"];
  return isFall
    ? { way: ways[1], amount: negated(amount), unit: told }
    : { way: ways[0], amount, unit: told };
};

/** Whether a factor is one of growth, which languages count in times over. */
export const isGrowth = (factor: Amount): boolean => compare(nominal(factor), "1") > 0;

/** A change as sentences tell it: by its extent, the comparator turned where it is a fall. */
export const changeParts = (change: Change, unit: Unit): ChangeParts => {
  const comparator = comparatorIn(change);
  const size = change[comparator] as ChangeSize;
  const amount = sizeAmount(size);
  if (size.factor !== undefined) return { kind: "multiple", comparator, amount, isGrowth: isGrowth(amount) };
  if (typeof amount === "string" && isZero(amount)) return { kind: "none", comparator };
  const extent = extentOf(size, unit);
  const turned = extent.way === "fall" || extent.way === "climb" ? OF_A_FALL[comparator] : comparator;
  const isLimit = extent.way !== "either" && (turned === "atMost" || turned === "lessThan");
  return { kind: "extent", comparator: turned, isLimit, ...extent };
};

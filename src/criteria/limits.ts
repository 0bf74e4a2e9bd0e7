import type { Amount, Bounds, Comparator } from "../value/amount.js";
import { bounds, compareBounds, nominal } from "../value/bounds.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { Truth } from "../value/truth.js";
import { directionOf } from "./direction.js";
import { type Effect, effectOfAll } from "./effect.js";

/** One end of what a criterion allows. */
export interface Limit {
  readonly amount: Amount;
  /** Whether the amount itself is not allowed, as in "more than". */
  readonly isStrict: boolean;
}

/** The figures that a criterion allows; an end is `null` where there is none. "Exactly x" has x at both ends. */
export interface Limits {
  readonly lower: Limit | null;
  readonly upper: Limit | null;
}

/** The limits that a comparison with an amount sets. */
export const limitsBy = (comparator: Comparator, amount: Amount): Limits => {
  const limit: Limit = { amount, isStrict: comparator === "moreThan" || comparator === "lessThan" };
  const direction = directionOf(comparator);
  return {
    lower: direction === "decrease" ? null : limit,
    upper: direction === "increase" ? null : limit,
  };
};

/** Whether the limits ask for more and not for less. Limits with two ends ask for neither. */
export const isUpward = ({ lower, upper }: Limits): boolean => lower !== null && upper === null;

/** The figures that the limits name, as printed: the lower end first. */
export const figuresIn = ({ lower, upper }: Limits): readonly DecimalString[] =>
  [lower, upper].flatMap((limit) => (limit === null ? [] : [nominal(limit.amount)]));

/** Whether a value lies within the limits. `tolerance` is how wide an unstated "about" or "nearly" is taken. */
export const truthWithin = (value: Bounds, { lower, upper }: Limits, tolerance: DecimalString): Truth => {
  const above: Truth = lower === null ? "yes" : reachesLower(value, lower, tolerance);
  if (upper === null || above === "no") return above;
  const below = staysUnder(value, upper, tolerance);
  return below === "yes" ? above : below;
};

/** Whether a value lies above the upper limit. Where there is none: no. */
export const exceedsUpper = (value: Bounds, { upper }: Limits, tolerance: DecimalString): Truth =>
  upper === null
    ? "no"
    : compareBounds(value, upper.isStrict ? "atLeast" : "moreThan", bounds(upper.amount, tolerance));

const reachesLower = (value: Bounds, { amount, isStrict }: Limit, tolerance: DecimalString): Truth =>
  compareBounds(value, isStrict ? "moreThan" : "atLeast", bounds(amount, tolerance));

const staysUnder = (value: Bounds, { amount, isStrict }: Limit, tolerance: DecimalString): Truth =>
  compareBounds(value, isStrict ? "lessThan" : "atMost", bounds(amount, tolerance));

/** Whether new limits on the same figure ask for more or for less than the old ones. */
export const effectOfLimits = (before: Limits, after: Limits, tolerance: DecimalString): Effect =>
  effectOfAll([
    effectOfEnd(before.lower, after.lower, 1, tolerance),
    effectOfEnd(before.upper, after.upper, -1, tolerance),
  ]);

/** An end that moves inwards asks for more. Both bounds of an imprecise end have to move the same way. */
const effectOfEnd = (
  before: Limit | null,
  after: Limit | null,
  inwards: 1 | -1,
  tolerance: DecimalString,
): Effect => {
  if (before === null || after === null) {
    if (before === after) return "unchanged";
    return before === null ? "strengthened" : "weakened";
  }
  const [was, is] = [bounds(before.amount, tolerance), bounds(after.amount, tolerance)];
  const orders = (["lower", "upper"] as const).map((side) => {
    const [a, b] = [was[side], is[side]];
    return a === null || b === null ? Number.NaN : compare(b.value, a.value) * inwards;
  });
  if (orders.every((order) => order === 0)) {
    if (before.isStrict !== after.isStrict) return after.isStrict ? "strengthened" : "weakened";
    return hasSameOpenness(was, is) ? "unchanged" : "changed";
  }
  if (orders.every((order) => order >= 0)) return "strengthened";
  return orders.every((order) => order <= 0) ? "weakened" : "changed";
};

/** Whether the bounds themselves are open or closed alike. */
const hasSameOpenness = (was: Bounds, is: Bounds): boolean =>
  was.lower?.open === is.lower?.open && was.upper?.open === is.upper?.open;

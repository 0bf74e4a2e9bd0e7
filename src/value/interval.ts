import type { Bound, Bounds } from "./amount.js";
import { compare, type DecimalString, isZero, plus, quotient, times } from "./decimal.js";

/** The bounds of one exact number. */
export const pointOf = (value: DecimalString): Bounds => {
  const end = { value, open: false };
  return { lower: end, upper: end, byDefaultTolerance: false };
};

/** What the sum of two numbers may be, exactly. */
export const sumOf = (a: Bounds, b: Bounds): Bounds => ({
  lower: sumOfEnds(a.lower, b.lower),
  upper: sumOfEnds(a.upper, b.upper),
  byDefaultTolerance: a.byDefaultTolerance || b.byDefaultTolerance,
});

const sumOfEnds = (a: Bound | null, b: Bound | null): Bound | null =>
  a === null || b === null ? null : { value: plus(a.value, b.value), open: a.open || b.open };

/** What the product of two numbers may be, exactly: its ends are products of ends. */
export const productOf = (a: Bounds, b: Bounds): Bounds => {
  const corners = endsOfBounds(a).flatMap((x) => endsOfBounds(b).map((y) => productOfEnds(x, y)));
  return {
    lower: boundOf(outermost(corners, -1)),
    upper: boundOf(outermost(corners, 1)),
    byDefaultTolerance: a.byDefaultTolerance || b.byDefaultTolerance,
  };
};

/** One end of what a number may be, at infinity where it is unbounded. */
type End = Bound | -1 | 1;

const endsOfBounds = ({ lower, upper }: Bounds): readonly [End, End] => [lower ?? -1, upper ?? 1];
const boundOf = (end: End): Bound | null => (typeof end === "number" ? null : end);
const signOfEnd = (end: End): -1 | 0 | 1 => (typeof end === "number" ? end : compare(end.value, "0"));

/** Zero that a factor may be is reached whatever the other is, also where that is open or unbounded. */
const productOfEnds = (x: End, y: End): End => {
  const sign = signOfEnd(x) * signOfEnd(y);
  if (sign === 0) return { value: "0", open: !isReachedZero(x) && !isReachedZero(y) };
  if (typeof x === "number" || typeof y === "number") return sign > 0 ? 1 : -1;
  return { value: times(x.value, y.value), open: x.open || y.open };
};

const isReachedZero = (end: End): boolean => typeof end !== "number" && !end.open && isZero(end.value);

/** The lowest (−1) or highest (1) end; of equal ones, one that is reached. */
const outermost = (ends: readonly End[], side: -1 | 1): End =>
  ends.reduce((held, end) => {
    const order = compareEnds(end, held) * side;
    return order > 0 || (order === 0 && typeof end !== "number" && !end.open) ? end : held;
  });

const compareEnds = (x: End, y: End): number =>
  typeof x === "number" || typeof y === "number" ? rankOfEnd(x) - rankOfEnd(y) : compare(x.value, y.value);

const rankOfEnd = (end: End): number => (typeof end === "number" ? end : 0);

/** Whether a number is surely over zero. */
export const isOverZero = ({ lower }: Bounds): boolean =>
  lower !== null && compare(lower.value, "0") >= 0 && !isReachedZero(lower);

/** Whether a number is zero and nothing else. */
export const isZeroPoint = ({ lower, upper }: Bounds): boolean =>
  lower !== null && upper !== null && isReachedZero(lower) && isReachedZero(upper);

/**
 * What the quotient of two numbers may be: exact where a division ends, else wider by less than one part in 10^199.
 * `null` unless the denominator is surely positive.
 */
export const quotientOf = (numerator: Bounds, denominator: Bounds): Bounds | null => {
  const { lower: least, upper: most } = denominator;
  if (least === null || !isOverZero(denominator)) return null;
  return {
    lower: quotientEnd(numerator.lower, least, most, "down"),
    upper: quotientEnd(numerator.upper, least, most, "up"),
    byDefaultTolerance: numerator.byDefaultTolerance || denominator.byDefaultTolerance,
  };
};

/** The least denominator takes a quotient furthest from zero, the greatest nearest to it. */
const quotientEnd = (
  numerator: Bound | null,
  least: Bound,
  most: Bound | null,
  towards: "down" | "up",
): Bound | null => {
  if (numerator === null) return null;
  if (isZero(numerator.value)) return { value: "0", open: numerator.open };
  const isBelowZero = compare(numerator.value, "0") < 0;
  if (isBelowZero === (towards === "down"))
    return isZero(least.value) ? null : divided(numerator, least, towards);
  return most === null ? { value: "0", open: true } : divided(numerator, most, towards);
};

/** A rounded end lies outside of what the quotient may be, and is therefore open. */
const divided = (numerator: Bound, denominator: Bound, towards: "down" | "up"): Bound => {
  const value = quotient(numerator.value, denominator.value, towards);
  const isRounded = compare(times(value, denominator.value), numerator.value) !== 0;
  return { value, open: numerator.open || denominator.open || isRounded };
};

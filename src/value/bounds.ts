import type { Amount, Bound, Bounds, Comparator } from "./amount.js";
import { compare, type DecimalString, minus, plus, readDecimal, rounded, times } from "./decimal.js";
import type { Truth } from "./truth.js";

/** {@link boundsOf} on a stored amount and a checked tolerance. */
export const bounds = (amount: Amount, tolerance: DecimalString): Bounds => {
  if (typeof amount === "string") {
    const exactly = closed(amount);
    return boundsBetween(exactly, exactly);
  }
  if (amount.between !== undefined)
    return boundsBetween(closed(amount.between[0]), closed(amount.between[1]));
  if (amount.atLeast !== undefined) return boundsBetween(closed(amount.atLeast), null);
  if (amount.moreThan !== undefined) return boundsBetween(open(amount.moreThan), null);
  if (amount.atMost !== undefined) return boundsBetween(null, closed(amount.atMost));
  if (amount.lessThan !== undefined) return boundsBetween(null, open(amount.lessThan));
  if (amount.nearly !== undefined) {
    const inner = open(times(amount.nearly, minus("1", tolerance)));
    const outer = open(amount.nearly);
    return amount.nearly.startsWith("-")
      ? boundsBetween(outer, inner, true)
      : boundsBetween(inner, outer, true);
  }
  const { about, within } = amount;
  const reach = times(about.replace("-", ""), within ?? tolerance);
  return boundsBetween(closed(minus(about, reach)), closed(plus(about, reach)), within === undefined);
};

const closed = (value: DecimalString): Bound => ({ value, open: false });
const open = (value: DecimalString): Bound => ({ value, open: true });
const boundsBetween = (lower: Bound | null, upper: Bound | null, byDefaultTolerance = false): Bounds => ({
  lower,
  upper,
  byDefaultTolerance,
});

/** {@link nominalOf} on a stored amount. */
export const nominal = (amount: Amount): DecimalString => {
  if (typeof amount === "string") return amount;
  if (amount.between !== undefined) return times(plus(amount.between[0], amount.between[1]), "0.5");
  return (amount.atLeast ??
    amount.moreThan ??
    amount.atMost ??
    amount.lessThan ??
    amount.nearly ??
    amount.about) as DecimalString;
};

/** An amount that may be what the bounds allow; of open ends that are both given, the range with its ends. */
export const amountWithin = (
  { lower, upper }: Omit<Bounds, "byDefaultTolerance">,
  figure: DecimalString,
): Amount => {
  if (lower !== null && upper !== null) {
    return compare(lower.value, upper.value) === 0 ? lower.value : { between: [lower.value, upper.value] };
  }
  if (lower !== null) return lower.open ? { moreThan: lower.value } : { atLeast: lower.value };
  if (upper !== null) return upper.open ? { lessThan: upper.value } : { atMost: upper.value };
  return figure;
};

export const mayBeNegative = ({ lower }: Bounds): boolean => lower === null || compare(lower.value, "0") < 0;

/** An amount with each of its figures changed, in the form in which it was stated. */
export const mapFigures = (amount: Amount, change: (figure: DecimalString) => DecimalString): Amount => {
  if (typeof amount === "string") return change(amount);
  if (amount.between !== undefined)
    return { between: [change(amount.between[0]), change(amount.between[1])] };
  const changed = Object.entries(amount).map(([key, figure]) => [
    key,
    key === "within" ? figure : change(figure as string),
  ]);
  return Object.fromEntries(changed) as Amount;
};

/**
 * The figure as it is, or by ten digits where it could not be read again: a quotient that never ends has some two hundred.
 */
export const readableFigure = (figure: DecimalString): DecimalString =>
  readDecimal(figure).ok ? figure : rounded(figure, 10);

/** The amount with figures that can be read again. */
export const readable = (amount: Amount): Amount => {
  const own = mapFigures(amount, readableFigure);
  if (typeof own === "string" || own.between === undefined) return own;
  const [low, high] = own.between;
  return low === high ? low : own;
};

const OPPOSITE: Readonly<Record<string, string>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

/** The same amount on the other side of zero, in the form in which it was stated. */
export const negated = (amount: Amount): Amount => {
  const own = mapFigures(amount, opposite);
  if (typeof own === "string") return own;
  if (own.between !== undefined) return { between: [own.between[1], own.between[0]] };
  return Object.fromEntries(
    Object.entries(own).map(([key, figure]) => [OPPOSITE[key] ?? key, figure]),
  ) as Amount;
};

const opposite = (figure: DecimalString): DecimalString => minus("0", figure);

/** The same bounds with the figure of each end changed, in the order that they have. */
export const mapEnds = (own: Bounds, change: (figure: DecimalString) => DecimalString): Bounds => {
  const end = (bound: Bound | null): Bound | null => bound && { ...bound, value: change(bound.value) };
  return { ...own, lower: end(own.lower), upper: end(own.upper) };
};

/** The same bounds on the other side of zero. */
export const negatedBounds = (own: Bounds): Bounds => {
  const { lower, upper } = mapEnds(own, opposite);
  return { ...own, lower: upper, upper: lower };
};

/** Whether both are bounded by the same numbers. */
export const sameBounds = (a: Bounds, b: Bounds): boolean =>
  sameBound(a.lower, b.lower) && sameBound(a.upper, b.upper);

const sameBound = (a: Bound | null, b: Bound | null): boolean =>
  a === null || b === null ? a === b : a.open === b.open && compare(a.value, b.value) === 0;

/** The smallest bounds that hold both. */
export const hull = (a: Bounds, b: Bounds): Bounds => ({
  lower: wider(a.lower, b.lower, -1),
  upper: wider(a.upper, b.upper, 1),
  byDefaultTolerance: a.byDefaultTolerance || b.byDefaultTolerance,
});

const wider = (a: Bound | null, b: Bound | null, outward: -1 | 1): Bound | null => {
  if (a === null || b === null) return null;
  const order = compare(a.value, b.value) * outward;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? b : a;
};

/** Whether every possible value stands so to every possible limit, or none does, or some do. */
export const compareBounds = (value: Bounds, comparator: Comparator, limit: Bounds): Truth => {
  switch (comparator) {
    case "atLeast":
      return truthOf(reaches(value.lower, limit.upper, false), reaches(limit.lower, value.upper, true));
    case "moreThan":
      return truthOf(reaches(value.lower, limit.upper, true), reaches(limit.lower, value.upper, false));
    case "atMost":
      return compareBounds(limit, "atLeast", value);
    case "lessThan":
      return compareBounds(limit, "moreThan", value);
    case "equals":
      return truthOf(
        reaches(value.lower, limit.upper, false) && reaches(limit.lower, value.upper, false),
        reaches(value.lower, limit.upper, true) || reaches(limit.lower, value.upper, true),
      );
  }
};

const truthOf = (always: boolean, never: boolean): Truth => (always ? "yes" : never ? "no" : "maybe");

/** Whether everything from `low` up is at or above (or strictly above) everything up to `high`. */
const reaches = (low: Bound | null, high: Bound | null, strictly: boolean): boolean => {
  if (low === null || high === null) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (!strictly || low.open || high.open));
};

/** Whether every possible value lies between the two ends, or none does, or some do. */
export const liesBetween = (value: Bounds, low: DecimalString, high: DecimalString): Truth => {
  const range = boundsBetween(closed(low), closed(high));
  return truthOf(
    reaches(value.lower, closed(low), false) && reaches(closed(high), value.upper, false),
    reaches(value.lower, range.upper, true) || reaches(range.lower, value.upper, true),
  );
};

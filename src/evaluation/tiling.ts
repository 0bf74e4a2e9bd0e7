import type { Bound, Bounds } from "../value/amount.js";
import { compareBounds } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { pointOf, sumOf } from "../value/interval.js";
import { type Figure, indexAfter, lastDay } from "./figure.js";

/**
 * Whether shorter figures lie end to end over just the days of a figure and add up to something else, in any way in
 * which they do: quarters, months, or some of each. `others` are in order of their last day. Each of them is looked
 * at once, however many ways there are.
 */
export const disagreesWithParts = (figure: Figure, others: readonly Figure[]): boolean => {
  const { first, last } = figure;
  const sums = new Map<number, Bounds>([[first, pointOf("0")]]);
  for (let i = indexAfter(others, lastDay, first - 1); i < others.length; i++) {
    const part = others[i] as Figure;
    if (part.last > last) break;
    const before = sums.get(part.first);
    if (before === undefined || (part.first === first && part.last === last)) continue;
    const sum = sumOf(before, part.bounds);
    const other = sums.get(part.last + 1);
    sums.set(part.last + 1, other === undefined ? sum : narrowest(sum, other));
  }
  const sum = sums.get(last + 1);
  return sum !== undefined && (excludes(sum.lower, null, figure) || excludes(null, sum.upper, figure));
};

const excludes = (lower: Bound | null, upper: Bound | null, { bounds }: Figure): boolean =>
  compareBounds({ lower, upper, byDefaultTolerance: false }, "equals", bounds) === "no";

/** The higher lower end and the lower upper end, which may lie beyond each other. */
const narrowest = (a: Bounds, b: Bounds): Bounds => ({
  lower: narrower(a.lower, b.lower, 1),
  upper: narrower(a.upper, b.upper, -1),
  byDefaultTolerance: false,
});

const narrower = (a: Bound | null, b: Bound | null, inward: -1 | 1): Bound | null => {
  if (a === null || b === null) return a ?? b;
  const order = compare(a.value, b.value) * inward;
  if (order !== 0) return order > 0 ? a : b;
  return a.open ? a : b;
};

import type { Bound, Bounds } from "../value/amount.js";
import { compareBounds, mayBeNegative } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import { pointOf, sumOf } from "../value/interval.js";
import { type Figure, indexAfter, lastDayNumber } from "./figure.js";

/**
 * Whether shorter figures of the days of a figure contradict it: they lie end to end over just these days and add up
 * to something else, or none of them is below zero and those that do not overlap come to more than all of it.
 * `others` are in order of their last day. Each of them is looked at once, however many ways there are.
 */
export const cannotHold = (figure: Figure, others: readonly Figure[]): boolean => {
  const parts = figuresWithin(figure, others);
  const sum = sumOverAll(figure, parts);
  if (sum !== undefined && (excludes(sum.lower, null, figure) || excludes(null, sum.upper, figure)))
    return true;
  return !parts.some(({ bounds }) => mayBeNegative(bounds)) && excludes(leastOf(parts), null, figure);
};

const figuresWithin = ({ first, last }: Figure, others: readonly Figure[]): readonly Figure[] =>
  others
    .slice(indexAfter(others, lastDayNumber, first - 1), indexAfter(others, lastDayNumber, last))
    .filter((part) => part.first >= first && (part.first !== first || part.last !== last));

/** What parts end to end come to, in any way in which they lie so: quarters, months, or some of each. */
const sumOverAll = ({ first, last }: Figure, parts: readonly Figure[]): Bounds | undefined => {
  const sums = new Map<number, Bounds>([[first, pointOf("0")]]);
  for (const part of parts) {
    const before = sums.get(part.first);
    if (before === undefined) continue;
    const sum = sumOf(before, part.bounds);
    const other = sums.get(part.last + 1);
    sums.set(part.last + 1, other === undefined ? sum : narrowest(sum, other));
  }
  return sums.get(last + 1);
};

/** What parts that do not overlap come to at least, whichever of them are taken. */
const leastOf = (parts: readonly Figure[]): Bound | null => {
  const upTo: { readonly last: number; readonly least: Bounds }[] = [];
  for (const { first, last, bounds } of parts) {
    const before = upTo[indexAfter(upTo, lastDayNumber, first - 1) - 1]?.least ?? pointOf("0");
    const sum = sumOf(before, { ...bounds, upper: null });
    const held = upTo.at(-1)?.least;
    upTo.push({
      last,
      least: held === undefined ? sum : { ...sum, lower: narrower(held.lower, sum.lower, 1) },
    });
  }
  return upTo.at(-1)?.least.lower ?? null;
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

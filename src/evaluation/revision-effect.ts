import { type ChangeSize, measureOf, sizeAmount } from "../model/change.js";
import { type Criterion, comparatorIn, criterionLimit, partsOf } from "../model/criterion.js";
import type { Amount, Comparator } from "../value/amount.js";
import { nominal } from "../value/bounds.js";
import { compare } from "../value/decimal.js";
import type { RevisionEffect } from "./codes.js";

/** What became of a criterion: whether the new one asks for more or for less. */
export const effectOf = (before: Criterion, after: Criterion): RevisionEffect => {
  if (isSame(before, after)) return "unchanged";
  if (isAmongParts(before, after, "allOf") || isAmongParts(after, before, "anyOf")) return "strengthened";
  if (isAmongParts(before, after, "anyOf") || isAmongParts(after, before, "allOf")) return "weakened";
  if (!isSame(withoutNumbers(before), withoutNumbers(after))) return "changed";
  return effectOfNumbers(before, after);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the one is a part of the other, which is put together in that way. */
const isAmongParts = (part: Criterion, whole: Criterion, form: "allOf" | "anyOf"): boolean =>
  whole.kind === form && (partsOf(whole) ?? []).some((one) => isSame(one, part));

interface Side {
  /** 1 where more is stronger, −1 where less is. */
  readonly sense: 1 | -1;
  readonly isStrict: boolean;
  readonly limit: Amount;
}

const sideOf = (comparator: Comparator, limit: Amount): Side | null => {
  if (comparator === "equals") return null;
  const sense = comparator === "atLeast" || comparator === "moreThan" ? 1 : -1;
  return { sense, isStrict: comparator === "moreThan" || comparator === "lessThan", limit };
};

const sideIn = (criterion: Criterion): Side | null => {
  if (criterion.kind === "rank") return sideOf("atMost", criterion.rankAtMost);
  if (criterion.kind === "threshold") return sideOf(comparatorIn(criterion), criterionLimit(criterion));
  if (criterion.kind !== "change") return null;
  const comparator = comparatorIn(criterion.change);
  return sideOf(comparator, sizeAmount(criterion.change[comparator] as ChangeSize));
};

/** All of a criterion but its numbers and whether its limit itself belongs to it. */
const withoutNumbers = (criterion: Criterion): unknown => {
  const { kind } = criterion;
  const side = sideIn(criterion)?.sense ?? null;
  if (kind === "change") {
    const { change, every, each } = criterion;
    const size = change[comparatorIn(change)] as ChangeSize;
    return [kind, side, measureOf(size), change.against ?? null, every ?? null, each ?? null];
  }
  if (kind === "threshold" || kind === "range" || kind === "rank")
    return [kind, side, criterion.every ?? null, criterion.each ?? null];
  return criterion;
};

const effectOfNumbers = (before: Criterion, after: Criterion): RevisionEffect => {
  if (before.kind === "range" && after.kind === "range") return effectOfRange(before.between, after.between);
  const [a, b] = [sideIn(before), sideIn(after)];
  if (a === null || b === null) return "changed";
  const order = compare(nominal(b.limit), nominal(a.limit)) * a.sense;
  if (order !== 0) return order > 0 ? "strengthened" : "weakened";
  if (a.isStrict !== b.isStrict) return b.isStrict ? "strengthened" : "weakened";
  return "changed";
};

const effectOfRange = (
  [low, high]: readonly [string, string],
  [newLow, newHigh]: readonly [string, string],
): RevisionEffect => {
  const [below, above] = [compare(newLow, low), compare(newHigh, high)];
  if (below >= 0 && above <= 0) return "strengthened";
  return below <= 0 && above >= 0 ? "weakened" : "changed";
};

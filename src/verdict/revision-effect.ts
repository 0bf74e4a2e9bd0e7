import { type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import {
  type Criterion,
  type CriterionPart,
  comparatorIn,
  criterionLimit,
  type MeasuredCriterion,
  partsOf,
} from "../criteria/criterion.js";
import type { Each } from "../criteria/quantifier.js";
import { meaningOf } from "../model/comparable.js";
import type { Amount, Comparator } from "../value/amount.js";
import { bounds } from "../value/bounds.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { RevisionEffect } from "./codes.js";

/** What became of a criterion: whether the new one asks for more or for less. */
export const effectOf = (
  before: CriterionPart,
  after: CriterionPart,
  tolerance: DecimalString,
): RevisionEffect => {
  if (isSame(before, after)) return "unchanged";
  const composed = effectOfParts(before, after, tolerance);
  if (composed !== null) return composed;
  if (before.indicator !== after.indicator) return "changed";
  if (before.kind === "category" && after.kind === "category") {
    const codes = effectOfCodes(before.category.accepted, after.category.accepted);
    return together([codes, effectOfQuantifiers(before, after)]);
  }
  const [a, b] = [allowedBy(before), allowedBy(after)];
  if (a === null || b === null || a.of !== b.of) return "changed";
  return together([
    effectOfEnd(a.lower, b.lower, 1, tolerance),
    effectOfEnd(a.upper, b.upper, -1, tolerance),
    effectOfQuantifiers(before as MeasuredCriterion, after as MeasuredCriterion),
  ]);
};

const isSame = (a: unknown, b: unknown): boolean => meaningOf("criterion", a) === meaningOf("criterion", b);

/** All that are asked at once: of those that differ, one that is weaker outweighs none that is stronger. */
const together = (effects: readonly RevisionEffect[]): RevisionEffect => {
  const moved = new Set(effects.filter((effect) => effect !== "unchanged"));
  const [only = "unchanged"] = moved;
  return moved.size > 1 ? "changed" : only;
};

type Form = "allOf" | "anyOf";

/** `null` where neither is put together of parts of which the other consists or is one. */
const effectOfParts = (
  before: CriterionPart,
  after: CriterionPart,
  tolerance: DecimalString,
): RevisionEffect | null => {
  const forms: readonly Form[] = ["allOf", "anyOf"];
  const form = forms.find((one) => before.kind === one || after.kind === one);
  if (form === undefined) return null;
  const [was, is] = [partsIn(before, form), partsIn(after, form)];
  if (was.length === is.length)
    return together(was.map((part, at) => effectOf(part, is[at] as CriterionPart, tolerance)));
  const [few, many] = was.length < is.length ? [was, is] : [is, was];
  if (!few.every((part) => many.some((other) => isSame(part, other)))) return "changed";
  return (many === is) === (form === "allOf") ? "strengthened" : "weakened";
};

/** The parts of a criterion of that form; any other is its own one part. */
const partsIn = (criterion: CriterionPart, form: Form): readonly CriterionPart[] =>
  criterion.kind === form ? (partsOf(criterion) ?? []) : [criterion];

/** An end of what a criterion allows; strict where the limit itself does not belong to it. */
interface End {
  readonly limit: Amount;
  readonly isStrict: boolean;
}

/** What a criterion allows: figures from one end to the other, `null` where there is none. */
interface Allowed {
  /** What kind of figure, equal for those that can be compared. */
  readonly of: string;
  readonly lower: End | null;
  readonly upper: End | null;
}

const allowedBy = (criterion: Criterion): Allowed | null => {
  if (criterion.kind === "rank") return between("rank", null, closed(criterion.rankAtMost));
  if (criterion.kind === "range")
    return between("level", closed(criterion.between[0]), closed(criterion.between[1]));
  if (criterion.kind === "threshold")
    return sideOf("level", comparatorIn(criterion), criterionLimit(criterion));
  if (criterion.kind !== "change") return null;
  const comparator = comparatorIn(criterion.change);
  const size = criterion.change[comparator] as ChangeSize;
  const of = JSON.stringify([measureOf(size), criterion.change.against ?? null]);
  return sideOf(of, comparator, sizeAmount(size));
};

const between = (of: string, lower: End | null, upper: End | null): Allowed => ({ of, lower, upper });

const closed = (limit: Amount): End => ({ limit, isStrict: false });

const sideOf = (of: string, comparator: Comparator, limit: Amount): Allowed => {
  if (comparator === "equals") return between(of, closed(limit), closed(limit));
  const end = { limit, isStrict: comparator === "moreThan" || comparator === "lessThan" };
  const isLower = comparator === "atLeast" || comparator === "moreThan";
  return between(of, isLower ? end : null, isLower ? null : end);
};

/** An end further in asks for more; of an imprecise one both bounds have to be. */
const effectOfEnd = (
  before: End | null,
  after: End | null,
  inwards: 1 | -1,
  tolerance: DecimalString,
): RevisionEffect => {
  if (before === null || after === null) {
    if (before === after) return "unchanged";
    return before === null ? "strengthened" : "weakened";
  }
  const [was, is] = [bounds(before.limit, tolerance), bounds(after.limit, tolerance)];
  const orders = (["lower", "upper"] as const).map((side) => {
    const [a, b] = [was[side], is[side]];
    return a === null || b === null ? Number.NaN : compare(b.value, a.value) * inwards;
  });
  const strictness = Number(after.isStrict) - Number(before.isStrict);
  if (orders.every((order) => order === 0)) return strictness === 0 ? ofMarks(was, is) : signed(strictness);
  if (orders.every((order) => order >= 0)) return "strengthened";
  return orders.every((order) => order <= 0) ? "weakened" : "changed";
};

/** Limits of the same numbers, whose ends may belong to them or not. */
const ofMarks = (was: ReturnType<typeof bounds>, is: ReturnType<typeof bounds>): RevisionEffect =>
  was.lower?.open === is.lower?.open && was.upper?.open === is.upper?.open ? "unchanged" : "changed";

const signed = (order: number): RevisionEffect => (order > 0 ? "strengthened" : "weakened");

const effectOfCodes = (was: readonly string[], is: readonly string[]): RevisionEffect => {
  const [keeps, adds] = [was.every((code) => is.includes(code)), is.some((code) => !was.includes(code))];
  if (keeps) return adds ? "weakened" : "unchanged";
  return adds ? "changed" : "strengthened";
};

/** Of the same periods and members a higher share asks for more. */
const effectOfQuantifiers = (before: MeasuredCriterion, after: MeasuredCriterion): RevisionEffect => {
  if (before.every !== after.every) return "changed";
  const { each: was } = before;
  const { each: is } = after;
  if (was === undefined || is === undefined) return was === is ? "unchanged" : "changed";
  const { share: shareBefore = "100", ...restBefore } = was as Each;
  const { share: shareAfter = "100", ...restAfter } = is as Each;
  if (!isSame(restBefore, restAfter)) return "changed";
  const order = compare(shareAfter, shareBefore);
  return order === 0 ? "unchanged" : signed(order);
};

import { measureOf, sizeAmount } from "../criteria/change/change.js";
import {
  type ComposedCriterion,
  type CriterionPart,
  composedKinds,
  composedRule,
  demandOf,
  type MeasuredCriterion,
  partsOf,
} from "../criteria/criterion.js";
import type { Demand } from "../criteria/demand.js";
import { effectOfAll } from "../criteria/effect.js";
import { effectOfLimits, type Limits, limitsBy } from "../criteria/limits.js";
import type { Each } from "../criteria/quantifier.js";
import { meaningOf } from "../model/comparable.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { RevisionEffect } from "./codes.js";

/** What became of a criterion: whether the new one asks for more or for less. */
export const effectOf = (
  before: CriterionPart,
  after: CriterionPart,
  tolerance: DecimalString,
): RevisionEffect => {
  if (isSameCriterion(before, after)) return "unchanged";
  const composed = effectOfParts(before, after, tolerance);
  if (composed !== null) return composed;
  if (before.indicator !== after.indicator) return "changed";
  const [was, is] = [demandOf(before), demandOf(after)];
  if (was === null || is === null) return "changed";
  return effectOfAll([
    effectOfDemands(was, is, tolerance),
    effectOfQuantifiers(before as MeasuredCriterion, after as MeasuredCriterion),
  ]);
};

const effectOfDemands = (was: Demand, is: Demand, tolerance: DecimalString): RevisionEffect => {
  if (was.of === "code" && is.of === "code") return effectOfCodes(was.accepted, is.accepted);
  const [before, after] = [allowedBy(was), allowedBy(is)];
  if (before === null || after === null || before.of !== after.of) return "changed";
  return effectOfLimits(before.limits, after.limits, tolerance);
};

const isSameCriterion = (a: unknown, b: unknown): boolean =>
  meaningOf("criterion", a) === meaningOf("criterion", b);

/** `null` where neither is put together of parts of which the other consists or is one. */
const effectOfParts = (
  before: CriterionPart,
  after: CriterionPart,
  tolerance: DecimalString,
): RevisionEffect | null => {
  const form = composedKinds.find((kind) => before.kind === kind || after.kind === kind);
  if (form === undefined) return null;
  const [was, is] = [partsIn(before, form), partsIn(after, form)];
  if (was.length === is.length)
    return effectOfAll(was.map((part, at) => effectOf(part, is[at] as CriterionPart, tolerance)));
  const [few, many] = was.length < is.length ? [was, is] : [is, was];
  if (!few.every((part) => many.some((other) => isSameCriterion(part, other)))) return "changed";
  return (many === is) === (composedRule(form).needs === "all") ? "strengthened" : "weakened";
};

/** The parts of a criterion of that form; any other is its own one part. */
const partsIn = (criterion: CriterionPart, form: ComposedCriterion["kind"]): readonly CriterionPart[] =>
  criterion.kind === form ? (partsOf(criterion) ?? []) : [criterion];

/** What a demand allows, with what the figures are figures of: only those of the same can be compared. */
const allowedBy = (demand: Demand): { readonly of: string; readonly limits: Limits } | null => {
  if (demand.of === "code") return null;
  if (demand.of === "figure") return { of: demand.scale, limits: demand.limits };
  const { comparator, size, against } = demand;
  return { of: JSON.stringify([measureOf(size), against]), limits: limitsBy(comparator, sizeAmount(size)) };
};

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
  if (!isSameCriterion(restBefore, restAfter)) return "changed";
  const order = compare(shareAfter, shareBefore);
  return order === 0 ? "unchanged" : signed(order);
};

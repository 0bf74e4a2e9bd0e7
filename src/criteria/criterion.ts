import type { Amount, Comparator, OneForm } from "../value/amount.js";
import { comparators } from "../value/amount.js";
import type { DecimalString } from "../value/decimal.js";
import type { Change } from "./change.js";
import type { Quantified } from "./quantifier.js";

/** The kinds of criterion. */
export const criterionKinds = [
  "threshold",
  "range",
  "rank",
  "deliverable",
  "category",
  "qualitative",
  "change",
  "allOf",
  "anyOf",
] as const;

/** One of {@link criterionKinds}. */
export type CriterionKind = (typeof criterionKinds)[number];

/**
 * Holds when the value compares so to the threshold, which may itself be imprecise
 * (`{ atLeast: { nearly: 100 } }`). `equals` takes exact numbers.
 */
export type ThresholdCriterion = { readonly kind: "threshold" } & Quantified &
  Readonly<OneForm<Record<Exclude<Comparator, "equals">, Amount> & { equals: DecimalString }>>;

/** Holds when the value lies within, ends included. */
export interface RangeCriterion extends Quantified {
  readonly kind: "range";
  readonly between: readonly [DecimalString, DecimalString];
}

/** Holds when the rank is this or better; `of` says among how many, for the words only. */
export interface RankCriterion extends Quantified {
  readonly kind: "rank";
  readonly rankAtMost: DecimalString;
  readonly of?: DecimalString;
}

/** Holds when a report says that it is done. */
export interface DeliverableCriterion {
  readonly kind: "deliverable";
  readonly deliverable: true;
}

/** Holds when the value is one of these codes. */
export interface CategoryCriterion extends Quantified {
  readonly kind: "category";
  readonly category: { readonly accepted: readonly string[] };
}

/** Judged by reports only; the text says what has to be so. */
export interface QualitativeCriterion {
  readonly kind: "qualitative";
  readonly qualitative: string;
}

/** Holds when the value has changed so against the baseline, or against what `against` names. */
export interface ChangeCriterion extends Quantified {
  readonly kind: "change";
  readonly change: Change;
}

/**
 * A part of an `allOf` or `anyOf`: a criterion, with the indicator that it is judged by where that is not the
 * target's own.
 */
export type CriterionPart = Criterion & { readonly indicator?: string };

/** Holds when all of its parts do. */
export interface AllOfCriterion {
  readonly kind: "allOf";
  readonly allOf: readonly CriterionPart[];
}

/** Holds when one of its parts does. */
export interface AnyOfCriterion {
  readonly kind: "anyOf";
  readonly anyOf: readonly CriterionPart[];
}

/** A criterion that is judged by the values of one indicator. */
export type MeasuredCriterion =
  | ThresholdCriterion
  | RangeCriterion
  | RankCriterion
  | CategoryCriterion
  | ChangeCriterion;

/** A criterion that is judged by reports. */
export type ReportedCriterion = DeliverableCriterion | QualitativeCriterion;

/** When a target counts as met. `kind` tells the forms apart. */
export type Criterion = MeasuredCriterion | ReportedCriterion | AllOfCriterion | AnyOfCriterion;

/** The one comparator key that an object has. */
export const comparatorIn = (form: Readonly<Partial<Record<Comparator, unknown>>>): Comparator =>
  comparators.find((comparator) => form[comparator] !== undefined) ?? "equals";

/** The comparison of a criterion that is known to be a threshold; the door of the same name checks that first. */
export const criterionComparator = (criterion: ThresholdCriterion): Comparator => comparatorIn(criterion);

/** The threshold of a criterion that is known to have one; the door of the same name checks that first. */
export const criterionLimit = (criterion: ThresholdCriterion): Amount =>
  criterion[criterionComparator(criterion)] as Amount;

/** The parts of a criterion that is put together; `undefined` for any other. */
export const partsOf = (criterion: Criterion): readonly CriterionPart[] | undefined => {
  if (criterion.kind === "allOf") return criterion.allOf;
  return criterion.kind === "anyOf" ? criterion.anyOf : undefined;
};

export const isReportedCriterion = (criterion: Criterion): criterion is ReportedCriterion =>
  criterion.kind === "deliverable" || criterion.kind === "qualitative";

export const isMeasuredCriterion = (criterion: Criterion): criterion is MeasuredCriterion =>
  partsOf(criterion) === undefined && !isReportedCriterion(criterion);

/** A criterion that is not put together, with the indicator that judges it and the way to it. */
export interface CriterionLeaf {
  readonly criterion: MeasuredCriterion | ReportedCriterion;
  readonly indicator: string | undefined;
  readonly path: readonly (string | number)[];
}

/** The leaves of a criterion, each with its own indicator or else that of the target. */
export const leavesOf = (
  criterion: CriterionPart,
  indicator: string | undefined,
  path: readonly (string | number)[] = [],
): readonly CriterionLeaf[] => {
  const own = criterion.indicator ?? indicator;
  if (isReportedCriterion(criterion)) return [{ criterion, indicator: criterion.indicator, path }];
  if (isMeasuredCriterion(criterion)) return [{ criterion, indicator: own, path }];
  return (partsOf(criterion) ?? []).flatMap((part, at) => leavesOf(part, own, [...path, criterion.kind, at]));
};

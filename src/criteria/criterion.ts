// What the other rooms use of criteria: the types, and what the rule of a kind says of a criterion. Each kind has a
// folder of its own; rules.ts and schemas.ts list them.

import type { Reader } from "../faults/shape.js";
import type { Demand } from "./demand.js";
import type { Limits } from "./limits.js";
import type { ComposedRule, MeasuredRule, NamedRule } from "./rule.js";
import {
  type ComposedKinds,
  type CriterionKinds,
  type MeasuredKinds,
  type ReportedKinds,
  rules,
} from "./rules.js";
import type { Readers, StoredFields } from "./stored.js";

export type { AllOfCriterion } from "./all-of/all-of.js";
export type { AnyOfCriterion } from "./any-of/any-of.js";
export type { CategoryCriterion } from "./category/category.js";
export type { ChangeCriterion } from "./change/change.js";
export type { DeliverableCriterion } from "./deliverable/deliverable.js";
export type { QualitativeCriterion } from "./qualitative/qualitative.js";
export type { RangeCriterion } from "./range/range.js";
export type { RankCriterion } from "./rank/rank.js";
export { criterionComparator, criterionLimit, type ThresholdCriterion } from "./threshold/threshold.js";

/** One of {@link criterionKinds}. */
export type CriterionKind = keyof CriterionKinds;

/** The kinds of criterion. */
export const criterionKinds = /* @__PURE__ */ Object.keys(rules) as readonly CriterionKind[];

/** A criterion of that kind. */
export type CriterionOf<K extends CriterionKind> = CriterionKinds[K]["stored"];

/** A criterion that is judged by the values of one indicator. */
export type MeasuredCriterion = CriterionOf<keyof MeasuredKinds>;

/** A criterion that is judged by reports. */
export type ReportedCriterion = CriterionOf<keyof ReportedKinds>;

/** A criterion that is made of parts. */
export type ComposedCriterion = CriterionOf<keyof ComposedKinds>;

/** When a target counts as met. `kind` tells the forms apart. */
export type Criterion = MeasuredCriterion | ReportedCriterion | ComposedCriterion;

/**
 * A part of an `allOf` or `anyOf`: a criterion, with the indicator that it is judged by where that is not the
 * target's own.
 */
export type CriterionPart = Criterion & {
  /** The indicator whose values judge this part. Default: that of the target. */
  readonly indicator?: string;
};

/** What judges a criterion of that kind: values, reports, or its parts. */
export const familyOf = (kind: CriterionKind): "measured" | "reported" | "composed" => rules[kind].family;

export const isMeasuredCriterion = (criterion: Criterion): criterion is MeasuredCriterion =>
  familyOf(criterion.kind) === "measured";

export const isReportedCriterion = (criterion: Criterion): criterion is ReportedCriterion =>
  familyOf(criterion.kind) === "reported";

const isComposedCriterion = (criterion: Criterion): criterion is ComposedCriterion =>
  familyOf(criterion.kind) === "composed";

/** The rule of a measured criterion. */
export const measuredRule = ({ kind }: MeasuredCriterion): MeasuredRule<MeasuredCriterion> => rules[kind];

/** The kinds that are made of parts. */
export const composedKinds = /* @__PURE__ */ criterionKinds.filter(
  (kind): kind is ComposedCriterion["kind"] => familyOf(kind) === "composed",
);

/** The rule of a criterion that is made of parts. */
export const composedRule = (kind: ComposedCriterion["kind"]): ComposedRule<ComposedCriterion> => rules[kind];

/** What a criterion demands of a value; `null` if values do not judge it. */
export function demandOf(criterion: MeasuredCriterion): Demand;
export function demandOf(criterion: Criterion): Demand | null;
export function demandOf(criterion: Criterion): Demand | null {
  return isMeasuredCriterion(criterion) ? measuredRule(criterion).demand(criterion) : null;
}

/** The limits that a criterion sets for values; `null` where it asks for something else. */
export const limitsOf = (criterion: Criterion): Limits | null => {
  const demand = demandOf(criterion);
  return demand?.of === "figure" ? demand.limits : null;
};

const ruleOf = (kind: CriterionKind): NamedRule<Criterion> => rules[kind];

/** The criterion without its figures, for messages. */
export const questionOf = (criterion: Criterion): string => ruleOf(criterion.kind).question(criterion);

/** How the own keys of a stored criterion of that kind are read. `part` reads a part of it. */
export const storedReaders = (kind: CriterionKind, fields: StoredFields, part: Reader): Readers =>
  ruleOf(kind).stored(fields, part);

/** The keys of criteria and their parts that hold names and texts, in which digits are no figures. */
export const textKeys = (): ReadonlySet<string> =>
  new Set(["each", "indicator", ...criterionKinds.flatMap((kind) => ruleOf(kind).texts)]);

/** The parts of a criterion that is put together; `undefined` for any other. */
export const partsOf = (criterion: Criterion): readonly CriterionPart[] | undefined =>
  isComposedCriterion(criterion) ? composedRule(criterion.kind).parts(criterion) : undefined;

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

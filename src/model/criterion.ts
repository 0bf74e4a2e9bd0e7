import type { Amount, AmountInput, Comparator, OneForm } from "../value/amount.js";
import type { DecimalInput, DecimalString } from "../value/decimal.js";

/**
 * The kinds of criterion.
 *
 * @example
 * import { criterionKinds } from "policy-targets";
 *
 * criterionKinds.includes("rank"); // => true
 */
export const criterionKinds = [
  "threshold",
  "range",
  "rank",
  "deliverable",
  "category",
  "qualitative",
] as const;

/**
 * One of {@link criterionKinds}.
 *
 * @example
 * import type { CriterionKind } from "policy-targets";
 *
 * const kind: CriterionKind = "threshold";
 * kind; // => "threshold"
 */
export type CriterionKind = (typeof criterionKinds)[number];

/**
 * Holds when the value compares so to the threshold, which may itself be imprecise
 * (`{ atLeast: { nearly: 100 } }`). `equals` takes exact numbers.
 *
 * @example
 * import { type ThresholdCriterion, criterionComparator } from "policy-targets";
 *
 * const criterion: ThresholdCriterion = { kind: "threshold", atLeast: "20" };
 * criterionComparator(criterion); // => "atLeast"
 */
export type ThresholdCriterion = { readonly kind: "threshold" } & Readonly<
  OneForm<Record<Exclude<Comparator, "equals">, Amount> & { equals: DecimalString }>
>;

/**
 * Holds when the value lies within, ends included.
 *
 * @example
 * import type { RangeCriterion } from "policy-targets";
 *
 * const inflation: RangeCriterion = { kind: "range", between: ["2", "4"] };
 * inflation.between; // => ["2", "4"]
 */
export interface RangeCriterion {
  readonly kind: "range";
  readonly between: readonly [DecimalString, DecimalString];
}

/**
 * Holds when the rank is this or better; `of` says among how many, for the words only.
 *
 * @example
 * import type { RankCriterion } from "policy-targets";
 *
 * const top50: RankCriterion = { kind: "rank", rankAtMost: "50", of: "176" };
 * top50.of; // => "176"
 */
export interface RankCriterion {
  readonly kind: "rank";
  readonly rankAtMost: DecimalString;
  readonly of?: DecimalString;
}

/**
 * Holds when a report says that it is done.
 *
 * @example
 * import type { DeliverableCriterion } from "policy-targets";
 *
 * const licence: DeliverableCriterion = { kind: "deliverable", deliverable: true };
 * licence.deliverable; // => true
 */
export interface DeliverableCriterion {
  readonly kind: "deliverable";
  readonly deliverable: true;
}

/**
 * Holds when the value is one of these codes.
 *
 * @example
 * import type { CategoryCriterion } from "policy-targets";
 *
 * const rating: CategoryCriterion = { kind: "category", category: { accepted: ["A", "B"] } };
 * rating.category.accepted.length; // => 2
 */
export interface CategoryCriterion {
  readonly kind: "category";
  readonly category: { readonly accepted: readonly string[] };
}

/**
 * Judged by reports only; the text says what has to be so.
 *
 * @example
 * import type { QualitativeCriterion } from "policy-targets";
 *
 * const aim: QualitativeCriterion = { kind: "qualitative", qualitative: "The network runs on domestic equipment" };
 * aim.kind; // => "qualitative"
 */
export interface QualitativeCriterion {
  readonly kind: "qualitative";
  readonly qualitative: string;
}

/**
 * When a target counts as met. `kind` tells the forms apart.
 *
 * @example
 * import type { Criterion } from "policy-targets";
 *
 * const criteria: Criterion[] = [
 *   { kind: "threshold", atMost: "4" },
 *   { kind: "deliverable", deliverable: true },
 * ];
 * criteria.map((criterion) => criterion.kind); // => ["threshold", "deliverable"]
 */
export type Criterion =
  | ThresholdCriterion
  | RangeCriterion
  | RankCriterion
  | DeliverableCriterion
  | CategoryCriterion
  | QualitativeCriterion;

interface CriterionForms {
  /** The value is this or more. */
  atLeast: AmountInput;
  /** The value is more than this. */
  moreThan: AmountInput;
  /** The value is this or less. */
  atMost: AmountInput;
  /** The value is less than this. */
  lessThan: AmountInput;
  /** The value is exactly this. */
  equals: DecimalInput;
  /** The value lies within, ends included. */
  between: readonly [DecimalInput, DecimalInput];
  /** The rank is this or better. */
  rankAtMost: DecimalInput;
  /** A report says that it is done. */
  deliverable: true;
  /** The value is one of these codes. */
  category: { accepted: readonly string[] };
  /** Judged by reports; the text says what has to be so. */
  qualitative: string;
}

/**
 * A criterion as it may be written: exactly one form key; `kind` may be left out.
 *
 * @example
 * import type { CriterionInput } from "policy-targets";
 *
 * const criteria: CriterionInput[] = [{ atLeast: 20 }, { between: [2, 4] }, { rankAtMost: 50, of: 176 }];
 * criteria.length; // => 3
 */
export type CriterionInput = { [K in keyof CriterionForms]: FormInput<K> }[keyof CriterionForms];

/** One form, with the kind that it has; `of`, among how many, only beside `rankAtMost`. */
type FormInput<K extends keyof CriterionForms> = { [P in K]: CriterionForms[P] } & {
  [P in Exclude<keyof CriterionForms, K>]?: undefined;
} & { kind?: KindOf<K> | undefined; of?: K extends "rankAtMost" ? DecimalInput | undefined : undefined };

type KindOf<K extends keyof CriterionForms> = K extends Comparator
  ? "threshold"
  : K extends "between"
    ? "range"
    : K extends "rankAtMost"
      ? "rank"
      : K & CriterionKind;

/**
 * Which comparison a threshold criterion makes.
 *
 * @example
 * import { criterionComparator } from "policy-targets";
 *
 * criterionComparator({ kind: "threshold", lessThan: "4" }); // => "lessThan"
 */
export const criterionComparator = (criterion: ThresholdCriterion): Comparator => {
  if (criterion.atLeast !== undefined) return "atLeast";
  if (criterion.moreThan !== undefined) return "moreThan";
  if (criterion.atMost !== undefined) return "atMost";
  return criterion.lessThan !== undefined ? "lessThan" : "equals";
};

/**
 * The threshold of a threshold criterion.
 *
 * @example
 * import { criterionLimit } from "policy-targets";
 *
 * criterionLimit({ kind: "threshold", atLeast: { nearly: "100" } }); // => { nearly: "100" }
 */
export const criterionLimit = (criterion: ThresholdCriterion): Amount =>
  criterion[criterionComparator(criterion)] as Amount;

import type { Amount, AmountInput, OneForm } from "../../value/amount.js";
import type { Period } from "../../value/period.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

interface SizeForms<N> {
  /** In percent of the reference: −50 halves, 100 doubles. */
  percent: N;
  /** In percentage points; only of indicators in percent. */
  points: N;
  /** In the unit of the indicator. */
  amount: N;
  /** As a multiple of the reference: 0.5 halves, 2 doubles. */
  factor: N;
}

/**
 * How large a change is, in exactly one of four measures: `percent` of the reference, percentage `points`, an
 * `amount` in the indicator's unit, or a `factor`. Falls are negative.
 */
export type ChangeSize = Readonly<OneForm<SizeForms<Amount>>>;

/** A {@link ChangeSize} as it may be written. */
export type ChangeSizeInput = OneForm<SizeForms<AmountInput>>;

/**
 * The references of a change that move with the value: the period of the same length right before it
 * (`previous-period`), or the same period one year earlier (`year-before`).
 */
export const movingReferences = ["previous-period", "year-before"] as const;

/** One of {@link movingReferences}. */
export type MovingReference = (typeof movingReferences)[number];

interface ChangeForms<Size> {
  /** The change is this or more. */
  atLeast: Size;
  /** The change is more than this. */
  moreThan: Size;
  /** The change is this or less: a fall of 50 % or more is `{ atMost: { percent: -50 } }`. */
  atMost: Size;
  /** The change is less than this. */
  lessThan: Size;
  /** The change is exactly this. */
  equals: Size;
}

/**
 * A comparison with the change of a value against its reference: the baseline of the target, or what `against`
 * names.
 */
export type Change = Readonly<OneForm<ChangeForms<ChangeSize>>> & {
  /** A period, or a {@link MovingReference}. Default: the baseline. */
  readonly against?: Period | MovingReference;
};

/** A {@link Change} as it may be written. */
export type ChangeInput = OneForm<ChangeForms<ChangeSizeInput>> & {
  /** A period, or a {@link MovingReference}. Default: the baseline. */
  against?: Period | MovingReference | undefined;
};

/** Holds when the value has changed so against the baseline, or against what `against` names. */
export interface ChangeCriterion extends Quantified {
  readonly kind: "change";
  /** How the value has changed against the baseline, or against what `against` names. */
  readonly change: Change;
}

/** A {@link ChangeCriterion} as it may be written. */
export interface ChangeCriterionInput<DimensionId extends string = string>
  extends QuantifiedInput<DimensionId> {
  /** How the value has changed against the baseline, or against what `against` names. */
  change: ChangeInput;
}

/**
 * A change of a measured value against another period, as its document states it ("up 4 % on the first half of
 * 2019"). An `amount` is in the unit that the value is stated in.
 */
export type Comparison = ChangeSize & {
  /** The period that the value is compared with. */
  readonly against: Period;
  /** The words of the change, exactly as printed. */
  readonly stated?: string;
};

/** A {@link Comparison} as it may be written. */
export type ComparisonInput = ChangeSizeInput & {
  /** The period that the value is compared with. */
  against: Period;
  /** The words of the change, exactly as printed. Default: not kept. */
  stated?: string | undefined;
};

/** The measures of a change. */
export const changeMeasures = ["percent", "points", "amount", "factor"] as const;

type ChangeMeasure = (typeof changeMeasures)[number];

/** The one measure that a size is in. */
export const measureOf = (size: ChangeSize): ChangeMeasure =>
  changeMeasures.find((measure) => size[measure] !== undefined) as ChangeMeasure;

/** The amount of a size, whatever its measure. */
export const sizeAmount = (size: ChangeSize): Amount => size[measureOf(size)] as Amount;

/** Whether a reference is a word for one that moves, and not a period. */
export const isMovingReference = (against: unknown): against is MovingReference =>
  (movingReferences as readonly unknown[]).includes(against);

/** The reference that moves with the value, if the change has one. */
export const movingReferenceOf = ({ against }: Change): MovingReference | undefined =>
  isMovingReference(against) ? against : undefined;

import type { Amount, AmountInput, Comparator, OneForm } from "../value/amount.js";
import type { Period } from "../value/period.js";

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

/**
 * A {@link ChangeSize} as it may be written.
 *
 * @example
 * import type { ChangeSizeInput } from "policy-targets";
 *
 * const growth: ChangeSizeInput = { percent: { between: [15, 20] } };
 * growth.percent; // => { between: [15, 20] }
 */
export type ChangeSizeInput = OneForm<SizeForms<AmountInput>>;

/**
 * The references of a change that move with the value: the period of the same length right before it
 * (`previous-period`), or the same period one year earlier (`year-before`).
 */
export const movingReferences = ["previous-period", "year-before"] as const;

/** One of {@link movingReferences}. */
export type MovingReference = (typeof movingReferences)[number];

/**
 * A comparison with the change of a value against its reference: the baseline of the target, or what `against`
 * names.
 */
export type Change = Readonly<OneForm<Record<Comparator, ChangeSize>>> & {
  /** A period, or a {@link MovingReference}. Default: the baseline. */
  readonly against?: Period | MovingReference;
};

/**
 * A {@link Change} as it may be written.
 *
 * @example
 * import type { ChangeInput } from "policy-targets";
 *
 * const double: ChangeInput = { atLeast: { factor: 2 } };
 * double.atLeast; // => { factor: 2 }
 */
export type ChangeInput = OneForm<Record<Comparator, ChangeSizeInput>> & {
  against?: Period | MovingReference | undefined;
};

/**
 * A change of a measured value against another period, as its document states it ("up 4 % on the first half of
 * 2019"). An `amount` is in the unit that the value is stated in.
 */
export type Comparison = ChangeSize & {
  readonly against: Period;
  /** The words of the change, exactly as printed. */
  readonly stated?: string;
};

/**
 * A {@link Comparison} as it may be written.
 *
 * @example
 * import type { ComparisonInput } from "policy-targets";
 *
 * const doubled: ComparisonInput = { factor: 2, against: "2019" };
 * doubled.factor; // => 2
 */
export type ComparisonInput = ChangeSizeInput & { against: Period; stated?: string | undefined };

/** The measures of a change. */
export const changeMeasures = ["percent", "points", "amount", "factor"] as const;

export type ChangeMeasure = (typeof changeMeasures)[number];

/** The one measure that a size is in. */
export const measureOf = (size: ChangeSize): ChangeMeasure =>
  changeMeasures.find((measure) => size[measure] !== undefined) as ChangeMeasure;

/** The amount of a size, whatever its measure. */
export const sizeAmount = (size: ChangeSize): Amount => size[measureOf(size)] as Amount;

const isMoving = (against: string): against is MovingReference =>
  (movingReferences as readonly string[]).includes(against);

/** The reference that moves with the value, if the change has one. */
export const movingReferenceOf = ({ against }: Change): MovingReference | undefined =>
  against !== undefined && isMoving(against) ? against : undefined;

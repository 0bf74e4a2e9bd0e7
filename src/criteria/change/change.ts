import type { Written } from "../../reading/written.js";
import type { Amount, AmountInput, Comparator, OneForm } from "../../value/amount.js";
import { negated } from "../../value/bounds.js";
import type { Period } from "../../value/period.js";
import { comparatorIn } from "../comparator.js";
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

interface ExtentForms<N> {
  /** In percent of the reference: a fall by 50 halves, a rise by 100 doubles. */
  percent: N;
  /** In percentage points; only of indicators in percent. */
  points: N;
  /** In the unit of the indicator. */
  amount: N;
}

/**
 * How far a value falls or rises, in exactly one of three measures: `percent` of the reference, percentage `points`, or
 * an `amount` in the indicator's unit. Always over zero. There is no factor: "to fall by a factor of 2" can be read in
 * two ways.
 */
export type Extent = Readonly<OneForm<ExtentForms<Amount>>>;

/** An {@link Extent} as it may be written. */
export type ExtentInput = OneForm<ExtentForms<AmountInput>>;

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
  /** The change is this or less: a rise of 15 % at most is `{ atMost: { percent: 15 } }`. */
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

export interface ByChange<C> {
  /** How the value has changed against the baseline, or against what its own `against` names. */
  change: C;
  fallBy?: undefined;
  riseBy?: undefined;
  against?: undefined;
}

export interface ByExtent {
  /** A period, or a {@link MovingReference}, from which the value falls or rises. Default: the baseline. */
  against?: Period | MovingReference;
  change?: undefined;
}

interface FallOrRise<E> {
  /** The value falls by this or more: "cut by 55 %" is `{ fallBy: { percent: 55 } }`. */
  fallBy: E;
  /** The value rises by this or more: "double" is `{ riseBy: { percent: 100 } }`. */
  riseBy: E;
}

/**
 * Holds when the value has fallen or risen so far, or has changed so, against the baseline or against what `against`
 * names.
 */
export type ChangeCriterion = {
  /** Which kind of criterion it is. */
  readonly kind: "change";
} & Quantified &
  Readonly<ByChange<Change> | (OneForm<FallOrRise<Extent>> & ByExtent)>;

/** A {@link ChangeCriterion} as it may be written. */
export type ChangeCriterionInput<DimensionId extends string = string> = QuantifiedInput<DimensionId> &
  (ByChange<ChangeInput> | (OneForm<FallOrRise<ExtentInput>> & Written<ByExtent>));

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

/** The measures of an extent. */
export const extentMeasures = ["percent", "points", "amount"] as const;

/** The keys of which one makes a criterion a change. */
export const changeForms = ["change", "fallBy", "riseBy"] as const;

type ChangeMeasure = (typeof changeMeasures)[number];

/** The one measure that a size is in. */
export const measureOf = (size: ChangeSize): ChangeMeasure =>
  changeMeasures.find((measure) => size[measure] !== undefined) as ChangeMeasure;

/** The amount of a size, whatever its measure. */
export const sizeAmount = (size: ChangeSize): Amount => size[measureOf(size)] as Amount;

/** Whether a reference is a word for one that moves, and not a period. */
export const isMovingReference = (against: unknown): against is MovingReference =>
  (movingReferences as readonly unknown[]).includes(against);

/** What a change has to be: falls are negative, whichever form says so. */
export interface AskedChange {
  readonly comparator: Comparator;
  readonly size: ChangeSize;
  /** What the value is compared with; `null`: the baseline of the target. */
  readonly against: Period | MovingReference | null;
}

/** What a criterion asks of a change. To fall by at least 55 is to change by at most −55. */
export const askedChange = ({ change, fallBy, riseBy, against }: ChangeCriterion): AskedChange => {
  if (change !== undefined) {
    const comparator = comparatorIn(change);
    return { comparator, size: change[comparator] as ChangeSize, against: change.against ?? null };
  }
  return fallBy === undefined
    ? { comparator: "atLeast", size: riseBy as ChangeSize, against: against ?? null }
    : { comparator: "atMost", size: negatedSize(fallBy as ChangeSize), against: against ?? null };
};

/** The same difference the other way. A factor has no such. */
export const negatedSize = (size: ChangeSize): ChangeSize =>
  ({ [measureOf(size)]: negated(sizeAmount(size)) }) as unknown as ChangeSize;

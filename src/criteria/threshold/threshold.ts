import type { Amount, AmountInput, Comparator, OneForm } from "../../value/amount.js";
import type { DecimalInput, DecimalString } from "../../value/decimal.js";
import { comparatorIn } from "../comparator.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

interface ThresholdForms<Limit, Exact> {
  /** The value is this or more, in the unit of the indicator. With an upper limit too, write `between`. */
  atLeast: Limit;
  /** The value is more than this, in the unit of the indicator. */
  moreThan: Limit;
  /** The value is this or less, in the unit of the indicator. With a lower limit too, write `between`. */
  atMost: Limit;
  /** The value is less than this, in the unit of the indicator. */
  lessThan: Limit;
  /** The value is exactly this, in the unit of the indicator. */
  equals: Exact;
}

/**
 * Holds when the value compares so to the threshold, which may itself be imprecise
 * (`{ atLeast: { nearly: 100 } }`). `equals` takes exact numbers.
 */
export type ThresholdCriterion = {
  /** Which kind of criterion it is. */
  readonly kind: "threshold";
} & Quantified &
  Readonly<OneForm<ThresholdForms<Amount, DecimalString>>>;

/** A {@link ThresholdCriterion} as it may be written. */
export type ThresholdInput<DimensionId extends string = string> = OneForm<
  ThresholdForms<AmountInput, DecimalInput>
> &
  QuantifiedInput<DimensionId>;

/** Which comparison a threshold makes. */
export const criterionComparator = (criterion: ThresholdCriterion): Comparator => comparatorIn(criterion);

/** The amount that a threshold compares with. */
export const criterionLimit = (criterion: ThresholdCriterion): Amount =>
  criterion[criterionComparator(criterion)] as Amount;

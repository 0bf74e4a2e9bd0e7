import type { Written } from "../../reading/written.js";
import type { DecimalInput, DecimalString } from "../../value/decimal.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

/** Holds when the value lies within, ends included. */
export interface RangeCriterion extends Quantified {
  readonly kind: "range";
  /** The lower and the upper end, in the unit of the indicator. Both belong to the range. */
  readonly between: readonly [DecimalString, DecimalString];
}

/** A {@link RangeCriterion} as it may be written. */
export type RangeInput = Written<
  Pick<RangeCriterion, "between">,
  never,
  { between: readonly [DecimalInput, DecimalInput] }
> &
  QuantifiedInput;

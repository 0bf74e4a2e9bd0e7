import { good, type Read } from "../../faults/fault.js";
import type { Written } from "../../reading/written.js";
import type { DecimalInput, DecimalString } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

/** Holds when the value lies within, ends included. */
export interface RangeCriterion extends Quantified {
  /** Which kind of criterion it is. */
  readonly kind: "range";
  /** The lower and the upper end, in the unit of the indicator. Both belong to the range. */
  readonly between: readonly [DecimalString, DecimalString];
}

/** Reads the two ends, which make an amount of their own. */
export const readEnds = (input: unknown): Read<RangeCriterion["between"]> => {
  const read = readAmount({ between: input });
  if (read.ok) return good((read.value as Pick<RangeCriterion, "between">).between);
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, path: fault.path.slice(1) })) };
};

/** A {@link RangeCriterion} as it may be written. */
export type RangeInput<DimensionId extends string = string> = Written<
  Pick<RangeCriterion, "between">,
  never,
  { between: readonly [DecimalInput, DecimalInput] }
> &
  QuantifiedInput<DimensionId>;

import type { Written } from "../reading/written.js";
import type { DecimalInput, DecimalString } from "../value/decimal.js";

/** The periods in each of which a criterion may have to hold. */
export const everyPeriods = ["year", "quarter", "month"] as const;

/** One of {@link everyPeriods}. */
export type EveryPeriod = (typeof everyPeriods)[number];

/** For which members of a dimension a criterion has to hold. */
export interface Each {
  /** The name of the dimension, such as `sector`. */
  readonly dimension: string;
  /** All members that there are: the denominator. Without them those that were seen can only show a miss. */
  readonly members?: readonly string[];
  /** The percentage of the members for which it has to hold at least, from 1 to 100. Default: all of them. */
  readonly share?: DecimalString;
}

/** {@link Each} as it may be written. */
export interface EachInput extends Written<Each, never, { share: DecimalInput }> {}

/**
 * What may stand beside a measured criterion: that it has to hold in `every` period of the target's span, for
 * `each` member of a dimension, or, with both, for each member in every period.
 */
export interface Quantified {
  /** Has to hold in every period of this length. Default: once is enough. */
  readonly every?: EveryPeriod;
  /** Has to hold for each member of a dimension. Default: for the target's own dimensions. */
  readonly each?: Each;
}

/** {@link Quantified} as it may be written. */
export interface QuantifiedInput extends Written<Quantified, never, { each: EachInput }> {}

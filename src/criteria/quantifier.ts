import type { DecimalInput, DecimalString } from "../value/decimal.js";

/** The periods in each of which a criterion may have to hold. */
export const everyPeriods = ["year", "quarter", "month"] as const;

/** One of {@link everyPeriods}. */
export type EveryPeriod = (typeof everyPeriods)[number];

/** For which members of a dimension a criterion has to hold. */
export interface Each {
  readonly dimension: string;
  /** All members that there are: the denominator. Without them those that were seen can only show a miss. */
  readonly members?: readonly string[];
  /** The percentage of the members for which it has to hold at least. Default: all of them. */
  readonly share?: DecimalString;
}

/**
 * {@link Each} as it may be written.
 *
 * @example
 * import type { EachInput } from "policy-targets";
 *
 * const sectors: EachInput = { dimension: "sector" };
 * sectors.dimension; // => "sector"
 */
export interface EachInput {
  dimension: string;
  members?: readonly string[] | undefined;
  share?: DecimalInput | undefined;
}

/**
 * What may stand beside a measured criterion: that it has to hold in `every` period of the target's span, for
 * `each` member of a dimension, or, with both, for each member in every period.
 */
export interface Quantified {
  readonly every?: EveryPeriod;
  readonly each?: Each;
}

import type { Amount } from "../value/amount.js";

/** One end of what a criterion allows. */
export interface Limit {
  readonly amount: Amount;
  /** Whether the amount itself is not allowed, as in "more than". */
  readonly isStrict: boolean;
}

/** The figures that a criterion allows; an end is `null` where there is none. "Exactly x" has x at both ends. */
export interface Limits {
  readonly lower: Limit | null;
  readonly upper: Limit | null;
}

import type { Written } from "../../reading/written.js";
import type { DecimalInput, DecimalString } from "../../value/decimal.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

/** Holds when the rank is this or better; `of` says among how many, for the words only. */
export interface RankCriterion extends Quantified {
  /** Which kind of criterion it is. */
  readonly kind: "rank";
  /** The rank is this or better: a whole number from 1. */
  readonly rankAtMost: DecimalString;
  /** Among how many are ranked. Default: not said. */
  readonly of?: DecimalString;
}

/** A {@link RankCriterion} as it may be written. */
export type RankInput<DimensionId extends string = string> = Written<
  Pick<RankCriterion, "rankAtMost" | "of">,
  never,
  { rankAtMost: DecimalInput; of: DecimalInput }
> &
  QuantifiedInput<DimensionId>;

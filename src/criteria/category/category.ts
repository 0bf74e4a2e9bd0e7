import type { Written } from "../../reading/written.js";
import type { Quantified, QuantifiedInput } from "../quantifier.js";

/** Holds when the value is one of these codes. */
export interface CategoryCriterion extends Quantified {
  /** Which kind of criterion it is. */
  readonly kind: "category";
  /** The value is one of the `accepted` codes. */
  readonly category: {
    /** The codes, as measured values state them. At least one. */
    readonly accepted: readonly string[];
  };
}

/** A {@link CategoryCriterion} as it may be written. */
export type CategoryInput<DimensionId extends string = string> = Written<
  Pick<CategoryCriterion, "category">
> &
  QuantifiedInput<DimensionId>;

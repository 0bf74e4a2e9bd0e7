import type { Written } from "../../reading/written.js";
import type { CriterionPart } from "../criterion.js";
import type { CriterionPartInput } from "../criterion-input.js";

/** Holds when one of its parts does. */
export interface AnyOfCriterion {
  /** Which kind of criterion it is. */
  readonly kind: "anyOf";
  /** One of the parts holds. At least two. */
  readonly anyOf: readonly CriterionPart[];
}

/** An {@link AnyOfCriterion} as it may be written. */
export type AnyOfInput<IndicatorId extends string = string, DimensionId extends string = string> = Written<
  Pick<AnyOfCriterion, "anyOf">,
  never,
  { anyOf: readonly CriterionPartInput<IndicatorId, DimensionId>[] }
>;

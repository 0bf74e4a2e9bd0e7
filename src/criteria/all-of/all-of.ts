import type { Written } from "../../reading/written.js";
import type { CriterionPart } from "../criterion.js";
import type { CriterionPartInput } from "../criterion-input.js";

/** Holds when all of its parts do. */
export interface AllOfCriterion {
  /** Which kind of criterion it is. */
  readonly kind: "allOf";
  /** All of the parts hold. At least two. */
  readonly allOf: readonly CriterionPart[];
}

/** An {@link AllOfCriterion} as it may be written. */
export type AllOfInput<IndicatorId extends string = string, DimensionId extends string = string> = Written<
  Pick<AllOfCriterion, "allOf">,
  never,
  { allOf: readonly CriterionPartInput<IndicatorId, DimensionId>[] }
>;

import type { Written } from "../../reading/written.js";

/** Judged by reports only; the text says what has to be so. */
export interface QualitativeCriterion {
  /** Which kind of criterion it is. */
  readonly kind: "qualitative";
  /** What has to be so, in words. Reports say whether it is. */
  readonly qualitative: string;
}

/** A {@link QualitativeCriterion} as it may be written. */
export type QualitativeInput = Written<Pick<QualitativeCriterion, "qualitative">>;

import type { MethodAnswer } from "./method.js";
import type { AssessmentReason } from "./reason.js";

/** The label of an answer that no published label fits. */
export const NOT_ASSESSABLE = "not-assessable";

/** A label that says that nothing could be computed. */
export const withoutValue = (label: string, reasons: readonly AssessmentReason[]): MethodAnswer => ({
  label,
  value: null,
  score: null,
  pace: "unknown",
  reasons,
});

export const notAssessable = (...reasons: readonly AssessmentReason[]): MethodAnswer =>
  withoutValue(NOT_ASSESSABLE, reasons);

/** The number without a negative zero, or `null` where it is not finite. */
export const finiteOrNull = (value: number): number | null => {
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
};

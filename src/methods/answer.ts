import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ReasonText } from "../pace/method.js";
import type { Classified } from "./bands.js";

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

/** What a method answers to a target that is met. */
export interface MetAnswer {
  readonly label: string;
  readonly score: number | null;
}

/** Met is met: where something stops the number, a target that is met keeps its label, and the reason stays. */
export const unlessMet = (
  answer: MethodAnswer,
  isMet: () => boolean,
  { label, score }: MetAnswer,
): MethodAnswer =>
  answer.label === NOT_ASSESSABLE && isMet()
    ? { label, value: null, score, pace: "on-track", reasons: answer.reasons }
    : answer;

/** An answer by the band that a number falls in; what is odd about the case comes before what is odd about the band. */
export const answerWith = (
  { label, pace, reasons }: Classified,
  value: number,
  odd: readonly ReasonText[] = [],
  score: number | null = null,
): MethodAnswer => ({
  label,
  value: finiteOrNull(value),
  score: score === null ? null : finiteOrNull(score),
  pace,
  reasons: [...odd, ...reasons],
});

/** The number without a negative zero, or `null` where it is not finite. */
export const finiteOrNull = (value: number): number | null => {
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
};

import type { MethodAnswer, ReasonText } from "../pace/method.js";
import { finiteOrNull, withoutValue } from "./answer.js";
import { statusOfScore } from "./open-sdg-score.js";

/**
 * The mean of the scores, each part counting once whether it is a series or a group of them. Parts without a score
 * are left out; achieved only if every part that has one is.
 */
export const rollUpOpenSdg = (parts: readonly MethodAnswer[]): MethodAnswer => {
  const scores = parts.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0)
    return withoutValue("not_available", [parts.length === 0 ? "no-values" : "parts-without-score"]);
  const score = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  const achieved = parts.every((part) => part.score === null || part.label === "target_achieved");
  const status = statusOfScore(score);
  const reasons: ReasonText[] = scores.length < parts.length ? ["parts-without-score"] : [];
  if (achieved)
    return { label: "target_achieved", value: null, score: finiteOrNull(score), pace: "on-track", reasons };
  return {
    label: status.label,
    value: null,
    score: finiteOrNull(score),
    pace: status.pace,
    reasons: [...reasons, ...status.reasons],
  };
};

import type { MethodAnswer, MethodPace } from "../pace/method.js";
import { finiteOrNull, notAssessable } from "./answer.js";

export const MAINTAINING = "maintaining achievement";

export const sdsnLabels = [
  "decreasing",
  "stagnating",
  "moderately improving",
  "on track",
  MAINTAINING,
] as const;

/** Share of the parts that must have a trend for a goal to get an arrow. */
const ENOUGH = 0.75;

/** 0 to 4, in straight lines through the cut-offs: 1 at no change, 2 at half the change needed, 3 at all of it. */
export const trendScore = (ratio: number): number => Math.min(Math.max(1 + 2 * ratio, 0), 4);

/** The mean of the trends' scores, if at least three parts in four have one. */
export const rollUpSdsn = (parts: readonly MethodAnswer[]): MethodAnswer => {
  if (parts.length === 0) return notAssessable("no-values");
  const scores = parts.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < ENOUGH * parts.length) return notAssessable("too-few-scores");
  const score = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  const { label, pace } = arrow(score);
  const reasons = scores.length < parts.length ? (["parts-without-score"] as const) : [];
  return { label, value: null, score: finiteOrNull(score), pace, reasons };
};

const arrow = (score: number): { readonly label: string; readonly pace: MethodPace } => {
  if (score < 1) return { label: "decreasing", pace: "regressing" };
  if (score < 2) return { label: "stagnating", pace: "off-track" };
  if (score < 3) return { label: "moderately improving", pace: "at-risk" };
  return { label: score === 3 ? MAINTAINING : "on track", pace: "on-track" };
};

import type { MeasuredRule } from "../rule.js";
import { type RangeCriterion, readEnds } from "./range.js";

export const rangeRule: MeasuredRule<RangeCriterion> = {
  family: "measured",
  demand: ({ between: [low, high] }) => ({
    of: "figure",
    limits: { lower: { amount: low, isStrict: false }, upper: { amount: high, isStrict: false } },
    scale: "value",
  }),
  direction: () => null,
  question: () => "a range criterion",
  unitFaults: () => [],
  texts: [],
  stored: () => ({ between: readEnds }),
};

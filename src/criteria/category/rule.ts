import type { MeasuredRule } from "../rule.js";
import type { CategoryCriterion } from "./category.js";

export const categoryRule: MeasuredRule<CategoryCriterion> = {
  family: "measured",
  demand: ({ category: { accepted } }) => ({ of: "code", accepted }),
  direction: () => null,
  question: () => "a category criterion",
  unitFaults: () => [],
};

import type { MeasuredRule } from "../rule.js";
import { listReader, objectReader, stringReader } from "../stored.js";
import type { CategoryCriterion } from "./category.js";

export const categoryRule: MeasuredRule<CategoryCriterion> = {
  family: "measured",
  demand: ({ category: { accepted } }) => ({ of: "code", accepted }),
  direction: () => null,
  question: () => "a category criterion",
  unitFaults: () => [],
  texts: ["category"],
  stored: () => ({ category: objectReader(() => ({ accepted: listReader(stringReader) })) }),
};

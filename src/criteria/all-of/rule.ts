import type { ComposedRule } from "../rule.js";
import { listReader } from "../stored.js";
import type { AllOfCriterion } from "./all-of.js";

export const allOfRule: ComposedRule<AllOfCriterion> = {
  family: "composed",
  needs: "all",
  parts: (criterion) => criterion.allOf,
  question: () => "parts in allOf",
  texts: [],
  stored: (_, part) => ({ allOf: listReader(part) }),
};

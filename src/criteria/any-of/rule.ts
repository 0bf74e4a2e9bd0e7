import type { ComposedRule } from "../rule.js";
import { listReader } from "../stored.js";
import type { AnyOfCriterion } from "./any-of.js";

export const anyOfRule: ComposedRule<AnyOfCriterion> = {
  family: "composed",
  needs: "one",
  parts: (criterion) => criterion.anyOf,
  question: () => "parts in anyOf",
  texts: [],
  stored: (_, part) => ({ anyOf: listReader(part) }),
};

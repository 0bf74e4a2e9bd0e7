import type { ReportedRule } from "../rule.js";
import { stringReader } from "../stored.js";
import type { QualitativeCriterion } from "./qualitative.js";

export const qualitativeRule: ReportedRule<QualitativeCriterion> = {
  family: "reported",
  question: () => "a qualitative criterion",
  texts: ["qualitative"],
  stored: () => ({ qualitative: stringReader }),
};

import type { ReportedRule } from "../rule.js";
import { readString } from "../stored.js";
import type { QualitativeCriterion } from "./qualitative.js";

export const qualitativeRule: ReportedRule<QualitativeCriterion> = {
  family: "reported",
  question: () => "a qualitative criterion",
  texts: ["qualitative"],
  stored: () => ({ qualitative: readString }),
};

import type { ReportedRule } from "../rule.js";

export const qualitativeRule: ReportedRule = {
  family: "reported",
  question: () => "a qualitative criterion",
};

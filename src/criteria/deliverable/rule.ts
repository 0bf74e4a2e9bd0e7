import type { ReportedRule } from "../rule.js";

export const deliverableRule: ReportedRule = {
  family: "reported",
  question: () => "a deliverable criterion",
};

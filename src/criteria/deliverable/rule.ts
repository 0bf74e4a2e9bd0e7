import type { ReportedRule } from "../rule.js";
import type { DeliverableCriterion } from "./deliverable.js";

export const deliverableRule: ReportedRule<DeliverableCriterion> = {
  family: "reported",
  question: () => "a deliverable criterion",
  texts: [],
  stored: () => ({}),
};

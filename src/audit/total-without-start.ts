import { isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import { isOverAllTime } from "../criteria/quantifier.js";
import { type AuditCheck, finding } from "./context.js";

/** Totals that are added up over the period of the deadline alone, because no start is stated. */
export const totalWithoutStart: AuditCheck = ({ targets }) =>
  targets.flatMap(({ target: { criterion, start, deadline, title }, subject }) => {
    const isTotal = leavesOf(criterion, undefined).some(
      (leaf) => isMeasuredCriterion(leaf.criterion) && isOverAllTime(leaf.criterion),
    );
    const period = typeof deadline === "object" && "by" in deadline ? deadline.by : deadline;
    return isTotal && start === undefined && typeof period === "string"
      ? [finding("total-without-start", [subject], { title, period })]
      : [];
  });

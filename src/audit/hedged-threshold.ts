import { sizeAmount } from "../criteria/change/change.js";
import { type CriterionLeaf, demandOf, leavesOf } from "../criteria/criterion.js";
import type { Amount } from "../value/amount.js";
import { type AuditCheck, finding } from "./context.js";

/**
 * Targets whose words leave open how much is asked for: an imprecise threshold, or a hedge on what is measured or
 * delivered. What words alone describe has no threshold to hedge.
 */
export const hedgedThreshold: AuditCheck = ({ targets, frame }) =>
  targets.flatMap(({ target: { criterion, indicator, hedges, title }, subject }) => {
    const leaves = leavesOf(criterion, indicator);
    const isSoftened = hedges.length > 0 && leaves.some((leaf) => leaf.criterion.kind !== "qualitative");
    const unit = frame.indicators.get(indicator ?? "")?.unit ?? null;
    return isSoftened || leaves.some(isHedged)
      ? [finding("hedged-threshold", [subject], { title, hedges, criterion, unit })]
      : [];
  });

const isHedged = ({ criterion }: CriterionLeaf): boolean => {
  const demand = demandOf(criterion);
  if (demand?.of === "change") return isHedge(sizeAmount(demand.size));
  if (demand?.of !== "figure") return false;
  const { lower, upper } = demand.limits;
  return [lower, upper].some((limit) => limit !== null && isHedge(limit.amount));
};

const isHedge = (amount: Amount): boolean =>
  typeof amount === "object" && (amount.nearly !== undefined || amount.about !== undefined);

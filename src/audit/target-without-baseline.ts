import { type CriterionLeaf, demandOf, isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import { type AuditCheck, finding } from "./context.js";

/** Targets that lead from one level to another, of which the first is not stated. */
export const targetWithoutBaseline: AuditCheck = ({ targets, frame }) =>
  targets.flatMap(({ target, subject }) => {
    const { mode, baseline, indicator, criterion, title } = target;
    const accumulation = frame.indicators.get(indicator ?? "")?.accumulation;
    const hasWay = leavesOf(criterion, indicator).some((leaf) => leaf.indicator === indicator && isWay(leaf));
    return mode === "reach" && baseline === undefined && accumulation === "level" && hasWay
      ? [finding("target-without-baseline", [subject], { title })]
      : [];
  });

/** A change against a named period brings its own start, and what holds in every year starts anew. */
const isWay = ({ criterion }: CriterionLeaf): boolean => {
  if (!isMeasuredCriterion(criterion) || criterion.every !== undefined) return false;
  const demand = demandOf(criterion);
  return demand.of === "figure" || (demand.of === "change" && demand.against === null);
};

import { demandOf } from "../criteria/criterion.js";
import { type AuditCheck, finding, leavesWithUnit } from "./context.js";

/** Changes in percent of what is in percent itself, where percentage points may be meant. */
export const percentOfPercent: AuditCheck = (context) => [
  ...context.targets.flatMap((audited) =>
    leavesWithUnit(context, audited).flatMap(({ leaf, unit }) => {
      const demand = demandOf(leaf.criterion);
      if (unit !== "percent" || demand?.of !== "change" || demand.size.percent === undefined) return [];
      const { title } = audited.target;
      return [finding("percent-of-percent", [audited.subject], { title, size: demand.size })];
    }),
  ),
  ...[...context.series.values()].flatMap(({ indicator: { title, unit }, values }) =>
    values.flatMap((stored) => {
      const { comparison } = stored;
      if (unit !== "percent" || comparison?.percent === undefined) return [];
      const { percent } = comparison;
      return [finding("percent-of-percent", [context.valueSubject(stored)], { title, size: { percent } })];
    }),
  ),
];

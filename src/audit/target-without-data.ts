import { type CriterionLeaf, isMeasuredCriterion, leavesOf } from "../criteria/criterion.js";
import type { Target } from "../model/target.js";
import { saysSomething } from "../series/vintages.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import { type AuditCheck, type AuditContext, type AuditSeries, finding } from "./context.js";

/** Measured targets for which neither a value nor a report is there. */
export const targetWithoutData: AuditCheck = (context) =>
  context.targets.flatMap(({ target, subject }) => {
    const leaves = leavesOf(target.criterion, target.indicator).filter((leaf) =>
      isMeasuredCriterion(leaf.criterion),
    );
    if (leaves.length === 0 || context.reported.has(target.id)) return [];
    return leaves.some((leaf) => hasData(context, target, leaf))
      ? []
      : [finding("target-without-data", [subject], { title: target.title })];
  });

const hasData = (context: AuditContext, target: Target, leaf: CriterionLeaf): boolean => {
  const ratio = context.frame.indicators.get(leaf.indicator ?? "")?.ratioOf;
  const has = (indicator: string): boolean => hasValues(context, target, { ...leaf, indicator });
  return has(leaf.indicator ?? "") || (ratio !== undefined && has(ratio.numerator) && has(ratio.denominator));
};

const hasValues = (
  { series, seriesOf }: AuditContext,
  { dimensions = {} }: Target,
  { criterion, indicator = "" }: CriterionLeaf,
): boolean => {
  const each = "each" in criterion ? criterion.each : undefined;
  if (each === undefined) {
    const own = series.get(
      seriesKey(indicator, Object.keys(dimensions).length === 0 ? undefined : dimensions),
    );
    return own !== undefined && hasStatement(own);
  }
  const fixed = Object.entries(dimensions);
  return (seriesOf.get(indicator) ?? []).some((own) => {
    const of = own.values[0]?.from.dimensions ?? {};
    return (
      of[each.dimension] !== undefined && fixed.every(([name, at]) => of[name] === at) && hasStatement(own)
    );
  });
};

const hasStatement = ({ values }: AuditSeries): boolean =>
  values.some((stored) => stored.from.status !== "forecast" && saysSomething(stored));

import type { Comparison } from "../criteria/change/change.js";
import { orThrow } from "../faults/fault.js";
import { compareBounds } from "../value/bounds.js";
import { type ClosedPeriod, readPeriod } from "../value/read-period.js";
import { boundsAfter } from "../verdict/change-levels.js";
import {
  type AuditCheck,
  type AuditContext,
  type AuditSeries,
  boundsTogether,
  finding,
  type Level,
  periodKey,
} from "./context.js";
import type { AuditFinding } from "./finding.js";
import { readPrinted } from "./read-printed.js";

/** Stated changes that cannot be, given the levels that are stated for both periods. */
export const comparisonDisagrees: AuditCheck = (context) =>
  [...context.series.values()].flatMap((series) =>
    series.values.flatMap((stored) => {
      const { comparison } = stored;
      const levels = series.levels.get(periodKey(stored));
      if (comparison === null || levels === undefined) return [];
      const reference = orThrow(readPeriod(comparison.against), "against") as ClosedPeriod;
      const before = series.levels.get(periodKey(reference));
      const own = stored.value === null ? levels : levels.filter((level) => level === stored);
      return before === undefined || own.length === 0
        ? []
        : ofLevels(context, series, comparison, own, before);
    }),
  );

const ofLevels = (
  { tolerance, valueSubject }: AuditContext,
  { indicator: { title, unit } }: AuditSeries,
  { against, stated: _, ...size }: Comparison,
  own: readonly Level[],
  before: readonly Level[],
): readonly AuditFinding[] => {
  const [value, reference] = [own[0] as Level, before[0] as Level];
  const level = boundsTogether(own, unit, tolerance);
  const earlier = boundsTogether(before, unit, tolerance);
  const implied = earlier === null ? null : boundsAfter(earlier, size, readPrinted(unit, tolerance));
  if (level === null || implied === null || compareBounds(level, "equals", implied) !== "no") return [];
  return [
    finding("comparison-disagrees", [valueSubject(value), valueSubject(reference)], {
      title,
      unit,
      period: value.from.period,
      against,
      size,
      value: value.value,
      reference: reference.value,
    }),
  ];
};

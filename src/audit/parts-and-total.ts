import { compareBounds, mayBeNegative, nominal } from "../value/bounds.js";
import { plus } from "../value/decimal.js";
import { sumOf } from "../value/interval.js";
import { isCounted } from "../value/printed.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import { dimensionTitle } from "../verdict/declared-dimensions.js";
import {
  type AuditCheck,
  type AuditContext,
  type AuditSeries,
  boundsTogether,
  finding,
  type Level,
} from "./context.js";
import type { AuditFinding } from "./finding.js";

interface Breakdown {
  readonly dimension: string;
  readonly total: AuditSeries;
  readonly parts: readonly AuditSeries[];
}

/**
 * Totals against their parts by one dimension: more than the total is wrong, less may be a part that is not stated.
 * Only where amounts add up (no shares, ranks or indexes), and only where none of the parts may be negative.
 */
export const partsAndTotal: AuditCheck = (context) =>
  context.portfolio.indicators.flatMap(({ id, unit }) => {
    const total = context.series.get(seriesKey(id, undefined));
    if (total === undefined || !isCounted(unit)) return [];
    return breakdownsOf(total, context.seriesOf.get(id) ?? []).flatMap((own) => ofBreakdown(context, own));
  });

const breakdownsOf = (total: AuditSeries, series: readonly AuditSeries[]): readonly Breakdown[] => {
  const parts = new Map<string, AuditSeries[]>();
  for (const own of series) {
    const [dimension, ...more] = Object.keys(own.values[0]?.from.dimensions ?? {});
    if (dimension === undefined || more.length > 0) continue;
    const known = parts.get(dimension);
    if (known === undefined) parts.set(dimension, [own]);
    else known.push(own);
  }
  return [...parts].map(([dimension, own]) => ({ dimension, total, parts: own }));
};

const ofBreakdown = (
  context: AuditContext,
  { dimension, total, parts }: Breakdown,
): readonly AuditFinding[] => {
  const byPeriod = new Map<string, Level[][]>();
  for (const part of parts) {
    for (const [period, levels] of part.levels) {
      const known = byPeriod.get(period);
      if (known === undefined) byPeriod.set(period, [[...levels]]);
      else known.push([...levels]);
    }
  }
  return [...byPeriod].flatMap(([period, members]) =>
    againstTotal(context, dimension, total, total.levels.get(period) ?? [], members),
  );
};

const againstTotal = (
  { tolerance, valueSubject, frame }: AuditContext,
  dimension: string,
  { indicator: { title, unit } }: AuditSeries,
  totals: readonly Level[],
  members: readonly (readonly Level[])[],
): readonly AuditFinding[] => {
  const whole = boundsTogether(totals, unit, tolerance);
  const [head] = totals;
  if (whole === null || head === undefined) return [];
  const parts = members
    .map((levels) => boundsTogether(levels, unit, tolerance))
    .filter((own) => own !== null);
  if (parts.length === 0 || parts.some(mayBeNegative)) return [];
  const sum = parts.reduce(sumOf);
  const code =
    compareBounds(sum, "moreThan", whole) === "yes"
      ? "parts-exceed-total"
      : compareBounds(sum, "lessThan", whole) === "yes"
        ? "parts-fall-short"
        : null;
  if (code === null) return [];
  const subjects = [head, ...members.map((levels) => levels[0] as Level)].map(valueSubject);
  return [
    finding(code, subjects, {
      title,
      unit,
      period: head.from.period,
      dimension: dimensionTitle(frame.dimensions, dimension),
      sum: members.map((levels) => nominal((levels[0] as Level).value)).reduce(plus),
      total: head.value,
    }),
  ];
};

import { type Indicator, perOf } from "../model/indicator.js";
import { compareBounds, nominal } from "../value/bounds.js";
import { quotientRounded, times } from "../value/decimal.js";
import { pointOf, productOf, quotientOf } from "../value/interval.js";
import { printedBounds } from "../value/printed.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
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

/** Stated ratios that cannot follow from the numerator and denominator that are stated for the same period. */
export const shareDisagrees: AuditCheck = (context) =>
  [...context.series.values()].flatMap((series) => {
    const { indicator, levels } = series;
    const { ratioOf } = indicator;
    if (ratioOf === undefined) return [];
    const numerators = seriesOfPart(context, series, ratioOf.numerator);
    const denominators = seriesOfPart(context, series, ratioOf.denominator);
    if (numerators === undefined || denominators === undefined) return [];
    return [...levels.values()].flatMap((stated) =>
      stated.flatMap((level) => ofLevel(context, indicator, level, numerators, denominators)),
    );
  });

/** The series of a part with the same dimensions. */
const seriesOfPart = ({ series }: AuditContext, { values }: AuditSeries, indicator: string) =>
  series.get(seriesKey(indicator, values[0]?.from.dimensions));

const ofLevel = (
  { tolerance, valueSubject }: AuditContext,
  indicator: Indicator,
  level: Level,
  numerators: AuditSeries,
  denominators: AuditSeries,
): readonly AuditFinding[] => {
  const above = numerators.levels.get(periodKey(level)) ?? [];
  const below = denominators.levels.get(periodKey(level)) ?? [];
  const [numerator, denominator] = [above[0], below[0]];
  if (numerator === undefined || denominator === undefined) return [];
  const [numeratorUnit, denominatorUnit] = [numerators.indicator.unit, denominators.indicator.unit];
  const numeratorBounds = boundsTogether(above, numeratorUnit, tolerance);
  const denominatorBounds = boundsTogether(below, denominatorUnit, tolerance);
  if (numeratorBounds === null || denominatorBounds === null) return [];
  const quotient = quotientOf(productOf(numeratorBounds, pointOf(perOf(indicator))), denominatorBounds);
  const stated = printedBounds(level.value, indicator.unit, tolerance);
  if (quotient === null || compareBounds(stated, "equals", quotient) !== "no") return [];
  return [
    finding("share-disagrees", [level, numerator, denominator].map(valueSubject), {
      title: indicator.title,
      period: level.from.period,
      unit: indicator.unit,
      stated: level.value,
      numerator: numerator.value,
      denominator: denominator.value,
      numeratorUnit,
      denominatorUnit,
      computed: quotientRounded(
        times(nominal(numerator.value), perOf(indicator)),
        nominal(denominator.value),
        6,
      ),
    }),
  ];
};

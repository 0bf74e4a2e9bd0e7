import { compareBounds, nominal } from "../value/bounds.js";
import { compare, quotientRounded } from "../value/decimal.js";
import { pointOf, productOf } from "../value/interval.js";
import { printedBounds } from "../value/printed.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";
import { type AuditCheck, type AuditContext, type AuditSeries, finding, type Level } from "./context.js";
import type { AuditFinding } from "./finding.js";

/**
 * Amounts a day against totals. For the same period the two have to agree; a total for part of it must not exceed,
 * and one for more than it not fall short of, what so much a day comes to, since neither is negative.
 */
export const ratesDisagree: AuditCheck = (context) =>
  [...context.series.values()].flatMap((rates) => {
    const { perDayOf } = rates.indicator;
    if (perDayOf === undefined) return [];
    const totals = context.series.get(seriesKey(perDayOf, rates.values[0]?.from.dimensions));
    if (totals === undefined) return [];
    const stated = levelsIn(totals);
    return levelsIn(rates).flatMap((rate) =>
      stated
        .filter((total) => liesWithin(total, rate) || liesWithin(rate, total))
        .flatMap((total) => ofPair(context, { rates, rate, totals, total })),
    );
  });

const levelsIn = ({ levels }: AuditSeries): readonly Level[] => [...levels.values()].flat();

const liesWithin = (inner: Level, outer: Level): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

interface Pair {
  readonly rates: AuditSeries;
  readonly rate: Level;
  readonly totals: AuditSeries;
  readonly total: Level;
}

const ofPair = ({ tolerance, valueSubject }: AuditContext, pair: Pair): readonly AuditFinding[] => {
  const { rate, total, rates, totals } = pair;
  const daily = printedBounds(rate.value, rates.indicator.unit, tolerance);
  const stated = printedBounds(total.value, totals.indicator.unit, tolerance);
  const isNegative = [daily, stated].some(({ lower }) => lower !== null && compare(lower.value, "0") < 0);
  const implied = productOf(daily, pointOf(String(rate.last - rate.first + 1)));
  const disagrees =
    (liesWithin(total, rate) && compareBounds(stated, "moreThan", implied) === "yes") ||
    (liesWithin(rate, total) && compareBounds(stated, "lessThan", implied) === "yes");
  if (isNegative || !disagrees) return [];
  const days = total.last - total.first + 1;
  return [
    finding("rates-disagree", [valueSubject(rate), valueSubject(total)], {
      title: rates.indicator.title,
      period: rate.from.period,
      unit: rates.indicator.unit,
      rate: rate.value,
      total: total.value,
      totalTitle: totals.indicator.title,
      totalPeriod: total.from.period,
      days,
      perDay: quotientRounded(nominal(total.value), String(days), 4),
    }),
  ];
};

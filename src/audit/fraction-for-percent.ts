import { type CriterionLeaf, demandOf } from "../criteria/criterion.js";
import type { Amount } from "../value/amount.js";
import { nominal } from "../value/bounds.js";
import { compare, type DecimalString, shifted, times } from "../value/decimal.js";
import { type AuditCheck, type AuditContext, type AuditTarget, finding, leavesWithUnit } from "./context.js";

/**
 * Targets that ask for less than one percent where a percentage was probably meant and a fraction written: a change
 * from a fixed reference, or a threshold of which the values are at least ten times as much.
 */
export const fractionForPercent: AuditCheck = (context) =>
  context.targets.flatMap((audited) =>
    leavesWithUnit(context, audited).flatMap(({ leaf, unit }) => {
      const figure = sizeIn(leaf) ?? (unit === "percent" ? thresholdIn(context, audited, leaf) : null);
      if (figure === null || !isFraction(figure)) return [];
      const { title } = audited.target;
      return [
        finding("fraction-for-percent", [audited.subject], { title, figure, meant: shifted(figure, 2) }),
      ];
    }),
  );

/** Growth on the period before, or in every year, may well be less than one percent. */
const sizeIn = ({ criterion }: CriterionLeaf): DecimalString | null => {
  const demand = demandOf(criterion);
  if (demand?.of !== "change" || demand.size.percent === undefined || demand.moving !== null) return null;
  return "every" in criterion ? null : unsigned(nominal(demand.size.percent));
};

const thresholdIn = (
  { seriesOf }: AuditContext,
  { target }: AuditTarget,
  { criterion, indicator }: CriterionLeaf,
): DecimalString | null => {
  const demand = demandOf(criterion);
  if (demand?.of !== "figure" || demand.limits.lower === null || demand.limits.upper !== null) return null;
  const figure = nominal(demand.limits.lower.amount);
  const levels = (seriesOf.get(indicator ?? "") ?? []).flatMap((series) =>
    [...series.levels.values()].flat(),
  );
  const known: readonly Amount[] = [
    ...levels.map(({ value }) => value),
    ...(target.baseline === undefined || indicator !== target.indicator ? [] : [target.baseline.value]),
  ];
  const isLarge = (amount: Amount): boolean =>
    compare(nominal(amount), "1") >= 0 && compare(nominal(amount), times(figure, "10")) >= 0;
  return known.some(isLarge) ? figure : null;
};

const unsigned = (figure: DecimalString): DecimalString => figure.replace("-", "");

const isFraction = (figure: DecimalString): boolean => compare(figure, "0") > 0 && compare(figure, "1") < 0;

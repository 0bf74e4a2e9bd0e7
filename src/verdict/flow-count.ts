import { criterionComparator, criterionLimit, type MeasuredCriterion } from "../criteria/criterion.js";
import { countedMonths } from "../criteria/quantifier.js";
import type { Cycle } from "../series/period-amounts.js";
import type { Window } from "../series/window-totals.js";
import { mapFigures } from "../value/bounds.js";
import { areMonths, monthNumber } from "../value/calendar.js";
import { type DecimalString, times } from "../value/decimal.js";
import type { DeadlineState } from "./due-date.js";
import type { StatedPeriods } from "./stated-periods.js";

/** How the amounts of a flow are counted for a target: added up over a window, or period by period. */
export type FlowCount =
  | {
      readonly by: "window";
      readonly window: Window;
      /** Whether the limits are those of a mean year. */
      readonly isMean: boolean;
    }
  | { readonly by: "period"; readonly cycle: Cycle };

/** What the criterion says of it; `null` where it counts no amounts, or each period by `every`. */
export const flowCountOf = (
  { in: counted, every }: MeasuredCriterion,
  periods: StatedPeriods,
  deadline: DeadlineState,
): FlowCount | null => {
  if (counted === undefined || every !== undefined) return null;
  if (counted === "total" || typeof counted === "object") {
    return { by: "window", window: windowOf(periods, deadline), isMean: counted !== "total" };
  }
  return { by: "period", cycle: cycleOf(countedMonths[counted], periods) };
};

/** The same up to another deadline, that of a milestone. */
export const countUntil = (count: FlowCount | null, { last, latest }: DeadlineState): FlowCount | null =>
  count?.by === "window" ? { ...count, window: { first: count.window.first, last: latest ?? last } } : count;

/**
 * From the start, else over the period of the deadline; the parser lets no sum pass that has neither. An event that has
 * not occurred sets no end.
 */
const windowOf = ({ start }: StatedPeriods, { first, latest }: DeadlineState): Window => ({
  first: start?.first ?? first ?? 0,
  last: latest,
});

/** Calendar periods; where the deadline, else the baseline, is an interval of that length, those that go on from it. */
const cycleOf = (months: number, { due, baseline }: StatedPeriods): Cycle => {
  const intervals = [...(due.kind === "period" ? [due] : []), ...(baseline === null ? [] : [baseline])];
  const like = intervals.find(({ first, last }) => areMonths(first, last, months));
  return { months, from: like?.first ?? 0 };
};

/** How many years a window has, for a mean of them. */
export const yearsIn = ({ first, last }: Window): number =>
  last === null ? 1 : (monthNumber(last + 1) - monthNumber(first)) / 12;

interface OverYears {
  readonly years: number;
  readonly total: MeasuredCriterion;
}

const totalsOfMeans = /* @__PURE__ */ new WeakMap<MeasuredCriterion, OverYears>();

/** What limits of a mean year come to over so many years; exact, as a quotient would not be. Kept for the next call. */
export const totalOfMean = (mean: MeasuredCriterion, years: number): MeasuredCriterion => {
  const known = totalsOfMeans.get(mean);
  if (known?.years === years) return known.total;
  const total: MeasuredCriterion = { ...timesYears(mean, String(years)), in: "total" };
  totalsOfMeans.set(mean, { years, total });
  return total;
};

const timesYears = (mean: MeasuredCriterion, years: string): MeasuredCriterion => {
  const overAll = (figure: DecimalString): DecimalString => times(figure, years);
  if (mean.kind === "range")
    return { ...mean, between: [overAll(mean.between[0]), overAll(mean.between[1])] };
  if (mean.kind !== "threshold") return mean;
  return { ...mean, [criterionComparator(mean)]: mapFigures(criterionLimit(mean), overAll) };
};

import { monthNumber, monthsAfter } from "../value/calendar.js";
import { groupBy } from "../value/group-by.js";
import { type Figure, isFigure } from "./figure.js";
import type { Days, Observation } from "./observation.js";
import { Observations } from "./observations.js";
import { totalSoFar } from "./window-totals.js";

/** Periods of so many months, end to end; one of them begins on the day `from`. */
export interface Cycle {
  readonly months: number;
  readonly from: number;
}

const madeAmounts = /* @__PURE__ */ new WeakMap<readonly Observation[], Map<string, Observations>>();

/**
 * The amount of each period of a cycle, in order: as stated, else added up from shorter ones. Where days are missing,
 * also those to come, it is at least what is there. What lies in no single period of the cycle is left out.
 */
export const amountsIn = (visible: Observations, cycle: Cycle): Observations => {
  const latest = visible.last;
  if (!visible.isSimple || latest === undefined) return new Observations(amountsOf(visible.toArray(), cycle));
  // What is visible of a simple series is its beginning: only the period that the latest figure lies in may go on.
  const ofSeries = madeAmounts.get(visible.shared) ?? new Map<string, Observations>();
  madeAmounts.set(visible.shared, ofSeries);
  const key = `${cycle.months} ${cycle.from}`;
  const all = ofSeries.get(key) ?? new Observations(amountsOf(visible.shared, cycle));
  ofSeries.set(key, all);
  const { first } = periodAt(latest.last, cycle);
  const running = amountsOf(visible.after(first - 1).toArray(), cycle);
  return new Observations([...all.until(first - 1), ...running]);
};

const amountsOf = (observations: readonly Observation[], cycle: Cycle): readonly Observation[] => {
  const amounts = partsByPeriod(observations.filter(isFigure), cycle).map(
    ([days, parts]) => statedFigure(days, parts) ?? totalSoFar(parts, days),
  );
  return amounts.filter((amount) => amount !== undefined);
};

/** What lies in one period of a cycle, by that period. */
export const partsByPeriod = <T extends Days>(
  all: readonly T[],
  cycle: Cycle,
): readonly (readonly [Days, readonly T[]])[] => {
  const inOne = all.filter(({ first, last }) => first >= periodAt(last, cycle).first);
  const periods = groupBy(inOne, ({ last }) => periodAt(last, cycle).first);
  return [...periods].map(([first, parts]) => [periodAt(first, cycle), parts]);
};

const statedFigure = (days: Days, parts: readonly Figure[]): Figure | undefined =>
  parts.find(({ first, last }) => first === days.first && last === days.last);

/** The period of a cycle that a day lies in. */
export const periodAt = (day: number, { months, from }: Cycle): Days => {
  const begun = Math.floor((monthNumber(day) - monthNumber(from)) / months);
  const first = monthsAfter(from, begun * months);
  const number = first > day ? begun - 1 : begun;
  return { first: monthsAfter(from, number * months), last: monthsAfter(from, (number + 1) * months) - 1 };
};

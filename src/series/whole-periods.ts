import { lengthOf } from "../value/calendar.js";
import type { Days, Observation } from "./observation.js";
import { periodAt } from "./period-amounts.js";
import { wholeTotal } from "./window-totals.js";

/**
 * The amounts of periods as long as a baseline that end to end follow it: as stated, else added up where shorter
 * periods cover all of one. In order of their day.
 */
export const amountsAsLongAs = (
  baseline: Days,
  observations: readonly Observation[],
): readonly Observation[] => {
  const length = lengthOf(baseline.first, baseline.last);
  const stated = observations.filter(({ first, last }) => lengthOf(first, last) === length);
  if (!length.endsWith("months")) return stated;
  const known = new Set(stated.map(({ last }) => last));
  const added = partsByPeriod(baseline.last + 1, Number.parseInt(length, 10), observations).flatMap(
    ([days, parts]) => {
      const total = known.has(days.last) ? undefined : wholeTotal(parts, days);
      return total ?? [];
    },
  );
  return added.length === 0 ? stated : [...stated, ...added].sort((a, b) => a.last - b.last);
};

/** Shorter amounts by the period of so many months that they end in, counted from a day. */
const partsByPeriod = (
  from: number,
  months: number,
  observations: readonly Observation[],
): readonly (readonly [Days, readonly Observation[]])[] => {
  const periods = new Map<number, [Days, Observation[]]>();
  for (const observation of observations) {
    if (observation.first < from) continue;
    const days = periodAt(observation.last, { months, from });
    const [, parts] = periods.get(days.first) ?? [days, []];
    parts.push(observation);
    periods.set(days.first, [days, parts]);
  }
  return [...periods.values()];
};

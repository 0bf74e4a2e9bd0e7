import { lengthOf } from "../value/calendar.js";
import type { Days, Observation } from "./observation.js";
import { partsByPeriod } from "./period-amounts.js";
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
  const from = baseline.last + 1;
  const later = observations.filter(({ first }) => first >= from);
  const added = partsByPeriod(later, { months: Number.parseInt(length, 10), from }).flatMap(
    ([days, parts]) => {
      const total = known.has(days.last) ? undefined : wholeTotal(parts, days);
      return total ?? [];
    },
  );
  return added.length === 0 ? stated : [...stated, ...added].sort((a, b) => a.last - b.last);
};

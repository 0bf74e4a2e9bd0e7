import type { StoredValue } from "../series/stored-value.js";
import { type AuditCheck, finding } from "./context.js";

/** Amounts within periods that overlap without the one lying in the other: they can neither be added nor compared. */
export const overlappingPeriods: AuditCheck = ({ series, valueSubject }) =>
  [...series.values()].flatMap(({ indicator, levels }) => {
    if (indicator.accumulation !== "per-period") return [];
    const { title } = indicator;
    return overlapsIn([...levels.values()].map(([head]) => head as StoredValue)).map(([a, b]) =>
      finding("overlapping-periods", [valueSubject(a), valueSubject(b)], {
        title,
        periods: [a.from.period, b.from.period],
      }),
    );
  });

/**
 * Each period with the one that ends first of those that it overlaps in part. In order of their start, and the
 * longer first, such a one has begun before, is still open, and ends earlier.
 */
const overlapsIn = (values: readonly StoredValue[]): readonly (readonly [StoredValue, StoredValue])[] => {
  const sorted = [...values].sort((a, b) => a.first - b.first || b.last - a.last);
  const found: (readonly [StoredValue, StoredValue])[] = [];
  const open: StoredValue[] = [];
  for (const value of sorted) {
    open.splice(0, countEndedBefore(open, value.first));
    const [rival] = open;
    if (rival !== undefined && rival.last < value.last) found.push([rival, value]);
    open.splice(countEndedBefore(open, value.last), 0, value);
  }
  return found;
};

/** How many of the values, in order of their last day, end before the day. */
const countEndedBefore = (values: readonly StoredValue[], day: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as StoredValue).last < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

import type { Bounds } from "../value/amount.js";
import type { Observation } from "./observation.js";

/** An observation with a figure, however imprecise. */
export type Figure = Observation & { readonly bounds: Bounds };

export const isFigure = (observation: Observation): observation is Figure => observation.bounds !== null;

export const lastDayNumber = ({ last }: { readonly last: number }): number => last;

/** The index of the first item whose day is after the given one, in a list (or a run of it) in order of that day. */
export const indexAfter = <T>(
  items: readonly T[],
  dayOf: (item: T) => number,
  day: number,
  from = 0,
  to = items.length,
): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(items[middle] as T) > day) high = middle;
    else low = middle + 1;
  }
  return low;
};

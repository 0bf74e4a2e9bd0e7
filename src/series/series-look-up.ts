import type { Indicator } from "../model/indicator.js";
import { indexAfter, lastDayNumber } from "./figure.js";
import { type Days, daysKey, type Observation } from "./observation.js";
import { wholeTotal } from "./window-totals.js";

/** What a series has for just these days. */
export type LookUp = (days: Days) => Observation | undefined;

/**
 * Looks up what is stated for days; of amounts within periods also what shorter ones add up to where they cover all of
 * these days. `observations` are in order of their last day.
 */
export const lookUpIn = (
  observations: readonly Observation[],
  { accumulation }: Pick<Indicator, "accumulation">,
): LookUp => {
  const stated = new Map(observations.map((observation) => [daysKey(observation), observation]));
  const added = new Map<string, Observation | undefined>();
  return (days) => {
    const key = daysKey(days);
    const own = stated.get(key);
    if (own !== undefined || accumulation !== "per-period") return own;
    if (!added.has(key)) added.set(key, totalOver(days, observations));
    return added.get(key);
  };
};

const totalOver = (days: Days, observations: readonly Observation[]): Observation | undefined => {
  const from = indexAfter(observations, lastDayNumber, days.first - 1);
  const within = observations.slice(from, indexAfter(observations, lastDayNumber, days.last));
  return wholeTotal(within, days);
};

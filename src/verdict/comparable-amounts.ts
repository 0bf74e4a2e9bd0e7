import { frequencyLength } from "../series/frequency.js";
import type { Observation } from "../series/observation.js";
import { Observations } from "../series/observations.js";
import { lookUpIn } from "../series/series-look-up.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { lengthOf } from "../value/calendar.js";
import type { CaseInput, TestedSeries } from "./build-case.js";
import type { Reason } from "./reason.js";
import type { WrittenDays } from "./stated-periods.js";

interface Comparable {
  readonly observations: Observations;
  /** Why none of them can be used, where that is so. */
  readonly unusable: Reason | undefined;
}

/**
 * The observations that can be compared with each other. Amounts within periods are of periods of one length: that of
 * the baseline or of the reference of a change, else the one in which they are to be kept to a limit.
 */
export const comparableIn = (input: CaseInput, { references, observations }: TestedSeries): Comparable => {
  const all: Comparable = { observations, unusable: undefined };
  if (input.indicator.accumulation !== "per-period") return all;
  if (references?.isMoving === true) return { ...all, observations: withWholeDeadline(input, observations) };
  const days = references === null ? input.comparedWith : references.days;
  if (days !== null) return asLongAs(days, observations);
  return references === null ? { ...all, observations: ofOneLength(input, observations) } : all;
};

/** A moving reference is as long as the value that is compared with it; the deadline's period is one such value. */
const withWholeDeadline = (
  { target, indicator, deadline: { hasPeriod, first, last } }: CaseInput,
  observations: Observations,
): Observations => {
  if (target.mode !== "reach" || !hasPeriod || first === null || last === null) return observations;
  const all = observations.toArray();
  const whole = lookUpIn(all, indicator)({ first, last });
  if (whole === undefined || all.includes(whole)) return observations;
  return new Observations([...all, whole].sort((a, b) => a.last - b.last || a.first - b.first));
};

/** The amounts that can be compared with one of a period, and that there are later ones but none that can. */
const asLongAs = (days: WrittenDays, observations: Observations): Comparable => {
  const amounts = new Observations(amountsAsLongAs(days, observations.toArray()));
  const isMissing = observations.after(days.last).length > 0 && amounts.after(days.last).length === 0;
  return {
    observations: amounts,
    unusable: isMissing ? { code: "no-value-of-length", as: days.period } : undefined,
  };
};

const ofOneLength = (input: CaseInput, observations: Observations): Observations => {
  if (input.target.mode !== "maintain") return observations;
  const length = lengthKept(input, observations.toArray());
  return observations.filter(({ first, last }) => lengthOf(first, last) === length);
};

/** In periods of what length amounts are to keep to a limit: the indicator's frequency, the deadline's, the longest. */
const lengthKept = (
  { indicator, deadline }: CaseInput,
  observations: readonly Observation[],
): string | null => {
  const { first, last, hasPeriod } = deadline;
  const due = hasPeriod && first !== null && last !== null ? lengthOf(first, last) : null;
  const own = indicator.frequency === undefined ? null : frequencyLength(indicator.frequency);
  const seen = new Set(observations.map((one) => lengthOf(one.first, one.last)));
  const stated = [own, due].find((length) => length !== null && seen.has(length));
  if (stated !== undefined) return stated;
  const longest = observations.reduce<Observation | undefined>(
    (long, one) => (long === undefined || one.last - one.first > long.last - long.first ? one : long),
    undefined,
  );
  return longest === undefined ? null : lengthOf(longest.first, longest.last);
};

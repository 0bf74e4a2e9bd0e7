import { frequencyLength } from "../series/frequency.js";
import type { Observation } from "../series/observations.js";
import { lookUpIn } from "../series/series-look-up.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { lengthOf } from "../value/calendar.js";
import type { Ask } from "./ask.js";
import type { Asked } from "./asked.js";
import type { Reason } from "./reason.js";
import type { BasePeriod } from "./references.js";

interface Comparable {
  readonly observations: readonly Observation[];
  /** Why none of them can be used, where that is so. */
  readonly unusable?: Reason | undefined;
}

/**
 * The observations that can be compared with each other. Amounts within periods are of periods of one length: that of
 * the baseline or of the reference of a change, else the one in which they are to be kept to a limit.
 */
export const comparableIn = (asked: Asked, { references, observations }: Ask): Comparable => {
  if (asked.indicator.accumulation !== "per-period") return { observations };
  if (references?.isMoving === true) return { observations: withWholeDeadline(asked, observations) };
  const days = references === null ? asked.comparedWith : references.days;
  if (days !== null) return asLongAs(days, observations);
  return { observations: references === null ? ofOneLength(asked, observations) : observations };
};

/** A reference that moves is as long as what it is the reference of; of those, the deadline's period is one. */
const withWholeDeadline = (
  { target, indicator, deadline: { hasPeriod, first, last } }: Asked,
  observations: readonly Observation[],
): readonly Observation[] => {
  if (target.mode !== "reach" || !hasPeriod || first === null || last === null) return observations;
  const whole = lookUpIn(observations, indicator)({ first, last });
  if (whole === undefined || observations.includes(whole)) return observations;
  return [...observations, whole].sort((a, b) => a.last - b.last || a.first - b.first);
};

/** The amounts that can be compared with one of a period, and that there are later ones but none that can. */
const asLongAs = (days: BasePeriod, observations: readonly Observation[]): Comparable => {
  const amounts = amountsAsLongAs(days, observations);
  const isLater = ({ last }: Observation): boolean => last > days.last;
  const isMissing = observations.some(isLater) && !amounts.some(isLater);
  return {
    observations: amounts,
    unusable: isMissing ? { code: "no-value-of-length", as: days.period } : undefined,
  };
};

const ofOneLength = (asked: Asked, observations: readonly Observation[]): readonly Observation[] => {
  if (asked.target.mode !== "maintain") return observations;
  const length = lengthKept(asked, observations);
  return observations.filter(({ first, last }) => lengthOf(first, last) === length);
};

/** In periods of what length amounts are to keep to a limit: the indicator's frequency, the deadline's, the longest. */
const lengthKept = ({ indicator, deadline }: Asked, observations: readonly Observation[]): string | null => {
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

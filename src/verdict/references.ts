import { type AskedChange, isMovingReference } from "../criteria/change/change.js";
import { type Fraction, fractionOf, whole } from "../series/fraction.js";
import type { Days, Observation } from "../series/observation.js";
import { periodText, shownAmount } from "../series/observation-text.js";
import type { LookUp } from "../series/series-look-up.js";
import type { Amount, Bounds } from "../value/amount.js";
import { amountWithin, bounds, readable } from "../value/bounds.js";
import { lengthOf, monthsAfter } from "../value/calendar.js";
import type { DecimalString } from "../value/decimal.js";
import { type StartPoint, type WrittenDays, writtenDays } from "./stated-periods.js";

/** What a change is measured against. */
export interface Reference extends WrittenDays {
  readonly bounds: Bounds;
  readonly fraction: Fraction;
  readonly nominal: DecimalString;
  /** As reasons show it: as stated where it is one figure, else what it may be. */
  shown(): Amount;
}

/** Where to find the reference of each observation. */
export interface References {
  /** The days of the reference of an observation; `null` where the target has no baseline. */
  daysFor(observation: Days): Days | null;
  /** The reference, if its value is known. */
  find(observation: Days): Reference | null;
  /** The days of the reference of all observations; `null` where it moves with them or the target has no baseline. */
  readonly days: WrittenDays | null;
  /** The reference of all observations, where it does not move with them and is known. */
  readonly fixed: Reference | null;
  readonly isMoving: boolean;
}

export const referencesOf = (
  { against }: AskedChange,
  baseline: StartPoint | null,
  over: LookUp,
  tolerance: DecimalString,
): References => {
  const base = baseline === null ? null : ofBaseline(baseline, tolerance);
  const lookUp = (days: Days | null): Reference | null => {
    if (days === null) return null;
    if (base !== null && base.first === days.first && base.last === days.last) return base;
    const observation = over(days);
    return observation === undefined ? null : ofObservation(observation);
  };
  if (!isMovingReference(against)) {
    const days = against === null ? base : writtenDays(against);
    const fixed = lookUp(days);
    return { daysFor: () => days, find: () => fixed, days, fixed, isMoving: false };
  }
  const shift = against === "year-before" ? yearBefore : periodBefore;
  return { daysFor: shift, find: (days) => lookUp(shift(days)), days: null, fixed: null, isMoving: true };
};

const ofBaseline = (
  { first, last, period, value, nominal }: StartPoint,
  tolerance: DecimalString,
): Reference => {
  const own = bounds(value, tolerance);
  return { first, last, period, bounds: own, fraction: whole(own), nominal, shown: () => readable(value) };
};

const ofObservation = (observation: Observation): Reference | null => {
  const { first, last, bounds: own, nominal: figure } = observation;
  if (own === null || figure === null) return null;
  return {
    first,
    last,
    period: periodText(observation),
    bounds: own,
    fraction: fractionOf(observation) ?? whole(own),
    nominal: figure,
    shown: () => shownAmount(observation) ?? amountWithin(own, figure),
  };
};

/** The same days one year earlier; of a single day one day, and of whole months whole months. */
const yearBefore = ({ first, last }: Days): Days => ({
  first: monthsAfter(first, -12),
  last: first === last ? monthsAfter(last, -12) : monthsAfter(last + 1, -12) - 1,
});

/** The days of the same length right before: whole months as months. */
const periodBefore = ({ first, last }: Days): Days => {
  const length = lengthOf(first, last);
  const months = length.endsWith("months") ? Number.parseInt(length, 10) : null;
  return {
    first: months === null ? first - (last - first + 1) : monthsAfter(first, -months),
    last: first - 1,
  };
};

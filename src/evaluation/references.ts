import { movingReferenceOf } from "../model/change.js";
import type { ChangeCriterion } from "../model/criterion.js";
import type { Baseline } from "../model/target.js";
import type { Bounds } from "../value/amount.js";
import { bounds, nominal } from "../value/bounds.js";
import { lengthOf, monthsAfter } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { closedOrNull } from "../value/read-period.js";
import type { Days, Observation } from "./observations.js";
import type { Settings } from "./options.js";

/** What a change is measured against. */
export interface Reference extends Days {
  readonly period: Period;
  readonly bounds: Bounds;
  readonly nominal: DecimalString;
}

/** Where to find the reference of each observation. */
export interface References {
  /** The days of the reference of an observation; `null` where the target has no baseline. */
  daysFor(observation: Days): Days | null;
  /** The reference, if its value is known. */
  find(observation: Days): Reference | null;
  /** The reference of all observations, where it does not move with them and is known. */
  readonly fixed: Reference | null;
  readonly isMoving: boolean;
}

export const referencesOf = (
  { change }: ChangeCriterion,
  baseline: Baseline | undefined,
  observations: readonly Observation[],
  { tolerance }: Settings,
): References => {
  const moving = movingReferenceOf(change);
  const known = new Map(observations.map((observation) => [keyOf(observation), observation]));
  const base = baseline === undefined ? null : ofBaseline(baseline, tolerance);
  const lookUp = (days: Days | null): Reference | null => {
    if (days === null) return null;
    if (base !== null && keyOf(base) === keyOf(days)) return base;
    const observation = known.get(keyOf(days));
    return observation === undefined ? null : ofObservation(observation);
  };
  if (moving === undefined) {
    const days = change.against === undefined ? base : closedOrNull(change.against);
    const fixed = lookUp(days);
    return { daysFor: () => days, find: () => fixed, fixed, isMoving: false };
  }
  const shift = moving === "year-before" ? yearBefore : periodBefore;
  return { daysFor: shift, find: (days) => lookUp(shift(days)), fixed: null, isMoving: true };
};

const keyOf = ({ first, last }: Days): string => `${first}/${last}`;

const ofBaseline = (baseline: Baseline, tolerance: DecimalString): Reference => {
  const { first, last } = closedOrNull(baseline.period) as Days;
  return {
    first,
    last,
    period: baseline.period,
    bounds: bounds(baseline.value, tolerance),
    nominal: nominal(baseline.value),
  };
};

const ofObservation = (observation: Observation): Reference | null => {
  const { first, last, from } = observation;
  if (observation.bounds === null || observation.nominal === null) return null;
  const period = from[0]?.from.period ?? `${dayText(first)}/${dayText(last)}`;
  return { first, last, period, bounds: observation.bounds, nominal: observation.nominal };
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

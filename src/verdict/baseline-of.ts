import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import { isPatchy, type Observation } from "../series/observation.js";
import { periodText, shownAmount } from "../series/observation-text.js";
import type { Observations } from "../series/observations.js";
import { amountsIn } from "../series/period-amounts.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { amountWithin } from "../value/bounds.js";
import type { FlowCount } from "./flow-count.js";
import { type StartPoint, startAt } from "./stated-periods.js";
import type { TargetOnDay } from "./target-on-day.js";

/** The stated baseline, or the first value in its place where the settings ask for that. */
export const baselineOf = (
  { target, periods, deadline, settings }: TargetOnDay,
  criterion: MeasuredCriterion,
  indicator: Indicator,
  count: FlowCount | null,
  observations: Observations,
  isMember: boolean,
): StartPoint | null => {
  if (settings.baseline === "stated") {
    const { baseline } = periods;
    return isMember && baseline !== null ? (ownValueOf(baseline, observations) ?? baseline) : baseline;
  }
  // A maintained target has no path to go, and its first value may break it.
  const isMaintained = target.mode === "maintain" && criterion.kind !== "change";
  if (count?.by === "window" || isMaintained) return periods.baseline;
  const first = firstValue(comparedWithFirst(indicator, periods.baseline, count, observations));
  return first !== null && (deadline.last === null || first.last < deadline.last) ? first : null;
};

/** The values of which the first is taken. */
const comparedWithFirst = (
  { accumulation }: Indicator,
  base: StartPoint | null,
  count: FlowCount | null,
  observations: Observations,
): readonly Observation[] => {
  if (count?.by === "period")
    return amountsIn(observations, count.cycle)
      .toArray()
      .filter((one) => !isPatchy(one));
  const all = observations.toArray();
  return accumulation === "per-period" && base !== null ? amountsAsLongAs(base, all) : all;
};

/** The value of the days of a baseline, in its place. */
const ownValueOf = (baseline: StartPoint, observations: Observations): StartPoint | null => {
  const own = observations.find(({ first, last }) => first === baseline.first && last === baseline.last);
  return own === undefined ? null : startFrom(own);
};

/** A value alone decides as any other: it is a baseline only for a later one. */
const firstValue = (observations: readonly Observation[]): StartPoint | null => {
  const first = observations.find(({ nominal }) => nominal !== null);
  if (first === undefined || first.last === observations.at(-1)?.last) return null;
  return startFrom(first);
};

const startFrom = (first: Observation): StartPoint | null => {
  if (first.bounds === null || first.nominal === null) return null;
  // The amount as it was stated, where it is one: its bounds do not tell the figure that was printed.
  const stated = first.derivation === null ? shownAmount(first) : undefined;
  const value = stated ?? amountWithin(first.bounds, first.nominal);
  return startAt({ value, period: periodText(first), citations: [] });
};

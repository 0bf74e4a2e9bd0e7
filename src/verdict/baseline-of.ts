import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import { periodText, shownAmount } from "../series/observation-text.js";
import type { Observations } from "../series/observations.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { amountWithin } from "../value/bounds.js";
import { type StartPoint, startAt } from "./stated-periods.js";
import type { TargetOnDay } from "./target-on-day.js";

/** The stated baseline, or the first value in its place where the settings ask for that. */
export const baselineOf = (
  { target, periods, deadline, settings }: TargetOnDay,
  criterion: MeasuredCriterion,
  indicator: Indicator,
  observations: Observations,
): StartPoint | null => {
  if (settings.baseline === "stated") return periods.baseline;
  const isFlow = indicator.accumulation === "per-period";
  const base = isFlow ? periods.baseline : null;
  const isSummed = isFlow && base === null;
  // A maintained target has no path to go, and its first value may break it.
  const isMaintained = target.mode === "maintain" && criterion.kind !== "change";
  if (isSummed || isMaintained) return periods.baseline;
  const all = observations.toArray();
  const first = firstValue(base === null ? all : amountsAsLongAs(base, all));
  return first !== null && (deadline.last === null || first.last < deadline.last) ? first : null;
};

/** A value alone decides as any other: it is a baseline only for a later one. */
const firstValue = (observations: ReturnType<Observations["toArray"]>): StartPoint | null => {
  const first = observations.find(({ nominal }) => nominal !== null);
  if (first === undefined || first.last === observations.at(-1)?.last) return null;
  if (first.bounds === null || first.nominal === null) return null;
  // The amount as it was stated, where it is one: its bounds do not tell the figure that was printed.
  const stated = first.derivation === null ? shownAmount(first) : undefined;
  const value = stated ?? amountWithin(first.bounds, first.nominal);
  return startAt({ value, period: periodText(first), citations: [] });
};

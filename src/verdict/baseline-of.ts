import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Baseline, Target } from "../model/target.js";
import { periodText, shownAmount } from "../series/observation-text.js";
import type { Observation } from "../series/observations.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import { amountWithin } from "../value/bounds.js";
import { closedOrNull } from "../value/read-period.js";
import type { BasePeriod } from "./references.js";
import type { Scene } from "./stand.js";

/** The stated baseline, or the first value in its place where the settings ask for that. */
export const baselineOf = (
  { target, deadline, settings }: Scene,
  criterion: MeasuredCriterion,
  indicator: Indicator,
  observations: readonly Observation[],
): Baseline | undefined => {
  const base = indicator.accumulation === "per-period" ? basePeriodOf(target) : null;
  const isSummed = indicator.accumulation === "per-period" && base === null;
  // What is to hold all the time has no way to go, and its first value may break it.
  const isKept = target.mode === "maintain" && criterion.kind !== "change";
  if (settings.baseline === "stated" || isSummed || isKept) return target.baseline;
  const first = firstValue(base === null ? observations : amountsAsLongAs(base, observations));
  return first !== undefined && isBefore(first, deadline.last) ? first : undefined;
};

const isBefore = ({ period }: Baseline, day: number | null): boolean =>
  day === null || (closedOrNull(period)?.last ?? day) < day;

/** The days of the stated baseline. */
export const basePeriodOf = ({ baseline }: Target): BasePeriod | null => {
  const days = closedOrNull(baseline?.period);
  return baseline === undefined || days === null ? null : { ...days, period: baseline.period };
};

/** A value alone decides as any other: it is a baseline only for a later one. */
const firstValue = (observations: readonly Observation[]): Baseline | undefined => {
  const first = observations.find(({ nominal }) => nominal !== null);
  if (first === undefined || first.last === observations.at(-1)?.last) return undefined;
  if (first.bounds === null || first.nominal === null) return undefined;
  const citations = first.from.flatMap(({ from }) => from.citations);
  // As stated where it is one amount alone: its bounds do not tell the figure that was printed.
  const stated = first.derivation === null ? shownAmount(first) : undefined;
  const value = stated ?? amountWithin(first.bounds, first.nominal);
  return { value, period: periodText(first), citations };
};

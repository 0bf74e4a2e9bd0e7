import { type ChangeSize, type Comparison, measureOf, sizeAmount } from "../criteria/change/change.js";
import { isRelative, sizeBounds } from "../series/change-size.js";
import type { Days, Observation } from "../series/observation.js";
import type { Bounds } from "../value/amount.js";
import { amountWithin, bounds, hull, nominal } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import { closedOrNull } from "../value/read-period.js";
import type { References } from "./references.js";

/** The changes against its reference that are stated for an observation, in a measure that can be compared. */
export const statedFor = (
  observation: Observation,
  references: References,
  asked: ChangeSize,
): readonly Comparison[] => {
  const days = references.daysFor(observation);
  return observation.comparisons.filter(
    (told) => isAgainst(told, days) && isRelative(told) === isRelative(asked),
  );
};

/** What several statements say together, in their own measure where they share one. */
export const statedSize = (told: readonly Comparison[], tolerance: DecimalString): ChangeSize => {
  const [head, ...others] = told as readonly [Comparison, ...Comparison[]];
  const measure = measureOf(head);
  if (others.length === 0) return { [measure]: sizeAmount(head) } as unknown as ChangeSize;
  const isShared = others.every((other) => measureOf(other) === measure);
  const shown = isShared || !isRelative(head) ? measure : "factor";
  const read = (one: Comparison): Bounds =>
    isShared ? bounds(sizeAmount(one), tolerance) : sizeBounds(one, tolerance);
  const within = told.map(read).reduce(hull);
  return { [shown]: amountWithin(within, nominal(sizeAmount(head))) } as unknown as ChangeSize;
};

/** Whether a change is stated against just these days, however they are written. */
const isAgainst = (told: Comparison, days: Days | null): boolean => {
  const against = closedOrNull(told.against);
  return against !== null && against.first === days?.first && against.last === days.last;
};

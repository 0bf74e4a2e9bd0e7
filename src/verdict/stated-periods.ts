import type { Baseline, Target } from "../model/target.js";
import type { Amount } from "../value/amount.js";
import { nominal } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { type ClosedPeriod, closedOrNull } from "../value/read-period.js";
import { type DueDate, readDueDate } from "./due-date.js";

/** Days, and the period as which they were written. */
export interface WrittenDays {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
}

/** Where the path to a target starts. */
export interface StartPoint extends WrittenDays {
  readonly kind: "baseline" | "reference" | "window";
  readonly value: Amount;
  readonly nominal: DecimalString;
}

/** The periods of a target as it was stated, read once. */
export interface StatedPeriods {
  readonly start: ClosedPeriod | null;
  /** The stated baseline, with its days. */
  readonly baseline: StartPoint | null;
  readonly due: DueDate;
  /** By when each milestone is due. */
  readonly milestones: readonly DueDate[];
}

const periods = /* @__PURE__ */ new WeakMap<Target, StatedPeriods>();

/** The periods of a target; read at the first call, and then kept as long as the target. */
export const periodsOf = (target: Target): StatedPeriods => {
  const known = periods.get(target);
  if (known !== undefined) return known;
  const read: StatedPeriods = {
    start: closedOrNull(target.start),
    baseline: startAt(target.baseline),
    due: readDueDate(target.deadline),
    milestones: target.milestones.map(({ by }) => readDueDate(by)),
  };
  periods.set(target, read);
  return read;
};

/** The baseline as the start of a path, or `null` where there is none. */
export const startAt = (baseline: Baseline | undefined): StartPoint | null => {
  const days = writtenDays(baseline?.period);
  if (baseline === undefined || days === null) return null;
  const { value } = baseline;
  return { kind: "baseline", value, nominal: nominal(value), ...days };
};

/** The days of a closed period, or `null` where there is none. */
export const writtenDays = (period: Period | undefined): WrittenDays | null => {
  const days = closedOrNull(period);
  return days === null || period === undefined ? null : { first: days.first, last: days.last, period };
};

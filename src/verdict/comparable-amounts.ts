import { isPatchy } from "../series/observation.js";
import { Observations } from "../series/observations.js";
import { amountsIn, type Cycle, periodAt } from "../series/period-amounts.js";
import { lookUpIn } from "../series/series-look-up.js";
import { amountsAsLongAs } from "../series/whole-periods.js";
import type { CaseInput, TestedSeries } from "./build-case.js";
import { indicatorName } from "./indicator-name.js";
import type { Reason } from "./reason.js";
import type { WrittenDays } from "./stated-periods.js";

interface Comparable {
  readonly observations: Observations;
  /** Why none of them can be used, where that is so. */
  readonly unusable: Reason | undefined;
}

/**
 * The observations that can be compared with each other. Amounts within periods are of periods of one length: the one
 * that the criterion counts, or that of the reference of a change.
 */
export const comparableIn = (input: CaseInput, tested: TestedSeries): Comparable => {
  const { references, observations } = tested;
  const all: Comparable = { observations, unusable: undefined };
  if (input.indicator.accumulation !== "per-period") return all;
  if (input.count?.by === "period") return amountsCounted(input, input.count.cycle, tested);
  if (references?.isMoving === true) return { ...all, observations: withWholeDeadline(input, observations) };
  const days = references?.days ?? null;
  return days === null ? all : asLongAs(input, days, observations);
};

/**
 * The amounts of the periods that are counted. One of which days are missing counts where it shows that the criterion
 * holds, or that it is broken in the very period of the deadline or of a target that is to hold all the time.
 */
const amountsCounted = (
  { target, criterion, indicator, statedBase, deadline: { last } }: CaseInput,
  cycle: Cycle,
  { test, observations }: TestedSeries,
): Comparable => {
  const amounts = amountsIn(observations, cycle).filter((amount) => {
    if (!isPatchy(amount)) return true;
    const truth = test.holds(amount);
    if (truth !== "no") return truth === "yes";
    return target.mode === "maintain" || (last !== null && periodAt(last, cycle).first === amount.first);
  });
  const isMissing = lacksLater(observations, amounts, statedBase?.last ?? Number.NEGATIVE_INFINITY);
  const { in: counted } = criterion;
  return {
    observations: amounts,
    unusable:
      isMissing && typeof counted === "string" && counted !== "total"
        ? { code: "no-whole-period", counted, ...indicatorName(target, indicator) }
        : undefined,
  };
};

/** Whether something is known of later days, and none of it can be compared. */
const lacksLater = (observations: Observations, comparable: Observations, day: number): boolean =>
  observations.after(day).length > 0 && comparable.after(day).length === 0;

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
const asLongAs = (
  { target, indicator }: CaseInput,
  days: WrittenDays,
  observations: Observations,
): Comparable => {
  const amounts = new Observations(amountsAsLongAs(days, observations.toArray()));
  const isMissing = lacksLater(observations, amounts, days.last);
  return {
    observations: amounts,
    unusable: isMissing
      ? { code: "no-value-of-length", as: days.period, ...indicatorName(target, indicator) }
      : undefined,
  };
};

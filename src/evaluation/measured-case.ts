import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { type Day, dayText } from "../value/day.js";
import type { ClosedPeriod } from "../value/read-period.js";
import type { Truth } from "../value/truth.js";
import type { DeadlineState } from "./deadline.js";
import { addFrequency } from "./frequency.js";
import { exceeds, hasUpperLimit, holds } from "./holds.js";
import type { Observation } from "./observations.js";
import type { Settings } from "./options.js";
import type { Reason } from "./reason.js";

type JudgedCode =
  | "value-meets"
  | "value-misses"
  | "value-straddles"
  | "total-exceeded"
  | "breached"
  | "held-so-far"
  | "overshot";

/** One measured target on one day: its observations in order of their day, and what it asks of them. */
export class MeasuredCase {
  constructor(
    readonly target: Target,
    readonly indicator: Indicator,
    readonly deadline: DeadlineState,
    /** The period of the baseline. */
    readonly base: ClosedPeriod | null,
    /** Those that stand after the baseline. */
    readonly observations: readonly Observation[],
    /** Whether anything stands at or before the baseline. */
    readonly hasEarlier: boolean,
    readonly settings: Settings,
  ) {}

  holds(observation: Observation): Truth {
    return holds(this.target.criterion, observation, this.settings.tolerance);
  }

  /** A running total under a limit: open until its window is complete, lost once it is over. */
  get isCappedTotal(): boolean {
    return this.indicator.accumulation === "cumulative" && hasUpperLimit(this.target.criterion);
  }

  exceeds(observation: Observation): Truth {
    return exceeds(this.target.criterion, observation, this.settings.tolerance);
  }

  /** The last observation that stands on or before a day. */
  latestBy(day: number): Observation | undefined {
    return this.observations.findLast(({ last }) => last <= day);
  }

  /**
   * Whether an observation can show how things stood at the deadline: it contains the deadline's last day, or it
   * lies in the deadline's period and the indicator's frequency lets no further one be expected there.
   */
  covers(observation: Observation, deadline: number): boolean {
    if (observation.first <= deadline && observation.last >= deadline) return true;
    const { first, hasPeriod } = this.deadline;
    const { frequency } = this.indicator;
    if (!hasPeriod || first === null || frequency === undefined) return false;
    const within = observation.first >= first && observation.last <= deadline;
    return within && addFrequency(observation.last, frequency) > deadline;
  }

  /** The last day of the deadline, as reasons tell it. */
  get deadlineDay(): Day {
    return dayText(this.deadline.last ?? 0);
  }

  /** The period of an observation, as it was written. */
  periodOf(observation: Observation): string {
    return observation.from[0]?.from.period ?? dayText(observation.last);
  }

  /** A reason that shows an observation beside the criterion. */
  judged(code: JudgedCode, observation: Observation): Reason {
    return {
      code,
      values: observation.from.flatMap(({ value }) => (value === null ? [] : [value])),
      period: this.periodOf(observation),
      unit: this.indicator.unit,
      criterion: this.target.criterion,
    };
  }

  /** What to say where nothing may decide. */
  nothingMeasured(): Reason {
    const { baseline } = this.target;
    return this.hasEarlier && baseline !== undefined
      ? { code: "no-value-after-baseline", baseline: baseline.period }
      : { code: "no-values", unit: this.indicator.unit };
  }
}

export const REASON_OF_TRUTH = { yes: "value-meets", no: "value-misses", maybe: "value-straddles" } as const;

export const STATE_OF_TRUTH = { yes: "met", no: "not-met", maybe: "indeterminate" } as const;

import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Target } from "../model/target.js";
import { addFrequency } from "../series/frequency.js";
import { isPatchy, type Observation } from "../series/observation.js";
import { periodText, shownQuotient, shownValues } from "../series/observation-text.js";
import type { Observations } from "../series/observations.js";
import { periodAt } from "../series/period-amounts.js";
import type { Amount } from "../value/amount.js";
import { type Day, dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Truth } from "../value/truth.js";
import type { DeadlineState } from "./due-date.js";
import type { FlowCount } from "./flow-count.js";
import { indicatorName } from "./indicator-name.js";
import type { OfIndicator, Reason } from "./reason.js";
import type { Settings } from "./settings.js";
import type { StartPoint, WrittenDays } from "./stated-periods.js";
import type { Obstacle, ValueTest } from "./value-test.js";

type JudgedCode =
  | "value-meets"
  | "value-not-yet"
  | "value-misses"
  | "value-straddles"
  | "total-within"
  | "total-exceeded"
  | "breached"
  | "held-so-far"
  | "held-closest"
  | "overshot";

interface CaseParts {
  readonly target: Target;
  readonly test: ValueTest;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  readonly settings: Settings;
  readonly startPoint: StartPoint | null;
  /** What values have to be later than: the start point, or the reference of a change. */
  readonly countsAfter: WrittenDays | null;
  /** Those that count. */
  readonly observations: Observations;
  /** All that is known of the series, whether it counts or not. */
  readonly visible: Observations;
  /** Whether anything is measured that does not count: at or before the start point. */
  readonly hasEarlier: boolean;
  /** How amounts within periods are counted. */
  readonly count: FlowCount | null;
  /** Why none of the values that are known can be used, where that is so. */
  readonly unusable: Reason | undefined;
}

/** One measured criterion on one day: the observations that count, and how they are tested. */
export class CriterionCase {
  readonly target: Target;
  readonly test: ValueTest;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  readonly settings: Settings;
  readonly startPoint: StartPoint | null;
  readonly observations: Observations;
  readonly visible: Observations;
  readonly hasEarlier: boolean;
  readonly count: FlowCount | null;
  readonly #countsAfter: WrittenDays | null;
  readonly #unusable: Reason | undefined;

  constructor(parts: CaseParts) {
    this.target = parts.target;
    this.test = parts.test;
    this.indicator = parts.indicator;
    this.deadline = parts.deadline;
    this.settings = parts.settings;
    this.startPoint = parts.startPoint;
    this.observations = parts.observations;
    this.visible = parts.visible;
    this.hasEarlier = parts.hasEarlier;
    this.count = parts.count;
    this.#countsAfter = parts.countsAfter;
    this.#unusable = parts.unusable;
  }

  /** The same case with another test, and those of its observations that count for it. */
  with(test: ValueTest, observations: Observations): CriterionCase {
    const countsAfter = this.#countsAfter;
    const unusable = this.#unusable;
    return new CriterionCase({ ...this, test, observations, countsAfter, unusable });
  }

  get criterion(): MeasuredCriterion {
    return this.test.criterion;
  }

  holds(observation: Observation): Truth {
    return this.test.holds(observation);
  }

  /** Whether the observations are running totals of the amounts in a window. */
  get isTotal(): boolean {
    return this.count?.by === "window";
  }

  /** A total under a limit: open until its window is complete, lost once the limit is exceeded. */
  get isCappedTotal(): boolean {
    const { level } = this.test;
    if (!this.isTotal && this.indicator.accumulation !== "cumulative") return false;
    return typeof level !== "string" && level.upper !== null;
  }

  exceeds(observation: Observation): Truth {
    return this.test.exceeds(observation);
  }

  /**
   * Whether an observation can show how things stood at the deadline: it contains the deadline's last day, or it
   * lies in the deadline's period and the indicator's frequency lets no further one be expected there. A total with
   * gaps shows nothing; an amount with gaps that counts has decided its period.
   */
  covers(observation: Observation, deadline: number): boolean {
    const { count } = this;
    if (isPatchy(observation)) {
      return count?.by === "period" && periodAt(deadline, count.cycle).first === observation.first;
    }
    if (observation.first <= deadline && observation.last >= deadline) return true;
    const { first, hasPeriod } = this.deadline;
    const { frequency } = this.indicator;
    if (this.isTotal || !hasPeriod || first === null || frequency === undefined) return false;
    const within = observation.first >= first && observation.last <= deadline;
    return within && addFrequency(observation.last, frequency) > deadline;
  }

  /** The last day of the deadline, for reasons. */
  get deadlineDay(): Day {
    return dayText(this.deadline.last ?? 0);
  }

  /**
   * The day of which nothing is known: the last of the deadline, or, where that is covered, the last that an
   * approximate one may have meant.
   */
  unknownDay(latest: number): Day {
    const { last } = this.deadline;
    const isKnown = last !== null && this.observations.some((observation) => this.covers(observation, last));
    return isKnown ? dayText(latest) : this.deadlineDay;
  }

  /** The title of the indicator, where a reason has to say of which it speaks. */
  get named(): OfIndicator {
    return indicatorName(this.target, this.indicator);
  }

  /** A reason that shows an observation beside the criterion. */
  judged(code: JudgedCode, observation: Observation): Reason {
    const obstacle = code === "value-straddles" ? this.test.obstacle(observation) : null;
    if (obstacle !== null) return this.obstacleReason(obstacle);
    const change = this.test.changeOf(observation);
    if (code === "value-straddles" && isUnknownTotal(observation)) {
      const { nominal: figure } = observation;
      return {
        code: "total-unknown",
        figure,
        period: periodText(observation),
        unit: this.indicator.unit,
        ...this.named,
      };
    }
    return {
      code,
      values: this.shown(observation),
      period: periodText(observation),
      unit: this.indicator.unit,
      criterion: this.criterion,
      ...this.named,
      ...(change === undefined ? {} : { change }),
    };
  }

  /** The figures of an observation; of a ratio by no more digits than it takes to see whether it meets the criterion. */
  shown(observation: Observation): readonly (Amount | CategoryValue)[] {
    return shownValues(shownQuotient(observation, (one) => this.holds(one)));
  }

  private obstacleReason(obstacle: Obstacle): Reason {
    return obstacle.code === "no-reference"
      ? { ...obstacle, ...this.named }
      : { ...obstacle, unit: this.indicator.unit, ...this.named };
  }

  /** Why nothing may decide. */
  nothingMeasured(): Reason {
    if (this.#unusable !== undefined) return this.#unusable;
    return this.hasEarlier && this.#countsAfter !== null
      ? { code: "no-value-after-baseline", baseline: this.#countsAfter.period, ...this.named }
      : { code: "no-values", unit: this.indicator.unit, ...this.named };
  }
}

/** Whether what is missing of a total may add to it or take from it, however much. */
const isUnknownTotal = (
  observation: Observation,
): observation is Observation & { readonly nominal: DecimalString } =>
  isPatchy(observation) && observation.nominal !== null && observation.bounds?.lower === null;

/** The reasons while a value may still come to meet it. */
export const REASON_OF_TRUTH = { yes: "value-meets", no: "value-not-yet", maybe: "value-straddles" } as const;

export const STATE_OF_TRUTH = { yes: "met", no: "not-met", maybe: "indeterminate" } as const;

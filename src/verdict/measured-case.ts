import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Settings } from "../evaluation/options.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { addFrequency } from "../series/frequency.js";
import { periodText, shownValues } from "../series/observation-text.js";
import { isPatchy, type Observation } from "../series/observations.js";
import type { Amount } from "../value/amount.js";
import { type Day, dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Truth } from "../value/truth.js";
import type { DeadlineState } from "./deadline.js";
import type { Question } from "./question.js";
import type { Reason } from "./reason.js";
import type { BasePeriod } from "./references.js";

type JudgedCode =
  | "value-meets"
  | "value-misses"
  | "value-straddles"
  | "total-exceeded"
  | "breached"
  | "held-so-far"
  | "overshot";

/** Where the way to the target starts. */
export interface Origin {
  readonly kind: "baseline" | "reference" | "window";
  readonly value: Amount;
  readonly nominal: DecimalString;
  readonly period: Period;
  readonly first: number;
  readonly last: number;
}

/** What there is to a measured case. */
export interface CaseParts {
  readonly target: Target;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  readonly origin: Origin | null;
  /** What values have to be later than: the origin, or the reference of a change. */
  readonly countsAfter: BasePeriod | null;
  /** Those that count, in order of their day. */
  readonly observations: readonly Observation[];
  /** Whether anything is measured that does not count: at or before the origin. */
  readonly hasEarlier: boolean;
  /** Whether the observations are running totals of the amounts in a window. */
  readonly isTotal: boolean;
  /** Why none of the values that are known can be used, where that is so. */
  readonly unusable?: Reason | undefined;
  readonly settings: Settings;
}

/** One measured criterion on one day: its observations in order of their day, and what it asks of them. */
export class MeasuredCase {
  readonly target: Target;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  readonly origin: Origin | null;
  readonly observations: readonly Observation[];
  readonly hasEarlier: boolean;
  readonly isTotal: boolean;
  readonly settings: Settings;
  readonly #countsAfter: BasePeriod | null;
  readonly #unusable: Reason | undefined;

  constructor(parts: CaseParts) {
    this.target = parts.target;
    this.question = parts.question;
    this.indicator = parts.indicator;
    this.deadline = parts.deadline;
    this.origin = parts.origin;
    this.observations = parts.observations;
    this.hasEarlier = parts.hasEarlier;
    this.isTotal = parts.isTotal;
    this.settings = parts.settings;
    this.#countsAfter = parts.countsAfter;
    this.#unusable = parts.unusable;
  }

  get criterion(): MeasuredCriterion {
    return this.question.criterion;
  }

  holds(observation: Observation): Truth {
    return this.question.holds(observation);
  }

  /** A total under a limit: open until its window is complete, lost once it is over. */
  get isCappedTotal(): boolean {
    return (this.isTotal || this.indicator.accumulation === "cumulative") && this.question.hasUpperLimit;
  }

  exceeds(observation: Observation): Truth {
    return this.question.exceeds(observation);
  }

  /** The last observation that stands on or before a day. */
  latestBy(day: number): Observation | undefined {
    return this.observations.findLast(({ last }) => last <= day);
  }

  /**
   * Whether an observation can show how things stood at the deadline: it contains the deadline's last day, or it
   * lies in the deadline's period and the indicator's frequency lets no further one be expected there. A total with
   * gaps shows nothing.
   */
  covers(observation: Observation, deadline: number): boolean {
    if (isPatchy(observation)) return false;
    if (observation.first <= deadline && observation.last >= deadline) return true;
    const { first, hasPeriod } = this.deadline;
    const { frequency } = this.indicator;
    if (this.isTotal || !hasPeriod || first === null || frequency === undefined) return false;
    const within = observation.first >= first && observation.last <= deadline;
    return within && addFrequency(observation.last, frequency) > deadline;
  }

  /** The last day of the deadline, as reasons tell it. */
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

  /** The period of an observation, as it was written. */
  periodOf(observation: Observation): Period {
    return periodText(observation);
  }

  /** The title of the indicator, for reasons that speak of another than that of the target. */
  get named(): { readonly indicator?: LocalizedText } {
    const { id, title } = this.indicator;
    return id === this.target.indicator ? {} : { indicator: title };
  }

  /** A reason that shows an observation beside the criterion. */
  judged(code: JudgedCode, observation: Observation): Reason {
    const obstacle = code === "value-straddles" ? this.question.obstacle(observation) : null;
    if (obstacle !== null) return obstacle;
    const { criterion } = this;
    const change = this.question.changeOf(observation);
    if (code === "value-straddles" && isUnknownTotal(observation)) {
      const { unit } = this.indicator;
      return { code: "total-unknown", figure: observation.nominal, period: this.periodOf(observation), unit };
    }
    return {
      code,
      values: shownValues(observation),
      period: this.periodOf(observation),
      unit: this.indicator.unit,
      criterion,
      ...this.named,
      ...(change === undefined ? {} : { change }),
    };
  }

  /** What to say where nothing may decide. */
  nothingMeasured(): Reason {
    if (this.#unusable !== undefined) return this.#unusable;
    return this.hasEarlier && this.#countsAfter !== null
      ? { code: "no-value-after-baseline", baseline: this.#countsAfter.period }
      : { code: "no-values", unit: this.indicator.unit, ...this.named };
  }
}

/** Whether what is missing of a total may add to it or take from it, however much. */
const isUnknownTotal = (
  observation: Observation,
): observation is Observation & { readonly nominal: DecimalString } =>
  isPatchy(observation) && observation.nominal !== null && observation.bounds?.lower === null;

export const REASON_OF_TRUTH = { yes: "value-meets", no: "value-misses", maybe: "value-straddles" } as const;

export const STATE_OF_TRUTH = { yes: "met", no: "not-met", maybe: "indeterminate" } as const;

import type { ChangeSize } from "../model/change.js";
import { type ChangeCriterion, comparatorIn, type MeasuredCriterion } from "../model/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Target } from "../model/target.js";
import type { Amount, Bound } from "../value/amount.js";
import { amountWithin } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { type Day, dayText } from "../value/day.js";
import { type DecimalString, rounded } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { Truth } from "../value/truth.js";
import { changeBetween, statedFor } from "./change-question.js";
import type { DeadlineState } from "./deadline.js";
import { addFrequency } from "./frequency.js";
import type { Observation } from "./observations.js";
import type { Settings } from "./options.js";
import type { Question } from "./question.js";
import type { Reason } from "./reason.js";
import type { References } from "./references.js";

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
  readonly references: References | null;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  readonly origin: Origin | null;
  /** Those that stand after the origin, in order of their day. */
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
  readonly #references: References | null;
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
    this.#references = parts.references;
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

  /** The period of an observation, as it was written. */
  periodOf(observation: Observation): Period {
    return periodText(observation);
  }

  /** A reason that shows an observation beside the criterion. */
  judged(code: JudgedCode, observation: Observation): Reason {
    const obstacle = code === "value-straddles" ? this.question.obstacle(observation) : null;
    if (obstacle !== null) return obstacle;
    const { criterion } = this;
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
      ...(criterion.kind === "change" ? { change: this.#change(criterion, observation) } : {}),
    };
  }

  #change({ change }: ChangeCriterion, observation: Observation) {
    const size = change[comparatorIn(change)] as ChangeSize;
    const reference = this.#references?.find(observation) ?? null;
    const stated = this.#references === null ? undefined : statedFor(observation, this.#references, size);
    if (reference === null || observation.nominal === null) {
      return { reference: null, size: stated === undefined ? null : sizeOnly(stated) };
    }
    return {
      reference: { value: amountWithin(reference.bounds, reference.nominal), period: reference.period },
      size: changeBetween(size, observation.nominal, reference),
    };
  }

  /** What to say where nothing may decide. */
  nothingMeasured(): Reason {
    const { origin } = this;
    if (this.#unusable !== undefined) return this.#unusable;
    return this.hasEarlier && origin !== null
      ? { code: "no-value-after-baseline", baseline: origin.period }
      : { code: "no-values", unit: this.indicator.unit };
  }
}

const sizeOnly = ({ against: _, stated: __, ...size }: ChangeSize & { against: Period; stated?: string }) =>
  size as unknown as ChangeSize;

/** Whether a total leaves days of its span out. */
export const isPatchy = ({ derivation }: Observation): boolean =>
  derivation?.kind === "total" && derivation.gaps.length > 0;

/** Whether what is missing of a total may add to it or take from it, however much. */
const isUnknownTotal = (
  observation: Observation,
): observation is Observation & { readonly nominal: DecimalString } =>
  isPatchy(observation) && observation.nominal !== null && observation.bounds?.lower === null;

/** The period of an observation, as it was written; of a total its span. */
export const periodText = (observation: Observation): Period => {
  const [head] = observation.from;
  if (observation.derivation?.kind !== "total" && head !== undefined) return head.from.period;
  return daysText(observation);
};

/** Days as a period. */
export const daysText = ({ first, last }: { readonly first: number; readonly last: number }): Period => {
  if (first === last) return dayText(first);
  const [from, to] = [dayText(first), dayText(last)];
  if (!lengthOf(first, last).endsWith("months")) return `${from}/${to}`;
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  if (start === end) return start;
  return start.endsWith("-01") && end === `${start.slice(0, 4)}-12` ? start.slice(0, 4) : `${start}/${end}`;
};

const SHOWN_DIGITS = 8;

/** The figures of an observation as reasons show them: as stated, or worked out. */
export const shownValues = (observation: Observation): readonly (Amount | CategoryValue)[] => {
  const { derivation, from, nominal } = observation;
  if (derivation === null) return from.flatMap(({ value }) => (value === null ? [] : [value]));
  if (nominal === null) return [];
  const shown = (bound: Bound | null | undefined): Bound | null =>
    bound == null ? null : { ...bound, value: rounded(bound.value, SHOWN_DIGITS) };
  const { lower, upper } = observation.bounds ?? {};
  return [amountWithin({ lower: shown(lower), upper: shown(upper) }, rounded(nominal, SHOWN_DIGITS))];
};

export const REASON_OF_TRUTH = { yes: "value-meets", no: "value-misses", maybe: "value-straddles" } as const;

export const STATE_OF_TRUTH = { yes: "met", no: "not-met", maybe: "indeterminate" } as const;

import type { ChangeSize, MovingReference } from "../criteria/change/change.js";
import type { ChangeCriterion, Criterion, CriterionPart, ThresholdCriterion } from "../criteria/criterion.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Amount, Comparator } from "../value/amount.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { ReasonParameters, StatedDeadline } from "../verdict/reason.js";
import type { Complete } from "./complete.js";
import type { Locale } from "./locale.js";

/** Which way a change goes: up or down by the number, or by the place where the number is a rank. `either` spans zero. */
export type ChangeWay = "rise" | "fall" | "slip" | "climb" | "either";

/** A change as a multiple: "2 times". */
export interface ChangeMultiple {
  /** That it is a multiple. */
  readonly kind: "multiple";
  /** How many times. */
  readonly amount: Amount;
  /** Whether it is more than once, which some languages say with another word. */
  readonly isGrowth: boolean;
}

/** A change by its extent: "a fall of 50%". The sign is in the way, not in the amount. */
export interface ChangeExtent {
  /** That it is an extent. */
  readonly kind: "extent";
  /** Which way it goes. */
  readonly way: ChangeWay;
  /** How far, without a sign. */
  readonly amount: Amount;
  /** What the amount counts. */
  readonly unit: Unit;
}

/** The parts of which a sentence on a required change is made. */
export type ChangeParts = {
  /** Which comparison the criterion makes. */
  readonly comparator: Comparator;
  /** What the value is compared with; `null`: the baseline. */
  readonly against: Period | MovingReference | null;
} & (
  | /** "at least 2 times" */ ChangeMultiple
  /** "no fall" */
  | { readonly kind: "none" }
  /** "a rise of at least 7%" */
  | (ChangeExtent & {
      /** Whether it is to be said as a limit: "no rise of more than 7%". */
      readonly isLimit: boolean;
    })
);

/** Writes figures, periods, texts and criteria in one language, for the sentences of a {@link Locale}. */
export interface Wording {
  /** The language, with English where it has no phrase. */
  readonly locale: Complete<Locale>;
  /** A number without a unit. */
  number(decimal: string): string;
  /** A share of one as a percentage. */
  share(share: number): string;
  /** Two shares of one as percentages, without decimals, or with one where it takes that to tell them apart. */
  shares(first: number, second: number): readonly [string, string];
  /** A tolerance of one as a percentage. */
  tolerance(decimal: string): string;
  /** A text of the portfolio, in this language or the next best. */
  text(text: LocalizedText): string;
  /** An exact figure with its unit. */
  figure(decimal: string, unit: Unit): string;
  /** An amount with its unit, with "about" or "more than" where it is not exact. */
  amount(amount: Amount, unit: Unit): string;
  /** One value, or several that differ. */
  values(values: readonly (Amount | CategoryValue)[], unit: Unit): string;
  /** What an amount has to be, compared with a threshold. */
  limit(comparator: Comparator, threshold: Amount, unit: Unit): string;
  /** The limit of a threshold criterion. */
  threshold(criterion: ThresholdCriterion, unit: Unit): string;
  /** A criterion in words. */
  criterion(criterion: Criterion, unit: Unit): string;
  /** The parts of a composed criterion, one after the other. */
  parts(parts: readonly CriterionPart[], unit: Unit): string;
  /** A change that a document states. */
  change(size: ChangeSize, unit: Unit): string;
  /** A change that was worked out, with as many digits as it takes to see whether it meets the criterion. */
  workedOutChange(size: ChangeSize, criterion: Criterion, unit: Unit): string;
  /** What a sentence on a stated change is made of. */
  sizeParts(size: ChangeSize, unit: Unit): ChangeMultiple | ChangeExtent;
  /** What a sentence on a required change is made of. */
  changeParts(criterion: ChangeCriterion, unit: Unit): ChangeParts;
  /** What a report says of the target as a whole. */
  reported(of: ReasonParameters["report-decides"]): string;
  /** A deadline, or the event to which it is tied; `null` for none. */
  deadline(deadline: StatedDeadline): string | null;
  /** A day, `2020-07-06`, in words. */
  day(day: string): string;
  /** A number of days. */
  days(count: number): string;
  /** A number of days as people say it: more than two years in years and months, rounded to a month. */
  span(days: number): string;
  /** A period in words. */
  period(period: string): string;
  /** The end of a period, by which something is due. */
  endOf(period: string): string;
  /** When something was the case: on that day or in that time. */
  within(period: string): string;
  /** Whether a period is a single day. */
  isDay(period: string): boolean;
  /** A number for display, to two decimals. */
  short(number: number): string;
  /** A list that names the first few and counts the rest. */
  some(items: readonly string[]): string;
}

import type { AuditCode, FindingParameters } from "../audit/finding.js";
import type { ChangeSize } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { ReportedState } from "../model/status-report.js";
import type { Commitment } from "../model/target.js";
import type { PaceState } from "../pace/pace-state.js";
import type { Amount, Comparator } from "../value/amount.js";
import type { Precision } from "../value/precision.js";
import type { LocalizedText } from "../value/text.js";
import type { StandardUnit, Unit } from "../value/unit.js";
import type { Caveat, SensitivityTest, Status, TimelinessState } from "../verdict/codes.js";
import type { ProgressGap, ReasonCode, ReasonParameters } from "../verdict/reason.js";
import type { NumberStyle } from "./number-text.js";

/** The parts of a period, for its words. */
export interface PeriodParts {
  readonly precision: Exclude<Precision, "interval">;
  readonly year: number;
  /** Number of the month, quarter, four months, half-year or week in its year. */
  readonly number: number;
  readonly day: number;
  readonly approximate: boolean;
}

/** What kind of time a period is, for the words before it: whole months in a row, days in a row, or without an end. */
export type TimeKind = Exclude<Precision, "interval"> | "months" | "days" | "open";

/** What a language can ask for while it makes a sentence. */
export interface Say {
  readonly words: Vocabulary;
  number(decimal: string): string;
  share(share: number): string;
  tolerance(decimal: string): string;
  text(text: LocalizedText): string;
  figure(decimal: string, unit: Unit): string;
  amount(amount: Amount, unit: Unit): string;
  values(values: readonly (Amount | CategoryValue)[], unit: Unit): string;
  /** What an amount has to be, compared with a threshold. */
  limit(comparator: Comparator, threshold: Amount, unit: Unit): string;
  criterion(criterion: Criterion, unit: Unit): string;
  change(size: ChangeSize, unit: Unit): string;
  day(day: string): string;
  days(count: number): string;
  /** A number of days as people say it: long spans in years and months, rounded to a month. */
  span(days: number): string;
  period(period: string): string;
  /** When something stood so: on that day or in that time. */
  within(period: string): string;
  isDay(period: string): boolean;
  /** A number for display, to two decimals. */
  short(number: number): string;
  /** A list that names the first few and counts the rest. */
  some(items: readonly string[]): string;
}

export interface Counted {
  readonly count: number;
  readonly figure: string;
}

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** How a target comes to be met on a day. */
export interface Meeting {
  readonly ends: string | null;
  /** Whether it may be met on any day before. */
  readonly isLatest: boolean;
  /** Whether the rate was told before changes how it is named. */
  readonly isToldBefore: boolean;
  readonly isPast: boolean;
}

/** What a language says of where a target is heading; figures and days are in words already. */
export interface OutlookWords {
  readonly atDeadline: (
    value: string,
    /** What it may be at least and at most, where that is not the value itself. */
    range: readonly [low: string | null, high: string | null],
    deadline: string,
    isPast: boolean,
  ) => string;
  readonly meetsOn: (day: string, how: Meeting) => string;
  /** Of the ends other than the day itself; `"never"` where it may never come to it. */
  readonly ends: (earliest: string | null, latest: string | "never" | null) => string;
  /** Not by the figures as printed, but by what they may be. */
  readonly mayMeet: (earliest: string, isToldBefore: boolean) => string;
  readonly places: (count: string, isOne: boolean) => string;
  /** `times` is `null` where it cannot be told, and empty for about once. */
  readonly required: (
    verb: "rise" | "fall" | "climb",
    change: string,
    from: string,
    /** The time that is left, where it is less than a year. */
    within: string | null,
    times: string | null,
  ) => string;
  readonly sensitive: (test: SensitivityTest, status: string) => string;
}

/** Everything that a language has to say. */
export interface Vocabulary {
  readonly numbers: NumberStyle;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly timeliness: Readonly<Record<TimelinessState, string>>;
  readonly paces: Readonly<Record<PaceState, string>>;
  readonly caveats: Readonly<Record<Caveat, string>>;
  readonly commitments: Readonly<Record<Commitment, string>>;
  readonly says: Readonly<Record<ReportedState, string>>;
  readonly gaps: Readonly<Record<ProgressGap, string>>;
  /** A figure with its unit. */
  readonly measure: (figure: string, unit: Exclude<StandardUnit, "category">) => string;
  /** An amount, its figures already in words. */
  readonly amount: (
    amount: Exclude<Amount, string>,
    figure: (decimal: string) => string,
    share: (decimal: string) => string,
  ) => string;
  /** A comparison with an imprecise threshold, its figures already in words. */
  readonly limit: (
    comparator: Comparator,
    threshold: Exclude<Amount, string>,
    figure: (decimal: string) => string,
    amount: string,
  ) => string;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly criterion: (criterion: Criterion, say: Say, unit: Unit) => string;
  /** A change that a document states. */
  readonly change: (size: ChangeSize, say: Say, unit: Unit) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly period: (parts: PeriodParts) => string;
  readonly interval: (from: string | null, to: string | null) => string;
  /** Whole months, from the first to the last. */
  readonly months: (from: YearMonth, to: YearMonth) => string;
  readonly within: (period: string, kind: TimeKind) => string;
  readonly days: (count: number, figure: string) => string;
  /** Of whole years and months, the number of each with its figure. */
  readonly span: (years: Counted, months: Counted) => string;
  /** How many more there are than were named. */
  readonly more: (count: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly outlook: OutlookWords;
  readonly reasons: { readonly [C in ReasonCode]: (parameters: ReasonParameters[C], say: Say) => string };
  readonly findings: {
    readonly [C in AuditCode]: (parameters: FindingParameters[C], say: Say) => string;
  };
}

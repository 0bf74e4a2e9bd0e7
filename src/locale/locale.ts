// What a language consists of. Its phrases are in en/ and vi/: plain texts, and functions that write sentences.
// What they need of figures, periods and texts they ask of a Wording; what both need of sentences is in sentence-parts.ts.

import type { ChangeSize } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { ReportedState } from "../model/status-report.js";
import type { Commitment } from "../model/target.js";
import type { PaceState } from "../pace/pace-state.js";
import type { Amount, Comparator } from "../value/amount.js";
import type { CurrencyCode } from "../value/currencies.js";
import type { Precision } from "../value/precision.js";
import type { StandardUnit, Unit } from "../value/unit.js";
import type { Caveat, SensitivityTest, Status, TimelinessState } from "../verdict/codes.js";
import type { ProgressGap, ReasonCode, ReasonParameters } from "../verdict/reason.js";
import type { Wording } from "./wording.js";

/** How a language writes numbers. */
export interface NumberStyle {
  /** Between groups of three digits. */
  readonly group: string;
  /** Between whole digits and decimals. */
  readonly point: string;
  /** Words for powers of ten, the largest first. */
  readonly scales: readonly { readonly power: number; readonly word: string }[];
}

/** The parts of a period, for its words. */
export interface PeriodParts {
  /** What kind of period it is. */
  readonly precision: Exclude<Precision, "interval">;
  /** The calendar year. */
  readonly year: number;
  /** Number of the month, quarter, four months, half-year or week in its year. */
  readonly number: number;
  /** The day of the month, where the period is a day. */
  readonly day: number;
  /** Whether it is stated as approximate. */
  readonly approximate: boolean;
}

/** What kind of time a period is, for the words before it: whole months in a row, days in a row, or without an end. */
export type TimeKind = Exclude<Precision, "interval"> | "months" | "days" | "open";

/** A count, and its figure as it is printed. */
export interface Counted {
  /** The number, to choose between singular and plural. */
  readonly count: number;
  /** The number as it is printed. */
  readonly figure: string;
}

/** Writes the numbers of an amount. */
export interface AmountFigures {
  /** A number with its unit. */
  readonly figure: (decimal: string) => string;
  /** Two numbers with the unit that they share: each with it, or only the second. */
  readonly pair: (low: string, high: string) => readonly [string, string];
}

/** A month of a year; January is 1. */
export interface YearMonth {
  /** The calendar year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
}

/**
 * A language: every phrase that `explain` and the formatters print. `policy-targets/locale/en` has English, which is
 * the default, and `policy-targets/locale/vi` Vietnamese. An app brings another language as an object of this type, as
 * `{ ...en, code: "de", … }`, or without the spread: then the compiler tells how many phrases are missing.
 *
 * All phrases of today are required. A phrase that a later minor version adds is optional, and English stands in for
 * it where a language does not have it. Sentences are functions: they get what they tell of, and a {@link Wording}
 * that writes figures, periods and texts in the same language.
 */
export interface Locale {
  /** The BCP 47 tag of the language, as `en` or `pt-BR`. It also chooses among the texts of a portfolio. */
  readonly code: string;
  /** How numbers are written. */
  readonly numbers: NumberStyle;
  /** The word for each status. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** The words for how the day stands to the deadline. */
  readonly timeliness: Readonly<Record<TimelinessState, string>>;
  /** The words for each pace. */
  readonly paces: Readonly<Record<PaceState, string>>;
  /** The words for each caveat. */
  readonly caveats: Readonly<Record<Caveat, string>>;
  /** The words for how firmly a target is stated. */
  readonly commitments: Readonly<Record<Commitment, string>>;
  /** What a report says. */
  readonly says: Readonly<Record<ReportedState, string>>;
  /** Why there is no pace, within a sentence. */
  readonly gaps: Readonly<Record<ProgressGap, string>>;
  /** A figure with its unit. */
  readonly measure: (figure: string, unit: Exclude<StandardUnit, "category">) => string;
  /** What a currency is called after a figure, as `đồng` for `VND`. */
  readonly currency: (code: CurrencyCode) => string;
  /** The unit of a change of rank, after a figure. */
  readonly places: string;
  /** An amount; `figures` writes its numbers, and `share` a tolerance. */
  readonly amount: (
    amount: Exclude<Amount, string>,
    figures: AmountFigures,
    share: (decimal: string) => string,
  ) => string;
  /** A comparison with an imprecise threshold; `amount` is the threshold in words. */
  readonly limit: (
    comparator: Comparator,
    threshold: Exclude<Amount, string>,
    figures: AmountFigures,
    amount: string,
  ) => string;
  /** Before a figure, as "at least". */
  readonly comparators: Readonly<Record<Comparator, string>>;
  /** When a target counts as met. */
  readonly criterion: (criterion: Criterion, words: Wording, unit: Unit) => string;
  /** A change that a document states. */
  readonly change: (size: ChangeSize, words: Wording, unit: Unit) => string;
  /** A day; January is 1. */
  readonly day: (year: number, month: number, day: number) => string;
  /** A period that is no interval: a day, week, month, quarter, four months, half-year or year. */
  readonly period: (parts: PeriodParts) => string;
  /** From a day to a day; one of them may be `null`, for a period without a beginning or an end. */
  readonly interval: (from: string | null, to: string | null) => string;
  /** Whole months, from the first to the last. */
  readonly months: (from: YearMonth, to: YearMonth) => string;
  /** The end of a period, by which something is due; of a day the day itself. */
  readonly endOf: (
    period: string,
    kind: Exclude<TimeKind, "months" | "days" | "open">,
    isApproximate: boolean,
  ) => string;
  /** When something was the case: a period with the words that stand before it. */
  readonly within: (period: string, kind: TimeKind) => string;
  /** A number of days; `figure` is the number as it is printed. */
  readonly days: (count: number, figure: string) => string;
  /** A span of whole years and months. */
  readonly span: (years: Counted, months: Counted) => string;
  /** How many more there are than were named. */
  readonly more: (count: string) => string;
  /** Several items as one text: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** One sentence for each code of a reason. */
  readonly reasons: {
    readonly [C in ReasonCode]: (parameters: ReasonParameters[C], words: Wording) => string;
  };
}

/** How the day on which a target is met is told. */
export interface Meeting {
  /** The earliest and the latest day in words, where they are other days. */
  readonly ends: string | null;
  /** Whether it may be met on any day before. */
  readonly isLatest: boolean;
  /** Whether the sentence before names the rate already. */
  readonly isToldBefore: boolean;
  /** Whether that day lies before the day that is judged. */
  readonly isPast: boolean;
}

/** What a language says of where a target is heading. Figures and days are in words already. */
export interface OutlookWords {
  /** The value that is expected at the deadline. */
  readonly atDeadline: (
    value: string,
    /** What it may be at least and at most, where that is not the value itself. */
    range: readonly [low: string | null, high: string | null],
    deadline: string,
    isPast: boolean,
  ) => string;
  /** The day on which the target is met if the trend goes on. */
  readonly meetsOn: (day: string, how: Meeting) => string;
  /** The earliest and the latest day, where they are other days; `"never"` where it may never meet the target. */
  readonly ends: (earliest: string | null, latest: string | "never" | null) => string;
  /** The printed figures never meet the target, but what they may stand for can. */
  readonly mayMeet: (earliest: string, isToldBefore: boolean) => string;
  /** A total that is to stay under a limit comes to it on that day. */
  readonly exceedsOn: (day: string, how: Meeting) => string;
  /** As `mayMeet`, of a limit. */
  readonly mayExceed: (earliest: string, isToldBefore: boolean) => string;
  /** A number of places in a ranking. */
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
  /** With which small change of the data the status would be another. */
  readonly sensitive: (test: SensitivityTest, status: string) => string;
}

/** A language with the words of outlooks: `enOutlook`, `viOutlook`, or `{ ...de, outlook: … }`. */
export interface OutlookLocale extends Locale {
  /** The sentences of outlooks. */
  readonly outlook: OutlookWords;
}

import type { ChangeSize } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Amount } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";

/**
 * How much a finding matters: two statements that cannot both be true (`error`), what a reader cannot judge or may
 * misread (`warning`), or what an editor would ask for (`note`).
 */
export const auditSeverities = ["error", "warning", "note"] as const;

/** One of {@link auditSeverities}. */
export type AuditSeverity = (typeof auditSeverities)[number];

/** Every code with its severity, in the order in which findings about one subject are listed. */
export const severityOf = {
  "share-disagrees": "error",
  "parts-exceed-total": "error",
  "rates-disagree": "error",
  "statements-differ": "error",
  "comparison-disagrees": "error",
  "odd-reference": "warning",
  "ambiguous-wording": "warning",
  "hedged-threshold": "warning",
  "denominator-missing": "warning",
  "overlapping-periods": "warning",
  "month-or-years": "warning",
  "stale-series": "warning",
  "total-without-start": "warning",
  "fraction-for-percent": "warning",
  "percent-of-percent": "warning",
  "share-over-whole": "warning",
  "negative-count": "warning",
  "similar-names": "warning",
  "parts-fall-short": "note",
  "level-missing": "note",
  "target-without-deadline": "note",
  "target-without-baseline": "note",
  "target-without-indicator": "note",
  "target-without-data": "note",
  "same-title": "note",
  "unit-labels-differ": "note",
} as const satisfies Record<keyof FindingParameters, AuditSeverity>;

/**
 * What an audit may find:
 *
 * | code | severity | says |
 * |---|---|---|
 * | `share-disagrees` | error | a stated ratio does not follow from the stated numerator and denominator |
 * | `parts-exceed-total` | error | the parts by one dimension add up to more than the stated total |
 * | `rates-disagree` | error | an amount a day and a total contradict each other |
 * | `statements-differ` | error | two figures for the same thing exclude each other |
 * | `comparison-disagrees` | error | a stated change contradicts the two levels that are stated |
 * | `odd-reference` | warning | a figure is compared with neither the period before nor the same one a year earlier |
 * | `ambiguous-wording` | warning | the words of a change can be read in two ways |
 * | `hedged-threshold` | warning | words such as "nearly" or "basically" leave open when it is met |
 * | `denominator-missing` | warning | "each" of how many, a rank among how many |
 * | `overlapping-periods` | warning | amounts within periods that overlap in part |
 * | `month-or-years` | warning | months such as `2009-10` and `2010-11`, where fiscal years may be meant |
 * | `stale-series` | warning | by its frequency a newer value should have come |
 * | `total-without-start` | warning | amounts are added up over the period of the deadline alone |
 * | `fraction-for-percent` | warning | less than one percent is asked for, where a fraction may stand for a percentage |
 * | `percent-of-percent` | warning | a change in percent of what is in percent, where percentage points may be meant |
 * | `share-over-whole` | warning | more than 100 percent of a share |
 * | `negative-count` | warning | a count below zero |
 * | `similar-names` | warning | names of dimensions, or of members, that differ by case, spaces or one letter |
 * | `parts-fall-short` | note | the parts by one dimension add up to less than the stated total |
 * | `level-missing` | note | a change is stated, and no level |
 * | `target-without-deadline` | note | no date and no event says by when |
 * | `target-without-baseline` | note | a way to go without a start |
 * | `target-without-indicator` | note | judged by reports alone |
 * | `target-without-data` | note | no value and no report |
 * | `same-title` | note | several entries of one title |
 * | `unit-labels-differ` | note | one unit under several labels |
 */
export const auditCodes = /* @__PURE__ */ Object.keys(severityOf) as readonly AuditCode[];

/** One of {@link auditCodes}. */
export type AuditCode = keyof FindingParameters;

/**
 * An entry of a portfolio that a finding is about: its list, its place there, and its id where it has one.
 */
export interface AuditSubject {
  /** The list of the portfolio in which the entry stands, such as `measuredValues`. */
  readonly list: Exclude<keyof Portfolio, "timeZone">;
  /** Its place in that list, from 0. */
  readonly index: number;
  /** Its id; absent where it has none. */
  readonly id?: string;
}

interface OfEntry {
  /** The title of the indicator or target. */
  readonly title: LocalizedText;
}

interface OfPeriod extends OfEntry {
  /** The period of the figures that contradict each other, or of the one that is doubtful. */
  readonly period: Period;
  /** The unit of these figures. */
  readonly unit: Unit;
}

interface OfParts extends OfPeriod {
  /** The title of the dimension, else its id. */
  readonly dimension: LocalizedText;
  /** The sum of the parts, by their figures as printed. */
  readonly sum: DecimalString;
  /** The stated total. */
  readonly total: Amount;
}

interface OfComparison extends OfPeriod {
  /** The period with which it is compared. */
  readonly against: Period;
}

/** A way to read the words of a change, with the level of the reference period that it implies. */
export interface StatedReading {
  /** The change as this reading takes it. */
  readonly size: ChangeSize;
  /** Four significant digits; `null` where no level is stated, or the change cannot be undone. */
  readonly reference: DecimalString | null;
  /** Whether some whole number fits, given how the change is rounded; `null` where the unit need not be whole. */
  readonly whole: boolean | null;
}

/**
 * Why a reference period is odd: it lies several years back (`years-back`), has another length (`unequal-length`), lies
 * neither directly before nor a year back (`not-adjacent`), or is not earlier at all (`not-earlier`).
 */
export const referenceOddities = ["years-back", "unequal-length", "not-adjacent", "not-earlier"] as const;

/** One of {@link referenceOddities}. */
export type ReferenceOddity = (typeof referenceOddities)[number];

/** Each code of an audit with its parameters. `title` is that of the indicator or target. */
export interface FindingParameters {
  /** A ratio that is stated, and what its two sides give. */
  "share-disagrees": OfPeriod & {
    /** The stated ratio. */
    readonly stated: Amount;
    /** The stated numerator. */
    readonly numerator: Amount;
    /** The stated denominator. */
    readonly denominator: Amount;
    /** The unit of the numerator. */
    readonly numeratorUnit: Unit;
    /** The unit of the denominator. */
    readonly denominatorUnit: Unit;
    /** What the two give, to six significant digits. */
    readonly computed: DecimalString;
  };
  /** Parts that come to more than their total. */
  "parts-exceed-total": OfParts;
  /** An amount a day, and a total that does not fit it. */
  "rates-disagree": OfPeriod & {
    /** The amount a day, stated for `period`. */
    readonly rate: Amount;
    /** The stated total. */
    readonly total: Amount;
    /** The title of the indicator of the total. */
    readonly totalTitle: LocalizedText;
    /** The period of the total. */
    readonly totalPeriod: Period;
    /** How many days that period has. */
    readonly days: number;
    /** The total divided by its days, to four significant digits. */
    readonly perDay: DecimalString;
  };
  /** The figures that exclude each other. */
  "statements-differ": OfPeriod & { readonly values: readonly (Amount | CategoryValue)[] };
  /** A stated change, and the two levels that contradict it. */
  "comparison-disagrees": OfComparison & {
    /** The stated change. */
    readonly size: ChangeSize;
    /** The level after it. */
    readonly value: Amount;
    /** The level before it. */
    readonly reference: Amount;
  };
  /** A comparison with a period that readers would not expect. */
  "odd-reference": OfEntry & {
    /** The period of the value. */
    readonly period: Period;
    /** The period with which it is compared. */
    readonly against: Period;
    /** What is odd about it. */
    readonly oddity: ReferenceOddity;
    /** How many years back, where that is what is odd. */
    readonly years: number | null;
  };
  /** Words of a change that can be read in two ways. */
  "ambiguous-wording": OfComparison & {
    /** The words as they are printed. */
    readonly stated: string;
    /** The level that the change leads to; `null` where none is stated. */
    readonly value: Amount | null;
    /** Both ways to read them. */
    readonly readings: readonly StatedReading[];
  };
  /** A target without a date or an event. */
  "target-without-deadline": OfEntry;
  /** A target of which it is not clear when it is met. */
  "hedged-threshold": OfEntry & {
    /** The hedging words of the document; none where the threshold itself is imprecise. */
    readonly hedges: readonly string[];
    /** What is asked. */
    readonly criterion: Criterion;
    /** The unit of the indicator; `null` without one. */
    readonly unit: Unit | null;
  };
  /** It is not said how many members there are (`members`), or how many are ranked (`ranks`). */
  "denominator-missing": OfEntry &
    (
      | { readonly of: "members"; readonly dimension: LocalizedText }
      | { readonly of: "ranks"; readonly dimension: null }
    );
  /** Two periods that overlap in part, the earlier first. */
  "overlapping-periods": OfEntry & { readonly periods: readonly [Period, Period] };
  /** Months that may stand for fiscal years. */
  "month-or-years": OfEntry & {
    /** The months, in order. */
    readonly periods: readonly Period[];
    /** The years that may be meant instead, such as `2009/10`, in the same order. */
    readonly years: readonly string[];
  };
  /** A series whose next value is late. */
  "stale-series": OfEntry & {
    /** Of the newest value. */
    readonly period: Period;
    /** The day by which the next value was to come. */
    readonly expectedBy: Day;
    /** The day on which it is late: the option `asOf`. */
    readonly asOf: Day;
  };
  /** `period` is that of the deadline. */
  "total-without-start": OfEntry & { readonly period: Period };
  /** A percentage that may have been written as a fraction. */
  "fraction-for-percent": OfEntry & {
    /** In percent, as written, without its sign. */
    readonly figure: DecimalString;
    /** A hundred times as much. */
    readonly meant: DecimalString;
  };
  /** A change in percent of an indicator in percent: `size`. */
  "percent-of-percent": OfEntry & { readonly size: ChangeSize };
  /** A share of more than 100 percent. */
  "share-over-whole": OfEntry & {
    /** The share: of a value, or that a target asks for. */
    readonly value: Amount;
    /** `null` where a target asks for so much. */
    readonly period: Period | null;
  };
  /** A count below zero: `value`. */
  "negative-count": OfPeriod & { readonly value: Amount };
  /** Names that may be meant to be one. */
  "similar-names": {
    /** The title of the dimension of the members, else its id; `null` where dimensions are named. */
    readonly dimension: LocalizedText | null;
    /** The names, two or more. */
    readonly names: readonly string[];
  };
  /** Parts that come to less than their total. */
  "parts-fall-short": OfParts;
  /** A change that is stated without a level: `size`. */
  "level-missing": OfComparison & { readonly size: ChangeSize };
  /** A target with a way to go and no start. */
  "target-without-baseline": OfEntry;
  /** A criterion in words, which only reports can judge. */
  "target-without-indicator": OfEntry;
  /** A measured target of which nothing is known. */
  "target-without-data": OfEntry;
  /** A title that `count` entries share. */
  "same-title": OfEntry & { readonly count: number };
  /** The code of a unit that has several labels. */
  "unit-labels-differ": { readonly unit: string; readonly labels: readonly LocalizedText[] };
}

/**
 * One finding of {@link auditPortfolio}: a code with its severity, what it is about, and its parameters; in words
 * by {@link explainFinding}.
 */
export type AuditFinding = {
  [C in AuditCode]: {
    /** What was found. */
    readonly code: C;
    /** How much it matters. It follows from the code. */
    readonly severity: AuditSeverity;
    /** The entries that it is about. */
    readonly subjects: readonly AuditSubject[];
  } & FindingParameters[C];
}[AuditCode];

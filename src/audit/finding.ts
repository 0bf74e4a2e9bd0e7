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
  readonly list: Exclude<keyof Portfolio, "timeZone">;
  readonly index: number;
  readonly id?: string;
}

interface OfEntry {
  /** Of the indicator or target. */
  readonly title: LocalizedText;
}

interface OfPeriod extends OfEntry {
  readonly period: Period;
  readonly unit: Unit;
}

interface OfParts extends OfPeriod {
  /** The title of the dimension, else its id. */
  readonly dimension: LocalizedText;
  /** The sum of the parts, by their figures as printed. */
  readonly sum: DecimalString;
  readonly total: Amount;
}

interface OfComparison extends OfPeriod {
  readonly against: Period;
}

/** A way to read the words of a change, with the level of the reference period that it implies. */
export interface StatedReading {
  readonly size: ChangeSize;
  /** Four significant digits; `null` where no level is stated, or the change cannot be undone. */
  readonly reference: DecimalString | null;
  /** Whether some whole number fits, given how the change is rounded; `null` where the unit need not be whole. */
  readonly whole: boolean | null;
}

/**
 * Why a reference period is odd: it lies several years back, has another length, lies neither directly before nor a
 * year back, or is not earlier at all.
 */
export const referenceOddities = ["years-back", "unequal-length", "not-adjacent", "not-earlier"] as const;

/** One of {@link referenceOddities}. */
export type ReferenceOddity = (typeof referenceOddities)[number];

/** Each code of an audit with its parameters. */
export interface FindingParameters {
  "share-disagrees": OfPeriod & {
    readonly stated: Amount;
    readonly numerator: Amount;
    readonly denominator: Amount;
    readonly numeratorUnit: Unit;
    readonly denominatorUnit: Unit;
    /** What the two give, to six significant digits. */
    readonly computed: DecimalString;
  };
  "parts-exceed-total": OfParts;
  "rates-disagree": OfPeriod & {
    /** The amount a day, stated for `period`. */
    readonly rate: Amount;
    readonly total: Amount;
    readonly totalTitle: LocalizedText;
    readonly totalPeriod: Period;
    readonly days: number;
    /** The total divided by its days, to four significant digits. */
    readonly perDay: DecimalString;
  };
  "statements-differ": OfPeriod & { readonly values: readonly (Amount | CategoryValue)[] };
  "comparison-disagrees": OfComparison & {
    readonly size: ChangeSize;
    readonly value: Amount;
    readonly reference: Amount;
  };
  "odd-reference": OfEntry & {
    readonly period: Period;
    readonly against: Period;
    readonly oddity: ReferenceOddity;
    /** How many years back, where that is what is odd. */
    readonly years: number | null;
  };
  "ambiguous-wording": OfComparison & {
    readonly stated: string;
    /** The level that the change leads to; `null` where none is stated. */
    readonly value: Amount | null;
    readonly readings: readonly StatedReading[];
  };
  "target-without-deadline": OfEntry;
  "hedged-threshold": OfEntry & {
    /** The hedging words of the document; none where the threshold itself is imprecise. */
    readonly hedges: readonly string[];
    readonly criterion: Criterion;
    readonly unit: Unit | null;
  };
  "denominator-missing": OfEntry &
    (
      | { readonly of: "members"; readonly dimension: LocalizedText }
      | { readonly of: "ranks"; readonly dimension: null }
    );
  "overlapping-periods": OfEntry & { readonly periods: readonly [Period, Period] };
  "month-or-years": OfEntry & {
    /** The months, in order. */
    readonly periods: readonly Period[];
    /** The years that may be meant instead, such as `2009/10`, in the same order. */
    readonly years: readonly string[];
  };
  "stale-series": OfEntry & {
    /** Of the newest value. */
    readonly period: Period;
    /** The day by which the next value was to come. */
    readonly expectedBy: Day;
    readonly asOf: Day;
  };
  /** `period` is that of the deadline. */
  "total-without-start": OfEntry & { readonly period: Period };
  "fraction-for-percent": OfEntry & {
    /** In percent, as written, without its sign. */
    readonly figure: DecimalString;
    /** A hundred times as much. */
    readonly meant: DecimalString;
  };
  "percent-of-percent": OfEntry & { readonly size: ChangeSize };
  "share-over-whole": OfEntry & {
    readonly value: Amount;
    /** `null` where a target asks for so much. */
    readonly period: Period | null;
  };
  "negative-count": OfPeriod & { readonly value: Amount };
  "similar-names": {
    /** The title of the dimension of the members, else its id; `null` where dimensions are named. */
    readonly dimension: LocalizedText | null;
    readonly names: readonly string[];
  };
  "parts-fall-short": OfParts;
  "level-missing": OfComparison & { readonly size: ChangeSize };
  "target-without-baseline": OfEntry;
  "target-without-indicator": OfEntry;
  "target-without-data": OfEntry;
  "same-title": OfEntry & { readonly count: number };
  "unit-labels-differ": { readonly unit: string; readonly labels: readonly LocalizedText[] };
}

/**
 * One finding of {@link auditPortfolio}: a code with its severity, what it is about, and its parameters; in words
 * by {@link explainFinding}.
 */
export type AuditFinding = {
  [C in AuditCode]: {
    readonly code: C;
    readonly severity: AuditSeverity;
    readonly subjects: readonly AuditSubject[];
  } & FindingParameters[C];
}[AuditCode];

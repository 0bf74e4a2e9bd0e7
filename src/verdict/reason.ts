import type { ChangeSize, MovingReference } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { CountedPeriod, EveryPeriod } from "../criteria/quantifier.js";
import type { CategoryValue, MissingReason } from "../model/measured-value.js";
import type { ReportedState } from "../model/status-report.js";
import type { PaceState } from "../pace/pace-state.js";
import type { Amount } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { RevisionEffect } from "./codes.js";

/** Why progress, and with it pace, cannot be said. */
export const progressGaps = [
  "not-measured",
  "maintained",
  "no-value",
  "no-baseline",
  "no-value-after-baseline",
  "baseline-meets-target",
  "baseline-equals-target",
  "no-deadline",
  "several-parts",
  "quantified",
  "capped-total",
  "no-reference",
  "reference-not-positive",
  "moving-reference",
  "no-growth-path",
] as const;

/** One of {@link progressGaps}. */
export type ProgressGap = (typeof progressGaps)[number];

/** What a reason speaks of, where it is not the indicator of the target itself. */
export interface OfIndicator {
  /** The title of the indicator. */
  readonly indicator?: LocalizedText;
}

/** What decided, where a value was judged. */
export interface JudgedValues extends OfIndicator {
  /** The values that were judged: several only where figures of the same standing differ. */
  readonly values: readonly (Amount | CategoryValue)[];
  /** The period of these values. */
  readonly period: Period;
  /** The unit of the indicator. */
  readonly unit: Unit;
  /** What is asked of them. */
  readonly criterion: Criterion;
  /** Of a change: how large it is, and what it is measured against. */
  readonly change?: JudgedChange;
}

export interface JudgedChange {
  /** Between the figures as printed, or as it is stated; `null` where it has no number. */
  readonly size: ChangeSize | null;
  /** `null` where only the change itself is stated. */
  readonly reference: { readonly value: Amount; readonly period: Period } | null;
}

/** A member of a dimension with the value on which it turns. */
export interface MemberFigure {
  /** The title of the member, else its name. */
  readonly name: LocalizedText;
  /** The deciding values: several only where figures of the same standing differ, none where there is no figure. */
  readonly values: readonly (Amount | CategoryValue)[];
  /** The period of these values; `null` where there is none. */
  readonly period: Period | null;
}

/** As it was written; one tied to an event without a date by the event, `null` for none. */
export type StatedDeadline = Period | { readonly event: LocalizedText } | null;

/** What a report says. */
export interface ReportDetails {
  /** The state that is reported. */
  readonly says: ReportedState;
  /** When that state was reached. */
  readonly on: Period;
  /** The name of the party that says it. */
  readonly by?: LocalizedText;
  /** The part of the target that is meant; absent for the whole. */
  readonly scope?: LocalizedText;
}

/**
 * Each reason code with its parameters. Where there is an `indicator`, it is the title of the one that the reason speaks
 * of, if that is not the indicator of the target itself.
 */
export interface ReasonParameters {
  /**
   * The target is given up: cancelled by its lifecycle or by a report, or all its policies ended. `on` is the
   * day; `null` without one.
   */
  withdrawn: { readonly cause: "lifecycle" | "report" | "policies"; readonly on: Day | null };
  /** It was given up too late to change the verdict. Parameters as of `withdrawn`. */
  "withdrawn-after": { readonly cause: "lifecycle" | "report" | "policies"; readonly on: Day | null };
  /** Its lifecycle says that it is suspended. */
  "on-hold": object;
  /** It was put on hold when success or a miss was fixed, or after the deadline; `null` without a date. */
  "on-hold-after": { readonly on: Day | null };
  /** It starts then, or a policy is issued or a source that states it published then: the date as it is written. */
  "not-in-force": { readonly from: Period; readonly gate: "start" | "policies" | "sources" };
  /** The value meets what is asked. */
  "value-meets": JudgedValues;
  /** The value does not meet what is asked, and may come to meet it. */
  "value-not-yet": JudgedValues;
  /** The value does not meet what is asked, which decides. */
  "value-misses": JudgedValues;
  /** The value is imprecise: some of what it may be meets what is asked, and some does not. */
  "value-straddles": JudgedValues;
  /** What a change is measured against has no value: a period, a reference that moves, or the baseline (`null`). */
  "no-reference": OfIndicator & { readonly against: Period | MovingReference | null };
  /** What a change is measured against is zero or less, or may be. */
  "reference-not-positive": OfIndicator & {
    readonly value: Amount;
    readonly period: Period;
    readonly unit: Unit;
  };
  /** Not all amounts up to the deadline are known, so that a miss is not shown. */
  "total-incomplete": OfIndicator & { readonly deadline: Day };
  /** A sum leaves out these periods, for which there is no value. */
  "total-gaps": { readonly gaps: readonly Period[] };
  /** Some of it is missing, and since amounts may be below zero, what there is bounds nothing. */
  "total-unknown": OfIndicator & {
    readonly figure: DecimalString;
    readonly period: Period;
    readonly unit: Unit;
  };
  /** Amounts for these periods are not added, since they overlap in part with others that are. */
  "total-left-out": { readonly periods: readonly Period[] };
  /** Not added, since they began before the first day from which amounts are added. */
  "total-begun-before": { readonly from: Day; readonly periods: readonly Period[] };
  /** For these periods the stated figure was taken, though shorter periods do not add up to it. */
  "total-disputed": { readonly periods: readonly Period[] };
  /** Without a start only the amounts of the deadline's own period are added; there are earlier ones. */
  "counted-over": { readonly period: Period; readonly earlier: readonly Period[] };
  /** A limit of a mean year was multiplied by the number of years: `total` is what it comes to. */
  "mean-over-years": {
    readonly criterion: Criterion;
    readonly years: number;
    readonly total: Criterion;
    readonly unit: Unit;
  };
  /** The value was calculated: one indicator divided by another. These are their titles. */
  "ratio-derived": { readonly numerator: LocalizedText; readonly denominator: LocalizedText };
  /** The denominator of a ratio is zero, or not surely over zero, in these periods, so that it has no value there. */
  "ratio-denominator-not-positive": {
    /** The title of the indicator below the line. */
    readonly denominator: LocalizedText;
    /** The periods in which there is no ratio. */
    readonly periods: readonly Period[];
    /** Whether it is just zero in all of them. */
    readonly zero: boolean;
  };
  /** One side of a ratio has no value for these periods, though the other one has, or is stated to have none. */
  "ratio-input-missing": {
    /** The title of the indicator that has no value. */
    readonly indicator: LocalizedText;
    /** The periods for which it has none. */
    readonly periods: readonly Period[];
    /** Why, where a value says so; else `null`. */
    readonly missing: MissingReason | null;
    /** Whether a value had been stated before. */
    readonly takenBack: boolean;
  };
  /** The sides of a ratio that have no value at all. */
  "ratio-input-unknown": { readonly indicators: readonly LocalizedText[] };
  /** Both sides of a ratio have values, but not of the same period: the latest of each. */
  "ratio-periods-differ": {
    readonly numerator: LocalizedText;
    readonly numeratorPeriod: Period;
    readonly denominator: LocalizedText;
    readonly denominatorPeriod: Period;
  };
  /** A target with several parts: how they stand. */
  parts: {
    /** Whether all of them have to hold, or one. */
    readonly form: "allOf" | "anyOf";
    /** How many are met. */
    readonly met: number;
    /** How many are not met. */
    readonly notMet: number;
    /** Whose value may or may not meet them. */
    readonly open: number;
    /** Of which nothing is known. */
    readonly unknown: number;
  };
  /** Each of some parts is met, but no one value meets them all. */
  "parts-not-at-once": OfIndicator;
  /** What has to hold for the members of a dimension: how they stand. */
  members: {
    /** What has to hold for each of them. */
    readonly criterion: Criterion;
    /** The title of the dimension, else its id. Members are named likewise. */
    readonly dimension: LocalizedText;
    /** Those that meet it. */
    readonly met: readonly LocalizedText[];
    /** Those that have to hold it all the time, or in every period, and have held it so far. */
    readonly heldSoFar: readonly LocalizedText[];
    /** Those that do not meet it. */
    readonly notMet: readonly MemberFigure[];
    /** Those whose value may or may not meet it. */
    readonly open: readonly MemberFigure[];
    /** Those of which nothing is known. */
    readonly unknown: readonly LocalizedText[];
    /** The unit of their figures. */
    readonly unit: Unit;
    /** How many members there are; `null` where they are not listed. */
    readonly of: number | null;
    /** The percentage that has to meet it; `null` for all. */
    readonly share: DecimalString | null;
    /** The members of which there are values, and which are not listed, where a listed one has none. Default: none. */
    readonly unlisted?: readonly string[];
  };
  /** What has to hold in every period: how the periods stand. */
  periods: OfIndicator & {
    /** How long each of them is. */
    readonly every: EveryPeriod;
    /** Those in which it held. */
    readonly held: readonly Period[];
    /** Those in which it did not hold. */
    readonly broken: readonly Period[];
    /** Those that are over and have no value. */
    readonly missing: readonly Period[];
    /** Those whose value may or may not hold. */
    readonly open: readonly Period[];
    /** How many there are until the deadline; `null` without a dated one. */
    readonly of: number | null;
  };
  /** Of all values that held, the one that came closest to what is asked. */
  "held-closest": JudgedValues;
  /** A target that is to hold all the time was broken in these periods. */
  breaches: { readonly periods: readonly Period[] };
  /** How the milestones stand, each by the period by whose end it is due. */
  milestones: {
    /** Met in time. */
    readonly met: readonly Period[];
    /** Met after their day. */
    readonly metLate: readonly Period[];
    /** Shown not to be met. */
    readonly missed: readonly Period[];
    /** Past, and not shown to be met or missed. */
    readonly open: readonly Period[];
    /** The next one that is not past; `null` where none is left. */
    readonly next: Period | null;
  };
  /** A later statement moved the deadline. */
  "deadline-revised": {
    /** The day from which the later statement counts. */
    readonly on: Day;
    /** The deadline before. */
    readonly from: StatedDeadline;
    /** The deadline since then. */
    readonly to: StatedDeadline;
    /** By how many days the last day moved; `null` where one of the two has none. */
    readonly days: number | null;
  };
  /** The target was restated when its deadline had passed already, which still counts. */
  "moved-after-deadline": { readonly on: Day; readonly deadline: Period };
  /** The deadline in force on the day it was met counts, and not one that was stated afterwards. */
  "met-before-restated": Readonly<Record<never, never>>;
  /** A later statement changed what is asked. */
  "criterion-revised": {
    /** The day of the statement. */
    readonly on: Day;
    /** What became of the criterion. */
    readonly effect: RevisionEffect;
    /** What was asked before and from then on, where values of one indicator judge both. */
    readonly asked?: {
      /** What was asked before. */
      readonly from: Criterion;
      /** What is asked from that day on. */
      readonly to: Criterion;
      /** The unit of both. */
      readonly unit: Unit;
    };
  };
  /** The option `against` asks for the first statement: the days of the later ones, which do not count. */
  "judged-as-first-stated": { readonly leftOut: readonly Day[] };
  /** By the option `baseline`, the first value is taken as the baseline. */
  "first-value-baseline": { readonly value: Amount; readonly period: Period; readonly unit: Unit };
  /** It was met on that day, which is after the deadline. */
  "met-late": { readonly on: Day; readonly deadline: Day };
  /** It is met, and the data do not show whether it was met by the deadline. */
  "timing-unknown": { readonly deadline: Day };
  /** No value covers the deadline; the first later one, of this period, decides. */
  "judged-after-deadline": { readonly period: Period; readonly deadline: Day };
  /** There is no value of the indicator. */
  "no-values": OfIndicator & { readonly unit: Unit };
  /** There are values by these dimensions, and none for the whole: their titles, else their ids. */
  "values-by-dimension": { readonly dimensions: readonly LocalizedText[] };
  /** No value is later than the baseline, of this period. */
  "no-value-after-baseline": OfIndicator & { readonly baseline: Period };
  /** Later amounts are known, and none of a period as long as the one that they are compared with. */
  "no-value-of-length": OfIndicator & { readonly as: Period };
  /** Amounts are known, but not all of any of the periods that are counted. */
  "no-whole-period": OfIndicator & { readonly counted: CountedPeriod };
  /** Amounts are added up over a time in which no period lies wholly. */
  "no-value-in-window": OfIndicator & {
    /** Without an end while none is known. */
    readonly window: Period;
    /** Those that lie in it in part. */
    readonly reaching: readonly Period[];
  };
  /** No value is from the time since that day, from which the target is in force. */
  "no-value-in-force": OfIndicator & { readonly from: Day };
  /** No value covers the deadline, so that a miss is not shown. */
  "no-value-at-deadline": OfIndicator & { readonly deadline: Day };
  /** A total that has kept within its limit so far, which decides nothing yet. */
  "total-within": JudgedValues;
  /** A total is over its limit. */
  "total-exceeded": JudgedValues;
  /** Without a deadline a total under a limit is never met. */
  "total-without-end": object;
  /** The value breaks what is to hold all the time. */
  breached: JudgedValues;
  /** All values so far keep what is to hold all the time; this is the latest. */
  "held-so-far": JudgedValues;
  /** It held until the end of the deadline. */
  "held-through": { readonly deadline: Day };
  /** The times of which nothing is known, in which it may not have held. */
  "held-gaps": { readonly gaps: readonly Period[] };
  /** This report decides. */
  "report-decides": ReportDetails;
  /** This report says something too, and values decide. */
  "report-beside": ReportDetails;
  /** Reports of that day contradict each other: some say that it is done, others that it is not. */
  "reports-conflict": { readonly on: Day };
  /** Nobody has reported anything yet. */
  "no-report": object;
  /** The deadline is still to come: how many days are left until its last day. */
  "deadline-ahead": { readonly deadline: Period; readonly days: number };
  /** The day lies in the period of the deadline: how many days are left until its last day. */
  "deadline-due": { readonly deadline: Period; readonly days: number };
  /** The deadline has passed: how many days ago its last day was. */
  "deadline-passed": { readonly deadline: Period; readonly days: number };
  /** Lost before its deadline: the deadline, or `null` where that has no day yet. */
  "out-of-reach": { readonly deadline: Period | null };
  /** The deadline is approximate, and may have passed. */
  "deadline-approximate": { readonly deadline: Period };
  /**
   * It is due by an event that is not known to have occurred. `expected` is when it is expected; `null` if
   * nobody says.
   */
  "event-unknown": { readonly event: LocalizedText; readonly expected: Period | null };
  /** How much of the way the value has covered, against what was expected by its day. */
  pace: {
    /** `null` where it is on no pace: the deadline has passed, or the target is lost, given up, on hold or not begun. */
    readonly state: PaceState | null;
    /** Share of the way that is covered by the day of the value. */
    readonly progress: number;
    /** Share of the way that was expected by then. */
    readonly expected: number;
    /** The day of the value. */
    readonly on: Day;
    /** The id of the method. */
    readonly method: string;
    /** The share of what is expected that is enough to be on track, where it is behind by less than that; else `null`. */
    readonly enough: DecimalString | null;
  };
  /** Of a total under a limit: what it has come to, and what the path to the limit allows by then. */
  budget: {
    /** The limit. */
    readonly criterion: Criterion;
    /** As of a `pace`. */
    readonly state: PaceState | null;
    /** What the total has come to. */
    readonly used: DecimalString;
    /** What the path to the limit allows by then. */
    readonly allowed: DecimalString;
    /** The unit of both. */
    readonly unit: Unit;
    /** The day of the total. */
    readonly on: Day;
    /** The share of what is used that has to be allowed to be on track, where more is used than is allowed; else `null`. */
    readonly enough: DecimalString | null;
  };
  /** What another method than the linear one says of the pace. */
  "pace-by-method": {
    /** The shared category to which the label maps. */
    readonly state: PaceState;
    /** The title of the method. */
    readonly method: string;
    /** The label as the method publishes it. */
    readonly label: string;
    /** The number that the label classifies; `null` where it is undefined. */
    readonly value: number | null;
    /** The day of the latest value. */
    readonly on: Day;
  };
  /** A method cannot assess the pace. */
  "no-pace-by-method": {
    /** The title of the method. */
    readonly method: string;
    /** What the method says of why it cannot assess: codes of its own. */
    readonly because: readonly string[];
  };
  /** The value is imprecise: at its worse end the pace is `low`, at its better end `high`. */
  "pace-open": {
    readonly low: PaceState;
    readonly high: PaceState;
    readonly expected: number;
    readonly on: Day;
  };
  /** The value has a bound on one side only, so that the pace is by the printed figure. */
  "pace-by-nominal": { readonly figure: DecimalString; readonly unit: Unit };
  /** The value is worse than the baseline, of this period. */
  "worse-than-baseline": { readonly baseline: Amount; readonly period: Period; readonly unit: Unit };
  /** The value lies beyond the range or the exact figure that is asked. */
  overshot: JudgedValues;
  /** There is no pace; `gap` says why. */
  "no-pace": { readonly gap: ProgressGap };
  /** Figures of the same standing differ for this period; they were taken together, as a range. */
  "values-conflict": { readonly period: Period };
  /** Of a period there are verified figures and others: the verified ones were taken. */
  "verified-overrides": OfIndicator & {
    readonly period: Period;
    readonly verified: readonly (Amount | CategoryValue)[];
    readonly others: readonly (Amount | CategoryValue)[];
    readonly unit: Unit;
  };
  /** Values that were stated and then taken back: they count no more. */
  "values-taken-back": OfIndicator & { readonly periods: readonly Period[] };
  /** The source says of these periods, the newest of the indicator, that there is no value. */
  "values-missing": OfIndicator & {
    /** Why there is none. */
    readonly because: MissingReason;
    /** Of which periods, in their order. */
    readonly periods: readonly Period[];
  };
  /** What stands by the day but became known only later than the option `knownOn` allows. */
  "known-later": OfIndicator & {
    readonly of: "values" | "reports";
    readonly periods: readonly Period[];
    readonly knownOn: Day;
  };
  /** It had been met, in this period, and then no more. */
  "slipped-back": { readonly met: Period };
  /** "About" and "nearly" were read with this relative tolerance, since the document gives none. */
  "default-tolerance": { readonly tolerance: DecimalString };
}

/** The codes of all reasons. */
export type ReasonCode = keyof ReasonParameters;

/**
 * One step of the reasoning behind a status: a code with its parameters, in words by {@link explainReason}. The
 * reasons of an evaluation stand in order, the one that decides first.
 */
export type Reason = {
  [C in ReasonCode]: {
    /** What the step says. */
    readonly code: C;
  } & ReasonParameters[C];
}[ReasonCode];

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
  readonly period: Period;
  readonly unit: Unit;
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
  readonly period: Period | null;
}

/** As it was written; one tied to an event without a date by the event, `null` for none. */
export type StatedDeadline = Period | { readonly event: LocalizedText } | null;

/** What a report says. */
export interface ReportDetails {
  readonly says: ReportedState;
  readonly on: Period;
  /** The name of the party that says it. */
  readonly by?: LocalizedText;
  readonly scope?: LocalizedText;
}

/** Each reason code with its parameters. */
export interface ReasonParameters {
  withdrawn: { readonly cause: "lifecycle" | "report" | "policies"; readonly on: Day | null };
  "withdrawn-after": { readonly cause: "lifecycle" | "report" | "policies"; readonly on: Day | null };
  "on-hold": object;
  /** It was put on hold when success or a miss was fixed, or after the deadline; `null` without a date. */
  "on-hold-after": { readonly on: Day | null };
  /** It starts then, or a policy is issued or a source that states it published then: the date as it is written. */
  "not-in-force": { readonly from: Period; readonly gate: "start" | "policies" | "sources" };
  "value-meets": JudgedValues;
  /** It does not meet it, and may come to meet it. */
  "value-not-yet": JudgedValues;
  /** It does not meet it, which decides. */
  "value-misses": JudgedValues;
  "value-straddles": JudgedValues;
  /** What a change is measured against has no value: `null` is a baseline. */
  "no-reference": OfIndicator & { readonly against: Period | MovingReference | null };
  /** What a change is measured against is zero or less, or may be. */
  "reference-not-positive": OfIndicator & {
    readonly value: Amount;
    readonly period: Period;
    readonly unit: Unit;
  };
  /** Not all amounts up to the deadline are known, so that a miss is not shown. */
  "total-incomplete": OfIndicator & { readonly deadline: Day };
  "total-gaps": { readonly gaps: readonly Period[] };
  /** Some of it is missing, and since amounts may be below zero, what there is bounds nothing. */
  "total-unknown": OfIndicator & {
    readonly figure: DecimalString;
    readonly period: Period;
    readonly unit: Unit;
  };
  "total-left-out": { readonly periods: readonly Period[] };
  /** Not added, since they began before the first day from which amounts are added. */
  "total-begun-before": { readonly from: Day; readonly periods: readonly Period[] };
  "total-disputed": { readonly periods: readonly Period[] };
  /** Without a start only the amounts of the deadline's own period are added; there are earlier ones. */
  "counted-over": { readonly period: Period; readonly earlier: readonly Period[] };
  /** What limits of a mean year come to over all years. */
  "mean-over-years": {
    readonly criterion: Criterion;
    readonly years: number;
    readonly total: Criterion;
    readonly unit: Unit;
  };
  "ratio-derived": { readonly numerator: LocalizedText; readonly denominator: LocalizedText };
  /** The denominator of a ratio is zero, or not surely over zero, in these periods, so that it has no value there. */
  "ratio-denominator-not-positive": {
    readonly denominator: LocalizedText;
    readonly periods: readonly Period[];
    /** Whether it is just zero in all of them. */
    readonly zero: boolean;
  };
  /** One side of a ratio has no value for these periods, though the other one has, or is stated to have none. */
  "ratio-input-missing": {
    readonly indicator: LocalizedText;
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
  parts: {
    readonly form: "allOf" | "anyOf";
    readonly met: number;
    readonly notMet: number;
    /** Whose value may or may not meet them. */
    readonly open: number;
    /** Of which nothing is known. */
    readonly unknown: number;
  };
  /** Each of some parts is met, but no one value meets them all. */
  "parts-not-at-once": OfIndicator;
  members: {
    /** What has to hold for each of them. */
    readonly criterion: Criterion;
    /** The title of the dimension, else its id. Members are named likewise. */
    readonly dimension: LocalizedText;
    readonly met: readonly LocalizedText[];
    /** Those that have to hold it all the time, or in every period, and have held it so far. */
    readonly heldSoFar: readonly LocalizedText[];
    readonly notMet: readonly MemberFigure[];
    /** Those whose value may or may not meet it. */
    readonly open: readonly MemberFigure[];
    /** Those of which nothing is known. */
    readonly unknown: readonly LocalizedText[];
    readonly unit: Unit;
    /** How many members there are; `null` where they are not listed. */
    readonly of: number | null;
    /** The percentage that has to meet it; `null` for all. */
    readonly share: DecimalString | null;
    /** The members of which there are values, and which are not listed, where a listed one has none. Default: none. */
    readonly unlisted?: readonly string[];
  };
  periods: OfIndicator & {
    readonly every: EveryPeriod;
    readonly held: readonly Period[];
    readonly broken: readonly Period[];
    readonly missing: readonly Period[];
    readonly open: readonly Period[];
    /** How many there are until the deadline; `null` without a dated one. */
    readonly of: number | null;
  };
  /** Of all values that held, the one that came closest to what is asked. */
  "held-closest": JudgedValues;
  breaches: { readonly periods: readonly Period[] };
  milestones: {
    readonly met: readonly Period[];
    readonly metLate: readonly Period[];
    readonly missed: readonly Period[];
    /** Past, and not shown to be met or missed. */
    readonly open: readonly Period[];
    readonly next: Period | null;
  };
  "deadline-revised": {
    readonly on: Day;
    readonly from: StatedDeadline;
    readonly to: StatedDeadline;
    /** By how many days the last day moved; `null` where one of the two has none. */
    readonly days: number | null;
  };
  "moved-after-deadline": { readonly on: Day; readonly deadline: Period };
  /** The deadline in force on the day it was met counts, and not one that was stated afterwards. */
  "met-before-restated": Readonly<Record<never, never>>;
  "criterion-revised": { readonly on: Day; readonly effect: RevisionEffect };
  /** The option `against` asks for the first statement: the days of the later ones, which do not count. */
  "judged-as-first-stated": { readonly leftOut: readonly Day[] };
  "first-value-baseline": { readonly value: Amount; readonly period: Period; readonly unit: Unit };
  "met-late": { readonly on: Day; readonly deadline: Day };
  "timing-unknown": { readonly deadline: Day };
  "judged-after-deadline": { readonly period: Period; readonly deadline: Day };
  "no-values": OfIndicator & { readonly unit: Unit };
  /** The titles, else the ids, of the dimensions by which there are values, where there is none for the whole. */
  "values-by-dimension": { readonly dimensions: readonly LocalizedText[] };
  "no-value-after-baseline": OfIndicator & { readonly baseline: Period };
  /** Later amounts are known, and none of a period as long as the one that they are compared with. */
  "no-value-of-length": OfIndicator & { readonly as: Period };
  /** Amounts are known, but not all of any of the periods that are counted. */
  "no-whole-period": OfIndicator & { readonly counted: CountedPeriod };
  "no-value-in-window": OfIndicator & {
    /** Without an end while none is known. */
    readonly window: Period;
    /** Those that lie in it in part. */
    readonly reaching: readonly Period[];
  };
  "no-value-in-force": OfIndicator & { readonly from: Day };
  "no-value-at-deadline": OfIndicator & { readonly deadline: Day };
  /** A total that has kept within its limit so far, which decides nothing yet. */
  "total-within": JudgedValues;
  "total-exceeded": JudgedValues;
  /** Without a deadline a total under a limit is never met. */
  "total-without-end": object;
  breached: JudgedValues;
  "held-so-far": JudgedValues;
  "held-through": { readonly deadline: Day };
  /** The times of which nothing is known, in which it may not have held. */
  "held-gaps": { readonly gaps: readonly Period[] };
  "report-decides": ReportDetails;
  "report-beside": ReportDetails;
  "reports-conflict": { readonly on: Day };
  "no-report": object;
  "deadline-ahead": { readonly deadline: Period; readonly days: number };
  "deadline-due": { readonly deadline: Period; readonly days: number };
  "deadline-passed": { readonly deadline: Period; readonly days: number };
  /** Lost before its deadline: the deadline, or `null` where that has no day yet. */
  "out-of-reach": { readonly deadline: Period | null };
  "deadline-approximate": { readonly deadline: Period };
  "event-unknown": { readonly event: LocalizedText; readonly expected: Period | null };
  pace: {
    /** `null` where it is on no pace: the deadline has passed, or the target is lost, given up, on hold or not begun. */
    readonly state: PaceState | null;
    /** Share of the way covered by the value's day, and the share expected by then. */
    readonly progress: number;
    readonly expected: number;
    readonly on: Day;
    readonly method: string;
    /** The share of what is expected that is enough to be on track, where it is behind by less than that; else `null`. */
    readonly enough: DecimalString | null;
  };
  /** Of a total under a limit: what it has come to, and what the path to the limit allows by then. */
  budget: {
    readonly criterion: Criterion;
    /** As of a `pace`. */
    readonly state: PaceState | null;
    readonly used: DecimalString;
    readonly allowed: DecimalString;
    readonly unit: Unit;
    readonly on: Day;
    /** The share of what is used that has to be allowed to be on track, where more is used than is allowed; else `null`. */
    readonly enough: DecimalString | null;
  };
  "pace-by-method": {
    readonly state: PaceState;
    /** The title of the method, its label as published, and the number that it classifies. */
    readonly method: string;
    readonly label: string;
    readonly value: number | null;
    readonly on: Day;
  };
  "no-pace-by-method": {
    readonly method: string;
    /** What the method says of why it cannot assess: codes of its own. */
    readonly because: readonly string[];
  };
  "pace-open": {
    readonly low: PaceState;
    readonly high: PaceState;
    readonly expected: number;
    readonly on: Day;
  };
  "pace-by-nominal": { readonly figure: DecimalString; readonly unit: Unit };
  "worse-than-baseline": { readonly baseline: Amount; readonly period: Period; readonly unit: Unit };
  overshot: JudgedValues;
  "no-pace": { readonly gap: ProgressGap };
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
  /** What stands by the day but became known only later than the option `knownOn` allows. */
  "known-later": OfIndicator & {
    readonly of: "values" | "reports";
    readonly periods: readonly Period[];
    readonly knownOn: Day;
  };
  "slipped-back": { readonly met: Period };
  "default-tolerance": { readonly tolerance: DecimalString };
}

/** The codes of all reasons. */
export type ReasonCode = keyof ReasonParameters;

/**
 * One step of the reasoning behind a status: a code with its parameters, in words by {@link explainReason}. The
 * reasons of an evaluation stand in order, the one that decides first.
 */
export type Reason = { [C in ReasonCode]: { readonly code: C } & ReasonParameters[C] }[ReasonCode];

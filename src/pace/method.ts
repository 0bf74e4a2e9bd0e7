import type { Direction } from "../model/indicator.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { AssessmentReason } from "./assessment-reason.js";

/** When something counts: on the last day of its period. */
export interface SeriesMoment {
  /** As it was written. */
  readonly period: Period;
  /** Calendar year of the last day. */
  readonly year: number;
  /** The last day, counted from 1970-01-01. */
  readonly day: number;
}

/** A number twice: as a double to compute with, and in decimal digits to decide exactly. */
export interface SeriesFigure {
  /** The number as a double. */
  readonly value: number;
  /** The same number in decimal digits. */
  readonly decimal: DecimalString;
}

/** A value of a series, read. */
export interface SeriesValue extends SeriesMoment, SeriesFigure {
  /** The standard error of the value, in its unit; absent where none was given. Read by `healthy-people` alone. */
  readonly standardError?: SeriesFigure;
}

/** What progress is counted from: a moment, and the value there if it was stated apart from the series. */
export interface SeriesBaseline extends SeriesMoment {
  /** The value at that moment; `null` where it is one of the series. */
  readonly figure: SeriesFigure | null;
  /** The standard error of `figure`, in its unit; absent where none was given. Read by `healthy-people` alone. */
  readonly standardError?: SeriesFigure;
}

/** One of several targets of a series, read. Of a range it is the bound that asks for less. */
export interface SeriesGoal extends SeriesFigure {
  /** `null` where the target is to be maintained in every year. */
  readonly deadline: SeriesMoment | null;
}

/**
 * All that a method works on, checked and read once. {@link seriesFacts} makes it from points and options; if you
 * have checked values at hand, you may build it directly. No method changes it.
 */
export interface SeriesFacts {
  /** Oldest first; several on one day in the order in which they were given. */
  readonly values: readonly SeriesValue[];
  /** Which way is better. */
  readonly direction: Direction;
  /** The value to be reached; `null` where there is none. */
  readonly target: SeriesFigure | null;
  /** When the target is due; `null` where that is not given. */
  readonly deadline: SeriesMoment | null;
  /** Several targets in the place of `target` and `deadline`; absent where none were given. Read by `german-dns` alone. */
  readonly targets?: readonly SeriesGoal[];
  /** What progress is counted from; `null` where that is not given. */
  readonly baseline: SeriesBaseline | null;
  /** The lowest or highest value that can be; read by `open-sdg` alone. */
  readonly limit: SeriesFigure | null;
  /** The thresholds that replace the method's own, by its keys; empty where it keeps them. */
  readonly thresholds: Readonly<Record<string, DecimalString>>;
}

/** The shared category to which each method's own label maps. `unknown` where it could not assess. */
export type MethodPace = "on-track" | "at-risk" | "off-track" | "regressing" | "unknown";

/** A published reason, or one of a method of your own. */
export type ReasonText = AssessmentReason | (string & Record<never, never>);

/** What a method expects by the deadline, where it publishes that beside its judgement of today (`escap` does). */
export interface MethodOutlook {
  /** The method's own published label for what it expects, verbatim. */
  readonly label: string;
  /** The number that the label classifies; `null` where it is undefined. Always finite. */
  readonly value: number | null;
  /** The shared category to which the label maps. */
  readonly pace: MethodPace;
  /** Why it expects nothing, or what is odd about the answer. */
  readonly reasons: readonly ReasonText[];
}

/** What a method says of a series. */
export interface MethodAnswer {
  /** The method's own published label, verbatim, or `not-assessable`. */
  readonly label: string;
  /** The number that the label classifies; `null` where it is undefined. Always finite. */
  readonly value: number | null;
  /** The method's score; `null` where it has none. Always finite. */
  readonly score: number | null;
  /** The shared category to which the label maps. */
  readonly pace: MethodPace;
  /** Why it could not assess, or what is odd about the answer. */
  readonly reasons: readonly ReasonText[];
  /** What it expects by the deadline; absent where the method does not say. */
  readonly outlook?: MethodOutlook;
}

/** The thresholds of a method by name, with their published values; for some, other ones apply without a target. */
export interface MethodCutOffs {
  /** Those of series with a target. */
  readonly withTarget?: Readonly<Record<string, number>>;
  /** Those of series without one. Default: as with a target. */
  readonly withoutTarget?: Readonly<Record<string, number>>;
}

/**
 * A way to judge progress from a series. The published ones come from `policy-targets/methods`, each by its name and
 * all of them in {@link publishedMethods}; for your own see {@link defineMethod}.
 *
 * @example
 * import { type ProgressMethod, assessSeries } from "policy-targets/methods";
 *
 * const everUp: ProgressMethod = {
 *   id: "ever-up",
 *   title: "Never a step back",
 *   citation: "Our own rule",
 *   assess: ({ values }) => {
 *     const rising = values.every((value, at) => value.value >= (values[at - 1]?.value ?? value.value));
 *     return { label: rising ? "up" : "down", value: null, score: null, pace: rising ? "on-track" : "regressing", reasons: [] };
 *   },
 * };
 * const points = [{ period: "2020", value: 1 }, { period: "2021", value: 2 }];
 * assessSeries(points, { method: everUp, direction: "increase" }).label; // => "up"
 */
export interface ProgressMethod {
  /** Lower-case words joined by hyphens. */
  readonly id: string;
  /** The name of the method, as explanations print it. */
  readonly title: string;
  /** Who published it, and where. */
  readonly citation: string;
  /** Judges checked facts: a pure function that neither reads a clock nor changes its argument. */
  readonly assess: (facts: SeriesFacts) => MethodAnswer;
  /** Every label that it can give. */
  readonly labels?: readonly string[];
  /** The thresholds that may be replaced; without it, none may. */
  readonly cutOffs?: MethodCutOffs;
  /** Judges a group of series from the answers on each; without it, {@link assessIndicator} refuses the method. */
  readonly rollUp?: (parts: readonly MethodAnswer[]) => MethodAnswer;
}

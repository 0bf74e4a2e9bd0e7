import type { AssessmentReason } from "./reason.js";
import type { SeriesFacts } from "./series-facts.js";

/** The shared category to which each method's own label maps. `unknown` where it could not assess. */
export type MethodPace = "on-track" | "at-risk" | "off-track" | "regressing" | "unknown";

/** A published reason, or one of a user's own method. */
export type ReasonText = AssessmentReason | (string & Record<never, never>);

/**
 * What a method expects by the deadline, where it publishes that beside its judgement of today (`escap` does).
 */
export interface Outlook {
  readonly label: string;
  readonly value: number | null;
  readonly pace: MethodPace;
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
  readonly pace: MethodPace;
  /** Why it could not assess, or what is odd about the answer. */
  readonly reasons: readonly ReasonText[];
  readonly outlook?: Outlook;
}

/** What a method says of a series, with the method's name. */
export interface SeriesAssessment extends MethodAnswer {
  readonly method: string;
}

/**
 * The thresholds of a method by name, with their published values; for some, other ones apply without a target.
 */
export interface MethodCutOffs {
  readonly withTarget?: Readonly<Record<string, number>>;
  readonly withoutTarget?: Readonly<Record<string, number>>;
}

/**
 * A way to judge progress from a series. The published ones are in {@link progressMethods}; for your own see
 * {@link defineMethod}.
 */
export interface ProgressMethod {
  /** Lower-case words joined by hyphens. */
  readonly id: string;
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

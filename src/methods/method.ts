import type { AssessmentReason } from "./reason.js";
import type { SeriesFacts } from "./series-facts.js";

/**
 * The shared category to which each method's own label maps. `unknown` where it could not assess.
 *
 * @example
 * import { type MethodPace, assessSeries } from "policy-targets";
 *
 * const pace: MethodPace = assessSeries([], { method: "linear", direction: "increase" }).pace;
 * pace; // => "unknown"
 */
export type MethodPace = "on-track" | "at-risk" | "off-track" | "regressing" | "unknown";

/** A published reason, or one of a user's own method. */
export type ReasonText = AssessmentReason | (string & Record<never, never>);

/**
 * What a method expects by the deadline, where it publishes that beside its judgement of today (`escap` does).
 *
 * @example
 * import { type Outlook, assessSeries } from "policy-targets";
 *
 * const outlook: Outlook | undefined = assessSeries(
 *   [{ period: "2015", value: 40 }, { period: "2020", value: 60 }],
 *   { method: "escap", direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" },
 * ).outlook;
 * outlook?.label; // => "Will meet target"
 */
export interface Outlook {
  readonly label: string;
  readonly value: number | null;
  readonly pace: MethodPace;
  readonly reasons: readonly ReasonText[];
}

/**
 * What a method says of a series.
 *
 * @example
 * import { type MethodAnswer, progressMethods, seriesFacts } from "policy-targets";
 *
 * const answer: MethodAnswer = progressMethods["open-sdg"].assess(seriesFacts([], { direction: "increase" }));
 * answer; // => { label: "not_available", value: null, score: null, pace: "unknown", reasons: ["no-values"] }
 */
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

/**
 * What a method says of a series, with the method's name.
 *
 * @example
 * import { type SeriesAssessment, assessSeries } from "policy-targets";
 *
 * const assessment: SeriesAssessment = assessSeries([], { method: "sdsn", direction: "increase" });
 * [assessment.method, assessment.label, assessment.reasons]; // => ["sdsn", "not-assessable", ["no-values"]]
 */
export interface SeriesAssessment extends MethodAnswer {
  readonly method: string;
}

/**
 * The thresholds of a method by name, with their published values; for some, other ones apply without a target.
 *
 * @example
 * import { type MethodCutOffs, progressMethods } from "policy-targets";
 *
 * const cutOffs: MethodCutOffs | undefined = progressMethods["open-sdg"].cutOffs;
 * cutOffs; // => { withTarget: { high: 0.95, med: 0.6, low: 0 }, withoutTarget: { high: 0.015, med: 0.005, low: 0 } }
 */
export interface MethodCutOffs {
  readonly withTarget?: Readonly<Record<string, number>>;
  readonly withoutTarget?: Readonly<Record<string, number>>;
}

/**
 * A way to judge progress from a series. The published ones are in {@link progressMethods}; for your own see
 * {@link defineMethod}.
 *
 * @example
 * import { type ProgressMethod, assessSeries } from "policy-targets";
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

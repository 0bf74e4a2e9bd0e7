import type { MethodId } from "../model/method-id.js";
import type { MethodThresholds } from "./assess-series.js";
import type { MethodAnswer, ProgressMethod, SeriesAssessment } from "./method.js";
import type { SeriesOptions } from "./read-facts.js";
import type { SeriesPoint } from "./read-series.js";

/** Series options that stand for a whole indicator, so that each series may fill the gaps. */
type SharedOptions = { readonly [K in keyof SeriesOptions]?: SeriesOptions[K] | undefined };

/** One series of an indicator. What it does not say itself is taken from the options of the indicator. */
export interface SeriesPart extends SharedOptions {
  readonly id: string;
  readonly points: readonly SeriesPoint[];
  readonly thresholds?: MethodThresholds | undefined;
}

/** Series that count together as one. Groups may hold groups. */
export interface SeriesGroup {
  readonly id: string;
  readonly parts: readonly IndicatorPart[];
}

/** A series or a group of them. */
export type IndicatorPart = SeriesPart | SeriesGroup;

/**
 * The method for a whole indicator, and what its series share.
 *
 * @example
 * import { type IndicatorOptions, assessIndicator } from "policy-targets/methods";
 *
 * const options: IndicatorOptions = { method: "sdsn", direction: "increase", target: 80 };
 * assessIndicator([{ id: "total", points: [{ period: "2022", value: 81 }] }], options).label; // => "maintaining achievement"
 */
export interface IndicatorOptions extends SharedOptions {
  /** One that publishes a roll-up, `open-sdg` or `sdsn`, or one of your own with `rollUp`. */
  readonly method: MethodId | ProgressMethod;
  readonly thresholds?: MethodThresholds | undefined;
}

/** What a method says of one part of an indicator; `parts` are those of a group. */
export interface PartAssessment extends MethodAnswer {
  readonly id: string;
  readonly parts?: readonly PartAssessment[];
}

/** What a method says of an indicator, and of each of its parts. */
export interface IndicatorAssessment extends SeriesAssessment {
  readonly parts: readonly PartAssessment[];
}

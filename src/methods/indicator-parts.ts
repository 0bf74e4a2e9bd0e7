import type { MethodId } from "../model/method-id.js";
import type { MethodThresholds } from "./assess-series.js";
import type { MethodAnswer, ProgressMethod, SeriesAssessment } from "./method.js";
import type { SeriesOptions } from "./read-facts.js";
import type { SeriesPoint } from "./read-series.js";

/** Series options that stand for a whole indicator, so that each series may fill the gaps. */
type SharedOptions = { readonly [K in keyof SeriesOptions]?: SeriesOptions[K] | undefined };

/**
 * One series of an indicator. What it does not say itself is taken from the options of the indicator.
 *
 * @example
 * import { type SeriesPart, assessIndicator } from "policy-targets";
 *
 * const women: SeriesPart = {
 *   id: "women",
 *   points: [{ period: "2015", value: 40 }, { period: "2020", value: 50 }],
 *   target: 50,
 * };
 * const shared = { direction: "increase", baseline: { period: "2015" }, deadline: "2030" } as const;
 * assessIndicator([women], { method: "open-sdg", ...shared }).label; // => "target_achieved"
 */
export interface SeriesPart extends SharedOptions {
  readonly id: string;
  readonly points: readonly SeriesPoint[];
  readonly thresholds?: MethodThresholds | undefined;
}

/**
 * Series that count together as one. Groups may hold groups.
 *
 * @example
 * import { type SeriesGroup, assessIndicator } from "policy-targets";
 *
 * const sexes: SeriesGroup = {
 *   id: "by-sex",
 *   parts: [
 *     { id: "women", points: [{ period: "2015", value: 50 }, { period: "2020", value: 60 }] },
 *     { id: "men", points: [{ period: "2015", value: 50 }, { period: "2020", value: 50 }] },
 *   ],
 * };
 * const shared = { direction: "increase", baseline: { period: "2015" } } as const;
 * assessIndicator([sexes], { method: "open-sdg", ...shared }).score; // => 1.25
 */
export interface SeriesGroup {
  readonly id: string;
  readonly parts: readonly IndicatorPart[];
}

/**
 * A series or a group of them.
 *
 * @example
 * import { type IndicatorPart, assessIndicator } from "policy-targets";
 *
 * const parts: IndicatorPart[] = [{ id: "total", points: [] }];
 * assessIndicator(parts, { method: "open-sdg", direction: "increase" }).label; // => "not_available"
 */
export type IndicatorPart = SeriesPart | SeriesGroup;

/**
 * The method for a whole indicator, and what its series share.
 *
 * @example
 * import { type IndicatorOptions, assessIndicator } from "policy-targets";
 *
 * const options: IndicatorOptions = { method: "sdsn", direction: "increase", target: 80 };
 * assessIndicator([{ id: "total", points: [{ period: "2022", value: 81 }] }], options).label; // => "maintaining achievement"
 */
export interface IndicatorOptions extends SharedOptions {
  /** One that publishes a roll-up, `open-sdg` or `sdsn`, or one of your own with `rollUp`. */
  readonly method: MethodId | ProgressMethod;
  readonly thresholds?: MethodThresholds | undefined;
}

/**
 * What a method says of one part of an indicator; `parts` are those of a group.
 *
 * @example
 * import { type PartAssessment, assessIndicator } from "policy-targets";
 *
 * const points = [{ period: "2015", value: 50 }, { period: "2020", value: 60 }];
 * const whole = assessIndicator([{ id: "total", points }], { method: "open-sdg", direction: "increase" });
 * const part: PartAssessment | undefined = whole.parts[0];
 * [part?.id, part?.label, part?.reasons]; // => ["total", "substantial_progress", ["baseline-by-method"]]
 */
export interface PartAssessment extends MethodAnswer {
  readonly id: string;
  readonly parts?: readonly PartAssessment[];
}

/**
 * What a method says of an indicator, and of each of its parts.
 *
 * @example
 * import { type IndicatorAssessment, assessIndicator } from "policy-targets";
 *
 * const whole: IndicatorAssessment = assessIndicator([], { method: "open-sdg" });
 * [whole.method, whole.label, whole.parts]; // => ["open-sdg", "not_available", []]
 */
export interface IndicatorAssessment extends SeriesAssessment {
  readonly parts: readonly PartAssessment[];
}

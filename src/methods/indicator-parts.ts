import type { MethodAnswer, ProgressMethod } from "../pace/method.js";
import type { SeriesPoint } from "./read-series.js";
import type { MethodThresholds, SeriesAssessment } from "./series-case.js";
import type { SeriesOptions } from "./series-options.js";

/** Series options that stand for a whole indicator, so that each series may fill the gaps. */
type SharedOptions = { readonly [K in keyof SeriesOptions]?: SeriesOptions[K] | undefined };

/** One series of an indicator. What it does not say itself is taken from the options of the indicator. */
export interface SeriesPart extends SharedOptions {
  /** The name that its assessment has too. Unique among its neighbours. */
  readonly id: string;
  /** The values of the series, in any order. */
  readonly points: readonly SeriesPoint[];
  /** Thresholds for this series alone. Default: those of the indicator. */
  readonly thresholds?: MethodThresholds | undefined;
}

/** Series that count together as one. Groups may hold groups. */
export interface SeriesGroup {
  /** The name that its assessment has too. Unique among its neighbours. */
  readonly id: string;
  /** The series and groups in it. */
  readonly parts: readonly IndicatorPart[];
}

/** A series or a group of them. */
export type IndicatorPart = SeriesPart | SeriesGroup;

/** The method for a whole indicator, and what its series share. */
export interface IndicatorOptions extends SharedOptions {
  /** One that publishes a roll-up, `openSdg`, `sdsn` or `germanDns`, or one of your own with `rollUp`. */
  readonly method: ProgressMethod;
  /** Thresholds in the place of the published ones. Default: those of the method. */
  readonly thresholds?: MethodThresholds | undefined;
}

/** What a method says of one part of an indicator; `parts` are those of a group. */
export interface PartAssessment extends MethodAnswer {
  /** The id of the series or group. */
  readonly id: string;
  /** Of a group: the assessments of what is in it. Absent for a series. */
  readonly parts?: readonly PartAssessment[];
}

/** What a method says of an indicator, and of each of its parts. */
export interface IndicatorAssessment extends SeriesAssessment {
  /** What the method says of each series and group, in the order in which they were given. */
  readonly parts: readonly PartAssessment[];
}

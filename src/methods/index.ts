// The entry `policy-targets/methods`: published methods and your own, which judge a series of values and its pace.
// What they need of a portfolio comes as plain facts, so they work without one.
export { type MethodId, methodIds } from "../model/method-id.js";
export { type AssessAllOptions, assessSeriesWithAll } from "./assess-all.js";
export { assessIndicator } from "./assess-indicator.js";
export { type AssessOptions, assessSeries, type MethodThresholds } from "./assess-series.js";
export { defineMethod } from "./define-method.js";
export type {
  IndicatorAssessment,
  IndicatorOptions,
  IndicatorPart,
  PartAssessment,
  SeriesGroup,
  SeriesPart,
} from "./indicator-parts.js";
export type {
  MethodAnswer,
  MethodCutOffs,
  MethodPace,
  Outlook,
  ProgressMethod,
  SeriesAssessment,
} from "./method.js";
export { progressMethods } from "./published.js";
export { type SeriesOptions, seriesFacts } from "./read-facts.js";
export type { SeriesPoint } from "./read-series.js";
export { type AssessmentReason, assessmentReasons } from "./reason.js";
export type { SeriesBaseline, SeriesFacts, SeriesFigure, SeriesMoment, SeriesValue } from "./series-facts.js";

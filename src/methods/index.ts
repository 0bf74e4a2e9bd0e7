// The entry `policy-targets/methods`: published methods and your own, which judge a series of values and its pace.
// What they need of a portfolio comes as plain facts, so they work without one.
export { type MethodId, methodIds } from "../model/method-id.js";
export { type AssessmentReason, assessmentReasons } from "../pace/assessment-reason.js";
export type {
  MethodAnswer,
  MethodCutOffs,
  MethodOutlook as Outlook,
  MethodPace,
  ProgressMethod,
  SeriesBaseline,
  SeriesFacts,
  SeriesFigure,
  SeriesGoal,
  SeriesMoment,
  SeriesValue,
} from "../pace/method.js";
export { type AssessAllOptions, assessSeriesWithAll } from "./assess-all.js";
export { assessIndicator } from "./assess-indicator.js";
export { type AssessOptions, assessSeries } from "./assess-series.js";
export { compound } from "./compound.js";
export { defineMethod } from "./define-method.js";
export { escap } from "./escap.js";
export { eurostat } from "./eurostat.js";
export { germanDns } from "./german-dns.js";
export { healthyPeople } from "./healthy-people.js";
export type {
  IndicatorAssessment,
  IndicatorOptions,
  IndicatorPart,
  PartAssessment,
  SeriesGroup,
  SeriesPart,
} from "./indicator-parts.js";
export { linear } from "./linear.js";
export { openSdg } from "./open-sdg.js";
export { publishedMethods } from "./published.js";
export type { SeriesPoint } from "./read-series.js";
export { sdsn } from "./sdsn.js";
export type { MethodThresholds, SeriesAssessment } from "./series-case.js";
export { type SeriesOptions, seriesFacts } from "./series-options.js";
export type { SeriesTarget } from "./series-targets.js";
export { un2022 } from "./un-2022.js";
export { un2023 } from "./un-2023.js";
export { undp } from "./undp.js";
export { undpAarr } from "./undp-aarr.js";

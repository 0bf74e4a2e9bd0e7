/**
 * Why a method could not assess a series, or what is odd about its answer. A reason of the first kind comes with
 * the label `not-assessable`, with the method's own word for missing data, or with the label of a target that is met
 * without a number; one of the second kind stands beside an answer that is given as the method prescribes it.
 *
 * | code | says |
 * |---|---|
 * | `no-values` | the series is empty |
 * | `one-value-only` | a single value from the base year on |
 * | `too-few-values` | fewer values than the method asks for |
 * | `no-target`, `no-deadline`, `no-baseline` | the method needs one and none was given |
 * | `no-baseline-value` | the series has no value for the baseline, and the method does not say which to take instead |
 * | `trend-too-short` | no value is old enough before the last one for the method to see a trend |
 * | `no-value-after-baseline` | the series ends before the baseline |
 * | `several-values-in-one-year` | periods within one year, or one period twice; the method knows one value a year |
 * | `several-values-on-one-day` | several values stand on the same day |
 * | `deadline-not-after-baseline` | the target year is the base year or earlier |
 * | `baseline-zero` | growth from zero is undefined |
 * | `target-across-zero`, `value-across-zero` | growth from the base to there is undefined, since the sign changes |
 * | `baseline-equals-target` | nothing is to be covered, so no share of it either |
 * | `baseline-meets-target` | the base was already as good as the target: check the direction |
 * | `out-of-range` | a rate beyond what a double can hold |
 * | `baseline-by-method`, `deadline-by-method` | none was given; the year that the publisher fixes was taken |
 * | `baseline-moved` | no value for the base year; the one was taken that the method prescribes instead |
 * | `baseline-interpolated` | no value for the base year; it lies on the line between its neighbours |
 * | `baseline-overrides-series` | the stated baseline differs from the value that the series has there |
 * | `target-zero-replaced` | the method replaces a target of zero by 0.001 |
 * | `complex-growth` | that replacement lies across zero from the base; the size of a complex rate stands for the required one |
 * | `target-zero`, `value-zero` | growth to zero is minus infinity on a log scale |
 * | `deadline-passed` | the latest value stands at or after the deadline and does not meet the target; no method says "missed" |
 * | `values-after-deadline-left-out` | the method judges a past target year by what was known then |
 * | `met-but-worsening` | the target is met although the values move away from it |
 * | `met-within-tolerance` | counted as met, being within the method's tolerance of 0 or 100 |
 * | `exactly-at-target` | not counted as met, since the method asks for more than the target |
 * | `near-cut-off` | within 1e-9 of a cut-off: another last digit of a figure could change the label |
 * | `thresholds-out-of-order` | the given thresholds do not fall |
 * | `thresholds-change-label-only` | the score keeps the scale of the published thresholds |
 * | `threshold-scaled-with-limit` | a negative `low` shrinks towards zero near the limit |
 * | `score-contradicts-label` | the score read as a status gives another one |
 * | `limit-ignored` | a target was given, so the limit counts for nothing |
 * | `baseline-at-limit` | all thresholds are zero, so standing still is substantial progress |
 * | `baseline-beyond-limit` | the base lies beyond the limit |
 * | `negative-baseline` | growth is measured on the size, and its sign turned |
 * | `rates-not-mirrored` | the method compares rates of a falling indicator the wrong way round |
 * | `cut-offs-unconfirmed` | the publisher's own text could not be had; the cut-offs are from restatements |
 * | `standard-errors-incomplete` | only one of the two values compared has a standard error, so that none is used |
 * | `publisher-contradicts-itself` | the publisher's page allows two labels here; the page of the method says which one is taken |
 * | `parts-not-assessed` | some parts could not be assessed and were left out |
 * | `parts-without-score` | some parts have no score and were left out |
 * | `too-few-scores` | fewer parts have a score than the method asks for |
 */
export const assessmentReasons = [
  "no-values",
  "one-value-only",
  "too-few-values",
  "no-target",
  "no-deadline",
  "no-baseline",
  "no-baseline-value",
  "trend-too-short",
  "no-value-after-baseline",
  "several-values-in-one-year",
  "several-values-on-one-day",
  "deadline-not-after-baseline",
  "baseline-zero",
  "target-across-zero",
  "value-across-zero",
  "baseline-equals-target",
  "baseline-meets-target",
  "out-of-range",
  "baseline-by-method",
  "deadline-by-method",
  "baseline-moved",
  "baseline-interpolated",
  "baseline-overrides-series",
  "target-zero-replaced",
  "complex-growth",
  "target-zero",
  "value-zero",
  "deadline-passed",
  "values-after-deadline-left-out",
  "met-but-worsening",
  "met-within-tolerance",
  "exactly-at-target",
  "near-cut-off",
  "thresholds-out-of-order",
  "thresholds-change-label-only",
  "threshold-scaled-with-limit",
  "score-contradicts-label",
  "limit-ignored",
  "baseline-at-limit",
  "baseline-beyond-limit",
  "negative-baseline",
  "rates-not-mirrored",
  "cut-offs-unconfirmed",
  "standard-errors-incomplete",
  "publisher-contradicts-itself",
  "parts-not-assessed",
  "parts-without-score",
  "too-few-scores",
] as const;

/** One of {@link assessmentReasons}. */
export type AssessmentReason = (typeof assessmentReasons)[number];

/**
 * How a target stands, in one word:
 *
 * | status | means |
 * |---|---|
 * | `achieved` | met, and not shown to be late |
 * | `achieved-late` | met after the deadline |
 * | `on-track`, `at-risk`, `off-track`, `regressing` | not due yet; by the pace of the latest value |
 * | `in-progress` | under way, without a pace that can be judged |
 * | `pending` | nothing reported yet of a deliverable or qualitative target that is not past its deadline |
 * | `no-data` | nothing measured yet |
 * | `awaiting-data` | past the deadline, and the value or report that decides is not there yet |
 * | `indeterminate` | the data leave it open whether it is met |
 * | `overdue` | a deliverable past its deadline, not reported as done |
 * | `missed` | shown not to be met at the deadline, or no longer possible to meet |
 * | `not-started` | not in force yet |
 * | `on-hold` | suspended |
 * | `withdrawn` | given up before it was due or met |
 */
export const statuses = [
  "achieved",
  "achieved-late",
  "on-track",
  "at-risk",
  "off-track",
  "regressing",
  "in-progress",
  "pending",
  "no-data",
  "awaiting-data",
  "indeterminate",
  "overdue",
  "missed",
  "not-started",
  "on-hold",
  "withdrawn",
] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/**
 * Whether the criterion holds, apart from any date.
 *
 * | state | means |
 * |---|---|
 * | `met` | a value or report shows that it holds |
 * | `not-met` | a value or report shows that it does not hold |
 * | `indeterminate` | there are values or reports, and they leave it open |
 * | `no-data` | no value or report tells |
 */
export const achievementStates = ["met", "not-met", "indeterminate", "no-data"] as const;

/** One of {@link achievementStates}. */
export type AchievementState = (typeof achievementStates)[number];

/**
 * How the day stands to the deadline: before it (`open`), inside an imprecise one (`due`), after it (`overdue`);
 * for a target that is met, whether in time.
 */
export const timelinessStates = [
  "upcoming",
  "open",
  "due",
  "overdue",
  "met-on-time",
  "met-late",
  "no-deadline",
  "indeterminate",
] as const;

/** One of {@link timelinessStates}. */
export type TimelinessState = (typeof timelinessStates)[number];

/**
 * What weakens a verdict without changing it.
 *
 * | caveat | means |
 * |---|---|
 * | `provisional`, `estimated`, `imputed` | the status of the value that decides |
 * | `approximate` | the deciding value or the threshold is not exact |
 * | `self-reported` | the deciding value or report is stated to be self-reported |
 * | `flagged` | the deciding value carries a mark of low quality |
 * | `values-conflict` | figures of the same standing differ, and were taken together; or one that was taken does not agree with those of shorter periods |
 * | `one-value-only` | a single value since the baseline |
 * | `period-lengths-differ` | baseline and value cover periods of unequal length |
 * | `stale` | by the indicator's frequency, a newer value should be there |
 * | `hedged` | the document softens the target |
 * | `slipped-back` | it had been met, and then no more |
 * | `judged-after-deadline` | no value covers the deadline; the first later one decided |
 * | `timing-unknown` | met, but the data do not show when |
 * | `derived` | the deciding figure is a ratio or a sum that nobody stated |
 * | `incomplete` | a sum does not cover its whole span, or figures were left out of it; or of part of the time over which it was kept nothing is known |
 * | `moved-after-deadline` | it was restated when its deadline had passed already, which still counts |
 */
export const caveats = [
  "provisional",
  "estimated",
  "imputed",
  "approximate",
  "self-reported",
  "flagged",
  "values-conflict",
  "one-value-only",
  "period-lengths-differ",
  "stale",
  "hedged",
  "slipped-back",
  "judged-after-deadline",
  "timing-unknown",
  "derived",
  "incomplete",
  "moved-after-deadline",
] as const;

/** One of {@link caveats}. */
export type Caveat = (typeof caveats)[number];

/**
 * What the revisions of a target did to its criterion.
 *
 * | effect | means |
 * |---|---|
 * | `unchanged` | it is as first stated |
 * | `weakened` | whatever meets the first also meets the present one, and more does |
 * | `strengthened` | the other way round |
 * | `changed` | neither can be said |
 */
export const revisionEffects = ["unchanged", "weakened", "strengthened", "changed"] as const;

/** One of {@link revisionEffects}. */
export type RevisionEffect = (typeof revisionEffects)[number];

/**
 * How a milestone stands: `met` or `met-late`; `missed`; `awaiting-data` past its day without a value that decides;
 * `indeterminate` past its day and left open by the data; `due` within its period; `ahead` before it.
 */
export const milestoneStates = [
  "met",
  "met-late",
  "missed",
  "awaiting-data",
  "indeterminate",
  "due",
  "ahead",
] as const;

/** One of {@link milestoneStates}. */
export type MilestoneState = (typeof milestoneStates)[number];

/**
 * The small changes with which a status is tried again. The latest value is the latest that decides: values after the
 * deadline change nothing that was met.
 *
 * | test | tries |
 * |---|---|
 * | `latest-low`, `latest-high` | an imprecise latest value at an end of what it may be; just inside, where the end does not belong to it |
 * | `without-latest` | no such value, if there are others since the baseline |
 * | `first-value-baseline` | the first value in place of the stated baseline, if there are others since |
 */
export const sensitivityTests = [
  "latest-low",
  "latest-high",
  "without-latest",
  "first-value-baseline",
] as const;

/** One of {@link sensitivityTests}. */
export type SensitivityTest = (typeof sensitivityTests)[number];

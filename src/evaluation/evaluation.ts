import type { Criterion, MeasuredCriterion } from "../criteria/criterion.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Citation } from "../model/source.js";
import type { StatusReport } from "../model/status-report.js";
import type { PaceThresholds } from "../pace/linear-pace.js";
import type { Day } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type {
  AchievementState,
  Caveat,
  MilestoneState,
  PaceState,
  RevisionEffect,
  SensitivityTest,
  Status,
  TimelinessState,
} from "../verdict/codes.js";
import type { ProgressGap, Reason } from "../verdict/reason.js";
import type { Projection } from "./projection.js";
import type { Requirement } from "./requirement.js";

/**
 * Whether the criterion holds, since when, and which values or reports decided that.
 *
 * @example
 * import { type Achievement, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
 *   reports: [{ target: "t", on: "2020-05-07", says: "done" }],
 * });
 * const achievement: Achievement = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" }).achievement;
 * [achievement.state, achievement.since]; // => ["met", "2020-05-07"]
 */
export interface Achievement {
  readonly state: AchievementState;
  /** The day since which it has been met without a break, as far as the data show; `null` when not met. */
  readonly since: Day | null;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  /** Of a target that is to hold all the time: each value up to the deadline that breaks it, in order of its day. */
  readonly breaches: readonly Breach[];
}

/**
 * A value that breaks a target which is to hold all the time.
 *
 * @example
 * import { type Breach, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [{ id: "t", title: "T", indicator: "i", criterion: { atMost: 5 }, mode: "maintain", deadline: "2025" }],
 *   measuredValues: [{ indicator: "i", period: "2021-Q2", value: 6 }],
 * });
 * const breaches: readonly Breach[] = evaluateTarget(portfolio, "t", { asOf: "2022-01-01" }).achievement.breaches;
 * breaches.map(({ on }) => on); // => ["2021-06-30"]
 */
export interface Breach {
  /** The day on which the value stands. */
  readonly on: Day;
  readonly period: Period;
  readonly values: readonly MeasuredValue[];
}

/**
 * One part of what a target asks: a part of an `allOf` or `anyOf` (`name` counts from "1"), a member of a dimension,
 * or one of the periods in every of which it has to hold.
 *
 * @example
 * import { type EvaluationPart, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "growth", title: "Growth", unit: "percent" }],
 *   targets: [
 *     { id: "t", title: "T", indicator: "growth", criterion: { atLeast: 7, every: "year" }, start: "2021", deadline: "2025" },
 *   ],
 *   measuredValues: [{ indicator: "growth", period: "2021", value: 7.2 }],
 * });
 * const parts: readonly EvaluationPart[] = evaluateTarget(portfolio, "t", { asOf: "2023-03-01" }).parts;
 * parts.map(({ name, state, missing }) => [name, state, missing]);
 * // => [["2021", "met", false], ["2022", "no-data", true], ["2023", "no-data", false]]
 */
export interface EvaluationPart {
  readonly kind: "part" | "member" | "period";
  readonly name: string;
  readonly criterion: Criterion;
  /** The indicator that judges it; `null` where reports do. */
  readonly indicator: string | null;
  readonly state: AchievementState;
  /** Whether its value or report should be there and is not. */
  readonly missing: boolean;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  readonly parts: readonly EvaluationPart[];
}

/**
 * How a milestone stands.
 *
 * @example
 * import { type MilestoneStanding, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025",
 *       milestones: [{ by: "2022", criterion: { atLeast: 50 } }],
 *     },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2022", value: 45 }],
 * });
 * const [first]: readonly MilestoneStanding[] = evaluateTarget(portfolio, "t", { asOf: "2023-03-01" }).milestones;
 * [first?.by, first?.state]; // => ["2022", "missed"]
 */
export interface MilestoneStanding {
  readonly by: Period;
  readonly criterion: MeasuredCriterion;
  readonly state: MilestoneState;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
}

/**
 * What later statements did to a target, as far as they are in effect.
 *
 * @example
 * import { type Revisions, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     {
 *       id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06",
 *       revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
 *     },
 *   ],
 * });
 * const revisions: Revisions = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" }).revisions;
 * [revisions.originalDeadline, revisions.currentDeadline, revisions.daysMoved]; // => ["2020-06-30", "2020-12-31", 184]
 */
export interface Revisions {
  /** The days of the revisions in effect. */
  readonly applied: readonly Day[];
  /** Last day of the deadline as first stated; `null` without a dated one. */
  readonly originalDeadline: Day | null;
  /** Last day of the deadline as last stated; `null` without a dated one. */
  readonly currentDeadline: Day | null;
  /** By how many days it has slipped, as stated: more than 0 is later, `null` where one of the two has no day. */
  readonly daysMoved: number | null;
  /** What became of the criterion. */
  readonly criterion: RevisionEffect;
}

/**
 * A small change with which the status would be another. Only targets that one series decides are tried: none that
 * has several parts, periods or members, and none that reports decide.
 *
 * @example
 * import { type Sensitivity, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [{ id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2020" }],
 *   measuredValues: [{ indicator: "i", period: "2019", value: 70 }, { indicator: "i", period: "2020", value: 81 }],
 * });
 * const sensitivity: readonly Sensitivity[] = evaluateTarget(portfolio, "t", { asOf: "2021-03-01" }).sensitivity;
 * sensitivity; // => [{ to: "without-latest", status: "awaiting-data" }]
 */
export interface Sensitivity {
  readonly to: SensitivityTest;
  /** The status that it would have then. */
  readonly status: Status;
}

/**
 * How the day stands to the deadline.
 *
 * @example
 * import { type Timeliness, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-10" }],
 * });
 * const timeliness: Timeliness = evaluateTarget(portfolio, "t", { asOf: "2020-10-15" }).timeliness;
 * [timeliness.state, timeliness.lastDay, timeliness.daysLeft]; // => ["due", "2020-10-31", 16]
 */
export interface Timeliness {
  readonly state: TimelinessState;
  /** First and last day of the deadline; `null` without one, or while its event has no date. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Days from `asOf` to the last day, negative after it. */
  readonly daysLeft: number | null;
}

/**
 * The share of the way from baseline to target that the latest value has covered. Never clamped: below 0 it has
 * moved away, above 1 beyond the target.
 *
 * @example
 * import { type Progress, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2025",
 *       baseline: { value: 40, period: "2020" },
 *     },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2022", value: 50 }],
 * });
 * const progress: Progress = evaluateTarget(portfolio, "t", { asOf: "2023-03-01" }).progress;
 * [progress.share, progress.gap, progress.missing]; // => [0.25, "30", null]
 */
export interface Progress {
  /** By the figure as printed, for display; `null` where it cannot be said, with the reason in `missing`. */
  readonly share: number | null;
  /** By the ends of what the value may be, the worse first; `null` where that end is unbounded or nothing can be said. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of the way expected by the day of the value. */
  readonly expected: number | null;
  /** Distance from the value to the target in the indicator's unit, negative beyond it; by the figures as printed. */
  readonly gap: DecimalString | null;
  readonly missing: ProgressGap | null;
}

/**
 * Progress against what was expected on the day of the latest value.
 *
 * @example
 * import { type Pace, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "i", title: "I", unit: "percent" }],
 *   targets: [
 *     {
 *       id: "t", title: "T", indicator: "i", criterion: { atLeast: 80 }, deadline: "2024",
 *       baseline: { value: 40, period: "2020" },
 *     },
 *   ],
 *   measuredValues: [{ indicator: "i", period: "2022", value: 55 }],
 * });
 * const pace: Pace = evaluateTarget(portfolio, "t", { asOf: "2023-03-01" }).pace;
 * [pace.state, pace.method]; // => ["at-risk", "linear"]
 */
export interface Pace {
  readonly state: PaceState;
  /** Progress over expected, or the number that another method classifies; `null` where it is undefined. For display: the state is decided exactly. */
  readonly ratio: number | null;
  /** The states at the two ends of the value, where they differ. */
  readonly between: readonly [PaceState, PaceState] | null;
  /** The id of the method that judged; `null` where nothing was computed. */
  readonly method: string | null;
  /** The published label of a method other than `linear`, verbatim. */
  readonly label: string | null;
  /** Those that `linear` judges by. */
  readonly thresholds: PaceThresholds;
}

/**
 * What the verdict rests on.
 *
 * @example
 * import { type Evidence, definePortfolio, evaluateTarget } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true } }],
 *   reports: [{ target: "t", on: "2020-05-07", says: "done" }],
 * });
 * const evidence: Evidence = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" }).evidence;
 * evidence.reports.length; // => 1
 */
export interface Evidence {
  readonly values: readonly MeasuredValue[];
  readonly reports: readonly StatusReport[];
  /** Of the target first, then of the values and reports. */
  readonly citations: readonly Citation[];
}

/**
 * How one target stands on one day: plain data, safe to store as JSON. The parts are kept apart, `status` rolls
 * them up, `reasons` say why.
 *
 * @example
 * import { type Evaluation, definePortfolio, evaluateTarget, explain } from "policy-targets";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const evaluation: Evaluation = evaluateTarget(portfolio, "t", { asOf: "2020-07-06" });
 * evaluation.status; // => "overdue"
 * explain(evaluation, "en"); // => "The deadline, June 2020, passed 6 days ago. No report says how it stands."
 */
export interface Evaluation {
  readonly target: string;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly status: Status;
  readonly achievement: Achievement;
  readonly timeliness: Timeliness;
  readonly progress: Progress;
  readonly pace: Pace;
  /** The parts of a criterion that is put together or quantified; empty for any other. */
  readonly parts: readonly EvaluationPart[];
  readonly milestones: readonly MilestoneStanding[];
  readonly revisions: Revisions;
  /** Where the trend of the values leads. */
  readonly projection: Projection;
  /** What it would take from now on. */
  readonly requirement: Requirement;
  /** What weakens the verdict, in the order of {@link caveats}. */
  readonly confidence: readonly Caveat[];
  /** The small changes with which the status would be another. */
  readonly sensitivity: readonly Sensitivity[];
  /** In order, the one that decides first. */
  readonly reasons: readonly Reason[];
  readonly evidence: Evidence;
}

/**
 * How every target of a portfolio stands on one day, in the order of the portfolio.
 *
 * @example
 * import { type PortfolioEvaluation, definePortfolio, evaluatePortfolio } from "policy-targets";
 *
 * const portfolio = definePortfolio({ targets: [{ id: "t", title: "T", criterion: { deliverable: true } }] });
 * const evaluation: PortfolioEvaluation = evaluatePortfolio(portfolio, { asOf: "2020-07-06" });
 * evaluation.evaluations.map(({ status }) => status); // => ["pending"]
 */
export interface PortfolioEvaluation {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly evaluations: readonly Evaluation[];
}

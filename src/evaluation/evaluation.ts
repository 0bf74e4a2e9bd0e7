import type { Criterion, MeasuredCriterion } from "../criteria/criterion.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Citation } from "../model/source.js";
import type { StatusReport } from "../model/status-report.js";
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

/** Whether the criterion holds, since when, and which values or reports decided that. */
export interface Achievement {
  readonly state: AchievementState;
  /** The day since which it has been met without a break, as far as the data show; `null` when not met. */
  readonly since: Day | null;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  /** Of a target that is to hold all the time: each value up to the deadline that breaks it, in order of its day. */
  readonly breaches: readonly Breach[];
}

/** A value that breaks a target which is to hold all the time. */
export interface Breach {
  /** The day on which the value stands. */
  readonly on: Day;
  readonly period: Period;
  readonly values: readonly MeasuredValue[];
}

/**
 * One part of what a target asks: a part of an `allOf` or `anyOf` (`name` counts from "1"), a member of a dimension,
 * or one of the periods in every of which it has to hold.
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

/** How a milestone stands. */
export interface MilestoneStanding {
  readonly by: Period;
  readonly criterion: MeasuredCriterion;
  readonly state: MilestoneState;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
}

/** What later statements did to a target, as far as they are in effect. */
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
 */
export interface Sensitivity {
  readonly to: SensitivityTest;
  /** The status that it would have then. */
  readonly status: Status;
}

/** How the day stands to the deadline. */
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

/** Progress against what was expected on the day of the latest value. */
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
 * From which share of the expected progress a pace is `on-track`, `at-risk`, or at least not `regressing`; ends
 * included. Below the first it is at risk, below the second off track, below the third regressing.
 */
export interface PaceThresholds {
  /** Default 0.95. */
  readonly onTrack: DecimalString;
  /** Default 0.6. */
  readonly atRisk: DecimalString;
  /** Default 0. */
  readonly regressing: DecimalString;
}

/** What the verdict rests on. */
export interface Evidence {
  readonly values: readonly MeasuredValue[];
  readonly reports: readonly StatusReport[];
  /** Of the target first, then of the values and reports. */
  readonly citations: readonly Citation[];
}

/**
 * How one target stands on one day: plain data, safe to store as JSON. The parts are kept apart, `status` rolls
 * them up, `reasons` say why.
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

/** How every target of a portfolio stands on one day, in the order of the portfolio. */
export interface PortfolioEvaluation {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly evaluations: readonly Evaluation[];
}

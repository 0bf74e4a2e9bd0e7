import type { Criterion } from "../criteria/criterion.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { Citation } from "../model/source.js";
import type { StatusReport } from "../model/status-report.js";
import type { Deadline } from "../model/target.js";
import type { TargetClass } from "../model/target-class.js";
import type { Amount } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { Pace, Progress } from "../verdict/assessment.js";
import type { AchievementState, Caveat, Status, TimelinessState } from "../verdict/codes.js";
import type { EvaluationPart } from "../verdict/criterion-result.js";
import type { Revisions } from "../verdict/current-statement.js";
import type { MilestoneStanding } from "../verdict/milestones.js";
import type { Reason } from "../verdict/reason.js";

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

/** How the day stands to the deadline. */
export interface Timeliness {
  readonly state: TimelinessState;
  /** First and last day of the deadline; `null` without one, or while its event has no date. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Days from `asOf` to the last day, negative after it. */
  readonly daysLeft: number | null;
}

/** The latest value of the indicator that may decide. */
export interface LatestValue {
  /** In the unit of the indicator: several only where figures of the same standing differ. */
  readonly values: readonly (Amount | CategoryValue)[];
  /** The period of these values. */
  readonly period: Period;
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
 * them up, `reasons` say why. Where the values lead is told by {@link outlookOf}.
 */
export interface Evaluation {
  readonly target: string;
  readonly title: LocalizedText;
  /** What kind of statement it is on the day: a revision may turn a task into a target. */
  readonly class: TargetClass;
  /** The criterion that counts on the day: revisions may have changed it. */
  readonly criterion: Criterion;
  /** The deadline by which the target is judged, as it is written; `null` without one. */
  readonly deadline: Deadline | null;
  /** The unit of the indicator that judges it; `null` where reports judge it, or parts in different units. */
  readonly unit: Unit | null;
  /** Where the indicator stands now; `null` without a value, where reports judge it, and where it has parts. */
  readonly latest: LatestValue | null;
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
  /** What weakens the verdict, in the order of `codes.caveats`. */
  readonly confidence: readonly Caveat[];
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

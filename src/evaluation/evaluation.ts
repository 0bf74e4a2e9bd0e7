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
  /** Whether the criterion holds. */
  readonly state: AchievementState;
  /** The day since which it has been met without a break, as far as the data show; `null` when not met. */
  readonly since: Day | null;
  /** The values and reports that decided `state`; empty where nothing has decided yet. */
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  /** Of a target that is to hold all the time: each value up to the deadline that breaks it, in order of its day. */
  readonly breaches: readonly Breach[];
}

/** A value that breaks a target which is to hold all the time. */
export interface Breach {
  /** The day on which the value stands. */
  readonly on: Day;
  /** The period that the value is of. */
  readonly period: Period;
  /** The values that break it: several only where figures of the same standing differ. */
  readonly values: readonly MeasuredValue[];
}

/** How the day stands to the deadline. */
export interface Timeliness {
  /** Before, in or after the deadline; of a target that is met, whether in time. */
  readonly state: TimelinessState;
  /** First and last day of the deadline; `null` without one, or while its event has no date. */
  readonly firstDay: Day | null;
  /** The last day of the deadline: the target is due by the end of it. `null` as for `firstDay`. */
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
  /** The measured values that were used. */
  readonly values: readonly MeasuredValue[];
  /** The reports that were used. */
  readonly reports: readonly StatusReport[];
  /** Of the target first, then of the values and reports. */
  readonly citations: readonly Citation[];
}

/**
 * How one target stands on one day: plain data, safe to store as JSON. The parts are kept apart, `status` rolls
 * them up, `reasons` say why. Where the values lead is told by {@link outlookOf}.
 */
export interface Evaluation {
  /** The id of the target. */
  readonly target: string;
  /** The title of the target, in one language or in several. */
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
  /** The day that is judged. */
  readonly asOf: Day;
  /** The day whose knowledge counts: what became known later is left out. */
  readonly knownOn: Day;
  /** How it stands, in one word. */
  readonly status: Status;
  /** Whether the criterion holds, and since when. */
  readonly achievement: Achievement;
  /** How the day stands to the deadline. */
  readonly timeliness: Timeliness;
  /** How much of the way from baseline to target is covered. */
  readonly progress: Progress;
  /** Whether that is as much as was expected by the day of the latest value. */
  readonly pace: Pace;
  /** The parts of a criterion that is put together or quantified; empty for any other. */
  readonly parts: readonly EvaluationPart[];
  /** How each milestone stands, in order of its day; empty without milestones. */
  readonly milestones: readonly MilestoneStanding[];
  /** What later statements changed about the target. */
  readonly revisions: Revisions;
  /** What weakens the verdict, in the order of `codes.caveats`. */
  readonly confidence: readonly Caveat[];
  /** In order, the one that decides first. */
  readonly reasons: readonly Reason[];
  /** The values, reports and citations on which the verdict rests. */
  readonly evidence: Evidence;
}

/** How every target of a portfolio stands on one day, in the order of the portfolio. */
export interface PortfolioEvaluation {
  /** The day that is judged. */
  readonly asOf: Day;
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** One for each target, in the order of the portfolio. */
  readonly evaluations: readonly Evaluation[];
}

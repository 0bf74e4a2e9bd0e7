import type { Evaluation } from "../evaluation/evaluation.js";
import type { Source } from "../model/source.js";
import type { Deadline } from "../model/target.js";
import type { TargetClass } from "../model/target-class.js";
import type { Day } from "../value/day.js";
import type { LocalizedText } from "../value/text.js";
import type { Status } from "../verdict/codes.js";
import type { StatusGroup } from "../verdict/status-groups.js";
import type { groupings } from "./groups.js";

/** How many of those that have fallen due are achieved: a rate with both its numbers. */
export interface DueRate {
  /** Running, and the last day of the deadline is over. */
  readonly fallenDue: number;
  /** Of those that have fallen due: how many are achieved, be it late. */
  readonly achieved: number;
}

/** How many targets of one class stand how, with what the number is out of. */
export interface Tally {
  /** All of this class. */
  readonly total: number;
  /** All but those in the group `not-running`: the denominator of percentages. */
  readonly running: number;
  /** How many of the running have at least one value or report. */
  readonly withEvidence: number;
  /** For every status, zero included. */
  readonly statuses: Readonly<Record<Status, number>>;
  /** For every group of statuses, zero included. */
  readonly groups: Readonly<Record<StatusGroup, number>>;
  /** Of the achieved: of how many it is not known whether they were achieved in time. */
  readonly achievedAtUnknownTime: number;
  /** Of the achieved: how many are met before their deadline and can still be lost. */
  readonly metAhead: number;
  /** Of those that have fallen due, how many are achieved. */
  readonly due: DueRate;
}

/** On how many values and reports the verdicts rest, by who vouches for them. */
export interface Vouched {
  /** Verified by somebody else than who reports. */
  readonly verified: number;
  /** Stated to be reported by those whose work it is. */
  readonly selfReported: number;
  /** Of which nobody says who vouches for them. */
  readonly notStated: number;
}

/** One target in a summary. */
export interface SummaryLine {
  /** The id of the target. */
  readonly target: string;
  /** The title of the target, in one language or in several. */
  readonly title: LocalizedText;
  /** What kind of statement it is. */
  readonly class: TargetClass;
  /** How it stands on the day. */
  readonly status: Status;
  /** The group of the status. */
  readonly statusGroup: StatusGroup;
  /**
   * Whether it is met before its deadline and can still be lost, as a level that has to hold by 2030 and holds today.
   * A total that has been reached cannot.
   */
  readonly metAhead: boolean;
  /** The sector of the target; `null` where it has none. */
  readonly sector: LocalizedText | null;
  /** Last day of the deadline, `null` without a dated one. */
  readonly dueOn: Day | null;
  /** As it is written: the one by which the target is judged, be it the first or a later one. */
  readonly deadline: Deadline | null;
  /** The whole verdict. */
  readonly evaluation: Evaluation;
}

/**
 * The targets that belong together under a {@link GroupBy}. A target with several policies or parties stands in
 * several groups, so groups need not add up to the whole.
 */
export interface SummaryGroup {
  /** `null` for the targets that belong to no group. */
  readonly key: string | null;
  /** What the group is called; `null` for the targets that belong to no group. */
  readonly title: LocalizedText | null;
  /** The counts of the group, each class apart. */
  readonly tallies: Readonly<Record<TargetClass, Tally>>;
  /** Ids, in the order of the portfolio. */
  readonly targets: readonly string[];
}

/** By what a summary is grouped: one of the groupings that have a name, or `own` for a function. */
export type GroupedBy = (typeof groupings)[number] | "own";

/** How many targets {@link mergeSummaries} has cut off each list. */
export interface OmittedTargets {
  /** How many need attention and are not listed. */
  readonly attention: number;
  /** How many fall due next and are not listed. */
  readonly dueNext: number;
  /** All of them or none. With them the ids in the groups were left out. */
  readonly lines: number;
}

/** A progress summary as plain data, in no language. */
export interface Summary {
  /** The day that is judged. */
  readonly asOf: Day;
  /** The day whose knowledge counts. */
  readonly knownOn: Day;
  /** The documents that were judged: the sources of the portfolio, without those that were published later. */
  readonly sources: readonly Source[];
  /** Each class counted apart. The headline is targets and tasks: what was promised and can be tracked. */
  readonly tallies: Readonly<Record<TargetClass, Tally>>;
  /** Who vouches for the values and reports on which the verdicts rest, each counted once. */
  readonly vouched: Vouched;
  /**
   * Targets and tasks that are missed, overdue, regressing, off track, awaiting data or at risk: the worst first, then
   * the longest due.
   */
  readonly attention: readonly SummaryLine[];
  /** Targets and tasks that are running and not achieved, whose dated deadline has not ended: the nearest first. */
  readonly dueNext: readonly SummaryLine[];
  /** `null` where there are no groups. */
  readonly groupedBy: GroupedBy | null;
  /** The groups by the option `by`, the targets that belong to none last; empty without it. */
  readonly groups: readonly SummaryGroup[];
  /** Every target, in the order of the portfolio. */
  readonly lines: readonly SummaryLine[];
  /** Zeros, unless {@link mergeSummaries} was asked to keep the lists short. */
  readonly omitted: OmittedTargets;
}

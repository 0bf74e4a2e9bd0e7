import type { Evaluation } from "../evaluation/evaluation.js";
import type { Deadline } from "../model/target.js";
import type { Day } from "../value/day.js";
import type { LocalizedText } from "../value/text.js";
import type { Status } from "../verdict/codes.js";

/**
 * The three kinds of statement that are never counted together: what somebody has committed to, what is only
 * proposed, and what is only foreseen.
 */
export const standings = ["commitment", "proposal", "prediction"] as const;

/** One of {@link standings}. */
export type Standing = (typeof standings)[number];

/** How many targets have which status, with what the number is out of. */
export interface Tally {
  /** All targets of this standing. */
  readonly targets: number;
  /** Those that are pursued on the day: all but the left out. The denominator of every share. */
  readonly inForce: number;
  /** How many were left out of the denominator, by the status that is the reason. */
  readonly leftOut: Readonly<Partial<Record<"not-started" | "on-hold" | "withdrawn", number>>>;
  /** How many of those in force have at least one value or report. */
  readonly withEvidence: number;
  /** For every status, zero included. */
  readonly counts: Readonly<Record<Status, number>>;
}

/** On how many values and reports the verdicts rest, by who vouches for them. */
export interface Vouched {
  /** Verified by somebody else than who reports. */
  readonly verified: number;
  /** Stated to be reported by those whose work it is. */
  readonly selfReported: number;
  readonly notStated: number;
}

/** One target in a summary. */
export interface SummaryLine {
  readonly target: string;
  readonly title: LocalizedText;
  readonly standing: Standing;
  readonly status: Status;
  /** Last day of the deadline, `null` without a dated one. */
  readonly dueOn: Day | null;
  /** As it is written: the one by which the target is judged, be it the first or a later one. */
  readonly deadline: Deadline | null;
  readonly evaluation: Evaluation;
}

/**
 * The targets that belong together under a {@link GroupBy}. A target with several policies or parties stands in
 * several groups, so groups need not add up to the whole.
 */
export interface SummaryGroup {
  /** `null` for the targets that belong to no group. */
  readonly key: string | null;
  readonly title: LocalizedText | null;
  readonly tallies: Readonly<Record<Standing, Tally>>;
  /** Ids, in the order of the portfolio. */
  readonly targets: readonly string[];
}

/** A progress summary as plain data, in no language. */
export interface Summary {
  readonly asOf: Day;
  readonly knownOn: Day;
  /** Commitments, proposals and predictions, counted apart. */
  readonly tallies: Readonly<Record<Standing, Tally>>;
  /** Who vouches for the values and reports on which the verdicts rest, each counted once. */
  readonly vouched: Vouched;
  /** Commitments that are missed, overdue, regressing, off track, awaiting data or at risk: the worst first, then the longest due. */
  readonly attention: readonly SummaryLine[];
  /** Commitments in force and not achieved whose dated deadline has not ended, the nearest first. */
  readonly dueNext: readonly SummaryLine[];
  readonly groups: readonly SummaryGroup[];
  /** Every target, in the order of the portfolio. */
  readonly lines: readonly SummaryLine[];
}

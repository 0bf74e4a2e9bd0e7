import type { Criterion, MeasuredCriterion } from "../criteria/criterion.js";
import type { Amount } from "../value/amount.js";
import type { Day } from "../value/day.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { MethodId } from "./method-id.js";
import type { ResponsibleParty } from "./party.js";
import type { Citation } from "./source.js";

/** Whether a target is to be arrived at once (`reach`) or to hold all the time (`maintain`). */
export const targetModes = ["reach", "maintain"] as const;

/** One of {@link targetModes}. */
export type TargetMode = (typeof targetModes)[number];

/**
 * How firmly a target is stated, from `binding` to a mere `prediction`. Its class follows from that, so that summaries
 * count proposals, predictions and visions apart.
 */
export const commitments = [
  "binding",
  "planned",
  "expected",
  "proposed",
  "aspirational",
  "prediction",
] as const;

/** One of {@link commitments}. */
export type Commitment = (typeof commitments)[number];

/** Whether the target is still pursued: set by people, not computed. */
export const lifecycles = ["active", "on-hold", "cancelled"] as const;

/** One of {@link lifecycles}. */
export type Lifecycle = (typeof lifecycles)[number];

/**
 * Breakdown of a value or target, such as `{ sector: "postal" }`. None is the headline total; nothing is summed
 * implicitly.
 */
export interface Dimensions {
  readonly [dimension: string]: string;
}

/** Where a target starts from. */
export interface Baseline {
  /** The value that it starts from, in the unit of the indicator. */
  readonly value: Amount;
  /** When it was measured. It counts by the last day of this period. */
  readonly period: Period;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

/** A deadline with the words in which it was stated. */
export interface DatedDeadline {
  /** Due by the end of this period; an approximate one (`2025~`) is allowed. */
  readonly by: Period;
  /** The words of the deadline, exactly as printed. Default: not kept. */
  readonly stated?: string;
}

/** A deadline tied to an event. It passes only after the day on which the event occurred. */
export interface EventDeadline {
  /** What has to occur, in one language or in several. */
  readonly event: LocalizedText;
  /** When the event is expected: the end of the path for pace. Default: unknown. */
  readonly expected?: Period;
  /** The day on which it occurred. Default: it has not. */
  readonly occurred?: Day;
}

/** By when: a period ("by the end of"), a period with the words it was stated in, or an event. */
export type Deadline = Period | DatedDeadline | EventDeadline;

/**
 * A dated checkpoint on the way (climate policy: interim target): by then the criterion, of the target's own kind,
 * should hold. Milestones bend the expected path; missing one does not by itself miss the target.
 */
export interface Milestone {
  /** By the end of this period. */
  readonly by: Period;
  /** What should hold by then: a criterion of the target's own form, with another number. */
  readonly criterion: MeasuredCriterion;
  /** What it is called, in one language or in several. Default: nothing. */
  readonly title?: LocalizedText;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

/**
 * The shape of the expected path from the baseline through the milestones to the target: straight lines, constant
 * growth between them, or steps that are due at once on each date.
 */
export const trajectories = ["linear", "geometric", "step"] as const;

/** One of {@link trajectories}. */
export type Trajectory = (typeof trajectories)[number];

/** A later statement that changes a target from a day on. What it does not name stays as it was. */
export interface Revision {
  /** In effect from this day on; an imprecise period counts by its last day. */
  readonly on: Period;
  /** The deadline from then on; `null`: none from then on. Default: as before. */
  readonly deadline?: Deadline | null;
  /** The criterion from then on. Default: as before. */
  readonly criterion?: Criterion;
  /** Whether it is pursued from then on. Default: as before. */
  readonly lifecycle?: Lifecycle;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

/** A commitment with a criterion and, usually, an indicator and a deadline. */
export interface Target<Id extends string = string> {
  /** The name by which reports refer to it and by which it is evaluated. Unique among the targets. */
  readonly id: Id;
  /** What is to be reached, in one language or in several. */
  readonly title: LocalizedText;
  /** The ids of the policies that set it. Default: none. */
  readonly policies: readonly string[];
  /** The id of the indicator whose values judge it. Measured criteria need it; reported ones refuse it. */
  readonly indicator?: string;
  /** When it counts as met. */
  readonly criterion: Criterion;
  /** Where it starts from: needed for a share of the way and for most paces. Default: not stated. */
  readonly baseline?: Baseline;
  /**
   * In force from its first day. Default: the earliest issue of its policies or publication of its sources.
   */
  readonly start?: Period;
  /** By when it is due. Default: it has no deadline. */
  readonly deadline?: Deadline;
  /** Dated checkpoints on the way, in order of their day. Default: none. */
  readonly milestones: readonly Milestone[];
  /** The shape of the expected path. Default: `linear`. */
  readonly trajectory: Trajectory;
  /** Whether it is reached once or has to hold all the time. Default: `reach`. */
  readonly mode: TargetMode;
  /**
   * Of which breakdown it speaks: values count when their dimensions are the same. Default: the headline
   * total.
   */
  readonly dimensions?: Dimensions;
  /** Who leads, supports, answers for or reports on it. Default: none. */
  readonly parties: readonly ResponsibleParty[];
  /** The sector under which summaries group it, in one language or in several. Default: none. */
  readonly sector?: LocalizedText;
  /** Words of your own. Default: none. */
  readonly tags: readonly string[];
  /** How firmly it is stated. Default: not said. */
  readonly commitment?: Commitment;
  /**
   * Words in the document that soften it ("cơ bản", "phấn đấu"). They weaken confidence and change no
   * verdict. Default: none.
   */
  readonly hedges: readonly string[];
  /** Whether it is still pursued. Default: `active`. */
  readonly lifecycle: Lifecycle;
  /** The id of the published method that judges its pace; the evaluation finds it in `methods`. Default: `linear`. */
  readonly method?: MethodId;
  /** Later statements that change it, in order of their day. Default: none. */
  readonly revisions: readonly Revision[];
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

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
 * How firmly a target is stated, from `binding` to a mere `prediction`. Proposals and predictions are counted
 * apart in summaries.
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
  readonly value: Amount;
  readonly period: Period;
  readonly citations: readonly Citation[];
}

/** A deadline with the words in which it was stated. */
export interface DatedDeadline {
  /** The target is due by the end of this period; approximate (`2025~`) allowed. */
  readonly by: Period;
  readonly stated?: string;
}

/** A deadline tied to an event. It passes only after the day on which the event occurred. */
export interface EventDeadline {
  readonly event: LocalizedText;
  /** When the event is expected: the end of the path for pace. */
  readonly expected?: Period;
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
  readonly criterion: MeasuredCriterion;
  readonly title?: LocalizedText;
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
  /** The deadline from then on; `null`: stated without one from then on. */
  readonly deadline?: Deadline | null;
  readonly criterion?: Criterion;
  readonly lifecycle?: Lifecycle;
  readonly citations: readonly Citation[];
}

/** A commitment with a criterion and, usually, an indicator and a deadline. */
export interface Target<Id extends string = string> {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly policies: readonly string[];
  /** Needed by measured criteria, refused beside reported ones. */
  readonly indicator?: string;
  readonly criterion: Criterion;
  readonly baseline?: Baseline;
  /** In force from its first day; default: the earliest issue of its policies or publication of its sources. */
  readonly start?: Period;
  readonly deadline?: Deadline;
  /** Dated checkpoints on the way, in order of their day. */
  readonly milestones: readonly Milestone[];
  /** The shape of the expected path. Default `linear`. */
  readonly trajectory: Trajectory;
  /** Default `reach`. */
  readonly mode: TargetMode;
  /** Values count when their dimensions are the same; default: the headline. */
  readonly dimensions?: Dimensions;
  readonly parties: readonly ResponsibleParty[];
  readonly sector?: LocalizedText;
  readonly tags: readonly string[];
  readonly commitment?: Commitment;
  /** Words in the document that soften the target ("cơ bản", "phấn đấu"); they weaken confidence and change no verdict. */
  readonly hedges: readonly string[];
  /** Default `active`. */
  readonly lifecycle: Lifecycle;
  /** The id of the published method that judges its pace; the evaluation finds it in `methods`. Default `linear`. */
  readonly method?: MethodId;
  /** Later statements that change it, in order of their day. */
  readonly revisions: readonly Revision[];
  readonly citations: readonly Citation[];
}

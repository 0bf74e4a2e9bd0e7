import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { PaceState } from "../pace/pace-state.js";
import type { Observation } from "../series/observation.js";
import type { AchievementState } from "./codes.js";
import type { DeadlineState } from "./due-date.js";
import type { Reason } from "./reason.js";

/** Whether meeting it is shown to be in time, shown to be late, or neither. */
export type Timing = "in-time" | "late" | "unknown";

/** What weakens a verdict as such, apart from its values. */
export type VerdictCaveat = "slipped-back" | "judged-after-deadline" | "incomplete";

/** What the evidence says of a criterion and its deadline, before pace and status. */
export interface Verdict {
  readonly state: AchievementState;
  /** Day number since which it is met; looked for when it is asked for, like the two below. */
  readonly since: () => number | null;
  readonly timing: Timing;
  /** Day number on which success, or a miss before the deadline, was fixed: a later withdrawal changes nothing. */
  readonly fixedOn: () => number | null;
  /** A deciding value does not meet it after the deadline, or it can no longer be met. */
  readonly missed: boolean;
  /** After the deadline, the value or report that would decide is not there. */
  readonly missing: boolean;
  /** The observations that decided. */
  readonly deciding: readonly Observation[];
  /** The reports that decided. */
  readonly reports: readonly StatusReport[];
  /** The latest observation that may decide: the one that pace looks at. */
  readonly latest: Observation | null;
  readonly caveats: () => readonly VerdictCaveat[];
  /** Of a target that is to hold all the time: what broke it, in order of the day. */
  readonly breaches: readonly Observation[];
  /** Set where the verdict itself fixes the pace, as for targets to be maintained. */
  readonly pace: PaceState | null;
  /** Why, the reason that decides first. Made when they are asked for: a status alone needs none. */
  readonly reasons: () => readonly Reason[];
}

export const NONE: readonly never[] = [];
const nothing = (): readonly never[] => NONE;
const noDay = (): null => null;

export const verdict = (state: AchievementState, parts: Partial<Omit<Verdict, "state">> = {}): Verdict => ({
  state,
  since: parts.since ?? noDay,
  timing: parts.timing ?? "unknown",
  fixedOn: parts.fixedOn ?? noDay,
  missed: parts.missed ?? false,
  missing: parts.missing ?? false,
  deciding: parts.deciding ?? NONE,
  reports: parts.reports ?? NONE,
  latest: parts.latest ?? null,
  caveats: parts.caveats ?? nothing,
  breaches: parts.breaches ?? NONE,
  pace: parts.pace ?? null,
  reasons: parts.reasons ?? nothing,
});

/** The last day of a deadline that has passed; of an approximate one, the last that may have been meant. */
export const passedOn = (deadline: DeadlineState): number | null =>
  deadline.position === "passed" ? deadline.latest : null;

/** The values and reports that decided a verdict. */
export const decidersOf = ({ deciding, reports }: Verdict): readonly (MeasuredValue | StatusReport)[] => [
  ...deciding.flatMap(({ from }) => from.map((stored) => stored.from)),
  ...reports,
];

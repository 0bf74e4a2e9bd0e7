import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { Observation } from "../series/observations.js";
import type { AchievementState, PaceState } from "./codes.js";
import type { DeadlineState } from "./deadline.js";
import type { Reason } from "./reason.js";

/** Whether meeting it is shown to be in time, shown to be late, or neither. */
export type Timing = "in-time" | "late" | "unknown";

/** What the evidence says of the criterion and the deadline, before pace and status. */
export interface Verdict {
  readonly state: AchievementState;
  /** Day number since which it is met. */
  readonly since: number | null;
  readonly timing: Timing;
  /** Day number on which success, or a miss before the deadline, was fixed: a later withdrawal changes nothing. */
  readonly fixedOn: number | null;
  readonly missed: boolean;
  readonly missing: boolean;
  /** The observations that decided. */
  readonly deciding: readonly Observation[];
  /** The reports that decided. */
  readonly reports: readonly StatusReport[];
  /** The latest observation that may decide: the one that pace looks at. */
  readonly latest: Observation | null;
  readonly reasons: readonly Reason[];
  readonly caveats: readonly ("slipped-back" | "judged-after-deadline" | "incomplete")[];
  /** Of a target that is to hold all the time: what broke it, in order of the day. */
  readonly breaches: readonly Observation[];
  /** Set where the verdict itself fixes the pace, as for targets to be maintained. */
  readonly pace?: PaceState;
}

const OPEN: Omit<Verdict, "state"> = {
  since: null,
  timing: "unknown",
  fixedOn: null,
  missed: false,
  missing: false,
  deciding: [],
  reports: [],
  latest: null,
  reasons: [],
  caveats: [],
  breaches: [],
};

export const verdict = (state: AchievementState, parts: Partial<Omit<Verdict, "state">> = {}): Verdict => ({
  ...OPEN,
  ...parts,
  state,
});

/** The last day of a deadline that has passed; of an approximate one, the last that may have been meant. */
export const passedOn = (deadline: DeadlineState): number | null =>
  deadline.position === "passed" ? deadline.latest : null;

/** The values and reports that decided a verdict. */
export const decidersOf = ({ deciding, reports }: Verdict): readonly (MeasuredValue | StatusReport)[] => [
  ...deciding.flatMap(({ from }) => from.map((stored) => stored.from)),
  ...reports,
];

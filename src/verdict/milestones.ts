import type { MilestoneStanding } from "../evaluation/evaluation.js";
import type { Milestone } from "../model/target.js";
import { goalOf } from "../pace/goal.js";
import type { PathPoint } from "../pace/path.js";
import { closedOrNull } from "../value/read-period.js";
import type { Asked } from "./asked.js";
import { caseOf } from "./build-case.js";
import type { MilestoneState } from "./codes.js";
import { deadlineStateOn, readDueDate } from "./deadline.js";
import type { Origin } from "./measured-case.js";
import { judgeReach } from "./reach.js";
import type { Reason } from "./reason.js";
import { decidersOf, type Verdict } from "./verdict.js";

/** A milestone as it was judged, with the place on the path that it stands for. */
export interface MilestoneStand {
  readonly standing: MilestoneStanding;
  /** `null` where its criterion is no level. */
  readonly point: PathPoint | null;
}

/** Judges each milestone like a target of its own that is due on its day. */
export const milestoneStands = (asked: Asked, origin: Origin | null): readonly MilestoneStand[] =>
  asked.target.milestones.map((milestone) => milestoneStand(asked, milestone, origin));

const milestoneStand = (
  asked: Asked,
  { by, criterion }: Milestone,
  origin: Origin | null,
): MilestoneStand => {
  const deadline = deadlineStateOn(readDueDate(by), asked.settings.asOf);
  const { last, latest } = deadline;
  const window = asked.window === null ? null : { first: asked.window.first, last: latest ?? last };
  const on = caseOf({ ...asked, criterion, deadline, window });
  const own = judgeReach(on);
  const { level, goal } = on.question;
  const point =
    typeof level === "string" || last === null ? null : { day: last, figure: goalOf(level, origin, goal) };
  const state = stateOf(own, deadline.position === "passed", deadline.timeliness === "due");
  return { standing: { by, criterion, state, decidedBy: decidersOf(own) }, point };
};

const stateOf = (own: Verdict, hasPassed: boolean, isDue: boolean): MilestoneState => {
  if (own.state === "met") return own.timing === "late" ? "met-late" : "met";
  if (own.missed) return "missed";
  if (!hasPassed) return isDue ? "due" : "ahead";
  return own.missing || own.state === "no-data" ? "awaiting-data" : "indeterminate";
};

/**
 * What to say of the milestones; nothing without any. One that does not lie before the deadline, which may have been
 * brought forward, is not what comes next.
 */
export const milestoneReasons = (
  stands: readonly MilestoneStand[],
  deadline: number | null,
): readonly Reason[] => {
  const told = stands.filter((stand) => !isAhead(stand) || isBefore(stand, deadline));
  if (told.length === 0) return [];
  const periods = (...states: readonly MilestoneState[]) =>
    told.flatMap(({ standing: { by, state } }) => (states.includes(state) ? [by] : []));
  return [
    {
      code: "milestones",
      met: periods("met"),
      metLate: periods("met-late"),
      missed: periods("missed"),
      open: periods("awaiting-data", "indeterminate"),
      next: periods("due", "ahead")[0] ?? null,
    },
  ];
};

const isAhead = ({ standing: { state } }: MilestoneStand): boolean => state === "due" || state === "ahead";

const isBefore = ({ standing: { by } }: MilestoneStand, deadline: number | null): boolean =>
  deadline === null || (closedOrNull(by)?.last ?? deadline) < deadline;

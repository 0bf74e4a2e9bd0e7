import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { Milestone } from "../model/target.js";
import type { PathPoint } from "../pace/path.js";
import type { Period } from "../value/period.js";
import { type CaseInput, caseOf } from "./build-case.js";
import type { MilestoneState } from "./codes.js";
import { type DueDate, deadlineStateOn } from "./due-date.js";
import { countUntil } from "./flow-count.js";
import { goalOf } from "./goal.js";
import { judgeReach } from "./reach.js";
import type { Reason } from "./reason.js";
import type { StartPoint, StatedPeriods } from "./stated-periods.js";
import { decidersOf, type Verdict } from "./verdict.js";

/** How a milestone stands. */
export interface MilestoneStanding {
  /** The period by whose end it is due. */
  readonly by: Period;
  /** What should hold by then. */
  readonly criterion: MeasuredCriterion;
  /** How it stands on the day. */
  readonly state: MilestoneState;
  /** The values and reports that decided `state`; empty where nothing has decided yet. */
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
}

/** A milestone that was judged. */
export interface JudgedMilestone {
  readonly milestone: Milestone;
  readonly due: DueDate;
  readonly state: MilestoneState;
  readonly verdict: Verdict;
  /** The point of the path that it stands for; `null` where its criterion is no level. */
  readonly point: PathPoint | null;
}

/** Judges each milestone like a target of its own that is due on its day. */
export const judgeMilestones = (
  input: CaseInput,
  { milestones: dues }: StatedPeriods,
  start: StartPoint | null,
): readonly JudgedMilestone[] =>
  input.target.milestones.map((milestone, at) =>
    judgeMilestone(input, milestone, dues[at] as DueDate, start),
  );

const judgeMilestone = (
  input: CaseInput,
  milestone: Milestone,
  due: DueDate,
  start: StartPoint | null,
): JudgedMilestone => {
  const deadline = deadlineStateOn(due, input.settings.asOf);
  const { last } = deadline;
  const count = countUntil(input.count, deadline);
  const on = caseOf({ ...input, criterion: milestone.criterion, deadline, count });
  const verdict = judgeReach(on);
  const { level, goal } = on.test;
  const point =
    typeof level === "string" || last === null ? null : { day: last, figure: goalOf(level, start, goal) };
  const state = stateOf(verdict, deadline.position === "passed", deadline.timeliness === "due");
  return { milestone, due, state, verdict, point };
};

const stateOf = (verdict: Verdict, hasPassed: boolean, isDue: boolean): MilestoneState => {
  if (verdict.state === "met") return verdict.timing === "late" ? "met-late" : "met";
  if (verdict.missed) return "missed";
  if (!hasPassed) return isDue ? "due" : "ahead";
  return verdict.missing || verdict.state === "no-data" ? "awaiting-data" : "indeterminate";
};

export const milestoneStanding = ({
  milestone: { by, criterion },
  state,
  verdict,
}: JudgedMilestone): MilestoneStanding => ({ by, criterion, state, decidedBy: decidersOf(verdict) });

/**
 * What to say of the milestones; nothing without any. One that does not lie before the deadline, which may have been
 * brought forward, is not what comes next.
 */
export const milestoneReasons = (
  milestones: readonly JudgedMilestone[],
  deadline: number | null,
): readonly Reason[] => {
  const told = milestones.filter((one) => !isAhead(one) || isBefore(one, deadline));
  if (told.length === 0) return [];
  const periods = (...states: readonly MilestoneState[]) =>
    told.flatMap(({ milestone, state }) => (states.includes(state) ? [milestone.by] : []));
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

const isAhead = ({ state }: JudgedMilestone): boolean => state === "due" || state === "ahead";

const isBefore = ({ due }: JudgedMilestone, deadline: number | null): boolean =>
  deadline === null || (due.kind === "period" ? due.last : deadline) < deadline;

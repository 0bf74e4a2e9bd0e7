import type { Evaluation } from "../evaluation/evaluation.js";
import type { Deadline, Target } from "../model/target.js";
import { dayText, readDay } from "../value/day.js";
import { closedOrNull } from "../value/read-period.js";
import { deadlineStateOn, readDueDate } from "../verdict/deadline.js";

/** The deadline by which a target was judged, as it is written: of those stated by then, the last one of that day. */
export const judgedDeadline = (target: Target, { asOf, timeliness }: Evaluation): Deadline | null => {
  const original = target.deadline ?? null;
  const day = readDay(asOf);
  if (!day.ok || target.revisions.length === 0) return original;
  const endsAsJudged = (stated: Deadline | null): boolean => {
    const { last } = deadlineStateOn(readDueDate(stated ?? undefined), day.value);
    return (last === null ? null : dayText(last)) === timeliness.lastDay;
  };
  return [original, ...restatedBy(target, day.value)].filter(endsAsJudged).at(-1) ?? null;
};

/** The revisions of a target stand in the order of their days. */
const restatedBy = ({ revisions }: Target, day: number): readonly (Deadline | null)[] =>
  revisions.flatMap(({ on, deadline }) => {
    const last = closedOrNull(on)?.last;
    return deadline === undefined || last === undefined || last > day ? [] : [deadline];
  });

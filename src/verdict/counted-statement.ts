import { meaningOf, type Revisable } from "../model/comparable.js";
import type { Deadline, Target } from "../model/target.js";
import type { DueDate } from "./due-date.js";
import type { Reason } from "./reason.js";
import { hasPassed, passedReason } from "./revised-deadline.js";
import { periodsOf } from "./stated-periods.js";

/** A target as a statement left it, from a day on. */
export interface Stated {
  readonly on: number;
  readonly target: Target;
}

/** Whether a target, as it stood, was met and is not shown late. */
export type WasMet = (target: Target, due: DueDate) => boolean;

/** What counts of all that was stated. */
export interface CountedStatement {
  readonly target: Target;
  /** The deadlines that came to count, each with its day. */
  readonly moves: readonly { readonly on: number; readonly due: DueDate }[];
  /** The first statement that came when the deadline had passed and still counts. */
  readonly tooLate: Reason | null;
  /** The day of the statement that says what is asked, where what was asked before had not been met in time. */
  readonly lateFrom: number | null;
}

/**
 * Follows the statements. One that comes when the deadline has passed excuses nothing: the deadline still counts, and
 * what is asked now can only be met late. Nor does it undo what was met in time, unless it sets a new criterion with a
 * new deadline: that begins anew.
 */
export const countedStatement = (
  first: Target,
  later: readonly Stated[],
  wasMet: WasMet,
): CountedStatement => {
  let counted = first;
  let tooLate: Reason | null = null;
  let lateFrom: number | null = null;
  const moves: { readonly on: number; readonly due: DueDate }[] = [];
  for (const { on, target } of later) {
    const { due } = periodsOf(counted);
    const isMoved = differs("deadline", counted.deadline, target.deadline);
    const isRestated = differs("criterion", counted.criterion, target.criterion);
    const isPast = (isMoved || isRestated) && hasPassed(due, on);
    const isOver = isPast && isRestated && wasMet(counted, due);
    if (!isPast || (isOver && isMoved)) {
      if (isMoved) moves.push({ on, due: periodsOf(target).due });
      if (isPast) [tooLate, lateFrom] = [null, null];
      counted = target;
      continue;
    }
    tooLate ??= passedReason(due, on);
    if (isRestated && !isOver) lateFrom = on;
    counted = isOver ? { ...counted, lifecycle: target.lifecycle } : withDeadline(target, counted.deadline);
  }
  return { target: counted, moves, tooLate, lateFrom };
};

export const differs = (field: Revisable, a: unknown, b: unknown): boolean =>
  meaningOf(field, a) !== meaningOf(field, b);

const withDeadline = (target: Target, deadline: Deadline | undefined): Target => {
  const { deadline: _, ...rest } = target;
  return deadline === undefined ? rest : { ...rest, deadline };
};

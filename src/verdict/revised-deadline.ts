import type { Deadline } from "../model/target.js";
import { type Day, dayText, dayTextOrNull } from "../value/day.js";
import { type DueDate, readDueDate } from "./due-date.js";
import type { Reason, StatedDeadline } from "./reason.js";

/** Whether a deadline lies behind on a day, however it was meant. */
export const hasPassed = (due: DueDate, day: number): boolean => {
  if (due.kind === "period") return day > due.latest;
  return due.kind === "event" && due.occurred !== null && day > due.occurred;
};

/** The last day as it is known on a day: before an event has occurred, the one on which it is expected. */
const lastOf = (due: DueDate, asOf: number): number | null => {
  if (due.kind === "period") return due.last;
  if (due.kind === "none") return null;
  return due.occurred !== null && due.occurred <= asOf ? due.occurred : (due.expected?.last ?? null);
};

export const lastDayOf = (due: DueDate, asOf: number): Day | null => {
  const last = lastOf(due, asOf);
  return dayTextOrNull(last);
};

export const daysBetween = (from: DueDate, to: DueDate, asOf: number): number | null => {
  const [before, after] = [lastOf(from, asOf), lastOf(to, asOf)];
  return before === null || after === null ? null : after - before;
};

const statedOf = (due: DueDate, asOf: number): StatedDeadline => {
  if (due.kind === "none") return null;
  if (due.kind === "period") return due.written;
  if (due.occurred !== null && due.occurred <= asOf) return dayText(due.occurred);
  return due.expectedWritten ?? { event: due.event };
};

/** The statement of another deadline. */
export const movedReason = (
  from: Deadline | undefined,
  to: Deadline | undefined,
  on: number,
  asOf: number,
): Reason => {
  const [before, after] = [readDueDate(from), readDueDate(to)];
  return {
    code: "deadline-revised",
    on: dayText(on),
    from: statedOf(before, asOf),
    to: statedOf(after, asOf),
    days: daysBetween(before, after, asOf),
  };
};

/** That a deadline had passed on the day of a statement. */
export const passedReason = (due: DueDate, on: number): Reason => {
  const deadline = due.kind === "period" ? due.written : (lastDayOf(due, on) ?? "");
  return { code: "moved-after-deadline", on: dayText(on), deadline };
};

import type { Deadline } from "../model/target.js";
import { latestMeant } from "../value/calendar.js";
import { type ClosedPeriod, closedOrNull, readDeadlinePeriod } from "../value/read-period.js";
import type { LocalizedText } from "../value/text.js";
import type { TimelinessState } from "./codes.js";

/** A deadline with its days read. */
export type DueDate =
  | { readonly kind: "none" }
  | {
      readonly kind: "period";
      readonly stated: Deadline;
      readonly written: string;
      readonly first: number;
      readonly last: number;
      /** After this day it has passed, however an approximate deadline was meant. */
      readonly latest: number;
    }
  | {
      readonly kind: "event";
      readonly stated: Deadline;
      readonly event: LocalizedText;
      readonly expectedWritten: string | null;
      readonly expected: ClosedPeriod | null;
      readonly occurred: number | null;
    };

const NO_DUE_DATE: DueDate = { kind: "none" };

export const readDueDate = (deadline: Deadline | undefined): DueDate => {
  if (deadline === undefined) return NO_DUE_DATE;
  if (typeof deadline === "object" && "event" in deadline) {
    const occurred = closedOrNull(deadline.occurred);
    return {
      kind: "event",
      stated: deadline,
      event: deadline.event,
      expectedWritten: deadline.expected ?? null,
      expected: closedOrNull(deadline.expected),
      occurred: occurred === null ? null : occurred.last,
    };
  }
  const written = typeof deadline === "string" ? deadline : deadline.by;
  const period = readDeadlinePeriod(written);
  if (!period.ok) return NO_DUE_DATE;
  const { first, last } = period.value;
  return { kind: "period", stated: deadline, written, first, last, latest: latestMeant(period.value) };
};

/** How one day stands to a due date, before anything is known of the target. */
export interface DeadlineState {
  readonly position: "none" | "ahead" | "passed";
  readonly timeliness: Extract<TimelinessState, "open" | "due" | "overdue" | "no-deadline" | "indeterminate">;
  readonly first: number | null;
  readonly last: number | null;
  /** The last day on which meeting it may still count as in time: later than `last` for an approximate deadline. */
  readonly latest: number | null;
  /** The period of the deadline, for choosing among values of one day. */
  readonly hasPeriod: boolean;
}

const NO_DEADLINE: DeadlineState = {
  position: "none",
  timeliness: "no-deadline",
  first: null,
  last: null,
  latest: null,
  hasPeriod: false,
};

export const deadlineStateOn = (due: DueDate, day: number): DeadlineState => {
  if (due.kind === "none") return NO_DEADLINE;
  return due.kind === "event" ? eventState(due, day) : periodState(due, day);
};

const periodState = (due: Extract<DueDate, { kind: "period" }>, day: number): DeadlineState => {
  const { first, last, latest } = due;
  const timeliness = day < first ? "open" : day <= last ? "due" : day <= latest ? "indeterminate" : "overdue";
  return { position: day > latest ? "passed" : "ahead", timeliness, first, last, latest, hasPeriod: true };
};

/** An event sets no date until it has occurred; its expected period only draws the path. */
const eventState = (due: Extract<DueDate, { kind: "event" }>, day: number): DeadlineState => {
  const { occurred, expected } = due;
  if (occurred !== null && occurred <= day) {
    const passed = day > occurred;
    return {
      position: passed ? "passed" : "ahead",
      timeliness: passed ? "overdue" : "due",
      first: occurred,
      last: occurred,
      latest: occurred,
      hasPeriod: false,
    };
  }
  const ended = expected !== null && day > expected.last;
  const begun = expected !== null && day >= expected.first;
  return {
    position: "ahead",
    timeliness: ended ? "indeterminate" : begun ? "due" : "open",
    first: expected?.first ?? null,
    last: expected?.last ?? null,
    latest: null,
    hasPeriod: false,
  };
};

/** Whether a day lies in the doubtful time of an approximate deadline; an event that has not occurred has none. */
export const isInDoubt = (day: number, { last, latest }: DeadlineState): boolean =>
  last !== null && latest !== null && day > last;

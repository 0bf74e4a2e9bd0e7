import type { Deadline, Revision, Target } from "../model/target.js";
import { versionsOf } from "../model/versions.js";
import { type Day, dayText } from "../value/day.js";
import { closedOrNull } from "../value/read-period.js";
import { type DueDate, readDueDate } from "./deadline.js";
import type { Revisions } from "./evaluation.js";
import type { PortfolioIndex } from "./index-portfolio.js";
import type { Settings } from "./options.js";
import type { Reason } from "./reason.js";
import { effectOf } from "./revision-effect.js";

/** A target as a revision left it. */
export interface DatedVersion {
  readonly revision: Revision;
  readonly on: number;
  readonly known: number;
  readonly target: Target;
}

/** A target as it is to be judged on a day, with what its revisions did. */
export interface Standing {
  /** With the deadline that counts. */
  readonly target: Target;
  readonly due: DueDate;
  readonly revisions: Revisions;
  readonly reasons: readonly Reason[];
  readonly isMovedAfter: boolean;
  /** The day of the revision that cancelled it, if one did. */
  readonly cancelledOn: number | null;
  /** The deadline in force on a day. */
  readonly dueOn: (day: number) => DueDate;
}

/**
 * The target in force on the day, with the knowledge of the settings. A deadline that had passed already when it was
 * moved still counts.
 */
export const standingOf = (target: Target, index: PortfolioIndex, settings: Settings): Standing => {
  const versions =
    settings.against === "original" ? [] : datedVersions(target, index).filter(isInEffect(settings));
  const current = versions.at(-1)?.target ?? target;
  let counted: Deadline | undefined = target.deadline;
  let movedAfter: Reason | null = null;
  const moves: { readonly on: number; readonly due: DueDate }[] = [];
  const reasons: Reason[] = [];
  let before = target;
  for (const { on, target: version } of versions) {
    const due = readDueDate(counted);
    if (!isSame(before.deadline, version.deadline)) {
      reasons.push(moved(before.deadline, version.deadline, on));
      if (hasPassed(due, on)) {
        movedAfter ??= { code: "moved-after-deadline", on: dayText(on), deadline: writtenOf(due) ?? "" };
      } else {
        counted = version.deadline;
        moves.push({ on, due: readDueDate(counted) });
      }
    }
    if (!isSame(before.criterion, version.criterion)) {
      const effect = effectOf(before.criterion, version.criterion);
      reasons.push({ code: "criterion-revised", on: dayText(on), effect });
    }
    before = version;
  }
  if (movedAfter !== null) reasons.push(movedAfter);
  const { deadline: _, ...rest } = current;
  const first = readDueDate(target.deadline);
  return {
    target: versions.length === 0 ? target : counted === undefined ? rest : { ...rest, deadline: counted },
    due: readDueDate(counted),
    revisions: {
      applied: versions.map(({ on }) => dayText(on)),
      originalDeadline: lastDayOf(first),
      currentDeadline: lastDayOf(readDueDate(current.deadline)),
      daysMoved: daysBetween(first, readDueDate(current.deadline)),
      criterion: effectOf(target.criterion, current.criterion),
    },
    reasons,
    isMovedAfter: movedAfter !== null,
    cancelledOn: versions.find(({ target: { lifecycle } }) => lifecycle === "cancelled")?.on ?? null,
    dueOn: (day) => moves.findLast(({ on }) => on <= day)?.due ?? first,
  };
};

/** The versions of a target that revisions made, each with its day and the day on which it became known. */
export const datedVersions = (target: Target, index: PortfolioIndex): readonly DatedVersion[] =>
  versionsOf(target).flatMap(({ revision, target: version }) => {
    if (revision === null) return [];
    const on = closedOrNull(revision.on)?.last ?? 0;
    const published = revision.citations.flatMap(({ source }) => index.sourceKnown.get(source) ?? []);
    return [{ revision, on, known: published.length === 0 ? on : Math.min(...published), target: version }];
  });

const isInEffect =
  ({ asOf, knownOn }: Settings) =>
  ({ on, known }: DatedVersion): boolean =>
    on <= asOf && known <= knownOn;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const hasPassed = (due: DueDate, day: number): boolean => {
  if (due.kind === "period") return day > due.latest;
  return due.kind === "event" && due.occurred !== null && day > due.occurred;
};

const writtenOf = (due: DueDate): string | null => {
  if (due.kind === "period") return due.written;
  if (due.kind === "none") return null;
  return due.occurred === null ? due.expectedWritten : dayText(due.occurred);
};

const lastOf = (due: DueDate): number | null => {
  if (due.kind === "period") return due.last;
  return due.kind === "none" ? null : (due.occurred ?? due.expected?.last ?? null);
};

const lastDayOf = (due: DueDate): Day | null => {
  const last = lastOf(due);
  return last === null ? null : dayText(last);
};

const daysBetween = (a: DueDate, b: DueDate): number | null => {
  const [from, to] = [lastOf(a), lastOf(b)];
  return from === null || to === null ? null : to - from;
};

const moved = (from: Deadline | undefined, to: Deadline | undefined, on: number): Reason => {
  const [before, after] = [readDueDate(from), readDueDate(to)];
  return {
    code: "deadline-revised",
    on: dayText(on),
    from: writtenOf(before),
    to: writtenOf(after),
    days: daysBetween(before, after),
  };
};

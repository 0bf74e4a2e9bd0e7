import type { Revisions } from "../evaluation/evaluation.js";
import type { Settings } from "../evaluation/options.js";
import type { Revision, Target } from "../model/target.js";
import { type TargetVersion, versionsOf } from "../model/versions.js";
import type { PortfolioIndex } from "../series/index-portfolio.js";
import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { closedOrNull } from "../value/read-period.js";
import { countedStatement, differs, type Stated, type WasMet } from "./counted-statement.js";
import { type DueDate, readDueDate } from "./deadline.js";
import type { Reason } from "./reason.js";
import { daysBetween, lastDayOf, movedReason } from "./revised-deadline.js";
import { effectOf } from "./revision-effect.js";

/** A revision with its day and the day on which it became known. */
export interface DatedRevision {
  readonly revision: Revision;
  readonly on: number;
  readonly known: number;
}

/** A target as it is to be judged on a day, with what its revisions did. */
export interface Standing {
  /** With the deadline that counts. */
  readonly target: Target;
  readonly due: DueDate;
  readonly revisions: Revisions;
  readonly reasons: readonly Reason[];
  readonly isMovedAfter: boolean;
  /** The day of the statement that says what is asked, where what was asked before had not been met in time. */
  readonly lateFrom: number | null;
  /** The day of the revision that cancelled it, if one did. */
  readonly cancelledOn: number | null;
  /** The deadline in force on a day. */
  readonly dueOn: (day: number) => DueDate;
}

/** The revisions of a target in their order, each with its days. */
export const datedRevisions = (target: Target, index: PortfolioIndex): readonly DatedRevision[] =>
  target.revisions.map((revision) => {
    const on = closedOrNull(revision.on)?.last ?? 0;
    const published = revision.citations.flatMap(({ source }) => index.sourceKnown.get(source) ?? []);
    return { revision, on, known: published.length === 0 ? on : Math.min(...published) };
  });

/** The target in force on the day, with the knowledge of the settings. */
export const standingOf = (
  target: Target,
  index: PortfolioIndex,
  settings: Settings,
  wasMet: WasMet,
): Standing => {
  const { asOf, tolerance } = settings;
  const inEffect = revisionsInEffect(target, index, settings);
  const versions = versionsOf({ ...target, revisions: inEffect.map(({ revision }) => revision) });
  const later = inEffect.map(({ on }, at) => ({
    on,
    target: (versions[at + 1] as TargetVersion<Target>).target,
  }));
  const counted = countedStatement(target, later, wasMet);
  const current = later.at(-1)?.target ?? target;
  const [first, last] = [readDueDate(target.deadline), readDueDate(current.deadline)];
  return {
    target: counted.target,
    due: counted.moves.at(-1)?.due ?? first,
    revisions: {
      applied: inEffect.map(({ on }) => dayText(on)),
      originalDeadline: lastDayOf(first, asOf),
      currentDeadline: lastDayOf(last, asOf),
      daysMoved: daysBetween(first, last, asOf),
      criterion: current === target ? "unchanged" : effectOf(target.criterion, current.criterion, tolerance),
    },
    reasons: [
      ...restatements(target, later, asOf, tolerance),
      ...(counted.tooLate === null ? [] : [counted.tooLate]),
    ],
    isMovedAfter: counted.tooLate !== null,
    lateFrom: counted.lateFrom,
    cancelledOn: cancelledOn(target, later),
    dueOn: (day) => counted.moves.findLast(({ on }) => on <= day)?.due ?? first,
  };
};

const revisionsInEffect = (
  target: Target,
  index: PortfolioIndex,
  { asOf, knownOn, against }: Settings,
): readonly DatedRevision[] =>
  against === "original"
    ? []
    : datedRevisions(target, index).filter(({ on, known }) => on <= asOf && known <= knownOn);

/** What each statement says otherwise than the one before. */
const restatements = (
  first: Target,
  later: readonly Stated[],
  asOf: number,
  tolerance: DecimalString,
): readonly Reason[] =>
  later.flatMap(({ on, target }, at) => {
    const before = later[at - 1]?.target ?? first;
    const reasons: Reason[] = [];
    if (differs("deadline", before.deadline, target.deadline))
      reasons.push(movedReason(before.deadline, target.deadline, on, asOf));
    if (differs("criterion", before.criterion, target.criterion)) {
      const effect = effectOf(before.criterion, target.criterion, tolerance);
      reasons.push({ code: "criterion-revised", on: dayText(on), effect });
    }
    return reasons;
  });

/** The day since which it has been cancelled without a break; `null` where that was never dated. */
const cancelledOn = (first: Target, later: readonly Stated[]): number | null => {
  const standing = later.findLastIndex(({ target }) => target.lifecycle !== "cancelled");
  return standing < 0 && first.lifecycle === "cancelled" ? null : (later[standing + 1]?.on ?? null);
};

import { isMeasuredCriterion } from "../criteria/criterion.js";
import type { Revision, Target } from "../model/target.js";
import { type TargetVersion, versionsOf } from "../model/versions.js";
import type { Day } from "../value/day.js";
import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import type { RevisionEffect } from "./codes.js";
import type { CompiledFrame } from "./compiled-frame.js";
import type { CompiledTarget } from "./compiled-target.js";
import { countedStatement, differs, type Stated, type WasMet } from "./counted-statement.js";
import type { DueDate } from "./due-date.js";
import type { Reason } from "./reason.js";
import { daysBetween, lastDayOf, movedReason } from "./revised-deadline.js";
import { effectOf } from "./revision-effect.js";
import type { Settings } from "./settings.js";
import { periodsOf } from "./stated-periods.js";

/** What later statements did to a target, as far as they are in effect. */
export interface Revisions {
  /** The days of the revisions in effect. */
  readonly applied: readonly Day[];
  /** Last day of the deadline as first stated; `null` without a dated one. */
  readonly originalDeadline: Day | null;
  /** Last day of the deadline as last stated; `null` without a dated one. */
  readonly currentDeadline: Day | null;
  /** By how many days it has slipped, as stated: more than 0 is later, `null` where one of the two has no day. */
  readonly daysMoved: number | null;
  /** What became of the criterion. */
  readonly criterion: RevisionEffect;
}

/** A target as it is to be judged on a day, with what its revisions did. */
export interface CurrentStatement {
  /** With the deadline that counts. */
  readonly target: Target;
  readonly due: DueDate;
  readonly isMovedAfter: boolean;
  /** The day of the statement that says what is asked, where what was asked before had not been met in time. */
  readonly lateFrom: number | null;
  /** The day since which its lifecycle is what it is; `null` where that was never dated. */
  readonly lifecycleSince: number | null;
  /** The deadline in force on a day. */
  readonly dueOn: (day: number) => DueDate;
  /** The revisions in effect, in order of their day. */
  readonly inEffect: readonly Revision[];
  readonly revisions: () => Revisions;
  /** What later statements changed. */
  readonly reasons: (frame: CompiledFrame) => readonly Reason[];
}

/** The revisions that are in effect on the day, as far as they are known. */
export const revisionsBy = (
  revisions: CompiledTarget["revisions"],
  { asOf, knownOn }: Settings,
): CompiledTarget["revisions"] =>
  revisions.length === 0 ? revisions : revisions.filter(({ on, known }) => on <= asOf && known <= knownOn);

/** The statement in force on the day, with the knowledge of the settings. */
export const currentStatement = (
  compiled: CompiledTarget,
  settings: Settings,
  wasMet: WasMet,
): CurrentStatement => {
  const { target, revisions } = compiled;
  const inEffect = settings.against === "original" ? [] : revisionsBy(revisions, settings);
  if (inEffect.length === 0) return asFirstStated(compiled, settings);
  const stated = inEffect.map(({ revision }) => revision);
  const versions = versionsOf({ ...target, revisions: stated });
  const later = inEffect.map(({ on }, at) => ({
    on,
    target: (versions[at + 1] as TargetVersion<Target>).target,
  }));
  return asRevised(target, stated, later, settings, wasMet);
};

const NO_REASONS = (): readonly Reason[] => [];

const NO_REVISIONS: readonly Revision[] = [];

const asFirstStated = (
  { target, periods: { due } }: CompiledTarget,
  { asOf }: Settings,
): CurrentStatement => ({
  target,
  due,
  isMovedAfter: false,
  lateFrom: null,
  lifecycleSince: null,
  dueOn: () => due,
  inEffect: NO_REVISIONS,
  revisions: () => {
    const deadline = lastDayOf(due, asOf);
    return {
      applied: [],
      originalDeadline: deadline,
      currentDeadline: deadline,
      daysMoved: deadline === null ? null : 0,
      criterion: "unchanged",
    };
  },
  reasons: NO_REASONS,
});

const asRevised = (
  target: Target,
  inEffect: readonly Revision[],
  later: readonly Stated[],
  { asOf, tolerance }: Settings,
  wasMet: WasMet,
): CurrentStatement => {
  const counted = countedStatement(target, later, wasMet);
  const current = later.at(-1)?.target ?? target;
  const [first, last] = [periodsOf(target).due, periodsOf(current).due];
  return {
    target: counted.target,
    due: counted.moves.at(-1)?.due ?? first,
    isMovedAfter: counted.tooLate !== null,
    lateFrom: counted.lateFrom,
    lifecycleSince: lifecycleSince(target, later),
    dueOn: (day) => counted.moves.findLast(({ on }) => on <= day)?.due ?? first,
    inEffect,
    revisions: () => ({
      applied: later.map(({ on }) => dayText(on)),
      originalDeadline: lastDayOf(first, asOf),
      currentDeadline: lastDayOf(last, asOf),
      daysMoved: daysBetween(first, last, asOf),
      criterion: effectOf(target.criterion, current.criterion, tolerance),
    }),
    reasons: (frame) => [
      ...restatements(target, later, asOf, tolerance, frame),
      ...(counted.tooLate === null ? [] : [counted.tooLate]),
    ],
  };
};

/** What each statement says otherwise than the one before. */
const restatements = (
  first: Target,
  later: readonly Stated[],
  asOf: number,
  tolerance: DecimalString,
  { indicators }: CompiledFrame,
): readonly Reason[] =>
  later.flatMap(({ on, target }, at) => {
    const before = later[at - 1]?.target ?? first;
    const reasons: Reason[] = [];
    if (differs("deadline", before.deadline, target.deadline))
      reasons.push(movedReason(before.deadline, target.deadline, on, asOf));
    if (differs("criterion", before.criterion, target.criterion)) {
      const effect = effectOf(before.criterion, target.criterion, tolerance);
      const [from, to] = [before.criterion, target.criterion];
      // A criterion that has parts may have them for several indicators.
      const isPlain = isMeasuredCriterion(from) && isMeasuredCriterion(to);
      const unit = isPlain && indicators.get(target.indicator as string)?.unit;
      reasons.push({
        code: "criterion-revised",
        on: dayText(on),
        effect,
        ...(unit && { asked: { from, to, unit } }),
      });
    }
    return reasons;
  });

/** The day since which it has been cancelled, on hold or active without a break; `null` where that was never dated. */
const lifecycleSince = (first: Target, later: readonly Stated[]): number | null => {
  const current = later.at(-1)?.target.lifecycle ?? first.lifecycle;
  const other = later.findLastIndex(({ target }) => target.lifecycle !== current);
  return other < 0 && first.lifecycle === current ? null : (later[other + 1]?.on ?? null);
};

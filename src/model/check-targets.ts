import { bad, type FaultDetail } from "../value/fault.js";
import { type ClosedPeriod, closedOrNull, readDeadlinePeriod } from "../value/read-period.js";
import { criterionFaults, type Indicators, type Path } from "./check-criteria.js";
import { type Criterion, comparatorIn } from "./criterion.js";
import type { Entries } from "./entries.js";
import type { Deadline, Target } from "./target.js";
import { versionsOf } from "./versions.js";

type Fields = Partial<Target>;

/** Each target by itself and against its indicators, as first stated and as revised. */
export const checkTargets = (
  targets: Entries["targets"],
  indicators: Indicators,
  faults: FaultDetail[],
): void => {
  for (const { fields, index } of targets) {
    const path = ["targets", index];
    faults.push(...orderFaults(fields, path));
    versionsOf(fields).forEach(({ revision, target }, number) => {
      const at = number === 0 ? path : [...path, "revisions", number - 1];
      if (revision === null || (revision.deadline !== undefined && revision.deadline !== null)) {
        faults.push(...dateFaults(target, path, at));
      }
      const { criterion } = target;
      if (criterion === undefined || (revision !== null && revision.criterion === undefined)) return;
      faults.push(...criterionFaults({ target, criterion, path, at: [...at, "criterion"], indicators }));
      faults.push(...milestoneFaults(target, criterion, path));
    });
  }
};

/** Start and baseline against the deadline; in a revision it is the deadline that is wrong. */
const dateFaults = (target: Fields, path: Path, at: Path): readonly FaultDetail[] => {
  const due = deadlineDays(target.deadline);
  if (due === undefined) return [];
  const isFirst = path === at;
  const faults: FaultDetail[] = [];
  const start = days(target.start);
  if (start !== undefined && start.first > due.last) {
    const place = isFirst ? [...path, "start"] : [...at, "deadline"];
    const hint = "correct the start or the deadline";
    const expected = "a start that is not after the deadline";
    faults.push(...bad("start-after-deadline", target.start, expected, hint, place).faults);
  }
  const baseline = days(target.baseline?.period);
  if (baseline !== undefined && baseline.last >= due.last) {
    const place = isFirst ? [...path, "baseline", "period"] : [...at, "deadline"];
    const hint = "a baseline stands on the last day of its period; correct it or the deadline";
    const expected = "a baseline that stands before the deadline";
    faults.push(
      ...bad("baseline-not-before-deadline", target.baseline?.period, expected, hint, place).faults,
    );
  }
  return faults;
};

const days = (period: string | undefined): ClosedPeriod | undefined => {
  if (period === undefined) return undefined;
  const read = readDeadlinePeriod(period);
  return read.ok ? read.value : undefined;
};

const deadlineDays = (deadline: Deadline | undefined): ClosedPeriod | undefined => {
  if (deadline === undefined || typeof deadline === "string") return days(deadline);
  return "by" in deadline ? days(deadline.by) : days(deadline.occurred ?? deadline.expected);
};

/** Revisions each after the one before; milestones likewise, after the baseline and before the deadline. */
const orderFaults = (target: Fields, path: Path): readonly FaultDetail[] => {
  const faults: FaultDetail[] = [];
  let before = Number.NEGATIVE_INFINITY;
  target.revisions?.forEach(({ on }, at) => {
    const last = closedOrNull(on)?.last ?? before;
    if (last <= before) {
      const hint = "order the revisions by their day, one a day";
      const place = [...path, "revisions", at, "on"];
      faults.push(
        ...bad("revisions-out-of-order", on, "a day after that of the revision before", hint, place).faults,
      );
    }
    before = Math.max(before, last);
  });
  before = closedOrNull(target.baseline?.period)?.last ?? Number.NEGATIVE_INFINITY;
  const due = deadlineDays(target.deadline)?.last ?? Number.POSITIVE_INFINITY;
  target.milestones?.forEach(({ by }, at) => {
    const last = closedOrNull(by)?.last ?? before;
    if (last <= before || last >= due) {
      const hint = "order the milestones by their day, between the baseline and the deadline";
      const expected = "a day after the milestone before, and before the deadline";
      faults.push(
        ...bad("milestone-misplaced", by, expected, hint, [...path, "milestones", at, "by"]).faults,
      );
    }
    before = Math.max(before, last);
  });
  return faults;
};

/** A milestone asks the same question as its target, with another number. */
const milestoneFaults = (target: Fields, criterion: Criterion, path: Path): readonly FaultDetail[] =>
  (target.milestones ?? []).flatMap((milestone, at) => {
    const asked = questionOf(milestone.criterion);
    if (asked === questionOf(criterion)) return [];
    const hint = "use the target's own form with another number, or make a target of its own of it";
    const place = [...path, "milestones", at, "criterion"];
    return bad("milestone-unlike-target", asked, questionOf(criterion), hint, place).faults;
  });

/** The form of a criterion without its numbers. */
const questionOf = (criterion: Criterion): string => {
  if (criterion.kind === "threshold") return comparatorIn(criterion);
  if (criterion.kind !== "change") return criterion.kind;
  const { change } = criterion;
  return `a change of ${comparatorIn(change)} against ${change.against ?? "the baseline"}`;
};

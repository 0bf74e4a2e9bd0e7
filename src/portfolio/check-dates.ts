import { demandOf, leavesOf } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Deadline } from "../model/target.js";
import { type ClosedPeriod, closedOrNull, readDeadlinePeriod } from "../value/read-period.js";
import type { Place, TargetFields } from "./criterion-to-check.js";

/** A target as first stated or as revised, with its place and that of the statement. */
interface Dated {
  readonly target: TargetFields;
  readonly path: Place;
  readonly at: Place;
}

/** Compares start and baseline with the deadline. In a revision the deadline is wrong. */
export const dateFaults = ({ target, path, at }: Dated): readonly FaultDetail[] => {
  const due = deadlineDays(target.deadline);
  if (due === undefined) return [];
  const isRevised = path !== at;
  const deadline = [...at, "deadline"];
  const faults: FaultDetail[] = [];
  const start = givenDays(target.start);
  if (start !== undefined && start.first > due.last) {
    const fault = isRevised
      ? bad(
          "start-after-deadline",
          target.deadline,
          `a deadline that is not before the start, ${target.start}`,
          "correct the deadline of the revision",
          deadline,
        )
      : bad(
          "start-after-deadline",
          target.start,
          "a start that is not after the deadline",
          "correct the start or the deadline",
          [...path, "start"],
        );
    faults.push(...fault.faults);
  }
  const baseline = givenDays(target.baseline?.period);
  if (baseline !== undefined && baseline.last >= due.last) {
    const fault = isRevised
      ? bad(
          "baseline-not-before-deadline",
          target.deadline,
          `a deadline that lies behind the baseline, ${target.baseline?.period}`,
          "correct the deadline of the revision",
          deadline,
        )
      : bad(
          "baseline-not-before-deadline",
          target.baseline?.period,
          "a baseline that stands before the deadline",
          "a baseline stands on the last day of its period; correct it or the deadline",
          [...path, "baseline", "period"],
        );
    faults.push(...fault.faults);
  }
  return faults;
};

/**
 * A change is counted on an earlier period, so its reference has to end before the deadline. If a revision changes the
 * deadline alone, the deadline is wrong.
 */
export const referenceFaults = ({ target, at }: Dated, bringsCriterion: boolean): readonly FaultDetail[] => {
  const due = deadlineDays(target.deadline);
  if (due === undefined || target.criterion === undefined) return [];
  return leavesOf(target.criterion, undefined).flatMap(({ criterion, path }) => {
    const demand = demandOf(criterion);
    const against = demand?.of === "change" ? demand.against : null;
    const reference = against === null ? null : closedOrNull(against);
    if (reference === null || reference.last < due.last) return [];
    if (!bringsCriterion) {
      const expected = `a deadline that lies behind ${against}, on which the change is counted`;
      return bad("bad-change", target.deadline, expected, "correct the deadline of the revision", [
        ...at,
        "deadline",
      ]).faults;
    }
    const hint = "a change is one on an earlier period; correct it or the deadline";
    const inside = criterion.kind === "change" && criterion.change !== undefined ? ["change"] : [];
    const place = [...at, "criterion", ...path, ...inside, "against"];
    return bad("bad-change", against, "a period that ends before the deadline's", hint, place).faults;
  });
};

const givenDays = (period: string | undefined): ClosedPeriod | undefined => {
  if (period === undefined) return undefined;
  const read = readDeadlinePeriod(period);
  return read.ok ? read.value : undefined;
};

/** The days of a deadline; of an event, when it occurred or is expected. */
export const deadlineDays = (deadline: Deadline | undefined): ClosedPeriod | undefined => {
  if (deadline === undefined || typeof deadline === "string") return givenDays(deadline);
  return "by" in deadline ? givenDays(deadline.by) : givenDays(deadline.occurred ?? deadline.expected);
};

import { type Criterion, isMeasuredCriterion, questionOf } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import { closedOrNull } from "../value/read-period.js";
import { codeOf } from "../value/unit.js";
import { deadlineDays } from "./check-dates.js";
import { unitFaults } from "./check-leaf.js";
import { addsAmounts, noWay } from "./check-way.js";
import type { CriterionToCheck, Place, TargetFields } from "./criterion-to-check.js";

/** Each milestone comes after the one before, after baseline and start, and before the deadline, `due`. */
export const milestoneOrderFaults = (
  { milestones, baseline, start: inForce }: TargetFields,
  due: number | undefined,
  path: Place,
): readonly FaultDetail[] => {
  const start = closedOrNull(baseline?.period)?.last;
  const first = closedOrNull(inForce)?.first ?? Number.NEGATIVE_INFINITY;
  // A start after the deadline is reported elsewhere.
  const begun = due !== undefined && first > due ? Number.NEGATIVE_INFINITY : first;
  let before = Number.NEGATIVE_INFINITY;
  return (milestones ?? []).flatMap(({ by }, at) => {
    const last = closedOrNull(by)?.last ?? before;
    const misplaced =
      start !== undefined && last <= start
        ? [
            "a period that ends after the baseline's",
            "a milestone lies on the way; correct it or the baseline",
          ]
        : due !== undefined && last >= due
          ? [
              "a period that ends before the deadline's",
              "a milestone lies on the way; correct it or the deadline",
            ]
          : last < begun
            ? [
                "a period that ends after the start",
                "nothing is asked before the start; correct it or the milestone",
              ]
            : last <= before
              ? [
                  "a period that ends after the milestone before",
                  "order the milestones by their day, one a day",
                ]
              : undefined;
    before = Math.max(before, last);
    if (misplaced === undefined) return [];
    const [expected = "", hint = ""] = misplaced;
    return bad("milestone-misplaced", by, expected, hint, [...path, "milestones", at, "by"]).faults;
  });
};

/** A milestone has the form of its target, with another number. */
export const milestoneFaults = (on: CriterionToCheck): readonly FaultDetail[] =>
  noWay(on) !== undefined
    ? []
    : on.isRevised
      ? revisedFaults(on)
      : (on.target.milestones ?? []).flatMap(({ by, criterion }, at) => {
          const milestone = [...on.path, "milestones", at];
          const place = [...milestone, "criterion"];
          const unlike = unlikeFaults(on, criterion, place);
          return unlike.length > 0
            ? unlike
            : [...ownFaults(on, criterion, place), ...windowFaults(on, by, [...milestone, "by"])];
        });

/** Without a start, amounts are added up over the deadline's period alone. A milestone before it has no amounts. */
const windowFaults = (on: CriterionToCheck, by: string, place: Place): readonly FaultDetail[] => {
  const { start, deadline } = on.target;
  if (!addsAmounts(on) || start !== undefined || (typeof deadline === "object" && "event" in deadline))
    return [];
  const [due, last] = [deadlineDays(deadline), closedOrNull(by)?.last];
  if (due === undefined || last === undefined || last >= due.first) return [];
  const hint = "without a start, amounts are added up over the deadline's period alone; state the start";
  return bad("milestone-misplaced", by, "a period that ends within the deadline's", hint, place).faults;
};

/** A revised criterion that no longer fits the milestones. The first stands for all, since they are alike. */
const revisedFaults = ({ target, criterion, at }: CriterionToCheck): readonly FaultDetail[] => {
  const [milestone] = target.milestones ?? [];
  if (milestone === undefined) return [];
  const [asked, question] = [questionOf(milestone.criterion), questionOf(criterion)];
  if (asked === question) return [];
  const hint = "keep the form of the milestones, or make a target of its own of the new one";
  return bad("milestone-unlike-target", question, `${asked}, as in the milestones`, hint, at).faults;
};

const unlikeFaults = (on: CriterionToCheck, milestone: Criterion, place: Place): readonly FaultDetail[] => {
  const [asked, question] = [questionOf(milestone), questionOf(on.criterion)];
  if (asked === question) return [];
  const hint = "use the target's own form with another number, or make a target of its own of it";
  return bad("milestone-unlike-target", asked, question, hint, place).faults;
};

/** What may be wrong with a milestone although it has the target's form. */
const ownFaults = (on: CriterionToCheck, milestone: Criterion, place: Place): readonly FaultDetail[] => {
  if (!isMeasuredCriterion(milestone)) return [];
  const quantifier = (["every", "each"] as const).find((key) => milestone[key] !== undefined);
  if (quantifier !== undefined) {
    const hint = "a milestone is one number by one day; leave it out";
    return bad("field-without-effect", milestone[quantifier], `no ${quantifier}`, hint, [
      ...place,
      quantifier,
    ]).faults;
  }
  const counted = isMeasuredCriterion(on.criterion) ? on.criterion.in : undefined;
  if (milestone.in !== undefined && JSON.stringify(milestone.in) !== JSON.stringify(counted)) {
    const hint = "a milestone counts as its target does; leave it out";
    const expected = counted === undefined ? "no in" : JSON.stringify(counted);
    return bad("field-without-effect", milestone.in, expected, hint, [...place, "in"]).faults;
  }
  const unit = on.indicators.get(on.target.indicator ?? "")?.unit;
  return unit === undefined ? [] : unitFaults(milestone, codeOf(unit), place);
};

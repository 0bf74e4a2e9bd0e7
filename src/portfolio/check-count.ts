import {
  type CriterionLeaf,
  isMeasuredCriterion,
  leavesOf,
  type MeasuredCriterion,
  questionOf,
} from "../criteria/criterion.js";
import { countedMonths, isOverAllTime } from "../criteria/quantifier.js";
import { COUNTED_IN } from "../criteria/quantifier.schema.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import { areMonths, monthNumber } from "../value/calendar.js";
import { closedOrNull } from "../value/read-period.js";
import { deadlineDays } from "./check-dates.js";
import type { CriterionToCheck, Place, TargetFields } from "./criterion-to-check.js";

/** What is wrong with how a criterion counts the amounts of its indicator. */
export const countFaults = (
  on: CriterionToCheck,
  leaf: CriterionLeaf,
  criterion: MeasuredCriterion,
  indicator: Partial<Indicator>,
): readonly FaultDetail[] => {
  const at = [...on.at, ...leaf.path, "in"];
  const { in: counted, every } = criterion;
  if (indicator.accumulation !== "per-period") {
    if (counted === undefined) return [];
    const hint = `indicator ${leaf.indicator} has no amounts within periods to count; leave it out, or give the indicator accumulation: "per-period"`;
    return bad("field-without-effect", counted, "no in", hint, at).faults;
  }
  if (criterion.kind !== "threshold" && criterion.kind !== "range") return [];
  if (every !== undefined) return besideEvery(criterion, at);
  if (counted === undefined) return unsaid(criterion, at);
  return isOverAllTime(criterion)
    ? overAllTimeFaults(on, criterion, at)
    : periodFaults(on, leaf, criterion, at);
};

const unsaid = (criterion: MeasuredCriterion, at: Place): readonly FaultDetail[] => {
  const hint =
    'its indicator has amounts within periods: write in: "total" for all of them from the start to the deadline, or in: "year" for those of one year';
  const found = `${questionOf(criterion)} without in`;
  return bad("missing", found, COUNTED_IN, hint, at).faults;
};

const besideEvery = ({ in: counted, every }: MeasuredCriterion, at: Place): readonly FaultDetail[] =>
  counted === undefined || counted === every
    ? []
    : bad(
        "field-without-effect",
        counted,
        JSON.stringify(every),
        `every ${every} is counted; leave in out`,
        at,
      ).faults;

const overAllTimeFaults = (
  { target, path }: CriterionToCheck,
  criterion: MeasuredCriterion,
  at: Place,
): readonly FaultDetail[] => {
  if (target.mode !== "maintain") return timeFaults(target, criterion, [...path, "start"], at);
  const hint =
    'a target that is to hold all the time counts period by period; write in: "year", or leave mode out';
  return bad("field-without-effect", criterion.in, "the amount of one period", hint, at).faults;
};

/** What is wrong with the time over which amounts are added up, once a revision has changed the deadline alone. */
export const revisedWindowFaults = (target: TargetFields, at: Place): readonly FaultDetail[] =>
  target.criterion === undefined
    ? []
    : leavesOf(target.criterion, undefined)
        .flatMap(({ criterion }) => (isMeasuredCriterion(criterion) ? [criterion] : []))
        .filter(isOverAllTime)
        .slice(0, 1)
        .flatMap((criterion) => timeFaults(target, criterion, at, at));

/** The time over which amounts are added up: it has a beginning, and for a mean it is whole years. */
const timeFaults = (
  { start, deadline }: TargetFields,
  { in: counted }: MeasuredCriterion,
  atStart: Place,
  atMean: Place,
): readonly FaultDetail[] => {
  const first = closedOrNull(start)?.first;
  const isEvent = typeof deadline === "object" && "event" in deadline;
  if (first === undefined && (deadline === undefined || isEvent)) {
    const hint = `nothing says from when amounts are added up${isEvent ? ", since an event has no period" : ""}; state the start of the target`;
    return bad("missing", undefined, "a start", hint, atStart).faults;
  }
  if (counted === "total" || isWholeYears(first, isEvent ? undefined : deadlineDays(deadline))) return [];
  const hint =
    'a mean of years needs a start and a deadline with whole years between them; correct one, or write in: "total"';
  return bad(
    "field-without-effect",
    { mean: "year" },
    "whole years from the start to the deadline",
    hint,
    atMean,
  ).faults;
};

/** Whether whole years lie from the start, or over the deadline's own period, up to a deadline that is exact. */
const isWholeYears = (first: number | undefined, due: ReturnType<typeof deadlineDays>): boolean => {
  if (due === undefined || due.approximate) return false;
  const begun = first ?? due.first;
  const months = monthNumber(due.last + 1) - monthNumber(begun);
  return months > 0 && months % 12 === 0 && areMonths(begun, due.last, months);
};

/** A baseline is compared with the amounts that are counted, so it is one of a period as long. */
const periodFaults = (
  { target, path }: CriterionToCheck,
  leaf: CriterionLeaf,
  { in: counted }: MeasuredCriterion,
  at: Place,
): readonly FaultDetail[] => {
  const { baseline, indicator } = target;
  const base = closedOrNull(baseline?.period);
  if (base === null || leaf.indicator !== indicator || typeof counted !== "string" || counted === "total")
    return [];
  if (areMonths(base.first, base.last, countedMonths[counted])) return [];
  const hint = `the criterion counts the amount of a ${counted}, at ${at.join(".")}; state the baseline for a ${counted} too`;
  return bad("field-without-effect", baseline?.period, `a ${counted}`, hint, [...path, "baseline", "period"])
    .faults;
};

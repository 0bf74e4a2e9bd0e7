import { criterionLimit } from "../criteria/criterion.js";
import type { Observation } from "../series/observations.js";
import { bounds, compareBounds, nominal } from "../value/bounds.js";
import { compare, type DecimalString, minus } from "../value/decimal.js";
import { boundsHold } from "../verdict/holds.js";
import type { MeasuredCase, Origin } from "../verdict/measured-case.js";
import { isUpward, type LevelCriterion } from "../verdict/question.js";
import type { ProgressGap } from "../verdict/reason.js";
import type { Path, PathPoint } from "./path.js";

/** The figure that the path leads to, as printed; of a range, the end that is nearer to the origin. */
export const goalOf = (
  criterion: LevelCriterion,
  origin: Origin | null,
  printed: DecimalString | undefined,
): DecimalString => {
  if (printed !== undefined) return printed;
  if (criterion.kind === "rank") return criterion.rankAtMost;
  if (criterion.kind === "threshold") return nominal(criterionLimit(criterion));
  const [low, high] = criterion.between;
  return origin !== null && compare(origin.nominal, high) >= 0 ? high : low;
};

/** How far a figure is from the target, negative beyond it. */
export const gapTo = (
  criterion: LevelCriterion,
  goal: DecimalString,
  figure: DecimalString,
): DecimalString => {
  if (criterion.kind === "range") {
    const [low, high] = criterion.between;
    if (compare(figure, low) < 0) return minus(low, figure);
    return compare(figure, high) > 0 ? minus(figure, high) : "0";
  }
  if (isExact(criterion)) return minus(goal, figure).replace("-", "");
  return isUpward(criterion) ? minus(goal, figure) : minus(figure, goal);
};

const isExact = (criterion: LevelCriterion): boolean =>
  criterion.kind === "threshold" && criterion.equals !== undefined;

/** Why there is no way to go from the origin to the target, if there is none. */
export const originObstacle = (
  criterion: LevelCriterion,
  origin: Origin,
  goal: DecimalString,
  tolerance: DecimalString,
): ProgressGap | undefined => {
  if (boundsHold(criterion, bounds(origin.value, tolerance), tolerance) === "yes")
    return "baseline-meets-target";
  if (compare(origin.nominal, goal) === 0) return "baseline-equals-target";
  return isPast(criterion, origin.nominal, goal) ? "baseline-meets-target" : undefined;
};

/** Whether a figure as printed lies within a range, or on the far side of a limit. */
const isPast = (criterion: LevelCriterion, figure: DecimalString, goal: DecimalString): boolean => {
  if (criterion.kind === "range") {
    const [low, high] = criterion.between;
    return compare(figure, low) >= 0 && compare(figure, high) <= 0;
  }
  return !isExact(criterion) && compare(figure, goal) === (isUpward(criterion) ? 1 : -1);
};

export const isWorseThanOrigin = (
  criterion: LevelCriterion,
  origin: Origin,
  latest: Observation,
  tolerance: DecimalString,
): boolean => {
  if (latest.bounds === null) return false;
  if (criterion.kind === "range" || isExact(criterion))
    return boundsHold(criterion, latest.bounds, tolerance) === "no";
  const from = bounds(origin.value, tolerance);
  return compareBounds(latest.bounds, isUpward(criterion) ? "lessThan" : "moreThan", from) === "yes";
};

/** The path from the origin through the milestones to the goal. */
export const pathOf = (
  { target, deadline }: MeasuredCase,
  criterion: LevelCriterion,
  origin: Origin,
  goal: DecimalString,
  through: readonly PathPoint[],
): Path => {
  const start = origin.last;
  const { last } = deadline;
  // An event that was expected no later than the origin draws no path.
  const end = last !== null && last > start ? last : null;
  return {
    from: origin.nominal,
    to: goal,
    start,
    end,
    far: farEnd(criterion, origin.nominal, goal),
    through: through.filter(({ day }) => day > start && (end === null || day < end)),
    shape: target.trajectory,
  };
};

/** The far end of what a range or an exact figure allows: beyond it, going further is no progress. */
const farEnd = (criterion: LevelCriterion, from: DecimalString, to: DecimalString): DecimalString | null => {
  if (criterion.kind === "threshold") return criterion.equals ?? null;
  if (criterion.kind !== "range") return null;
  return criterion.between[compare(to, from) > 0 ? 1 : 0];
};

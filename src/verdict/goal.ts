import { criterionLimit } from "../criteria/criterion.js";
import type { Path, PathPoint } from "../pace/path.js";
import type { Observation } from "../series/observation.js";
import { bounds, compareBounds, nominal } from "../value/bounds.js";
import { compare, type DecimalString, minus } from "../value/decimal.js";
import type { CriterionCase, StartPoint } from "./criterion-case.js";
import { boundsHold } from "./holds.js";
import type { ProgressGap } from "./reason.js";
import { isUpward, type LevelCriterion } from "./value-test.js";

/** The figure that the path leads to, as printed; of a range, the end that is nearer to the start. */
export const goalOf = (
  criterion: LevelCriterion,
  start: StartPoint | null,
  printed: DecimalString | undefined,
): DecimalString => {
  if (printed !== undefined) return printed;
  if (criterion.kind === "rank") return criterion.rankAtMost;
  if (criterion.kind === "threshold") return nominal(criterionLimit(criterion));
  const [low, high] = criterion.between;
  return start !== null && compare(start.nominal, high) >= 0 ? high : low;
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

/** Why there is no way to go from the start to the target, if there is none. */
export const startObstacle = (
  criterion: LevelCriterion,
  start: StartPoint,
  goal: DecimalString,
  tolerance: DecimalString,
): ProgressGap | undefined => {
  if (boundsHold(criterion, bounds(start.value, tolerance), tolerance) === "yes")
    return "baseline-meets-target";
  if (compare(start.nominal, goal) === 0) return "baseline-equals-target";
  return isPast(criterion, start.nominal, goal) ? "baseline-meets-target" : undefined;
};

/** Whether a figure as printed lies within a range, or on the far side of a limit. */
const isPast = (criterion: LevelCriterion, figure: DecimalString, goal: DecimalString): boolean => {
  if (criterion.kind === "range") {
    const [low, high] = criterion.between;
    return compare(figure, low) >= 0 && compare(figure, high) <= 0;
  }
  return !isExact(criterion) && compare(figure, goal) === (isUpward(criterion) ? 1 : -1);
};

export const isWorseThanStart = (
  criterion: LevelCriterion,
  start: StartPoint,
  latest: Observation,
  tolerance: DecimalString,
): boolean => {
  if (latest.bounds === null) return false;
  if (criterion.kind === "range" || isExact(criterion))
    return boundsHold(criterion, latest.bounds, tolerance) === "no";
  const from = bounds(start.value, tolerance);
  return compareBounds(latest.bounds, isUpward(criterion) ? "lessThan" : "moreThan", from) === "yes";
};

/** The path from the start through the milestones to the goal. */
export const pathOf = (
  { target, deadline }: CriterionCase,
  criterion: LevelCriterion,
  start: StartPoint,
  goal: DecimalString,
  through: readonly PathPoint[],
): Path => {
  const { last } = deadline;
  // An event that was expected no later than the start draws no path.
  const end = last !== null && last > start.last ? last : null;
  return {
    from: start.nominal,
    to: goal,
    start: start.last,
    end,
    far: farEnd(criterion, start.nominal, goal),
    through: through.filter(({ day }) => day > start.last && (end === null || day < end)),
    shape: target.trajectory,
  };
};

/** The far end of what a range or an exact figure allows: beyond it, going further is no progress. */
const farEnd = (criterion: LevelCriterion, from: DecimalString, to: DecimalString): DecimalString | null => {
  if (criterion.kind === "threshold") return criterion.equals ?? null;
  if (criterion.kind !== "range") return null;
  return criterion.between[compare(to, from) > 0 ? 1 : 0];
};

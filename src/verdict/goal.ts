import { isUpward, type Limits, truthWithin } from "../criteria/limits.js";
import { figureOf } from "../pace/linear-pace.js";
import { canGrow, type Path, type PathPoint } from "../pace/path.js";
import type { Observation } from "../series/observation.js";
import { bounds, compareBounds, nominal } from "../value/bounds.js";
import { compare, type DecimalString, minus } from "../value/decimal.js";
import type { CriterionCase } from "./criterion-case.js";
import type { ProgressGap } from "./reason.js";
import type { StartPoint } from "./stated-periods.js";

/** The two ends of limits that have both, as printed; "exactly x" has x twice. `null` where one end is open. */
export const rangeOf = ({ lower, upper }: Limits): readonly [DecimalString, DecimalString] | null =>
  lower === null || upper === null ? null : [nominal(lower.amount), nominal(upper.amount)];

/** The figure that the path leads to, as printed; of a range, the end that is nearer to the start. */
export const goalOf = (
  limits: Limits,
  start: StartPoint | null,
  printed: DecimalString | undefined,
): DecimalString => {
  if (printed !== undefined) return printed;
  const range = rangeOf(limits);
  if (range !== null) return start !== null && compare(start.nominal, range[1]) >= 0 ? range[1] : range[0];
  const limit = limits.lower ?? limits.upper;
  return limit === null ? "0" : nominal(limit.amount);
};

/** How far a figure is from the target, negative beyond it. */
export const gapTo = (limits: Limits, goal: DecimalString, figure: DecimalString): DecimalString => {
  const range = rangeOf(limits);
  if (range === null) return isUpward(limits) ? minus(goal, figure) : minus(figure, goal);
  if (compare(figure, range[0]) < 0) return minus(range[0], figure);
  return compare(figure, range[1]) > 0 ? minus(figure, range[1]) : "0";
};

/** The way from a start to a goal. */
export interface Route {
  readonly goal: DecimalString;
  readonly path: Path;
  /** Why there is no path, if there is none. */
  readonly obstacle: ProgressGap | undefined;
}

interface KnownRoute {
  readonly limits: Limits;
  readonly last: number | null;
  readonly tolerance: DecimalString;
  readonly route: Route;
}

const knownRoutes = /* @__PURE__ */ new WeakMap<StartPoint, KnownRoute>();

/** The route of a case. It does not depend on the day, so that one without milestones is kept with its start. */
export const routeOf = (
  on: CriterionCase,
  limits: Limits,
  start: StartPoint,
  through: readonly PathPoint[],
): Route => {
  const { last } = on.deadline;
  const { tolerance } = on.settings;
  const known = knownRoutes.get(start);
  const isKnown = known?.limits === limits && known.last === last && known.tolerance === tolerance;
  if (isKnown && through.length === 0) return known.route;
  const goal = goalOf(limits, start, on.test.goal);
  const path = pathOf(on, limits, start, goal, through);
  const obstacle = startObstacle(limits, start, goal, tolerance) ?? growthObstacle(path);
  const route = { goal, path, obstacle };
  if (through.length === 0) knownRoutes.set(start, { limits, last, tolerance, route });
  return route;
};

/** Constant growth leads neither from zero nor through it. */
const growthObstacle = (path: Path): ProgressGap | undefined =>
  path.shape === "geometric" && !canGrow(path) ? "no-growth-path" : undefined;

const startObstacle = (
  limits: Limits,
  start: StartPoint,
  goal: DecimalString,
  tolerance: DecimalString,
): ProgressGap | undefined => {
  if (truthWithin(bounds(start.value, tolerance), limits, tolerance) === "yes")
    return "baseline-meets-target";
  if (compare(start.nominal, goal) === 0) return "baseline-equals-target";
  return isPast(limits, start.nominal, goal) ? "baseline-meets-target" : undefined;
};

/** Whether a figure as printed lies within a range, or on the far side of a limit. */
const isPast = (limits: Limits, figure: DecimalString, goal: DecimalString): boolean => {
  const range = rangeOf(limits);
  if (range !== null) return compare(figure, range[0]) >= 0 && compare(figure, range[1]) <= 0;
  return compare(figure, goal) === (isUpward(limits) ? 1 : -1);
};

export const isWorseThanStart = (
  limits: Limits,
  start: StartPoint,
  latest: Observation,
  tolerance: DecimalString,
): boolean => {
  if (latest.bounds === null) return false;
  if (rangeOf(limits) !== null) return truthWithin(latest.bounds, limits, tolerance) === "no";
  const from = bounds(start.value, tolerance);
  return compareBounds(latest.bounds, isUpward(limits) ? "lessThan" : "moreThan", from) === "yes";
};

/** The path from the start through the milestones to the goal. */
const pathOf = (
  { target, deadline }: CriterionCase,
  limits: Limits,
  start: StartPoint,
  goal: DecimalString,
  through: readonly PathPoint[],
): Path => {
  const { last } = deadline;
  // An event that was expected no later than the start draws no path.
  const end = last !== null && last > start.last ? last : null;
  const isUp = compare(goal, start.nominal) > 0;
  const range = rangeOf(limits);
  return {
    from: figureOf(start.nominal),
    to: figureOf(goal),
    isUp,
    start: start.last,
    end,
    // The far end of what a range or an exact figure allows: beyond it, going further is no progress.
    far: range === null ? null : range[isUp ? 1 : 0],
    through: through.filter(({ day }) => day > start.last && (end === null || day < end)),
    shape: target.trajectory,
  };
};

import { type Day, dayTextOrNull } from "../value/day.js";
import { exponential, logarithm } from "../value/powers.js";
import {
  averageFit,
  type Fit,
  leastSquaresFit,
  type ReachGap,
  reachOf,
  type TrendPoint,
  type TrendReach,
  type TrendValue,
  valueOn,
} from "./trend.js";

/**
 * Why a trend does not say what value is expected at the deadline, or on which day it reaches the target:
 *
 * | gap | means |
 * |---|---|
 * | `not-measured` | the target is judged by reports or categories, not by numbers |
 * | `several-parts` | the criterion has several parts, periods or members |
 * | `maintained` | the target is to hold throughout, not to be reached |
 * | `not-pursued` | the target is withdrawn or on hold |
 * | `no-value` | there is no value |
 * | `one-value-only` | all values, the baseline among them, stand on one day |
 * | `too-few-values` | least squares need values on at least three days: through two, the average says the same |
 * | `no-deadline` | there is no dated deadline |
 * | `deadline-reached` | the latest value stands on the deadline's last day or after it: nothing is left to expect |
 * | `no-goal` | there is no single figure to reach |
 * | `already-met` | the target is met |
 * | `at-goal` | the target is not shown to be met, but the trend stands at or beyond it on the day of the latest value |
 * | `budget` | a total that is to stay under a limit is kept, not reached: `exceedsOn` says when it is exceeded |
 * | `flat` | the trend does not change |
 * | `moving-away` | the trend leads away from the target |
 * | `beyond-calendar` | the trend reaches the target after the year 9999 |
 * | `beyond-numbers` | constant growth leads to a figure that is too large for a number |
 */
export const projectionGaps = [
  "not-measured",
  "several-parts",
  "maintained",
  "not-pursued",
  "no-value",
  "one-value-only",
  "too-few-values",
  "no-deadline",
  "deadline-reached",
  "no-goal",
  "already-met",
  "at-goal",
  "budget",
  "flat",
  "moving-away",
  "beyond-calendar",
  "beyond-numbers",
] as const;

/** One of {@link projectionGaps}. */
export type ProjectionGap = (typeof projectionGaps)[number];

/**
 * A value that a trend leads to, in the indicator's unit, for display: by the figures as printed, and the least and
 * the most that it can be while every value lies within its own bounds.
 */
export interface ProjectedValue {
  /** By the figures as printed. */
  readonly nominal: number;
  /** `null` where a value on which it rests has no bound on that side, or it is too large for a number. */
  readonly low: number | null;
  /** As `low`. */
  readonly high: number | null;
}

/**
 * The first whole day, not before the latest value, on which a trend reaches the target: by the figures as printed,
 * and the earliest and the latest that it can be while every value lies within its own bounds. A limit that itself
 * does not count (`moreThan`, `lessThan`) is reached on the day on which the trend comes to it.
 */
export interface ProjectedDay {
  /** `null` where the figures as printed never reach the target: `missing` says why. */
  readonly nominal: Day | null;
  /** `null` where no values within the bounds reach it by the year 9999, or a bound on which it rests is missing. */
  readonly earliest: Day | null;
  /** `null` where some values within the bounds do not reach it by the year 9999, or a bound on which it rests is missing. */
  readonly latest: Day | null;
}

/**
 * Where one trend leads, in days. `average` goes through the baseline (or the first value) and the latest value, at
 * the mean rate between them; `least-squares` is the line with the least sum of squared distances from all values.
 * With `includeForecasts`, forecasts of days after the latest value count as values here, so that the average leads to
 * the last of them.
 */
export interface Trend {
  /** How the trend is drawn. */
  readonly method: "average" | "least-squares";
  /** The value expected on the deadline's last day. */
  readonly atDeadline: ProjectedValue | null;
  /** The day on which the trend reaches the target; `null` where neither the figures nor their bounds give any. */
  readonly meetsOn: ProjectedDay | null;
  /**
   * Of a total that is to stay under a limit, the day on which the trend comes to it, where that is before the deadline
   * is over: from then on it is exceeded. `null` for anything else.
   */
  readonly exceedsOn: ProjectedDay | null;
  /** Why there is no `atDeadline`, and why `meetsOn` has no nominal day. */
  readonly missing: { readonly atDeadline: ProjectionGap | null; readonly meetsOn: ProjectionGap | null };
}

/**
 * Where the values lead if they go on as so far, by two trends. They say what follows from the values, not what
 * will happen.
 */
export interface Projection {
  /**
   * The shape of both trends: `linear`, a straight line in time, or `geometric`, constant growth, where the target's
   * own trajectory is that and all figures are above zero. A trajectory in steps is not followed.
   */
  readonly shape: "linear" | "geometric";
  /** The trend by the mean rate so far. */
  readonly average: Trend;
  /** The trend by least squares, through all values. */
  readonly leastSquares: Trend;
}

/** What a projection is made from. */
export interface ProjectionInput {
  /** In order of day; the baseline first, if there is one. */
  readonly points: readonly TrendPoint[];
  readonly goal: number | null;
  /** Whether more is better; `null` where the side of the goal on which the latest value lies says it. */
  readonly upward: boolean | null;
  /** The day of the latest value that has been measured: from it on, reaching the goal counts. */
  readonly from: number;
  /** The deadline's last day. */
  readonly deadline: number | null;
  readonly met: boolean;
  /** Whether it is a total that is to stay under a limit, the goal. */
  readonly isBudget: boolean;
  /** Whether the target's own path is one of constant growth. */
  readonly isGeometric: boolean;
}

/** Where the values lead by the average rate and by least squares. */
export const projectionOf = (input: ProjectionInput): Projection => {
  const shape = shapeOf(input);
  const own = shape === "geometric" ? inLogarithms(input) : input;
  const average = averageFit(own.points) ?? "one-value-only";
  const squares = typeof average === "string" ? average : (leastSquaresFit(own.points) ?? "too-few-values");
  const figure = shape === "geometric" ? (value: number) => shown(exponential(value)) : shown;
  return {
    shape,
    average: trendOf("average", average, own, figure),
    leastSquares: trendOf("least-squares", squares, own, figure),
  };
};

/** Constant growth leads from a figure above zero to another. */
export const shapeOf = ({
  points,
  goal,
  isGeometric,
}: Pick<ProjectionInput, "points" | "goal" | "isGeometric">): Projection["shape"] => {
  const canGrow =
    (goal === null || goal > 0) &&
    points.every(({ nominal, low, high }) => nominal > 0 && (low ?? 1) > 0 && (high ?? 1) > 0);
  return isGeometric && canGrow ? "geometric" : "linear";
};

/** Constant growth is a straight line of logarithms. */
const inLogarithms = (input: ProjectionInput): ProjectionInput => {
  const log = (value: number | null): number | null => (value === null ? null : logarithm(1, value));
  return {
    ...input,
    goal: log(input.goal),
    points: input.points.map(({ day, nominal, low, high }) => ({
      day,
      nominal: logarithm(1, nominal),
      low: log(low),
      high: log(high),
    })),
  };
};

/** Twelve digits: more than anybody reads, and fewer than differ from one machine to another. */
export const shown = (value: number): number => Number(value.toPrecision(12)) + 0;

/** A projection that says nothing, for one reason. */
export const withoutProjection = (gap: ProjectionGap): Projection => {
  const nothing = {
    atDeadline: null,
    meetsOn: null,
    exceedsOn: null,
    missing: { atDeadline: gap, meetsOn: gap },
  };
  return {
    shape: "linear",
    average: { method: "average", ...nothing },
    leastSquares: { method: "least-squares", ...nothing },
  };
};

type ShowFigure = (value: number) => number;

const trendOf = (
  method: Trend["method"],
  fit: Fit | ProjectionGap,
  input: ProjectionInput,
  figure: ShowFigure,
): Trend => {
  const expected = valueAtDeadline(fit, input);
  const atDeadline = typeof expected === "string" ? expected : inFigures(expected, figure);
  const day = meetingDay(fit, input);
  return {
    method,
    atDeadline: typeof atDeadline === "string" ? null : atDeadline,
    meetsOn: typeof day === "string" ? null : day.on,
    exceedsOn: exceedingDay(fit, input),
    missing: {
      atDeadline: typeof atDeadline === "string" ? atDeadline : null,
      meetsOn: typeof day === "string" ? day : day.missing,
    },
  };
};

const inFigures = (
  { nominal, low, high }: TrendValue,
  figure: ShowFigure,
): ProjectedValue | ProjectionGap => {
  const end = (value: number | null): number | null => {
    const shownEnd = value === null ? null : figure(value);
    return shownEnd === Number.POSITIVE_INFINITY ? null : shownEnd;
  };
  const value = figure(nominal);
  if (value === Number.POSITIVE_INFINITY) return "beyond-numbers";
  return { nominal: value, low: end(low), high: end(high) };
};

const valueAtDeadline = (
  fit: Fit | ProjectionGap,
  { points, deadline, from }: ProjectionInput,
): TrendValue | ProjectionGap => {
  if (points.length === 0) return "no-value";
  if (deadline === null) return "no-deadline";
  if (deadline <= from) return "deadline-reached";
  return typeof fit === "string" ? fit : valueOn(fit, deadline);
};

interface MeetingDay {
  readonly on: ProjectedDay | null;
  readonly missing: ReachGap | null;
}

const meetingDay = (fit: Fit | ProjectionGap, input: ProjectionInput): MeetingDay | ProjectionGap => {
  const { points, goal, from, met } = input;
  if (points.length === 0) return "no-value";
  if (goal === null) return "no-goal";
  if (met) return "already-met";
  if (input.isBudget) return "budget";
  if (typeof fit === "string") return fit;
  const upward = input.upward ?? isBelow(points, from, goal);
  if (upward === null) return "at-goal";
  const reach = reachOf(fit, goal, upward, from);
  return { on: projectedDay(reach), missing: reach.missing };
};

/** `null` where there is none of its days. */
const projectedDay = ({ nominal, earliest, latest }: Omit<TrendReach, "missing">): ProjectedDay | null =>
  nominal === null && earliest === null && latest === null
    ? null
    : { nominal: dayTextOrNull(nominal), earliest: dayTextOrNull(earliest), latest: dayTextOrNull(latest) };

/** After the deadline nothing is exceeded any more. */
const exceedingDay = (
  fit: Fit | ProjectionGap,
  { isBudget, goal, from, deadline }: ProjectionInput,
): ProjectedDay | null => {
  if (!isBudget || goal === null || typeof fit === "string") return null;
  const { nominal, earliest, latest } = reachOf(fit, goal, true, from);
  const inTime = (day: number | null): number | null =>
    day === null || (deadline !== null && day > deadline) ? null : day;
  return projectedDay({ nominal: inTime(nominal), earliest: inTime(earliest), latest: inTime(latest) });
};

/** Whether the latest value lies below the goal; `null` where it lies on it. */
const isBelow = (points: readonly TrendPoint[], from: number, goal: number): boolean | null => {
  const latest = points.findLast(({ day }) => day <= from) ?? points[0];
  return latest === undefined || latest.nominal === goal ? null : latest.nominal < goal;
};

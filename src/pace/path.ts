import type { Trajectory } from "../model/target.js";
import { absolute, compare, type DecimalString, minus, plus, times } from "../value/decimal.js";
import { grown } from "../value/grown.js";
import type { SeriesFigure } from "./method.js";

/** A place that the path passes: a figure on a day. */
export interface PathPoint {
  readonly day: number;
  readonly figure: DecimalString;
}

/** A quotient that is not worked out; `den` is more than zero. */
export interface Quotient {
  readonly num: DecimalString;
  readonly den: DecimalString;
}

/** a / b, not worked out; b is not zero. */
export const asQuotient = (a: DecimalString, b: DecimalString): Quotient =>
  compare(b, "0") < 0 ? { num: times(a, "-1"), den: absolute(b) } : { num: a, den: b };

/** The expected path from the baseline through the milestones to the target, on day numbers. */
export interface Path {
  readonly from: SeriesFigure;
  readonly to: SeriesFigure;
  /** Whether it leads upwards. */
  readonly isUp: boolean;
  readonly start: number;
  /** `null` without a dated deadline: then only the direction is known. */
  readonly end: number | null;
  /** Where what is allowed ends, if it does: beyond it, going further is no progress. */
  readonly far: DecimalString | null;
  /** The milestones between start and end, in order of their day. */
  readonly through: readonly PathPoint[];
  readonly shape: Trajectory;
}

/** Whether the path is one straight line. */
export const isStraight = ({ through, shape }: Path): boolean => through.length === 0 && shape === "linear";

/**
 * How far from its start the path expects to be on a day, counted towards the target: below zero where it first
 * leads away. Nothing without an end; after it the whole distance.
 */
export const expectedOn = (path: Path, day: number): Quotient | null => {
  if (path.end === null) return null;
  const covered = displacementOn(path, Math.min(day, path.end));
  return path.isUp ? covered : { ...covered, num: minus("0", covered.num) };
};

/**
 * How far from its start the path allows to be on a day, where it is a limit to stay under: in steps, as far as the next
 * one. Nothing without an end.
 */
export const allowedOn = (path: Path, day: number): Quotient | null => {
  if (path.end === null) return null;
  const until = Math.min(day, path.end);
  if (path.shape !== "step") return displacementOn(path, until);
  const next = path.through.find((point) => point.day >= until) ?? path.to;
  return { num: minus("decimal" in next ? next.decimal : next.figure, path.from.decimal), den: "1" };
};

const displacementOn = (path: Path, day: number): Quotient => {
  const [a, b] = legOn(path, day);
  const behind = minus(a.figure, path.from.decimal);
  if (path.shape === "step")
    return { num: minus(day >= b.day ? b.figure : a.figure, path.from.decimal), den: "1" };
  const [done, whole] = [String(day - a.day), String(b.day - a.day)];
  if (path.shape === "geometric") {
    return { num: plus(behind, minus(grown(a.figure, b.figure, done, whole), a.figure)), den: "1" };
  }
  return { num: plus(times(behind, whole), times(minus(b.figure, a.figure), done)), den: whole };
};

/** The two neighbouring points of the path between which a day lies. */
const legOn = (path: Path, day: number): readonly [PathPoint, PathPoint] => {
  let before: PathPoint = { day: path.start, figure: path.from.decimal };
  for (const point of path.through) {
    if (day < point.day) return [before, point];
    before = point;
  }
  return [before, { day: path.end ?? day, figure: path.to.decimal }];
};

/** Whether constant growth can lead along all points: none is zero, and all lie on one side of it. */
export const canGrow = (path: Path): boolean => {
  const figures = [path.from.decimal, ...path.through.map(({ figure }) => figure), path.to.decimal];
  const sides = new Set(figures.map((figure) => compare(figure, "0")));
  return sides.size === 1 && !sides.has(0);
};

import type { Projection } from "../evaluation/projection.js";
import { shown } from "../evaluation/projection.js";
import { take } from "../faults/fault.js";
import type { Path, PathPoint } from "../pace/path.js";
import { type Day, dayText, readDay } from "../value/day.js";
import { exponential, logarithm } from "../value/powers.js";
import type { ChartFigure, ChartPath, ChartPoint, ChartProjection } from "./chart-data.js";

/** Into how many pieces a curve is cut: more than an eye tells from a curve. */
const PIECES = 16;

/** The days on which a curve has points: both ends, and as many between them as there are pieces. */
const daysBetween = (from: number, to: number): readonly number[] => {
  const pieces = Math.min(PIECES, to - from);
  return Array.from({ length: pieces + 1 }, (_, at) => from + Math.round(((to - from) * at) / pieces));
};

/** Where constant growth from one figure to another stands after a share of the way. */
const grownBy = (from: number, to: number, share: number): number =>
  share === 0 ? from : share === 1 ? to : from * exponential(logarithm(from, to) * share);

/** The path as points that straight lines join; `null` for one without an end. */
export const chartPath = (path: Path): ChartPath | null => {
  if (path.end === null) return null;
  const corners: readonly PathPoint[] = [
    { day: path.start, figure: path.from.decimal },
    ...path.through,
    { day: path.end, figure: path.to.decimal },
  ];
  const [first, ...others] = corners.map(({ day, figure }) => ({ day, value: Number(figure) }));
  if (first === undefined) return null;
  const points = [first];
  let before = first;
  for (const corner of others) {
    points.push(...legPoints(path, before, corner));
    before = corner;
  }
  return {
    shape: path.shape,
    points: points.map(({ day, value }): ChartPoint => ({ on: dayText(day), value: shown(value) })),
  };
};

interface Corner {
  readonly day: number;
  readonly value: number;
}

/** The points of one leg, without its first. */
const legPoints = ({ shape }: Path, from: Corner, to: Corner): readonly Corner[] => {
  if (shape === "step") return [{ day: to.day, value: from.value }, to];
  if (shape === "linear") return [to];
  return daysBetween(from.day, to.day)
    .slice(1)
    .map((day) => ({
      day,
      value: grownBy(from.value, to.value, (day - from.day) / (to.day - from.day)),
    }));
};

/** The average trend from the latest value to the deadline, as points that straight lines join. */
export const chartProjection = (
  shape: Projection["shape"],
  from: ChartFigure & { readonly on: Day },
  to: ChartFigure & { readonly on: Day },
): ChartProjection => {
  if (shape === "linear") return { shape, points: [from, to] };
  const [first, last] = [take(readDay, from.on, "from"), take(readDay, to.on, "to")];
  const points = daysBetween(first, last).map((day) => {
    const share = (day - first) / (last - first);
    const figure = (a: number | null, b: number | null): number | null =>
      a === null || b === null ? null : shown(grownBy(a, b, share));
    return {
      on: dayText(day),
      value: shown(grownBy(from.value, to.value, share)),
      low: figure(from.low, to.low),
      high: figure(from.high, to.high),
    };
  });
  return { shape, points };
};

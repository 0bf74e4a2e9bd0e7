import fc from "fast-check";
import type { TrendPoint } from "../../src/evaluation/trend.js";

/** A line in time, value = start + rate · day: what trends are compared with. */
export interface OracleLine {
  readonly start: number;
  readonly rate: number;
}

export type Dated = readonly [day: number, value: number];

export const lineAt = ({ start, rate }: OracleLine, day: number): number => start + rate * day;

export const averageLine = (values: readonly Dated[]): OracleLine => {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no values");
  const rate = (last[1] - first[1]) / (last[0] - first[0]);
  return { start: first[1] - rate * first[0], rate };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** By the normal equations, in whole numbers as long as the values are: the one division is the last step. */
export const leastSquaresLine = (values: readonly Dated[]): OracleLine => {
  const count = values.length;
  const days = sum(values.map(([day]) => day));
  const total = sum(values.map(([, value]) => value));
  const squares = sum(values.map(([day]) => day * day));
  const products = sum(values.map(([day, value]) => day * value));
  const under = count * squares - days * days;
  return {
    start: (total * squares - days * products) / under,
    rate: (count * products - days * total) / under,
  };
};

/**
 * Whether a line of whole values is at or above a goal on a day. Such lines differ from a whole goal by far more than
 * the error of doubles, or not at all.
 */
export const isAbove = (line: OracleLine, goal: number, day: number): boolean =>
  lineAt(line, day) >= goal - 1e-9;

/** The first day, from one on, on which a line is at or above a goal; `null` if never. */
export const firstDayAbove = (line: OracleLine, goal: number, from: number): number | null => {
  if (isAbove(line, goal, from)) return from;
  if (line.rate < 1e-9) return null;
  return Math.ceil((goal - line.start) / line.rate - 1e-7);
};

/** Every way to put each value at its lower or its upper bound. */
export const corners = (points: readonly TrendPoint[]): readonly (readonly Dated[])[] =>
  points.reduce<readonly (readonly Dated[])[]>(
    (ways, { day, low, high }) =>
      ways.flatMap((way) =>
        [low, high].flatMap((bound) => (bound === null ? [] : [[...way, [day, bound] as const]])),
      ),
    [[]],
  );

const days = (minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc
    .uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength, maxLength })
    .map((list) => list.sort((a, b) => a - b));

/** Small whole values, each with room on both sides, on so many days in order. */
export const bounded = (minLength = 3, maxLength = 5): fc.Arbitrary<readonly TrendPoint[]> =>
  days(minLength, maxLength).chain((list) =>
    fc.tuple(
      ...list.map((day) =>
        fc
          .tuple(fc.integer({ min: -50, max: 50 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
          .map(([value, below, above]) => ({ day, nominal: value, low: value - below, high: value + above })),
      ),
    ),
  );

import fc from "fast-check";
import type { TrendPoint } from "../../src/evaluation/trend-fit.js";
import { exact } from "../value/exact.js";

/** A fraction in whole numbers, its denominator positive: the oracle for trends. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fraction = (over: bigint, under: bigint): Fraction =>
  under < 0n ? { over: -over, under: -under } : { over, under };

export const fractionOf = (text: string): Fraction => {
  const { units, scale } = exact(text);
  return { over: units, under: 10n ** BigInt(scale) };
};

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, multiply(b, whole(-1)));
const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);
export const whole = (number: number): Fraction => ({ over: BigInt(number), under: 1n });
export const order = (a: Fraction, b: Fraction): number =>
  Number(a.over * b.under > b.over * a.under) - Number(a.over * b.under < b.over * a.under);

/** A line in time: value = start + rate · day. */
export interface OracleLine {
  readonly start: Fraction;
  readonly rate: Fraction;
}

export const lineAt = ({ start, rate }: OracleLine, day: number): Fraction =>
  add(start, multiply(rate, whole(day)));

export type Dated = readonly [day: number, value: Fraction];

export const averageLine = (values: readonly Dated[]): OracleLine => {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) throw new Error("no values");
  const rate = divide(subtract(last[1], first[1]), whole(last[0] - first[0]));
  return { start: subtract(first[1], multiply(rate, whole(first[0]))), rate };
};

/** By deviations from the means, as textbooks have it. */
export const leastSquaresLine = (values: readonly Dated[]): OracleLine => {
  const mean = (numbers: readonly Fraction[]): Fraction =>
    divide(numbers.reduce(add, whole(0)), whole(numbers.length));
  const meanDay = mean(values.map(([day]) => whole(day)));
  const meanValue = mean(values.map(([, value]) => value));
  const sumOf = (part: (day: Fraction, value: Fraction) => Fraction): Fraction =>
    values
      .map(([day, value]) => part(subtract(whole(day), meanDay), subtract(value, meanValue)))
      .reduce(add, whole(0));
  const rate = divide(
    sumOf(multiply),
    sumOf((day) => multiply(day, day)),
  );
  return { start: subtract(meanValue, multiply(rate, meanDay)), rate };
};

/** The first day, from one on, on which a line is at or above zero; `null` if never. */
export const firstDayAboveZero = (line: OracleLine, from: number): number | null => {
  if (lineAt(line, from).over >= 0n) return from;
  if (line.rate.over <= 0n) return null;
  const { over, under } = divide(multiply(line.start, whole(-1)), line.rate);
  const floor = over / under - (over < 0n && over % under !== 0n ? 1n : 0n);
  return Number(over % under === 0n ? floor : floor + 1n);
};

/** Every way to put each value at its lower or its upper bound. */
export const corners = (points: readonly TrendPoint[]): readonly (readonly Dated[])[] =>
  points.reduce<readonly (readonly Dated[])[]>(
    (ways, { day, lower, upper }) =>
      ways.flatMap((way) =>
        [lower, upper].flatMap((bound) =>
          bound === null ? [] : [[...way, [day, fractionOf(bound)] as const]],
        ),
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
          .map(([value, below, above]) => ({
            day,
            nominal: String(value),
            lower: String(value - below),
            upper: String(value + above),
          })),
      ),
    ),
  );

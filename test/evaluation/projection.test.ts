import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Projection,
  type ProjectionInput,
  projectionOf,
  type Trend,
  withoutProjection,
} from "../../src/evaluation/projection.js";
import type { TrendPoint } from "../../src/evaluation/trend.js";
import { dayNumber, dayText } from "../../src/value/day.js";
import { bounded } from "./trend-oracle.js";

const day = (text: string): number => Date.parse(text) / 86_400_000;

const point = (on: string, nominal: number, low: number | null = nominal, high: number | null = nominal) => ({
  day: day(on),
  nominal,
  low,
  high,
});

/** 40 at the end of 2020, 50 at the end of 2022 (730 days on), to 80 by the end of 2026 (1461 days on). */
const usual: ProjectionInput = {
  points: [point("2020-12-31", 40), point("2022-12-31", 50)],
  goal: 80,
  upward: true,
  from: day("2022-12-31"),
  deadline: day("2026-12-31"),
  met: false,
  isBudget: false,
  isGeometric: false,
};
const three = [usual.points[0], point("2021-12-31", 48), usual.points[1]] as readonly TrendPoint[];

const average = (input: Partial<ProjectionInput>): Trend => projectionOf({ ...usual, ...input }).average;
const squares = (input: Partial<ProjectionInput>): Trend =>
  projectionOf({ ...usual, points: three, ...input }).leastSquares;

const trends = ({ average, leastSquares }: Projection): readonly Trend[] => [average, leastSquares];

describe("a projection by the average rate", () => {
  it("expects at the deadline 50 + 1461 · 10/730", () => {
    expect(average({}).atDeadline?.nominal).toBe(70.0136986301);
  });

  it("meets the target 30/10 · 730 = 2190 days after the latest value", () => {
    expect(average({}).meetsOn).toEqual({
      nominal: "2028-12-29",
      earliest: "2028-12-29",
      latest: "2028-12-29",
    });
  });

  it("has nothing missing", () => {
    expect(average({}).missing).toEqual({ atDeadline: null, meetsOn: null });
  });

  it("expects a range: 49 … 51 lead to 49 + 1461 · 9/730 and 51 + 1461 · 11/730", () => {
    const points = [point("2020-12-31", 40), point("2022-12-31", 50, 49, 51)];
    expect(average({ points }).atDeadline).toMatchObject({
      low: 67.0123287671,
      high: 73.0150684932,
    });
  });

  it("meets the target in a range: 29/11 · 730 = 1924.5 and 31/9 · 730 = 2514.4 days", () => {
    const points = [point("2020-12-31", 40), point("2022-12-31", 50, 49, 51)];
    expect(average({ points }).meetsOn).toMatchObject({ earliest: "2028-04-08", latest: "2029-11-19" });
  });
});

describe("a projection by least squares", () => {
  it("expects at the deadline 46 + 1826 · 10/730, three values 365 days apart", () => {
    expect(squares({}).atDeadline?.nominal).toBe(71.0136986301);
  });

  it("meets the target 34/10 · 730 = 2482 days after the middle value", () => {
    expect(squares({}).meetsOn?.nominal).toBe("2028-10-17");
  });
});

describe("what a projection cannot say", () => {
  it.each<[name: string, input: Partial<ProjectionInput>, atDeadline: string | null, meetsOn: string | null]>(
    [
      ["no value", { points: [] }, "no-value", "no-value"],
      ["one value", { points: [point("2020-12-31", 40)] }, "one-value-only", "one-value-only"],
      [
        "two values of one day",
        { points: [point("2020-12-31", 40), point("2020-12-31", 41)] },
        "one-value-only",
        "one-value-only",
      ],
      ["no deadline", { deadline: null }, "no-deadline", null],
      ["a value on the deadline's last day", { deadline: day("2022-12-31") }, "deadline-reached", null],
      ["a value after the deadline", { deadline: day("2022-06-30") }, "deadline-reached", null],
      ["no goal", { goal: null }, null, "no-goal"],
      ["met", { met: true }, null, "already-met"],
      [
        "met, with a single value",
        { met: true, points: [point("2020-12-31", 40)] },
        "one-value-only",
        "already-met",
      ],
      ["not shown to be met, by a figure on the goal", { goal: 50 }, null, "at-goal"],
      ["the same without a direction", { goal: 50, upward: null }, null, "at-goal"],
      ["flat", { points: [point("2020-12-31", 40), point("2022-12-31", 40)] }, null, "flat"],
      ["falling", { points: [point("2020-12-31", 40), point("2022-12-31", 39)] }, null, "moving-away"],
      ["rising to a target below", { goal: 45, upward: false }, null, "moving-away"],
      ["rising to a target below, by the side", { goal: 45, upward: null }, null, "moving-away"],
      ["8000 years away", { goal: 50000 }, null, "beyond-calendar"],
    ],
  )("by the average: %s", (_, input, atDeadline, meetsOn) => {
    expect(average(input).missing).toEqual({ atDeadline, meetsOn });
  });

  it.each<[name: string, input: Partial<ProjectionInput>, atDeadline: string | null, meetsOn: string | null]>(
    [
      ["no value", { points: [] }, "no-value", "no-value"],
      ["one value", { points: three.slice(0, 1) }, "one-value-only", "one-value-only"],
      ["two values", { points: usual.points }, "too-few-values", "too-few-values"],
      [
        "no deadline and two values",
        { points: usual.points, deadline: null },
        "no-deadline",
        "too-few-values",
      ],
      ["a line that stands at 51, beyond 50.5", { goal: 50.5 }, null, "at-goal"],
      ["met", { met: true }, null, "already-met"],
    ],
  )("by least squares: %s", (_, input, atDeadline, meetsOn) => {
    expect(squares(input).missing).toEqual({ atDeadline, meetsOn });
  });

  it("leaves out the day where neither the figures nor their bounds give one", () => {
    expect(average({ goal: 45, upward: false }).meetsOn).toBeNull();
  });

  it("gives the earliest day where only the bounds lead to the target: 41 − 39 in 730 days, 39 more in 14235", () => {
    const points = [point("2020-12-31", 40, 39, 41), point("2022-12-31", 40, 39, 41)];
    const { meetsOn, missing } = average({ points });
    expect([meetsOn, missing.meetsOn]).toEqual([
      { nominal: null, earliest: dayText(day("2022-12-31") + 14_235), latest: null },
      "flat",
    ]);
  });

  it("says one thing of all where the caller knows that nothing can be said", () => {
    expect(trends(withoutProjection("not-measured")).map(({ missing }) => missing)).toEqual([
      { atDeadline: "not-measured", meetsOn: "not-measured" },
      { atDeadline: "not-measured", meetsOn: "not-measured" },
    ]);
  });
});

describe("without a direction", () => {
  it("the side of the goal on which the latest value lies says it", () => {
    const points = [point("2020-12-31", 100), point("2022-12-31", 90)];
    expect(average({ points, upward: null }).meetsOn?.nominal).toBe("2024-12-30");
  });

  it("forecasts after the latest value do not", () => {
    const points = [...usual.points, point("2024-12-31", 90)];
    expect(average({ points, upward: null }).meetsOn?.nominal).toBe(
      average({ points, upward: true }).meetsOn?.nominal,
    );
  });
});

describe("constant growth", () => {
  /** 100 at the end of 2020, 121 two years on: a tenth a year. */
  const growing: Partial<ProjectionInput> = {
    points: [point("2020-12-31", 100), point("2022-12-31", 121)],
    goal: 200,
    deadline: day("2024-12-30"),
    isGeometric: true,
  };

  it("is followed where the target grows so: in the next 730 days to 121 · 1.21", () => {
    expect(average(growing).atDeadline?.nominal).toBe(146.41);
  });

  it("meets the target where the logarithms do: 730 · ln(200/121)/ln(121/100) = 1924.5 days on", () => {
    expect(average(growing).meetsOn?.nominal).toBe(dayText(day("2022-12-31") + 1925));
  });

  it("has the range of the values: 119²/100 and 123²/100", () => {
    const points = [point("2020-12-31", 100), point("2022-12-31", 121, 119, 123)];
    expect(average({ ...growing, points }).atDeadline).toMatchObject({ low: 141.61, high: 151.29 });
  });

  it("by least squares goes through the mean of the logarithms", () => {
    const points = [point("2020-12-31", 1), point("2021-12-31", 8), point("2022-12-31", 1)];
    expect(squares({ ...growing, points }).atDeadline?.nominal).toBe(2);
  });

  it.each<[name: string, input: Partial<ProjectionInput>]>([
    ["of a figure of zero", { points: [point("2020-12-31", 100), point("2022-12-31", 0)] }],
    ["of a figure below zero", { points: [point("2020-12-31", -1), point("2022-12-31", 50)] }],
    ["of a figure that may be zero", { points: [point("2020-12-31", 100), point("2022-12-31", 50, 0, 60)] }],
    ["to zero", { goal: 0, upward: false }],
    ["where the target does not grow so", { isGeometric: false }],
  ])("is not followed %s", (_, input) => {
    const given = { ...usual, ...growing, ...input };
    expect(projectionOf(given)).toEqual(projectionOf({ ...given, isGeometric: false }));
  });

  it.each([
    ["geometric", growing],
    ["linear", {}],
  ] as const)("is told as the shape %s", (shape, input) => {
    expect(projectionOf({ ...usual, ...input }).shape).toBe(shape);
  });

  it("to more than a number can be has no figure: doubled each day, for ten years", () => {
    const points = [point("2022-12-30", 1), point("2022-12-31", 2)];
    const { atDeadline, missing } = average({ ...growing, points, deadline: day("2032-12-31") });
    expect([atDeadline, missing.atDeadline]).toEqual([null, "beyond-numbers"]);
  });

  it("to more than a number can be has no upper end", () => {
    const points = [point("2022-12-30", 1), point("2022-12-31", 1.01, 1, 2)];
    const { atDeadline } = average({ ...growing, points, deadline: day("2032-12-31") });
    expect([atDeadline?.low, atDeadline?.high]).toEqual([1, null]);
  });
});

it("a figure that comes to zero is zero, whatever the days in between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (days) => {
      const from = day("2022-12-31");
      const points = [point("2022-12-31", 0.2), point("2022-12-31", 0.1)].map((one, at) => ({
        ...one,
        day: from + at * days,
      }));
      const input = { points, goal: 0, upward: false, from: from + days, deadline: from + 2 * days };
      expect(average(input).atDeadline?.nominal).toBe(0);
    }),
  );
});

/** Each of the two shapes; figures above zero where growth is asked for. */
const inputs = (points: fc.Arbitrary<readonly TrendPoint[]>): fc.Arbitrary<ProjectionInput> =>
  fc
    .record({
      points,
      goal: fc.integer({ min: -80, max: 80 }),
      upward: fc.boolean(),
      ahead: fc.integer({ min: 1, max: 500 }),
      isGeometric: fc.boolean(),
      isBudget: fc.constant(false),
    })
    .map(({ ahead, ...given }) => {
      const from = given.points.at(-1)?.day ?? 0;
      const input = { ...given, from, deadline: from + ahead, met: false };
      return given.isGeometric ? withValues(input, (value) => value + 100) : input;
    });

const withValues = (input: ProjectionInput, change: (value: number) => number): ProjectionInput => ({
  ...input,
  goal: input.goal === null ? null : change(input.goal),
  points: input.points.map(({ day, nominal, low, high }) => ({
    day,
    nominal: change(nominal),
    low: low === null ? null : change(low),
    high: high === null ? null : change(high),
  })),
});

const meetings = (projection: Projection) =>
  trends(projection).map(({ meetsOn, missing }) => [meetsOn, missing]);

const valuesOf = (projection: Projection) => trends(projection).map(({ atDeadline }) => atDeadline);

/** The same values but for the last digits that are shown. */
const near = (values: ReturnType<typeof valuesOf>, change: (value: number) => number) => {
  const changed = (value: number | null): unknown => {
    if (value === null) return null;
    const expected = change(value);
    return expect.toSatisfy((found: unknown) => {
      const off = Math.abs(Number(found) - expected);
      return typeof found === "number" && off <= 1e-9 * Math.max(1, Math.abs(expected));
    });
  };
  return values.map(
    (value) =>
      value && { nominal: changed(value.nominal), low: changed(value.low), high: changed(value.high) },
  );
};

const isInOrder = (values: readonly (number | null | undefined)[]): boolean => {
  const known = values.filter((value) => value != null);
  return known.every((value, at) => at === 0 || (known[at - 1] ?? 0) <= value);
};

/** A day that never comes is after all others. */
const dayOf = (text: string | null | undefined): number =>
  text == null ? Number.POSITIVE_INFINITY : day(text);

describe("a straight line", () => {
  const lines = fc.record({
    start: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    rate: fc.integer({ min: -1000, max: 1000 }),
    places: fc.integer({ min: 0, max: 6 }),
    days: fc.uniqueArray(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 3, maxLength: 8 }),
    ahead: fc.integer({ min: 1, max: 30_000 }),
  });
  type Line = typeof lines extends fc.Arbitrary<infer L> ? L : never;
  const onLine = ({ start, rate, places }: Line, at: number): number =>
    Number(`${start + rate * at}e-${places}`);
  const asInput = (line: Line): ProjectionInput => {
    const days = [...line.days].sort((a, b) => a - b);
    const from = days.at(-1) ?? 0;
    const points = days.map((at) => {
      const nominal = onLine(line, at);
      return { day: at, nominal, low: nominal, high: nominal };
    });
    const deadline = from + line.ahead;
    const goal = onLine(line, deadline);
    return {
      points,
      goal,
      upward: line.rate > 0,
      from,
      deadline,
      met: false,
      isBudget: false,
      isGeometric: false,
    };
  };

  it("is recovered by both trends", () => {
    fc.assert(
      fc.property(lines, (line) => {
        const input = asInput(line);
        const expected = onLine(line, input.deadline ?? 0);
        for (const { atDeadline } of trends(projectionOf(input))) {
          expect(Math.abs((atDeadline?.nominal ?? Number.NaN) - expected)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(expected)),
          );
        }
      }),
    );
  });

  it("meets what it is on a day on that day", () => {
    fc.assert(
      fc.property(lines, (line) => {
        fc.pre(line.rate !== 0);
        const input = asInput(line);
        const expected = dayText(input.deadline ?? 0);
        expect(trends(projectionOf(input)).map(({ meetsOn }) => meetsOn?.nominal)).toEqual([
          expected,
          expected,
        ]);
      }),
    );
  });
});

describe("a projection keeps its meaning", () => {
  it("in another unit: ten thousand times as much, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        const larger = projectionOf(withValues(input, (value) => value * 1e4));
        const own = projectionOf(input);
        expect([valuesOf(larger), meetings(larger)]).toEqual([
          near(valuesOf(own), (value) => value * 1e4),
          meetings(own),
        ]);
      }),
    );
  });

  it("of a straight line on another scale: three times the value plus 17, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (given) => {
        const input = { ...given, isGeometric: false };
        const moved = projectionOf(withValues(input, (value) => value * 3 + 17));
        const own = projectionOf(input);
        expect([valuesOf(moved), meetings(moved)]).toEqual([
          near(valuesOf(own), (value) => value * 3 + 17),
          meetings(own),
        ]);
      }),
    );
  });

  it("of growth on another scale: the square of each value, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (given) => {
        fc.pre(given.isGeometric);
        const squared = projectionOf(withValues(given, (value) => value ** 2));
        const own = projectionOf(given);
        expect([valuesOf(squared), meetings(squared)]).toEqual([
          near(valuesOf(own), (value) => value ** 2),
          meetings(own),
        ]);
      }),
    );
  });

  const exchanged = (input: ProjectionInput): ProjectionInput => ({
    ...input,
    upward: !input.upward,
    points: input.points.map((p) => ({ ...p, low: p.high, high: p.low })),
  });
  const mirror = (values: ReturnType<typeof valuesOf>): ReturnType<typeof valuesOf> =>
    values.map((value) => value && { ...value, low: value.high, high: value.low });

  it("of a straight line mirrored at zero: the negative values, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (given) => {
        const input = { ...given, isGeometric: false };
        const mirrored = projectionOf(exchanged(withValues(input, (value) => -value)));
        const own = projectionOf(input);
        expect([mirror(valuesOf(mirrored)), meetings(mirrored)]).toEqual([
          near(valuesOf(own), (value) => -value),
          meetings(own),
        ]);
      }),
    );
  });

  it("of growth turned round: one over each value, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        fc.pre(input.isGeometric);
        const turned = projectionOf(exchanged(withValues(input, (value) => 1 / value)));
        const own = projectionOf(input);
        expect([mirror(valuesOf(turned)), meetings(turned)]).toEqual([
          near(valuesOf(own), (value) => 1 / value),
          meetings(own),
        ]);
      }),
    );
  });

  it("later: all days moved, the projected ones moved alike", () => {
    fc.assert(
      fc.property(inputs(bounded()), fc.integer({ min: -100_000, max: 100_000 }), (input, by) => {
        const later = projectionOf({
          ...input,
          from: input.from + by,
          deadline: (input.deadline ?? 0) + by,
          points: input.points.map((p) => ({ ...p, day: p.day + by })),
        });
        const move = (text: string | null | undefined): string | null =>
          text == null ? null : dayText(day(text) + by);
        const [before, after] = [trends(projectionOf(input)), trends(later)];
        expect(after.map(({ meetsOn }) => meetsOn?.nominal ?? null)).toEqual(
          before.map(({ meetsOn }) => move(meetsOn?.nominal)),
        );
      }),
    );
  });
});

describe("the range of a projection", () => {
  it("holds the nominal value and day", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        for (const { atDeadline, meetsOn } of trends(projectionOf(input))) {
          expect([
            isInOrder([atDeadline?.low, atDeadline?.nominal, atDeadline?.high]),
            isInOrder([dayOf(meetsOn?.earliest), dayOf(meetsOn?.nominal), dayOf(meetsOn?.latest)]),
          ]).toEqual([true, true]);
        }
      }),
    );
  });

  it("is the nominal alone where the values are exact", () => {
    const exactly = bounded().map((points) => points.map((p) => ({ ...p, low: p.nominal, high: p.nominal })));
    fc.assert(
      fc.property(inputs(exactly), (input) => {
        for (const { atDeadline, meetsOn } of trends(projectionOf(input))) {
          expect([atDeadline?.low, atDeadline?.high, meetsOn?.earliest, meetsOn?.latest]).toEqual([
            atDeadline?.nominal,
            atDeadline?.nominal,
            meetsOn?.nominal,
            meetsOn?.nominal,
          ]);
        }
      }),
    );
  });

  it("grows with the bounds of any value", () => {
    fc.assert(
      fc.property(inputs(bounded()), fc.nat({ max: 4 }), fc.nat({ max: 5 }), (input, at, by) => {
        const points = input.points.map((p, index) =>
          index === at % input.points.length ? { ...p, low: (p.low ?? 0) - by, high: (p.high ?? 0) + by } : p,
        );
        const wider = trends(projectionOf({ ...input, points }));
        for (const [index, narrow] of trends(projectionOf(input)).entries()) {
          const wide = wider[index];
          expect([
            isInOrder([wide?.atDeadline?.low, narrow.atDeadline?.low]),
            isInOrder([narrow.atDeadline?.high, wide?.atDeadline?.high]),
            isInOrder([dayOf(wide?.meetsOn?.earliest), dayOf(narrow.meetsOn?.earliest)]),
            isInOrder([dayOf(narrow.meetsOn?.latest), dayOf(wide?.meetsOn?.latest)]),
          ]).toEqual([true, true, true, true]);
        }
      }),
    );
  });
});

describe("whatever the figures and days", () => {
  const [firstDay, lastDay] = [dayNumber(1000, 1, 1), dayNumber(9999, 12, 31)];
  const anyDay = fc.integer({ min: firstDay, max: lastDay });
  /** Decimals are zero or between 1e-30 and 1e30 in size. */
  const anyFigure = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -30, max: 24 }))
    .map(([digits, power]) => digits * 10 ** power);
  const anyBound = fc.option(anyFigure, { nil: null });
  /** What contradicts itself never comes so far, and still has to be survived. */
  const contradictory = fc.record({ day: anyDay, nominal: anyFigure, low: anyBound, high: anyBound });
  const sound = fc
    .record({ day: anyDay, figures: fc.tuple(anyFigure, anyFigure, anyFigure) })
    .map(({ day, figures }): TrendPoint => {
      const [low = 0, nominal = 0, high = 0] = [...figures].sort((a, b) => a - b);
      return { day, nominal, low, high };
    });
  const manyOf = (points: fc.Arbitrary<TrendPoint>): fc.Arbitrary<readonly TrendPoint[]> =>
    fc.array(points, { maxLength: 6 }).map((list) => list.sort((a, b) => a.day - b.day));
  const anyPoints = fc.oneof(manyOf(contradictory), manyOf(sound));
  const anyInput: fc.Arbitrary<ProjectionInput> = fc.record({
    points: anyPoints,
    goal: fc.option(anyFigure, { nil: null }),
    upward: fc.option(fc.boolean(), { nil: null }),
    from: anyDay,
    deadline: fc.option(anyDay, { nil: null }),
    met: fc.boolean(),
    isGeometric: fc.boolean(),
    isBudget: fc.constant(false),
  });

  it("a value is a finite number of at most 12 digits", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const value of valuesOf(projectionOf(input)).flatMap((one) => Object.values(one ?? {}))) {
          expect(value === null || Object.is(value, Number(value.toPrecision(12)) + 0)).toBe(true);
          expect(Number.isFinite(value ?? 0)).toBe(true);
        }
      }),
    );
  });

  it("a day is a day of the calendar, not before the latest value", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { meetsOn } of trends(projectionOf(input))) {
          for (const text of meetsOn === null ? [] : Object.values(meetsOn)) {
            expect(text === null || (dayText(day(text)) === text && day(text) >= input.from)).toBe(true);
          }
        }
      }),
    );
  });

  it("what is missing has a reason, and nothing else has", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { atDeadline, meetsOn, missing } of trends(projectionOf(input))) {
          expect([missing.atDeadline === null, missing.meetsOn === null]).toEqual([
            atDeadline !== null,
            (meetsOn?.nominal ?? null) !== null,
          ]);
        }
      }),
    );
  });

  it("a range holds the nominal value, if each value lies within its bounds", () => {
    fc.assert(
      fc.property(anyInput, manyOf(sound), (input, points) => {
        for (const value of valuesOf(projectionOf({ ...input, points }))) {
          const { low, nominal, high } = value ?? {};
          // Where all is near zero, the rest is the error of the largest figure.
          const error = 1e-9 * Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
          expect(isInOrder([(low ?? nominal ?? 0) - error, nominal, (high ?? nominal ?? 0) + error])).toBe(
            true,
          );
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageFit,
  type Fit,
  leastSquaresFit,
  reachOf,
  type TrendPoint,
  valueOn,
} from "../../src/evaluation/trend.js";
import {
  averageLine,
  bounded,
  corners,
  type Dated,
  firstDayAbove,
  isAbove,
  leastSquaresLine,
  lineAt,
} from "./trend-oracle.js";

type Written = readonly [day: number, value: number, low?: number | null, high?: number | null];

const pointsOf = (written: readonly Written[]): readonly TrendPoint[] =>
  written.map(([day, nominal, low = nominal, high = nominal]) => ({ day, nominal, low, high }));

const methods = [
  ["average", averageFit, averageLine],
  ["least squares", leastSquaresFit, leastSquaresLine],
] as const;

const fitted = (fit: Fit | null): Fit => {
  if (fit === null) throw new Error("no fit");
  return fit;
};

/** The same but for the error of doubles. */
const near = (value: number): unknown => expect.closeTo(value, 9);

describe("the average trend", () => {
  it.each<[arithmetic: string, points: readonly Written[], day: number, value: number]>([
    [
      "10 + 30 · (20 − 10)/10 = 40",
      [
        [0, 10],
        [10, 20],
      ],
      30,
      40,
    ],
    [
      "10 − 10 · (10 − 4)/4 = −5",
      [
        [0, 10],
        [4, 4],
      ],
      10,
      -5,
    ],
    [
      "what lies between does not count: 20 · 10/10 = 20",
      [
        [0, 0],
        [5, 100],
        [10, 10],
      ],
      20,
      20,
    ],
    [
      "between the values: 10 + 5 · 1 = 15",
      [
        [0, 10],
        [10, 20],
      ],
      5,
      15,
    ],
    [
      "before 1970: −1 + 20 · 2/10 = 3",
      [
        [-15, -1],
        [-5, 1],
      ],
      5,
      3,
    ],
    [
      "4 · 1/3 = 1.333…",
      [
        [0, 0],
        [3, 1],
      ],
      4,
      4 / 3,
    ],
    [
      "equal values stay",
      [
        [0, 1.5],
        [7, 1.5],
      ],
      99,
      1.5,
    ],
    [
      "1 − 2 · 0.5 = 0",
      [
        [0, 1],
        [2, 0],
      ],
      2,
      0,
    ],
  ])("%s", (_, points, day, value) => {
    expect(valueOn(fitted(averageFit(pointsOf(points))), day).nominal).toEqual(near(value));
  });

  it.each<[string, readonly Written[]]>([
    ["no value", []],
    ["one value", [[0, 1]]],
    [
      "two values of one day",
      [
        [5, 1],
        [5, 2],
      ],
    ],
  ])("is not there for %s", (_, points) => {
    expect(averageFit(pointsOf(points))).toBeNull();
  });
});

describe("the trend of least squares", () => {
  it.each<[arithmetic: string, points: readonly Written[], day: number, value: number]>([
    [
      "mean 2, rate (5 − 0)/2 = 2.5: 2 + 2 · 2.5 = 7",
      [
        [0, 0],
        [1, 1],
        [2, 5],
      ],
      3,
      7,
    ],
    [
      "a straight line: 3 + 2 · 10 = 23",
      [
        [0, 3],
        [1, 5],
        [4, 11],
      ],
      10,
      23,
    ],
    [
      "mean day 2, mean 14/3, rate 25/14: 14/3 + 5 · 25/14 = 571/42",
      [
        [0, 1],
        [1, 3],
        [5, 10],
      ],
      7,
      571 / 42,
    ],
    [
      "two values of one day count twice: mean 1 on day 1, rate 2/4",
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [3, 2],
      ],
      1,
      1,
    ],
    [
      "equal values stay",
      [
        [0, 7],
        [1, 7],
        [2, 7],
      ],
      50,
      7,
    ],
  ])("%s", (_, points, day, value) => {
    expect(valueOn(fitted(leastSquaresFit(pointsOf(points))), day).nominal).toEqual(near(value));
  });

  it.each<[string, readonly Written[]]>([
    ["no value", []],
    [
      "two values",
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      "three values of two days",
      [
        [0, 1],
        [1, 2],
        [1, 3],
      ],
    ],
  ])("is not there for %s", (_, points) => {
    expect(leastSquaresFit(pointsOf(points))).toBeNull();
  });
});

describe("the range of a value", () => {
  const first: Written = [0, 10, 8, 12];
  const last: Written = [10, 20, 19, 21];

  it.each<[arithmetic: string, points: readonly Written[], day: number, range: readonly (number | null)[]]>([
    ["weights −2 and 3: 57 − 24 and 63 − 16", [first, last], 30, [33, 47]],
    ["weights 1/2 and 1/2: (8 + 19)/2 and (12 + 21)/2", [first, last], 5, [13.5, 16.5]],
    ["on the last day the first does not count", [[0, 10, null, null], last], 10, [19, 21]],
    ["without an upper bound of the last: no high", [first, [10, 20, 19, null]], 30, [33, null]],
    ["without a lower bound of the last: no low", [first, [10, 20, null, 21]], 30, [null, 47]],
    ["without an upper bound of the first: no low", [[0, 10, 8, null], last], 30, [null, 47]],
    ["without a lower bound of the first: no high", [[0, 10, null, 12], last], 30, [33, null]],
  ])("of the average, %s", (_, points, day, range) => {
    const { low, high } = valueOn(fitted(averageFit(pointsOf(points))), day);
    expect([low, high]).toEqual(range.map((end) => (end === null ? null : near(end))));
  });

  const [a, b, c]: readonly Written[] = [
    [0, 0, -1, 1],
    [1, 1, 0, 2],
    [2, 5, 4, 6],
  ];

  it.each<[arithmetic: string, points: readonly Written[], range: readonly (number | null)[]]>([
    ["weights −2/3, 1/3, 4/3: 7 ∓ 7/3", [a, b, c] as readonly Written[], [7 - 7 / 3, 7 + 7 / 3]],
    [
      "a missing upper bound in the middle, of weight 1/3: no high",
      [a, [1, 1, 0, null], c] as readonly Written[],
      [7 - 7 / 3, null],
    ],
  ])("of least squares, %s", (_, points, range) => {
    const { low, high } = valueOn(fitted(leastSquaresFit(pointsOf(points))), 3);
    expect([low, high]).toEqual(range.map((end) => (end === null ? null : near(end))));
  });
});

describe("the day on which the average reaches the goal", () => {
  const rising: readonly Written[] = [
    [0, 10],
    [10, 20],
  ];
  const wide: readonly Written[] = [
    [0, 10, 8, 12],
    [10, 20, 19, 21],
  ];

  it.each<
    [
      arithmetic: string,
      points: readonly Written[],
      goal: number,
      upward: boolean,
      days: readonly [nominal: number | null, earliest: number | null, latest: number | null],
      missing: string | null,
    ]
  >([
    ["10 + d = 40: 30", rising, 40, true, [30, 30, 30], null],
    [
      "0.3 d = 4: 13.3, so 14",
      [
        [0, 0],
        [10, 3],
      ],
      4,
      true,
      [14, 14, 14],
      null,
    ],
    [
      "0.3 d = 4.2: 14",
      [
        [0, 0],
        [10, 3],
      ],
      4.2,
      true,
      [14, 14, 14],
      null,
    ],
    [
      "downward, 20 − d = 0: 20",
      [
        [0, 20],
        [10, 10],
      ],
      0,
      false,
      [20, 20, 20],
      null,
    ],
    ["8 + 1.3 d = 40: 24.6, so 25; 12 + 0.7 d = 40: 40", wide, 40, true, [30, 25, 40], null],
    ["it may be there already: 21 ≥ 20.5; 12 + 0.7 d = 20.5: 12.1", wide, 20.5, true, [11, 10, 13], null],
    [
      "it may be there already, whatever the first value was",
      [
        [0, 10, 8, null],
        [10, 20, 19, 21],
      ],
      20.5,
      true,
      [11, 10, null],
      null,
    ],
    ["on the goal already", rising, 20, true, [null, null, null], "at-goal"],
    ["beyond the goal already", rising, 19, true, [null, null, null], "at-goal"],
    [
      "flat",
      [
        [0, 5],
        [10, 5],
      ],
      6,
      true,
      [null, null, null],
      "flat",
    ],
    ["moving away upwards", rising, 5, false, [null, null, null], "moving-away"],
    [
      "moving away downwards",
      [
        [0, 5],
        [10, 4],
      ],
      6,
      true,
      [null, null, null],
      "moving-away",
    ],
    [
      "moving away, but 8 + 0.2 d = 12 at the bounds: 20",
      [
        [0, 10, 8, 12],
        [10, 9, 8, 10],
      ],
      12,
      true,
      [null, 20, null],
      "moving-away",
    ],
    [
      "flat, but 4 + 0.2 d = 8 at the bounds: 20",
      [
        [0, 5, 4, 6],
        [10, 5, 4, 6],
      ],
      8,
      true,
      [null, 20, null],
      "flat",
    ],
    [
      "some values within the bounds are flat",
      [
        [0, 5, 4, 6],
        [10, 7, 6, 8],
      ],
      9,
      true,
      [20, 13, null],
      null,
    ],
    [
      "no upper bound of the latest",
      [
        [0, 10, 8, 12],
        [10, 20, 19, null],
      ],
      40,
      true,
      [30, null, 40],
      null,
    ],
    [
      "no lower bound of the first",
      [
        [0, 10, null, 12],
        [10, 20, 19, 21],
      ],
      40,
      true,
      [30, null, 40],
      null,
    ],
    [
      "no upper bound of the first",
      [
        [0, 10, 8, null],
        [10, 20, 19, 21],
      ],
      40,
      true,
      [30, 25, null],
      null,
    ],
    [
      "downward, no lower bound of the latest",
      [
        [0, 30, 28, 32],
        [10, 20, null, 21],
      ],
      0,
      false,
      [30, null, 40],
      null,
    ],
    [
      "bounds beside which the goal is so small that no double comes to it: 1e11 (d − 10) = 1e7/3",
      [
        [0, 0, -1e12, 1e12],
        [10, 0],
      ],
      1e7 / 3,
      true,
      [null, 11, null],
      "flat",
    ],
    [
      "1e30 at 1e-30 a day",
      [
        [0, 0],
        [1, 1e-30],
      ],
      1e30,
      true,
      [null, null, null],
      "beyond-calendar",
    ],
    [
      "9999-12-31 is day 2932896",
      [
        [0, 0],
        [1, 1],
      ],
      2932896,
      true,
      [2932896, 2932896, 2932896],
      null,
    ],
    [
      "the day after is none",
      [
        [0, 0],
        [1, 1],
      ],
      2932897,
      true,
      [null, null, null],
      "beyond-calendar",
    ],
  ])("%s", (_, points, goal, upward, [nominal, earliest, latest], missing) => {
    const from = points.at(-1)?.[0] ?? 0;
    const reach = reachOf(fitted(averageFit(pointsOf(points))), goal, upward, from);
    expect(reach).toEqual({ nominal, earliest, latest, missing });
  });

  it("counts from the given day, which may lie before the last value", () => {
    const { nominal } = reachOf(
      fitted(
        averageFit(
          pointsOf([
            [0, 0],
            [100, 100],
          ]),
        ),
      ),
      60,
      true,
      40,
    );
    expect(nominal).toBe(60);
  });
});

describe("the day on which least squares reach the goal", () => {
  it.each<[arithmetic: string, points: readonly Written[], goal: number, expected: object]>([
    [
      "2 + 2.5 (d − 1) = 10: 4.2, so 5",
      [
        [0, 0],
        [1, 1],
        [2, 5],
      ],
      10,
      { nominal: 5, missing: null },
    ],
    [
      "mean 4, rate 0",
      [
        [0, 3],
        [1, 6],
        [2, 3],
      ],
      7,
      { nominal: null, missing: "flat" },
    ],
    [
      "rate 6/10: the line stands at 4 + 2 · 0.6 = 5.2, the value at 4",
      [
        [0, 1],
        [1, 6],
        [2, 3],
        [3, 6],
        [4, 3],
      ],
      4.5,
      {
        nominal: null,
        missing: "at-goal",
      },
    ],
    [
      "of −10 … 10, 10 is there and falling, −10 is rising, 1 is neither",
      [
        [0, 0],
        [1, 0],
        [2, -2, -10, 10],
        [10, 0],
      ],
      0.5,
      { nominal: 29, earliest: 10, latest: null },
    ],
  ])("%s", (_, points, goal, expected) => {
    const from = points.at(-1)?.[0] ?? 0;
    expect(reachOf(fitted(leastSquaresFit(pointsOf(points))), goal, true, from)).toMatchObject(expected);
  });
});

describe.each(methods)("the %s trend", (_, fitBy, lineBy) => {
  const dated = (points: readonly TrendPoint[]): readonly Dated[] =>
    points.map(({ day, nominal }) => [day, nominal]);
  const goals = fc.integer({ min: -80, max: 80 });
  const lastDayOf = (points: readonly TrendPoint[]): number => points.at(-1)?.day ?? 0;
  const reachOn = (points: readonly TrendPoint[], goal: number) =>
    reachOf(fitted(fitBy(points)), goal, true, lastDayOf(points));

  it("has the value of the line by the textbook", () => {
    fc.assert(
      fc.property(bounded(), fc.integer({ min: -1000, max: 100_000 }), (points, day) => {
        const { nominal } = valueOn(fitted(fitBy(points)), day);
        const expected = lineAt(lineBy(dated(points)), day);
        expect(Math.abs(nominal - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
    );
  });

  it("has the least and the most of all corners of the bounds", () => {
    fc.assert(
      fc.property(bounded(), fc.integer({ min: -100, max: 300 }), (points, day) => {
        const { low, high } = valueOn(fitted(fitBy(points)), day);
        const all = corners(points).map((corner) => lineAt(lineBy(corner), day));
        expect([low, high]).toEqual([near(Math.min(...all)), near(Math.max(...all))]);
      }),
    );
  });

  it("is flat where the values are the same read backwards", () => {
    const half = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(half, fc.integer({ min: 1, max: 400 }), (values, step) => {
        const all = [...values, ...[...values].reverse()];
        const points = pointsOf(all.map((value, at) => [at * step, value]));
        expect(reachOn(points, 1e7).missing).toBe("flat");
      }),
    );
  });

  it("reaches the goal on its day", () => {
    fc.assert(
      fc.property(bounded(), goals, (points, goal) => {
        const from = lastDayOf(points);
        const line = lineBy(dated(points));
        const expected = isAbove(line, goal, from) ? null : firstDayAbove(line, goal, from);
        expect(reachOn(points, goal).nominal).toBe(expected);
      }),
    );
  });

  it("reaches the goal at the earliest when the first corner does", () => {
    fc.assert(
      fc.property(bounded(), goals, (points, goal) => {
        const { earliest, missing } = reachOn(points, goal);
        fc.pre(missing !== "at-goal");
        const days = corners(points).flatMap(
          (corner) => firstDayAbove(lineBy(corner), goal, lastDayOf(points)) ?? [],
        );
        expect(earliest).toBe(days.length === 0 ? null : Math.min(...days));
      }),
    );
  });

  it("reaches the goal by the latest day, whatever the values are within their bounds", () => {
    const within = bounded().chain((points) =>
      fc.tuple(fc.constant(points), fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 })),
    );
    fc.assert(
      fc.property(within, goals, ([points, places], goal) => {
        const { latest } = reachOn(points, goal);
        fc.pre(latest !== null);
        const chosen = points.map(({ day, low, high }, at): Dated => {
          const [least, most] = [low ?? 0, high ?? 0];
          return [day, least + ((most - least) * (places[at] ?? 0)) / 100];
        });
        const day = firstDayAbove(lineBy(chosen), goal, lastDayOf(points));
        expect(day ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(latest ?? 0);
      }),
    );
  });

  it("has not surely reached the goal on any day before the latest", () => {
    fc.assert(
      fc.property(bounded(), goals, (points, goal) => {
        const from = lastDayOf(points);
        const { latest, missing } = reachOn(points, goal);
        fc.pre(missing !== "at-goal");
        const lines = corners(points).map(lineBy);
        const before = Math.min((latest ?? Number.POSITIVE_INFINITY) - 1, from + 5000);
        for (const day of [from, Math.floor((from + before) / 2), before]) {
          expect(lines.some((line) => !isAbove(line, goal, day))).toBe(true);
        }
      }),
    );
  });
});

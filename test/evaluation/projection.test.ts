import fc from "fast-check";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import {
  type Projection,
  type ProjectionInput,
  projectionOf,
  type Trend,
  withoutProjection,
} from "../../src/evaluation/projection.js";
import type { TrendPoint } from "../../src/evaluation/trend-fit.js";
import { dayNumber, dayText } from "../../src/value/day.js";
import { compare, minus, plus, shifted, times } from "../../src/value/decimal.js";
import { writtenDecimal } from "../value/exact.js";
import { bounded } from "./trend-oracle.js";

const day = (text: string): number => Date.parse(text) / 86_400_000;

const point = (
  on: string,
  nominal: string,
  lower: string | null = nominal,
  upper: string | null = nominal,
) => ({
  day: day(on),
  nominal,
  lower,
  upper,
});

/** 40 at the end of 2020, 50 at the end of 2022 (730 days on), to 80 by the end of 2026 (1461 days on). */
const usual: ProjectionInput = {
  points: [point("2020-12-31", "40"), point("2022-12-31", "50")],
  goal: "80",
  upward: true,
  from: day("2022-12-31"),
  deadline: day("2026-12-31"),
  met: false,
};
const three = [usual.points[0], point("2021-12-31", "48"), usual.points[1]] as readonly TrendPoint[];

const average = (input: Partial<ProjectionInput>): Trend => projectionOf({ ...usual, ...input }).average;
const squares = (input: Partial<ProjectionInput>): Trend =>
  projectionOf({ ...usual, points: three, ...input }).leastSquares;

const trends = ({ average, leastSquares }: Projection): readonly Trend[] => [average, leastSquares];

describe("a projection by the average rate", () => {
  it("expects at the deadline 50 + 1461 · 10/730", () => {
    expect(average({}).atDeadline?.nominal).toBe("70.013698630136986301");
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
    const points = [point("2020-12-31", "40"), point("2022-12-31", "50", "49", "51")];
    expect(average({ points }).atDeadline).toMatchObject({
      low: "67.012328767123287671",
      high: "73.015068493150684932",
    });
  });

  it("meets the target in a range: 29/11 · 730 = 1924.5 and 31/9 · 730 = 2514.4 days", () => {
    const points = [point("2020-12-31", "40"), point("2022-12-31", "50", "49", "51")];
    expect(average({ points }).meetsOn).toMatchObject({ earliest: "2028-04-08", latest: "2029-11-19" });
  });
});

describe("a projection by least squares", () => {
  it("expects at the deadline 46 + 1826 · 10/730, three values 365 days apart", () => {
    expect(squares({}).atDeadline?.nominal).toBe("71.013698630136986301");
  });

  it("meets the target 34/10 · 730 = 2482 days after the middle value", () => {
    expect(squares({}).meetsOn?.nominal).toBe("2028-10-17");
  });
});

describe("what a projection cannot say", () => {
  it.each<[name: string, input: Partial<ProjectionInput>, atDeadline: string | null, meetsOn: string | null]>(
    [
      ["no value", { points: [] }, "no-value", "no-value"],
      ["one value", { points: [point("2020-12-31", "40")] }, "one-value-only", "one-value-only"],
      [
        "two values of one day",
        { points: [point("2020-12-31", "40"), point("2020-12-31", "41")] },
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
        { met: true, points: [point("2020-12-31", "40")] },
        "one-value-only",
        "already-met",
      ],
      ["not shown to be met, by a figure on the goal", { goal: "50" }, null, "at-goal"],
      ["the same without a direction", { goal: "50", upward: null }, null, "at-goal"],
      ["flat", { points: [point("2020-12-31", "40"), point("2022-12-31", "40.0")] }, null, "flat"],
      ["falling", { points: [point("2020-12-31", "40"), point("2022-12-31", "39")] }, null, "moving-away"],
      ["rising to a target below", { goal: "45", upward: false }, null, "moving-away"],
      ["rising to a target below, by the side", { goal: "45", upward: null }, null, "moving-away"],
      ["8000 years away", { goal: "50000" }, null, "beyond-calendar"],
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
      ["a line that stands at 51, beyond 50.5", { goal: "50.5" }, null, "at-goal"],
      ["met", { met: true }, null, "already-met"],
    ],
  )("by least squares: %s", (_, input, atDeadline, meetsOn) => {
    expect(squares(input).missing).toEqual({ atDeadline, meetsOn });
  });

  it("leaves out the day where neither the figures nor their bounds give one", () => {
    expect(average({ goal: "45", upward: false }).meetsOn).toBeNull();
  });

  it("gives the earliest day where only the bounds lead to the target: 41 − 39 in 730 days, 39 more in 14235", () => {
    const points = [point("2020-12-31", "40", "39", "41"), point("2022-12-31", "40", "39", "41")];
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
    const points = [point("2020-12-31", "100"), point("2022-12-31", "90")];
    expect(average({ points, upward: null }).meetsOn?.nominal).toBe("2024-12-30");
  });

  it("forecasts after the latest value do not", () => {
    const points = [...usual.points, point("2024-12-31", "90")];
    expect(average({ points, upward: null }).meetsOn?.nominal).toBe(
      average({ points, upward: true }).meetsOn?.nominal,
    );
  });
});

const inputs = (points: fc.Arbitrary<readonly TrendPoint[]>): fc.Arbitrary<ProjectionInput> =>
  fc
    .record({
      points,
      goal: fc.integer({ min: -80, max: 80 }).map(String),
      upward: fc.boolean(),
      ahead: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ points, goal, upward, ahead }) => {
      const from = points.at(-1)?.day ?? 0;
      return { points, goal, upward, from, deadline: from + ahead, met: false };
    });

const withValues = (input: ProjectionInput, change: (value: string) => string): ProjectionInput => ({
  ...input,
  goal: input.goal === null ? null : change(input.goal),
  points: input.points.map(({ day, nominal, lower, upper }) => ({
    day,
    nominal: change(nominal),
    lower: lower === null ? null : change(lower),
    upper: upper === null ? null : change(upper),
  })),
});

const meetings = (projection: Projection) =>
  trends(projection).map(({ meetsOn, missing }) => [meetsOn, missing]);
const inOrder = (values: readonly (number | null)[]): boolean => {
  const known = values.filter((value) => value !== null);
  return known.every((value, at) => at === 0 || (known[at - 1] ?? 0) <= value);
};

describe("a straight line", () => {
  const lines = fc.record({
    start: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    rate: fc.integer({ min: -1000, max: 1000 }),
    places: fc.integer({ min: 0, max: 6 }),
    days: fc.uniqueArray(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 3, maxLength: 8 }),
    ahead: fc.integer({ min: 1, max: 30_000 }),
  });
  const onLine = (line: { start: number; rate: number; places: number }, at: number): string =>
    shifted(String(line.start + line.rate * at), -line.places);
  const asInput = (line: typeof lines extends fc.Arbitrary<infer L> ? L : never): ProjectionInput => {
    const days = [...line.days].sort((a, b) => a - b);
    const from = days.at(-1) ?? 0;
    const points = days.map((at) => {
      const nominal = onLine(line, at);
      return { day: at, nominal, lower: nominal, upper: nominal };
    });
    const deadline = from + line.ahead;
    return { points, goal: onLine(line, deadline), upward: line.rate > 0, from, deadline, met: false };
  };

  it("is recovered exactly by both trends", () => {
    fc.assert(
      fc.property(lines, (line) => {
        const input = asInput(line);
        const expected = onLine(line, input.deadline ?? 0);
        expect(trends(projectionOf(input)).map(({ atDeadline }) => atDeadline?.nominal)).toEqual([
          expected,
          expected,
        ]);
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
        const larger = projectionOf(withValues(input, (value) => shifted(value, 4)));
        const expected = trends(projectionOf(input)).map(({ atDeadline }) => [
          shifted(atDeadline?.nominal ?? "", 4),
          shifted(atDeadline?.low ?? "", 4),
          shifted(atDeadline?.high ?? "", 4),
        ]);
        const values = trends(larger).map(({ atDeadline }) => [
          atDeadline?.nominal,
          atDeadline?.low,
          atDeadline?.high,
        ]);
        expect([values, meetings(larger)]).toEqual([expected, meetings(projectionOf(input))]);
      }),
    );
  });

  it("on another scale: three times the value plus 17, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        const moved = projectionOf(withValues(input, (value) => plus(times(value, "3"), "17")));
        expect(meetings(moved)).toEqual(meetings(projectionOf(input)));
      }),
    );
  });

  it("on another scale: a deadline value three times as much plus 17", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        const moved = trends(projectionOf(withValues(input, (value) => plus(times(value, "3"), "17"))));
        for (const [at, { atDeadline }] of trends(projectionOf(input)).entries()) {
          const expected = 3 * Number(atDeadline?.low) + 17;
          expect(Number(moved[at]?.atDeadline?.low)).toBeCloseTo(expected, 9);
        }
      }),
    );
  });

  it("mirrored at zero: the negative values, low and high exchanged, on the same days", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        const negative = withValues(input, (value) => minus("0", value));
        const mirrored = projectionOf({
          ...negative,
          upward: !input.upward,
          points: negative.points.map((p) => ({ ...p, lower: p.upper, upper: p.lower })),
        });
        const expected = trends(projectionOf(input)).map(({ atDeadline: value }) => ({
          nominal: minus("0", value?.nominal ?? ""),
          low: minus("0", value?.high ?? ""),
          high: minus("0", value?.low ?? ""),
        }));
        expect([trends(mirrored).map(({ atDeadline }) => atDeadline), meetings(mirrored)]).toEqual([
          expected,
          meetings(projectionOf(input)),
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
  it("holds the nominal value", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        for (const { atDeadline: value } of trends(projectionOf(input))) {
          const known = value === null ? [] : [value.low, value.nominal, value.high];
          expect(inOrder(known.map(Number))).toBe(true);
        }
      }),
    );
  });

  it("holds the nominal day", () => {
    fc.assert(
      fc.property(inputs(bounded()), (input) => {
        for (const { meetsOn } of trends(projectionOf(input))) {
          const known = meetsOn === null ? [] : [meetsOn.earliest, meetsOn.nominal, meetsOn.latest];
          expect(inOrder(known.map((text) => (text === null ? Number.POSITIVE_INFINITY : day(text))))).toBe(
            true,
          );
        }
      }),
    );
  });

  it("is the nominal alone where the values are exact", () => {
    const exactly = bounded().map((points) =>
      points.map((p) => ({ ...p, lower: p.nominal, upper: p.nominal })),
    );
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
          index === at % input.points.length
            ? { ...p, lower: minus(p.lower ?? "", String(by)), upper: plus(p.upper ?? "", String(by)) }
            : p,
        );
        const wider = trends(projectionOf({ ...input, points }));
        for (const [index, narrow] of trends(projectionOf(input)).entries()) {
          const wide = wider[index];
          const dayOf = (text: string | null | undefined): number =>
            text == null ? Number.POSITIVE_INFINITY : day(text);
          expect(
            inOrder([Number(wide?.atDeadline?.low), Number(narrow.atDeadline?.low)]) &&
              inOrder([Number(narrow.atDeadline?.high), Number(wide?.atDeadline?.high)]) &&
              inOrder([dayOf(wide?.meetsOn?.earliest), dayOf(narrow.meetsOn?.earliest)]) &&
              inOrder([dayOf(narrow.meetsOn?.latest), dayOf(wide?.meetsOn?.latest)]),
          ).toBe(true);
        }
      }),
    );
  });
});

describe("whatever the decimals and days", () => {
  const [firstDay, lastDay] = [dayNumber(1000, 1, 1), dayNumber(9999, 12, 31)];
  const anyDay = fc.integer({ min: firstDay, max: lastDay });
  const anyDecimal = writtenDecimal.map(decimal);
  const anyBound = fc.option(anyDecimal, { nil: null });
  /** What contradicts itself never comes so far, and still has to be survived. */
  const contradictory = fc.record({ day: anyDay, nominal: anyDecimal, lower: anyBound, upper: anyBound });
  const sound = fc
    .record({ day: anyDay, figures: fc.tuple(anyDecimal, anyDecimal, anyDecimal) })
    .map(({ day, figures }): TrendPoint => {
      const [lower = "0", nominal = "0", upper = "0"] = [...figures].sort(compare);
      return { day, nominal, lower, upper };
    });
  const manyOf = (points: fc.Arbitrary<TrendPoint>): fc.Arbitrary<readonly TrendPoint[]> =>
    fc.array(points, { maxLength: 6 }).map((list) => list.sort((a, b) => a.day - b.day));
  const anyPoints = fc.oneof(manyOf(contradictory), manyOf(sound));
  const anyInput: fc.Arbitrary<ProjectionInput> = fc.record({
    points: anyPoints,
    goal: fc.option(anyDecimal, { nil: null }),
    upward: fc.option(fc.boolean(), { nil: null }),
    from: anyDay,
    deadline: fc.option(anyDay, { nil: null }),
    met: fc.boolean(),
  });

  it("a value is a plain decimal of at most 20 significant digits", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { atDeadline } of trends(projectionOf(input))) {
          for (const value of atDeadline === null ? [] : Object.values(atDeadline)) {
            expect(value ?? "0").toMatch(/^(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
            expect(
              (value ?? "")
                .replace(/^-?[0.]*/, "")
                .replace(".", "")
                .replace(/0+$/, "").length,
            ).toBeLessThan(21);
          }
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

  it("a range holds the nominal value and day, if each value lies within its bounds", () => {
    fc.assert(
      fc.property(anyInput, manyOf(sound), (input, points) => {
        for (const { atDeadline, meetsOn } of trends(projectionOf({ ...input, points }))) {
          const values = atDeadline === null ? [] : [atDeadline.low, atDeadline.nominal, atDeadline.high];
          const days = meetsOn === null ? [] : [meetsOn.earliest, meetsOn.nominal, meetsOn.latest];
          const dayOf = (text: string | null): number =>
            text === null ? Number.POSITIVE_INFINITY : day(text);
          expect(inOrder(values.map(Number)) && inOrder(days.map(dayOf))).toBe(true);
        }
      }),
    );
  });
});

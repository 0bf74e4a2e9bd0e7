import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessIndicator,
  assessmentReasons,
  assessSeries,
  assessSeriesWithAll,
  compound,
  escap,
  germanDns,
  linear,
  methodIds,
  openSdg,
  publishedMethods,
  type SeriesOptions,
  type SeriesPoint,
  sdsn,
} from "../../src/methods/index.js";

type Goal = SeriesOptions;

interface Case {
  readonly points: readonly SeriesPoint[];
  readonly goal: Goal;
}

/** Few years, so that base years are often in the series. */
const year = fc.integer({ min: 2010, max: 2021 });
const laterYear = fc.integer({ min: 2012, max: 2040 });

/** Eighths scale and negate without rounding, in doubles and in decimals. */
const eighth = fc.integer({ min: -4000, max: 4000 }).map((eighths) => eighths / 8);
const positive = fc.integer({ min: 1, max: 4000 }).map((eighths) => eighths / 8);

const extreme = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e29, max: 1e29 })
  .filter((value) => value === 0 || Math.abs(value) >= 1e-29);

const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 8 });

const caseOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Case> =>
  fc.record({
    points: fc.uniqueArray(fc.record({ period: year.map(String), value: number }), {
      maxLength: 8,
      selector: ({ period }) => period,
    }),
    goal: fc.record({
      direction: fc.constantFrom("increase" as const, "decrease" as const),
      target: mostly(number),
      deadline: mostly(laterYear.map(String)),
      baseline: mostly(fc.record({ period: year.map(String), value: number }, { requiredKeys: ["period"] })),
      limit: fc.option(number, { nil: undefined }),
    }),
  });

/** Mostly of one sign, since growth knows no other. */
const everyday = fc.oneof(
  { arbitrary: caseOf(positive), weight: 3 },
  { arbitrary: caseOf(eighth), weight: 1 },
);

/** Every number of a case changed, and the direction as said. */
const changed = ({ points, goal }: Case, change: (value: number) => number, turn: boolean): Case => {
  const number = (value: unknown): number => change(value as number);
  const { direction, baseline } = goal;
  return {
    points: points.map(({ period, value }) => ({ period, value: number(value) })),
    goal: {
      ...goal,
      direction: turn === (direction === "increase") ? "decrease" : "increase",
      ...(goal.target === undefined ? {} : { target: number(goal.target) }),
      ...(goal.limit === undefined ? {} : { limit: number(goal.limit) }),
      ...(baseline?.value === undefined
        ? {}
        : { baseline: { period: baseline.period, value: number(baseline.value) } }),
    },
  };
};

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe.each(methodIds)("%s", (id) => {
  const method = publishedMethods[id];

  it.each([
    ["everyday", everyday],
    ["extreme", caseOf(extreme)],
  ])("answers %s numbers with finite ones, known labels and known reasons", (_, cases) => {
    fc.assert(
      fc.property(cases, ({ points, goal }) => {
        const answer = assessSeries(points, { ...goal, method });
        expect(method.labels).toContain(answer.label);
        expect(numbersOf(answer).filter((each) => !Number.isFinite(each) || Object.is(each, -0))).toEqual([]);
        expect(
          answer.reasons.filter((reason) => !(assessmentReasons as readonly string[]).includes(reason)),
        ).toEqual([]);
        expect(new Set(answer.reasons).size).toBe(answer.reasons.length);
        expect(answer.pace === "unknown").toBe(
          /^(not-assessable|not_available|insufficient data|baseline only|informational)$/i.test(
            answer.label,
          ),
        );
      }),
    );
  });

  it("does not look at the order of the points", () => {
    const shuffled = everyday.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.points], { minLength: given.points.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ points, goal }, other]) => {
        expect(assessSeries(other, { ...goal, method })).toEqual(assessSeries(points, { ...goal, method }));
      }),
    );
  });

  it("changes nothing of what it is given", () => {
    fc.assert(
      fc.property(everyday, ({ points, goal }) => {
        const before = JSON.stringify([points, goal]);
        assessSeries(points, { ...goal, method });
        expect(JSON.stringify([points, goal])).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it("does not depend on the unit", () => {
    /** Where a method names figures of its own (0.001, 0 and 100 percent), the unit does matter. */
    const named = ({ goal }: Case) =>
      (id === "open-sdg" && goal.target === 0) ||
      (id === "un-2023" && [0, 100, 100 / 8, 100 * 8].includes(Number(goal.target)));
    fc.assert(
      fc.property(
        everyday.filter((given) => !named(given)),
        fc.constantFrom(1 / 8, 1 / 2, 4, 8),
        (given, factor) => {
          const scaled = changed(given, (value) => value * factor, false);
          expect(assessSeries(scaled.points, { ...scaled.goal, method })).toEqual(
            assessSeries(given.points, { ...given.goal, method }),
          );
        },
      ),
    );
  });
});

describe.each([linear, compound, escap, sdsn, germanDns])("$id, mirrored at zero", (method) => {
  it("says the same with the direction turned", () => {
    fc.assert(
      fc.property(everyday, (given) => {
        const mirrored = changed(given, (value) => -value, true);
        expect(assessSeries(mirrored.points, { ...mirrored.goal, method })).toEqual(
          assessSeries(given.points, { ...given.goal, method }),
        );
      }),
    );
  });
});

describe("the straight line", () => {
  it("never ranks a better value lower", () => {
    const ranks = ["regressing", "off-track", "at-risk", "on-track"];
    fc.assert(
      fc.property(eighth, eighth, eighth, eighth, (base, target, one, other) => {
        fc.pre(target > base);
        const rank = (value: number) => {
          const points = [{ period: "2022", value }];
          const baseline = { period: "2020", value: base };
          const goal = { direction: "increase", baseline, target, deadline: "2030" } as const;
          return ranks.indexOf(assessSeries(points, { ...goal, method: linear }).label);
        };
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});

describe("all together", () => {
  it("are each as alone", () => {
    fc.assert(
      fc.property(everyday, ({ points, goal }) => {
        const alone = Object.values(publishedMethods).map((method) =>
          assessSeries(points, { ...goal, method }),
        );
        expect(assessSeriesWithAll(points, goal)).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });

  it("have a mean within the scores that it is of", () => {
    const list = fc.array(everyday, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(list, fc.constantFrom(openSdg, sdsn), (cases, method) => {
        const parts = cases.map(({ points, goal }, at) => ({ id: String(at), points, ...goal }));
        const whole = assessIndicator(parts, { method });
        const scores = whole.parts.flatMap(({ score }) => score ?? []);
        if (whole.score === null) return;
        expect(whole.score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
        expect(whole.score).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
        expect(method.labels).toContain(whole.label);
      }),
    );
  });
});

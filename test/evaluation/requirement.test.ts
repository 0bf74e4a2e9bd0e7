import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type RequirementInput,
  requirementOf,
  withoutRequirement,
} from "../../src/evaluation/requirement.js";
import { dayText } from "../../src/value/day.js";

/** From 0 to 20 in 1000 days, to 80 in 1500 days more; judged on day 2000. */
const usual: RequirementInput = {
  start: { day: 0, figure: 0 },
  latest: { day: 1000, figure: 20 },
  goal: 80,
  upward: true,
  asOf: 2000,
  deadline: 2500,
  met: false,
  isBudget: false,
  shape: "linear",
};

describe("the change needed", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, perYear: number]>([
    ["60 · 365.2425 / 1500", {}, 14.6097],
    ["60 · 365.2425 / 1500 on a later day too, since it counts from the value", { asOf: 2499 }, 14.6097],
    ["60 · 365.2425 in a single day", { asOf: 1000, deadline: 1001 }, 21914.55],
    ["downward, (5 − 20) · 365.2425 / 1500", { goal: 5, upward: false }, -3.652425],
    ["by the side of the goal, (5 − 20) · 365.2425 / 1500", { goal: 5, upward: null }, -3.652425],
    ["60 · 365.2425 / 1700, to 12 digits", { deadline: 2700 }, 12.8909117647],
    [
      "as much along a path of constant growth",
      { shape: "geometric", start: { day: 0, figure: 10 } },
      14.6097,
    ],
  ])("a year is %s", (_, input, perYear) => {
    expect(requirementOf({ ...usual, ...input }).perYear).toBe(perYear);
  });

  it("counts from the day of the latest value", () => {
    expect(requirementOf(usual).from).toBe(dayText(1000));
  });

  it("is told as a figure without the error of doubles: 0.3 − 0.1", () => {
    const latest = { day: 1000, figure: 0.1 };
    expect(requirementOf({ ...usual, latest, goal: 0.3 }).change).toBe(0.2);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string]>([
    ["no value", { latest: null }, "no-value"],
    ["no goal", { goal: null }, "no-goal"],
    ["met", { met: true }, "already-met"],
    ["a figure on the goal", { goal: 20 }, "at-goal"],
    ["a figure on the goal, without a direction", { goal: 20, upward: null }, "at-goal"],
    ["a figure beyond the goal", { goal: 19 }, "at-goal"],
    ["a figure beyond a goal that is below", { goal: 21, upward: false }, "at-goal"],
    ["no deadline", { deadline: null }, "no-deadline"],
    ["the deadline's last day", { deadline: 2000 }, "deadline-due"],
    ["the day after it", { deadline: 1999 }, "deadline-passed"],
  ])("is not said: %s", (_, input, missing) => {
    const { from, change, perYear, times, missing: why } = requirementOf({ ...usual, ...input });
    expect([from, change, perYear, times]).toEqual([null, null, null, null]);
    expect([why.perYear, why.times]).toEqual([missing, missing]);
  });
});

describe("the pace so far", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, pace: number]>([
    ["20 · 365.2425 / 1000", {}, 7.30485],
    ["−5 · 365.2425 / 1000", { start: { day: 0, figure: 25 } }, -1.8262125],
    ["zero", { start: { day: 0, figure: 20 } }, 0],
    ["the same once the target is met", { met: true }, 7.30485],
    ["the same after the deadline", { deadline: 10 }, 7.30485],
  ])("is %s", (_, input, pace) => {
    expect(requirementOf({ ...usual, ...input }).paceSoFar).toBe(pace);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string]>([
    ["no value", { latest: null }, "no-value"],
    ["nothing before", { start: null }, "no-earlier-value"],
    ["the value itself is the start", { start: { day: 1000, figure: 20 } }, "no-earlier-value"],
    ["a start after the value", { start: { day: 1001, figure: 20 } }, "no-earlier-value"],
  ])("is not said: %s", (_, input, missing) => {
    const { paceSoFar, missing: why } = requirementOf({ ...usual, ...input });
    expect([paceSoFar, why.paceSoFar]).toEqual([null, missing]);
  });
});

describe("how many times the pace so far is needed", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, multiple: number]>([
    ["(60 / 1500) / (20 / 1000) = 2", {}, 2],
    ["(30 / 1500) / (20 / 1000) = 1", { goal: 50 }, 1],
    ["(15 / 1500) / (20 / 1000) = 0.5", { goal: 35 }, 0.5],
    [
      "downward, (−15 / 1500) / (−10 / 1000) = 1",
      { goal: 5, upward: false, start: { day: 0, figure: 30 } },
      1,
    ],
    [
      "constant growth, (ln 4 / 1500) / (ln 2 / 1000) = 4/3",
      { shape: "geometric", start: { day: 0, figure: 10 } },
      1.33333333333,
    ],
    [
      "constant decline, (ln ¼ / 1500) / (ln ½ / 1000) = 4/3",
      { shape: "geometric", goal: 5, upward: false, start: { day: 0, figure: 40 } },
      1.33333333333,
    ],
  ])("%s", (_, input, multiple) => {
    expect(requirementOf({ ...usual, ...input }).times).toBe(multiple);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string | null]>([
    ["nothing is missing", {}, null],
    ["no pace so far", { start: null }, "no-earlier-value"],
    ["no change so far", { start: { day: 0, figure: 20 } }, "no-change-so-far"],
    ["a change the other way", { start: { day: 0, figure: 21 } }, "moving-away"],
    ["a change the other way, to a goal below", { goal: 5, upward: false }, "moving-away"],
    ["no deadline and no change", { deadline: null, start: { day: 0, figure: 20 } }, "no-deadline"],
  ])("%s", (_, input, missing) => {
    expect(requirementOf({ ...usual, ...input }).missing.times).toBe(missing);
  });
});

it("one thing is said of all where the caller knows that nothing can be said", () => {
  expect(withoutRequirement("maintained")).toEqual({
    from: null,
    change: null,
    perYear: null,
    paceSoFar: null,
    times: null,
    missing: { perYear: "maintained", paceSoFar: "maintained", times: "maintained" },
  });
});

describe("whatever the figures and days", () => {
  const figures = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -30, max: 24 }))
    .map(([digits, power]) => digits * 10 ** power);
  const anyDay = fc.integer({ min: -400_000, max: 2_900_000 });
  const dated = fc.record({ day: anyDay, figure: figures });
  /** No value is later than the day that is judged. */
  const anyInput: fc.Arbitrary<RequirementInput> = fc
    .record({
      start: fc.option(dated, { nil: null }),
      latest: fc.option(dated, { nil: null }),
      goal: fc.option(figures, { nil: null }),
      upward: fc.option(fc.boolean(), { nil: null }),
      asOf: anyDay,
      deadline: fc.option(anyDay, { nil: null }),
      met: fc.boolean(),
      isBudget: fc.constant(false),
    })
    .map((input) => ({
      ...input,
      asOf: Math.max(input.asOf, input.latest?.day ?? input.asOf),
      shape: "linear" as const,
    }));

  it("each part is there or has a reason", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { from, change, perYear, paceSoFar, times, missing } = requirementOf(input);
        expect([from, change, perYear, paceSoFar, times].map((part) => part === null)).toEqual([
          missing.perYear !== null,
          missing.perYear !== null,
          missing.perYear !== null,
          missing.paceSoFar !== null,
          missing.times !== null,
        ]);
      }),
    );
  });

  it("the multiple is a positive finite number", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { times } = requirementOf(input);
        expect(times === null || (times > 0 && Number.isFinite(times))).toBe(true);
      }),
    );
  });

  it("the negative values need the negative change", () => {
    const turned = (given: RequirementInput["latest"]): RequirementInput["latest"] =>
      given === null ? null : { ...given, figure: -given.figure };
    fc.assert(
      fc.property(anyInput, (input) => {
        const mirrored = requirementOf({
          ...input,
          start: turned(input.start),
          latest: turned(input.latest),
          goal: input.goal === null ? null : -input.goal,
          upward: input.upward === null ? null : !input.upward,
        });
        const own = requirementOf(input);
        const other = (value: number | null): number | null => (value === null ? null : 0 - value);
        expect(mirrored).toEqual({
          ...own,
          change: other(own.change),
          perYear: other(own.perYear),
          paceSoFar: other(own.paceSoFar),
        });
      }),
    );
  });

  it("another unit needs as much more, and as many times the pace so far", () => {
    const larger = (given: RequirementInput["latest"]): RequirementInput["latest"] =>
      given && { ...given, figure: given.figure * 1024 };
    fc.assert(
      fc.property(anyInput, (input) => {
        const own = requirementOf(input);
        const { perYear, times } = requirementOf({
          ...input,
          start: larger(input.start),
          latest: larger(input.latest),
          goal: input.goal === null ? null : input.goal * 1024,
        });
        expect(times).toBe(own.times);
        expect((perYear ?? 0) / 1024 / (own.perYear ?? 1)).toBeCloseTo(own.perYear === null ? 0 : 1, 9);
      }),
    );
  });
});

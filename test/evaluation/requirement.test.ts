import fc from "fast-check";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import {
  type RequirementInput,
  requirementOf,
  withoutRequirement,
} from "../../src/evaluation/requirement.js";
import { minus, shifted } from "../../src/value/decimal.js";
import { writtenDecimal } from "../value/exact.js";

/** From 0 to 20 in 1000 days, to 80 in 500 days from day 2000. */
const usual: RequirementInput = {
  origin: { day: 0, nominal: "0" },
  latest: { day: 1000, nominal: "20" },
  goal: "80",
  upward: true,
  asOf: 2000,
  deadline: 2500,
  met: false,
};

describe("the change needed", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, perYear: string]>([
    ["60 · 365.2425 / 500", {}, "43.8291"],
    ["60 · 365.2425 in a single day", { deadline: 2001 }, "21914.55"],
    ["downward, (5 − 20) · 365.2425 / 500", { goal: "5", upward: false }, "-10.957275"],
    ["by the side of the goal, (5 − 20) · 365.2425 / 500", { goal: "5", upward: null }, "-10.957275"],
    ["60 · 365.2425 / 700 = 31.30650000, to 10 digits", { deadline: 2700 }, "31.3065"],
    ["60 · 365.2425 / 701 = 31.261840228…, to 10 digits", { deadline: 2701 }, "31.26184023"],
    ["1e-30 · 365.2425 / 500", { goal: `20.${"0".repeat(29)}1` }, `0.${"0".repeat(30)}730485`],
    ["(1e30 − 20) · 365.2425 / 500, to 10 digits", { goal: `1${"0".repeat(30)}` }, `730485${"0".repeat(24)}`],
  ])("a year is %s", (_, input, perYear) => {
    expect(requirementOf({ ...usual, ...input }).perYear).toBe(perYear);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string]>([
    ["no value", { latest: null }, "no-value"],
    ["no goal", { goal: null }, "no-goal"],
    ["met", { met: true }, "already-met"],
    ["a figure on the goal", { goal: "20.0" }, "at-goal"],
    ["a figure on the goal, without a direction", { goal: "20", upward: null }, "at-goal"],
    ["a figure beyond the goal", { goal: "19" }, "at-goal"],
    ["a figure beyond a goal that is below", { goal: "21", upward: false }, "at-goal"],
    ["no deadline", { deadline: null }, "no-deadline"],
    ["the deadline's last day", { deadline: 2000 }, "deadline-due"],
    ["the day after it", { deadline: 1999 }, "deadline-passed"],
  ])("is not said: %s", (_, input, missing) => {
    const { perYear, times, missing: why } = requirementOf({ ...usual, ...input });
    expect([perYear, times, why.perYear, why.times]).toEqual([null, null, missing, missing]);
  });
});

describe("the pace so far", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, pace: string]>([
    ["20 · 365.2425 / 1000", {}, "7.30485"],
    ["−5 · 365.2425 / 1000", { origin: { day: 0, nominal: "25" } }, "-1.8262125"],
    ["zero", { origin: { day: 0, nominal: "20.0" } }, "0"],
    ["the same once the target is met", { met: true }, "7.30485"],
    ["the same after the deadline", { deadline: 10 }, "7.30485"],
  ])("is %s", (_, input, pace) => {
    expect(requirementOf({ ...usual, ...input }).paceSoFar).toBe(pace);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string]>([
    ["no value", { latest: null }, "no-value"],
    ["nothing before", { origin: null }, "no-earlier-value"],
    ["the value itself is the origin", { origin: { day: 1000, nominal: "20" } }, "no-earlier-value"],
    ["an origin after the value", { origin: { day: 1001, nominal: "20" } }, "no-earlier-value"],
  ])("is not said: %s", (_, input, missing) => {
    const { paceSoFar, missing: why } = requirementOf({ ...usual, ...input });
    expect([paceSoFar, why.paceSoFar]).toEqual([null, missing]);
  });
});

describe("how many times the pace so far is needed", () => {
  it.each<[arithmetic: string, input: Partial<RequirementInput>, multiple: number]>([
    ["(60 / 500) / (20 / 1000) = 6", {}, 6],
    ["(10 / 500) / (20 / 1000) = 1", { goal: "30" }, 1],
    ["(5 / 500) / (20 / 1000) = 0.5", { goal: "25" }, 0.5],
    [
      "downward, (−15 / 500) / (−10 / 1000) = 3",
      { goal: "5", upward: false, origin: { day: 0, nominal: "30" } },
      3,
    ],
    [
      "(60 / 500) / (1e-30 / 1000)",
      { latest: { day: 1000, nominal: "20" }, origin: { day: 0, nominal: `19.${"9".repeat(30)}` } },
      1.2e32,
    ],
  ])("%s", (_, input, multiple) => {
    expect(requirementOf({ ...usual, ...input }).times).toBe(multiple);
  });

  it.each<[name: string, input: Partial<RequirementInput>, missing: string | null]>([
    ["nothing is missing", {}, null],
    ["no pace so far", { origin: null }, "no-earlier-value"],
    ["no change so far", { origin: { day: 0, nominal: "20" } }, "no-change-so-far"],
    ["a change the other way", { origin: { day: 0, nominal: "21" } }, "moving-away"],
    ["a change the other way, to a goal below", { goal: "5", upward: false }, "moving-away"],
    ["no deadline and no change", { deadline: null, origin: { day: 0, nominal: "20" } }, "no-deadline"],
  ])("%s", (_, input, missing) => {
    expect(requirementOf({ ...usual, ...input }).missing.times).toBe(missing);
  });
});

it("one thing is said of all where the caller knows that nothing can be said", () => {
  expect(withoutRequirement("maintained")).toEqual({
    change: null,
    perYear: null,
    paceSoFar: null,
    times: null,
    missing: { perYear: "maintained", paceSoFar: "maintained", times: "maintained" },
  });
});

describe("whatever the decimals and days", () => {
  const anyDay = fc.integer({ min: -400_000, max: 2_900_000 });
  const figure = fc.record({ day: anyDay, nominal: writtenDecimal.map(decimal) });
  const anyInput: fc.Arbitrary<RequirementInput> = fc.record({
    origin: fc.option(figure, { nil: null }),
    latest: fc.option(figure, { nil: null }),
    goal: fc.option(writtenDecimal.map(decimal), { nil: null }),
    upward: fc.option(fc.boolean(), { nil: null }),
    asOf: anyDay,
    deadline: fc.option(anyDay, { nil: null }),
    met: fc.boolean(),
  });

  it("each part is there or has a reason", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { perYear, paceSoFar, times, missing } = requirementOf(input);
        expect([perYear === null, paceSoFar === null, times === null]).toEqual([
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

  it("the needed change is a plain decimal", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(requirementOf(input).perYear ?? "1").toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });

  it("the negative values need the negative change", () => {
    const negated = (value: string): string => minus("0", value);
    const turned = <T extends { nominal: string }>(given: T | null): T | null =>
      given === null ? null : { ...given, nominal: negated(given.nominal) };
    fc.assert(
      fc.property(anyInput, (input) => {
        const mirrored = requirementOf({
          ...input,
          origin: turned(input.origin),
          latest: turned(input.latest),
          goal: input.goal === null ? null : negated(input.goal),
          upward: input.upward === null ? null : !input.upward,
        });
        const { change, perYear, paceSoFar, times, missing } = requirementOf(input);
        const other = (value: string | null): string | null => (value === null ? null : negated(value));
        expect(mirrored).toEqual({
          change: other(change),
          perYear: other(perYear),
          paceSoFar: other(paceSoFar),
          times,
          missing,
        });
      }),
    );
  });

  it("another unit needs as much more", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const larger = requirementOf({
          ...input,
          origin: input.origin && { ...input.origin, nominal: shifted(input.origin.nominal, 3) },
          latest: input.latest && { ...input.latest, nominal: shifted(input.latest.nominal, 3) },
          goal: input.goal && shifted(input.goal, 3),
        });
        const { perYear } = requirementOf(input);
        expect(larger.perYear).toBe(perYear === null ? null : shifted(perYear, 3));
      }),
    );
  });
});

import type { IndicatorInput, TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { codesOf, level, only, target, value } from "./support.js";

const measured: Partial<TargetInput> = {
  indicator: "i",
  criterion: { atLeast: 80 },
  baseline: { value: 50, period: "2018" },
};

const withTarget = (fields: Partial<TargetInput>, of: Partial<IndicatorInput> = {}, more: object = {}) => ({
  indicators: [level("i", { unit: "percent", direction: "increase", ...of })],
  targets: [target(fields)],
  measuredValues: [value("i", "2019", 55)],
  ...more,
});

describe("a target without a deadline", () => {
  it.each<[string, Partial<TargetInput>]>([
    ["reached one day", { deadline: undefined }],
    ["that has lost it", { revisions: [{ on: "2020-05", deadline: null }] }],
    ["that is on hold", { deadline: undefined, lifecycle: "on-hold" }],
  ])("is named: %s", (_, fields) => {
    expect(codesOf(withTarget(fields))).toEqual(["target-without-deadline"]);
  });

  it.each<[string, Partial<TargetInput>]>([
    ["dated", {}],
    ["tied to an event", { deadline: { event: "the congress" } }],
    ["dated by a revision", { deadline: undefined, revisions: [{ on: "2020-05", deadline: "2021" }] }],
    ["to be kept", { ...measured, baseline: undefined, mode: "maintain", deadline: undefined }],
    [
      "to hold every year",
      { ...measured, baseline: undefined, deadline: undefined, criterion: { atLeast: 7, every: "year" } },
    ],
    ["cancelled", { deadline: undefined, lifecycle: "cancelled" }],
  ])("is not one that is %s", (_, fields) => {
    expect(codesOf(withTarget(fields))).toEqual([]);
  });
});

describe("a target without a baseline", () => {
  const rank = { criterion: { rankAtMost: 50, of: 176 }, indicator: "i", deadline: "2025" } as const;

  it.each<[string, Partial<TargetInput>, Partial<IndicatorInput>?]>([
    ["a threshold", { ...measured, baseline: undefined }],
    ["a range", { ...measured, baseline: undefined, criterion: { between: [60, 70] } }],
    ["a rank", { ...rank }, { unit: "rank", direction: "decrease" }],
    ["a change", { ...measured, baseline: undefined, criterion: { change: { atLeast: { amount: 7 } } } }],
    [
      "a part",
      { ...measured, baseline: undefined, criterion: { allOf: [{ atLeast: 80 }, { deliverable: true }] } },
    ],
  ])("is named: %s", (_, fields, of) => {
    expect(codesOf(withTarget(fields, of))).toEqual(["target-without-baseline"]);
  });

  it.each<[string, Partial<TargetInput>, Partial<IndicatorInput>?]>([
    ["a baseline", measured],
    [
      "a change against a year",
      {
        ...measured,
        baseline: undefined,
        criterion: { change: { atLeast: { amount: 7 }, against: "2018" } },
      },
    ],
    [
      "codes",
      { ...measured, baseline: undefined, criterion: { category: { accepted: ["A"] } } },
      { unit: "category", direction: undefined },
    ],
    [
      "amounts that are added from zero",
      { ...measured, criterion: { atLeast: 50, in: "total" }, start: "2019", baseline: undefined },
      { accumulation: "per-period" },
    ],
    ["a running total", { ...measured, baseline: undefined }, { accumulation: "cumulative" }],
  ])("is not one with %s", (_, fields, of) => {
    const more = of?.unit === "category" ? { measuredValues: [value("i", "2019", { category: "B" })] } : {};
    expect(codesOf(withTarget(fields, of, more))).toEqual([]);
  });
});

describe("a total without a start", () => {
  const flow = { accumulation: "per-period" } as const;
  const total = { ...measured, criterion: { atLeast: 50, in: "total" }, baseline: undefined } as const;

  it.each<[string, Partial<TargetInput>, readonly string[]]>([
    ["is over the deadline's period alone", total, ["total-without-start"]],
    [
      "is over the period of a deadline that was quoted",
      { ...total, deadline: { by: "2025", stated: "by 2025" } },
      ["total-without-start"],
    ],
    ["is no fault with a start", { ...total, start: "2019" }, []],
    ["is no fault of an amount a year", { ...total, criterion: { atLeast: 50, in: "year" } }, []],
  ])("%s", (_, fields, codes) => {
    expect(codesOf(withTarget(fields, flow))).toEqual(codes);
  });
});

describe("a target without an indicator", () => {
  it.each<[string, TargetInput["criterion"], readonly string[]]>([
    ["words", { qualitative: "It works" }, ["target-without-indicator"]],
    [
      "words in a part",
      { anyOf: [{ qualitative: "It works" }, { atLeast: 5, indicator: "i" }] },
      ["target-without-indicator"],
    ],
    ["a deliverable", { deliverable: true }, []],
  ])("is judged by %s", (_, criterion, codes) => {
    expect(codesOf(withTarget({ criterion }))).toEqual(codes);
  });
});

describe("a target without data", () => {
  const none = { measuredValues: [] };

  it.each<[string, object]>([
    ["no value", none],
    ["a value of other dimensions", { measuredValues: [value("i", "2019", 5, { dimensions: { a: "b" } })] }],
    ["a forecast", { measuredValues: [value("i", "2019", 5, { status: "forecast" })] }],
    ["a missing value", { measuredValues: [value("i", "2019", undefined, { missingReason: "unknown" })] }],
  ])("is named: %s", (_, more) => {
    expect(codesOf(withTarget(measured, {}, more))).toEqual(["target-without-data"]);
  });

  it.each<[string, object]>([
    ["a value", {}],
    ["a report", { ...none, reports: [{ target: "t", on: "2020-06", says: "started" }] }],
  ])("is not one with %s", (_, more) => {
    expect(codesOf(withTarget(measured, {}, more))).toEqual([]);
  });

  it("is not one whose members have values", () => {
    const criterion = { atLeast: 10, each: { dimension: "sector", members: ["a"] } };
    const of = (dimensions: object) =>
      codesOf(
        withTarget(
          { ...measured, criterion },
          {},
          { measuredValues: [value("i", "2019", 5, { dimensions: { ...dimensions } })] },
        ),
      );
    expect([of({ sector: "a" }), of({ region: "a" })]).toEqual([[], ["target-without-data"]]);
  });

  it("is not one whose members have values within its own dimensions", () => {
    const criterion = { atLeast: 10, each: { dimension: "sector" } };
    const of = (sex: string) =>
      only(
        "target-without-data",
        withTarget(
          { ...measured, criterion, dimensions: { sex: "women" } },
          {},
          { measuredValues: [value("i", "2019", 5, { dimensions: { sex, sector: "a" } })] },
        ),
      );
    expect([of("women").length, of("men").length]).toEqual([0, 1]);
  });

  it("is not one whose ratio can be derived", () => {
    const indicators = [
      level("a"),
      level("b"),
      level("i", { unit: "percent", ratioOf: { numerator: "a", denominator: "b" } }),
    ];
    const both = [value("a", "2019", 1), value("b", "2019", 2)];
    const of = (measuredValues: readonly object[]) =>
      codesOf({ indicators, targets: [target(measured)], measuredValues });
    expect([of(both), of(both.slice(1))]).toEqual([[], ["target-without-data"]]);
  });
});

describe("a hedged threshold", () => {
  it.each<[string, Partial<TargetInput>]>([
    ["nearly", { criterion: { atLeast: { nearly: 100 } } }],
    ["about", { criterion: { moreThan: { about: 100 } } }],
    ["about, as a change", { criterion: { change: { atLeast: { amount: { about: 7 } } } } }],
    ["a word", { hedges: ["cơ bản"] }],
  ])("is named: %s", (_, fields) => {
    expect(codesOf(withTarget({ ...measured, ...fields }))).toEqual(["hedged-threshold"]);
  });

  it("may be that of a deliverable", () => {
    expect(only("hedged-threshold", withTarget({ hedges: ["một số"] }))[0]).toMatchObject({
      hedges: ["một số"],
      unit: null,
    });
  });

  it.each<[string, Partial<TargetInput>]>([
    ["exact", measured],
    ["a range", { ...measured, criterion: { atLeast: { between: [80, 90] } } }],
    ["a change of exact size", { ...measured, criterion: { change: { atLeast: { amount: 7 } } } }],
  ])("is not one that is %s", (_, fields) => {
    expect(codesOf(withTarget(fields))).toEqual([]);
  });

  it("needs a threshold: words alone have none", () => {
    expect(
      only("hedged-threshold", withTarget({ criterion: { qualitative: "Q" }, hedges: ["sớm"] })),
    ).toEqual([]);
  });
});

describe("a missing denominator", () => {
  it("is that of an each without members", () => {
    const criterion = { atLeast: 10, each: { dimension: "sector" } };
    expect(only("denominator-missing", withTarget({ ...measured, criterion }))[0]).toMatchObject({
      of: "members",
      dimension: "sector",
    });
  });

  it("is that of a rank without how many are ranked", () => {
    const fields = { ...measured, criterion: { rankAtMost: 50 }, baseline: { value: 70, period: "2018" } };
    const [finding] = only(
      "denominator-missing",
      withTarget(fields, { unit: "rank", direction: "decrease" }),
    );
    expect(finding).toMatchObject({ of: "ranks", dimension: null });
  });

  it("is not that of listed members", () => {
    const criterion = { atLeast: 10, each: { dimension: "sector", members: ["a", "b"] } };
    expect(only("denominator-missing", withTarget({ ...measured, criterion }))).toEqual([]);
  });
});

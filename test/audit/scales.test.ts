import type { IndicatorInput, MeasuredValueInput, TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { level, only, target, value } from "./support.js";

type Criterion = TargetInput["criterion"];

const given = (
  criterion: Criterion,
  of: Partial<IndicatorInput> = {},
  values: readonly MeasuredValueInput[] = [],
  more: Partial<TargetInput> = {},
) => ({
  indicators: [level("i", { unit: "percent", ...of })],
  targets: [target({ indicator: "i", criterion, deadline: "2030", ...more })],
  measuredValues: values,
});

const at41 = [value("i", "2019", 41)];
const baseline = { value: 41, period: "2018" } as const;
const count = { unit: "count" } as const;

describe("a fraction that may stand for a percentage", () => {
  it.each<[string, object, figure: string, meant: string]>([
    ["a fall", given({ fallBy: { percent: 0.55 }, against: "1990" }, count), "0.55", "55"],
    ["a rise", given({ riseBy: { percent: "0.20" } }, count, [], { baseline }), "0.20", "20"],
    ["a change", given({ change: { atMost: { percent: -0.55 }, against: "1990" } }, count), "0.55", "55"],
    [
      "a part",
      given({ allOf: [{ atMost: 5 }, { fallBy: { percent: 0.5 }, against: "1990" }] }, count),
      "0.5",
      "50",
    ],
    ["a threshold beside values", given({ atLeast: 0.65 }, {}, at41), "0.65", "65"],
    ["a threshold beside a baseline", given({ moreThan: 0.65 }, {}, [], { baseline }), "0.65", "65"],
  ])("is named: %s", (_, input, figure, meant) => {
    expect(only("fraction-for-percent", input)).toMatchObject([
      { figure, meant, subjects: [{ list: "targets" }] },
    ]);
  });

  it.each<[string, object]>([
    ["a whole percentage", given({ fallBy: { percent: 55 }, against: "1990" }, count)],
    ["one percent", given({ fallBy: { percent: 1 }, against: "1990" }, count)],
    ["no change", given({ change: { atMost: { percent: 0 }, against: "1990" } }, count)],
    ["growth on a year", given({ riseBy: { percent: 0.5 }, against: "year-before" }, count)],
    ["growth in every year", given({ riseBy: { percent: 0.5 }, against: "1990", every: "year" }, count)],
    ["half a point", given({ riseBy: { points: 0.5 }, against: "1990" })],
    ["a threshold beside small values", given({ atLeast: 0.65 }, {}, [value("i", "2019", 1.2)])],
    ["a threshold without values", given({ atLeast: 0.65 })],
    ["a limit", given({ atMost: 0.65 }, {}, at41)],
    ["a threshold in another unit", given({ atLeast: 0.65 }, { unit: "ratio" }, at41)],
  ])("is not %s", (_, input) => {
    expect(only("fraction-for-percent", input)).toEqual([]);
  });
});

describe("a change in percent of what is in percent", () => {
  it("is named of a target", () => {
    expect(only("percent-of-percent", given({ fallBy: { percent: 5 }, against: "1990" }))).toMatchObject([
      { size: { percent: "-5" }, subjects: [{ list: "targets", index: 0 }] },
    ]);
  });

  it("is named of a value", () => {
    const told = value("i", "2020", 42, { comparison: { percent: 5, against: "2019", stated: "up 5%" } });
    expect(only("percent-of-percent", given({ atLeast: 50 }, {}, [told]))).toMatchObject([
      { size: { percent: "5" }, subjects: [{ list: "measuredValues", index: 0 }] },
    ]);
  });

  it.each<[string, object]>([
    ["points", given({ riseBy: { points: 5 }, against: "1990" })],
    ["a factor", given({ change: { atLeast: { factor: 2 }, against: "1990" } })],
    ["a percentage of a count", given({ riseBy: { percent: 5 }, against: "1990" }, count)],
  ])("is not %s", (_, input) => {
    expect(only("percent-of-percent", input)).toEqual([]);
  });
});

describe("a share of more than the whole", () => {
  const share = { title: "Share of households with fibre" } as const;

  it.each<[string, Partial<IndicatorInput>]>([
    ["in English", share],
    ["in Vietnamese", { title: "Tỷ lệ hộ gia đình có cáp quang" }],
    ["in one of its languages", { title: { en: "Digital economy", vi: "Tỷ trọng kinh tế số trong GDP" } }],
  ])("is named where the title says so %s", (_, of) => {
    expect(only("share-over-whole", given({ atLeast: 80 }, of, [value("i", "2020", 140)]))).toMatchObject([
      { value: "140", period: "2020", subjects: [{ list: "measuredValues" }] },
    ]);
  });

  it("is named where a target asks for it", () => {
    expect(only("share-over-whole", given({ atLeast: 120 }, share))).toMatchObject([
      { value: "120", period: null, subjects: [{ list: "targets" }] },
    ]);
  });

  it.each<[string, object]>([
    ["the whole", given({ atLeast: 100 }, share, [value("i", "2020", 100)])],
    ["about the whole", given({ atLeast: 80 }, share, [value("i", "2020", { about: 100 })])],
    ["a growth rate", given({ atLeast: 120 }, { title: "Growth of the share of renewables" })],
    ["a ratio", given({ atLeast: 120 }, { title: "Debt to GDP" }, [value("i", "2020", 140)])],
    ["what is held against a plan", given({ atLeast: 120 }, { title: "Revenue as a share of the plan" })],
    ["a rise", given({ riseBy: { points: 120 }, against: "1990" }, share)],
    ["in another unit", given({ atLeast: 120 }, { ...share, unit: "index" })],
    ["a forecast", given({ atLeast: 80 }, share, [value("i", "2020", 140, { status: "forecast" })])],
  ])("is not %s", (_, input) => {
    expect(only("share-over-whole", input)).toEqual([]);
  });
});

describe("months that may be fiscal years", () => {
  const of = (...periods: readonly string[]) =>
    given(
      { atLeast: 5 },
      {},
      periods.map((period, at) => value("i", period, at + 1)),
    );

  it("are named, with the years that they may stand for", () => {
    expect(only("month-or-years", of("2010-11", "2009-10", "2011-12"))).toMatchObject([
      {
        severity: "warning",
        periods: ["2009-10", "2010-11", "2011-12"],
        years: ["2009/10", "2010/11", "2011/12"],
        subjects: [{ index: 1 }, { index: 0 }, { index: 2 }],
      },
    ]);
  });

  it.each([
    ["one alone", ["2009-10", "2012"]],
    ["months among others", ["2009-10", "2010-11", "2010-12"]],
    ["months of one year", ["2009-10", "2009-11"]],
  ])("are not %s", (_, periods) => {
    expect(only("month-or-years", of(...periods))).toEqual([]);
  });
});

describe("a count below zero", () => {
  const counted = (
    title: string,
    amount: MeasuredValueInput["value"],
    unit: IndicatorInput["unit"] = "count",
  ) => given({ atLeast: 5 }, { title, unit }, [value("i", "2020", amount)]);

  it("is named", () => {
    expect(only("negative-count", counted("Households", -5))).toMatchObject([
      { value: "-5", period: "2020" },
    ]);
  });

  it.each<[string, object]>([
    ["zero", counted("Households", 0)],
    ["one that may be more", counted("Households", { between: [-5, 5] })],
    ["a difference", counted("Net migration", -5)],
    ["a difference in Vietnamese", counted("Số người di cư thuần", -5)],
    ["an index", counted("Confidence", -5, "index")],
  ])("is not %s", (_, input) => {
    expect(only("negative-count", input)).toEqual([]);
  });
});

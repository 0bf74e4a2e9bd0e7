import type { IndicatorInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { codesOf, flow, level, only, value } from "./support.js";

const amounts = (periods: readonly string[], fields: Partial<IndicatorInput> = {}) => ({
  indicators: [flow("i", fields)],
  measuredValues: periods.map((period) => value("i", period, 5)),
});

describe("periods that overlap in part", () => {
  it.each<[readonly string[], readonly (readonly string[])[]]>([
    [["2020-T1", "2020-Q2"], [["2020-T1", "2020-Q2"]]],
    [["2020-Q2", "2020-T1"], [["2020-T1", "2020-Q2"]]],
    [["2020-H1", "2020-T1", "2020-Q2"], [["2020-T1", "2020-Q2"]]],
    [
      ["2020-T1", "2020-Q2", "2020-T2"],
      [
        ["2020-T1", "2020-Q2"],
        ["2020-Q2", "2020-T2"],
      ],
    ],
  ])("%j are named", (periods, pairs) => {
    expect(only("overlapping-periods", amounts(periods)).map((finding) => finding.periods)).toEqual(pairs);
  });

  it.each([
    [["2020-Q1", "2020-Q2"]],
    [["2020-H1", "2020-Q2", "2020-05"]],
    [["2020-Q2", "2020-04/2020-06"]],
    [["2020", "2020-H1", "2020-H2", "2021"]],
  ])("%j do not", (periods) => {
    expect(codesOf(amounts(periods))).toEqual([]);
  });

  it("matter to amounts within periods alone", () => {
    expect(codesOf(amounts(["2020-T1", "2020-Q2"], { accumulation: "cumulative" }))).toEqual([]);
  });
});

describe("a stale series", () => {
  const series = (period: string, fields: Partial<IndicatorInput> = {}) => ({
    indicators: [level("i", { frequency: "annual", ...fields })],
    measuredValues: [value("i", "2015", 4), value("i", period, 5)],
  });

  it("is named once another value is overdue by one more interval", () => {
    expect(only("stale-series", series("2017"), { asOf: "2020-01-01" })[0]).toMatchObject({
      period: "2017",
      expectedBy: "2018-12-31",
      asOf: "2020-01-01",
      subjects: [{ list: "measuredValues", index: 1 }],
    });
  });

  it("is not named on the last day of that interval", () => {
    expect(codesOf(series("2017"), { asOf: "2019-12-31" })).toEqual([]);
  });

  it("is not named without a day", () => {
    expect(codesOf(series("2001"))).toEqual([]);
  });

  it("is not named without a frequency", () => {
    expect(codesOf(series("2016", { frequency: undefined }), { asOf: "2030-01-01" })).toEqual([]);
  });

  it("is not refreshed by a forecast", () => {
    const { indicators, measuredValues } = series("2017");
    const forecast = value("i", "2025", 5, { status: "forecast" });
    const of = { indicators, measuredValues: [...measuredValues, forecast] };
    expect(codesOf(of, { asOf: "2020-07-06" })).toEqual(["stale-series"]);
  });
});

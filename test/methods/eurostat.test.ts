import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, eurostat } from "../../src/methods/index.js";
import { refusal } from "../value/refusal.js";
import { years } from "./support.js";

const goal = { method: eurostat, direction: "increase", baseline: { period: "2015" } } as const;
const dated = { ...goal, target: 80, deadline: "2030" } as const;

describe("eurostat", () => {
  it("is the ratio of growth rates", () => {
    expect(assessSeries(years({ 2015: 40, 2020: 50 }), dated)).toEqual({
      method: "eurostat",
      label: "significant progress",
      value: expect.closeTo((1.25 ** (1 / 5) - 1) / (2 ** (1 / 15) - 1), 12),
      score: null,
      pace: "on-track",
      reasons: [],
    });
  });

  it("says of each answer without a target that its bands are not confirmed", () => {
    expect(assessSeries(years({ 2015: 40, 2020: 40 }), goal)).toMatchObject({
      label: "moderate progress",
      value: 0,
      reasons: ["cut-offs-unconfirmed"],
    });
  });

  it("opens a neutral band where one is given", () => {
    const thresholds = { moderate: 0.001, neutral: -0.001 };
    const label = (last: number) =>
      assessSeries(years({ 2015: 100, 2016: last }), { ...goal, thresholds }).label;
    expect([100.2, 100, 99.95, 99.8, 98].map(label)).toEqual([
      "moderate progress",
      "no progress",
      "no progress",
      "moderate movement away",
      "significant movement away",
    ]);
  });

  it.each([
    [{ 2013: 30, 2016: 41, 2020: 50 }, 41, 2016],
    [{ 2014: 30, 2016: 41, 2020: 50 }, 41, 2016],
    [{ 2014: 30, 2017: 41, 2020: 50 }, 30, 2014],
  ])("searches the base year to and fro: %o", (values, base, year) => {
    const { value, reasons } = assessSeries(years(values), goal);
    expect(value).toBeCloseTo((50 / base) ** (1 / (2020 - year)) - 1, 12);
    expect(reasons).toEqual(["baseline-moved", "cut-offs-unconfirmed"]);
  });

  it.each([
    ["no-baseline", { 2015: 40, 2020: 50 }, { baseline: undefined }],
    ["no-deadline", { 2015: 40, 2020: 50 }, { target: 80 }],
    ["deadline-not-after-baseline", { 2015: 40, 2020: 50 }, { target: 80, deadline: "2015" }],
    ["baseline-zero", { 2015: 0, 2020: 50 }, {}],
    ["value-across-zero", { 2015: -1, 2020: 50 }, {}],
    ["target-across-zero", { 2015: -10, 2020: -5 }, { target: 80, deadline: "2030" }],
    ["baseline-equals-target", { 2015: 80, 2020: 81 }, { target: 80, deadline: "2030" }],
    ["one-value-only", { 2012: 80 }, {}],
    ["no-values", {}, {}],
  ] as const)("is not assessable: %s", (reason, values, options: Partial<AssessOptions>) => {
    const answer = assessSeries(years(values), { ...goal, ...options });
    expect(answer).toMatchObject({
      label: "not-assessable",
      value: null,
      pace: "unknown",
      reasons: [reason],
    });
  });

  it.each([
    ["in the last year", ["2015", "2020-03", "2020-09"]],
    ["in the base year", ["2015-06", "2015", "2020"]],
    ["in a year between", ["2015", "2017-H1", "2017-H2", "2020"]],
    ["of one period", ["2015", "2020", "2020"]],
  ])("knows one value a year: two %s", (_, periods) => {
    const points = periods.map((period, at) => ({ period, value: 40 + at }));
    expect(assessSeries(points, dated)).toMatchObject({
      label: "not-assessable",
      value: null,
      reasons: ["several-values-in-one-year"],
    });
    const apart = ["2015", "2017-06", "2020-Q3"].map((period, at) => ({ period, value: 40 + at }));
    expect(assessSeries(apart, dated).value).not.toBe(null);
  });

  it.each([
    ["decrease", 50, 2030, "significant progress", expect.closeTo(-1 / (0.5 ** (1 / 15) - 1), 12)],
    ["decrease", 0, 2030, "significant progress", 1],
    ["increase", 200, 2030, "movement away", expect.closeTo(-1 / (2 ** (1 / 15) - 1), 12)],
  ] as const)("counts a fall to zero as a loss of all: %s to %d", (direction, target, year, label, value) => {
    const options = { ...goal, direction, target, deadline: String(year) };
    expect(assessSeries(years({ 2015: 100, 2020: 0 }), options)).toMatchObject({ label, value });
  });

  it.each([
    ["decrease", "significant progress", 1],
    ["increase", "significant movement away", -1],
  ] as const)("counts a fall to zero without a target too: %s", (direction, label, value) => {
    const answer = assessSeries(years({ 2015: 100, 2020: 0 }), { ...goal, direction });
    expect([answer.label, answer.value]).toEqual([label, value]);
  });

  it("rises from below zero to zero by all of its size", () => {
    const answer = assessSeries(years({ 2015: -100, 2020: 0 }), goal);
    expect([answer.label, answer.value]).toEqual(["significant progress", 1]);
  });

  it.each(["2020-Q12", "2020-Q0", "2020-W011", "2020-W1", "2020-W54", "2020-011", "20201"])(
    "refuses a period that is none: %s",
    (period) => {
      const points = [...years({ 2015: 40 }), { period, value: 50 }];
      expect(refusal(() => assessSeries(points, goal)).message).toContain("points[1].period: ");
    },
  );

  it.each([
    ["2020-Q4", 2020],
    ["2020-W01", 2020],
    ["2020-W53", 2021],
    ["2021-W01", 2021],
  ])("takes the year in which %s ends, %d", (period, year) => {
    const points = [...years({ 2015: 100 }), { period, value: 50 }];
    const { value } = assessSeries(points, goal);
    expect(value).toBe(assessSeries(years({ 2015: 100, [year]: 50 }), goal).value);
  });

  it("names a negative base, a base that met the target, and a deadline gone by", () => {
    expect(assessSeries(years({ 2015: -40, 2020: -38 }), goal)).toMatchObject({
      label: "significant progress",
      reasons: ["negative-baseline", "cut-offs-unconfirmed"],
    });
    expect(assessSeries(years({ 2015: 90, 2020: 95 }), dated)).toMatchObject({
      label: "movement away",
      reasons: ["baseline-meets-target"],
    });
    expect(assessSeries(years({ 2015: 40, 2030: 79 }), dated).reasons).toEqual(["deadline-passed"]);
  });
});

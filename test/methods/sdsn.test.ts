import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, sdsn } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = {
  method: sdsn,
  direction: "increase",
  baseline: { period: "2015" },
  target: 80,
  deadline: "2030",
} as const;

describe("sdsn", () => {
  it("is the recent change a year over the change needed a year", () => {
    expect(assessSeries(years({ 2015: 40, 2020: 50 }), goal)).toEqual({
      method: "sdsn",
      label: "moderately improving",
      value: 0.75,
      score: 2.5,
      pace: "at-risk",
      reasons: [],
    });
  });

  it.each([
    [{ 2015: 50, 2018: 40, 2023: 60 }],
    [{ 2010: 0, 2015: 50, 2018: 40, 2021: 41, 2023: 60 }],
    [{ 2015: 50, 2016: 46, 2017: 44, 2018: 40, 2023: 60 }],
  ])("looks at the last five years: %o", (values) => {
    expect(assessSeries(years(values), goal).value).toBe(4 / (30 / 15));
  });

  it("counts a stated base among the values", () => {
    const early = assessSeries(years({ 2018: 48, 2019: 48 }), {
      ...goal,
      baseline: { period: "2015", value: 40 },
    });
    expect(early.value).toBe(2 / (40 / 15));
    const late = assessSeries(years({ 2010: 0, 2021: 44 }), {
      ...goal,
      baseline: { period: "2016", value: 34 },
    });
    expect(late.value).toBeCloseTo(2 / (46 / 14), 12);
    const same = assessSeries(years({ 2015: 30, 2020: 50 }), {
      ...goal,
      baseline: { period: "2015", value: 40 },
    });
    expect([same.value, same.reasons]).toEqual([0.75, ["baseline-overrides-series"]]);
    const near = assessSeries(years({ 2018: 30, 2020: 44 }), {
      ...goal,
      baseline: { period: "2018", value: 20 },
    });
    expect(near.value).toBe(12 / (60 / 12));
    const recent = assessSeries(years({ 2017: 38, 2020: 44 }), {
      ...goal,
      baseline: { period: "2018", value: 20 },
    });
    expect(recent.value).toBe(2 / (60 / 12));
  });

  it.each([
    [{ 2015: -10, 2020: 0 }, 10, 1.5, "on track"],
    [{ 2015: 0, 2020: 1 }, 15, 0.2, "stagnating"],
    [{ 2015: 0, 2020: 0 }, 15, 0, "stagnating"],
    [{ 2015: 0, 2020: -1 }, 15, -0.2, "decreasing"],
  ])("works with zeros and changes of sign: %o towards %d", (values, target, value, label) => {
    const answer = assessSeries(years(values), { ...goal, target });
    expect([answer.value, answer.label]).toEqual([expect.closeTo(value, 12), label]);
  });

  it.each([
    [-1, 0],
    [-0.5, 0],
    [0, 1],
    [0.5, 2],
    [1, 3],
    [1.5, 4],
    [9, 4],
  ])("scores %d times the change needed as %d", (ratio, score) => {
    const points = years({ 2015: 0, 2020: 20 * ratio });
    expect(assessSeries(points, { ...goal, target: 240, deadline: "2075" })).toMatchObject({
      value: ratio,
      score,
    });
  });

  it("ignores movements above the target", () => {
    expect(assessSeries(years({ 2015: 90, 2020: 80 }), goal)).toEqual({
      method: "sdsn",
      label: "maintaining achievement",
      value: null,
      score: 3,
      pace: "on-track",
      reasons: [],
    });
    expect(assessSeries(years({ 2020: 80 }), goal).label).toBe("maintaining achievement");
  });

  it.each([
    [{ 2014: 37, 2020: 50 }, 2014, 37],
    [{ 2014: 37, 2016: 41, 2020: 50 }, 2016, 41],
  ])("takes a base value that is a year off: %o", (values, year, base) => {
    const answer = assessSeries(years(values), goal);
    const since = 2014;
    expect(answer.value).toBe((50 - 37) / (2020 - since) / ((80 - base) / (2030 - year)));
    expect(answer.reasons).toEqual(["baseline-moved"]);
  });

  it("takes the publisher's years where none are given, and says so", () => {
    const { baseline: _, deadline: __, ...bare } = goal;
    const { value, reasons } = assessSeries(years({ 2015: 40, 2020: 50 }), bare);
    expect([value, reasons]).toEqual([0.75, ["baseline-by-method", "deadline-by-method"]]);
  });

  it("sees a fall below a target that the base met", () => {
    expect(assessSeries(years({ 2015: 90, 2020: 70 }), goal)).toMatchObject({
      label: "decreasing",
      value: null,
      score: null,
      reasons: ["baseline-meets-target"],
    });
    expect(assessSeries(years({ 2015: 90, 2016: 60, 2021: 70 }), goal)).toMatchObject({
      label: "not-assessable",
      reasons: ["baseline-meets-target"],
    });
  });

  it.each([
    ["no-values", {}, {}],
    ["no-target", { 2015: 40, 2020: 50 }, { target: undefined }],
    ["no-baseline-value", { 2017: 40, 2020: 50 }, {}],
    ["no-value-after-baseline", { 2010: 40, 2012: 50 }, {}],
    ["no-value-after-baseline", { 2010: 40 }, { baseline: { period: "2015", value: 40 } }],
    ["one-value-only", { 2015: 40 }, {}],
    ["deadline-not-after-baseline", { 2015: 40, 2020: 50 }, { deadline: "2015" }],
    ["deadline-not-after-baseline", { 2016: 40, 2020: 50 }, { deadline: "2016" }],
    ["baseline-equals-target", { 2015: 80, 2016: 70, 2021: 71 }, {}],
  ] as const)("is not assessable: %s", (reason, values, options: Partial<AssessOptions>) => {
    const answer = assessSeries(years(values), { ...goal, ...options });
    expect(answer).toMatchObject({ label: "not-assessable", value: null, score: null, reasons: [reason] });
  });

  it("names a miss", () => {
    expect(assessSeries(years({ 2015: 40, 2030: 79 }), goal).reasons).toEqual(["deadline-passed"]);
  });
});

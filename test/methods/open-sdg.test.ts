import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, openSdg } from "../../src/methods/index.js";
import { years } from "./support.js";

const falling = {
  method: openSdg,
  direction: "decrease",
  baseline: { period: "2015" },
  target: 7.25,
  deadline: "2030",
} as const;
const growing: AssessOptions = { method: openSdg, direction: "increase", baseline: { period: "2015" } };

describe("open-sdg", () => {
  it("answers as in its example", () => {
    const answer = assessSeries(years({ 2015: 14.5, 2023: 10.2 }), falling);
    expect(answer).toEqual({
      method: "open-sdg",
      label: "substantial_progress",
      value: expect.closeTo(0.9525901792032172, 12),
      score: expect.closeTo(2.5185563910306596, 12),
      pace: "on-track",
      reasons: [],
    });
  });

  it("reads a span of years by the first of them, as base too", () => {
    const points = [
      { period: "2014/2016", value: 50 },
      { period: "2015/2017", value: 52 },
      { period: "2017/2019", value: 60 },
    ];
    const { value, reasons } = assessSeries(points, { ...growing, baseline: { period: "2015/2017" } });
    expect([value, reasons]).toEqual([expect.closeTo((60 / 52) ** (1 / 2) - 1, 12), []]);
  });

  it("knows a year twice, though the periods end in another order than they begin", () => {
    const points = [
      { period: "2015/2019", value: 50 },
      { period: "2016", value: 51 },
      { period: "2015-06", value: 52 },
    ];
    expect(assessSeries(points, growing).reasons).toEqual(["several-values-in-one-year"]);
  });

  it("knows no year twice where periods of unequal length overlap", () => {
    const points = [
      { period: "2015", value: 50 },
      { period: "2017/2020", value: 51 },
      { period: "2018", value: 52 },
    ];
    expect(assessSeries(points, growing)).toMatchObject({
      value: expect.closeTo((52 / 50) ** (1 / 3) - 1, 12),
      reasons: [],
    });
  });

  it("takes the publisher's years where none are given, and says so", () => {
    const { value, reasons } = assessSeries(years({ 2015: 14.5, 2023: 10.2 }), {
      method: openSdg,
      direction: "decrease",
      target: 7.25,
    });
    expect(value).toBeCloseTo(0.9525901792032172, 12);
    expect(reasons).toEqual(["baseline-by-method", "deadline-by-method"]);
  });

  it("counts from a stated baseline", () => {
    const stated = { period: "2015", value: 50 };
    const expected = expect.closeTo((60 / 50) ** (1 / 5) - 1, 12);
    expect(assessSeries(years({ 2020: 60 }), { ...growing, baseline: stated })).toMatchObject({
      value: expected,
      reasons: [],
    });
    expect(assessSeries(years({ 2015: 51, 2020: 60 }), { ...growing, baseline: stated })).toMatchObject({
      value: expected,
      reasons: ["baseline-overrides-series"],
    });
  });

  it("does not count back from a stated baseline that is later than the series", () => {
    const baseline = { period: "2021", value: 50 };
    expect(assessSeries(years({ 2020: 60 }), { ...growing, baseline }).reasons).toEqual([
      "no-value-after-baseline",
    ]);
  });

  it("finds a target met where the base equals it, as released, and otherwise cannot tell", () => {
    const equal = { ...growing, target: 100, deadline: "2030" };
    expect(assessSeries(years({ 2015: 100, 2021: 101 }), equal)).toMatchObject({
      label: "target_achieved",
      value: null,
      score: 5,
      reasons: ["baseline-equals-target"],
    });
    expect(assessSeries(years({ 2015: 100, 2021: 99 }), equal)).toMatchObject({
      label: "not-assessable",
      reasons: ["baseline-equals-target"],
    });
  });

  it("names a shift of labels by own thresholds only where there are some", () => {
    const points = years({ 2015: 50, 2020: 51 });
    expect(assessSeries(points, { ...growing, thresholds: {} }).reasons).toEqual([]);
    expect(assessSeries(points, { ...growing, thresholds: { low: 0 } }).reasons).toEqual([
      "thresholds-change-label-only",
    ]);
  });

  it.each([
    [50, 0, 1],
    [40, 100, 1 - 0.4 ** 4.44],
    [90, 100, 1 - 0.9 ** 4.44],
    [150, 100, 1 - 0.5 ** 4.44],
    [200, 100, 1],
    [250, 100, 1],
  ])("scores growth from %d near a limit of %d by thresholds shrunk to %d", (base, limit, coefficient) => {
    const growth = 0.0001;
    const { score } = assessSeries(years({ 2015: base, 2016: base * (1 + growth) }), { ...growing, limit });
    expect((500 * growth) / ((score ?? Number.NaN) + 2.5)).toBeCloseTo(coefficient, 9);
  });

  it.each([
    [100, 100.01, "substantial_progress", 5],
    [100, 100, "substantial_progress", 5],
    [100, 99, "deterioration", -3.75],
    [-100, -99, "substantial_progress", 5],
  ])("asks for no growth at the limit: %d to %d", (base, last, label, score) => {
    const answer = assessSeries(years({ 2015: base, 2016: last }), { ...growing, limit: 100 });
    expect([answer.label, answer.score]).toEqual([label, expect.closeTo(score, 9)]);
    expect(answer.reasons).toContain("baseline-at-limit");
  });
});

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

  /** Years that have a value, and the one in which the trend to the last of them starts; the values rise unevenly. */
  it.each<[years: readonly number[], start: number]>([
    [[2015, 2018], 2015],
    [[2014, 2015, 2016, 2018, 2023], 2015],
    [[2010, 2014, 2016, 2018, 2023], 2016],
    [[2010, 2014, 2017, 2018, 2023], 2014],
    [[2010, 2013, 2017, 2018, 2023], 2018],
    [[2010, 2020, 2021, 2023], 2020],
    [[2010, 2021, 2023], 2010],
    [[2012, 2014, 2015, 2016, 2017], 2014],
    [[2013, 2015, 2016], 2013],
    [[2009, 2010, 2013], 2010],
    [[2014, 2015, 2016, 2019], 2015],
  ])("of the years %j, starts the trend in %d", (given, start) => {
    const valueIn = (year: number) => (year - 2000) ** 2 / 8;
    const points = years(Object.fromEntries(given.map((year) => [year, valueIn(year)])));
    const last = given.at(-1) ?? 0;
    const observed = (valueIn(last) - valueIn(start)) / (last - start);
    const answer = assessSeries(points, goal);
    expect(answer.value).toBeCloseTo(observed / ((80 - valueIn(start)) / (2030 - start)), 12);
    expect(answer.reasons).toEqual(start === 2015 ? [] : ["baseline-moved"]);
  });

  it.each([
    ["2017-06-30", "2020-06-30", 3],
    ["2020-02", "2023-02", 3],
    ["2021-02", "2024-02", 3],
    ["2020-Q1", "2023-Q1", 3],
  ])("counts three years by the calendar: %s to %s", (first, last) => {
    const baseline = { period: first };
    const later = assessSeries(
      [
        { period: first, value: 40 },
        { period: last, value: 50 },
      ],
      { ...goal, baseline },
    );
    expect(later.label).not.toBe("not-assessable");
  });

  it.each([
    ["2017-07-01", "2020-06-30"],
    ["2020-03", "2023-02"],
  ])("sees no trend over less than three years: %s to %s", (first, last) => {
    const baseline = { period: first };
    const sooner = assessSeries(
      [
        { period: first, value: 40 },
        { period: last, value: 50 },
      ],
      { ...goal, baseline },
    );
    expect(sooner).toMatchObject({ label: "not-assessable", reasons: ["trend-too-short"] });
  });

  it("starts from the value of the very baseline before another one of its year", () => {
    const points = [
      { period: "2015-06", value: 40 },
      { period: "2015-12", value: 44 },
      { period: "2020-06", value: 50 },
    ];
    const answer = assessSeries(points, { ...goal, baseline: { period: "2015-06" }, deadline: "2030-06" });
    expect(answer.value).toBeCloseTo(0.75, 3);
  });

  it("starts from a stated base, if it is old enough", () => {
    const early = assessSeries(years({ 2018: 48, 2019: 48 }), {
      ...goal,
      baseline: { period: "2015", value: 40 },
    });
    expect(early.value).toBe(8 / 4 / (40 / 15));
    const same = assessSeries(years({ 2015: 30, 2020: 50 }), {
      ...goal,
      baseline: { period: "2015", value: 40 },
    });
    expect([same.value, same.reasons]).toEqual([0.75, ["baseline-overrides-series"]]);
    const recent = assessSeries(years({ 2016: 38, 2020: 44 }), {
      ...goal,
      baseline: { period: "2018", value: 20 },
    });
    expect([recent.value, recent.reasons]).toEqual([6 / 4 / (42 / 14), ["baseline-moved"]]);
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

  it("keeps what is met, and says that it worsens", () => {
    expect(assessSeries(years({ 2015: 90, 2020: 80 }), goal)).toEqual({
      method: "sdsn",
      label: "maintaining achievement",
      value: null,
      score: 3,
      pace: "on-track",
      reasons: ["met-but-worsening"],
    });
    expect(assessSeries(years({ 2015: 90, 2020: 90 }), goal).reasons).toEqual([]);
    expect(assessSeries(years({ 2015: 60, 2018: 95, 2020: 90 }), goal).reasons).toEqual([]);
    expect(assessSeries(years({ 2018: 90, 2020: 85 }), goal).reasons).toEqual([]);
    expect(assessSeries(years({ 2020: 80 }), goal).label).toBe("maintaining achievement");
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
    expect(assessSeries(years({ 2015: 80, 2016: 70, 2021: 71 }), goal)).toMatchObject({
      label: "decreasing",
      value: null,
      reasons: ["baseline-equals-target"],
    });
  });

  it.each([
    ["no-values", {}, {}],
    ["no-target", { 2015: 40, 2020: 50 }, { target: undefined }],
    ["trend-too-short", { 2018: 40, 2020: 50 }, {}],
    ["trend-too-short", { 2010: 40, 2012: 50 }, {}],
    ["trend-too-short", { 2010: 40 }, { baseline: { period: "2015", value: 40 } }],
    ["trend-too-short", { 2020: 40 }, { baseline: { period: "2018", value: 30 } }],
    ["one-value-only", { 2015: 40 }, {}],
    ["deadline-not-after-baseline", { 2015: 40, 2020: 50 }, { deadline: "2015" }],
    ["deadline-not-after-baseline", { 2016: 40, 2020: 50 }, { deadline: "2016" }],
  ] as const)("is not assessable: %s", (reason, values, options: Partial<AssessOptions>) => {
    const answer = assessSeries(years(values), { ...goal, ...options });
    expect(answer).toMatchObject({ label: "not-assessable", value: null, score: null, reasons: [reason] });
  });

  /** Where the trend is exactly on a cut-off: doubles would put some of these below it. */
  it.each<[last: number, target: number, ratio: number, label: string]>([
    [11.1, 13.3, 1, "on track"],
    [10.7, 12.1, 1, "on track"],
    [11.1, 16.6, 0.5, "moderately improving"],
    [10.3, 11.8, 0.5, "moderately improving"],
  ])("is decided exactly: from 10 by 2020 to %d of %d", (last, target, ratio, label) => {
    const answer = assessSeries(years({ 2015: 10, 2020: last }), { ...goal, target });
    expect([answer.value, answer.label, answer.reasons]).toEqual([ratio, label, []]);
  });

  it("is below a cut-off by a digit that no double has", () => {
    const below = assessSeries(years({ 2015: 10, 2020: "11.0999999999999999999999" }), {
      ...goal,
      target: 13.3,
    });
    expect([below.value, below.label, below.reasons]).toEqual([1, "moderately improving", ["near-cut-off"]]);
  });

  it("names a miss", () => {
    expect(assessSeries(years({ 2015: 40, 2030: 79 }), goal).reasons).toEqual(["deadline-passed"]);
  });
});

import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, compound, linear } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = {
  method: linear,
  direction: "increase",
  baseline: { period: "2020" },
  target: 80,
  deadline: "2024",
} as const;
/** From the end of 2020 to the end of 2024: 1461 days, of which 1095 lead to the end of 2023. */
const at2023 = (value: number | string, options: Partial<AssessOptions> = {}) =>
  assessSeries(years({ 2020: 0, 2023: value }), { ...goal, target: 1461, ...options });

describe("the straight line", () => {
  it.each([
    ["1040.25", "on-track", 0.95],
    ["1040.2499999999999999999999999999999999", "at-risk", 0.95],
    ["657", "at-risk", 0.6],
    ["656.9999999999999999999999999999999999", "off-track", 0.6],
    ["0", "off-track", 0],
    ["-0.00000000000000000000000000001", "regressing", 0],
  ])("decides %s exactly: %s", (value, label, ratio) => {
    const { label: found, value: shown } = at2023(value);
    expect([found, shown]).toEqual([label, expect.closeTo(ratio, 15)]);
  });

  it.each([
    [1040.25, 0.95],
    [657, 0.6],
  ])("shows the exact ratio of a tie: %d", (value, ratio) => {
    expect(at2023(value).value).toBe(ratio);
  });

  it("decides exactly with figures that doubles cannot tell apart", () => {
    const far = "100000000000000000000";
    const points = years({ 2020: far, 2022: `${far}.1`, 2023: `${far}.2` });
    const target = `${far}.4`;
    expect(assessSeries(points, { ...goal, target, thresholds: { onTrack: "0.667" } })).toEqual({
      method: "linear",
      label: "on-track",
      value: expect.closeTo(1461 / 1095 / 2, 15),
      score: null,
      pace: "on-track",
      reasons: [],
    });
  });

  it("decides a tie that doubles miss, and shows it", () => {
    const points = [
      { period: "2020-01-01", value: 0.1 },
      { period: "2020-01-11", value: 0.3 },
    ];
    const options = { ...goal, baseline: { period: "2020-01-01" }, target: 0.5, deadline: "2020-01-21" };
    expect(0.3 - 0.1 < (0.5 - 0.1) / 2).toBe(true);
    expect(assessSeries(points, { ...options, thresholds: { onTrack: 1 } })).toMatchObject({
      label: "on-track",
      value: 1,
    });
  });

  it("takes own thresholds", () => {
    expect(at2023("1040.25", { thresholds: { onTrack: "0.9500000000000000000001" } }).label).toBe("at-risk");
  });

  it("says that own thresholds do not fall", () => {
    expect(at2023(1, { thresholds: { onTrack: 0.5 } }).reasons).toEqual(["thresholds-out-of-order"]);
    expect(at2023(1, { thresholds: { regressing: 0.7 } }).reasons).toEqual(["thresholds-out-of-order"]);
  });

  it("works with zeros and changes of sign", () => {
    const points = years({ 2020: -10, 2022: 0 });
    expect(assessSeries(points, { ...goal, target: 10 }).value).toBe(1461 / 730 / 2);
    expect(assessSeries(points, { ...goal, target: 0 }).pace).toBe("on-track");
  });

  it("counts in days", () => {
    const points = [
      { period: "2020-01", value: 0 },
      { period: "2020-02", value: 29 },
    ];
    const options = { ...goal, baseline: { period: "2020-01" }, deadline: "2020-03-31", target: 60 };
    expect(assessSeries(points, options).value).toBe(1);
  });

  it("asks for no more than the target after the deadline", () => {
    const points = years({ 2020: 40, 2030: 76 });
    expect(assessSeries(points, goal)).toMatchObject({
      value: 0.9,
      label: "at-risk",
      reasons: ["deadline-passed"],
    });
  });

  it("has nothing to say against a target met after the deadline", () => {
    expect(assessSeries(years({ 2020: 40, 2030: 80 }), goal)).toMatchObject({
      label: "on-track",
      reasons: [],
    });
  });

  it("names a miss at the deadline", () => {
    expect(assessSeries(years({ 2020: 40, 2024: 79 }), goal).reasons).toEqual(["deadline-passed"]);
  });

  it("prefers a stated baseline to the series", () => {
    const stated = { period: "2020", value: 20 };
    expect(assessSeries(years({ 2020: 40, 2022: 50 }), { ...goal, baseline: stated })).toMatchObject({
      value: 1461 / 730 / 2,
      reasons: ["baseline-overrides-series"],
    });
  });

  it("takes a stated baseline that the series lacks", () => {
    const baseline = { period: "2020", value: 20 };
    expect(assessSeries(years({ 2022: 50 }), { ...goal, baseline })).toMatchObject({
      pace: "on-track",
      reasons: [],
    });
  });
});

describe("without a way to judge", () => {
  it.each([
    ["no-values", {}, {}],
    ["no-values", { 2020: null }, {}],
    ["no-target", { 2020: 40, 2022: 50 }, { target: undefined }],
    ["no-deadline", { 2020: 40, 2022: 50 }, { deadline: undefined }],
    ["no-baseline", { 2020: 40, 2022: 50 }, { baseline: undefined }],
    ["no-baseline-value", { 2019: 40, 2022: 50 }, {}],
    ["no-value-after-baseline", { 2018: 40, 2019: 50 }, {}],
    ["no-value-after-baseline", { 2018: 40, 2019: 50 }, { baseline: { period: "2020", value: 40 } }],
    ["one-value-only", { 2020: 40 }, {}],
    ["deadline-not-after-baseline", { 2020: 40, 2022: 50 }, { deadline: "2020" }],
  ] as const)("%s: %o %o", (reason, values, options) => {
    expect(assessSeries(years(values), { ...goal, ...options })).toEqual({
      method: "linear",
      label: "not-assessable",
      value: null,
      score: null,
      pace: "unknown",
      reasons: [reason],
    });
  });

  it("several values on one day", () => {
    const points = [...years({ 2020: 40, 2022: 50 }), { period: "2022-12", value: 51 }];
    expect(assessSeries(points, goal).reasons).toEqual(["several-values-on-one-day"]);
  });

  it.each([
    ["baseline-equals-target", { 2020: 80, 2022: 79 }, {}],
    ["baseline-meets-target", { 2020: 85, 2022: 79 }, {}],
    ["no-deadline", { 2020: 40, 2022: 39 }, { deadline: undefined }],
  ] as const)("still sees a move away: %s", (reason, values, options) => {
    expect(assessSeries(years(values), { ...goal, ...options })).toMatchObject({
      label: "regressing",
      value: null,
      pace: "regressing",
      reasons: [reason],
    });
  });
});

describe("constant growth", () => {
  const growth = { ...goal, method: compound } as const;

  it("is the ratio of annual growth rates", () => {
    const points = years({ 2020: 10, 2022: 30 });
    const { value, pace } = assessSeries(points, { ...growth, deadline: "2025" });
    expect([value, pace]).toEqual([expect.closeTo((3 ** (1 / 2) - 1) / (8 ** (1 / 5) - 1), 12), "on-track"]);
  });

  it("counts parts of a year to the day", () => {
    const points = [
      { period: "2020-12", value: 10 },
      { period: "2021-06-30", value: 15 },
    ];
    const { value } = assessSeries(points, {
      ...growth,
      baseline: { period: "2020-12" },
      deadline: "2022",
    });
    expect(value).toBeCloseTo((1.5 ** (365 / 181) - 1) / (8 ** (1 / 2) - 1), 12);
  });

  it("asks for no more than the target after the deadline", () => {
    expect(assessSeries(years({ 2020: 40, 2030: 80 }), growth)).toMatchObject({ value: 1, reasons: [] });
  });

  it("can be told to the target of zero", () => {
    const points = years({ 2020: 10, 2022: 5 });
    expect(assessSeries(points, { ...growth, direction: "decrease", target: 0 })).toMatchObject({
      value: expect.closeTo(1 - 0.5 ** (1 / 2), 12),
      label: "off-track",
    });
  });

  it.each([
    ["baseline-zero", { 2020: 0, 2022: 5 }, {}],
    ["target-across-zero", { 2020: -5, 2022: -2 }, {}],
    ["value-across-zero", { 2020: 5, 2022: -2 }, {}],
    ["baseline-equals-target", { 2020: "79.9999999999999999991", 2022: "79.9999999999999999995" }, {}],
    ["no-deadline", { 2020: 5, 2022: 6 }, { deadline: undefined }],
  ] as const)("is not defined: %s", (reason, values, options) => {
    expect(assessSeries(years(values), { ...growth, ...options })).toMatchObject({
      label: "not-assessable",
      value: null,
      reasons: [reason],
    });
  });

  it("is out of range where a day makes a lifetime", () => {
    const points = [
      { period: "2020-12-31", value: "1e-30" },
      { period: "2021-01-01", value: "1e29" },
    ];
    const { reasons } = assessSeries(points, {
      ...growth,
      baseline: { period: "2020-12-31" },
      target: "1e30",
    });
    expect(reasons).toEqual(["out-of-range"]);
  });
});

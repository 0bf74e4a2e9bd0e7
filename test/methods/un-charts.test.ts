import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, un2022, un2023 } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = { direction: "increase", baseline: { period: "2015" }, target: 80, deadline: "2030" } as const;

describe("the UN's chart of 2022", () => {
  const chart2022 = { ...goal, method: un2022 } as const;

  it("puts a missing base year on the line between its neighbours", () => {
    const points = years({ 2013: 36, 2017: 44, 2020: 50 });
    expect(assessSeries(points, chart2022)).toMatchObject({
      value: expect.closeTo(((50 / 40) ** (1 / 5) - 1) / ((80 / 40) ** (1 / 15) - 1), 12),
      reasons: ["baseline-interpolated"],
    });
  });

  it.each([
    ["no-baseline-value", { 2017: 44, 2020: 50 }],
    ["no-value-after-baseline", { 2010: 44, 2013: 50 }],
    ["one-value-only", { 2015: 44 }],
    ["baseline-zero", { 2015: 0, 2020: 5 }],
    ["target-across-zero", { 2015: -5, 2020: -4 }],
    ["value-across-zero", { 2015: 5, 2020: -4 }],
    ["baseline-equals-target", { 2015: 80, 2020: 81 }],
    ["no-values", {}],
  ] as const)("is not assessable: %s", (reason, values) => {
    expect(assessSeries(years(values), chart2022)).toMatchObject({
      label: "not-assessable",
      value: null,
      reasons: [reason],
    });
  });

  it("mirrors growth where a fall is desired", () => {
    const fall: AssessOptions = { method: un2022, direction: "decrease", baseline: { period: "2015" } };
    expect(assessSeries(years({ 2015: 100, 2016: 98 }), fall).label).toBe("on track");
    expect(assessSeries(years({ 2015: 100, 2016: 102 }), fall).label).toBe("deterioration");
  });

  it("measures negative values by their size, and says so", () => {
    const rise: AssessOptions = { method: un2022, direction: "increase", baseline: { period: "2015" } };
    expect(assessSeries(years({ 2015: -100, 2016: -98 }), rise)).toMatchObject({
      label: "on track",
      reasons: ["negative-baseline"],
    });
  });

  it("takes its own years where none are given, and says so", () => {
    const points = years({ 2015: 40, 2020: 50 });
    const given = assessSeries(points, chart2022);
    const taken = assessSeries(points, { method: un2022, direction: "increase", target: 80 });
    expect(taken).toEqual({ ...given, reasons: ["baseline-by-method", "deadline-by-method"] });
  });

  it("names a base that met the target, and a deadline gone by", () => {
    expect(assessSeries(years({ 2015: 90, 2020: 70 }), chart2022).reasons).toEqual(["baseline-meets-target"]);
    expect(assessSeries(years({ 2015: 40, 2031: 70 }), chart2022).reasons).toEqual(["deadline-passed"]);
  });
});

describe("the UN's chart of 2023", () => {
  const chart2023 = { ...goal, method: un2023 } as const;

  it("compares the projected distance with the whole", () => {
    const growth = (48 / 40) ** (1 / 5);
    expect(assessSeries(years({ 2015: 40, 2020: 48 }), chart2023)).toMatchObject({
      label: "fair progress, acceleration needed",
      value: expect.closeTo((48 * growth ** 10 - 40) / 40, 12),
      score: 2,
      pace: "at-risk",
      reasons: [],
    });
  });

  it.each([
    [{ 2015: 40, 2020: 81 }, "target met or on track", 3, []],
    [{ 2015: 85, 2020: 82 }, "target met or on track", 3, ["baseline-meets-target"]],
    [{ 2015: 40, 2020: 40 }, "stagnation or regression", 1, []],
    [{ 2015: 40, 2020: 39 }, "stagnation or regression", 1, []],
  ] as const)("%o: %s", (values, label, score, reasons) => {
    expect(assessSeries(years(values), chart2023)).toMatchObject({ label, score, reasons });
  });

  it("tells standing still from going back by the number", () => {
    expect(assessSeries(years({ 2015: 40, 2020: 40 }), chart2023).pace).toBe("off-track");
    expect(assessSeries(years({ 2015: 40, 2020: 39 }), chart2023).pace).toBe("regressing");
  });

  it.each([
    [100, "increase", { 2015: 90, 2020: 99 }, "met-within-tolerance"],
    [0, "decrease", { 2015: 10, 2020: 1 }, "met-within-tolerance"],
  ] as const)("counts a target of %d %% as met within one percent", (target, direction, values, reason) => {
    const met = assessSeries(years(values), { ...chart2023, target, direction });
    expect([met.score, met.reasons]).toEqual([3, [reason]]);
  });

  it("lets the tolerance be switched off, and asks for no more than it", () => {
    const points = years({ 2015: 98, 2020: 98.5 });
    const options = { ...chart2023, target: 100 } as const;
    expect(assessSeries(points, options).score).toBe(2);
    expect(assessSeries(points, { ...options, thresholds: { metWithin: 1.5 } }).score).toBe(3);
    expect(assessSeries(points, { ...options, thresholds: { metWithin: 1.49 } }).score).toBe(2);
  });

  it("knows no tolerance at other targets", () => {
    const values = years({ 2015: 40, 2029: 41, 2030: 79.5 });
    expect(assessSeries(values, { ...chart2023, thresholds: { onTrack: 2 } }).score).toBe(2);
  });

  it.each([
    [{ 2014: 30, 2016: 40, 2020: 50 }, 40, 2016],
    [{ 2014: 30, 2020: 50 }, 30, 2014],
    [{ 2012: 20, 2014: 30, 2015: 50 }, 30, 2014],
  ])("takes the base that leaves two values: %o", (values, base, year) => {
    const points = years(values);
    const { value, reasons } = assessSeries(points, chart2023);
    const same = assessSeries(points, { ...chart2023, baseline: { period: String(year), value: base } });
    expect([value, reasons]).toEqual([same.value, ["baseline-moved"]]);
  });

  it("judges a past target year by what was known then", () => {
    const past = { ...chart2023, deadline: "2020" } as const;
    const known = assessSeries(years({ 2015: 40, 2019: 50 }), past);
    expect(assessSeries(years({ 2015: 40, 2019: 50, 2023: 79 }), past)).toEqual({
      ...known,
      reasons: ["deadline-passed", "values-after-deadline-left-out"],
    });
    expect(assessSeries(years({ 2015: 40, 2020: 50, 2023: 79 }), past).value).toBeCloseTo(0.25, 12);
    expect(assessSeries(years({ 2015: 40, 2023: 79 }), past).reasons).toEqual(["one-value-only"]);
    expect(assessSeries(years({ 2015: 40, 2023: 80 }), past).score).toBe(3);
  });

  it.each([
    ["baseline-zero", { 2015: 0, 2020: 70 }],
    ["value-across-zero", { 2015: 5, 2020: -4 }],
    ["baseline-equals-target", { 2015: 80, 2020: 79 }],
    ["several-values-in-one-year", { 2015: 40 }],
  ] as const)("is not assessable: %s", (reason, values) => {
    const twice = reason === "several-values-in-one-year" ? years(values) : [];
    const answer = assessSeries([...years(values), ...twice], chart2023);
    expect(answer).toMatchObject({ label: "not-assessable", score: null, reasons: [reason] });
  });

  it("is out of range where growth explodes", () => {
    const points = years({ 2015: "-1e-30", 2016: "-1e30" });
    expect(assessSeries(points, { ...chart2023, target: "-1e-29" }).reasons).toEqual(["out-of-range"]);
  });
});

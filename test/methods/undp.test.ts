import { describe, expect, it } from "vitest";
import { assessSeries, undp, undpAarr } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = {
  method: undp,
  direction: "increase",
  baseline: { period: "2015" },
  target: 80,
  deadline: "2030",
} as const;
const aarr = { ...goal, method: undpAarr } as const;

describe("undp", () => {
  it.each([
    [{ 2010: 30, 2014: 35, 2016: 41, 2020: 50 }, 30, 2010],
    [{ 2009: 30, 2012: 34, 2014: 35, 2016: 41, 2020: 50 }, 35, 2014],
    [{ 2008: 28, 2011: 30, 2016: 41, 2020: 50 }, 30, 2011],
    [{ 2008: 28, 2009: 30, 2016: 41, 2020: 50 }, 28, 2008],
    [{ 2016: 41, 2017: 42, 2020: 50 }, 41, 2016],
  ])("looks for a base in the published order: %o", (values, base, year) => {
    const { value, reasons } = assessSeries(years(values), goal);
    const required = (80 / base) ** (1 / (2030 - year)) - 1;
    expect(value).toBeCloseTo(((50 / base) ** (1 / (2020 - year)) - 1) / required, 12);
    expect(reasons).toEqual(["baseline-moved"]);
  });

  it("does not count a value that is exactly the target", () => {
    expect(assessSeries(years({ 2015: 40, 2029: 80 }), goal)).toMatchObject({
      label: "On Track",
      reasons: ["exactly-at-target"],
    });
    expect(assessSeries(years({ 2015: 40, 2029: 80.1 }), goal).label).toBe("Target Achieved");
  });

  it.each([
    [79, "Deterioration"],
    [80, "Insufficient Data"],
    [81, "Target Achieved"],
  ])("divides by no growth at all as the original does: base 80, target 80, now %d", (value, label) => {
    const answer = assessSeries(years({ 2015: 80, 2020: value }), goal);
    expect([answer.label, answer.value]).toEqual([label, null]);
    expect(answer.reasons).toContain("baseline-equals-target");
  });

  it("takes a rate across zero where one year's step gives a number, and says so", () => {
    expect(assessSeries(years({ 2015: 5, 2016: -1 }), goal)).toMatchObject({
      label: "Deterioration",
      reasons: ["value-across-zero"],
    });
    expect(assessSeries(years({ 2015: 5, 2017: -1 }), goal)).toMatchObject({
      label: "Insufficient Data",
      pace: "unknown",
      reasons: ["value-across-zero"],
    });
  });

  it("has one target year and one base year of its own", () => {
    const { baseline: _, deadline: __, ...bare } = goal;
    expect(assessSeries(years({ 2015: 40, 2020: 50 }), bare).reasons).toEqual([
      "baseline-by-method",
      "deadline-by-method",
    ]);
  });

  it.each([
    ["no-target", { 2015: 40, 2020: 50 }, { target: undefined }],
    ["no-value-after-baseline", { 2015: 40 }, { baseline: { period: "2016", value: 40 } }],
  ] as const)("is not assessable: %s", (reason, values, options) => {
    const answer = assessSeries(years(values), { ...goal, ...options });
    expect(answer).toMatchObject({ label: "not-assessable", reasons: [reason] });
  });
});

describe("undp-aarr", () => {
  it("is on track from the required log rate on", () => {
    const required = Math.log(80 / 40) / 15;
    const label = (rate: number) =>
      assessSeries(years({ 2015: 40, 2016: 40 * Math.exp(rate) }), { ...aarr }).label;
    expect([required + 1e-9, required - 1e-9].map(label)).toEqual(["On Track", "Limited or No Progress"]);
  });

  it("holds the log rate itself against ±0.5 below that", () => {
    const steep = { ...aarr, target: 1e6, deadline: "2016" } as const;
    const label = (rate: number) => assessSeries(years({ 2015: 40, 2016: 40 * Math.exp(rate) }), steep).label;
    expect([0.501, 0.499, -0.499, -0.501].map(label)).toEqual([
      "Fair progress but acceleration needed",
      "Limited or No Progress",
      "Limited or No Progress",
      "Deterioration",
    ]);
  });

  it("counts a slower fall as on track, and says why", () => {
    const fall = { ...aarr, direction: "decrease", target: 20 } as const;
    expect(assessSeries(years({ 2015: 40, 2020: 39 }), fall)).toMatchObject({
      label: "On Track",
      reasons: ["rates-not-mirrored"],
    });
    expect(assessSeries(years({ 2015: 40, 2020: 21 }), fall).label).toBe("Limited or No Progress");
  });
});

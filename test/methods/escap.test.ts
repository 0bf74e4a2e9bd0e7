import { describe, expect, it } from "vitest";
import { type AssessOptions, assessSeries, escap } from "../../src/methods/index.js";
import { years } from "./support.js";

const goal = {
  method: escap,
  direction: "increase",
  baseline: { period: "2015" },
  target: 80,
  deadline: "2030",
} as const;

describe("escap", () => {
  it("is ten times the share of the way", () => {
    expect(assessSeries(years({ 2015: 40, 2020: 48 }), goal)).toEqual({
      method: "escap",
      label: "Slow progress",
      value: 2,
      score: null,
      pace: "at-risk",
      reasons: [],
      outlook: {
        label: "Need to accelerate",
        value: expect.closeTo((48 * (48 / 40) ** 2 - 40) / 4, 12),
        pace: "at-risk",
        reasons: [],
      },
    });
  });

  it.each([
    [{ 2015: 0, 2020: 5 }, 10, 5, "Slow progress"],
    [{ 2015: -10, 2020: 0 }, 10, 5, "Slow progress"],
    [{ 2015: -10, 2020: -10 }, 10, 0, "Regression"],
    [{ 2015: 0, 2020: 9.1 }, 10, 9.1, "On-track"],
    [{ 2015: 0, 2020: 10 }, 10, 10, "On-track"],
    [{ 2015: 0, 2020: 12 }, 10, 10, "On-track"],
    [{ 2015: 0, 2020: -2 }, 10, -2, "Regression"],
  ])("works with zeros and changes of sign: %o towards %d", (values, target, value, label) => {
    const answer = assessSeries(years(values), { ...goal, target });
    expect([answer.value, answer.label]).toEqual([value, label]);
  });

  /** Exactly nine tenths of the way, which doubles put a little above. */
  it.each([
    [0.1, 3.7, 4.1],
    [0.2, 1.1, 1.2],
    [0.2, 12.8, 14.2],
  ])("is decided exactly: from %d to %d of %d", (base, latest, target) => {
    const answer = assessSeries(years({ 2015: base, 2020: latest }), { ...goal, target });
    expect([answer.value, answer.label, answer.reasons]).toEqual([9, "Slow progress", []]);
  });

  it("is above a cut-off by a digit that no double has", () => {
    const above = assessSeries(years({ 2015: 0, 2020: "9.0000000000000000000001" }), { ...goal, target: 10 });
    expect([above.value, above.label, above.reasons]).toEqual([9, "On-track", ["near-cut-off"]]);
  });

  it("takes the first value where none is given for the base", () => {
    expect(assessSeries(years({ 2010: 40, 2020: 50 }), goal)).toMatchObject({
      value: 2.5,
      reasons: ["baseline-moved"],
    });
    const { baseline: _, ...bare } = goal;
    expect(assessSeries(years({ 2010: 40, 2020: 50 }), bare).reasons).toEqual(["baseline-by-method"]);
  });

  it("judges a single value by the level alone", () => {
    expect(assessSeries(years({ 2015: 80 }), goal)).toMatchObject({ label: "On-track", value: 10 });
    expect(assessSeries(years({ 2015: 79 }), goal)).toMatchObject({
      label: "Insufficient data",
      value: null,
    });
    expect(assessSeries(years({ 2015: 80 }), goal).outlook).toMatchObject({
      label: "Will meet target",
      value: 10,
    });
  });

  it.each([
    ["no-values", {}, {}],
    ["no-target", { 2015: 40, 2020: 50 }, { target: undefined }],
    ["deadline-not-after-baseline", { 2015: 40, 2020: 50 }, { deadline: "2015" }],
    ["no-value-after-baseline", { 2015: 40 }, { baseline: { period: "2016", value: 40 } }],
    ["baseline-equals-target", { 2015: 80, 2020: 79 }, {}],
  ] as const)("is not assessable: %s", (reason, values, options: Partial<AssessOptions>) => {
    const answer = assessSeries(years(values), { ...goal, ...options });
    expect(answer).toMatchObject({ label: "not-assessable", value: null, reasons: [reason] });
  });

  it("falls back from a target that the base met", () => {
    expect(assessSeries(years({ 2015: 90, 2020: 70 }), goal)).toMatchObject({
      label: "Regression",
      value: -20,
      reasons: ["baseline-meets-target"],
    });
  });

  it.each([
    [{ 2015: 40, 2020: 60 }, "Will meet target", 10],
    [{ 2015: 40, 2020: 40 }, "No progress expected", 0],
    [{ 2015: 40, 2020: 39 }, "No progress expected", undefined],
    [{ 2015: 0, 2020: 5 }, "not-assessable", null],
    [{ 2015: -5, 2020: 5 }, "not-assessable", null],
    [{ 2015: 40, 2030: 70 }, "not-assessable", null],
  ])("looks ahead: %o", (values, label, value) => {
    const { outlook } = assessSeries(years(values), goal);
    expect(outlook?.label).toBe(label);
    expect(value === undefined || outlook?.value === value).toBe(true);
  });

  it("does not look ahead without a deadline", () => {
    const { deadline: _, ...open } = goal;
    expect(assessSeries(years({ 2015: 40, 2020: 50 }), open)).toMatchObject({
      value: 2.5,
      outlook: { label: "not-assessable", pace: "unknown", reasons: ["no-deadline"] },
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assessSeries,
  healthyPeople,
  type SeriesPoint,
  seriesFacts,
} from "../../src/methods/index.js";
import { refusal } from "../value/refusal.js";
import { years } from "./support.js";

type Judged = readonly [from: number | string, to: number | string, target: number | string];

/** Those of the first value and of the last one. */
type StandardErrors = readonly [one?: number | undefined, other?: number | undefined];

const judge = (
  [from, to, target]: Judged,
  errors: StandardErrors = [],
  options: Partial<AssessOptions> = {},
) => {
  const point = (period: string, value: number | string, standardError?: number): SeriesPoint => ({
    period,
    value,
    ...(standardError === undefined ? {} : { standardError }),
  });
  return assessSeries([point("2010", from, errors[0]), point("2014", to, errors[1])], {
    method: healthyPeople,
    direction: Number(target) >= Number(from) ? "increase" : "decrease",
    baseline: { period: "2010" },
    target,
    ...options,
  });
};

const MET = "Target met or exceeded";
const NO_CHANGE = "Little or no detectable change";

describe("without standard errors", () => {
  it.each<[judged: Judged, label: string, value: number | null, pace: string]>([
    [[10, 20, 20], MET, 100, "on-track"],
    [[10, 21, 20], MET, 110, "on-track"],
    [[10, 11, 20], "Improving", 10, "at-risk"],
    [[10, 19.99, 20], "Improving", 99.9, "at-risk"],
    [[10, 10.99, 20], NO_CHANGE, 9.9, "off-track"],
    [[10, 10, 20], NO_CHANGE, 0, "off-track"],
    [[10, 9.01, 20], NO_CHANGE, 9.9, "off-track"],
    [[10, 9, 20], "Getting worse", 10, "regressing"],
    [[10, 2, 20], "Getting worse", 80, "regressing"],
    [[20, 10, 10], MET, 100, "on-track"],
    [[20, 19, 10], "Improving", 10, "at-risk"],
    [[20, 21.9, 10], NO_CHANGE, 9.5, "off-track"],
    [[20, 22, 10], "Getting worse", 10, "regressing"],
    [[0, 1, 10], "Improving", 10, "at-risk"],
    [[-10, -9, 0], "Improving", 10, "at-risk"],
  ])("%j: %s (%d), %s", (judged, label, value, pace) => {
    const answer = judge(judged);
    expect([answer.label, answer.value, answer.score, answer.pace]).toEqual([label, value, null, pace]);
  });

  it.each<[judged: Judged, label: string]>([
    [["0.1", "0.11", "0.2"], "Improving"],
    [["0.3", "0.27", "0.4"], "Getting worse"],
    [["1", "1.00000000000000000001", "1.0000000000000000001"], "Improving"],
    [["1", "1.000000000000000000009", "1.0000000000000000001"], NO_CHANGE],
  ])("decides exactly where a double would not: %j is %s", (judged, label) => {
    expect(judge(judged, [], { direction: "increase" }).label).toBe(label);
  });
});

describe("a target that the baseline met", () => {
  it("has no share of a targeted change", () => {
    expect(judge([20, 25, 10], [], { direction: "increase" })).toMatchObject({
      label: MET,
      value: null,
      pace: "on-track",
      reasons: ["baseline-meets-target"],
    });
    expect(judge([10, 10, 10])).toMatchObject({ value: null, reasons: ["baseline-equals-target"] });
  });

  it("has been moved away from, once it is missed", () => {
    expect(judge([20, 9, 10], [], { direction: "increase" })).toMatchObject({
      label: "Getting worse",
      value: 55,
      reasons: ["baseline-meets-target"],
    });
  });
});

describe("with standard errors", () => {
  it.each<[judged: Judged, errors: StandardErrors, label: string, value: number]>([
    [[10, 12, 20], [2, 2], NO_CHANGE, 20],
    [[10, 19, 20], [4, 4], NO_CHANGE, 90],
    [[10, 10.5, 20], [0.1, 0.1], "Improving", 5],
    [[10, 9.5, 20], [0.1, 0.1], "Getting worse", 5],
    [[10, 5, 20], [3, 3], NO_CHANGE, 50],
    [[10, 10, 20], [0, 0], NO_CHANGE, 0],
    [[10, 10.01, 20], [0, 0], "Improving", 0.1],
  ])("significance alone decides: %j with %j is %s", (judged, errors, label, value) => {
    expect(judge(judged, errors)).toMatchObject({ label, value, reasons: [] });
  });

  it("a value that meets the target meets it, however unsure", () => {
    expect(judge([10, 20, 20], [9, 9]).label).toBe(MET);
  });

  it.each([
    [1.65, "Improving"],
    [1.64, NO_CHANGE],
  ])("the test is one-sided at the 0.05 level: %d standard errors are %s", (change, label) => {
    expect(judge([10, 10 + change, 20], [0.6, 0.8]).label).toBe(label);
  });

  it("decides on a baseline of zero, which has no change in per cent", () => {
    expect(judge([0, -3, 10], [1, 1])).toMatchObject({
      label: "Getting worse",
      value: null,
      reasons: ["baseline-zero"],
    });
    expect(judge([0, -1, 10], [1, 1]).label).toBe(NO_CHANGE);
    expect(judge([0, -3, 10])).toMatchObject({ label: "not-assessable", reasons: ["baseline-zero"] });
  });

  it.each<[StandardErrors]>([[[2, undefined]], [[undefined, 2]]])("needs both: %j", (errors) => {
    expect(judge([10, 12, 20], errors)).toMatchObject({
      label: "Improving",
      reasons: ["standard-errors-incomplete"],
    });
  });

  it("may state that of the baseline beside its value", () => {
    const point = { period: "2014", value: 12, standardError: 2 };
    const goal = { method: healthyPeople, direction: "increase", target: 20 } as const;
    const label = (baseline: AssessOptions["baseline"]) => assessSeries([point], { ...goal, baseline }).label;
    expect(label({ period: "2010", value: 10, standardError: 2 })).toBe(NO_CHANGE);
    expect(label({ period: "2010", value: 10 })).toBe("Improving");
  });

  it("takes that of the series for a stated baseline of the same value alone", () => {
    const baseline = (value: number) => ({ baseline: { period: "2010", value } });
    expect(judge([10, 12, 20], [2, 2], baseline(10)).label).toBe(NO_CHANGE);
    expect(judge([9, 12, 20], [2, 2], baseline(10))).toMatchObject({
      label: "Improving",
      reasons: ["baseline-overrides-series", "standard-errors-incomplete"],
    });
  });
});

describe("what it cannot assess", () => {
  const goal = { method: healthyPeople, direction: "increase", target: 20 } as const;

  it.each([
    [{}, {}, "not-assessable", ["no-values"]],
    [{ 2014: 12 }, { target: undefined }, "Informational", ["no-target"]],
    [{ 2014: 12 }, {}, "Baseline only", ["baseline-by-method", "one-value-only"]],
    [{ 2014: 30 }, {}, "Baseline only", ["baseline-by-method", "one-value-only"]],
    [
      { 2014: 12 },
      { baseline: { period: "2015", value: 10 } },
      "not-assessable",
      ["no-value-after-baseline"],
    ],
  ])("%j with %j: %s", (values, options, label, reasons) => {
    expect(assessSeries(years(values), { ...goal, ...options })).toMatchObject({
      label,
      value: null,
      pace: "unknown",
      reasons,
    });
  });

  it("several values on one day", () => {
    const points = [
      { period: "2010", value: 1 },
      { period: "2014", value: 2 },
      { period: "2014-12", value: 3 },
    ];
    expect(assessSeries(points, goal).reasons).toEqual(["several-values-on-one-day"]);
  });
});

describe("what is odd", () => {
  const goal = { method: healthyPeople, direction: "increase", target: 20 } as const;

  it("a baseline that was not given is the first value", () => {
    expect(assessSeries(years({ 2010: 10, 2014: 12 }), goal)).toMatchObject({
      label: "Improving",
      value: 20,
      reasons: ["baseline-by-method"],
    });
    const moved = assessSeries(years({ 2010: 10, 2014: 12 }), { ...goal, baseline: { period: "2008" } });
    expect(moved.reasons).toEqual(["baseline-moved"]);
  });

  it("a deadline that has passed changes no label", () => {
    expect(judge([10, 12, 20], [], { deadline: "2014" })).toMatchObject({
      label: "Improving",
      reasons: ["deadline-passed"],
    });
    expect(judge([10, 20, 20], [], { deadline: "2014" }).reasons).toEqual([]);
  });

  it("of a negative baseline the size counts", () => {
    expect(judge([-10, -11, 0])).toMatchObject({
      label: "Getting worse",
      value: 10,
      reasons: ["negative-baseline"],
    });
  });

  it("own thresholds replace the published ones", () => {
    expect(judge([10, 12, 20], [], { thresholds: { improving: 25 } }).label).toBe(NO_CHANGE);
    expect(judge([10, 8, 20], [], { thresholds: { worse: 25 } }).label).toBe(NO_CHANGE);
    expect(judge([10, 10, 20], [], { thresholds: { improving: 0 } }).label).toBe(NO_CHANGE);
    expect(judge([10, 12, 20], [2, 2], { thresholds: { significant: 0.5 } }).label).toBe("Improving");
  });
});

describe("published results", () => {
  it.each<[objective: string, judged: Judged, label: string, value: number]>([
    ["TU-1.1, adults who smoke, 2008 and 2014", ["20.6", "17.0", "12.0"], "Improving", 41.86],
    ["TU-2.2, adolescents who smoke, 2009 and 2013", ["19.5", "15.7", "16.0"], MET, 108.57],
  ])("of the midcourse review of 2017: %s", (_, judged, label, value) => {
    const answer = judge(judged);
    expect([answer.label, Number(answer.value?.toFixed(2))]).toEqual([label, value]);
  });
});

describe("a standard error that is refused", () => {
  it.each([
    [[{ period: "2010", value: 1, standardError: -1 }], {}, "bad-decimal", "points[0].standardError: "],
    [[{ period: "2010", value: 1, standardError: null }], {}, "wrong-type", "points[0].standardError: "],
    [[], { baseline: { period: "2010", standardError: 1 } }, "field-without-effect", "standardError: "],
    [[], { baseline: { period: "2010", value: 1, standardError: "x" } }, "bad-decimal", "standardError: "],
  ])("%j %j: %s", (points, options, code, part) => {
    const call = () => seriesFacts(points as never, { direction: "increase", ...options } as never);
    expect(refusal(call)).toMatchObject({ code, message: expect.stringContaining(part) });
  });
});

describe("a law", () => {
  const figure = fc.integer({ min: -400, max: 400 }).map((eighths) => eighths / 8);
  const error = fc.integer({ min: 0, max: 80 }).map((eighths) => eighths / 8);

  it("larger standard errors never make a change detectable", () => {
    fc.assert(
      fc.property(figure, figure, figure, error, error, error, (from, to, target, one, other, more) => {
        fc.pre(judge([from, to, target], [one, other]).label === NO_CHANGE);
        expect(judge([from, to, target], [one + more, other]).label).toBe(NO_CHANGE);
      }),
    );
  });

  it("with standard errors the mirrored series is judged the same", () => {
    fc.assert(
      fc.property(figure, figure, figure, error, error, (from, to, target, one, other) => {
        fc.pre(from !== target);
        expect(judge([-from, -to, -target], [one, other]).label).toBe(
          judge([from, to, target], [one, other]).label,
        );
      }),
    );
  });
});

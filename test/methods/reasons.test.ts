import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assessSeries,
  type MethodId,
  publishedMethods,
  type SeriesPoint,
} from "../../src/methods/index.js";
import { years } from "./support.js";

type Options = Omit<AssessOptions, "method">;
type Row = readonly [
  points: Readonly<Record<number, number>> | readonly SeriesPoint[],
  options: Options,
  label: string,
  reasons: string,
];

const up: Options = { direction: "increase", baseline: { period: "2015" } };
const down: Options = { direction: "decrease", baseline: { period: "2015" } };
/** A rise from 2015 to the target by 2030. */
const to = (target: number, more: Partial<Options> = {}): Options => ({
  ...up,
  target,
  deadline: "2030",
  ...more,
});
const downTo = (target: number): Options => ({ ...down, target, deadline: "2030" });
const from = (value: number, period = "2015"): Partial<Options> => ({ baseline: { period, value } });

const twiceIn2020: readonly SeriesPoint[] = [
  { period: "2015", value: 40 },
  { period: "2020", value: 50 },
  { period: "2020", value: 51 },
];

const assess = (method: MethodId, points: Row[0], options: Options) =>
  assessSeries(Array.isArray(points) ? points : years(points as Readonly<Record<number, number>>), {
    ...options,
    method: publishedMethods[method],
  });

/** What each method says beside its label, in the smallest cases. */
const rows: Readonly<Partial<Record<MethodId, readonly Row[]>>> = {
  linear: [
    [{ 2015: 40, 2029: 70 }, to(80), "at-risk", ""],
    [{ 2015: 40, 2030: 70 }, to(80), "at-risk", "deadline-passed"],
    [{ 2015: 41, 2020: 50 }, to(80, from(40)), "at-risk", "baseline-overrides-series"],
    [{ 2014: 41, 2015: 40, 2020: 50 }, to(80, from(40)), "at-risk", ""],
    [{ 2014: 50 }, to(80), "not-assessable", "no-value-after-baseline"],
    [{ 2014: 50, 2016: 51 }, to(80), "not-assessable", "no-baseline-value"],
    [{ 2015: 80, 2020: 80 }, to(80), "on-track", "baseline-equals-target"],
    [{ 2015: 80, 2020: 79 }, to(80), "regressing", "baseline-equals-target"],
    [{ 2015: 90, 2020: 85 }, to(80), "on-track", "baseline-meets-target"],
    [{ 2015: 90, 2020: 79 }, to(80), "regressing", "baseline-meets-target"],
    [{ 2015: 40, 2020: 40 }, { ...up, target: 80 }, "not-assessable", "no-deadline"],
    [{ 2015: 40, 2020: 39 }, { ...up, target: 80 }, "regressing", "no-deadline"],
  ],
  compound: [
    [{ 2015: 40, 2020: 0 }, to(80), "regressing", ""],
    [{ 2015: -40, 2020: 0 }, to(-20), "on-track", ""],
    [
      { 2015: 40, 2020: 45 },
      to(80, { thresholds: { onTrack: 0.5, atRisk: 0.6 } }),
      "on-track",
      "thresholds-out-of-order",
    ],
    [{ 2015: 40, 2020: 45 }, to(80, { thresholds: { onTrack: 0.6, atRisk: 0.6 } }), "off-track", ""],
  ],
  "open-sdg": [
    [{}, up, "not_available", "no-values"],
    [{ 2015: 50 }, { direction: "increase" }, "not_available", "baseline-by-method, one-value-only"],
    [{ 2016: 50, 2020: 55 }, up, "substantial_progress", "baseline-moved"],
    [{ 2015: -5, 2020: 5 }, up, "not_available", "value-across-zero"],
    [{ 2015: -5, 2020: 0 }, up, "substantial_progress", ""],
    [{ 2015: 5, 2020: 0 }, up, "deterioration", ""],
    [{ 2015: 90, 2020: 91 }, { ...up, limit: 100 }, "moderate_progress", ""],
    [{ 2015: 110, 2020: 111 }, { ...up, limit: 100 }, "limited_progress", "baseline-beyond-limit"],
    [{ 2015: 110, 2020: 109 }, { ...down, limit: 100 }, "limited_progress", ""],
    [
      { 2015: 90, 2020: 91 },
      { ...up, limit: 100, thresholds: { low: -0.01 } },
      "moderate_progress",
      "threshold-scaled-with-limit, thresholds-change-label-only",
    ],
    [
      { 2015: 90, 2020: 91 },
      { ...up, limit: 100, thresholds: { low: 0.001 } },
      "moderate_progress",
      "thresholds-change-label-only",
    ],
    [
      { 2015: 50, 2020: 49 },
      { ...down, limit: 0, thresholds: { low: -0.01 } },
      "limited_progress",
      "thresholds-change-label-only",
    ],
    [{ 2015: 40, 2020: 50 }, to(80, { limit: 100 }), "substantial_progress", "limit-ignored"],
    [{ 2015: 90, 2020: 95 }, to(80), "target_achieved", "baseline-meets-target"],
    [{ 2015: 90, 2020: 85 }, to(80), "target_achieved", "baseline-meets-target, met-but-worsening"],
    [{ 2015: 90, 2020: 90 }, to(80), "target_achieved", "baseline-meets-target"],
    [{ 2015: 90, 2020: 70 }, to(80), "deterioration", "baseline-meets-target"],
    [{ 2015: 40, 2029: 70 }, to(80), "moderate_progress", ""],
    [{ 2015: 40, 2030: 70 }, to(80), "moderate_progress", "deadline-passed"],
    [{ 2015: 40, 2030: 81 }, to(80), "target_achieved", ""],
    [{ 2015: -10, 2020: -5 }, to(0), "limited_progress", "target-zero-replaced, complex-growth"],
    [{ 2015: 10, 2020: 5 }, downTo(0), "limited_progress", "target-zero-replaced"],
    [
      { 2015: 40, 2020: 46 },
      to(80, { thresholds: { high: 0.1, med: 0.05 } }),
      "substantial_progress",
      "thresholds-change-label-only, score-contradicts-label",
    ],
  ],
  eurostat: [
    [{ 2015: 50, 2020: 55 }, up, "significant progress", "cut-offs-unconfirmed"],
    [{ 2015: -50, 2020: -45 }, up, "significant progress", "negative-baseline, cut-offs-unconfirmed"],
    [{ 2015: 10, 2020: 0 }, up, "significant movement away", "cut-offs-unconfirmed"],
    [{ 2015: -10, 2020: 0 }, up, "significant progress", "negative-baseline, cut-offs-unconfirmed"],
    [{ 2015: -10, 2020: 5 }, up, "not-assessable", "value-across-zero"],
  ],
  "un-2022": [
    [twiceIn2020, to(80), "not-assessable", "several-values-in-one-year"],
    [{ 2015: 50, 2020: 55 }, up, "on track", ""],
    [{ 2015: -50, 2020: -45 }, up, "on track", "negative-baseline"],
    [{ 2015: 10, 2020: 0 }, up, "deterioration", ""],
    [{ 2015: -10, 2020: 0 }, up, "on track", "negative-baseline"],
    [{ 2015: -10, 2020: 5 }, up, "not-assessable", "value-across-zero"],
    [{ 2015: 50 }, up, "not-assessable", "one-value-only"],
    [{ 2020: 60 }, { ...up, ...from(50, "2021") }, "not-assessable", "no-value-after-baseline"],
    [{ 2012: 50, 2014: 60 }, up, "not-assessable", "no-value-after-baseline"],
    [{ 2016: 50, 2020: 60 }, up, "not-assessable", "no-baseline-value"],
    [{ 2012: 40, 2016: 50, 2020: 60 }, up, "on track", "baseline-interpolated"],
    [{ 2015: 51, 2016: 50, 2020: 60 }, { ...up, ...from(50) }, "on track", "baseline-overrides-series"],
    [{ 2015: 50, 2016: 51, 2020: 60 }, { ...up, ...from(50) }, "on track", ""],
    [{ 2014: 49, 2016: 51, 2020: 60 }, { ...up, ...from(50) }, "on track", ""],
  ],
  "un-2023": [
    [{}, to(80), "not-assessable", "no-values"],
    [twiceIn2020, to(80), "not-assessable", "several-values-in-one-year"],
    [twiceIn2020, to(45), "target met or on track", "several-values-in-one-year"],
    [
      { 2015: 50, 2020: 55 },
      { direction: "increase" },
      "fair progress, acceleration needed",
      "baseline-by-method",
    ],
    [
      { 2015: -50, 2020: -45 },
      { direction: "increase" },
      "target met or on track",
      "baseline-by-method, negative-baseline",
    ],
    [{ 2015: -5, 2020: 5 }, up, "not-assessable", "value-across-zero"],
    [{ 2015: -5, 2020: 0 }, up, "target met or on track", "negative-baseline"],
    [{ 2015: 5, 2020: 0 }, up, "stagnation or regression", ""],
    [{ 2015: 5, 2020: 0 }, to(10), "stagnation or regression", ""],
    [{ 2015: -5, 2020: 5 }, to(-2), "target met or on track", "value-across-zero"],
    [{ 2015: -5, 2020: 0 }, to(-2), "target met or on track", ""],
    [{ 2010: 40, 2012: 45 }, to(80), "not-assessable", "no-value-after-baseline"],
    [{ 2010: 40, 2016: 45 }, to(80), "fair progress, acceleration needed", "baseline-moved"],
    [{ 2016: 45 }, to(80), "not-assessable", "one-value-only"],
    [{ 2015: 40, 2030: 81 }, to(80), "target met or on track", ""],
    [{ 2015: 40, 2030: 60, 2035: 81 }, to(80), "target met or on track", ""],
    [
      { 2015: 40, 2030: 60, 2035: 79 },
      to(80),
      "fair progress, acceleration needed",
      "deadline-passed, values-after-deadline-left-out",
    ],
    [{ 2015: 50, 2020: 101 }, to(100), "target met or on track", ""],
    [{ 2015: 50, 2020: 99.5 }, to(100), "target met or on track", "met-within-tolerance"],
    [{ 2015: 0, 2020: 99.5 }, to(100), "target met or on track", "baseline-zero, met-within-tolerance"],
    [{ 2015: 80, 2020: 79 }, to(80), "not-assessable", "baseline-equals-target"],
    [{ 2015: 80, 2020: 85 }, to(80), "target met or on track", "baseline-equals-target"],
  ],
  undp: [
    [twiceIn2020, to(80), "On Track", "several-values-in-one-year"],
    [{ 2015: 10, 2020: 0 }, to(20), "Deterioration", ""],
    [{ 2015: -10, 2020: 0 }, to(-5), "Target Achieved", ""],
    [{ 2015: 10, 2020: -5 }, to(20), "Insufficient Data", "value-across-zero"],
    [{ 2015: 10, 2016: -5 }, to(20), "Deterioration", "value-across-zero"],
    [{ 2016: 9.5, 2020: 12 }, to(20), "On Track", "baseline-moved"],
  ],
  "undp-aarr": [
    [{ 2015: 40, 2020: 50 }, to(80), "Limited or No Progress", ""],
    [{ 2015: 40, 2020: 30 }, downTo(20), "Limited or No Progress", "rates-not-mirrored"],
    [{ 2015: 40, 2020: 0 }, to(80), "Deterioration", "value-zero"],
    [{ 2015: -10, 2020: 0 }, to(-5), "Target Achieved", "value-zero"],
    [{ 2015: 10, 2020: -5 }, to(20), "Deterioration", "value-across-zero"],
    [{ 2015: 40, 2020: 20 }, downTo(0), "On Track", "target-zero, rates-not-mirrored"],
    [{ 2015: 70 }, to(80), "Insufficient Data", "one-value-only"],
    [{ 2015: 90 }, to(80), "Target Achieved", "baseline-meets-target, one-value-only"],
    [{ 2015: 10, 2020: 20 }, to(20, { deadline: "2020" }), "On Track", "exactly-at-target"],
  ],
  escap: [
    [twiceIn2020, to(80), "not-assessable", "several-values-on-one-day"],
    [{ 2015: 80 }, to(80), "On-track", "one-value-only"],
    [{ 2015: 79 }, to(80), "Insufficient data", "one-value-only"],
    [{ 2015: 40, 2030: 70 }, to(80), "Slow progress", "deadline-passed"],
    [{ 2015: 40, 2030: 80 }, to(80), "On-track", ""],
    [{ 2015: 80, 2020: 85 }, to(80), "On-track", ""],
    [{ 2015: 90, 2020: 81 }, to(80, from(90)), "On-track", "baseline-meets-target"],
    [{ 2015: 41, 2020: 50 }, to(80, from(40)), "Slow progress", "baseline-overrides-series"],
  ],
  sdsn: [
    [twiceIn2020, to(80), "not-assessable", "several-values-on-one-day"],
    [
      { 2015: 40, 2020: 50 },
      { direction: "increase", target: 80 },
      "moderately improving",
      "baseline-by-method, deadline-by-method",
    ],
    [{ 2015: 40, 2020: 50 }, to(80, { deadline: "2015" }), "not-assessable", "deadline-not-after-baseline"],
    [{ 2016: 40, 2020: 50 }, to(80, { deadline: "2016" }), "not-assessable", "deadline-not-after-baseline"],
    [{ 2014: 40, 2020: 50 }, to(80, { deadline: "2015" }), "not-assessable", "deadline-not-after-baseline"],
    [{ 2015: 85, 2020: 81 }, to(80), "maintaining achievement", "met-but-worsening"],
    [{ 2015: 81, 2020: 81 }, to(80), "maintaining achievement", ""],
    [{ 2018: 50 }, to(80, from(40)), "on track", ""],
    [{ 2017: 50 }, to(80, from(40)), "not-assessable", "trend-too-short"],
    [{ 2017: 50 }, to(80), "not-assessable", "one-value-only"],
  ],
  "german-dns": [
    [{ 2015: 80, 2016: 80, 2017: 80, 2018: 80 }, to(80), "sun", ""],
    [{ 2015: 82, 2016: 80, 2017: 80, 2018: 80 }, to(80), "slightly cloudy", "met-but-worsening"],
    [{ 2015: 40, 2016: 41, 2017: 42, 2018: 43 }, { ...up, target: 80 }, "not-assessable", "no-deadline"],
    [
      { 2015: 40, 2016: 50, 2017: 60, 2018: 70 },
      to(80, { thresholds: { sun: 0.2, slightlyCloudy: 0.2 } }),
      "sun",
      "",
    ],
    [
      { 2015: 40, 2016: 50, 2017: 60, 2018: 70 },
      to(80, { thresholds: { sun: 0.3, slightlyCloudy: 0.2 } }),
      "sun",
      "thresholds-out-of-order",
    ],
  ],
  "healthy-people": [
    [{ 2015: 40, 2029: 70 }, to(80), "Improving", ""],
    [{ 2015: 40, 2030: 70 }, to(80), "Improving", "deadline-passed"],
    [{ 2015: 40, 2030: 80 }, to(80), "Target met or exceeded", ""],
    [{ 2015: 40, 2020: 30 }, to(80), "Getting worse", ""],
    [{ 2015: -40, 2020: -50 }, to(80), "Getting worse", "negative-baseline"],
    [{ 2015: 0, 2020: -50 }, to(80), "not-assessable", "baseline-zero"],
  ],
};

describe.each(Object.entries(rows) as [MethodId, readonly Row[]][])("%s", (method, cases) => {
  it.each(cases)("%j, %j: %s, %s", (points, options, label, reasons) => {
    const answer = assess(method, points, options);
    expect([answer.label, answer.reasons.join(", ")]).toEqual([label, reasons]);
  });
});

describe("numbers at the edges", () => {
  it.each([
    ["undp", { 2015: 10, 2016: -5 }, to(20), (-5 / 10 - 1) / (2 ** (1 / 15) - 1)],
    ["undp", { 2015: 10, 2020: 0 }, to(20), -1 / (2 ** (1 / 15) - 1)],
    [
      "undp",
      { 2011: 8, 2013: 9, 2016: 9.5, 2020: 12 },
      to(20),
      ((12 / 9) ** (1 / 7) - 1) / ((20 / 9) ** (1 / 17) - 1),
    ],
    [
      "undp",
      { 2010: 8, 2013: 9, 2016: 9.5, 2020: 12 },
      to(20),
      ((12 / 8) ** (1 / 10) - 1) / ((20 / 8) ** (1 / 20) - 1),
    ],
    ["undp", { 2015: -10, 2020: 0 }, to(-5), -1 / (0.5 ** (1 / 15) - 1)],
    ["undp-aarr", { 2015: 90 }, to(80), null],
    ["un-2023", { 2015: -5, 2020: 0 }, to(-2), 5 / 3],
    // The size of the complex root that leads from -10 to 0.001 in 15 years, less one.
    [
      "open-sdg",
      { 2015: -10, 2020: -5 },
      to(0),
      (1 - 0.5 ** (1 / 5)) /
        Math.hypot(
          0.0001 ** (1 / 15) * Math.cos(Math.PI / 15) - 1,
          0.0001 ** (1 / 15) * Math.sin(Math.PI / 15),
        ),
    ],
    ["un-2023", { 2015: 40, 2030: 60, 2035: 81 }, to(80), 0.5],
    ["open-sdg", { 2015: -50, 2020: -45 }, to(-20), (1 - 0.9 ** (1 / 5)) / (1 - 0.4 ** (1 / 15))],
  ] as const)("%s of %j, %j is %f", (method, points, options, value) => {
    const answer = assess(method, points, options).value;
    if (value === null) expect(answer).toBeNull();
    else expect(answer).toBeCloseTo(value, 12);
  });

  it("are those of the first of several targets with the same symbol", () => {
    const points = { 2015: 40, 2016: 41, 2017: 42, 2018: 43 };
    const [near, far] = [
      { value: 80, deadline: "2030" },
      { value: 90, deadline: "2030" },
    ];
    const value = (targets: readonly [typeof near, typeof far]) =>
      assess("german-dns", points, { direction: "increase", targets }).value;
    expect(value([near, far])).toBeCloseTo(1 - 12 / 37, 12);
    expect(value([far, near])).toBeCloseTo(1 - 12 / 47, 12);
  });
});

describe("what escap expects by the deadline", () => {
  it.each([
    [{ 2015: 40, 2030: 70 }, to(80), "not-assessable", null, "deadline-passed"],
    [{ 2015: 80 }, to(80), "Will meet target", 10, "one-value-only"],
    [{ 2015: 79 }, to(80), "not-assessable", null, "one-value-only"],
    [{ 2015: 0, 2020: 5 }, to(10), "not-assessable", null, "baseline-zero"],
    [{ 2015: -5, 2020: 5 }, to(10), "not-assessable", null, "value-across-zero"],
    [{ 2015: -10, 2020: 0 }, to(10), "Need to accelerate", 5, ""],
    [{ 2016: 9, 2020: 9 }, to(10, from(0)), "Need to accelerate", 9, ""],
    [{ 2015: 90, 2020: 81 }, to(80, from(80)), "not-assessable", null, "baseline-equals-target"],
    [{ 2015: 1e-9, 2016: 1e20 }, downTo(1e-20), "not-assessable", null, "out-of-range"],
  ] as const)("of %j, %j: %s, %s, %s", (points, options, label, value, reasons) => {
    const { outlook } = assess("escap", points, options);
    expect([outlook?.label, outlook?.value, outlook?.reasons.join(", ")]).toEqual([label, value, reasons]);
  });
});

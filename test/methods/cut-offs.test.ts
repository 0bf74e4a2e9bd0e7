import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  assessSeries,
  type MethodId,
  publishedMethods,
  type SeriesPoint,
} from "../../src/methods/index.js";
import { above, below, years } from "./support.js";

const withTarget = {
  direction: "increase",
  baseline: { period: "2015" },
  target: 80,
  deadline: "2030",
} as const;
const withoutTarget = { direction: "increase", baseline: { period: "2015" } } as const;

interface CutOff {
  readonly method: MethodId;
  readonly key: string;
  /** Keys of the lower cut-offs, to be put out of the way. */
  readonly lower: readonly string[];
  readonly options: Omit<AssessOptions, "method">;
  /** Label on or over the cut-off, and under it. */
  readonly labels: readonly [upper: string, lower: string];
  readonly inclusive: boolean;
}

const cut = (
  method: CutOff["method"],
  options: CutOff["options"],
  keys: readonly string[],
  labels: readonly string[],
  inclusive: readonly boolean[] = [],
): readonly CutOff[] =>
  keys.map((key, at) => ({
    method,
    key,
    lower: keys.slice(at + 1),
    options,
    labels: [labels[at] ?? "", labels[at + 1] ?? ""],
    inclusive: inclusive[at] ?? true,
  }));

const paceLabels = ["on-track", "at-risk", "off-track", "regressing"];
const openSdgLabels = ["substantial_progress", "moderate_progress", "limited_progress", "deterioration"];
const un2022Labels = [
  "on track",
  "fair progress, acceleration needed",
  "limited or no progress",
  "deterioration",
];
const un2023Labels = [
  "target met or on track",
  "fair progress, acceleration needed",
  "stagnation or regression",
];
const undpLabels = [
  "On Track",
  "Fair progress but acceleration needed",
  "Limited or No Progress",
  "Deterioration",
];
const eurostatBands = [
  "significant progress",
  "moderate progress",
  "no progress",
  "moderate movement away",
  "significant movement away",
];

const cutOffs: readonly CutOff[] = [
  ...cut("compound", withTarget, ["onTrack", "atRisk", "regressing"], paceLabels),
  ...cut("open-sdg", withTarget, ["high", "med", "low"], openSdgLabels),
  ...cut("open-sdg", withoutTarget, ["high", "med", "low"], openSdgLabels),
  ...cut(
    "eurostat",
    withTarget,
    ["significant", "moderate", "insufficient"],
    ["significant progress", "moderate progress", "insufficient progress", "movement away"],
  ),
  ...cut("eurostat", withoutTarget, ["significant", "moderate", "neutral", "away"], eurostatBands),
  ...cut("un-2022", withTarget, ["onTrack", "fair", "limited"], un2022Labels),
  ...cut("un-2022", withoutTarget, ["onTrack", "fair", "limited"], un2022Labels, [false]),
  ...cut("un-2023", withTarget, ["onTrack", "fair"], un2023Labels),
  ...cut("un-2023", withoutTarget, ["onTrack", "fair"], un2023Labels),
  ...cut("undp", withTarget, ["onTrack", "fair", "limited"], undpLabels),
  ...cut("undp-aarr", withTarget, ["fair", "limited"], undpLabels.slice(1), [true, false]),
  ...cut(
    "escap",
    withTarget,
    ["onTrack", "slow"],
    ["On-track", "Slow progress", "Regression"],
    [false, false],
  ),
  ...cut(
    "sdsn",
    withTarget,
    ["onTrack", "moderate", "stagnating"],
    ["on track", "moderately improving", "stagnating", "decreasing"],
  ),
];

const points: readonly SeriesPoint[] = years({ 2015: 40, 2019: 43.7 });

/** The label when a cut-off stands at a number, and those below it far away. */
const labelAt = ({ method, key, lower, options }: CutOff, cutOff: number): string => {
  const thresholds = Object.fromEntries([
    [key, cutOff],
    ...lower.map((name) => [name, -1000 - lower.indexOf(name)]),
  ]);
  return assessSeries(points, {
    ...options,
    method: publishedMethods[method],
    thresholds: { ...higher({ method, key, options }), ...thresholds },
  }).label;
};

/** The cut-offs above one, put out of the way as well. */
const higher = ({
  method,
  key,
  options,
}: Pick<CutOff, "method" | "key" | "options">): Record<string, number> => {
  const { withTarget: target, withoutTarget: growth } = publishedMethods[method].cutOffs ?? {};
  const keys = Object.keys((options.target === undefined ? growth : target) ?? {});
  return Object.fromEntries(keys.slice(0, keys.indexOf(key)).map((name, at) => [name, 1000 - at]));
};

describe.each(cutOffs)("$method, $key, target $options.target", (cutOff) => {
  const value =
    assessSeries(points, { ...cutOff.options, method: publishedMethods[cutOff.method] }).value ?? Number.NaN;
  const [upper, lower] = cutOff.labels;

  it("takes a value on it", () => {
    expect(labelAt(cutOff, value)).toBe(cutOff.inclusive ? upper : lower);
  });

  it("takes a value one double above it", () => {
    expect(labelAt(cutOff, below(value))).toBe(upper);
  });

  it("leaves a value one double below it", () => {
    expect(labelAt(cutOff, above(value))).toBe(lower);
  });

  it("says that rounding may have decided, one double away", () => {
    const thresholds = { [cutOff.key]: above(value) };
    const { reasons } = assessSeries(points, {
      ...cutOff.options,
      method: publishedMethods[cutOff.method],
      thresholds,
    });
    expect(reasons).toContain("near-cut-off");
  });
});

describe("published cut-offs", () => {
  it.each([
    ["linear", { withTarget: { onTrack: 0.95, atRisk: 0.6, regressing: 0 } }],
    ["compound", { withTarget: { onTrack: 0.95, atRisk: 0.6, regressing: 0 } }],
    [
      "open-sdg",
      { withTarget: { high: 0.95, med: 0.6, low: 0 }, withoutTarget: { high: 0.015, med: 0.005, low: 0 } },
    ],
    [
      "eurostat",
      {
        withTarget: { significant: 0.95, moderate: 0.6, insufficient: 0 },
        withoutTarget: { significant: 0.01, moderate: 0, neutral: 0, away: -0.01 },
      },
    ],
    [
      "un-2022",
      {
        withTarget: { onTrack: 0.95, fair: 0.5, limited: -0.1 },
        withoutTarget: { onTrack: 0.01, fair: 0.005, limited: -0.01 },
      },
    ],
    [
      "un-2023",
      {
        withTarget: { onTrack: 0.95, fair: 0.1, metWithin: 1 },
        withoutTarget: { onTrack: 0.02, fair: 0.005 },
      },
    ],
    ["undp", { withTarget: { onTrack: 0.95, fair: 0.5, limited: -0.1 } }],
    ["undp-aarr", { withTarget: { fair: 0.5, limited: -0.5 } }],
    ["escap", { withTarget: { onTrack: 9, slow: 0 } }],
    ["sdsn", { withTarget: { onTrack: 1, moderate: 0.5, stagnating: 0 } }],
    ["healthy-people", { withTarget: { improving: 10, worse: 10, significant: 1.6448536269514722 } }],
    ["german-dns", { withTarget: { sun: 0.05, slightlyCloudy: 0.2 } }],
  ] as const)("of %s", (method, expected) => {
    expect(publishedMethods[method].cutOffs).toEqual(expected);
  });

  /** Growth or share a little to either side of each published cut-off, with the labels on both sides. */
  it.each([
    ["open-sdg", withoutTarget, 1.0151, "substantial_progress", 1.0149, "moderate_progress"],
    ["open-sdg", withoutTarget, 1.0051, "moderate_progress", 1.0049, "limited_progress"],
    ["open-sdg", withoutTarget, 1.0001, "limited_progress", 0.9999, "deterioration"],
    ["eurostat", withoutTarget, 1.0101, "significant progress", 1.0099, "moderate progress"],
    ["eurostat", withoutTarget, 1.0001, "moderate progress", 0.9999, "moderate movement away"],
    ["eurostat", withoutTarget, 0.9901, "moderate movement away", 0.9899, "significant movement away"],
    ["un-2022", withoutTarget, 1.0101, "on track", 1.0099, "fair progress, acceleration needed"],
    [
      "un-2022",
      withoutTarget,
      1.0051,
      "fair progress, acceleration needed",
      1.0049,
      "limited or no progress",
    ],
    ["un-2022", withoutTarget, 0.9901, "limited or no progress", 0.9899, "deterioration"],
    [
      "un-2023",
      withoutTarget,
      1.0201,
      "target met or on track",
      1.0199,
      "fair progress, acceleration needed",
    ],
    [
      "un-2023",
      withoutTarget,
      1.0051,
      "fair progress, acceleration needed",
      1.0049,
      "stagnation or regression",
    ],
  ] as const)(
    "%s without a target: growth by %3$d and %5$d",
    (method, options, over, upper, under, lower) => {
      const label = (factor: number) =>
        assessSeries(years({ 2015: 100, 2016: 100 * factor }), {
          ...options,
          method: publishedMethods[method],
        }).label;
      expect([label(over), label(under)]).toEqual([upper, lower]);
    },
  );

  it.each([
    ["open-sdg", 0.951, "substantial_progress", 0.949, "moderate_progress"],
    ["open-sdg", 0.601, "moderate_progress", 0.599, "limited_progress"],
    ["open-sdg", 0.001, "limited_progress", -0.001, "deterioration"],
    ["eurostat", 0.951, "significant progress", 0.949, "moderate progress"],
    ["eurostat", 0.601, "moderate progress", 0.599, "insufficient progress"],
    ["eurostat", 0.001, "insufficient progress", -0.001, "movement away"],
    ["un-2022", 0.951, "on track", 0.949, "fair progress, acceleration needed"],
    ["un-2022", 0.501, "fair progress, acceleration needed", 0.499, "limited or no progress"],
    ["un-2022", -0.099, "limited or no progress", -0.101, "deterioration"],
    ["undp", 0.951, "On Track", 0.949, "Fair progress but acceleration needed"],
    ["undp", 0.501, "Fair progress but acceleration needed", 0.499, "Limited or No Progress"],
    ["undp", -0.099, "Limited or No Progress", -0.101, "Deterioration"],
    ["compound", 0.951, "on-track", 0.949, "at-risk"],
    ["compound", 0.601, "at-risk", 0.599, "off-track"],
    ["compound", 0.001, "off-track", -0.001, "regressing"],
  ] as const)("%s: %f and %f of the growth required", (method, over, upper, under, lower) => {
    const required = 2 ** (1 / 15) - 1;
    const label = (ratio: number) =>
      assessSeries(years({ 2015: 40, 2020: 40 * (1 + ratio * required) ** 5 }), {
        ...withTarget,
        method: publishedMethods[method],
      }).label;
    expect([label(over), label(under)]).toEqual([upper, lower]);
  });

  it.each([
    ["linear", 0.951, "on-track", 0.949, "at-risk"],
    ["linear", 0.601, "at-risk", 0.599, "off-track"],
    ["linear", 0.001, "off-track", -0.001, "regressing"],
    ["sdsn", 1.001, "on track", 0.999, "moderately improving"],
    ["sdsn", 0.501, "moderately improving", 0.499, "stagnating"],
    ["sdsn", 0.001, "stagnating", -0.001, "decreasing"],
  ] as const)("%s: %f and %f of the straight line", (method, over, upper, under, lower) => {
    const label = (ratio: number) =>
      assessSeries(years({ 2015: 40, 2020: 40 + (ratio * 40) / 3 }), {
        ...withTarget,
        method: publishedMethods[method],
      }).label;
    expect([label(over), label(under)]).toEqual([upper, lower]);
  });
});

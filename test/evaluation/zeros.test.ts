import {
  type Evaluation,
  explain,
  explainOutlook,
  type PortfolioInput,
  type ProgressGap,
  type Status,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { type Case, outlook, portfolioInput, portfolioOf, stand, standIn } from "./support.js";

type Row = readonly [name: string, given: Case, status: Status, missing: ProgressGap | null];

/** From 31 December 2020 to 31 December 2024; a value of 2021 stands a hair before a quarter of the way. */
const MIDWAY = "2022-06-30";

const target = (
  criterion: Case["criterion"],
  baseline?: number | Case["baseline"],
  rest: Partial<Case> = {},
): Case => ({
  criterion,
  deadline: "2024",
  ...(baseline === undefined
    ? {}
    : { baseline: typeof baseline === "number" ? { value: baseline, period: "2020" } : baseline }),
  ...rest,
});

const at = (value: number | string) => ({ values: [["2021", value]] as const });

const upwards: readonly Row[] = [
  ["from zero", target({ atLeast: 80 }, 0, at(20)), "on-track", null],
  ["from below zero", target({ atLeast: 80 }, -20, at(5)), "on-track", null],
  ["below zero all the way", target({ atLeast: -10 }, -20, at(-18)), "at-risk", null],
  ["across zero", target({ atLeast: 10 }, -10, at(-8)), "off-track", null],
  ["to zero", target({ atLeast: 0 }, -20, at(-15)), "on-track", null],
  ["from zero, unmoved", target({ atLeast: 80 }, 0, at(0)), "off-track", null],
  ["from zero, a hair worse", target({ atLeast: 80 }, 0, at("-1e-30")), "regressing", null],
  ["from the target, which holds", target({ atLeast: 80 }, 80, at(80)), "achieved", "baseline-meets-target"],
  [
    "from the target, which is lost",
    target({ atLeast: 80 }, 80, at(79)),
    "regressing",
    "baseline-meets-target",
  ],
  ["from zero to zero, held", target({ atLeast: 0 }, 0, at(0)), "achieved", "baseline-meets-target"],
  ["from zero to zero, lost", target({ atLeast: 0 }, 0, at("-1e-30")), "regressing", "baseline-meets-target"],
  ["from zero to more than zero", target({ moreThan: 0 }, 0, at(0)), "in-progress", "baseline-equals-target"],
  [
    "from zero to more than zero, worse",
    target({ moreThan: 0 }, 0, at(-1)),
    "regressing",
    "baseline-equals-target",
  ],
  [
    "from zero to more than zero, a hair",
    target({ moreThan: 0 }, 0, at("1e-30")),
    "achieved",
    "baseline-equals-target",
  ],
  ["from better than the target", target({ atLeast: 80 }, 90, at(85)), "achieved", "baseline-meets-target"],
  [
    "from better to worse than the target",
    target({ atLeast: -80 }, -70, at(-81)),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "from what is better by its printed figure",
    target({ atLeast: 80 }, { value: { about: 82 }, period: "2020" }, at(70)),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "from what is better by its printed figure, perhaps no worse",
    target({ atLeast: 80 }, { value: { about: 82 }, period: "2020" }, at(79)),
    "in-progress",
    "baseline-meets-target",
  ],
  [
    "from an open-ended figure over the target",
    target({ atLeast: 80 }, { value: { atMost: 85 }, period: "2020" }, at(70)),
    "in-progress",
    "baseline-meets-target",
  ],
  ["without a baseline, at zero", target({ atLeast: 80 }, undefined, at(0)), "in-progress", "no-baseline"],
  ["without a value", target({ atLeast: 80 }, 0), "no-data", "no-value"],
  [
    "with values before the baseline alone",
    target({ atLeast: 80 }, 0, { values: [["2019", 0]] }),
    "in-progress",
    "no-value-after-baseline",
  ],
  [
    "with a value of the baseline's own period alone",
    target({ atLeast: 80 }, 0, { values: [["2020", 90]] }),
    "in-progress",
    "no-value-after-baseline",
  ],
  ["without a deadline", target({ atLeast: 80 }, 0, { ...at(0), deadline: undefined }), "in-progress", null],
  [
    "without a deadline, a hair worse",
    target({ atLeast: 80 }, 0, { ...at("-1e-30"), deadline: undefined }),
    "regressing",
    null,
  ],
];

const downwards: readonly Row[] = [
  ["to zero", target({ atMost: 0 }, 20, at(15)), "on-track", null],
  ["from zero", target({ atMost: -20 }, 0, at(-5)), "on-track", null],
  ["across zero", target({ atMost: -10 }, 10, at(5)), "on-track", null],
  ["below zero all the way", target({ atMost: -20 }, -10, at(-12)), "at-risk", null],
  ["from zero, unmoved", target({ atMost: -20 }, 0, at(0)), "off-track", null],
  ["from zero to zero, held", target({ atMost: 0 }, 0, at(0)), "achieved", "baseline-meets-target"],
  ["from zero to zero, lost", target({ atMost: 0 }, 0, at(1)), "regressing", "baseline-meets-target"],
  ["from zero to less than zero", target({ lessThan: 0 }, 0, at(0)), "in-progress", "baseline-equals-target"],
  [
    "from zero to less than zero, reached",
    target({ lessThan: 0 }, 0, at("-1e-30")),
    "achieved",
    "baseline-equals-target",
  ],
  ["from better than the target", target({ atMost: 20 }, -5, at(21)), "regressing", "baseline-meets-target"],
  [
    "from what is better by its printed figure",
    target({ atMost: 80 }, { value: { about: 78 }, period: "2020" }, at(90)),
    "regressing",
    "baseline-meets-target",
  ],
  ["of a rank", target({ rankAtMost: 50 }, 80, at(70)), "on-track", null],
  [
    "of a rank from the target",
    target({ rankAtMost: 50 }, 50, at(51)),
    "regressing",
    "baseline-meets-target",
  ],
];

const within: readonly Row[] = [
  ["from zero up into a range", target({ between: [2, 4] }, 0, at("0.5")), "on-track", null],
  ["from below zero up into a range", target({ between: [2, 4] }, -2, at(-1)), "on-track", null],
  ["down into a range about zero", target({ between: [-1, 1] }, 5, at(4)), "on-track", null],
  ["up to a range that begins at zero", target({ between: [0, 2] }, -4, at(-3)), "on-track", null],
  ["from the end of a range", target({ between: [2, 4] }, 4, at(4)), "achieved", "baseline-meets-target"],
  [
    "from the end of a range, out of it",
    target({ between: [2, 4] }, 4, at("4.1")),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "from zero to a range of zero alone",
    target({ between: [0, 0] }, 0, at(0)),
    "achieved",
    "baseline-meets-target",
  ],
  ["to exactly zero from below", target({ equals: 0 }, -8, at(-6)), "on-track", null],
  ["to exactly zero, beyond it", target({ equals: 0 }, -8, at(1)), "off-track", null],
  [
    "from zero to exactly zero, lost",
    target({ equals: 0 }, 0, { indicator: { direction: "decrease" }, ...at(1) }),
    "regressing",
    "baseline-meets-target",
  ],
];

const changes: readonly Row[] = [
  [
    "a fall in percent from zero",
    target({ change: { atMost: { percent: -50 } } }, 0, at(-1)),
    "in-progress",
    "reference-not-positive",
  ],
  [
    "a rise in percent from below zero",
    target({ change: { atLeast: { percent: 50 } } }, -10, at(5)),
    "in-progress",
    "reference-not-positive",
  ],
  [
    "a factor from zero",
    target({ change: { atLeast: { factor: 2 } } }, 0, at(5)),
    "in-progress",
    "reference-not-positive",
  ],
  ["an amount from zero", target({ change: { atLeast: { amount: 20 } } }, 0, at(5)), "on-track", null],
  [
    "an amount from below zero",
    target({ change: { atLeast: { amount: 20 } } }, -10, at(-5)),
    "on-track",
    null,
  ],
  ["points down across zero", target({ change: { atMost: { points: -20 } } }, 10, at(5)), "on-track", null],
  [
    "no fall",
    target({ change: { atLeast: { percent: 0 } } }, 100, at(100)),
    "achieved",
    "baseline-meets-target",
  ],
  [
    "no fall, which came",
    target({ change: { atLeast: { percent: 0 } } }, 100, at(99)),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "some rise, of which there is none",
    target({ change: { moreThan: { percent: 0 } } }, 100, at(100)),
    "in-progress",
    "baseline-equals-target",
  ],
  ["down to zero", target({ change: { atMost: { percent: -100 } } }, 80, at(60)), "on-track", null],
  ["down past zero", target({ change: { atMost: { percent: -150 } } }, 80, at(50)), "on-track", null],
  [
    "without a reference",
    target({ change: { atLeast: { percent: 10 } } }, undefined, at(5)),
    "in-progress",
    "no-reference",
  ],
  [
    "against a reference that moves, from zero",
    target({ change: { atLeast: { percent: 10 }, against: "year-before" } }, undefined, {
      values: [
        ["2020", 0],
        ["2021", 5],
      ],
    }),
    "in-progress",
    "moving-reference",
  ],
  [
    "with the value of the reference alone",
    target({ change: { atLeast: { percent: 10 }, against: "2020" } }, undefined, { values: [["2020", 5]] }),
    "in-progress",
    "no-value-after-baseline",
  ],
];

const FLOW = { indicator: { accumulation: "per-period" }, start: "2021" } as const;
const CUMULATIVE = { indicator: { accumulation: "cumulative" } } as const;

const sums: readonly Row[] = [
  ["up to a sum", target({ atLeast: 100 }, undefined, { ...FLOW, ...at(25) }), "on-track", null],
  ["nothing of a sum yet", target({ atLeast: 100 }, undefined, { ...FLOW, ...at(0) }), "off-track", null],
  [
    "less than nothing of a sum",
    target({ atLeast: 100 }, undefined, { ...FLOW, ...at(-1) }),
    "regressing",
    null,
  ],
  [
    "down to a sum below zero",
    target({ atMost: -100 }, undefined, { ...FLOW, ...at(-25) }),
    "on-track",
    null,
  ],
  [
    "a sum of no less than nothing",
    target({ atLeast: 0 }, undefined, { ...FLOW, ...at(5) }),
    "achieved",
    "baseline-meets-target",
  ],
  [
    "a sum of no less than nothing, lost",
    target({ atLeast: 0 }, undefined, { ...FLOW, ...at(-5) }),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "a sum of more than nothing",
    target({ moreThan: 0 }, undefined, { ...FLOW, ...at(0) }),
    "in-progress",
    "baseline-equals-target",
  ],
  ["a sum of nothing", target({ atMost: 0 }, undefined, { ...FLOW, ...at(0) }), "on-track", "capped-total"],
  [
    "a sum of nothing, exceeded",
    target({ atMost: 0 }, undefined, { ...FLOW, ...at("1e-30") }),
    "missed",
    "capped-total",
  ],
  [
    "up to a sum within a range",
    target({ between: [50, 100] }, undefined, { ...FLOW, ...at(25) }),
    "on-track",
    null,
  ],
  [
    "a sum, measured before its time alone",
    target({ atLeast: 100 }, undefined, { ...FLOW, values: [["2020", 50]] }),
    "no-data",
    "no-value",
  ],
  [
    "a change of amounts, by an amount of half the length",
    target({ change: { atMost: { percent: -50 }, against: "2020" } }, undefined, {
      indicator: FLOW.indicator,
      values: [
        ["2020", 100],
        ["2021-H1", 40],
      ],
    }),
    "in-progress",
    "no-value-after-baseline",
  ],
  [
    "a change of amounts, by an amount of the same length",
    target({ change: { atMost: { percent: -50 }, against: "2020" } }, undefined, {
      indicator: FLOW.indicator,
      values: [
        ["2020", 100],
        ["2021-H1", 40],
        ["2021", 90],
      ],
    }),
    "at-risk",
    null,
  ],
  ["a sum without a value", target({ atLeast: 100 }, undefined, FLOW), "no-data", "no-value"],
  ["amounts a year, from none", target({ atLeast: 100 }, 0, { ...FLOW, ...at(25) }), "on-track", null],
  ["amounts a year, from a loss", target({ atLeast: 10 }, -10, { ...FLOW, ...at(-5) }), "on-track", null],
  ["up to a running total", target({ atLeast: 100 }, 0, { ...CUMULATIVE, ...at(25) }), "on-track", null],
  [
    "a running total without a baseline",
    target({ atLeast: 100 }, undefined, { ...CUMULATIVE, ...at(25) }),
    "in-progress",
    "no-baseline",
  ],
  [
    "a running total under its limit",
    target({ atMost: 100 }, 0, { ...CUMULATIVE, ...at(25) }),
    "on-track",
    null,
  ],
  [
    "a running total over its limit",
    target({ atMost: 100 }, 0, { ...CUMULATIVE, ...at(125) }),
    "missed",
    null,
  ],
  [
    "a running total of nothing",
    target({ atMost: 0 }, 0, { ...CUMULATIVE, ...at(0) }),
    "on-track",
    "capped-total",
  ],
  [
    "a running total under its limit, without a baseline",
    target({ atMost: 100 }, undefined, { ...CUMULATIVE, ...at(25) }),
    "in-progress",
    "capped-total",
  ],
];

const MAINTAIN = { mode: "maintain" } as const;
const EACH = { dimension: "sector", members: ["a", "b"] } as const;
const sectors = (a: number, b: number) => ({
  values: [
    { period: "2021", value: a, dimensions: { sector: "a" } },
    { period: "2021", value: b, dimensions: { sector: "b" } },
  ],
});

const quantified: readonly Row[] = [
  ["kept at zero", target({ atMost: 0 }, 0, { ...MAINTAIN, ...at(0) }), "on-track", "maintained"],
  ["not kept at zero", target({ atMost: 0 }, 0, { ...MAINTAIN, ...at("1e-30") }), "missed", "maintained"],
  [
    "kept over a limit below zero",
    target({ atLeast: -5 }, -3, { ...MAINTAIN, ...at(-5) }),
    "on-track",
    "maintained",
  ],
  ["to be kept, without a value", target({ atLeast: 0 }, undefined, MAINTAIN), "no-data", "maintained"],
  [
    "to be kept, measured before the baseline alone",
    target({ atLeast: 0 }, 0, { ...MAINTAIN, values: [["2019", -1]] }),
    "in-progress",
    "maintained",
  ],
  [
    "zero in every year",
    target({ atLeast: 0, every: "year" }, undefined, { start: "2021", ...at(0) }),
    "on-track",
    "quantified",
  ],
  [
    "below zero in one year",
    target({ atLeast: 0, every: "year" }, undefined, { start: "2021", ...at("-1e-30") }),
    "missed",
    "quantified",
  ],
  [
    "every year, without a value",
    target({ atLeast: 0, every: "year" }, undefined, { start: "2021" }),
    "no-data",
    "quantified",
  ],
  [
    "every year more than a year before of zero",
    target({ change: { atLeast: { percent: 5 }, against: "year-before" }, every: "year" }, undefined, {
      start: "2021",
      values: [
        ["2020", 0],
        ["2021", 5],
      ],
    }),
    "in-progress",
    "quantified",
  ],
  [
    "zero for each member",
    target({ atLeast: 0, each: EACH }, undefined, sectors(0, 0)),
    "achieved",
    "quantified",
  ],
  [
    "below zero for one member",
    target({ atLeast: 0, each: EACH }, undefined, sectors(0, -1)),
    "in-progress",
    "quantified",
  ],
  [
    "zero in every year for each member",
    target({ atMost: 0, every: "year", each: EACH }, undefined, { start: "2021", ...sectors(0, 0) }),
    "on-track",
    "quantified",
  ],
  [
    "two parts at zero",
    target({ allOf: [{ atLeast: 0 }, { atMost: 0 }] }, undefined, at(0)),
    "achieved",
    "several-parts",
  ],
  [
    "one of two parts at zero",
    target({ anyOf: [{ moreThan: 0 }, { lessThan: 0 }] }, undefined, at(0)),
    "in-progress",
    "several-parts",
  ],
];

const by2022 = (criterion: Case["criterion"]) =>
  ({ milestones: [{ by: "2022", criterion }] }) as Partial<Case>;
const STEP = { trajectory: "step" } as const;
const GEOMETRIC = { trajectory: "geometric" } as const;

const paths: readonly Row[] = [
  [
    "through a milestone of zero",
    target({ atLeast: 20 }, -10, { ...by2022({ atLeast: 0 }), ...at(-5) }),
    "on-track",
    null,
  ],
  [
    "through a milestone at the baseline, unmoved",
    target({ atLeast: 30 }, 10, { ...by2022({ atLeast: 10 }), ...at(10) }),
    "on-track",
    null,
  ],
  [
    "through a milestone at the baseline, a hair worse",
    target({ atLeast: 30 }, 10, { ...by2022({ atLeast: 10 }), ...at("9.9999999999") }),
    "off-track",
    null,
  ],
  [
    "through a milestone that is worse than the baseline",
    target({ atLeast: 30 }, 10, { ...by2022({ atLeast: 5 }), ...at("7.5") }),
    "on-track",
    null,
  ],
  [
    "through a milestone that is worse than the baseline, and worse still",
    target({ atLeast: 30 }, 10, { ...by2022({ atLeast: 5 }), ...at("7.4999999999") }),
    "off-track",
    null,
  ],
  [
    "with milestones, from the target",
    target({ atLeast: 30 }, 30, { ...by2022({ atLeast: 20 }), ...at(25) }),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "with milestones, without a baseline",
    target({ atLeast: 30 }, undefined, { ...by2022({ atLeast: 20 }), ...at(25) }),
    "in-progress",
    "no-baseline",
  ],
  [
    "with milestones, without a value",
    target({ atLeast: 30 }, 0, by2022({ atLeast: 0 })),
    "no-data",
    "no-value",
  ],
  ["before the only step", target({ atLeast: 80 }, 0, { ...STEP, ...at(0) }), "on-track", null],
  [
    "before the only step, a hair worse",
    target({ atLeast: 80 }, 0, { ...STEP, ...at("-1e-30") }),
    "off-track",
    null,
  ],
  [
    "in steps, from the target",
    target({ atMost: 0 }, 0, { ...STEP, ...at(1) }),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "in steps across zero",
    target({ atMost: -10 }, 10, { ...STEP, ...by2022({ atMost: 0 }), ...at(10) }),
    "on-track",
    null,
  ],
  [
    "by constant growth, from the target",
    target({ atLeast: 80 }, 80, { ...GEOMETRIC, ...at(80) }),
    "achieved",
    "baseline-meets-target",
  ],
  [
    "by constant growth, from the target, lost",
    target({ atLeast: 80 }, 80, { ...GEOMETRIC, ...at(79) }),
    "regressing",
    "baseline-meets-target",
  ],
  [
    "by constant growth to zero",
    target({ change: { atMost: { percent: -100 } } }, 80, { ...GEOMETRIC, ...at(60) }),
    "in-progress",
    "no-growth-path",
  ],
  [
    "by constant growth to zero, worse",
    target({ change: { atMost: { percent: -100 } } }, 80, { ...GEOMETRIC, ...at(90) }),
    "regressing",
    "no-growth-path",
  ],
  [
    "by constant growth across zero",
    target({ change: { atMost: { amount: -100 } } }, 80, { ...GEOMETRIC, ...at(60) }),
    "in-progress",
    "no-growth-path",
  ],
];

const leap: readonly Row[] = [
  [
    "from a 29 February to another",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 0, period: "2020-02-29" },
      deadline: "2024-02-29",
      values: [["2022-02-28", 40]],
    },
    "on-track",
    null,
  ],
  [
    "at a value of a 29 February",
    {
      criterion: { atLeast: 100 },
      baseline: { value: 0, period: "2019-02-28" },
      deadline: "2023-02-28",
      values: [["2020-02-29", 24]],
    },
    "on-track",
    null,
  ],
  [
    "with the value of the baseline's own 29 February",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 0, period: "2020-02-29" },
      deadline: "2024-02-29",
      values: [["2020-02-29", 40]],
    },
    "in-progress",
    "no-value-after-baseline",
  ],
  [
    "on the year before a 29 February",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "year-before" } },
      values: [
        ["2019-02-28", 100],
        ["2020-02-29", 110],
      ],
    },
    "achieved",
    "moving-reference",
  ],
  [
    "on the year before a 28 February",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "year-before" } },
      values: [
        ["2020-02-28", 100],
        ["2021-02-28", 110],
      ],
    },
    "achieved",
    "moving-reference",
  ],
  [
    "on the year before a February",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "year-before" } },
      values: [
        ["2020-02", 100],
        ["2021-02", 110],
      ],
    },
    "achieved",
    "moving-reference",
  ],
];

const numbersIn = (of: unknown): readonly number[] => {
  if (typeof of === "number") return [of];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(numbersIn) : [];
};

const told = (evaluation: Evaluation, ahead: ReturnType<typeof outlook>): string =>
  [
    JSON.stringify([evaluation, ahead]),
    ...(["en", "vi"] as const).flatMap((locale) => [
      explain(evaluation, { locale: languages.basic[locale] }),
      explainOutlook(ahead, { locale: languages.outlook[locale] }),
    ]),
  ].join("\n");

describe.each([
  ["upwards", upwards],
  ["downwards", downwards],
  ["to a range or an exact figure", within],
  ["by a change", changes],
  ["as a sum", sums],
  ["kept, in every period, for each member, in parts", quantified],
  ["along a path", paths],
  ["in leap years", leap],
] as const)("zeros and ends: %s", (_, rows) => {
  it.each(rows)("%s", (_name, given, status, missing) => {
    const { status: is, progress } = stand(given, MIDWAY);
    expect([is, progress.missing]).toEqual([status, missing]);
  });

  it.each(rows)("has a number or says why not: %s", (_name, given) => {
    const { progress } = stand(given, MIDWAY);
    expect(progress.share === null).toBe(progress.missing !== null);
  });

  it.each(rows)("holds no number that is none: %s", (_name, given) => {
    const [evaluation, ahead] = [stand(given, MIDWAY), outlook(given, MIDWAY)];
    expect([
      numbersIn([evaluation, ahead]).filter((number) => !Number.isFinite(number)),
      told(evaluation, ahead).match(/NaN|Infinity|undefined/),
    ]).toEqual([[], null]);
  });
});

/** A share of what was done in what there is, in percent, from a share of 0 % in 2020. */
const shareOf = (done: number, all: number): PortfolioInput => ({
  ...portfolioInput(target({ atLeast: 80 }, 0)),
  indicators: [
    { id: "done", title: "Done", unit: "count" },
    { id: "all", title: "All", unit: "count" },
    { id: "i", title: "Share", unit: "percent", ratioOf: { numerator: "done", denominator: "all" } },
  ],
  measuredValues: [
    { indicator: "done", period: "2021", value: done },
    { indicator: "all", period: "2021", value: all },
  ],
});

describe("zeros and ends: as a share of two figures", () => {
  it.each<[name: string, done: number, all: number, status: Status, missing: ProgressGap | null]>([
    ["a fifth", 2, 10, "on-track", null],
    ["none of ten", 0, 10, "off-track", null],
    ["less than none of ten", -1, 10, "regressing", null],
    ["five of none", 5, 0, "no-data", "no-value"],
    ["none of none", 0, 0, "no-data", "no-value"],
  ])("%s", (_, done, all, status, missing) => {
    const evaluation = standIn(shareOf(done, all), MIDWAY);
    expect([evaluation.status, evaluation.progress.missing]).toEqual([status, missing]);
  });
});

it.each([
  [
    "en",
    "No data yet. There is no ratio for 2021: “All” is zero. Due by the end of 2024 (about 2 years and 6 months left).",
  ],
  [
    "vi",
    "Chưa có số liệu. Không tính được tỷ lệ của năm 2021: số liệu “All” bằng 0. Hạn: hết năm 2024 (còn khoảng 2 năm 6 tháng).",
  ],
] as const)("a share of nothing is told in %s", (locale, text) => {
  expect(explain(standIn(shareOf(5, 0), MIDWAY), { locale: languages.basic[locale] })).toBe(text);
});

describe("days that cannot be", () => {
  it.each<[name: string, given: Case, message: string]>([
    [
      "a deadline before its start",
      target({ atLeast: 1 }, undefined, { start: "2025" }),
      "start-after-deadline",
    ],
    [
      "a revised deadline before its start",
      target({ atLeast: 1 }, undefined, { start: "2023", revisions: [{ on: "2021-05", deadline: "2022" }] }),
      "start-after-deadline",
    ],
    [
      "a 29 February without a leap year as deadline",
      target({ atLeast: 1 }, 0, { deadline: "2023-02-29" }),
      "impossible-date",
    ],
    [
      "a 29 February without a leap year as baseline",
      target({ atLeast: 1 }, { value: 0, period: "2021-02-29" }),
      "impossible-date",
    ],
    [
      "a 29 February without a leap year as value",
      target({ atLeast: 1 }, 0, { values: [["1900-02-29", 1]] }),
      "impossible-date",
    ],
    ["constant growth from zero", target({ atLeast: 1 }, 0, GEOMETRIC), "field-without-effect"],
    ["constant growth across zero", target({ atLeast: 1 }, -1, GEOMETRIC), "field-without-effect"],
    ["constant growth to zero", target({ atMost: 0 }, 5, GEOMETRIC), "field-without-effect"],
    [
      "constant growth of a sum, which begins at zero",
      target({ atLeast: 100 }, undefined, { ...FLOW, ...GEOMETRIC }),
      "field-without-effect",
    ],
  ])("are faults: %s", (_, given, message) => {
    expect(() => portfolioOf(given)).toThrow(message);
  });
});

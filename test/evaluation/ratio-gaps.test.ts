import {
  type EvaluationOptions,
  evaluateTarget,
  type MeasuredValueInput,
  type MissingReason,
  type PortfolioInput,
  parsePortfolio,
  type Reason,
  type ReasonCode,
  type Status,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { standIn } from "./support.js";

type Row = readonly [period: string, value: MeasuredValueInput["value"], more?: Partial<MeasuredValueInput>];

interface Sides {
  readonly n?: readonly Row[];
  readonly d?: readonly Row[];
  readonly r?: readonly Row[];
}

const NOT_YET = "not-yet-available";

/** A vintage without a value. */
const none = (period: string, missingReason: MissingReason = NOT_YET, releasedOn = "2021-03-01"): Row => [
  period,
  undefined,
  { missingReason, releasedOn },
];

const inputOf = ({ n = [], d = [], r = [] }: Sides, target: Partial<TargetInput> = {}): PortfolioInput => ({
  indicators: [
    { id: "n", title: "Handled", unit: "count" },
    { id: "d", title: "Received", unit: "count" },
    { id: "r", title: "Share", unit: "percent", ratioOf: { numerator: "n", denominator: "d" } },
  ],
  targets: [
    { id: "t", title: "Target", indicator: "r", criterion: { atLeast: 50 }, deadline: "2020", ...target },
  ],
  measuredValues: Object.entries({ n, d, r }).flatMap(([indicator, rows]) =>
    rows.map(([period, value, more]) => ({
      indicator,
      period,
      ...(value === undefined ? {} : { value }),
      ...more,
    })),
  ),
});

const OF_RATIOS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  "ratio-denominator-not-positive",
  "ratio-input-missing",
  "ratio-input-unknown",
  "ratio-periods-differ",
]);

const judged = (input: PortfolioInput, on: string | EvaluationOptions) => {
  const { status, reasons } = standIn(input, on);
  return [status, reasons.filter(({ code }) => OF_RATIOS.has(code))] as const;
};

const unknown = (...indicators: string[]): Reason => ({ code: "ratio-input-unknown", indicators });
const notPositive = (zero: boolean, ...periods: string[]): Reason => ({
  code: "ratio-denominator-not-positive",
  denominator: "Received",
  periods,
  zero,
});
const missing = (
  indicator: string,
  reason: Extract<Reason, { code: "ratio-input-missing" }>["missing"],
  takenBack: boolean,
  ...periods: string[]
): Reason => ({ code: "ratio-input-missing", indicator, periods, missing: reason, takenBack });
const differ = (numeratorPeriod: string, denominatorPeriod: string): Reason => ({
  code: "ratio-periods-differ",
  numerator: "Handled",
  numeratorPeriod,
  denominator: "Received",
  denominatorPeriod,
});

const LATER = "2021-07-01";

describe("a ratio without a value says why", () => {
  it.each<[string, Sides, Status, readonly Reason[]]>([
    ["neither side has a value", {}, "awaiting-data", [unknown("Handled", "Received")]],
    ["there is no denominator", { n: [["2020", 60]] }, "awaiting-data", [unknown("Received")]],
    ["there is no numerator", { d: [["2020", 100]] }, "awaiting-data", [unknown("Handled")]],
    [
      "of one side only a change is stated",
      { n: [["2020", 60]], d: [["2020", undefined, { comparison: { percent: 5, against: "2019" } }]] },
      "awaiting-data",
      [unknown("Received")],
    ],
    [
      "both have values of other periods",
      {
        n: [
          ["2019", 50],
          ["2020-01/2020-09", 60],
        ],
        d: [
          ["2018", 90],
          ["2020", 100],
        ],
      },
      "awaiting-data",
      [differ("2020-01/2020-09", "2020")],
    ],
    [
      "the denominator is zero",
      { n: [["2020", 60]], d: [["2020", 0]] },
      "awaiting-data",
      [notPositive(true, "2020")],
    ],
    ["both are zero", { n: [["2020", 0]], d: [["2020", 0]] }, "awaiting-data", [notPositive(true, "2020")]],
    [
      "the denominator may be zero",
      { n: [["2020", 60]], d: [["2020", { atLeast: 0 }]] },
      "awaiting-data",
      [notPositive(false, "2020")],
    ],
    [
      "it may be below zero",
      { n: [["2020", 60]], d: [["2020", { between: [-1, 2] }]] },
      "awaiting-data",
      [notPositive(false, "2020")],
    ],
    [
      "it is zero in several years",
      {
        n: [
          ["2019", 60],
          ["2020", 60],
        ],
        d: [
          ["2019", 0],
          ["2020", 0],
        ],
      },
      "awaiting-data",
      [notPositive(true, "2019", "2020")],
    ],
    [
      "the denominator was taken back",
      { n: [["2020", 60]], d: [["2020", 100], none("2020")] },
      "awaiting-data",
      [missing("Received", NOT_YET, true, "2020")],
    ],
    [
      "the numerator is stated as missing",
      { n: [none("2020", "not-collected")], d: [["2020", 100]] },
      "awaiting-data",
      [missing("Handled", "not-collected", false, "2020")],
    ],
    [
      "both were taken back",
      { n: [["2020", 60], none("2020", "suppressed")], d: [["2020", 100], none("2020")] },
      "awaiting-data",
      [missing("Handled", "suppressed", true, "2020"), missing("Received", NOT_YET, true, "2020")],
    ],
  ])("%s", (_, sides, status, reasons) => {
    expect(judged(inputOf(sides), LATER)).toEqual([status, reasons]);
  });
});

describe("a ratio that has earlier values says why a later one is missing", () => {
  const before: Sides = { n: [["2018", 20]], d: [["2018", 100]] };
  const and = (n: readonly Row[], d: readonly Row[]): Sides => ({
    n: [...(before.n ?? []), ...n],
    d: [...(before.d ?? []), ...d],
  });

  it.each<[string, Sides, readonly Reason[]]>([
    ["since neither side has one", before, []],
    ["since the denominator is late", and([["2020", 60]], []), [differ("2020", "2018")]],
    ["since the numerator is late", and([], [["2019", 90]]), [differ("2018", "2019")]],
    ["since the denominator is zero", and([["2020", 60]], [["2020", 0]]), [notPositive(true, "2020")]],
    [
      "since one was taken back",
      and([["2020", 60]], [["2020", 100], none("2020")]),
      [missing("Received", NOT_YET, true, "2020")],
    ],
    ["and not of a year that was before", and([["2017", 60]], [["2017", 0]]), []],
    [
      "of several causes each",
      and(
        [
          ["2019", 60],
          ["2020", 60],
        ],
        [["2019", 0]],
      ),
      [notPositive(true, "2019"), differ("2020", "2019")],
    ],
    [
      "and nothing of what came after the deadline",
      and(
        [
          ["2020", 60],
          ["2021-01", 5],
        ],
        [["2020", 0]],
      ),
      [notPositive(true, "2020")],
    ],
  ])("%s", (_, sides, reasons) => {
    expect(judged(inputOf(sides), LATER)).toEqual(["awaiting-data", reasons]);
  });

  it("and is silent where it has the value that decides", () => {
    const sides: Sides = {
      n: [
        ["2019", 5],
        ["2020", 60],
      ],
      d: [
        ["2019", 0],
        ["2020", 100],
      ],
    };
    expect(judged(inputOf(sides), LATER)).toEqual(["achieved", []]);
  });

  it("and is silent of sides where the ratio itself is what is stated", () => {
    expect(judged(inputOf({ r: [["2018", 40]] }), LATER)).toEqual(["awaiting-data", []]);
  });

  it("takes a stated ratio for one that has no sides", () => {
    expect(judged(inputOf({ n: [["2020", 5]], d: [["2020", 0]], r: [["2020", 60]] }), LATER)).toEqual([
      "achieved",
      [],
    ]);
  });

  it("as it was known on the day", () => {
    const sides: Sides = { n: [["2020", 60]], d: [["2020", 100], none("2020")] };
    expect(judged(inputOf(sides), { asOf: LATER, knownOn: "2021-02-28" })).toEqual(["achieved", []]);
  });
});

describe("a ratio that has to hold or is compared", () => {
  const zeroIn2019: Sides = {
    n: [
      ["2019", 60],
      ["2020", 60],
    ],
    d: [
      ["2019", 0],
      ["2020", 100],
    ],
  };
  const lateIn2019: Sides = {
    n: [
      ["2019", 60],
      ["2020", 60],
    ],
    d: [["2020", 100]],
  };

  it.each<[string, Sides, Partial<TargetInput>, Status, readonly Reason[]]>([
    [
      "in every year, with one by zero",
      zeroIn2019,
      { criterion: { atLeast: 50, every: "year" }, start: "2019" },
      "awaiting-data",
      [notPositive(true, "2019")],
    ],
    [
      "in every year, with one without a denominator",
      lateIn2019,
      { criterion: { atLeast: 50, every: "year" }, start: "2019" },
      "awaiting-data",
      [missing("Received", null, false, "2019")],
    ],
    [
      "in every year, where only a month of it is known, as stated",
      {
        n: [["2020-03", 6]],
        d: [["2018", 100]],
        r: [
          ["2019", 60],
          ["2020-03", 60],
        ],
      },
      { criterion: { atLeast: 50, every: "year" }, start: "2019" },
      "awaiting-data",
      [],
    ],
    [
      "all the time, with one by zero",
      zeroIn2019,
      { mode: "maintain", start: "2019" },
      "achieved",
      [notPositive(true, "2019")],
    ],
    [
      "all the time, with the last by zero",
      {
        n: [
          ["2019", 60],
          ["2020", 60],
        ],
        d: [
          ["2019", 100],
          ["2020", 0],
        ],
      },
      { mode: "maintain", start: "2019" },
      "awaiting-data",
      [notPositive(true, "2020")],
    ],
    [
      "against one by zero",
      zeroIn2019,
      { criterion: { riseBy: { points: 5 }, against: "2019" } },
      "indeterminate",
      [notPositive(true, "2019")],
    ],
    [
      "after a baseline",
      {
        n: [
          ["2018", 10],
          ["2020", 60],
        ],
        d: [
          ["2018", 100],
          ["2020", 0],
        ],
      },
      { baseline: { period: "2018", value: 10 } },
      "awaiting-data",
      [notPositive(true, "2020")],
    ],
  ])("%s", (_, sides, target, status, reasons) => {
    expect(judged(inputOf(sides, target), LATER)).toEqual([status, reasons]);
  });

  it("as a part of a target, says why too", () => {
    const input = inputOf({ n: [["2020", 60]], d: [["2020", 0]] }, { indicator: "n" });
    const target: TargetInput = {
      id: "t",
      title: "Target",
      indicator: "n",
      criterion: { allOf: [{ atLeast: 50 }, { atLeast: 50, indicator: "r" }] },
      deadline: "2020",
    };
    expect(judged({ ...input, targets: [target] }, LATER)).toEqual([
      "awaiting-data",
      [notPositive(true, "2020")],
    ]);
  });

  it("of one member, looks at the member", () => {
    const portfolio = parsePortfolio({
      ...inputOf({}),
      targets: [
        {
          id: "t",
          title: "Target",
          indicator: "r",
          criterion: { atLeast: 50 },
          deadline: "2020",
          dimensions: { sector: "post" },
        },
      ],
      measuredValues: [
        { indicator: "n", period: "2020", value: 60, dimensions: { sector: "post" } },
        { indicator: "d", period: "2020", value: 0, dimensions: { sector: "post" } },
        { indicator: "n", period: "2020", value: 60 },
      ],
    });
    expect(evaluateTarget(portfolio, "t", { asOf: LATER }).reasons).toContainEqual(notPositive(true, "2020"));
  });
});

import fc from "fast-check";
import { type AchievementState, explain, type PaceState, type ReasonCode, type Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand, type ValueRow } from "./support.js";

const flow = (given: Partial<Case>): Case => ({
  criterion: { atLeast: 100 },
  indicator: { accumulation: "per-period", unit: "VND" },
  deadline: "2020",
  ...given,
});

/** The same amount for each of the first months of 2020. */
const months = (count: number, value: number): readonly ValueRow[] =>
  Array.from({ length: count }, (_, index) => [`2020-${String(index + 1).padStart(2, "0")}`, value]);

type Row = [
  name: string,
  given: Partial<Case>,
  asOf: string,
  status: Status,
  achievement: AchievementState,
  pace: PaceState,
  codes: readonly ReasonCode[],
];

const fromJune2020 = { criterion: { atLeast: 120 }, start: "2020-06", deadline: "2021" } as const;
const years2020And2021: readonly ValueRow[] = [
  ["2020", 60],
  ["2021", 45],
];

const window: readonly Row[] = [
  [
    "a year that began before the window is not added",
    { ...fromJune2020, values: [["2020", 100]] },
    "2021-03-01",
    "no-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "a year that began before the window shows no miss after the deadline",
    { ...fromJune2020, values: [["2020", 100]] },
    "2022-03-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "a year that began before the window leaves a gap before the next one",
    {
      ...fromJune2020,
      values: [
        ["2020", 100],
        ["2021", 50],
      ],
    },
    "2022-03-01",
    "awaiting-data",
    "indeterminate",
    "unknown",
    ["total-incomplete", "value-straddles", "total-gaps", "total-begun-before"],
  ],
  [
    "a limit is broken by the year within the window alone",
    {
      ...fromJune2020,
      criterion: { atMost: 120 },
      values: [
        ["2020", 100],
        ["2021", 150],
      ],
    },
    "2022-03-01",
    "missed",
    "not-met",
    "at-risk",
    ["total-exceeded", "total-gaps", "total-begun-before"],
  ],
  [
    "a year says nothing of its December",
    { deadline: "2020-12", values: [["2020", 150]] },
    "2021-03-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "a half-year says nothing of its last day",
    { deadline: "2020-06-30", values: [["2020-H1", 90]] },
    "2020-10-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "years before the window are not added",
    {
      start: "2020",
      deadline: "2022",
      values: [
        ["2018", 40],
        ["2019", 130],
      ],
    },
    "2020-04-01",
    "no-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "a year after the window is not added",
    { start: "2020", values: [["2021", 400]] },
    "2022-04-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-value-in-window"],
  ],
  [
    "the year after the deadline does not make up for what was short",
    {
      start: "2018",
      values: [
        ["2018", 30],
        ["2019", 30],
        ["2020", 30],
        ["2021", 20],
      ],
    },
    "2022-03-01",
    "missed",
    "not-met",
    "at-risk",
    ["value-misses"],
  ],
  [
    "a year that goes on after the deadline is not added",
    {
      start: "2020",
      deadline: "2020-06",
      values: [
        ["2020-Q1", 40],
        ["2020", 130],
      ],
    },
    "2021-04-01",
    "awaiting-data",
    "not-met",
    "at-risk",
    ["total-incomplete", "value-not-yet"],
  ],
  [
    "all that follows the start is added up to an event that may be still to come",
    { start: "2020", deadline: { event: "the congress meets" }, values: years2020And2021 },
    "2022-03-01",
    "achieved",
    "met",
    "unknown",
    ["value-meets"],
  ],
  [
    "what is added up to an event can break a limit",
    {
      criterion: { atMost: 100 },
      start: "2020",
      deadline: { event: "the congress meets" },
      values: years2020And2021,
    },
    "2022-03-01",
    "missed",
    "not-met",
    "unknown",
    ["total-exceeded", "out-of-reach"],
  ],
  [
    "what is added up to an event that is only expected can break a limit after the expected day",
    {
      criterion: { atMost: 100 },
      start: "2020",
      deadline: { event: "the congress meets", expected: "2020-06" },
      values: [["2020", 120]],
    },
    "2021-03-01",
    "missed",
    "not-met",
    "at-risk",
    ["total-exceeded", "out-of-reach"],
  ],
  [
    "nothing is added after the event has occurred",
    {
      start: "2020",
      deadline: { event: "the congress meets", occurred: "2020-12-31" },
      values: years2020And2021,
    },
    "2022-03-01",
    "missed",
    "not-met",
    "at-risk",
    ["value-misses"],
  ],
  [
    "a limit without a deadline is never kept for good",
    { criterion: { atMost: 100 }, start: "2020", deadline: undefined, values: [["2020-H1", 90]] },
    "2020-10-01",
    "in-progress",
    "not-met",
    "unknown",
    ["total-within", "total-without-end"],
  ],
];

const withoutFebruary = { criterion: { atLeast: 24.9 }, deadline: "2020-Q1" } as const;

const gaps: readonly Row[] = [
  [
    "a month that is missing leaves the pace of the sum open",
    {
      values: [
        ["2020-01", 8],
        ["2020-03", 8],
      ],
    },
    "2020-04-01",
    "in-progress",
    "indeterminate",
    "unknown",
    ["value-straddles", "pace-open", "total-gaps"],
  ],
  [
    "a month that is missing may be all that is short on the last day",
    {
      ...withoutFebruary,
      values: [
        ["2020-01", 8],
        ["2020-03", 8],
      ],
    },
    "2020-03-31",
    "in-progress",
    "indeterminate",
    "unknown",
    ["value-straddles", "total-gaps"],
  ],
  [
    "a month that is missing may be all that was short after the deadline",
    {
      ...withoutFebruary,
      values: [
        ["2020-01", 8],
        ["2020-03", 8],
      ],
    },
    "2020-04-01",
    "awaiting-data",
    "indeterminate",
    "unknown",
    ["total-incomplete", "value-straddles", "total-gaps"],
  ],
  [
    "a month that is missing may add or take away where amounts go below zero",
    {
      ...withoutFebruary,
      values: [
        ["2020-01", 20],
        ["2020-03", -8],
      ],
    },
    "2020-03-31",
    "in-progress",
    "indeterminate",
    "unknown",
    ["total-unknown", "pace-open", "total-gaps"],
  ],
  [
    "a month that may add or take away is awaited after the deadline",
    {
      ...withoutFebruary,
      values: [
        ["2020-01", 20],
        ["2020-03", -8],
      ],
    },
    "2020-04-01",
    "awaiting-data",
    "indeterminate",
    "unknown",
    ["total-incomplete", "total-unknown", "total-gaps"],
  ],
  [
    "a limit is not surely broken where a missing quarter may take away",
    {
      criterion: { atMost: 100 },
      values: [
        ["2020-Q1", 120],
        ["2020-Q3", -1],
      ],
    },
    "2021-02-01",
    "awaiting-data",
    "indeterminate",
    "at-risk",
    ["total-incomplete", "total-unknown", "total-gaps"],
  ],
  [
    "a limit is broken by what there is, whatever is missing",
    {
      criterion: { atMost: 100 },
      values: [
        ["2020-Q1", 60],
        ["2020-Q3", 50],
      ],
    },
    "2020-11-01",
    "missed",
    "not-met",
    "at-risk",
    ["total-exceeded", "total-gaps"],
  ],
  [
    "what there is can be on track, whatever is missing",
    {
      values: [
        ["2020-Q1", 25],
        ["2020-Q3", 60],
      ],
    },
    "2020-10-01",
    "on-track",
    "indeterminate",
    "on-track",
    ["value-straddles", "pace", "total-gaps"],
  ],
  [
    "a quarter that overlaps four months in part is left out and may be what is short",
    {
      criterion: { atLeast: 60 },
      deadline: "2020-H1",
      values: [
        ["2020-01/2020-04", 40],
        ["2020-Q2", 30],
      ],
    },
    "2020-07-01",
    "awaiting-data",
    "indeterminate",
    "unknown",
    ["total-incomplete", "total-gaps", "total-left-out"],
  ],
  [
    "a month that was withdrawn leaves a gap, and the sum open again",
    {
      criterion: { atLeast: 30 },
      deadline: "2020-Q1",
      values: [...months(3, 10), { period: "2020-02", missingReason: "unknown", releasedOn: "2020-05-01" }],
    },
    "2020-06-01",
    "awaiting-data",
    "indeterminate",
    "unknown",
    ["total-incomplete", "value-straddles", "total-gaps"],
  ],
];

const fallingFromNine: readonly ValueRow[] = [
  ["2020-01/2020-09", 125],
  ["2020-10", -5],
];
const risingFromBelow: readonly ValueRow[] = [
  ["2020-Q1", -5],
  ["2020-Q2", 70],
  ["2020-Q3", 65],
];
const fiveMonthsOver: readonly ValueRow[] = [...months(5, 21), ["2020-H1", 90]];
const twoHalves: readonly ValueRow[] = [
  ["2020-H1", 60],
  ["2020-H2", 50],
];

const limits: readonly Row[] = [
  [
    "a sum over its limit may come back where an amount was below zero",
    { criterion: { atMost: 100 }, values: fallingFromNine },
    "2020-11-01",
    "at-risk",
    "not-met",
    "at-risk",
    ["budget", "value-not-yet"],
  ],
  [
    "the rest is awaited where an amount was below zero",
    { criterion: { atMost: 100 }, values: fallingFromNine },
    "2021-02-01",
    "awaiting-data",
    "not-met",
    "at-risk",
    ["total-incomplete", "value-not-yet"],
  ],
  [
    "a sum over its limit may come back where its first amount was below zero",
    { criterion: { atMost: 100 }, values: risingFromBelow },
    "2020-10-01",
    "off-track",
    "not-met",
    "off-track",
    ["budget", "value-not-yet"],
  ],
  [
    "the rest is awaited where the first amount was below zero",
    { criterion: { atMost: 100 }, values: risingFromBelow },
    "2021-02-01",
    "awaiting-data",
    "not-met",
    "off-track",
    ["total-incomplete", "value-not-yet"],
  ],
  [
    "a half-year within its limit stands before months that break it",
    { criterion: { atMost: 100 }, deadline: "2020-H1", values: fiveMonthsOver },
    "2020-07-06",
    "achieved",
    "met",
    "on-track",
    ["value-meets", "total-disputed"],
  ],
  [
    "a limit that months broke is open again when their half-year is within it",
    { criterion: { atMost: 100 }, values: fiveMonthsOver },
    "2020-07-06",
    "off-track",
    "not-met",
    "off-track",
    ["total-disputed"],
  ],
  [
    "a goal that months reached is missed when their half-year is short of it",
    { deadline: "2020-H1", values: fiveMonthsOver },
    "2020-07-06",
    "missed",
    "not-met",
    "at-risk",
    ["value-misses", "total-disputed"],
  ],
  [
    "a limit that a total to date broke is open again when a later one is within it",
    {
      criterion: { atMost: 100 },
      values: [
        ["2020-01/2020-05", 104],
        ["2020-01/2020-07", 95],
      ],
    },
    "2020-08-01",
    "at-risk",
    "not-met",
    "at-risk",
    ["total-disputed"],
  ],
  [
    "a limit stays broken while what follows is added",
    {
      criterion: { atMost: 100 },
      values: [
        ["2020-H1", 104],
        ["2020-Q3", 5],
      ],
    },
    "2020-11-01",
    "missed",
    "not-met",
    "off-track",
    ["total-exceeded"],
  ],
  [
    "a range is left for good above its upper end",
    { criterion: { between: [80, 100] }, values: twoHalves },
    "2021-10-01",
    "missed",
    "not-met",
    "unknown",
    ["total-exceeded"],
  ],
  [
    "a range is left for good before the deadline",
    { criterion: { between: [80, 100] }, values: [["2020-H1", 110]] },
    "2020-10-01",
    "missed",
    "not-met",
    "unknown",
    ["total-exceeded"],
  ],
  [
    "a range that was reached can still be left before the deadline",
    { criterion: { between: [80, 100] }, values: [["2020-H1", 90]] },
    "2020-10-01",
    "in-progress",
    "not-met",
    "unknown",
    ["total-within", "deadline-due"],
  ],
  [
    "none so far is not yet none",
    { criterion: { atMost: 0 }, values: [["2020-H1", 0]] },
    "2020-10-01",
    "on-track",
    "not-met",
    "on-track",
    ["budget"],
  ],
  [
    "none in all of the year is none",
    { criterion: { atMost: 0 }, values: [["2020", 0]] },
    "2021-10-01",
    "achieved",
    "met",
    "on-track",
    ["value-meets"],
  ],
];

const figures: readonly Row[] = [
  [
    "totals to date replace each other and are not added",
    {
      values: [
        ["2020-01/2020-05", 60],
        ["2020-01/2020-07", 80],
        ["2020-01/2020-09", 99],
      ],
    },
    "2020-10-01",
    "on-track",
    "not-met",
    "on-track",
    ["value-not-yet", "pace"],
  ],
  [
    "imprecise amounts leave open whether their sum is enough",
    {
      values: [
        ["2020-H1", { moreThan: 60 }],
        ["2020-H2", { about: 40 }],
      ],
    },
    "2021-10-01",
    "indeterminate",
    "indeterminate",
    "on-track",
    ["value-straddles", "pace-by-nominal", "default-tolerance"],
  ],
];

const from2019 = { criterion: { atLeast: 200 }, baseline: { period: "2019", value: 100 } } as const;

const baselines: readonly Row[] = [
  [
    "two months are not compared with the year of the baseline",
    { ...from2019, values: months(2, 18) },
    "2020-03-01",
    "no-data",
    "no-data",
    "unknown",
    ["no-whole-period"],
  ],
  [
    "two months show no miss against the year of the baseline",
    { ...from2019, values: months(2, 18) },
    "2021-03-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-whole-period"],
  ],
  [
    "eleven months are not a year",
    { ...from2019, values: months(11, 18) },
    "2021-03-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-whole-period"],
  ],
  [
    "twelve months are a year as the baseline is",
    { ...from2019, values: months(12, 18) },
    "2021-03-01",
    "achieved",
    "met",
    "on-track",
    ["value-meets"],
  ],
  [
    "twelve months that come to less than the goal are a miss",
    { ...from2019, values: months(12, 15) },
    "2021-03-01",
    "missed",
    "not-met",
    "at-risk",
    ["value-misses"],
  ],
  [
    "a year that is added up late was met late",
    {
      ...from2019,
      values: [...months(12, 15), ["2021-H1", 100], ["2021-H2", 110]],
    },
    "2022-03-01",
    "achieved-late",
    "met",
    "on-track",
    ["value-meets", "met-late"],
  ],
  [
    "a half-year that its quarters contradict makes the year disputed",
    {
      ...from2019,
      values: [
        ["2020-Q1", 90],
        ["2020-Q2", 90],
        ["2020-H1", 120],
        ["2020-H2", 90],
      ],
    },
    "2021-03-01",
    "achieved",
    "met",
    "on-track",
    ["value-meets", "total-disputed"],
  ],
  [
    "a value of the baseline's own year and a shorter later one decide nothing",
    {
      ...from2019,
      values: [
        ["2019", 100],
        ["2020-H1", 120],
      ],
    },
    "2020-09-01",
    "in-progress",
    "no-data",
    "unknown",
    ["no-whole-period"],
  ],
  [
    "a value of the baseline's own year alone is no later one",
    { ...from2019, values: [["2019", 100]] },
    "2020-09-01",
    "in-progress",
    "no-data",
    "unknown",
    ["no-value-after-baseline"],
  ],
];

const rise = { criterion: { change: { atLeast: { percent: 10 } } }, baseline: from2019.baseline } as const;
const fall = { criterion: { change: { atMost: { percent: -30 } } }, baseline: from2019.baseline } as const;

const changes: readonly Row[] = [
  [
    "a rise on a year is told of twelve months",
    { ...rise, values: months(12, 10) },
    "2021-03-01",
    "achieved",
    "met",
    "on-track",
    ["value-meets"],
  ],
  [
    "a fall on a year is not told of a half-year",
    { ...fall, values: [["2020-H1", 60]] },
    "2021-03-01",
    "awaiting-data",
    "no-data",
    "unknown",
    ["no-value-of-length"],
  ],
  [
    "a fall on a year is told of two half-years",
    {
      ...fall,
      values: [
        ["2020-H1", 60],
        ["2020-H2", 60],
      ],
    },
    "2021-03-01",
    "missed",
    "not-met",
    "regressing",
    ["value-misses"],
  ],
  [
    "a rise on a named year is told of twelve months",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "2019" } },
      values: [["2019", 100], ...months(12, 10)],
    },
    "2021-03-01",
    "achieved",
    "met",
    "on-track",
    ["value-meets"],
  ],
];

const yearsOfMember = (value: number): readonly ValueRow[] =>
  ["2019", "2020", "2021"].map((period) => ({ period, value, dimensions: { s: "a" } }));

const members: readonly Row[] = [
  [
    "a member's years are compared one by one, as the headline's are",
    {
      criterion: { atLeast: 150, each: { dimension: "s", members: ["a"] } },
      baseline: from2019.baseline,
      start: "2019",
      deadline: "2021",
      values: yearsOfMember(60),
    },
    "2022-03-01",
    "missed",
    "not-met",
    "unknown",
    ["members"],
  ],
  [
    "a member's years are added up without a baseline",
    {
      criterion: { atLeast: 150, each: { dimension: "s", members: ["a"] } },
      start: "2019",
      deadline: "2021",
      values: yearsOfMember(60),
    },
    "2022-03-01",
    "achieved",
    "met",
    "unknown",
    ["members"],
  ],
];

describe.each([
  ["a change of amounts", changes],
  ["the amounts of members", members],
  ["the window of a sum", window],
  ["a sum with gaps", gaps],
  ["a sum and its limit", limits],
  ["the figures of a sum", figures],
  ["amounts and a baseline", baselines],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, asOf, status, achievement, pace, codes) => {
    const evaluation = stand(flow(given), asOf);
    expect({
      status: evaluation.status,
      achievement: evaluation.achievement.state,
      pace: evaluation.pace.state,
      codes: codesOf(evaluation),
    }).toEqual({ status, achievement, pace, codes: expect.arrayContaining([...codes]) });
  });
});

describe("a sum", () => {
  it("names the years that lie in its window only in part", () => {
    const given = flow({
      ...fromJune2020,
      values: [
        ["2019", 1],
        ["2020", 100],
      ],
    });
    expect(stand(given, "2021-03-01").reasons).toContainEqual({
      code: "no-value-in-window",
      window: "2020-06/2021-12",
      reaching: ["2020"],
    });
  });

  it.each([
    ["nobody knows when", { event: "e" }],
    ["on a day that is only expected", { event: "e", expected: "2020-06" }],
  ])("has a window without an end until its event has occurred, %s", (_, deadline) => {
    const given = flow({ start: "2020", deadline, values: [["2019", 40]] });
    expect(stand(given, "2021-03-01").reasons).toContainEqual({
      code: "no-value-in-window",
      window: "2020-01-01/..",
      reaching: [],
    });
  });

  it("tells what began before its window apart from what overlaps within it", () => {
    const given = flow({
      values: [
        ["2019-12/2020-01", 30],
        ["2020-02/2020-05", 20],
        ["2020-Q2", 20],
      ],
    });
    const { reasons } = stand(given, "2020-07-15");
    expect(reasons.filter(({ code }) => code === "total-left-out" || code === "total-begun-before")).toEqual([
      { code: "total-left-out", periods: ["2020-Q2"] },
      { code: "total-begun-before", from: "2020-01-01", periods: ["2019-12/2020-01"] },
    ]);
  });

  it("has the caveat of figures that do not agree", () => {
    const given = flow({ criterion: { atMost: 100 }, deadline: "2020-H1", values: fiveMonthsOver });
    expect(stand(given, "2020-07-06").confidence).toContain("values-conflict");
  });

  it("broke its limit on the day since which it stood over it", () => {
    const given = flow({
      criterion: { atMost: 100 },
      values: [
        ["2020-01/2020-05", 104],
        ["2020-01/2020-07", 95],
        ["2020-01/2020-09", 120],
        ["2020-10", 5],
      ],
    });
    const { decidedBy } = stand(given, "2020-12-01").achievement;
    expect(decidedBy).toMatchObject([{ period: "2020-01/2020-09" }]);
  });

  it("has a pace between those of its missing amounts", () => {
    const given = flow({
      values: [
        ["2020-01", 8],
        ["2020-03", 8],
      ],
    });
    expect(stand(given, "2020-04-01").pace.between).toEqual(["at-risk", "on-track"]);
  });

  it("has any pace where what is missing may take away", () => {
    const given = flow({
      values: [
        ["2020-01", 90],
        ["2020-03", -8],
      ],
    });
    expect(stand(given, "2020-04-01").pace.between).toEqual(["regressing", "on-track"]);
  });

  it("of imprecise amounts is told by its bounds", () => {
    const given = flow({
      values: [
        ["2020-H1", { moreThan: 60 }],
        ["2020-H2", { about: 40 }],
      ],
    });
    expect(explain(stand(given, "2021-10-01"))).toContain("For 2020 the value is more than 98 VND");
  });

  it("of twelve months is told as the year that they are", () => {
    const given = flow({ ...from2019, values: months(12, 18) });
    expect(explain(stand(given, "2021-03-01"))).toBe(
      "For 2020 the value is 216 VND, which meets the target of at least 200 VND in a year.",
    );
  });
});

describe("the first value in place of the baseline of a year", () => {
  it.each([
    ["is no month", { atLeast: 200 }, months(12, 18), "achieved"],
    ["is the year that months come to", { atLeast: 2000 }, [...months(12, 100), ["2021", 1400]], "off-track"],
  ] as [string, Case["criterion"], readonly ValueRow[], Status][])("%s", (_, criterion, values, status) => {
    const given = flow({ ...from2019, deadline: "2022", criterion, values });
    expect(stand(given, { asOf: "2022-03-01", baseline: "first-value" }).status).toBe(status);
  });
});

describe("a quarter that becomes known", () => {
  const amounts = fc.nat({ max: 60 });

  it("bears out every pace that was told without it", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (first, second, third) => {
        const known: readonly ValueRow[] = [
          ["2020-Q1", first],
          ["2020-Q3", third],
        ];
        const before = stand(flow({ values: known }), "2020-10-01").pace.state;
        const after = stand(flow({ values: [...known, ["2020-Q2", second]] }), "2020-10-01").pace.state;
        expect(["unknown", after]).toContain(before);
      }),
    );
  });

  it.each<Case["criterion"]>([{ atLeast: 100 }, { atMost: 100 }])(
    "takes back no verdict of %j",
    (criterion) => {
      fc.assert(
        fc.property(amounts, amounts, amounts, amounts, (first, second, third, fourth) => {
          const known: readonly ValueRow[] = [
            ["2020-Q1", first],
            ["2020-Q3", third],
            ["2020-Q4", fourth],
          ];
          const of = (values: readonly ValueRow[]): Status =>
            stand(flow({ criterion, values }), "2021-02-01").status;
          expect(["awaiting-data", of([...known, ["2020-Q2", second]])]).toContain(of(known));
        }),
      );
    },
  );
});

import type { EvaluationOptions, Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, stand } from "./support.js";

type Row = readonly [name: string, given: Case, on: string | EvaluationOptions, status: Status];

const flow = { indicator: { accumulation: "per-period", unit: "VND" } } as const;
const growth = { criterion: { atLeast: 7, every: "year" }, start: "2021", deadline: "2023" } as const;
const sectors = (share?: number): Case["criterion"] => ({
  atLeast: 10,
  each: { dimension: "sector", members: ["a", "b", "c"], ...(share === undefined ? {} : { share }) },
});
const of = (sector: string, value: number) => ({ period: "2020", value, dimensions: { sector } });
const done = { on: "2020-10", says: "done" } as const;

const flows: readonly Row[] = [
  [
    "half of a budget is spent by June",
    { criterion: { atMost: 100 }, ...flow, deadline: "2020", values: [["2020-H1", 48]] },
    "2020-07-06",
    "on-track",
  ],
  [
    "a budget is exceeded by June",
    { criterion: { atMost: 100 }, ...flow, deadline: "2020", values: [["2020-H1", 120]] },
    "2020-07-06",
    "missed",
  ],
  [
    "a budget is kept when all of its year is known",
    {
      criterion: { atMost: 100 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-H1", 48],
        ["2020-H2", 50],
      ],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "a budget with a month unknown is not yet kept",
    {
      criterion: { atMost: 100 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-H1", 48],
        ["2020-Q3", 20],
        ["2020-11", 5],
        ["2020-12", 5],
      ],
    },
    "2021-01-15",
    "awaiting-data",
  ],
  [
    "a budget that was exceeded is kept again by an amount below zero",
    {
      criterion: { atMost: 100 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-H1", 120],
        ["2020-H2", -30],
      ],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "months add up to the goal before the year is over",
    {
      criterion: { atLeast: 60 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-01", 20],
        ["2020-02", 20],
        ["2020-03", 20],
      ],
    },
    "2020-04-01",
    "achieved",
  ],
  [
    "months that leave a gap reach the goal all the same",
    {
      criterion: { atLeast: 60 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-01", 30],
        ["2020-12", 30],
      ],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "a gap leaves open what would have been added",
    {
      criterion: { atLeast: 61 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-01", 30],
        ["2020-12", 30],
      ],
    },
    "2021-01-15",
    "awaiting-data",
  ],
  [
    "a year that falls short is a miss",
    { criterion: { atLeast: 61 }, ...flow, deadline: "2020", values: [["2020", 60]] },
    "2021-01-15",
    "missed",
  ],
  [
    "a half-year figure of 60 stands before months that sum to 66",
    {
      criterion: { atMost: 65 },
      ...flow,
      deadline: "2020-H1",
      values: [["2020-H1", 60], ...[1, 2, 3, 4, 5, 6].map((month) => [`2020-0${month}`, 11] as const)],
    },
    "2020-07-06",
    "achieved",
  ],
  [
    "with a start the window runs from it",
    {
      criterion: { atLeast: 60 },
      ...flow,
      start: "2019",
      deadline: "2020",
      values: [
        ["2019", 40],
        ["2020", 20],
      ],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "with a baseline years are compared and not added",
    {
      criterion: { atLeast: 200 },
      ...flow,
      baseline: { value: 100, period: "2018" },
      deadline: "2020",
      values: [
        ["2019", 110],
        ["2020", 120],
      ],
    },
    "2021-01-15",
    "missed",
  ],
  [
    "half of the goal at half of the window is on track",
    { criterion: { atLeast: 100 }, ...flow, deadline: "2020", values: [["2020-H1", 50]] },
    "2020-07-06",
    "on-track",
  ],
];

const approximate: readonly Row[] = [
  [
    "met in its narrow reading, fallen back in its wide one, and met again later",
    {
      criterion: { moreThan: 0 },
      deadline: "2021~",
      values: [
        ["2020", 1],
        ["2022", 0],
        ["2023", 0.5],
      ],
    },
    "2023-12-31",
    "achieved",
  ],
  [
    "met in its narrow reading, and fallen back in its wide one for good",
    {
      criterion: { moreThan: 0 },
      deadline: "2021~",
      values: [
        ["2020", 1],
        ["2022", 0],
        ["2023", 0],
      ],
    },
    "2023-12-31",
    "indeterminate",
  ],
];

const perhaps: Row = [
  "perhaps met in its narrow reading, and not in its wide one",
  {
    criterion: { between: [0, 0] },
    deadline: "2022-H1~",
    values: [
      ["2018", { between: [0, 1] }],
      ["2022", -0.5],
    ],
  },
  "2023-01-01",
  "indeterminate",
];

const changes: readonly Row[] = [
  [
    "halved against a named year",
    {
      criterion: { change: { atMost: { percent: -50 }, against: "2010" } },
      deadline: "2020",
      values: [
        ["2010", 80],
        ["2020", 40],
      ],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "not quite halved",
    {
      criterion: { change: { atMost: { percent: -50 }, against: "2010" } },
      deadline: "2020",
      values: [
        ["2010", 80],
        ["2020", "40.0000000000000000001"],
      ],
    },
    "2021-01-15",
    "missed",
  ],
  [
    "doubled against the baseline",
    {
      criterion: { change: { atLeast: { factor: 2 } } },
      baseline: { value: 0.1, period: "2010" },
      deadline: "2020",
      values: [["2020", "0.2"]],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "five points up",
    {
      criterion: { change: { atLeast: { points: 5 } } },
      baseline: { value: 20, period: "2010" },
      deadline: "2020",
      values: [["2020", 25]],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "an amount down from below zero",
    {
      criterion: { change: { atMost: { amount: -5 } } },
      baseline: { value: -20, period: "2010" },
      deadline: "2020",
      values: [["2020", -25]],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "by a stated change alone",
    {
      criterion: { change: { atLeast: { percent: 4 }, against: "2019-H1" } },
      values: [{ period: "2020-H1", comparison: { percent: 4, against: "2019-H1" } }],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "by a stated factor where percent is asked",
    {
      criterion: { change: { atLeast: { percent: 100 }, against: "2019" } },
      values: [{ period: "2020", comparison: { factor: 2, against: "2019" } }],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "a stated change against another period says nothing",
    {
      criterion: { change: { atLeast: { percent: 4 }, against: "2018" } },
      values: [{ period: "2020", comparison: { percent: 40, against: "2019" } }],
    },
    "2021-01-15",
    "indeterminate",
  ],
  [
    "no baseline",
    { criterion: { change: { atMost: { percent: -50 } } }, values: [["2020", 40]] },
    "2021-01-15",
    "indeterminate",
  ],
  [
    "half of a baseline of zero",
    {
      criterion: { change: { atMost: { percent: -50 } } },
      baseline: { value: 0, period: "2010" },
      values: [["2020", -40]],
    },
    "2021-01-15",
    "indeterminate",
  ],
  [
    "a baseline that may be zero",
    {
      criterion: { change: { atMost: { percent: -50 } } },
      baseline: { value: { between: [0, 9] }, period: "2010" },
      values: [["2020", -40]],
    },
    "2021-01-15",
    "indeterminate",
  ],
  [
    "against the year before",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "year-before" } },
      deadline: "2020-06",
      values: [
        ["2019-06", 100],
        ["2020-06", 110],
      ],
    },
    "2020-07-06",
    "achieved",
  ],
  [
    "imprecise figures that straddle",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "2019" } },
      values: [
        ["2019", { about: 100 }],
        ["2020", 112],
      ],
    },
    "2021-01-15",
    "indeterminate",
  ],
];

const quantified: readonly Row[] = [
  [
    "every year held",
    {
      ...growth,
      values: [
        ["2021", 7],
        ["2022", 7.5],
        ["2023", 8],
      ],
    },
    "2024-02-01",
    "achieved",
  ],
  [
    "one year broken decides, also before the deadline",
    {
      ...growth,
      values: [
        ["2021", 7],
        ["2022", 6.9],
      ],
    },
    "2023-02-01",
    "missed",
  ],
  [
    "a missing year leaves it open",
    {
      ...growth,
      values: [
        ["2021", 7],
        ["2023", 8],
      ],
    },
    "2024-02-01",
    "awaiting-data",
  ],
  [
    "a broken year goes before a missing one",
    {
      ...growth,
      values: [
        ["2021", 7],
        ["2023", 6],
      ],
    },
    "2024-02-01",
    "missed",
  ],
  [
    "a missing year goes before one that straddles",
    {
      ...growth,
      values: [
        ["2021", { about: 7 }],
        ["2023", 8],
      ],
    },
    "2024-02-01",
    "awaiting-data",
  ],
  [
    "a year that straddles leaves it open",
    {
      ...growth,
      values: [
        ["2021", { about: 7 }],
        ["2022", 7],
        ["2023", 8],
      ],
    },
    "2024-02-01",
    "indeterminate",
  ],
  ["held so far is on track", { ...growth, values: [["2021", 7]] }, "2022-06-01", "on-track"],
  [
    "a year without its value is under way only",
    { ...growth, values: [["2021", 7]] },
    "2023-06-01",
    "in-progress",
  ],
  [
    "the last day of each year",
    {
      criterion: { lessThan: 5, every: "year" },
      start: "2021",
      deadline: "2022",
      values: [
        ["2021-12-31", 4],
        ["2022-12-31", 3],
      ],
    },
    "2023-06-01",
    "achieved",
  ],
  [
    "a breach on the last day of a year",
    {
      criterion: { lessThan: 5, every: "year" },
      start: "2021",
      deadline: "2022",
      values: [
        ["2021-12-31", 6],
        ["2022-12-31", 3],
      ],
    },
    "2023-06-01",
    "missed",
  ],
  [
    "a day within the year is not the year",
    {
      criterion: { lessThan: 5, every: "year" },
      start: "2021",
      deadline: "2022",
      values: [
        ["2021-06-30", 6],
        ["2022-06-30", 6],
      ],
    },
    "2023-06-01",
    "awaiting-data",
  ],
  [
    "the year itself before its last day",
    {
      criterion: { lessThan: 5, every: "year" },
      start: "2021",
      deadline: "2021",
      values: [
        ["2021", 4],
        ["2021-12-31", 6],
      ],
    },
    "2023-06-01",
    "achieved",
  ],
  [
    "the last day of what is counted within periods",
    {
      indicator: { accumulation: "per-period" },
      criterion: { lessThan: 5, in: "year", every: "year" },
      start: "2021",
      deadline: "2021",
      values: [["2021-12-31", 1]],
    },
    "2023-06-01",
    "awaiting-data",
  ],
  ["a quarter is not the year", { ...growth, values: [["2021-Q4", 6]] }, "2022-06-01", "no-data"],
  [
    "growth on the year before, each year",
    {
      criterion: { change: { atLeast: { percent: 7 }, against: "previous-period" }, every: "year" },
      start: "2021",
      deadline: "2022",
      values: [
        ["2020", 100],
        ["2021", 107],
        ["2022", "114.49"],
      ],
    },
    "2023-02-01",
    "achieved",
  ],
  [
    "each listed member meets it",
    { criterion: sectors(), deadline: "2020", values: [of("a", 10), of("b", 11), of("c", 12)] },
    "2021-02-01",
    "achieved",
  ],
  [
    "one member that does not is a miss",
    { criterion: sectors(), deadline: "2020", values: [of("a", 10), of("b", 9)] },
    "2021-02-01",
    "missed",
  ],
  [
    "a member without data leaves it open",
    { criterion: sectors(), deadline: "2020", values: [of("a", 10), of("b", 11)] },
    "2021-02-01",
    "awaiting-data",
  ],
  [
    "a share of the members is enough",
    { criterion: sectors(66), deadline: "2020", values: [of("a", 10), of("b", 11), of("c", 1)] },
    "2021-02-01",
    "achieved",
  ],
  [
    "two of three are not 67 %",
    { criterion: sectors(67), deadline: "2020", values: [of("a", 10), of("b", 11), of("c", 1)] },
    "2021-02-01",
    "missed",
  ],
  [
    "the headline total is no member",
    { criterion: sectors(), deadline: "2020", values: [["2020", 50]] },
    "2021-02-01",
    "awaiting-data",
  ],
  [
    "members not listed, all seen meet it",
    { criterion: { atLeast: 10, each: { dimension: "sector" } }, deadline: "2020", values: [of("a", 10)] },
    "2020-12-31",
    "in-progress",
  ],
  [
    "members not listed, one seen does not",
    { criterion: { atLeast: 10, each: { dimension: "sector" } }, deadline: "2020", values: [of("a", 9)] },
    "2021-02-01",
    "missed",
  ],
  [
    "a share of members not listed cannot be missed",
    {
      criterion: { atLeast: 10, each: { dimension: "sector", share: 80 } },
      deadline: "2020",
      values: [of("a", 9)],
    },
    "2021-02-01",
    "awaiting-data",
  ],
];

const composed: readonly Row[] = [
  [
    "done, and the share is full",
    {
      criterion: { allOf: [{ deliverable: true }, { atLeast: 100 }] },
      deadline: "2020-10",
      values: [["2020-10", 100]],
      reports: [done],
    },
    "2020-11-15",
    "achieved",
  ],
  [
    "the share is full, nothing says that it is done",
    {
      criterion: { allOf: [{ deliverable: true }, { atLeast: 100 }] },
      deadline: "2020-10",
      values: [["2020-10", 100]],
    },
    "2020-11-15",
    "overdue",
  ],
  [
    "done, the share unknown",
    { criterion: { allOf: [{ deliverable: true }, { atLeast: 100 }] }, deadline: "2020-10", reports: [done] },
    "2020-11-15",
    "awaiting-data",
  ],
  [
    "a share that falls short goes before a missing report",
    {
      criterion: { allOf: [{ deliverable: true }, { atLeast: 100 }] },
      deadline: "2020-10",
      values: [["2020-10", 80]],
    },
    "2020-11-15",
    "missed",
  ],
  [
    "one of two is enough",
    {
      criterion: { anyOf: [{ atLeast: 80 }, { deliverable: true }] },
      deadline: "2020-10",
      values: [["2020-10", 10]],
      reports: [done],
    },
    "2020-11-15",
    "achieved",
  ],
  [
    "neither of two",
    {
      criterion: { anyOf: [{ atLeast: 80 }, { atMost: 5 }] },
      deadline: "2020-10",
      values: [["2020-10", 10]],
    },
    "2020-11-15",
    "missed",
  ],
];

const revised: readonly Row[] = [
  [
    "moved later before it was due",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
    },
    "2020-07-06",
    "pending",
  ],
  [
    "the original is overdue",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
    },
    { asOf: "2020-07-06", against: "original" },
    "overdue",
  ],
  [
    "done by the later deadline",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
      reports: [done],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "moved after it had passed is still overdue",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-07-15", deadline: "2020-12" }],
    },
    "2020-08-01",
    "overdue",
  ],
  [
    "and done afterwards is late",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-07-15", deadline: "2020-12" }],
      reports: [done],
    },
    "2021-01-15",
    "achieved-late",
  ],
  [
    "moved earlier after it was done",
    {
      criterion: { deliverable: true },
      deadline: "2020-12",
      revisions: [{ on: "2020-11-15", deadline: "2020-06" }],
      reports: [done],
    },
    "2021-01-15",
    "achieved",
  ],
  [
    "stated without a date in time",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", deadline: null }],
    },
    "2020-08-01",
    "pending",
  ],
  [
    "a revision that is not known yet",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      sources: [{ id: "s", publishedOn: "2020-08" }],
      revisions: [{ on: "2020-05-15", deadline: "2020-12", citations: [{ source: "s" }] }],
    },
    "2020-07-06",
    "overdue",
  ],
  [
    "a stronger criterion from then on",
    {
      criterion: { atLeast: 50 },
      deadline: "2020",
      revisions: [{ on: "2020-06-01", criterion: { atLeast: 80 } }],
      values: [["2020", 60]],
    },
    "2021-01-15",
    "missed",
  ],
  [
    "cancelled before it was due",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-05-15", lifecycle: "cancelled" }],
    },
    "2020-07-06",
    "withdrawn",
  ],
  [
    "cancelled after it was due",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      revisions: [{ on: "2020-07-15", lifecycle: "cancelled" }],
    },
    "2020-08-01",
    "overdue",
  ],
];

describe.each([
  ["amounts within periods", flows],
  ["approximate deadlines", [...approximate, perhaps]],
  ["changes", changes],
  ["quantifiers", quantified],
  ["composition", composed],
  ["revisions", revised],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

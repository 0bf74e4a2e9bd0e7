import type { EvaluationOptions, Sensitivity } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, outlook } from "./support.js";

type Row = readonly [
  name: string,
  given: Case,
  on: string | EvaluationOptions,
  changes: readonly Sensitivity[],
];

const share = { criterion: { atLeast: 80 }, deadline: "2020" } as const;
const flow = { indicator: { accumulation: "per-period", unit: "VND" } } as const;

const ends: readonly Row[] = [
  [
    "a value that straddles",
    { ...share, values: [["2020", { between: [75, 85] }]] },
    "2021-03-01",
    [
      { to: "latest-low", status: "missed" },
      { to: "latest-high", status: "achieved" },
    ],
  ],
  [
    "a value that lies beyond the threshold altogether",
    { ...share, values: [["2020", { between: [80, 85] }]] },
    "2021-03-01",
    [],
  ],
  ["an exact value", { ...share, values: [["2020", 80]] }, "2021-03-01", []],
  ["a range of one figure", { ...share, values: [["2020", { between: [80, 80] }]] }, "2021-03-01", []],
  [
    "an upper end that does not belong to it",
    { criterion: { atLeast: 100 }, deadline: "2020", values: [["2020", { nearly: 100 }]] },
    "2021-03-01",
    [],
  ],
  [
    "a lower end that does not belong to it",
    { criterion: { atMost: 45 }, deadline: "2020", values: [["2020", { moreThan: 45 }]] },
    "2021-03-01",
    [],
  ],
  [
    "the one end that there is",
    { ...share, values: [["2020", { atLeast: 70 }]] },
    "2021-03-01",
    [{ to: "latest-low", status: "missed" }],
  ],
  [
    "an end that slows the pace",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 40, period: "2020" },
      deadline: "2024",
      values: [["2022", { between: [52, 60] }]],
    },
    "2022-12-31",
    [
      { to: "latest-low", status: "at-risk" },
      { to: "latest-high", status: "on-track" },
    ],
  ],
  [
    "the figure of the year, and not of its last month",
    {
      ...share,
      values: [
        ["2020", { between: [75, 85] }],
        ["2020-12", { between: [90, 95] }],
      ],
    },
    "2021-03-01",
    [
      { to: "latest-low", status: "missed" },
      { to: "latest-high", status: "achieved" },
    ],
  ],
  [
    "the value that decides, and not a later one",
    {
      ...share,
      values: [
        ["2020", { between: [75, 85] }],
        ["2021", { between: [60, 70] }],
      ],
    },
    "2022-03-01",
    [
      { to: "latest-low", status: "missed" },
      { to: "latest-high", status: "achieved" },
      { to: "without-latest", status: "missed" },
    ],
  ],
  [
    "an amount within its period",
    {
      criterion: { atLeast: 100 },
      ...flow,
      deadline: "2020",
      values: [
        ["2020-H1", 48],
        ["2020-H2", { between: [50, 55] }],
      ],
    },
    "2021-03-01",
    [
      { to: "latest-low", status: "missed" },
      { to: "latest-high", status: "achieved" },
      { to: "without-latest", status: "awaiting-data" },
    ],
  ],
  [
    "a change",
    {
      criterion: { change: { atLeast: { percent: 10 }, against: "2018" } },
      deadline: "2020",
      values: [
        ["2018", 50],
        ["2020", { between: [54, 56] }],
      ],
    },
    "2021-03-01",
    [
      { to: "latest-low", status: "missed" },
      { to: "latest-high", status: "achieved" },
    ],
  ],
  [
    "what was to be kept",
    {
      criterion: { atMost: 5 },
      mode: "maintain",
      start: "2019",
      deadline: "2020",
      values: [["2020", { between: [4, 6] }]],
    },
    "2021-03-01",
    [
      { to: "latest-low", status: "achieved" },
      { to: "latest-high", status: "missed" },
    ],
  ],
];

const absences: readonly Row[] = [
  [
    "without the one that was met",
    {
      ...share,
      values: [
        ["2019", 70],
        ["2020", 81],
      ],
    },
    "2021-03-01",
    [{ to: "without-latest", status: "awaiting-data" }],
  ],
  [
    "without it, met by the one before",
    {
      ...share,
      values: [
        ["2019", 80],
        ["2020", 81],
      ],
    },
    "2021-03-01",
    [],
  ],
  ["never without the only one", { ...share, values: [["2020", 81]] }, "2021-03-01", []],
  [
    "without the one that decided, judged by a later one",
    {
      ...share,
      values: [
        ["2020", 81],
        ["2021", 70],
      ],
    },
    "2022-03-01",
    [{ to: "without-latest", status: "missed" }],
  ],
  [
    "from the first value, where less of the way is done",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 40, period: "2020" },
      deadline: "2024",
      values: [
        ["2021", 59],
        ["2022", 60],
      ],
    },
    "2022-12-31",
    [{ to: "first-value-baseline", status: "off-track" }],
  ],
  [
    "not from the first value, where that is asked for already",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 40, period: "2020" },
      deadline: "2024",
      values: [
        ["2021", 59],
        ["2022", 60],
      ],
    },
    { asOf: "2022-12-31", baseline: "first-value" },
    [],
  ],
];

const none: readonly Row[] = [
  [
    "a deliverable",
    { criterion: { deliverable: true }, deadline: "2020-06", reports: [{ on: "2020-05", says: "done" }] },
    "2020-07-06",
    [],
  ],
  [
    "one that is cancelled",
    {
      ...share,
      revisions: [{ on: "2020-05-15", lifecycle: "cancelled" }],
      values: [["2020", { between: [75, 85] }]],
    },
    "2021-03-01",
    [],
  ],
  [
    "one of several parts",
    {
      criterion: { allOf: [{ atLeast: 80 }, { atMost: 90 }] },
      deadline: "2020",
      values: [["2020", { between: [75, 85] }]],
    },
    "2021-03-01",
    [],
  ],
  ["one without values", share, "2021-03-01", []],
];

it("is judged by what was asked of members before, where that was restated after the deadline", () => {
  const revised: Case = {
    criterion: { atLeast: 50, each: { dimension: "district" } },
    deadline: "2020",
    revisions: [{ on: "2021-06-01", criterion: { atLeast: 50 } }],
    values: [
      ["2020", { between: [45, 55] }],
      { period: "2020", value: 40, dimensions: { district: "north" } },
    ],
  };
  expect(outlook(revised, "2022-01-01").sensitivity).toEqual([
    { to: "latest-low", status: "missed" },
    { to: "latest-high", status: "achieved-late" },
  ]);
});

describe.each([
  ["the ends of the value that decides", ends],
  ["other evidence", absences],
  ["no sensitivity", none],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, on, changes) => {
    expect(outlook(given, on).sensitivity).toEqual(changes);
  });
});

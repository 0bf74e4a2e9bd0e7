import { describe, expect, it } from "vitest";
import { historyOf, type Setting, told } from "./support.js";

const span = { from: "2019-12-31", to: "2022-12-31" };

const policy = (id: string, more: object = {}) => ({ id, issuedOn: "2019-01-01", ...more });

const rows: readonly (readonly [what: string, setting: Setting, steps: readonly string[]])[] = [
  ["nothing that ever changes: one step", { criterion: { deliverable: true } }, ["2019-12-31 pending"]],
  [
    "a deliverable that is done late",
    {
      criterion: { deliverable: true },
      deadline: "2020-06",
      reports: [{ on: "2020-08-10", says: "done" }],
    },
    ["2019-12-31 pending", "2020-07-01 overdue deadline-passed", "2020-08-10 achieved-late report"],
  ],
  [
    "a report counts from the day on which it is known",
    {
      criterion: { deliverable: true },
      reports: [{ on: "2020-05-07", reportedOn: "2020-07-06", says: "done" }],
    },
    ["2019-12-31 pending", "2020-07-06 achieved report"],
  ],
  [
    "a report announced ahead counts from the day that it tells of",
    {
      criterion: { deliverable: true },
      reports: [{ on: "2020-05-07", reportedOn: "2020-01-06", says: "done" }],
    },
    ["2019-12-31 pending", "2020-05-07 achieved report"],
  ],
  [
    "a value counts from its last day",
    { criterion: { atLeast: 80 }, values: [{ period: "2020-H1", value: 81 }] },
    ["2019-12-31 no-data", "2020-06-30 achieved value"],
  ],
  [
    "a value counts from its release",
    { criterion: { atLeast: 80 }, values: [{ period: "2020-H1", value: 81, releasedOn: "2020-09" }] },
    ["2019-12-31 no-data", "2020-09-30 achieved value"],
  ],
  [
    "a value counts from the publication of its source",
    {
      criterion: { atLeast: 80 },
      sources: [{ id: "s", publishedOn: "2020-08-15" }],
      values: [{ period: "2020-H1", value: 81, citations: [{ source: "s" }] }],
    },
    ["2019-12-31 no-data", "2020-08-15 achieved value"],
  ],
  [
    "a value released before its period ends counts from its end",
    { criterion: { atLeast: 80 }, values: [{ period: "2020", value: 81, releasedOn: "2020-12-15" }] },
    ["2019-12-31 no-data", "2020-12-31 achieved value"],
  ],
  [
    "a forecast counts never",
    { criterion: { atLeast: 80 }, values: [{ period: "2020", value: 81, status: "forecast" }] },
    ["2019-12-31 no-data"],
  ],
  [
    "values of other dimensions count never",
    {
      criterion: { atLeast: 80 },
      dimensions: { sex: "female" },
      values: [
        { period: "2020-H1", value: 81 },
        { period: "2020-H2", value: 82, dimensions: { sex: "female" } },
      ],
    },
    ["2019-12-31 no-data", "2020-12-31 achieved value"],
  ],
  [
    "a later vintage lowers the figure",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        { period: "2020", value: 81, releasedOn: "2021-02-15" },
        { period: "2020", value: 78, releasedOn: "2021-09-30" },
      ],
    },
    [
      "2019-12-31 no-data",
      "2021-01-01 awaiting-data deadline-passed",
      "2021-02-15 achieved value",
      "2021-09-30 missed value-revised",
    ],
  ],
  [
    "a figure is taken back",
    {
      criterion: { atLeast: 80 },
      deadline: "2020",
      values: [
        { period: "2020", value: 78, releasedOn: "2021-02-15" },
        { period: "2020", missingReason: "suppressed", releasedOn: "2021-09-30" },
      ],
    },
    [
      "2019-12-31 no-data",
      "2021-01-01 awaiting-data deadline-passed",
      "2021-02-15 missed value",
      "2021-09-30 awaiting-data value-withdrawn",
    ],
  ],
  [
    "an approximate deadline passes after the latest day that it may mean",
    { criterion: { deliverable: true }, deadline: "2020-06~" },
    ["2019-12-31 pending", "2020-08-01 overdue deadline-passed"],
  ],
  [
    "an event sets the end of the way on its day, and the deadline passes on the next",
    {
      criterion: { atLeast: 80 },
      baseline: { value: 20, period: "2018" },
      deadline: { event: "the congress", occurred: "2021-02-01" },
      values: [{ period: "2020", value: 70 }],
    },
    [
      "2019-12-31 no-data",
      "2020-12-31 in-progress value",
      "2021-02-01 at-risk event-occurred",
      "2021-02-02 awaiting-data deadline-passed",
    ],
  ],
  [
    "a target comes into force with its start",
    { criterion: { deliverable: true }, start: "2020-07" },
    ["2019-12-31 not-started", "2020-07-01 pending in-force"],
  ],
  [
    "a target comes into force with the issue of its policy",
    { criterion: { deliverable: true }, policies: ["p"], policyList: [policy("p", { issuedOn: "2020-06" })] },
    ["2019-12-31 not-started", "2020-06-30 pending in-force"],
  ],
  [
    "a policy is repealed on the day after the last on which it is in force",
    {
      criterion: { deliverable: true },
      policies: ["p"],
      policyList: [policy("p", { stage: "repealed", effectiveTo: "2020-06-30" })],
    },
    ["2019-12-31 pending", "2020-07-01 withdrawn policies-ended"],
  ],
  [
    "a policy is replaced on the day on which another takes effect",
    {
      criterion: { deliverable: true },
      policies: ["p"],
      policyList: [
        policy("p"),
        policy("q", { effectiveFrom: "2020-03-01", relations: [{ type: "replaces", policy: "p" }] }),
      ],
    },
    ["2019-12-31 pending", "2020-03-01 withdrawn policies-ended"],
  ],
  [
    "a target has ended only with the last of its policies",
    {
      criterion: { deliverable: true },
      policies: ["p", "q"],
      policyList: [
        policy("p", { stage: "repealed", effectiveTo: "2020-06-30" }),
        policy("q", { stage: "repealed", effectiveTo: "2020-12-31" }),
      ],
    },
    ["2019-12-31 pending", "2021-01-01 withdrawn policies-ended"],
  ],
  [
    "a report cancels a measured target, and another takes that back",
    {
      criterion: { atLeast: 80 },
      reports: [
        { on: "2020-05-07", says: "cancelled" },
        { on: "2020-09-01", says: "started" },
      ],
    },
    ["2019-12-31 no-data", "2020-05-07 withdrawn report", "2020-09-01 no-data report"],
  ],
  [
    "the lifecycle has no days, and hides no success",
    { criterion: { deliverable: true }, lifecycle: "on-hold", reports: [{ on: "2020-05-07", says: "done" }] },
    ["2019-12-31 on-hold", "2020-05-07 achieved report"],
  ],
];

describe("the history of", () => {
  it.each(rows)("%s", (_, setting, steps) => {
    expect(told(historyOf(setting, span))).toEqual(steps);
  });
});

describe("a span", () => {
  const setting: Setting = {
    criterion: { deliverable: true },
    deadline: "2020-06",
    reports: [{ on: "2020-08-10", says: "done" }],
  };

  it("includes its last day", () => {
    expect(told(historyOf(setting, { from: "2020-07-15", to: "2020-08-10" }))).toEqual([
      "2020-07-15 overdue",
      "2020-08-10 achieved-late report",
    ]);
  });

  it("ends before what comes the day after", () => {
    expect(told(historyOf(setting, { from: "2020-07-15", to: "2020-08-09" }))).toEqual([
      "2020-07-15 overdue",
    ]);
  });

  it("takes a change on its first day for the first state", () => {
    expect(told(historyOf(setting, { from: "2020-07-01", to: "2020-07-31" }))).toEqual([
      "2020-07-01 overdue",
    ]);
  });

  it("may be one day", () => {
    expect(told(historyOf(setting, { from: "2020-08-10", to: "2020-08-10" }))).toEqual([
      "2020-08-10 achieved-late",
    ]);
  });

  it("may be all days that there are", () => {
    const steps = historyOf(setting, { from: "1000-01-01", to: "9999-12-31" });
    expect(steps.map(({ on }) => on)).toEqual(["1000-01-01", "2020-07-01", "2020-08-10"]);
  });
});

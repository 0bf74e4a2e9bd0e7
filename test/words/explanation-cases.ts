import type { EvaluationOptions, TargetInput } from "policy-targets";
import type { Case, Value } from "../evaluation/support.js";

/** A case with its name and the day or the options of its evaluation. */
export type ExplainedCase = readonly [name: string, given: Case, on: string | EvaluationOptions];

const way: Case = {
  indicator: { title: { en: "Renewable share", vi: "Tỷ lệ năng lượng tái tạo" } },
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2024",
};
const at = (period: string, value: Value): Case => ({ ...way, values: [[period, value]] });

const task: Case = { criterion: { deliverable: true }, deadline: "2020-06" };
const cap: Case = {
  criterion: { atMost: 100, in: "total" },
  indicator: { accumulation: "per-period", unit: "VND" },
  start: "2020",
  deadline: "2023",
};
const kept: Case = { criterion: { atMost: 3 }, mode: "maintain", start: "2020", deadline: "2022" };
const yearly: Case = { criterion: { atMost: 3, every: "year" }, start: "2020", deadline: "2022" };
const regions = { dimension: "region", members: ["north", "south", "west"] } as const;
const inRegions = (
  criterion: TargetInput["criterion"],
  rows: readonly (readonly [string, string, number | { between: [number, number] }])[],
  rest: Partial<Case> = {},
): Case => ({
  ...rest,
  criterion: { ...criterion, each: regions } as TargetInput["criterion"],
  values: rows.map(([region, period, value]) => ({ dimensions: { region }, period, value })),
});

const reached: readonly ExplainedCase[] = [
  ["achieved", at("2024", 81), "2025-02-01"],
  ["achieved before the deadline", at("2022", 85), "2023-02-01"],
  [
    "achieved late",
    {
      ...way,
      values: [
        ["2024", 79],
        ["2025", 82],
      ],
    },
    "2026-02-01",
  ],
  [
    "achieved at an unknown time",
    {
      ...way,
      values: [
        ["2022", 60],
        ["2025", 82],
      ],
    },
    "2026-02-01",
  ],
  ["missed", at("2024", 79), "2025-02-01"],
  ["on track", at("2022", 61), "2023-02-01"],
  ["on track, slightly behind", at("2022", 59), "2023-02-01"],
  ["at risk", at("2022", 53), "2023-02-01"],
  ["off track", at("2022", 42), "2023-02-01"],
  ["regressing", at("2022", 38), "2023-02-01"],
  ["pace open", at("2022", { between: [50, 70] }), "2023-02-01"],
  ["straddling at the deadline", at("2024", { between: [75, 85] }), "2025-02-01"],
  ["awaiting data", at("2022", 60), "2025-02-01"],
  ["no data", { ...way, values: [] }, "2023-02-01"],
  [
    "in progress without a baseline",
    { criterion: { atLeast: 80 }, deadline: "2024", values: [["2022", 60]] },
    "2023-02-01",
  ],
  [
    "beyond a range",
    {
      criterion: { between: [40, 60] },
      baseline: { value: 20, period: "2020" },
      deadline: "2024",
      values: [["2022", 66]],
    },
    "2023-02-01",
  ],
  [
    "slipped back",
    {
      ...way,
      values: [
        ["2022", 81],
        ["2023", 70],
      ],
    },
    "2024-02-01",
  ],
  ["approximate deadline", { ...way, deadline: "2024~", values: [["2023", 70]] }, "2025-02-01"],
  [
    "deadline by an event",
    {
      ...way,
      deadline: { event: { en: "the congress meets", vi: "đại hội họp" }, expected: "2025" },
      values: [],
    },
    "2023-02-01",
  ],
  ["not begun", { ...way, start: "2024", baseline: undefined, values: [["2022", 60]] }, "2023-02-01"],
  ["on hold", { ...at("2022", 60), lifecycle: "on-hold" }, "2023-02-01"],
  [
    "withdrawn",
    { ...at("2022", 60), revisions: [{ on: "2022-06-30", lifecycle: "cancelled" }] },
    "2023-02-01",
  ],
  [
    "withdrawn after a miss",
    { ...at("2024", 60), revisions: [{ on: "2025-06-30", lifecycle: "cancelled" }] },
    "2025-09-01",
  ],
  [
    "deadline moved",
    { ...at("2022", 60), revisions: [{ on: "2022-06-30", deadline: "2026" }] },
    "2023-02-01",
  ],
  [
    "against the first statement",
    { ...at("2024", 60), revisions: [{ on: "2022-06-30", deadline: "2026" }] },
    { asOf: "2025-02-01", against: "original" },
  ],
  [
    "several figures that agree",
    {
      ...way,
      values: [
        { period: "2022", value: 31 },
        { period: "2022", value: 31, status: "final" },
      ],
    },
    "2023-02-01",
  ],
  [
    "several figures that differ",
    {
      ...way,
      values: [
        ["2022", 50],
        ["2022", 54],
      ],
    },
    "2023-02-01",
  ],
  [
    "verified before unverified",
    {
      ...way,
      values: [
        { period: "2022", value: 50 },
        { period: "2022", value: 45, verification: "verified" },
      ],
    },
    "2023-02-01",
  ],
  [
    "taken back",
    {
      ...way,
      values: [
        ["2021", 48],
        { period: "2022", value: 60, releasedOn: "2023-01-10" },
        { period: "2022", value: null, missingReason: "unknown", releasedOn: "2023-01-20" },
      ],
    },
    "2023-02-01",
  ],
  [
    "not given",
    {
      ...way,
      values: [
        ["2021", 48],
        { period: "2022", missingReason: "not-yet-available" },
        { period: "2023", missingReason: "not-yet-available" },
      ],
    },
    "2024-02-01",
  ],
  [
    "known only later",
    { ...way, values: [["2021", 48], { period: "2022", value: 60, releasedOn: "2023-01-20" }] },
    { asOf: "2023-02-01", knownOn: "2023-01-10" },
  ],
];

const changes: readonly ExplainedCase[] = [
  [
    "a fall that straddles",
    {
      criterion: { fallBy: { percent: 50 } },
      baseline: { value: 100, period: "2010" },
      deadline: "2024",
      values: [["2024", { between: [45, 56] }]],
    },
    "2025-02-01",
  ],
  [
    "a fall in percent",
    {
      criterion: { fallBy: { percent: 50 } },
      baseline: { value: 90, period: "2010" },
      deadline: "2024",
      values: [["2022", 60]],
    },
    "2023-02-01",
  ],
  [
    "no proportion of a negative baseline",
    {
      criterion: { fallBy: { percent: 50 } },
      baseline: { value: -5, period: "2010" },
      deadline: "2024",
      values: [["2022", 1]],
    },
    "2023-02-01",
  ],
  [
    "no proportion of a baseline about zero",
    {
      criterion: { fallBy: { percent: 50 } },
      baseline: { value: { between: [-1, 1] }, period: "2010" },
      deadline: "2024",
      values: [["2022", 1]],
    },
    "2023-02-01",
  ],
];

const totals: readonly ExplainedCase[] = [
  ["a budget within its limit", { ...cap, values: [["2020", 20]] }, "2021-02-01"],
  ["a budget used too fast", { ...cap, values: [["2020", 40]] }, "2021-02-01"],
  ["a budget slightly over its path", { ...cap, values: [["2020", 26]] }, "2021-02-01"],
  ["a budget exceeded for good", { ...cap, values: [["2020", 120]] }, "2021-02-01"],
  ["a budget that waits", { ...cap, values: [["2020", 20]] }, "2024-02-01"],
];

const times: readonly ExplainedCase[] = [
  ["kept so far", { ...kept, values: [["2020", 2]] }, "2021-02-01"],
  [
    "kept to the end",
    {
      ...kept,
      values: [
        ["2020", 2],
        ["2021", 2.9],
        ["2022", 1],
      ],
    },
    "2023-02-01",
  ],
  [
    "broken before the end",
    {
      ...kept,
      values: [
        ["2020", 2],
        ["2021", 4],
      ],
    },
    "2022-02-01",
  ],
  [
    "waits for its last value",
    {
      ...kept,
      values: [
        ["2020", 2],
        ["2021", 2],
      ],
    },
    "2023-02-01",
  ],
  [
    "held in every year",
    {
      ...yearly,
      values: [
        ["2020", 2],
        ["2021", 2.9],
        ["2022", 1],
      ],
    },
    "2023-02-01",
  ],
  [
    "held in every year so far",
    {
      ...yearly,
      values: [
        ["2020", 2],
        ["2021", 2.9],
      ],
    },
    "2022-02-01",
  ],
  [
    "a year is missing",
    {
      ...yearly,
      values: [
        ["2020", 2],
        ["2022", 1],
      ],
    },
    "2023-02-01",
  ],
  [
    "broken in a year",
    {
      ...yearly,
      values: [
        ["2020", 2],
        ["2021", 4],
      ],
    },
    "2022-02-01",
  ],
];

const members: readonly ExplainedCase[] = [
  [
    "in each region, open",
    inRegions(
      { atLeast: 80 },
      [
        ["north", "2024", 81],
        ["south", "2024", { between: [78, 82] }],
      ],
      { deadline: "2024" },
    ),
    "2025-02-01",
  ],
  [
    "in each region, not in one",
    inRegions(
      { atLeast: 80 },
      [
        ["north", "2024", 81],
        ["south", "2024", 72],
        ["west", "2024", 90],
      ],
      { deadline: "2024" },
    ),
    "2025-02-01",
  ],
  [
    "kept in each region so far",
    inRegions(
      { atMost: 3 },
      [
        ["north", "2020", 1],
        ["south", "2020", 2],
        ["west", "2020", 1],
      ],
      { mode: "maintain", start: "2020", deadline: "2022" },
    ),
    "2021-02-01",
  ],
  [
    "every year in each region, broken in one",
    inRegions(
      { atMost: 3, every: "year" },
      [
        ["north", "2020", 1],
        ["north", "2021", 1],
        ["south", "2020", 4],
        ["south", "2021", 1],
        ["west", "2020", 1],
        ["west", "2021", 1],
      ],
      { start: "2020", deadline: "2022" },
    ),
    "2022-02-01",
  ],
  ["no data in any region", inRegions({ atLeast: 80 }, [], { deadline: "2024" }), "2023-02-01"],
];

const reports: readonly ExplainedCase[] = [
  ["done", { ...task, reports: [{ says: "done", on: "2020-05-10" }] }, "2020-07-06"],
  ["done late", { ...task, reports: [{ says: "done", on: "2020-07-05" }] }, "2020-07-06"],
  ["done at an unknown time", { ...task, reports: [{ says: "done", on: "2020" }] }, "2021-07-06"],
  ["overdue", task, "2020-07-06"],
  [
    "overdue, under way",
    { ...task, reports: [{ says: "started", on: "2020-05-10", scope: { en: "a pilot", vi: "thí điểm" } }] },
    "2020-07-06",
  ],
  ["pending", task, "2020-05-06"],
  [
    "reports conflict",
    {
      ...task,
      reports: [
        { says: "done", on: "2020-05-10" },
        { says: "not-done", on: "2020-05-10" },
      ],
    },
    "2020-07-06",
  ],
  [
    "a report known only later",
    { ...task, reports: [{ says: "done", on: "2020-05-10", reportedOn: "2020-06-20" }] },
    { asOf: "2020-07-06", knownOn: "2020-06-01" },
  ],
];

/** One case at least of each kind of verdict, by what it shows. */
export const explainedCases: Readonly<Record<string, readonly ExplainedCase[]>> = {
  reached,
  changes,
  totals,
  times,
  members,
  reports,
};

import type { EvaluationOptions, Status, TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand } from "./support.js";

type Row = readonly [name: string, given: Case, on: string | EvaluationOptions, status: Status];
type Values = NonNullable<Case["values"]>;

const flow = { indicator: { unit: "VND", accumulation: "per-period" } } as const;
const count = { indicator: { unit: "count" } } as const;

const yearly = (deadline: Case["deadline"], ...values: Values): Case => ({
  criterion: { atLeast: 7, every: "year" },
  start: "2021",
  deadline,
  values,
});
const grown: TargetInput["criterion"] = {
  change: { atLeast: { percent: 7 }, against: "previous-period" },
  every: "year",
};
const held: Values = [
  ["2021", 7],
  ["2022", 7],
  ["2023", 7],
];
const opening = (occurred?: string) => ({
  event: "The opening",
  expected: "2023",
  ...(occurred === undefined ? {} : { occurred }),
});

const spans: readonly Row[] = [
  [
    "of which one in the doubtful time of an approximate deadline is broken leave it open",
    yearly("2023~", ...held, ["2024", 5]),
    "2025-02-01",
    "indeterminate",
  ],
  [
    "that hold through the doubtful time are enough",
    yearly("2023~", ...held, ["2024", 8]),
    "2025-02-01",
    "achieved",
  ],
  [
    "of which one is broken before the doubtful time are a miss",
    yearly("2023~", ["2021", 7], ["2022", 5]),
    "2023-02-01",
    "missed",
  ],
  [
    "go on after an event was expected, as long as it has not occurred",
    yearly(opening(), ...held),
    "2024-02-01",
    "on-track",
  ],
  [
    "that are broken before an event occurs are a miss",
    yearly(opening(), ...held, ["2024", 5]),
    "2025-02-01",
    "missed",
  ],
  ["end with the event", yearly(opening("2024-03-05"), ...held, ["2024", 5]), "2025-02-01", "achieved"],
  [
    "begin with the first that can be told where nothing says when",
    {
      criterion: grown,
      deadline: "2022",
      values: [
        ["2020", 100],
        ["2021", 107],
        ["2022", 115],
      ],
      ...count,
    },
    "2023-02-01",
    "achieved",
  ],
  [
    "of which none can be told are all open",
    { criterion: grown, deadline: "2020", values: [["2020", 100]], ...count },
    "2021-02-01",
    "indeterminate",
  ],
];

const values: readonly Row[] = [
  [
    "a change alone is no value of a level",
    yearly("2023", ["2021", 7], { period: "2022", comparison: { points: 1, against: "2021" } }, ["2023", 7]),
    "2024-02-01",
    "awaiting-data",
  ],
  [
    "a change alone does not stand in the way of what adds up",
    {
      ...yearly("2021", ["2021-H1", 4], ["2021-H2", 4], {
        period: "2021",
        comparison: { percent: 1, against: "2020" },
      }),
      ...flow,
    },
    "2022-02-01",
    "achieved",
  ],
  [
    "a stated change is a value of a change",
    {
      criterion: grown,
      start: "2021",
      deadline: "2022",
      values: [
        { period: "2021", comparison: { percent: 8, against: "2020" } },
        { period: "2022", comparison: { percent: 7, against: "2021" } },
      ],
      ...count,
    },
    "2023-02-01",
    "achieved",
  ],
  [
    "amounts add up on both sides of a change",
    {
      criterion: grown,
      start: "2021",
      deadline: "2021",
      values: [
        ["2020-H1", 40],
        ["2020-H2", 60],
        ["2021-Q1", 30],
        ["2021-Q2", 30],
        ["2021-H2", 47],
      ],
      ...flow,
    },
    "2022-02-01",
    "achieved",
  ],
  [
    "a missing reference leaves its year open, as the year that is missing",
    {
      criterion: grown,
      start: "2021",
      deadline: "2023",
      values: [
        ["2020", 100],
        ["2021", 107],
        ["2023", 130],
      ],
      ...count,
    },
    "2024-02-01",
    "awaiting-data",
  ],
];

describe.each([
  ["years", spans],
  ["of every year", values],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

it("tells of a year in doubtful time that it is broken, not that it may be", () => {
  expect(codesOf(stand(yearly("2023~", ...held, ["2024", 5]), "2025-02-01"))).toContain("breached");
});

describe("a share of the members", () => {
  const members = [..."abcdefghij"];
  const shared = (share: number | string, met: number, short: number): Case => ({
    criterion: { atLeast: 10, each: { dimension: "sector", members, share } },
    deadline: "2020",
    values: members.slice(0, met + short).map((sector, at) => ({
      period: "2020",
      value: at < met ? 10 : 9,
      dimensions: { sector },
    })),
  });

  it.each<readonly [name: string, given: Case, on: string, status: Status]>([
    ["is met whatever the others are", shared(80, 8, 0), "2021-02-01", "achieved"],
    ["is open while it can be reached", shared(80, 7, 2), "2021-02-01", "awaiting-data"],
    ["is missed when it no longer can, though some are unknown", shared(80, 5, 3), "2021-02-01", "missed"],
    ["is not missed before the deadline", shared(80, 5, 3), "2020-12-31", "in-progress"],
  ])("%s", (_, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

describe("the pace of each member", () => {
  const HALFWAY = "2021-01-15";
  /** Paces of members on the way from 0 in 2018 to 100 in 2022: 50 is on track by the end of 2020. */
  const paced = (of: number, share: number | undefined, ...values: readonly number[]): Case => {
    const members = [..."abcdefgh"].slice(0, of);
    return {
      criterion: {
        change: { atLeast: { amount: 100 }, against: "2018" },
        each: { dimension: "sector", members, ...(share === undefined ? {} : { share }) },
      },
      deadline: "2022",
      values: values.flatMap((value, at) => {
        const dimensions = { sector: members[at] ?? "" };
        return [
          { period: "2018", value: 0, dimensions },
          { period: "2020", value, dimensions },
        ];
      }),
      ...count,
    };
  };

  it.each<readonly [name: string, given: Case, status: Status]>([
    ["is that of the slowest where all are needed", paced(3, undefined, 60, 40, 10), "off-track"],
    ["is that of the slowest that is needed of a share", paced(4, 50, 60, 40, 10, 5), "at-risk"],
    ["counts those that have met it first", paced(4, 50, 100, 60, 10, 5), "on-track"],
    ["is open where one without a value may slow it", paced(4, 50, 60), "in-progress"],
    ["is told where those without a value make no difference", paced(4, 50, 60, 50), "on-track"],
    ["is regressing where one that is needed moves away", paced(2, undefined, -5), "regressing"],
    ["is open where one without a value may be slower", paced(2, undefined, 40), "in-progress"],
  ])("%s", (_, given, status) => {
    expect(stand(given, HALFWAY).status).toBe(status);
  });
});

describe("each member in every year", () => {
  const both = (
    share: number | undefined,
    ...rows: readonly (readonly [string, string, number])[]
  ): Case => ({
    criterion: {
      atLeast: 10,
      every: "year",
      each: { dimension: "sector", members: ["a", "b"], ...(share === undefined ? {} : { share }) },
    },
    start: "2019",
    deadline: "2020",
    values: rows.map(([sector, period, value]) => ({ period, value, dimensions: { sector } })),
  });
  const b = [
    ["b", "2019", 11],
    ["b", "2020", 10],
  ] as const;

  it.each<readonly [name: string, given: Case, on: string, status: Status]>([
    ["is met by all", both(undefined, ["a", "2019", 10], ["a", "2020", 10], ...b), "2021-02-01", "achieved"],
    ["is missed by one in one year", both(undefined, ["a", "2019", 9]), "2020-02-01", "missed"],
    [
      "is open without one year of one",
      both(undefined, ["a", "2020", 10], ...b),
      "2021-02-01",
      "awaiting-data",
    ],
    ["is met by the share that held", both(50, ["a", "2019", 9], ...b), "2021-02-01", "achieved"],
  ])("%s", (_, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

describe("a member", () => {
  const given: Case = {
    criterion: { atLeast: 80, each: { dimension: "country", members: ["a", "b", "c"], share: 60 } },
    baseline: { value: 50, period: "2018" },
    deadline: "2025",
    values: [
      { period: "2018", value: 60, dimensions: { country: "a" } },
      { period: "2020", value: 82, dimensions: { country: "a" } },
      { period: "2018", value: 20, dimensions: { country: "b" } },
      { period: "2020", value: 40, dimensions: { country: "b" } },
      { period: "2020", value: 55, dimensions: { country: "c" } },
    ],
  };

  it("has a status, values, a gap and a pace of its own, from its own value of the baseline's period", () => {
    const { parts } = stand(given, "2021-03-01");
    expect(
      parts.map(({ name, status, values, period, gap, pace }) => [name, status, values, period, gap, pace]),
    ).toEqual([
      ["a", "achieved", ["82"], "2020", "-2", "on-track"],
      ["b", "on-track", ["40"], "2020", "40", "on-track"],
      ["c", "off-track", ["55"], "2020", "25", "off-track"],
    ]);
  });

  it("on which the share turns gives the target its pace", () => {
    expect(stand(given, "2021-03-01").status).toBe("on-track");
  });

  it("without a value has none, and no gap", () => {
    const { parts } = stand({ ...given, values: [] }, "2021-03-01");
    expect(parts.map(({ status, values, period, gap, pace }) => [status, values, period, gap, pace])).toEqual(
      ["a", "b", "c"].map(() => ["no-data", [], null, null, "unknown"]),
    );
  });
});

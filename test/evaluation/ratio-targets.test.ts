import {
  type EvaluationOptions,
  explain,
  type MeasuredValueInput,
  type PortfolioInput,
  type Status,
  type TargetInput,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { standIn } from "./support.js";

type Value = MeasuredValueInput["value"];
type Pair = readonly [period: string, numerator: Value, denominator: Value];
type Row = readonly [
  name: string,
  criterion: TargetInput["criterion"],
  pairs: readonly Pair[],
  status: Status,
  more?: Partial<TargetInput>,
];

const inputOf = (
  criterion: TargetInput["criterion"],
  pairs: readonly Pair[],
  more: Partial<TargetInput> = {},
  further: readonly MeasuredValueInput[] = [],
): PortfolioInput => ({
  indicators: [
    { id: "n", title: "Handled", unit: "count" },
    { id: "d", title: "Received", unit: "count" },
    { id: "r", title: "Share", unit: "percent", ratioOf: { numerator: "n", denominator: "d" } },
  ],
  targets: [{ id: "t", title: "Target", indicator: "r", criterion, deadline: "2020", ...more }],
  measuredValues: [
    ...pairs.flatMap(([period, numerator, denominator]) => [
      { indicator: "n", period, value: numerator },
      { indicator: "d", period, value: denominator },
    ]),
    ...further,
  ],
});

const halve = { change: { atMost: { percent: -50 }, against: "2010" } } as const;
const raise = { change: { atLeast: { points: 5 }, against: "2010" } } as const;

const changes: readonly Row[] = [
  [
    "from a third to a sixth is half of it",
    halve,
    [
      ["2010", 1, 3],
      ["2020", 1, 6],
    ],
    "achieved",
  ],
  [
    "from a third to a little more than a sixth is not",
    halve,
    [
      ["2010", 1, 3],
      ["2020", "1.000000000000000000001", 6],
    ],
    "missed",
  ],
  [
    "from a third to a sixth is no more than half",
    { change: { lessThan: { factor: 0.5 }, against: "2010" } },
    [
      ["2010", 1, 3],
      ["2020", 1, 6],
    ],
    "missed",
  ],
  [
    "from 20 to 23 of 60 is five points",
    raise,
    [
      ["2010", 20, 60],
      ["2020", 23, 60],
    ],
    "achieved",
  ],
  [
    "of five points between unequal denominators",
    raise,
    [
      ["2010", 20, 60],
      ["2020", 46, 120],
    ],
    "achieved",
  ],
  [
    "of a numerator that may be more",
    halve,
    [
      ["2010", 1, 3],
      ["2020", { between: [1, 2] }, 6],
    ],
    "indeterminate",
  ],
  [
    "of a denominator that may be less",
    halve,
    [
      ["2010", 1, 3],
      ["2020", 1, { between: [5, 6] }],
    ],
    "indeterminate",
  ],
  [
    "on a ratio by zero",
    halve,
    [
      ["2010", 1, 0],
      ["2020", 1, 6],
    ],
    "indeterminate",
  ],
  [
    "on a ratio of nothing",
    halve,
    [
      ["2010", 0, 3],
      ["2020", 1, 6],
    ],
    "indeterminate",
  ],
];

const levels: readonly Row[] = [
  ["by zero", { atLeast: 50 }, [["2020", 1, 0]], "awaiting-data"],
  ["of zero by zero", { atLeast: 50 }, [["2020", 0, 0]], "awaiting-data"],
  ["by what may be less than zero", { atLeast: 50 }, [["2020", 1, { between: [-1, 2] }]], "awaiting-data"],
  ["of what is below zero", { atMost: 0 }, [["2020", -5, 100]], "achieved"],
  [
    "whose worst case is enough",
    { atLeast: 50 },
    [["2020", { between: [50, 60] }, { between: [90, 100] }]],
    "achieved",
  ],
  [
    "by zero in one of every year",
    { atLeast: 50, every: "year" },
    [
      ["2019", 60, 0],
      ["2020", 60, 100],
    ],
    "awaiting-data",
    { start: "2019" },
  ],
  [
    "by zero once while it has to be maintained",
    { atLeast: 50 },
    [
      ["2019", 60, 0],
      ["2020", 60, 100],
    ],
    "achieved",
    { mode: "maintain", start: "2019" },
  ],
  [
    "that is broken once while it has to be maintained",
    { atLeast: 50 },
    [
      ["2019", 40, 100],
      ["2020", 60, 100],
    ],
    "missed",
    { mode: "maintain", start: "2019" },
  ],
];

describe.each([
  ["a change of a ratio", changes],
  ["a ratio", levels],
] as const)("%s", (_, rows) => {
  const filled = rows.map(
    ([name, criterion, pairs, status, more = {}]) => [name, criterion, pairs, status, more] as const,
  );

  it.each(filled)("%s", (_name, criterion, pairs, status, more) => {
    expect(standIn(inputOf(criterion, pairs, more), "2021-07-01").status).toBe(status);
  });
});

describe("a side that is not of the same period, or not known", () => {
  const later: MeasuredValueInput = { indicator: "d", period: "2020", value: 101, releasedOn: "2021-06-10" };

  it("gives no ratio to the year for what is counted up to a month of it", () => {
    const rows: MeasuredValueInput[] = [
      { indicator: "n", period: "2020-01/2020-09", value: 60 },
      { indicator: "d", period: "2020", value: 100 },
    ];
    expect(standIn(inputOf({ atLeast: 50 }, [], {}, rows), "2021-02-01").status).toBe("awaiting-data");
  });

  it.each<readonly [string, EvaluationOptions, Status]>([
    ["before it was revised", { asOf: "2021-07-01", knownOn: "2021-06-09" }, "achieved"],
    ["after it was revised", { asOf: "2021-07-01" }, "missed"],
  ])("counts as it was known %s", (_, on, status) => {
    expect(standIn(inputOf({ atLeast: 50 }, [["2020", 50, 100]], {}, [later]), on).status).toBe(status);
  });
});

describe("what is told of a ratio", () => {
  it("shows what is known of a quotient by more than zero", () => {
    const open = standIn(inputOf({ atLeast: 50 }, [["2020", 20, { moreThan: 0 }]]), "2020-12-31");
    expect(open.reasons).toContainEqual(
      expect.objectContaining({ code: "value-straddles", values: [{ moreThan: "0" }] }),
    );
  });

  it("shows a ratio that is the reference with as many digits as any other", () => {
    const pairs: Pair[] = [
      ["2010", 1, 3],
      ["2020", 1, 6],
    ];
    expect(explain(standIn(inputOf(halve, pairs), "2021-07-01"))).toContain(
      "the value is 16.666667%, against 33.333333% for 2010 (a fall of 50%)",
    );
  });
});

describe("a change of a quotient without an end is told in few digits", () => {
  it.each<[name: string, criterion: TargetInput["criterion"], text: string]>([
    ["in points", { riseBy: { points: 5 } }, "(a rise of 3.33 percentage points)"],
    ["in percent", { riseBy: { percent: 20 } }, "(a rise of 11.1%)"],
    ["as a factor", { change: { atLeast: { factor: 2 } } }, "(1.11 times as much)"],
  ])("%s", (_, criterion, text) => {
    const given = inputOf(criterion, [["2020", 1, 3]], { baseline: { value: 30, period: "2010" } });
    const evaluation = JSON.parse(JSON.stringify(standIn(given, "2021-02-01")));
    expect(explain(evaluation)).toContain(text);
  });
});

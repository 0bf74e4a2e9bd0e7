import { explain, type Reason, type ReasonCode } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand, standIn } from "./support.js";

const way: Case = {
  criterion: { atLeast: 80 },
  baseline: { value: 40, period: "2020" },
  deadline: "2024",
  values: [["2022", 60]],
};
const told = (given: Case, on: string, code: ReasonCode): readonly Reason[] =>
  stand(given, on).reasons.filter((reason) => reason.code === code);

describe("the reason that decides comes first", () => {
  it.each<[status: string, given: Case, on: string, first: ReasonCode]>([
    ["on-track", way, "2023-02-01", "pace"],
    ["in-progress", { ...way, baseline: undefined }, "2023-02-01", "value-not-yet"],
    ["awaiting-data", way, "2025-02-01", "deadline-passed"],
    ["missed", { ...way, values: [["2024", 60]] }, "2025-02-01", "value-misses"],
    ["achieved", { ...way, values: [["2024", 80]] }, "2025-02-01", "value-meets"],
    ["no-data", { ...way, values: [] }, "2023-02-01", "no-values"],
    ["withdrawn", { ...way, lifecycle: "cancelled" }, "2023-02-01", "withdrawn"],
    ["on-hold", { ...way, lifecycle: "on-hold" }, "2023-02-01", "on-hold"],
    ["not-started", { ...way, start: "2023-06" }, "2023-02-01", "not-in-force"],
    ["indeterminate", { ...way, values: [["2024", { between: [70, 90] }]] }, "2025-02-01", "value-straddles"],
    ["overdue", { criterion: { deliverable: true }, deadline: "2020" }, "2021-02-01", "deadline-passed"],
    ["pending", { criterion: { deliverable: true }, deadline: "2020" }, "2020-02-01", "no-report"],
  ])("%s", (status, given, on, first) => {
    const evaluation = stand(given, on);
    expect([evaluation.status, codesOf(evaluation)[0]]).toEqual([status, first]);
  });
});

describe("what is lost before its deadline can no longer be met", () => {
  const limit = {
    indicator: { accumulation: "per-period", unit: "VND" },
    start: "2020",
    deadline: "2023",
  } as const;

  it.each<[string, Case, string]>([
    [
      "a limit that is exceeded",
      { ...limit, criterion: { atMost: 100, in: "total" }, values: [["2020", 120]] },
      "2021-02-01",
    ],
    [
      "what was to be kept",
      { criterion: { atMost: 3 }, mode: "maintain", start: "2020", deadline: "2023", values: [["2020", 4]] },
      "2021-02-01",
    ],
    [
      "what was to hold in every year",
      { criterion: { atMost: 3, every: "year" }, start: "2020", deadline: "2023", values: [["2020", 4]] },
      "2021-02-01",
    ],
  ])("%s", (_, given, on) => {
    const codes = codesOf(stand(given, on));
    expect(codes.filter((code) => code.startsWith("deadline-") || code === "out-of-reach")).toEqual([
      "out-of-reach",
    ]);
  });

  it("which is not said after it", () => {
    expect(codesOf(stand({ ...way, values: [["2024", 60]] }, "2025-02-01"))).not.toContain("out-of-reach");
  });
});

describe("what is withdrawn tells no deadline, no way and no milestones", () => {
  it("before its deadline", () => {
    const given: Case = {
      ...way,
      milestones: [{ by: "2022", criterion: { atLeast: 60 } }],
      lifecycle: "cancelled",
    };
    expect(codesOf(stand(given, "2023-02-01"))).toEqual(["withdrawn", "value-not-yet"]);
  });
});

describe("members of a dimension", () => {
  const regions = { dimension: "region", members: ["north", "south"] } as const;
  type Amount = number | { between: [number, number] };
  const rows = (...values: (readonly [region: string, period: string, value: Amount])[]) =>
    values.map(([region, period, value]) => ({ dimensions: { region }, period, value }));
  const kept: Case = {
    criterion: { atMost: 3, each: regions },
    mode: "maintain",
    start: "2020",
    deadline: "2022",
  };
  const yearly: Case = {
    criterion: { atMost: 3, every: "year", each: regions },
    start: "2020",
    deadline: "2022",
  };
  const reached: Case = { criterion: { atLeast: 80, each: regions }, deadline: "2024" };
  const north = { name: "north", values: ["4"], period: "2020" };

  it.each<[string, Case, string, object]>([
    [
      "that have kept it so far are not among those that do not meet it",
      { ...kept, values: rows(["north", "2020", 1], ["south", "2020", 2]) },
      "2021-02-01",
      { heldSoFar: ["north", "south"], notMet: [], open: [], unknown: [] },
    ],
    [
      "that held in every year so far neither",
      { ...yearly, values: rows(["north", "2020", 1], ["south", "2020", 2]) },
      "2021-02-01",
      { heldSoFar: ["north", "south"], notMet: [] },
    ],
    [
      "that broke it name the figure and its period",
      { ...kept, values: rows(["north", "2020", 4], ["south", "2020", 2]) },
      "2021-02-01",
      { notMet: [north], heldSoFar: ["south"] },
    ],
    [
      "that broke it in a year name that year",
      {
        ...yearly,
        values: rows(["north", "2020", 4], ["north", "2021", 1], ["south", "2020", 2], ["south", "2021", 2]),
      },
      "2022-02-01",
      { notMet: [north] },
    ],
    [
      "that straddle are open, and not unknown",
      { ...reached, values: rows(["north", "2024", { between: [70, 90] }]) },
      "2025-02-01",
      { open: [{ name: "north", values: [{ between: ["70", "90"] }], period: "2024" }], unknown: ["south"] },
    ],
    [
      "of which a year is missing are unknown",
      { ...yearly, values: rows(["north", "2021", 1], ["south", "2020", 2], ["south", "2021", 2]) },
      "2022-02-01",
      { open: [], unknown: ["north"], heldSoFar: ["south"] },
    ],
    [
      "whose value for the deadline is awaited are unknown",
      { ...reached, values: rows(["north", "2022", 60], ["south", "2024", 90]) },
      "2025-02-01",
      { met: ["south"], notMet: [], unknown: ["north"] },
    ],
  ])("%s", (_, given, on, expected) => {
    expect(told(given, on, "members")).toMatchObject([expected]);
  });
});

describe("a change that is imprecise", () => {
  const fall: Case = {
    criterion: { fallBy: { percent: 50 } },
    baseline: { value: 100, period: "2010" },
    deadline: "2024",
  };
  const size = (given: Case) =>
    stand(given, "2025-02-01").reasons.flatMap((reason) => ("change" in reason ? [reason.change?.size] : []));

  it.each<[string, Partial<Case>, object]>([
    [
      "has the range of its value",
      { values: [["2024", { between: [45, 56] }]] },
      { percent: { between: ["-55", "-44"] } },
    ],
    [
      "has the range of its baseline",
      { baseline: { value: { between: [80, 100] }, period: "2010" }, values: [["2024", 45]] },
      { percent: { between: ["-55", "-43.75"] } },
    ],
    ["is open where its value is", { values: [["2024", { atMost: 60 }]] }, { percent: { atMost: "-40" } }],
    [
      "has a range as an amount too",
      {
        criterion: { fallBy: { amount: 50 } },
        indicator: { unit: "count" },
        values: [["2024", { between: [45, 56] }]],
      },
      { amount: { between: ["-55", "-44"] } },
    ],
    ["is one figure where both are", { values: [["2024", 45]] }, { percent: "-55" }],
  ])("%s", (_, given, expected) => {
    expect(size({ ...fall, ...given })).toEqual([expected]);
  });

  it.each<[string, NonNullable<Case["baseline"]>["value"], string]>([
    [
      "negative, is called by its value",
      -5,
      "No relative change can be calculated: the value for 2010 (−5%) is not above zero. The deadline, 2024, passed 32 days ago.",
    ],
    [
      "zero, likewise",
      0,
      "No relative change can be calculated: the value for 2010 (0%) is not above zero. The deadline, 2024, passed 32 days ago.",
    ],
    [
      "about zero, is not surely more",
      { between: [-1, 1] },
      "No relative change can be calculated: the value for 2010 (between −1% and 1%) may not be above zero. The deadline, 2024, passed 32 days ago.",
    ],
  ])("whose baseline is %s", (_, value, sentence) => {
    const given: Case = { ...fall, baseline: { value, period: "2010" }, values: [["2024", 1]] };
    expect(explain(stand(given, "2025-02-01"))).toContain(sentence);
  });
});

describe("of a target with several parts", () => {
  const input = {
    indicators: [
      { id: "a", title: "First share", unit: "percent" },
      { id: "b", title: "Second share", unit: "percent" },
    ],
    targets: [
      {
        id: "t",
        title: "T",
        indicator: "a",
        criterion: {
          allOf: [{ atMost: 3, every: "year" }, { deliverable: true }, { atLeast: 80, indicator: "b" }],
        },
        start: "2020",
        deadline: "2021",
      },
    ],
  } as const;

  it("every sentence on a part names its indicator, and none says “it”", () => {
    const text = explain(
      standIn(
        {
          ...input,
          measuredValues: [
            { indicator: "a", period: "2020", value: 1 },
            { indicator: "a", period: "2021", value: 2 },
          ],
          reports: [{ target: "t", says: "done", on: "2022-01-10" }],
        },
        "2022-02-01",
      ),
    );
    expect(text).toBe(
      "The deadline, 2021, passed 32 days ago. Three conditions, all required: two met, one without data. No data on “Second share” yet. “First share”: held in both years. The result of “First share” nearest the limit was 2% for 2021 (target: at most 3%, in every year). Reported as done on 10 January 2022. Met late, by 10 January 2022; the deadline was 31 December 2021.",
    );
  });

  it("what is reported done is told beside a missing figure", () => {
    const reports = [{ target: "t", says: "done", on: "2020-05-10" }] as const;
    expect(codesOf(standIn({ ...input, reports }, "2020-06-01"))).toContain("report-decides");
  });
});

describe("is no longer silent", () => {
  const withheld: Case = {
    ...way,
    values: [["2021", 48], { period: "2022", value: 60, releasedOn: "2023-01-20" }],
  };
  const takenBack: Case = {
    ...way,
    values: [
      ["2021", 48],
      { period: "2022", value: 60, releasedOn: "2023-01-10" },
      { period: "2022", value: null, missingReason: "unknown", releasedOn: "2023-01-20" },
    ],
  };

  it("a value that was taken back", () => {
    expect(told(takenBack, "2023-02-01", "values-taken-back")).toEqual([
      { code: "values-taken-back", periods: ["2022"] },
    ]);
  });

  it.each<[name: string, values: NonNullable<Case["values"]>, expected: readonly object[]]>([
    [
      "for the newest periods",
      [
        ["2021", 48],
        { period: "2022", missingReason: "not-collected" },
        { period: "2023", missingReason: "not-collected" },
      ],
      [{ code: "values-missing", because: "not-collected", periods: ["2022", "2023"] }],
    ],
    [
      "for different reasons",
      [
        { period: "2022", missingReason: "suppressed" },
        { period: "2023", missingReason: "not-yet-available" },
      ],
      [
        { code: "values-missing", because: "suppressed", periods: ["2022"] },
        { code: "values-missing", because: "not-yet-available", periods: ["2023"] },
      ],
    ],
    ["but not before a newer value", [{ period: "2021", missingReason: "not-collected" }, ["2022", 48]], []],
    ["but not before the baseline", [{ period: "2019", missingReason: "not-collected" }], []],
  ])("that the source gives no value %s", (_, values, expected) => {
    expect(told({ ...way, values }, "2024-02-01", "values-missing")).toEqual(expected);
  });

  it("which is none on the day before that", () => {
    expect(told(takenBack, "2023-01-19", "values-taken-back")).toEqual([]);
  });

  it("a value that the option hides", () => {
    const { reasons } = stand(withheld, { asOf: "2023-02-01", knownOn: "2023-01-10" });
    expect(reasons).toContainEqual({
      code: "known-later",
      of: "values",
      periods: ["2022"],
      knownOn: "2023-01-10",
    });
  });

  it("but not what was not published on the day itself", () => {
    expect(told(withheld, "2023-01-10", "known-later")).toEqual([]);
  });

  it("a report that the option hides", () => {
    const given: Case = {
      criterion: { deliverable: true },
      deadline: "2020-06",
      reports: [{ says: "done", on: "2020-05-10", reportedOn: "2020-06-20" }],
    };
    const { reasons } = stand(given, { asOf: "2020-07-06", knownOn: "2020-06-01" });
    expect(reasons).toContainEqual({
      code: "known-later",
      of: "reports",
      periods: ["2020-05-10"],
      knownOn: "2020-06-01",
    });
  });

  it.each<[string, Case["values"], number]>([
    [
      "a verified figure that overrides another",
      [["2022", 50], { period: "2022", value: 45, verification: "verified" }],
      1,
    ],
    [
      "which is none where both say the same",
      [["2022", 45], { period: "2022", value: 45, verification: "verified" }],
      0,
    ],
  ])("%s", (_, values = [], count) => {
    expect(told({ ...way, values }, "2023-02-01", "verified-overrides")).toHaveLength(count);
  });

  it("that the first statement was asked for", () => {
    const given: Case = { ...way, revisions: [{ on: "2022-06-30", deadline: "2026" }] };
    const { reasons } = stand(given, { asOf: "2023-02-01", against: "original" });
    expect(reasons).toContainEqual({ code: "judged-as-first-stated", leftOut: ["2022-06-30"] });
  });

  it("which is none without a later statement by then", () => {
    const given: Case = { ...way, revisions: [{ on: "2023-06-30", deadline: "2026" }] };
    const { reasons } = stand(given, { asOf: "2023-02-01", against: "original" });
    expect(reasons.map(({ code }) => code)).not.toContain("judged-as-first-stated");
  });

  it.each<[string, Case, string]>([
    [
      "where every year held",
      { criterion: { atMost: 3, every: "year" }, start: "2020", deadline: "2022" },
      "2.9",
    ],
    [
      "where it was kept to the end",
      { criterion: { atMost: 3 }, mode: "maintain", start: "2020", deadline: "2022" },
      "2.9",
    ],
    [
      "of a range with two ends",
      { criterion: { between: [1, 4], every: "year" }, start: "2020", deadline: "2022" },
      "1",
    ],
  ])("the value that came closest, %s", (_, given, value) => {
    const values: Case["values"] = [
      ["2020", 2],
      ["2021", 2.9],
      ["2022", 1],
    ];
    expect(told({ ...given, values }, "2023-02-01", "held-closest")).toMatchObject([{ values: [value] }]);
  });

  it("the growth that came closest, against the year before", () => {
    const given: Case = {
      criterion: { riseBy: { percent: 5 }, against: "year-before", every: "year" },
      indicator: { accumulation: "per-period", unit: "VND" },
      start: "2021",
      deadline: "2022",
      values: [
        ["2020", 100],
        ["2021", 106],
        ["2022", 120],
      ],
    };
    expect(told(given, "2023-02-01", "held-closest")).toMatchObject([
      { period: "2021", change: { size: { percent: "6" } } },
    ]);
  });

  it.each<[string, number, string | null]>([
    ["behind and yet on track", 59, "0.95"],
    ["on track", 61, null],
    ["at risk", 53, null],
  ])("how much is enough, where it is %s", (_, value, enough) => {
    const [pace] = told({ ...way, values: [["2022", value]] }, "2023-02-01", "pace");
    expect(pace).toMatchObject({ enough });
  });

  it.each<[string, number, string | null]>([
    ["over its path and yet on track", 26, "0.95"],
    ["within its path", 20, null],
  ])("how much is enough for a budget, where it is %s", (_, value, enough) => {
    const given: Case = {
      criterion: { atMost: 100, in: "total" },
      indicator: { accumulation: "per-period", unit: "VND" },
      start: "2020",
      deadline: "2023",
      values: [["2020", value]],
    };
    expect(told(given, "2021-02-01", "budget")).toMatchObject([{ enough }]);
  });
});

describe("nothing is told twice", () => {
  it("of a value that goes beyond the target", () => {
    const given: Case = {
      ...way,
      criterion: { between: [40, 60] },
      baseline: { value: 20, period: "2020" },
      values: [["2022", 66]],
    };
    expect(codesOf(stand(given, "2023-02-01"))).toEqual(["overshot", "deadline-ahead"]);
  });

  it("of figures that agree", () => {
    const values: Case["values"] = [
      { period: "2022", value: 31 },
      { period: "2022", value: "31.0", status: "final" },
    ];
    expect(told({ ...way, values }, "2023-02-01", "value-not-yet")).toMatchObject([{ values: ["31"] }]);
  });

  it("of a budget within its limit", () => {
    const given: Case = {
      criterion: { atMost: 100, in: "total" },
      indicator: { accumulation: "per-period", unit: "VND" },
      start: "2020",
      deadline: "2023",
      values: [["2020", 20]],
    };
    expect(codesOf(stand(given, "2021-02-01"))).toEqual(["budget", "deadline-ahead"]);
  });

  it("of a ratio by more digits than it takes", () => {
    const input = {
      indicators: [
        { id: "n", title: "Part", unit: "count" },
        { id: "d", title: "Whole", unit: "count" },
        { id: "r", title: "Share", unit: "percent", ratioOf: { numerator: "n", denominator: "d" } },
      ],
      targets: [{ id: "t", title: "T", indicator: "r", criterion: { atLeast: 33.33333 }, deadline: "2020" }],
    } as const;
    const shown = (part: number, whole: number) =>
      standIn(
        {
          ...input,
          measuredValues: [
            { indicator: "n", period: "2020", value: part },
            { indicator: "d", period: "2020", value: whole },
          ],
        },
        "2021-02-01",
      ).reasons.flatMap((reason) => ("values" in reason ? reason.values : []));
    expect([shown(1, 3), shown(1, 7), shown(33334, 100000)]).toEqual([["33.33333"], ["14.29"], ["33.334"]]);
  });
});

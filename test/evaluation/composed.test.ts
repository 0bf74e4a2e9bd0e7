import type { PortfolioInput, Status, TargetInput } from "policy-targets";
import { describe, expect, it } from "vitest";
import { standIn } from "./support.js";

type Row = readonly [indicator: string, period: string, value: number];
type Given = Omit<TargetInput, "id" | "title">;

const inputOf = (given: Given, rows: readonly Row[]): PortfolioInput => ({
  indicators: ["a", "b"].map((id) => ({ id, title: id, unit: "percent" })),
  targets: [{ id: "t", title: "Target", ...given }],
  measuredValues: rows.map(([indicator, period, value]) => ({ indicator, period, value })),
});

describe("a group of parts that names an indicator", () => {
  const group: TargetInput["criterion"] = {
    allOf: [
      { anyOf: [{ atLeast: 80 }, { atMost: 5 }], indicator: "b" },
      { atLeast: 10, indicator: "a" },
    ],
  };
  const rows: readonly Row[] = [
    ["a", "2020", 10],
    ["b", "2020", 85],
  ];

  it("is judged by it where the target has none", () => {
    expect(standIn(inputOf({ criterion: group, deadline: "2020" }, rows), "2021-02-01").status).toBe(
      "achieved",
    );
  });

  it("is judged by it where the target has another", () => {
    const given: Given = { indicator: "a", criterion: group, deadline: "2020" };
    expect(standIn(inputOf(given, rows), "2021-02-01").status).toBe("achieved");
  });

  it("shows it in its parts", () => {
    const { parts } = standIn(inputOf({ criterion: group, deadline: "2020" }, rows), "2021-02-01");
    expect(parts[0]?.parts.map(({ indicator }) => indicator)).toEqual(["b", "b"]);
  });
});

describe("a reason of one of several parts", () => {
  const both: TargetInput["criterion"] = { allOf: [{ atLeast: 80 }, { atLeast: 10, indicator: "b" }] };

  it("names its indicator, that of the target too", () => {
    const rows: readonly Row[] = [
      ["a", "2020", 70],
      ["b", "2020", 5],
    ];
    const { reasons } = standIn(
      inputOf({ indicator: "a", criterion: both, deadline: "2020" }, rows),
      "2021-02-01",
    );
    expect(
      reasons.flatMap((reason) =>
        reason.code === "value-misses" ? [[reason.values, reason.indicator]] : [],
      ),
    ).toEqual([
      [["70"], "a"],
      [["5"], "b"],
    ]);
  });

  it("names it where nothing is known of it", () => {
    const { reasons } = standIn(
      inputOf({ indicator: "a", criterion: both, deadline: "2020" }, []),
      "2020-02-01",
    );
    expect(reasons.flatMap((reason) => (reason.code === "no-values" ? [reason.indicator] : []))).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("the pace of one of several parts", () => {
  const either: TargetInput["criterion"] = {
    anyOf: [
      { change: { atLeast: { amount: 100 }, against: "2018" }, indicator: "a" },
      { change: { atLeast: { amount: 100 }, against: "2018" }, indicator: "b" },
    ],
  };
  const base: readonly Row[] = [
    ["a", "2018", 0],
    ["b", "2018", 0],
  ];

  it.each<readonly [name: string, rows: readonly Row[], status: Status]>([
    [
      "is that of the fastest",
      [
        ["a", "2020", 60],
        ["b", "2020", 5],
      ],
      "on-track",
    ],
    ["is told where no other could be faster", [["a", "2020", 60]], "on-track"],
    ["is open where another may be faster", [["a", "2020", 40]], "in-progress"],
  ])("%s", (_, rows, status) => {
    const given: Given = { criterion: either, deadline: "2022" };
    expect(standIn(inputOf(given, [...base, ...rows]), "2021-01-15").status).toBe(status);
  });
});

describe("a part that was broken for good before all was withdrawn", () => {
  const given: Given = {
    criterion: {
      allOf: [
        { atLeast: 7, indicator: "a", every: "year" },
        { atLeast: 80, indicator: "b" },
      ],
    },
    start: "2021",
    deadline: "2023",
    revisions: [{ on: "2022-06-01", lifecycle: "cancelled" }],
  };

  it.each([
    ["another is still open", "2023-02-01", [["a", "2021", 6]]],
    [
      "another is missed at the deadline",
      "2024-02-01",
      [
        ["a", "2021", 6],
        ["b", "2023", 70],
      ],
    ],
  ] as const)("leaves it missed while %s", (_, asOf, rows) => {
    expect(standIn(inputOf(given, rows), asOf).status).toBe("missed");
  });
});

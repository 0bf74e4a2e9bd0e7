import type { Caveat } from "policy-targets";
import { codes } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, stand, type Value, type ValueRow } from "./support.js";

const { caveats } = codes;

/** Two verified, final, exact values of equal length: nothing to weaken the verdict. */
const sound = (given: Partial<Case> = {}): Case => ({
  criterion: { atLeast: 80 },
  deadline: "2025",
  baseline: { value: 40, period: "2019" },
  values: [row({ period: "2020", value: 50 }), row({})],
  ...given,
});

const row = (more: Partial<Exclude<ValueRow, readonly unknown[]>>): ValueRow => ({
  period: "2021",
  value: 60,
  verification: "verified",
  ...more,
});

const latest = (more: Partial<Exclude<ValueRow, readonly unknown[]>>): Partial<Case> => ({
  values: [row({ period: "2020", value: 50 }), row(more)],
});

describe("confidence", () => {
  it("is not weakened by sound values", () => {
    expect(stand(sound(), "2022-03-01").confidence).toEqual([]);
  });

  it.each<[caveat: Caveat, given: Partial<Case>]>([
    ["provisional", latest({ status: "provisional" })],
    ["estimated", latest({ status: "estimated" })],
    ["imputed", latest({ status: "imputed" })],
    ["approximate", latest({ value: { between: [59, 61] } })],
    ["approximate", latest({ value: { moreThan: 60 } })],
    ["approximate", { criterion: { atLeast: { between: [80, 90] } } }],
    ["self-reported", latest({ verification: "self-reported" })],
    ["flagged", latest({ flags: ["series-break"] })],
    ["values-conflict", { values: [row({ period: "2020", value: 50 }), row({}), row({ value: "60.5" })] }],
    ["one-value-only", { values: [row({})] }],
    ["period-lengths-differ", latest({ period: "2021-Q4" })],
    ["stale", { indicator: { frequency: "monthly" } }],
    ["hedged", { hedges: ["cơ bản"] }],
    ["slipped-back", { values: [row({ period: "2020", value: 81 }), row({})] }],
    ["timing-unknown", { deadline: "2020", values: [row({ value: 90 })] }],
    ["judged-after-deadline", { deadline: "2020", values: [row({})] }],
  ])("is weakened by %s", (caveat, given) => {
    expect(stand(sound(given), "2022-03-01").confidence).toContain(caveat);
  });

  it("lists what weakens it in the order of the code list", () => {
    const given = sound({
      hedges: ["cơ bản"],
      values: [row({ status: "estimated", verification: "self-reported", flags: ["series-break"] })],
    });
    const order = caveats.filter((caveat) =>
      ["estimated", "self-reported", "flagged", "one-value-only", "hedged"].includes(caveat),
    );
    expect(stand(given, "2022-03-01").confidence).toEqual(order);
  });

  it.each<[frequency: "monthly" | "quarterly" | "annual" | "weekly", asOf: string, stale: boolean]>([
    ["annual", "2023-12-31", false],
    ["annual", "2024-01-01", true],
    ["quarterly", "2022-06-30", false],
    ["quarterly", "2022-07-01", true],
    ["monthly", "2022-02-28", false],
    ["monthly", "2022-03-01", true],
    ["weekly", "2022-01-14", false],
    ["weekly", "2022-01-15", true],
  ])("is weakened by an old figure: %s, on %s %s", (frequency, asOf, stale) => {
    expect(stand(sound({ indicator: { frequency } }), asOf).confidence.includes("stale")).toBe(stale);
  });

  it("counts years as equally long", () => {
    const given = sound({
      baseline: { value: 40, period: "2016" },
      values: [row({ period: "2018" }), row({})],
    });
    expect(stand(given, "2022-03-01").confidence).toEqual([]);
  });

  it("counts quarters as equally long", () => {
    const given = sound({
      baseline: { value: 40, period: "2019-Q1" },
      values: [row({ period: "2020-Q2" }), row({ period: "2020-Q3" })],
    });
    expect(stand(given, "2022-03-01").confidence).not.toContain("period-lengths-differ");
  });

  it.each<[name: string, value: Value]>([["a range of one figure", { between: [60, 60] }]])(
    "is not weakened as approximate by %s",
    (_, value) => {
      expect(stand(sound(latest({ value })), "2022-03-01").confidence).not.toContain("approximate");
    },
  );

  it("is not weakened as approximate by a threshold that is a range of one figure", () => {
    const given = sound({ criterion: { atLeast: { between: [80, 80] } } });
    expect(stand(given, "2022-03-01").confidence).not.toContain("approximate");
  });

  it("changes no status", () => {
    const weak = sound({ hedges: ["cơ bản"], ...latest({ flags: ["low-reliability"], status: "imputed" }) });
    expect(stand(weak, "2022-03-01").status).toBe(stand(sound(), "2022-03-01").status);
  });
});

describe("evidence", () => {
  const cited = (source: string) => [{ source, stated: source }];

  const given: Case = {
    criterion: { atLeast: 80 },
    deadline: "2020",
    baseline: { value: 40, period: "2018", citations: cited("baseline") },
    citations: cited("target"),
    sources: [{ id: "target" }, { id: "baseline" }, { id: "value" }, { id: "report" }, { id: "other" }],
    values: [
      { id: "old", period: "2019", value: 60, citations: cited("other") },
      { id: "decides", period: "2020", value: 70, citations: cited("value") },
    ],
    reports: [
      { id: "first", on: "2019-06", says: "started", citations: cited("other") },
      { id: "last", on: "2020-12", says: "done", citations: cited("report") },
    ],
  };

  it("shows the values that decided", () => {
    expect(stand(given, "2021-06-30").evidence.values).toMatchObject([{ id: "decides" }]);
  });

  it("shows both values that showed it to be late", () => {
    const late: Case = {
      ...given,
      values: [...(given.values ?? []), { id: "later", period: "2021", value: 90 }],
    };
    expect(
      stand(late, "2022-06-30")
        .evidence.values.map(({ id }) => id)
        .sort(),
    ).toEqual(["decides", "later"]);
  });

  it("shows the report that stands beside", () => {
    expect(stand(given, "2021-06-30").evidence.reports).toMatchObject([{ id: "last" }]);
  });

  it("cites the target, its baseline, the values and the reports, and no others", () => {
    expect(stand(given, "2021-06-30").evidence.citations.map(({ stated }) => stated)).toEqual([
      "target",
      "baseline",
      "value",
      "report",
    ]);
  });

  it("is the same as what the achievement was decided by", () => {
    const evaluation = stand(given, "2021-06-30");
    expect(evaluation.achievement.decidedBy).toEqual(evaluation.evidence.values);
  });

  it("shows the values as they were stated, in their own unit", () => {
    const values: ValueRow[] = [{ period: "2020", value: "0.70", unit: "ratio" }];
    expect(stand({ ...given, values }, "2021-06-30").evidence.values).toMatchObject([
      { value: "0.70", unit: "ratio" },
    ]);
  });

  it("is empty where nothing is known", () => {
    expect(stand({ criterion: { atLeast: 80 } }, "2021-06-30").evidence).toEqual({
      values: [],
      reports: [],
      citations: [],
    });
  });
});

describe("since when a measured target is met", () => {
  const since = (values: Case["values"], deadline = "2025") =>
    stand({ criterion: { atLeast: 80 }, deadline, ...(values === undefined ? {} : { values }) }, "2024-06-30")
      .achievement.since;

  it.each<[name: string, values: Case["values"], day: string | null]>([
    [
      "the first value that meets",
      [
        ["2020", 70],
        ["2021", 85],
      ],
      "2021-12-31",
    ],
    [
      "the first of an unbroken run",
      [
        ["2020", 85],
        ["2021", 85],
        ["2022", 85],
      ],
      "2020-12-31",
    ],
    [
      "the first after a break",
      [
        ["2020", 85],
        ["2021", 75],
        ["2022", 85],
      ],
      "2022-12-31",
    ],
    [
      "the first after a value that straddles",
      [
        ["2020", 85],
        ["2021", { about: 80 }],
        ["2022", 85],
      ],
      "2022-12-31",
    ],
    [
      "no day while it is not met",
      [
        ["2020", 85],
        ["2021", 75],
      ],
      null,
    ],
  ])("is %s", (_, values, day) => {
    expect(since(values)).toBe(day);
  });

  it("ends with the deadline: later values do not count", () => {
    expect(
      since(
        [
          ["2020", 85],
          ["2021", 75],
        ],
        "2020",
      ),
    ).toBe("2020-12-31");
  });

  it("is the later value that first met it late", () => {
    expect(
      since(
        [
          ["2020", 75],
          ["2021", 85],
          ["2022", 85],
        ],
        "2020",
      ),
    ).toBe("2021-12-31");
  });
});

import { type AchievementState, explain, type ReasonCode, type Status } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand } from "./support.js";

const atMost4 = (given: Partial<Case>): Case => ({ criterion: { atMost: 4 }, mode: "maintain", ...given });

type Row = [
  name: string,
  given: Partial<Case>,
  asOf: string,
  status: Status,
  achievement: AchievementState,
  code: ReasonCode,
];

const doubtful = { between: [3, 5] as const };

describe("a target to be maintained until a deadline", () => {
  const rows: Row[] = [
    ["without a value", { deadline: "2022" }, "2021-03-01", "no-data", "no-data", "no-values"],
    [
      "while all values hold",
      {
        deadline: "2022",
        values: [
          ["2020", 3],
          ["2021-Q1", 4],
        ],
      },
      "2021-06-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "after one breach, before the deadline",
      { deadline: "2022", values: [["2020", 5]] },
      "2021-03-01",
      "missed",
      "not-met",
      "breached",
    ],
    [
      "after a breach that was mended",
      {
        deadline: "2022",
        values: [
          ["2020", 5],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "missed",
      "not-met",
      "breached",
    ],
    [
      "while one value may break it",
      {
        deadline: "2022",
        values: [
          ["2020", doubtful],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "in-progress",
      "indeterminate",
      "value-straddles",
    ],
    [
      "held through the deadline",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2021", 4],
        ],
      },
      "2022-03-01",
      "achieved",
      "met",
      "held-through",
    ],
    [
      "broken in the deadline's year",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2021", 5],
        ],
      },
      "2022-03-01",
      "missed",
      "not-met",
      "breached",
    ],
    [
      "held, but nothing covers the deadline",
      { deadline: "2021", values: [["2020", 3]] },
      "2022-03-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
    [
      "without a value after the deadline",
      { deadline: "2021" },
      "2022-03-01",
      "awaiting-data",
      "no-data",
      "no-values",
    ],
    [
      "held, and one value may have broken it",
      {
        deadline: "2021",
        values: [
          ["2020", doubtful],
          ["2021", 4],
        ],
      },
      "2022-03-01",
      "indeterminate",
      "indeterminate",
      "value-straddles",
    ],
    [
      "broken only after the deadline",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2021", 3],
          ["2022", 5],
        ],
      },
      "2023-03-01",
      "achieved",
      "met",
      "held-through",
    ],
    [
      "held so far, and a later value says nothing of its last time",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2022", 3],
        ],
      },
      "2023-03-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
    [
      "held so far, and a later value that breaks says nothing either",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2022", 5],
        ],
      },
      "2023-03-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
    [
      "held by the last value of its frequency",
      { deadline: "2021", indicator: { frequency: "annual" }, values: [["2021-06", 3]] },
      "2022-03-01",
      "achieved",
      "met",
      "held-through",
    ],
    [
      "broken before its start",
      {
        start: "2020",
        deadline: "2022",
        values: [
          ["2019", 5],
          ["2020", 3],
        ],
      },
      "2021-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "broken in the first period from its start",
      {
        start: "2020",
        deadline: "2022",
        values: [
          ["2019", 3],
          ["2020-Q1", 5],
        ],
      },
      "2021-03-01",
      "missed",
      "not-met",
      "breached",
    ],
    [
      "broken before its policy was issued",
      {
        deadline: "2022",
        policies: ["p"],
        policyList: [{ id: "p", issuedOn: "2019-06" }],
        values: [
          ["2018", 5],
          ["2020", 3],
        ],
      },
      "2021-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "broken before the baseline",
      {
        baseline: { value: 3, period: "2019" },
        deadline: "2022",
        values: [
          ["2018", 5],
          ["2020", 3],
        ],
      },
      "2021-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "of a category",
      {
        criterion: { category: { accepted: ["A"] } },
        deadline: "2020",
        values: [
          ["2020-H1", { category: "A" }],
          ["2020", { category: "A" }],
        ],
      },
      "2021-03-01",
      "achieved",
      "met",
      "held-through",
    ],
    [
      "of a range that is left",
      { criterion: { between: [2, 4] }, deadline: "2022", values: [["2020", 1]] },
      "2021-03-01",
      "missed",
      "not-met",
      "breached",
    ],
  ];

  it.each(rows)("%s", (_, given, asOf, status, achievement, code) => {
    const evaluation = stand(atMost4(given), asOf);
    expect({
      status: evaluation.status,
      achievement: evaluation.achievement.state,
      codes: codesOf(evaluation),
    }).toEqual({ status, achievement, codes: expect.arrayContaining([code]) });
  });

  it("is not achieved where no value shows that it ever held in its time", () => {
    const given = atMost4({ start: "2020", deadline: "2021", values: [["2023", 3]] });
    expect(stand(given, "2024-03-01").status).toBe("awaiting-data");
  });

  it("is not achieved first and missed later, when a longer period reaches back over the deadline", () => {
    const given = atMost4({
      deadline: "2020-06",
      values: [
        ["2020-Q1", 3],
        ["2020-Q3", 3],
        ["2020", 5],
      ],
    });
    expect([stand(given, "2020-10-15").status, stand(given, "2021-03-01").status]).not.toEqual([
      "achieved",
      "missed",
    ]);
  });

  it("is judged by the values of its time, though its source was published only after that", () => {
    const given = atMost4({
      deadline: "2020",
      sources: [{ id: "s", publishedOn: "2021-01-15" }],
      citations: [{ source: "s" }],
      values: [["2020", 3]],
    });
    expect(stand(given, "2021-06-30").status).toBe("achieved");
  });

  it("needs no value of every period", () => {
    const given = atMost4({
      start: "2018",
      deadline: "2021",
      values: [
        ["2018", 3],
        ["2021", 3],
      ],
    });
    expect(stand(given, "2022-03-01").status).toBe("achieved");
  });

  it("does not say that a value keeps to it which breaks it, in the doubtful time of its deadline", () => {
    const given = atMost4({
      deadline: "2020~",
      values: [
        ["2020", 3],
        ["2021-Q1", 5],
      ],
    });
    expect(codesOf(stand(given, "2021-06-01"))).not.toContain("held-so-far");
  });

  it("is not on track while the latest value breaks it, in the doubtful time of its deadline", () => {
    const given = atMost4({
      deadline: "2020~",
      values: [
        ["2020", 3],
        ["2021-Q1", 5],
      ],
    });
    expect(stand(given, "2021-06-01").status).not.toBe("on-track");
  });

  it("is missed by a breach before its event, though after the time in which that was expected", () => {
    const deadline = { event: "the congress meets", expected: "2021-Q1" };
    const given = atMost4({
      deadline,
      values: [
        ["2020", 3],
        ["2021-Q3", 5],
      ],
    });
    expect(stand(given, "2021-12-01").status).toBe("missed");
  });

  it("is on track before an event of unknown date", () => {
    const given = atMost4({ deadline: { event: "the congress meets" }, values: [["2020", 3]] });
    expect(stand(given, "2021-12-01").status).toBe("on-track");
  });

  it("is met since its first value that held", () => {
    const given = atMost4({
      deadline: "2021",
      values: [
        ["2020", 3],
        ["2021", 4],
      ],
    });
    expect(stand(given, "2022-03-01").achievement.since).toBe("2020-12-31");
  });

  it("has no progress, and says so", () => {
    const given = atMost4({
      deadline: "2022",
      baseline: { value: 5, period: "2019" },
      values: [["2020", 3]],
    });
    expect(stand(given, "2021-03-01").progress).toMatchObject({ share: null, missing: "maintained" });
  });
});

describe("a target to be maintained without a deadline", () => {
  it.each<Row>([
    ["without a value", {}, "2022-03-01", "no-data", "no-data", "no-values"],
    [
      "while the latest value holds",
      { values: [["2020", 3]] },
      "2022-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "while the latest value breaks",
      {
        values: [
          ["2020", 3],
          ["2021", 5],
        ],
      },
      "2022-03-01",
      "off-track",
      "not-met",
      "breached",
    ],
    [
      "when it holds again",
      {
        values: [
          ["2020", 5],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
    [
      "while the latest value may break it",
      {
        values: [
          ["2020", 3],
          ["2021", doubtful],
        ],
      },
      "2022-03-01",
      "indeterminate",
      "indeterminate",
      "value-straddles",
    ],
    [
      "when it surely holds again",
      {
        values: [
          ["2020", doubtful],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "on-track",
      "not-met",
      "held-so-far",
    ],
  ])("%s", (_, given, asOf, status, achievement, code) => {
    const evaluation = stand(atMost4(given), asOf);
    expect({
      status: evaluation.status,
      achievement: evaluation.achievement.state,
      codes: codesOf(evaluation),
    }).toEqual({ status, achievement, codes: expect.arrayContaining([code]) });
  });

  it("has slipped back where it held before and holds no more", () => {
    expect(
      stand(
        atMost4({
          values: [
            ["2020", 3],
            ["2021", 5],
          ],
        }),
        "2022-03-01",
      ).confidence,
    ).toContain("slipped-back");
  });

  it("has not slipped back where it was broken before and holds again", () => {
    const { confidence } = stand(
      atMost4({
        values: [
          ["2020", 5],
          ["2021", 3],
        ],
      }),
      "2022-03-01",
    );
    expect(confidence).not.toContain("slipped-back");
  });
});

const FLOW = { accumulation: "per-period" } as const;
const months = (...values: readonly number[]) =>
  values.map((value, at) => [`2021-${String(at + 1).padStart(2, "0")}`, value] as const);

describe("a broken target to be maintained", () => {
  const given: Case = {
    mode: "maintain",
    deadline: "2022",
    criterion: { atMost: 4 },
    values: [
      ["2020", 5],
      ["2021", 3],
      ["2023", 2],
    ],
  };

  it.each<[name: string, asOf: string, period: string]>([
    ["tells the latest value, not the one that broke it", "2022-03-01", "2021"],
    ["tells no value from after its deadline", "2024-03-01", "2021"],
  ])("%s", (_, asOf, period) => {
    const { latest, reasons } = stand(given, asOf);
    expect(latest?.period).toBe(period);
    expect(reasons[0]).toMatchObject({ code: "breached", period: "2020" });
  });
});

describe("what breaks a target to be maintained", () => {
  it.each<[name: string, given: Partial<Case>, asOf: string, status: Status]>([
    ["at its limit from below", { deadline: "2022", values: [["2021", "4"]] }, "2022-03-01", "on-track"],
    [
      "a hair over its limit",
      { deadline: "2022", values: [["2021", "4.000000000000000000000000000001"]] },
      "2022-03-01",
      "missed",
    ],
    [
      "at a limit that does not count",
      { criterion: { lessThan: 4 }, deadline: "2022", values: [["2021", 4]] },
      "2022-03-01",
      "missed",
    ],
    [
      "at its limit from above",
      {
        criterion: { atLeast: 80 },
        deadline: "2022",
        values: [
          ["2020", 85],
          ["2021", 80],
        ],
      },
      "2022-03-01",
      "on-track",
    ],
    [
      "a hair under its limit",
      {
        criterion: { atLeast: 80 },
        deadline: "2022",
        values: [["2021", "79.999999999999999999999999999999"]],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "at both ends of a range",
      {
        criterion: { between: [2, 4] },
        deadline: "2022",
        values: [
          ["2020", 2],
          ["2021", 4],
        ],
      },
      "2022-03-01",
      "on-track",
    ],
    [
      "a rank",
      {
        criterion: { rankAtMost: 50 },
        deadline: "2022",
        values: [
          ["2020", 50],
          ["2021", 51],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "surely over, though open-ended",
      { deadline: "2022", values: [["2021", { moreThan: 4 }]] },
      "2022-03-01",
      "missed",
    ],
    [
      "perhaps at its limit, open-ended",
      { deadline: "2022", values: [["2021", { atLeast: 4 }]] },
      "2022-03-01",
      "in-progress",
    ],
    [
      "surely under, though open-ended",
      { deadline: "2022", values: [["2021", { lessThan: 4 }]] },
      "2022-03-01",
      "on-track",
    ],
    [
      "perhaps, and later surely",
      {
        deadline: "2022",
        values: [
          ["2020", doubtful],
          ["2021", 5],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "surely, and later perhaps",
      {
        deadline: "2022",
        values: [
          ["2020", 5],
          ["2021", doubtful],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "on its last day, while that lasts",
      { deadline: "2020-12-31", values: [["2020-12-31", 5]] },
      "2020-12-31",
      "missed",
    ],
    [
      "nothing until its last day, while that lasts",
      { deadline: "2020-12-31", values: [["2020-12-31", 3]] },
      "2020-12-31",
      "on-track",
    ],
    [
      "nothing until its last day, once that is over",
      { deadline: "2020-12-31", values: [["2020-12-31", 3]] },
      "2021-01-01",
      "achieved",
    ],
    [
      "the day after its last day",
      {
        deadline: "2020-12-31",
        values: [
          ["2020-12-31", 3],
          ["2021-01-01", 5],
        ],
      },
      "2021-01-01",
      "achieved",
    ],
    [
      "perhaps, by the value that covers the deadline",
      {
        deadline: "2020",
        values: [
          ["2019", 3],
          ["2020", doubtful],
        ],
      },
      "2021-03-01",
      "indeterminate",
    ],
    [
      "perhaps, with nothing at the deadline",
      { deadline: "2021", values: [["2020", doubtful]] },
      "2022-03-01",
      "awaiting-data",
    ],
    [
      "not by a doubtful value from after its time",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2022", doubtful],
        ],
      },
      "2023-03-01",
      "awaiting-data",
    ],
    [
      "on the eve of its start",
      {
        start: "2020-07",
        deadline: "2022",
        values: [
          ["2020-06", 5],
          ["2020-07", 3],
        ],
      },
      "2021-03-01",
      "on-track",
    ],
    [
      "in the month of its start",
      {
        start: "2020-07",
        deadline: "2022",
        values: [
          ["2020-06", 3],
          ["2020-07", 5],
        ],
      },
      "2021-03-01",
      "missed",
    ],
    [
      "only before its start",
      { start: "2020", deadline: "2021", values: [["2019", 5]] },
      "2022-03-01",
      "awaiting-data",
    ],
    [
      "between its start and its baseline",
      {
        start: "2019",
        baseline: { value: 3, period: "2020" },
        deadline: "2022",
        values: [
          ["2019", 5],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "in the baseline's own period, after its start",
      {
        start: "2020",
        baseline: { value: 3, period: "2020" },
        deadline: "2022",
        values: [
          ["2020", 5],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "in the year of an approximate deadline",
      {
        deadline: "2021~",
        values: [
          ["2020", 3],
          ["2021", 5],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "in the year after an approximate deadline",
      {
        deadline: "2021~",
        values: [
          ["2021", 3],
          ["2022", 5],
        ],
      },
      "2023-03-01",
      "indeterminate",
    ],
    [
      "nothing until an approximate deadline, in its doubtful time",
      { deadline: "2021~", values: [["2021", 3]] },
      "2022-03-01",
      "on-track",
    ],
    [
      "nothing until an approximate deadline, the year after unknown",
      { deadline: "2021~", values: [["2021", 3]] },
      "2023-03-01",
      "awaiting-data",
    ],
    [
      "nothing through an approximate deadline and its year after",
      {
        deadline: "2021~",
        values: [
          ["2021", 3],
          ["2022", 4],
        ],
      },
      "2023-03-01",
      "achieved",
    ],
    [
      "before an event that occurred",
      {
        deadline: { event: "the congress meets", occurred: "2021-05-01" },
        values: [
          ["2021-04", 5],
          ["2021-06", 3],
        ],
      },
      "2021-12-01",
      "missed",
    ],
    [
      "only after an event that occurred",
      {
        deadline: { event: "the congress meets", occurred: "2021-05-01" },
        values: [
          ["2021-05-01", 3],
          ["2021-06", 5],
        ],
      },
      "2021-12-01",
      "achieved",
    ],
    [
      "a running total that passes its limit",
      {
        criterion: { atMost: 100 },
        indicator: { accumulation: "cumulative" },
        deadline: "2022",
        values: [
          ["2019", 50],
          ["2020", 90],
          ["2021", 101],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "a running total within its limit",
      {
        criterion: { atMost: 100 },
        indicator: { accumulation: "cumulative" },
        deadline: "2021",
        values: [
          ["2020", 90],
          ["2021", 100],
        ],
      },
      "2022-03-01",
      "achieved",
    ],
    [
      "amounts a month, each within the limit",
      {
        criterion: { atMost: 10, in: "month" },
        indicator: { ...FLOW, frequency: "monthly" },
        deadline: "2022",
        values: months(9, 10, 8),
      },
      "2021-06-01",
      "on-track",
    ],
    [
      "amounts a month, one over the limit",
      {
        criterion: { atMost: 10, in: "month" },
        indicator: { ...FLOW, frequency: "monthly" },
        deadline: "2022",
        values: months(9, 11, 8),
      },
      "2021-06-01",
      "missed",
    ],
    [
      "amounts a month, not by their sum over the year",
      {
        criterion: { atMost: 10, in: "month" },
        indicator: { ...FLOW, frequency: "monthly" },
        deadline: "2022",
        values: [...months(9, 10, 8), ["2021", 99]],
      },
      "2022-03-01",
      "on-track",
    ],
    [
      "amounts a year, not by one month",
      {
        criterion: { atLeast: 100 },
        indicator: { ...FLOW, frequency: "annual" },
        deadline: "2022",
        values: [["2020", 120], ...months(9)],
      },
      "2021-06-01",
      "on-track",
    ],
    [
      "amounts of the deadline's length, not by one month",
      {
        criterion: { atLeast: 100 },
        indicator: FLOW,
        deadline: "2022",
        values: [["2020", 120], ...months(9)],
      },
      "2021-06-01",
      "on-track",
    ],
    [
      "amounts of the longest periods, without a deadline",
      { criterion: { atLeast: 100 }, indicator: FLOW, values: [["2020", 120], ...months(9)] },
      "2021-06-01",
      "on-track",
    ],
    [
      "amounts of the baseline's length, not by one month",
      {
        criterion: { atLeast: 100 },
        indicator: FLOW,
        baseline: { value: 110, period: "2019" },
        deadline: "2022",
        values: [["2020", 120], ...months(9)],
      },
      "2021-06-01",
      "on-track",
    ],
    [
      "growth on the year before",
      {
        criterion: { change: { atLeast: { percent: 5 }, against: "year-before" } },
        deadline: "2022",
        start: "2020",
        values: [
          ["2019", 100],
          ["2020", 105],
          ["2021", 110],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "a fall on the baseline, held to the end",
      {
        criterion: { change: { atMost: { percent: -50 } } },
        baseline: { value: 80, period: "2010" },
        deadline: "2021",
        values: [
          ["2020", 39],
          ["2021", 40],
        ],
      },
      "2022-03-01",
      "achieved",
    ],
    [
      "a fall on the baseline, a hair too small",
      {
        criterion: { change: { atMost: { percent: -50 } } },
        baseline: { value: 80, period: "2010" },
        deadline: "2021",
        values: [
          ["2020", "40.00000000000000000001"],
          ["2021", 40],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "a change on zero, which has no proportion",
      {
        criterion: { change: { atMost: { percent: -50 } } },
        baseline: { value: 0, period: "2010" },
        deadline: "2021",
        values: [["2021", 0]],
      },
      "2022-03-01",
      "indeterminate",
    ],
    [
      "one of its members",
      {
        criterion: { atMost: 4, each: { dimension: "sector", members: ["a", "b"] } },
        deadline: "2022",
        values: [
          { period: "2020", value: 3, dimensions: { sector: "a" } },
          { period: "2020", value: 5, dimensions: { sector: "b" } },
        ],
      },
      "2021-03-01",
      "missed",
    ],
    [
      "none of its members",
      {
        criterion: { atMost: 4, each: { dimension: "sector", members: ["a", "b"] } },
        deadline: "2022",
        values: [
          { period: "2020", value: 3, dimensions: { sector: "a" } },
          { period: "2020", value: 4, dimensions: { sector: "b" } },
        ],
      },
      "2021-03-01",
      "on-track",
    ],
    [
      "one of two parts",
      {
        criterion: { allOf: [{ atLeast: 2 }, { atMost: 4 }] },
        deadline: "2022",
        values: [
          ["2020", 3],
          ["2021", 5],
        ],
      },
      "2022-03-01",
      "missed",
    ],
  ])("%s", (_, given, asOf, status) => {
    expect(stand(atMost4(given), asOf).status).toBe(status);
  });

  it("is not excused by taking the first value as the baseline", () => {
    const given = atMost4({
      deadline: "2022",
      values: [
        ["2020", 5],
        ["2021", 3],
      ],
    });
    expect(stand(given, { asOf: "2022-03-01", baseline: "first-value" }).status).toBe("missed");
  });

  it("is the first value as the baseline where a change is counted from it", () => {
    const given = atMost4({
      criterion: { change: { atMost: { percent: 5 } } },
      baseline: { value: 50, period: "2018" },
      deadline: "2022",
      values: [
        ["2020", 100],
        ["2021", 104],
      ],
    });
    expect(stand(given, { asOf: "2022-03-01", baseline: "first-value" }).status).toBe("on-track");
  });

  const breaches = (given: Partial<Case>, asOf: string) =>
    stand(atMost4(given), asOf).achievement.breaches.map(({ on, period, values }) => [
      on,
      period,
      values.length,
    ]);

  it("is named with its days, periods and values, up to the deadline", () => {
    const given: Partial<Case> = {
      deadline: "2021",
      values: [
        ["2019", 3],
        ["2020-Q1", 5],
        ["2020-06-15", 6],
        ["2021", 4],
        ["2022", 7],
      ],
    };
    expect(breaches(given, "2023-03-01")).toEqual([
      ["2020-03-31", "2020-Q1", 1],
      ["2020-06-15", "2020-06-15", 1],
    ]);
  });

  it("is named with all values of one standing that say so", () => {
    expect(
      breaches(
        {
          deadline: "2021",
          values: [
            ["2020", 5],
            ["2020", 6],
          ],
        },
        "2021-03-01",
      ),
    ).toEqual([["2020-12-31", "2020", 2]]);
  });

  it("is named too where it was mended and no deadline makes it a miss", () => {
    expect(
      breaches(
        {
          values: [
            ["2020", 5],
            ["2021", 3],
          ],
        },
        "2022-03-01",
      ),
    ).toEqual([["2020-12-31", "2020", 1]]);
  });

  it.each<[name: string, given: Partial<Case>, asOf: string, en: string, vi: string]>([
    [
      "mended, without a deadline",
      {
        values: [
          ["2020", 5],
          ["2021", 3],
        ],
      },
      "2022-03-01",
      "For 2021 the value is 3%, which so far meets the target of at most 4%. The target was not kept in 2020.",
      "Số liệu năm 2021 là 3%, vẫn bảo đảm yêu cầu không quá 4%. Yêu cầu không được bảo đảm trong năm 2020.",
    ],
    [
      "broken twice",
      {
        deadline: "2022",
        values: [
          ["2020", 5],
          ["2021", 6],
        ],
      },
      "2022-03-01",
      "For 2020 the value is 5%, which does not keep to the target of at most 4%. The target was not kept in 2020 and in 2021. The target can no longer be met by the end of 2022.",
      "Số liệu năm 2020 là 5%, không bảo đảm yêu cầu không quá 4%. Yêu cầu không được bảo đảm trong năm 2020 và trong năm 2021. Không còn khả năng đạt khi đến hạn (hết năm 2022).",
    ],
    [
      "held to the end",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2021", 4],
        ],
      },
      "2022-03-01",
      "For 2021 the value is 4%, which meets the target of at most 4%. Held through the deadline of 31 December 2021.",
      "Số liệu năm 2021 là 4%, đạt yêu cầu không quá 4%. Yêu cầu được bảo đảm đến khi hết hạn (ngày 31/12/2021).",
    ],
    [
      "measured only before its start",
      { start: "2021", deadline: "2023", values: [["2020", 5]] },
      "2022-03-01",
      "The target is in force since 1 January 2021; no value is from that time. Due by the end of 2023 (670 days left).",
      "Không có số liệu nào thuộc thời gian thực hiện mục tiêu, từ ngày 01/01/2021. Hạn: hết năm 2023 (còn 670 ngày).",
    ],
  ])("is told: %s", (_, given, asOf, english, vietnamese) => {
    const evaluation = stand(atMost4(given), asOf);
    expect([explain(evaluation), explain(evaluation, { locale: vi })]).toEqual([english, vietnamese]);
  });
});

import type { AchievementState, ReasonCode, Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand } from "./support.js";

const total = (given: Partial<Case>): Case => ({
  criterion: { atMost: 100 },
  indicator: { unit: "VND", accumulation: "cumulative" },
  deadline: "2020",
  ...given,
});

type Row = [
  name: string,
  given: Partial<Case>,
  asOf: string,
  status: Status,
  achievement: AchievementState,
  code: ReasonCode,
];

describe("a running total with a limit", () => {
  it.each<Row>([
    [
      "48 of 100 by June",
      { values: [["2020-H1", 48]] },
      "2020-07-15",
      "in-progress",
      "not-met",
      "total-within",
    ],
    [
      "120 of 100 by June",
      { values: [["2020-H1", 120]] },
      "2020-07-15",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "exactly 100 by June",
      { values: [["2020-H1", 100]] },
      "2020-07-15",
      "in-progress",
      "not-met",
      "total-within",
    ],
    [
      "a hair over 100 by June",
      { values: [["2020-H1", "100.0000000000000000000000000001"]] },
      "2020-07-15",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "less than 100, exactly 100 by June",
      { criterion: { lessThan: 100 }, values: [["2020-H1", 100]] },
      "2020-07-15",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "perhaps over 100 by June",
      { values: [["2020-H1", { between: [90, 110] }]] },
      "2020-07-15",
      "in-progress",
      "indeterminate",
      "value-straddles",
    ],
    ["complete on the last day", { values: [["2020", 90]] }, "2020-12-31", "achieved", "met", "value-meets"],
    [
      "complete",
      {
        values: [
          ["2020-H1", 48],
          ["2020", 100],
        ],
      },
      "2021-02-01",
      "achieved",
      "met",
      "value-meets",
    ],
    [
      "exceeded in the end",
      {
        values: [
          ["2020-H1", 48],
          ["2020", 101],
        ],
      },
      "2021-02-01",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "perhaps exceeded in the end",
      { values: [["2020", { between: [90, 110] }]] },
      "2021-02-01",
      "indeterminate",
      "indeterminate",
      "value-straddles",
    ],
    [
      "not complete after the deadline",
      { values: [["2020-H1", 48]] },
      "2021-02-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
    [
      "exceeded, and corrected by a later vintage",
      {
        values: [
          { period: "2020-H1", value: 120, releasedOn: "2020-07-10" },
          { period: "2020-H1", value: 95, releasedOn: "2020-08-10" },
        ],
      },
      "2020-09-01",
      "in-progress",
      "not-met",
      "total-within",
    ],
    [
      "exceeded only after the deadline",
      {
        values: [
          ["2020", 90],
          ["2021-H1", 120],
        ],
      },
      "2021-09-01",
      "achieved",
      "met",
      "value-meets",
    ],
    [
      "not known at the deadline and exceeded after it",
      {
        values: [
          ["2020-H1", 48],
          ["2021-H1", 120],
        ],
      },
      "2021-09-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
    [
      "without a deadline it never ends",
      { deadline: undefined, values: [["2020", 48]] },
      "2021-02-01",
      "in-progress",
      "not-met",
      "total-without-end",
    ],
    [
      "without a deadline it can be exceeded",
      { deadline: undefined, values: [["2020", 120]] },
      "2021-02-01",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "before its event it has not ended, whatever was expected",
      { deadline: { event: "the congress meets", expected: "2020" }, values: [["2020", 48]] },
      "2021-02-01",
      "in-progress",
      "not-met",
      "event-unknown",
    ],
    [
      "of exactly 100, 48 by June",
      { criterion: { equals: 100 }, baseline: { value: 0, period: "2019" }, values: [["2020-H1", 48]] },
      "2020-07-15",
      "on-track",
      "not-met",
      "value-not-yet",
    ],
    [
      "of exactly 100, 120 by June",
      { criterion: { equals: 100 }, baseline: { value: 0, period: "2019" }, values: [["2020-H1", 120]] },
      "2020-07-15",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "of 80 to 100, 90 by June",
      { criterion: { between: [80, 100] }, values: [["2020-H1", 90]] },
      "2020-07-15",
      "in-progress",
      "not-met",
      "total-within",
    ],
    [
      "of 80 to 100, 120 by June",
      { criterion: { between: [80, 100] }, values: [["2020-H1", 120]] },
      "2020-07-15",
      "missed",
      "not-met",
      "total-exceeded",
    ],
    [
      "of 80 to 100, 70 in the end",
      { criterion: { between: [80, 100] }, values: [["2020", 70]] },
      "2021-02-01",
      "missed",
      "not-met",
      "value-misses",
    ],
  ])("%s", (_, given, asOf, status, achievement, code) => {
    const evaluation = stand(total(given), asOf);
    expect({
      status: evaluation.status,
      achievement: evaluation.achievement.state,
      codes: codesOf(evaluation),
    }).toEqual({ status, achievement, codes: expect.arrayContaining([code]) });
  });

  it.each(["2020-12-31", "2021-01-01", "2022-01-01"])("is met since its time was over, as of %s", (asOf) => {
    const given = total({
      values: [
        ["2020-H1", 48],
        ["2020", 90],
      ],
    });
    expect(stand(given, asOf).achievement.since).toBe("2020-12-31");
  });

  it("is not achieved in the doubtful time of its deadline and awaited after it, without news", () => {
    const given = total({ deadline: "2020~", values: [["2020", 90]] });
    const statuses = ["2021-02-01", "2022-02-01"].map((asOf) => stand(given, asOf).status);
    expect(statuses).not.toEqual(["achieved", "awaiting-data"]);
  });

  it.each<[name: string, values: NonNullable<Case["values"]>, asOf: string, status: Status]>([
    ["by the printed day", [["2020", 110]], "2021-02-01", "missed"],
    [
      "in the doubtful time",
      [
        ["2020", 90],
        ["2021-Q1", 110],
      ],
      "2021-06-01",
      "in-progress",
    ],
    [
      "in the doubtful time, once that is over",
      [
        ["2020", 90],
        ["2021", 110],
      ],
      "2022-02-01",
      "indeterminate",
    ],
  ])("is exceeded %s", (_, values, asOf, status) => {
    expect(stand(total({ deadline: "2020~", values }), asOf).status).toBe(status);
  });

  it("is open until the last day that its deadline may mean", () => {
    const given = total({ deadline: "2020~", values: [["2020", 90]] });
    expect(stand(given, "2021-02-01").reasons).toContainEqual({
      code: "deadline-approximate",
      deadline: "2020~",
    });
  });

  it("is not said to have slipped back while it grows", () => {
    const given = total({
      values: [
        ["2020-H1", 48],
        ["2020", { between: [90, 110] }],
      ],
    });
    expect(stand(given, "2021-02-01").confidence).not.toContain("slipped-back");
  });

  it("names the total that exceeded it first", () => {
    const given = total({
      values: [
        ["2020-H1", 120],
        ["2020", 180],
      ],
    });
    expect(stand(given, "2021-02-01").achievement.decidedBy).toMatchObject([{ period: "2020-H1" }]);
  });
});

describe("a running total to be reached", () => {
  it.each<Row>([
    ["120 of 100 by June", { values: [["2020-H1", 120]] }, "2020-07-15", "achieved", "met", "value-meets"],
    [
      "48 of 100 by June",
      { values: [["2020-H1", 48]] },
      "2020-07-15",
      "in-progress",
      "not-met",
      "value-not-yet",
    ],
    [
      "48 of 100 by June, from 0 in 2019",
      { baseline: { value: 0, period: "2019" }, values: [["2020-H1", 48]] },
      "2020-07-15",
      "on-track",
      "not-met",
      "pace",
    ],
    ["90 of 100 in the end", { values: [["2020", 90]] }, "2021-02-01", "missed", "not-met", "value-misses"],
    [
      "48 of 100 by June, nothing later",
      { values: [["2020-H1", 48]] },
      "2021-02-01",
      "awaiting-data",
      "not-met",
      "no-value-at-deadline",
    ],
  ])("%s", (_, given, asOf, status, achievement, code) => {
    const evaluation = stand(total({ criterion: { atLeast: 100 }, ...given }), asOf);
    expect({
      status: evaluation.status,
      achievement: evaluation.achievement.state,
      codes: codesOf(evaluation),
    }).toEqual({ status, achievement, codes: expect.arrayContaining([code]) });
  });
});

describe("a sum under a limit below zero", () => {
  const deficit = {
    indicator: { unit: "VND", accumulation: "per-period" },
    criterion: { atMost: -100 },
  } as const;

  it.each<Row>([
    [
      "an amount above zero first: it may yet fall",
      { ...deficit, values: [["2020-Q1", 5]] },
      "2020-05-01",
      "regressing",
      "not-met",
      "value-not-yet",
    ],
    [
      "an amount above zero first, and enough below it then",
      {
        ...deficit,
        values: [
          ["2020-Q1", 5],
          ["2020-04/2020-12", -105],
        ],
      },
      "2021-05-01",
      "achieved",
      "met",
      "value-meets",
    ],
    [
      "amounts above zero to the end",
      { ...deficit, values: [["2020", 5]] },
      "2021-05-01",
      "missed",
      "not-met",
      "total-exceeded",
    ],
  ])("%s", (_, given, asOf, status, state, code) => {
    const evaluation = stand(total(given), asOf);
    expect([evaluation.status, evaluation.achievement.state]).toEqual([status, state]);
    expect(codesOf(evaluation)).toContain(code);
  });
});

describe("a level under a limit", () => {
  it("is met as soon as it is under it", () => {
    expect(stand(total({ indicator: {}, values: [["2020-H1", 48]] }), "2020-07-15").status).toBe("achieved");
  });

  it("is not lost when it is over it before the deadline", () => {
    const given = total({
      indicator: {},
      values: [
        ["2020-H1", 120],
        ["2020", 90],
      ],
    });
    expect(stand(given, "2021-02-01").status).toBe("achieved");
  });
});

import type { AchievementState, ReasonCode, Status } from "policy-targets";
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
      "held, judged by the first later value",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2022", 3],
        ],
      },
      "2023-03-01",
      "achieved",
      "met",
      "value-meets",
    ],
    [
      "broken, judged by the first later value",
      {
        deadline: "2021",
        values: [
          ["2020", 3],
          ["2022", 5],
        ],
      },
      "2023-03-01",
      "missed",
      "not-met",
      "breached",
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

  it("names that only a later value decides", () => {
    const given = atMost4({
      deadline: "2021",
      values: [
        ["2020", 3],
        ["2022", 5],
      ],
    });
    expect(codesOf(stand(given, "2023-03-01"))).toContain("judged-after-deadline");
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

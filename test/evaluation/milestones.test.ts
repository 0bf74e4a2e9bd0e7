import { explainReason, type MilestoneState } from "policy-targets";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { type Case, portfolioOf, stand } from "./support.js";

/** From 10 in 2020 through 20 by 2022 and 60 by 2024 to 80 by 2025. */
const way = (given: Partial<Case> = {}): Case => ({
  criterion: { atLeast: 80 },
  baseline: { value: 10, period: "2020" },
  milestones: [
    { by: "2022", criterion: { atLeast: 20 } },
    { by: "2024", criterion: { atLeast: 60 } },
  ],
  deadline: "2025",
  ...given,
});

const statesOn = (given: Case, asOf: string): readonly MilestoneState[] =>
  stand(given, asOf).milestones.map(({ state }) => state);

type Row = readonly [name: string, given: Case, asOf: string, ...states: readonly MilestoneState[]];

const straddling = { between: [18, 22] } as const;

const levels: readonly Row[] = [
  ["before the first one's period", way(), "2021-12-31", "ahead", "ahead"],
  ["in the first one's period", way(), "2022-01-01", "due", "ahead"],
  ["on the first one's last day", way(), "2022-12-31", "due", "ahead"],
  ["after the first one, without a value", way(), "2023-01-01", "awaiting-data", "ahead"],
  ["met on its day", way({ values: [["2022", 20]] }), "2023-03-01", "met", "ahead"],
  [
    "a hair short on its day",
    way({ values: [["2022", "19.999999999999999999999"]] }),
    "2023-03-01",
    "missed",
    "ahead",
  ],
  ["met early", way({ values: [["2021", 25]] }), "2022-03-01", "met", "ahead"],
  ["both met by one value", way({ values: [["2021", 65]] }), "2022-03-01", "met", "met"],
  [
    "met early, and lost by its day",
    way({
      values: [
        ["2021", 25],
        ["2022", 19],
      ],
    }),
    "2023-03-01",
    "missed",
    "ahead",
  ],
  [
    "met on its day, and lost later",
    way({
      values: [
        ["2022", 20],
        ["2023", 15],
      ],
    }),
    "2024-03-01",
    "met",
    "due",
  ],
  [
    "missed on its day, and met later",
    way({
      values: [
        ["2022", 19],
        ["2023", 25],
      ],
    }),
    "2024-03-01",
    "met-late",
    "due",
  ],
  [
    "not measured on its day, and met later",
    way({
      values: [
        ["2021", 15],
        ["2023", 25],
      ],
    }),
    "2024-03-01",
    "met",
    "due",
  ],
  [
    "not measured on its day, and not met later",
    way({
      values: [
        ["2021", 15],
        ["2023", 18],
      ],
    }),
    "2024-03-01",
    "missed",
    "due",
  ],
  ["measured only before its day", way({ values: [["2021", 15]] }), "2023-03-01", "awaiting-data", "ahead"],
  [
    "perhaps met, before its last day",
    way({ values: [["2022-H1", straddling]] }),
    "2022-09-01",
    "due",
    "ahead",
  ],
  ["perhaps met on its day", way({ values: [["2022", straddling]] }), "2023-03-01", "indeterminate", "ahead"],
  [
    "perhaps met on its day, and surely later",
    way({
      values: [
        ["2022", straddling],
        ["2023", 30],
      ],
    }),
    "2024-03-01",
    "met",
    "due",
  ],
  [
    "measured in the baseline's period alone",
    way({ values: [["2020", 30]] }),
    "2023-03-01",
    "awaiting-data",
    "ahead",
  ],
  ["without a baseline", way({ baseline: undefined, values: [["2022", 20]] }), "2023-03-01", "met", "ahead"],
  [
    "after the target was met",
    way({
      values: [
        ["2022", 15],
        ["2024", 85],
      ],
    }),
    "2026-03-01",
    "met-late",
    "met",
  ],
  [
    "worse than the baseline, and met",
    way({ milestones: [{ by: "2022", criterion: { atLeast: 5 } }], values: [["2022", 5]] }),
    "2023-03-01",
    "met",
  ],
  [
    "worse than the baseline, and missed",
    way({ milestones: [{ by: "2022", criterion: { atLeast: 5 } }], values: [["2022", 4]] }),
    "2023-03-01",
    "missed",
  ],
  [
    "by a quarter, met by a value of the year",
    way({ milestones: [{ by: "2022-Q2", criterion: { atLeast: 20 } }], values: [["2022", 25]] }),
    "2023-03-01",
    "met",
  ],
  [
    "by a quarter, missed by a value of the year",
    way({ milestones: [{ by: "2022-Q2", criterion: { atLeast: 20 } }], values: [["2022", 19]] }),
    "2023-03-01",
    "missed",
  ],
  [
    "downwards",
    way({
      criterion: { atMost: 0 },
      baseline: { value: 10, period: "2020" },
      milestones: [
        { by: "2022", criterion: { atMost: 5 } },
        { by: "2024", criterion: { atMost: 2 } },
      ],
      values: [
        ["2022", 5],
        ["2024", "2.0000000001"],
      ],
    }),
    "2025-03-01",
    "met",
    "missed",
  ],
  [
    "of ranks",
    way({
      criterion: { rankAtMost: 50 },
      baseline: { value: 80, period: "2020" },
      milestones: [
        { by: "2022", criterion: { rankAtMost: 70 } },
        { by: "2024", criterion: { rankAtMost: 60 } },
      ],
      values: [
        ["2022", 70],
        ["2024", 61],
      ],
    }),
    "2025-03-01",
    "met",
    "missed",
  ],
  [
    "of ranges, one of which is left on the far side",
    way({
      criterion: { between: [40, 50] },
      milestones: [
        { by: "2022", criterion: { between: [20, 50] } },
        { by: "2024", criterion: { between: [30, 50] } },
      ],
      values: [
        ["2022", 20],
        ["2024", 51],
      ],
    }),
    "2025-03-01",
    "met",
    "missed",
  ],
];

const sum = (given: Partial<Case> = {}): Case =>
  way({
    criterion: { atLeast: 100 },
    indicator: { accumulation: "per-period" },
    baseline: undefined,
    start: "2021",
    milestones: [
      { by: "2021", criterion: { atLeast: 20 } },
      { by: "2022", criterion: { atLeast: 50 } },
    ],
    ...given,
  });

const budget = (given: Partial<Case>): Case =>
  sum({ criterion: { atMost: 100 }, milestones: [{ by: "2022", criterion: { atMost: 40 } }], ...given });

const sums: readonly Row[] = [
  [
    "of a sum",
    sum({
      values: [
        ["2021", 22],
        ["2022", 25],
      ],
    }),
    "2023-03-01",
    "met",
    "missed",
  ],
  [
    "of a sum, with amounts unknown",
    sum({
      values: [
        ["2021", 22],
        ["2022-H2", 20],
      ],
    }),
    "2023-03-01",
    "met",
    "awaiting-data",
  ],
  [
    "of a sum, which is not added up past its day",
    sum({
      values: [
        ["2021", 22],
        ["2022", 25],
        ["2023", 10],
      ],
    }),
    "2024-03-01",
    "met",
    "missed",
  ],
  ["of a sum, nothing known yet", sum(), "2022-03-01", "awaiting-data", "due"],
  ["under a limit, exceeded before its day", budget({ values: [["2021", 41]] }), "2022-03-01", "missed"],
  [
    "under a limit, exceeded on its day",
    budget({
      values: [
        ["2021", 22],
        ["2022", 25],
      ],
    }),
    "2023-03-01",
    "missed",
  ],
  [
    "under a limit, kept",
    budget({
      values: [
        ["2021", 22],
        ["2022", 18],
      ],
    }),
    "2023-03-01",
    "met",
  ],
  ["under a limit, not over yet", budget({ values: [["2021", 22]] }), "2022-06-01", "due"],
  ["under a limit, with amounts unknown", budget({ values: [["2021", 22]] }), "2023-03-01", "awaiting-data"],
  [
    "under a limit, exceeded only after its day",
    budget({
      values: [
        ["2021", 22],
        ["2022", 18],
        ["2023", 30],
      ],
    }),
    "2024-03-01",
    "met",
  ],
  [
    "of a running total",
    way({
      criterion: { atLeast: 100 },
      indicator: { accumulation: "cumulative" },
      values: [
        ["2022", 20],
        ["2024", 59],
      ],
    }),
    "2025-03-01",
    "met",
    "missed",
  ],
];

const growth = (percent: number) => ({ change: { atLeast: { percent } } });

const grow = (given: Partial<Case>): Case =>
  way({
    criterion: growth(50),
    baseline: { value: 100, period: "2020" },
    milestones: [{ by: "2022", criterion: growth(20) }],
    ...given,
  });

const changes: readonly Row[] = [
  ["of a change", grow({ values: [["2022", 120]] }), "2023-03-01", "met"],
  [
    "of a change, a hair short",
    grow({ values: [["2022", "119.99999999999999999999"]] }),
    "2023-03-01",
    "missed",
  ],
  [
    "of a change on nothing",
    grow({ baseline: undefined, values: [["2022", 120]] }),
    "2023-03-01",
    "indeterminate",
  ],
  [
    "of a change on zero",
    grow({ baseline: { value: 0, period: "2020" }, values: [["2022", 120]] }),
    "2023-03-01",
    "indeterminate",
  ],
];

const revised: readonly Row[] = [
  [
    "before a deadline that was moved later",
    way({ revisions: [{ on: "2021-05", deadline: "2027" }], values: [["2022", 20]] }),
    "2023-03-01",
    "met",
    "ahead",
  ],
  [
    "beside a weaker criterion",
    way({ revisions: [{ on: "2021-05", criterion: { atLeast: 50 } }], values: [["2022", 19]] }),
    "2023-03-01",
    "missed",
    "ahead",
  ],
  [
    "behind a deadline that was brought forward",
    way({ revisions: [{ on: "2021-05", deadline: "2023" }], values: [["2022", 20]] }),
    "2023-03-01",
    "met",
    "ahead",
  ],
];

describe.each([
  ["levels", levels],
  ["sums", sums],
  ["changes", changes],
  ["revisions", revised],
] as const)("milestones: %s", (_, rows) => {
  const cases = rows.map(([name, given, asOf, ...states]) => ({ name, given, asOf, states }));

  it.each(cases)("$name", ({ given, asOf, states }) => {
    expect(statesOn(given, asOf)).toEqual(states);
  });
});

describe("milestones", () => {
  it("that are missed do not miss the target", () => {
    expect(stand(way({ values: [["2022", 19]] }), "2023-03-01").status).toBe("at-risk");
  });

  it("bend the path on which a later value is judged", () => {
    const { progress } = stand(way({ values: [["2024", 60]] }), "2025-03-01");
    expect(progress.expected).toBe(50 / 70);
  });

  it("name the values that decide", () => {
    const { milestones } = stand(
      way({
        values: [
          ["2022", 19],
          ["2023", 25],
        ],
      }),
      "2024-03-01",
    );
    expect(milestones.map(({ decidedBy }) => decidedBy.length)).toEqual([2, 1]);
  });

  it("are judged by what was known", () => {
    const given = way({ values: [{ period: "2022", value: 20, releasedOn: "2023-02-01" }] });
    expect([
      stand(given, { asOf: "2023-03-01", knownOn: "2023-01-31" }).milestones[0]?.state,
      stand(given, { asOf: "2023-03-01", knownOn: "2023-02-01" }).milestones[0]?.state,
    ]).toEqual(["awaiting-data", "met"]);
  });

  it("behind a deadline that was brought forward bend no path", () => {
    const given = way({ revisions: [{ on: "2021-05", deadline: "2023" }], values: [["2022", 45]] });
    expect(stand(given, "2023-03-01").progress.expected).toBeCloseTo(10 / 70, 14);
  });

  it("behind a deadline that was brought forward are not what comes next", () => {
    const given = way({ revisions: [{ on: "2021-05", deadline: "2023" }], values: [["2022", 20]] });
    expect(stand(given, "2023-03-01").reasons).toContainEqual({
      code: "milestones",
      met: ["2022"],
      metLate: [],
      missed: [],
      open: [],
      next: null,
    });
  });

  it.each<readonly [name: string, given: Case]>([
    ["before the start", way({ start: "2023" })],
    [
      "of a sum, before its window",
      sum({ start: undefined, milestones: [{ by: "2022", criterion: { atLeast: 20 } }] }),
    ],
  ])("are faults: %s", (_, given) => {
    expect(() => portfolioOf(given)).toThrow("milestone-misplaced");
  });

  it("of a sum may lie within the deadline's own period", () => {
    const given = sum({
      start: undefined,
      milestones: [{ by: "2025-06", criterion: { atLeast: 40 } }],
      values: [["2025-H1", 45]],
    });
    expect(statesOn(given, "2025-08-01")).toEqual(["met"]);
  });

  const told = (given: Case, asOf: string, locale: "en" | "vi"): string | undefined => {
    const reason = stand(given, asOf).reasons.find(({ code }) => code === "milestones");
    return reason && explainReason(reason, { locale: languages.basic[locale] });
  };

  it.each<[name: string, given: Partial<Case>, asOf: string, en: string, vi: string]>([
    [
      "missed",
      { values: [["2022", 19]] },
      "2023-03-01",
      "Milestones missed: 2022; next: 2024.",
      "Mốc trung gian không đạt: năm 2022; sắp tới: năm 2024.",
    ],
    [
      "met late",
      {
        values: [
          ["2022", 19],
          ["2023", 25],
        ],
      },
      "2024-03-01",
      "Milestones met late: 2022; next: 2024.",
      "Mốc trung gian đạt sau thời hạn: năm 2022; sắp tới: năm 2024.",
    ],
    [
      "met and left open",
      {
        values: [
          ["2022", 20],
          ["2024", { between: [58, 62] }],
        ],
      },
      "2025-03-01",
      "Milestones met: 2022; left open: 2024.",
      "Mốc trung gian đã đạt: năm 2022; chưa rõ: năm 2024.",
    ],
    ["to come", {}, "2021-03-01", "The next milestone is due by 2022.", "Mốc trung gian sắp tới: năm 2022."],
  ])("are told: %s", (_, given, asOf, en, vi) => {
    expect([told(way(given), asOf, "en"), told(way(given), asOf, "vi")]).toEqual([en, vi]);
  });

  it("of which none lies before a deadline that was brought forward are not told", () => {
    const given = way({ revisions: [{ on: "2021-05", deadline: "2022-06" }], values: [["2021", 12]] });
    expect(told(given, "2022-03-01", "en")).toBeUndefined();
  });
});

import type { Evaluation, EvaluationOptions, Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, stand } from "./support.js";

type Row = readonly [name: string, given: Case, on: string | EvaluationOptions, status: Status];

const told = { criterion: { deliverable: true }, deadline: "2020-06" } as const;
const doneOn = (on: string) => ({ reports: [{ on, says: "done" }] }) as const;
const share = { criterion: { atLeast: 80 }, deadline: "2020" } as const;
const published = (publishedOn: string) => [{ id: "s", publishedOn }];
const cited = { citations: [{ source: "s" }] } as const;

const deadlines: readonly Row[] = [
  [
    "a day before the revision",
    { ...told, revisions: [{ on: "2020-07-01", deadline: null }] },
    "2020-06-30",
    "pending",
  ],
  [
    "moved on the deadline's last day",
    { ...told, revisions: [{ on: "2020-06-30", deadline: "2020-12" }] },
    "2020-07-06",
    "pending",
  ],
  [
    "moved the day after it",
    { ...told, revisions: [{ on: "2020-07-01", deadline: "2020-12" }] },
    "2020-07-06",
    "overdue",
  ],
  [
    "moved within the last unit of an approximate deadline",
    { ...told, deadline: "2020-06~", revisions: [{ on: "2020-07-15", deadline: "2020-12" }] },
    "2020-09-01",
    "pending",
  ],
  [
    "moved in a month that ends after the deadline",
    { ...told, deadline: "2020-06-15", revisions: [{ on: "2020-06", deadline: "2020-12" }] },
    "2020-07-06",
    "overdue",
  ],
  [
    "moved twice, the second time too late",
    {
      ...told,
      revisions: [
        { on: "2020-06-15", deadline: "2020-08" },
        { on: "2020-09-15", deadline: "2020-12" },
      ],
    },
    "2020-10-01",
    "overdue",
  ],
  [
    "moved twice, both times in time",
    {
      ...told,
      revisions: [
        { on: "2020-06-15", deadline: "2020-08" },
        { on: "2020-08-15", deadline: "2020-12" },
      ],
    },
    "2020-10-01",
    "pending",
  ],
  [
    "moved earlier before it was done",
    {
      ...told,
      deadline: "2020-12",
      revisions: [{ on: "2020-03-15", deadline: "2020-06" }],
      ...doneOn("2020-08-10"),
    },
    "2021-01-15",
    "achieved-late",
  ],
  [
    "done by the original, which was moved later",
    { ...told, revisions: [{ on: "2020-06-15", deadline: "2020-12" }], ...doneOn("2020-05-10") },
    "2020-07-06",
    "achieved",
  ],
  [
    "without a date only after it had passed",
    { ...told, revisions: [{ on: "2020-08-15", deadline: null }] },
    "2020-09-01",
    "overdue",
  ],
  [
    "stated with a date only later",
    { criterion: { deliverable: true }, revisions: [{ on: "2020-03-15", deadline: "2020-06" }] },
    "2020-07-06",
    "overdue",
  ],
  [
    "done before there was a date",
    {
      criterion: { deliverable: true },
      revisions: [{ on: "2020-08-15", deadline: "2020-06" }],
      ...doneOn("2020-07-10"),
    },
    "2020-09-01",
    "achieved",
  ],
  [
    "of an event that is put off",
    {
      criterion: { deliverable: true },
      deadline: { event: "the congress", expected: "2020-03" },
      revisions: [{ on: "2020-05-15", deadline: { event: "the congress", expected: "2020-09" } }],
    },
    "2020-07-06",
    "pending",
  ],
  [
    "of an event that a revision says has occurred",
    {
      criterion: { deliverable: true },
      deadline: { event: "the congress", expected: "2020-09" },
      revisions: [{ on: "2020-06-20", deadline: { event: "the congress", occurred: "2020-06-15" } }],
    },
    "2020-07-06",
    "overdue",
  ],
  [
    "of an event, moved after it had occurred",
    {
      criterion: { deliverable: true },
      deadline: { event: "the congress", occurred: "2020-06-15" },
      revisions: [{ on: "2020-06-20", deadline: "2020-12" }],
    },
    "2020-07-06",
    "overdue",
  ],
];

const criteria: readonly Row[] = [
  [
    "raised in time",
    { ...share, revisions: [{ on: "2020-06-01", criterion: { atLeast: 90 } }], values: [["2020", 85]] },
    "2021-03-01",
    "missed",
  ],
  [
    "lowered in time",
    { ...share, revisions: [{ on: "2020-06-01", criterion: { atLeast: 60 } }], values: [["2020", 70]] },
    "2021-03-01",
    "achieved",
  ],
  [
    "lowered after it was missed",
    { ...share, revisions: [{ on: "2021-06-01", criterion: { atLeast: 60 } }], values: [["2020", 70]] },
    "2021-07-01",
    "achieved-late",
  ],
  [
    "lowered after it was missed, and not met even so",
    { ...share, revisions: [{ on: "2021-06-01", criterion: { atLeast: 75 } }], values: [["2020", 70]] },
    "2021-07-01",
    "missed",
  ],
  [
    "raised after it was met",
    { ...share, revisions: [{ on: "2021-06-01", criterion: { atLeast: 90 } }], values: [["2020", 85]] },
    "2021-07-01",
    "achieved",
  ],
  [
    "raised to a later date after it was met: a new target",
    {
      ...share,
      revisions: [{ on: "2021-06-01", criterion: { atLeast: 90 }, deadline: "2025" }],
      values: [["2020", 85]],
    },
    "2021-07-01",
    "in-progress",
  ],
  [
    "raised and moved by two statements after it was met",
    {
      ...share,
      revisions: [
        { on: "2021-06-01", criterion: { atLeast: 90 } },
        { on: "2021-08-01", deadline: "2025" },
      ],
      values: [["2020", 85]],
    },
    "2021-09-01",
    "in-progress",
  ],
  [
    "raised to a later date, and met before",
    {
      ...share,
      revisions: [{ on: "2021-06-01", criterion: { atLeast: 90 }, deadline: "2025" }],
      values: [["2020", 95]],
    },
    "2021-07-01",
    "achieved",
  ],
  [
    "raised to a later date after it was missed",
    {
      ...share,
      revisions: [{ on: "2021-06-01", criterion: { atLeast: 90 }, deadline: "2025" }],
      values: [["2020", 70]],
    },
    "2021-07-01",
    "missed",
  ],
  [
    "lowered and moved after it was missed, and met since",
    {
      ...share,
      revisions: [{ on: "2021-06-01", criterion: { atLeast: 75 }, deadline: "2025" }],
      values: [
        ["2020", 70],
        ["2021", 76],
      ],
    },
    "2022-07-01",
    "achieved-late",
  ],
  [
    "written otherwise, with the same numbers",
    { ...share, revisions: [{ on: "2021-06-01", criterion: { atLeast: "80.0" } }], values: [["2020", 85]] },
    "2021-07-01",
    "achieved",
  ],
];

const lifecycles: readonly Row[] = [
  [
    "on hold from its day",
    { ...told, revisions: [{ on: "2020-05-15", lifecycle: "on-hold" }] },
    "2020-05-15",
    "on-hold",
  ],
  [
    "the day before",
    { ...told, revisions: [{ on: "2020-05-15", lifecycle: "on-hold" }] },
    "2020-05-14",
    "pending",
  ],
  [
    "active again",
    {
      ...told,
      revisions: [
        { on: "2020-02-15", lifecycle: "on-hold" },
        { on: "2020-05-15", lifecycle: "active" },
      ],
    },
    "2020-06-01",
    "pending",
  ],
  [
    "active again after its deadline",
    {
      ...told,
      revisions: [
        { on: "2020-05-15", lifecycle: "on-hold" },
        { on: "2020-08-15", lifecycle: "active" },
      ],
    },
    "2020-09-01",
    "overdue",
  ],
  [
    "cancelled on the deadline's last day",
    { ...told, revisions: [{ on: "2020-06-30", lifecycle: "cancelled" }] },
    "2020-07-06",
    "withdrawn",
  ],
  [
    "cancelled the day after it",
    { ...told, revisions: [{ on: "2020-07-01", lifecycle: "cancelled" }] },
    "2020-07-06",
    "overdue",
  ],
  [
    "cancelled after it was done",
    { ...told, revisions: [{ on: "2020-05-15", lifecycle: "cancelled" }], ...doneOn("2020-05-10") },
    "2020-07-06",
    "achieved",
  ],
  [
    "cancelled, and taken up again",
    {
      ...told,
      revisions: [
        { on: "2020-02-15", lifecycle: "cancelled" },
        { on: "2020-03-15", lifecycle: "active" },
      ],
    },
    "2020-05-01",
    "pending",
  ],
  [
    "cancelled, taken up again, and cancelled too late",
    {
      ...told,
      revisions: [
        { on: "2020-02-15", lifecycle: "cancelled" },
        { on: "2020-03-15", lifecycle: "active" },
        { on: "2020-07-15", lifecycle: "cancelled" },
      ],
    },
    "2020-08-01",
    "overdue",
  ],
  [
    "cancelled in time, and restated since",
    {
      ...told,
      revisions: [
        { on: "2020-05-15", lifecycle: "cancelled" },
        { on: "2020-08-15", deadline: "2020-12" },
      ],
    },
    "2020-09-01",
    "withdrawn",
  ],
  [
    "cancelled on no day, and restated since",
    { ...told, lifecycle: "cancelled", revisions: [{ on: "2020-08-15", deadline: "2020-12" }] },
    "2020-09-01",
    "withdrawn",
  ],
];

const knowledge: readonly Row[] = [
  [
    "not known yet",
    {
      ...told,
      sources: published("2020-08"),
      revisions: [{ on: "2020-05-15", deadline: "2020-12", ...cited }],
    },
    "2020-08-30",
    "overdue",
  ],
  [
    "known by the end of the month",
    {
      ...told,
      sources: published("2020-08"),
      revisions: [{ on: "2020-05-15", deadline: "2020-12", ...cited }],
    },
    "2020-08-31",
    "pending",
  ],
  [
    "known in hindsight",
    {
      ...told,
      sources: published("2020-08"),
      revisions: [{ on: "2020-05-15", deadline: "2020-12", ...cited }],
    },
    { asOf: "2020-07-06", knownOn: "2020-12-31" },
    "pending",
  ],
  [
    "known before it takes effect",
    {
      ...told,
      sources: published("2020-04"),
      revisions: [{ on: "2020-06-15", deadline: "2020-12", ...cited }],
    },
    { asOf: "2020-06-14", against: "current" },
    "pending",
  ],
  [
    "of two, the earlier not known yet",
    {
      ...told,
      sources: published("2020-08"),
      revisions: [
        { on: "2020-05-15", deadline: "2020-12", ...cited },
        { on: "2020-06-01", lifecycle: "active" },
      ],
    },
    "2020-07-06",
    "overdue",
  ],
  [
    "of a source that says no day, from its own",
    { ...told, sources: [{ id: "s" }], revisions: [{ on: "2020-05-15", deadline: "2020-12", ...cited }] },
    "2020-07-06",
    "pending",
  ],
  [
    "ignored against the original",
    { ...told, revisions: [{ on: "2020-05-15", lifecycle: "cancelled" }] },
    { asOf: "2020-07-06", against: "original" },
    "overdue",
  ],
];

describe.each([
  ["a deadline", deadlines],
  ["a criterion", criteria],
  ["a lifecycle", lifecycles],
  ["a revision", knowledge],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_name, given, on, status) => {
    expect(stand(given, on).status).toBe(status);
  });
});

const moved: Case = { ...told, revisions: [{ on: "2020-05-15", deadline: "2020-12" }] };
const late: Case = { ...told, revisions: [{ on: "2020-07-15", deadline: "2020-12" }] };
const congress = { event: "the congress", expected: "2020-06" } as const;

describe("what revisions did", () => {
  it.each<[name: string, given: Case, on: string, revisions: Partial<Evaluation["revisions"]>]>([
    ["before it", moved, "2020-05-14", { applied: [], currentDeadline: "2020-06-30", daysMoved: 0 }],
    [
      "from its day on",
      moved,
      "2020-05-15",
      { applied: ["2020-05-15"], currentDeadline: "2020-12-31", daysMoved: 184 },
    ],
    ["moved too late, as stated", late, "2020-08-01", { currentDeadline: "2020-12-31", daysMoved: 184 }],
    [
      "moved earlier",
      { ...told, revisions: [{ on: "2020-03-15", deadline: "2020-05" }] },
      "2020-04-01",
      { daysMoved: -30 },
    ],
    [
      "without a date since",
      { ...told, revisions: [{ on: "2020-03-15", deadline: null }] },
      "2020-04-01",
      { originalDeadline: "2020-06-30", currentDeadline: null, daysMoved: null },
    ],
    [
      "an event, before it occurred",
      { criterion: { deliverable: true }, deadline: { ...congress, occurred: "2020-08-20" } },
      "2020-07-06",
      { originalDeadline: "2020-06-30", currentDeadline: "2020-06-30", daysMoved: 0 },
    ],
    [
      "an event, from its day on",
      { criterion: { deliverable: true }, deadline: { ...congress, occurred: "2020-08-20" } },
      "2020-08-20",
      { originalDeadline: "2020-08-20", currentDeadline: "2020-08-20" },
    ],
    [
      "a month by its last day",
      { ...told, revisions: [{ on: "2020-05", deadline: "2020-12" }] },
      "2020-05-31",
      { applied: ["2020-05-31"] },
    ],
    [
      "weakened and strengthened again",
      {
        ...share,
        revisions: [
          { on: "2020-03-15", criterion: { atLeast: 60 } },
          { on: "2020-06-15", criterion: { atLeast: 70 } },
        ],
      },
      "2020-07-06",
      { criterion: "weakened" },
    ],
  ])("%s", (_, given, on, revisions) => {
    expect(stand(given, on).revisions).toMatchObject(revisions);
  });

  it("is nothing against the original", () => {
    expect(stand(moved, { asOf: "2020-07-06", against: "original" }).revisions).toEqual(
      stand(told, "2020-07-06").revisions,
    );
  });
});

describe("reasons", () => {
  it("name a deadline that moved", () => {
    expect(stand(moved, "2020-07-06").reasons).toContainEqual({
      code: "deadline-revised",
      on: "2020-05-15",
      from: "2020-06",
      to: "2020-12",
      days: 184,
    });
  });

  it("name the event of a deadline without a date", () => {
    const given: Case = { ...told, revisions: [{ on: "2020-05-15", deadline: { event: "the congress" } }] };
    expect(stand(given, "2020-07-06").reasons).toContainEqual({
      code: "deadline-revised",
      on: "2020-05-15",
      from: "2020-06",
      to: { event: "the congress" },
      days: null,
    });
  });

  it("name a deadline that had passed when it was moved", () => {
    expect(stand(late, "2020-08-01").reasons).toContainEqual({
      code: "moved-after-deadline",
      on: "2020-07-15",
      deadline: "2020-06",
    });
  });

  it.each<[what: string, revision: NonNullable<Case["revisions"]>[number]]>([
    ["a deadline", { on: "2020-05-15", deadline: { by: "2020-06", stated: "đến tháng 6" } }],
    ["a lifecycle", { on: "2020-05-15", lifecycle: "active" }],
  ])("do not name %s that means the same", (_, revision) => {
    expect(codesOf(stand({ ...told, revisions: [revision] }, "2020-06-01"))).toEqual(
      codesOf(stand(told, "2020-06-01")),
    );
  });

  it("name no criterion of the same numbers", () => {
    const same: Case = { ...share, revisions: [{ on: "2020-05-15", criterion: { atLeast: "80.0" } }] };
    expect(codesOf(stand(same, "2020-06-01"))).toEqual(codesOf(stand(share, "2020-06-01")));
  });

  it("say since when what is asked only now is met", () => {
    const lowered: Case = {
      ...share,
      revisions: [{ on: "2021-06-01", criterion: { atLeast: 60 } }],
      values: [["2020", 70]],
    };
    expect(stand(lowered, "2021-07-01").reasons).toContainEqual({
      code: "met-late",
      on: "2021-06-01",
      deadline: "2020-12-31",
    });
  });
});

describe("confidence", () => {
  it("is weaker where a deadline was moved too late", () => {
    expect(stand(late, "2020-08-01").confidence).toContain("moved-after-deadline");
  });

  it("is not where it was moved in time", () => {
    expect(stand(moved, "2020-08-01").confidence).not.toContain("moved-after-deadline");
  });

  it.each<[name: string, revisions: NonNullable<Case["revisions"]>]>([
    ["in one statement", [{ on: "2021-06-01", criterion: { atLeast: 90 }, deadline: "2025" }]],
    [
      "in two, the deadline first",
      [
        { on: "2021-05-01", deadline: "2025" },
        { on: "2021-06-01", criterion: { atLeast: 90 } },
      ],
    ],
  ])("is not where a new target followed one that was met: %s", (_, revisions) => {
    const anew: Case = { ...share, revisions, values: [["2020", 85]] };
    expect(stand(anew, "2021-07-01").confidence).not.toContain("moved-after-deadline");
  });
});

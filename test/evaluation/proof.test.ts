import type { Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, portfolioInput, stand, standIn } from "./support.js";

type Row = readonly [name: string, given: Case, asOf: string, status: Status];

const between = { allOf: [{ atLeast: 40 }, { atMost: 60 }] } as const;

describe("parts of one series", () => {
  it.each<Row>([
    [
      "that two values meet one after the other were never met",
      {
        criterion: between,
        deadline: "2020",
        values: [
          ["2020", 30],
          ["2021", 70],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "that one value meets are met",
      { criterion: between, deadline: "2020", values: [["2020", 50]] },
      "2021-03-01",
      "achieved",
    ],
    [
      "that one value meets afterwards are met late",
      {
        criterion: between,
        deadline: "2020",
        values: [
          ["2020", 30],
          ["2021", 50],
        ],
      },
      "2022-03-01",
      "achieved-late",
    ],
    [
      "that no value meets at once are not met before the deadline either",
      {
        criterion: between,
        deadline: "2025",
        values: [
          ["2020", 30],
          ["2021", 70],
        ],
      },
      "2022-03-01",
      "in-progress",
    ],
    [
      "are kept only where each value keeps to all of them",
      {
        criterion: between,
        mode: "maintain",
        deadline: "2022",
        values: [
          ["2020", 50],
          ["2021", 65],
        ],
      },
      "2022-03-01",
      "missed",
    ],
    [
      "and a part that reports judge have to hold both",
      {
        criterion: { allOf: [{ atLeast: 40 }, { atMost: 60 }, { deliverable: true }] },
        deadline: "2020",
        values: [["2020", 50]],
      },
      "2021-03-01",
      "overdue",
    ],
  ])("%s", (_, given, asOf, status) => {
    expect(stand(given, asOf).status).toBe(status);
  });

  it("say so where each is met, but not by one value", () => {
    const given: Case = {
      criterion: { allOf: [{ atLeast: 40 }, { atMost: 60 }] },
      deadline: "2020",
      values: [
        ["2020", 30],
        ["2021", 70],
      ],
    };
    expect(codesOf(stand(given, "2022-03-01"))).toContain("parts-not-at-once");
  });
});

describe("late is only what is proved to be", () => {
  const other = (criterion: object, values: readonly object[]) => {
    const { indicators = [], ...rest } = portfolioInput({ criterion: criterion as never, deadline: "2020" });
    return {
      ...rest,
      indicators: [...indicators, { id: "j", title: "Other", unit: "percent" as const }],
      measuredValues: values as never,
    };
  };
  const either = { anyOf: [{ atLeast: 80 }, { atLeast: 50, indicator: "j" }] };
  const late = [
    { indicator: "i", period: "2020", value: 70 },
    { indicator: "i", period: "2021", value: 85 },
  ];

  it("one of two, while the other may have been met in time", () => {
    const { status, timeliness } = standIn(other(either, late), "2022-03-01");
    expect([status, timeliness.state]).toEqual(["achieved", "indeterminate"]);
  });

  it("one of two, when the other is known to have failed", () => {
    const failed = [...late, { indicator: "j", period: "2020", value: 40 }];
    expect(standIn(other(either, failed), "2022-03-01").status).toBe("achieved-late");
  });

  it("a share of members, while enough others may have been in time", () => {
    const member = (sector: string, period: string, value: number) => ({
      period,
      value,
      dimensions: { sector },
    });
    const given: Case = {
      criterion: { atLeast: 80, each: { dimension: "sector", members: ["a", "b"], share: 50 } },
      deadline: "2020",
      values: [member("a", "2020", 70), member("a", "2021", 85)],
    };
    expect(stand(given, "2022-03-01").status).toBe("achieved");
    const known = { ...given, values: [...(given.values ?? []), member("b", "2020", 20)] };
    expect(stand(known, "2022-03-01").status).toBe("achieved-late");
  });
});

describe("what is to be kept", () => {
  const kept: Case = {
    criterion: { atMost: 3 },
    mode: "maintain",
    start: "2018",
    deadline: "2022",
    values: [
      ["2018", 2],
      ["2019", 2],
      ["2020", 2],
      ["2021", 2],
    ],
  };

  it.each([5, 2])("is not decided by a value from after its time: %d", (value) => {
    const given: Case = { ...kept, values: [...(kept.values ?? []), ["2023", value]] };
    expect(stand(given, "2024-03-01").status).toBe("awaiting-data");
  });

  it("is decided by a value that contains its last day", () => {
    const half: Case = { ...kept, deadline: "2022-06", values: [...(kept.values ?? []), ["2022", 5]] };
    expect(stand(half, "2024-03-01").status).toBe("missed");
  });
});

describe("a report that it is done", () => {
  const done: Case = { criterion: { deliverable: true }, deadline: "2020-10" };

  it.each<readonly [string, NonNullable<Case["reports"]>, Status]>([
    [
      "is not undone by one of a part",
      [
        { on: "2020-09-10", says: "done" },
        { on: "2020-10-10", says: "done", scope: "Da Nang" },
      ],
      "achieved",
    ],
    [
      "is not undone by a later start",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-11-10", says: "started" },
      ],
      "achieved",
    ],
    [
      "is not undone by partly done",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-11-10", says: "partly-done" },
      ],
      "achieved",
    ],
    [
      "is not contradicted by one of a part on its day",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-10-10", says: "done", scope: "Da Nang" },
      ],
      "achieved",
    ],
    [
      "is undone by not done",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-11-10", says: "not-done" },
      ],
      "overdue",
    ],
    [
      "is undone for a part by not done of it",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-11-10", says: "not-done", scope: "Da Nang" },
      ],
      "overdue",
    ],
    [
      "after one that it is not counts anew",
      [
        { on: "2020-08-10", says: "done" },
        { on: "2020-09-10", says: "not-done" },
        { on: "2020-09-20", says: "started" },
      ],
      "overdue",
    ],
    [
      "is not withdrawn by one that a part was cancelled",
      [
        { on: "2020-10-10", says: "done" },
        { on: "2020-11-10", says: "cancelled", scope: "Da Nang" },
      ],
      "achieved",
    ],
  ])("%s", (_, reports, status) => {
    expect(stand({ ...done, reports }, "2021-01-15").status).toBe(status);
  });
});

describe("what was given up or put on hold", () => {
  const level: Case = { criterion: { atLeast: 80 }, deadline: "2025", values: [["2020", 85]] };
  const short: Case = { criterion: { atLeast: 80 }, deadline: "2020", values: [["2020", 70]] };
  const cancelled = (on: string) => ({ revisions: [{ on, lifecycle: "cancelled" as const }] });
  const held = (on: string) => ({ revisions: [{ on, lifecycle: "on-hold" as const }] });

  it.each<Row>([
    [
      "stays met as it stood on that day, whatever later values say",
      {
        ...level,
        ...cancelled("2022-06-30"),
        values: [
          ["2020", 85],
          ["2022", 70],
        ],
      },
      "2023-03-01",
      "achieved",
    ],
    [
      "is withdrawn when it was not met by then",
      { ...level, ...cancelled("2020-06-30") },
      "2021-03-01",
      "withdrawn",
    ],
    ["hides no miss when that has no date", { ...short, lifecycle: "cancelled" }, "2021-03-01", "missed"],
    [
      "hides no success when that has no date",
      { ...level, lifecycle: "cancelled" },
      "2021-03-01",
      "achieved",
    ],
    [
      "is withdrawn without a date when nothing is shown",
      { ...short, values: [], lifecycle: "cancelled" },
      "2021-03-01",
      "withdrawn",
    ],
    [
      "hides no miss when it is put on hold later",
      { ...short, ...held("2022-01-15") },
      "2022-03-01",
      "missed",
    ],
    ["is on hold since before its deadline", { ...short, ...held("2020-05-15") }, "2022-03-01", "on-hold"],
    [
      "is on hold without a date when nothing is shown",
      { ...short, values: [], lifecycle: "on-hold" },
      "2021-03-01",
      "on-hold",
    ],
    [
      "hides no success when it is put on hold later",
      { ...level, ...held("2022-01-15") },
      "2022-03-01",
      "achieved",
    ],
  ])("%s", (_, given, asOf, status) => {
    expect(stand(given, asOf).status).toBe(status);
  });

  it("names a hold that came too late", () => {
    expect(stand({ ...short, ...held("2022-01-15") }, "2022-03-01").reasons).toContainEqual({
      code: "on-hold-after",
      on: "2022-01-15",
    });
  });

  it.each<readonly [string, string | undefined, Status]>([
    ["from a source that is not published yet", "2022-05", "overdue"],
    ["from one that is", "2021-05", "withdrawn"],
  ])("counts a repeal that is known %s", (_, publishedOn, status) => {
    const given: Case = {
      criterion: { deliverable: true },
      deadline: "2021-06",
      policies: ["p"],
      sources: [{ id: "gazette", ...(publishedOn === undefined ? {} : { publishedOn }) }],
      policyList: [
        { id: "p", issuedOn: "2019" },
        {
          id: "q",
          issuedOn: "2021-03",
          effectiveFrom: "2021-03",
          relations: [{ type: "repeals", policy: "p" }],
          citations: [{ source: "gazette" }],
        },
      ],
    };
    expect(stand(given, "2021-09-01").status).toBe(status);
  });
});

describe("members that nobody listed", () => {
  it("are awaited after the deadline, though all that are seen meet it", () => {
    const given: Case = {
      criterion: { atLeast: 80, each: { dimension: "sector" } },
      deadline: "2020",
      values: [{ period: "2020", value: 85, dimensions: { sector: "a" } }],
    };
    const evaluation = stand(given, "2021-03-01");
    expect(evaluation.status).toBe("awaiting-data");
    expect(evaluation.reasons).toContainEqual(expect.objectContaining({ code: "members", of: null }));
  });
});

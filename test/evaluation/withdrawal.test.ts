import type { Status } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, type ReportRow, stand } from "./support.js";

const cancelled = (on: string, more: Partial<ReportRow> = {}): ReportRow => ({
  on,
  says: "cancelled",
  ...more,
});
const done = (on: string, more: Partial<ReportRow> = {}): ReportRow => ({ on, says: "done", ...more });

const deliverable = (given: Partial<Case>): Case => ({
  criterion: { deliverable: true },
  deadline: "2020-06",
  ...given,
});

/** Policy `p`, under which the target stands since 2019, and what others do to it. */
const under = (...others: NonNullable<Case["policyList"]>): Partial<Case> => ({
  policies: ["p"],
  policyList: [{ id: "p", issuedOn: "2019" }, ...others],
});

const replacing = (more: Partial<NonNullable<Case["policyList"]>[number]>) => ({
  id: "q",
  relations: [{ type: "replaces" as const, policy: "p" }],
  ...more,
});

describe("a target that was cancelled", () => {
  it.each<[name: string, given: Case, asOf: string]>([
    ["a deliverable", deliverable({}), "2020-05-01"],
    ["a deliverable after its deadline", deliverable({}), "2020-09-01"],
    ["a measured one", { criterion: { atLeast: 80 }, values: [["2019", 70]] }, "2020-09-01"],
    ["one that is not in force", { criterion: { deliverable: true }, start: "2022" }, "2020-09-01"],
  ])("is withdrawn: %s", (_, given, asOf) => {
    expect(stand({ ...given, lifecycle: "cancelled" }, asOf).status).toBe("withdrawn");
  });

  it("is named, without a day", () => {
    expect(stand(deliverable({ lifecycle: "cancelled" }), "2020-05-01").reasons[0]).toEqual({
      code: "withdrawn",
      cause: "lifecycle",
      on: null,
    });
  });
});

describe("a target that is reported as cancelled", () => {
  it.each<[name: string, given: Case, codes: readonly string[]]>([
    ["in time", deliverable({ reports: [cancelled("2020-04-01")] }), ["withdrawn"]],
    ["too late", deliverable({ reports: [cancelled("2020-07-15")] }), ["deadline-passed", "withdrawn-after"]],
  ])("%s, is not said to have no report", (_, given, codes) => {
    expect(codesOf(stand(given, "2020-09-01"))).toEqual(codes);
  });
});

describe("a target on hold", () => {
  it.each<[name: string, given: Case, asOf: string]>([
    ["before its deadline", deliverable({}), "2020-05-01"],
    ["after its deadline", deliverable({}), "2020-09-01"],
    ["that is not in force", { criterion: { deliverable: true }, start: "2022" }, "2020-09-01"],
  ])("is on hold %s", (_, given, asOf) => {
    expect(stand({ ...given, lifecycle: "on-hold" }, asOf).status).toBe("on-hold");
  });

  it("is named first", () => {
    expect(codesOf(stand(deliverable({ lifecycle: "on-hold" }), "2020-05-01"))[0]).toBe("on-hold");
  });

  it("is withdrawn where its policies are gone", () => {
    const given = deliverable({ lifecycle: "on-hold", ...under(replacing({ issuedOn: "2020-03" })) });
    expect(stand(given, "2020-05-01").status).toBe("withdrawn");
  });
});

describe("a report that it was cancelled", () => {
  it.each<[name: string, given: Case, asOf: string, status: Status]>([
    ["before the deadline", deliverable({ reports: [cancelled("2020-05-10")] }), "2020-05-20", "withdrawn"],
    ["not before that day", deliverable({ reports: [cancelled("2020-05-10")] }), "2020-05-09", "pending"],
    [
      "and the deadline has passed since",
      deliverable({ reports: [cancelled("2020-05-10")] }),
      "2020-09-01",
      "withdrawn",
    ],
    [
      "on the last day of the deadline",
      deliverable({ reports: [cancelled("2020-06-30")] }),
      "2020-09-01",
      "withdrawn",
    ],
    ["after the deadline", deliverable({ reports: [cancelled("2020-07-01")] }), "2020-09-01", "overdue"],
    [
      "without a deadline",
      deliverable({ deadline: undefined, reports: [cancelled("2020-07-01")] }),
      "2020-09-01",
      "withdrawn",
    ],
    [
      "and taken up again",
      deliverable({ reports: [cancelled("2020-05-10"), { on: "2020-06-10", says: "started" }] }),
      "2020-06-20",
      "in-progress",
    ],
    [
      "and done all the same",
      deliverable({ reports: [cancelled("2020-05-10"), done("2020-06-10")] }),
      "2020-06-20",
      "achieved",
    ],
    [
      "after success, before the deadline",
      deliverable({ reports: [done("2020-04-10"), cancelled("2020-05-10")] }),
      "2020-09-01",
      "achieved",
    ],
    [
      "after success, after the deadline",
      deliverable({ reports: [done("2020-04-10"), cancelled("2020-08-10")] }),
      "2020-09-01",
      "achieved",
    ],
    [
      "after success, without a deadline",
      deliverable({ deadline: undefined, reports: [done("2020-04-10"), cancelled("2020-08-10")] }),
      "2020-09-01",
      "achieved",
    ],
    [
      "of a part only",
      deliverable({ reports: [cancelled("2020-05-10", { scope: "two provinces" })] }),
      "2020-05-20",
      "in-progress",
    ],
    [
      "of a measured target before its deadline",
      {
        criterion: { atLeast: 80 },
        deadline: "2021",
        values: [["2019", 70]],
        reports: [cancelled("2020-05-10")],
      },
      "2020-09-01",
      "withdrawn",
    ],
    [
      "of a measured target that had been met",
      {
        criterion: { atLeast: 80 },
        deadline: "2021",
        values: [["2019", 85]],
        reports: [cancelled("2020-05-10")],
      },
      "2020-09-01",
      "achieved",
    ],
    [
      "of a measured target that is met only later",
      {
        criterion: { atLeast: 80 },
        deadline: "2021",
        values: [
          ["2019", 70],
          ["2020", 85],
        ],
        reports: [cancelled("2020-05-10")],
      },
      "2021-09-01",
      "withdrawn",
    ],
    [
      "of a measured target that has been missed",
      {
        criterion: { atLeast: 80 },
        deadline: "2019",
        values: [["2019", 70]],
        reports: [cancelled("2020-05-10")],
      },
      "2020-09-01",
      "missed",
    ],
    [
      "after an event was expected, before it occurred",
      deliverable({
        deadline: { event: "the congress meets", expected: "2020-06" },
        reports: [cancelled("2020-09-10")],
      }),
      "2020-10-01",
      "withdrawn",
    ],
    [
      "in the doubtful time of an approximate deadline",
      deliverable({ deadline: "2019~", reports: [cancelled("2020-03-10")] }),
      "2020-10-01",
      "withdrawn",
    ],
    [
      "of a running total that had exceeded its limit before",
      {
        criterion: { atMost: 100 },
        indicator: { accumulation: "cumulative" },
        deadline: "2020",
        values: [["2020-H1", 120]],
        reports: [cancelled("2020-09-01")],
      },
      "2020-11-01",
      "missed",
    ],
    [
      "of a running total whose time is not over",
      {
        criterion: { atMost: 100 },
        indicator: { accumulation: "cumulative" },
        deadline: "2020",
        values: [
          ["2020-H1", 48],
          ["2020", 90],
        ],
        reports: [cancelled("2020-09-01")],
      },
      "2021-02-01",
      "withdrawn",
    ],
  ])("%s", (_, given, asOf, status) => {
    expect(stand(given, asOf).status).toBe(status);
  });

  it.each([0, 1])("on the same day as a verified one that it is done gives way to that (%i)", (first) => {
    const both = [done("2020-05-10", { verification: "verified" }), cancelled("2020-05-10")];
    const reports = first === 0 ? both : [...both].reverse();
    expect(stand(deliverable({ reports }), "2020-05-20").status).toBe("achieved");
  });

  it("on the same day as one that it is done gives one verdict, whatever the order", () => {
    const both = [done("2020-05-10"), cancelled("2020-05-10")];
    const [a, b] = [both, [...both].reverse()].map(
      (reports) => stand(deliverable({ reports }), "2020-09-01").status,
    );
    expect(a).toBe(b);
  });

  it("is named with its day", () => {
    expect(stand(deliverable({ reports: [cancelled("2020-05-10")] }), "2020-05-20").reasons[0]).toEqual({
      code: "withdrawn",
      cause: "report",
      on: "2020-05-10",
    });
  });

  it("after the deadline is named and changes nothing", () => {
    const evaluation = stand(deliverable({ reports: [cancelled("2020-07-10")] }), "2020-09-01");
    expect([evaluation.status, evaluation.reasons.at(-1)]).toEqual([
      "overdue",
      { code: "withdrawn-after", cause: "report", on: "2020-07-10" },
    ]);
  });

  it("after success is named and changes nothing", () => {
    const evaluation = stand(
      deliverable({ reports: [done("2020-04-10"), cancelled("2020-08-10")] }),
      "2020-09-01",
    );
    expect([evaluation.achievement.state, evaluation.reasons.at(-1)]).toEqual([
      "met",
      { code: "withdrawn-after", cause: "report", on: "2020-08-10" },
    ]);
  });
});

describe("a target whose policies are gone", () => {
  it.each<[name: string, policies: Partial<Case>, asOf: string, status: Status]>([
    ["replaced", under(replacing({ issuedOn: "2020-03-15" })), "2020-05-01", "withdrawn"],
    [
      "repealed",
      under({ id: "q", issuedOn: "2020-03-15", relations: [{ type: "repeals", policy: "p" }] }),
      "2020-05-01",
      "withdrawn",
    ],
    [
      "only amended",
      under({ id: "q", issuedOn: "2020-03-15", relations: [{ type: "amends", policy: "p" }] }),
      "2020-05-01",
      "pending",
    ],
    [
      "replaced from a day that has not come",
      under(replacing({ issuedOn: "2020-03-15", effectiveFrom: "2020-06-01" })),
      "2020-05-01",
      "pending",
    ],
    [
      "replaced from a day that has come",
      under(replacing({ issuedOn: "2020-03-15", effectiveFrom: "2020-06-01" })),
      "2020-06-01",
      "withdrawn",
    ],
    [
      "replaced in a month that is not over",
      under(replacing({ issuedOn: "2020-05" })),
      "2020-05-30",
      "pending",
    ],
    [
      "replaced in a month that is over",
      under(replacing({ issuedOn: "2020-05" })),
      "2020-05-31",
      "withdrawn",
    ],
    ["replaced after the deadline", under(replacing({ issuedOn: "2020-07-01" })), "2020-09-01", "overdue"],
    [
      "replaced on the last day of the deadline",
      under(replacing({ issuedOn: "2020-06-30" })),
      "2020-09-01",
      "withdrawn",
    ],
    ["replaced, undated", under(replacing({})), "2020-09-01", "withdrawn"],
    ["replacement only planned", under(replacing({ stage: "planned" })), "2020-05-01", "pending"],
    ["replacement only drafted", under(replacing({ stage: "drafted" })), "2020-05-01", "pending"],
    ["replacement only submitted", under(replacing({ stage: "submitted" })), "2020-05-01", "pending"],
    [
      "of two policies one replaced",
      {
        policies: ["p", "r"],
        policyList: [{ id: "p" }, { id: "r" }, replacing({ issuedOn: "2020-03-15" })],
      },
      "2020-05-01",
      "pending",
    ],
    [
      "of two policies the last replaced in time",
      {
        policies: ["p", "r"],
        policyList: [
          { id: "p", issuedOn: "2019" },
          { id: "r", issuedOn: "2019" },
          replacing({ issuedOn: "2020-03-15" }),
          { id: "s", issuedOn: "2020-05-15", relations: [{ type: "repeals", policy: "r" }] },
        ],
      },
      "2020-06-01",
      "withdrawn",
    ],
    [
      "of two policies the last replaced too late",
      {
        policies: ["p", "r"],
        policyList: [
          { id: "p", issuedOn: "2019" },
          { id: "r", issuedOn: "2019" },
          replacing({ issuedOn: "2020-03-15" }),
          { id: "s", issuedOn: "2020-07-15", relations: [{ type: "repeals", policy: "r" }] },
        ],
      },
      "2020-09-01",
      "overdue",
    ],
    [
      "stage repealed, undated",
      { policies: ["p"], policyList: [{ id: "p", stage: "repealed" }] },
      "2020-05-01",
      "withdrawn",
    ],
    [
      "stage repealed, in force to a day",
      { policies: ["p"], policyList: [{ id: "p", stage: "repealed", effectiveTo: "2020-04-30" }] },
      "2020-04-30",
      "pending",
    ],
    [
      "stage repealed, the day after",
      { policies: ["p"], policyList: [{ id: "p", stage: "repealed", effectiveTo: "2020-04-30" }] },
      "2020-05-01",
      "withdrawn",
    ],
    [
      "expired",
      { policies: ["p"], policyList: [{ id: "p", stage: "expired", effectiveTo: "2020-04-30" }] },
      "2020-05-01",
      "pending",
    ],
    [
      "completed",
      { policies: ["p"], policyList: [{ id: "p", stage: "completed" }] },
      "2020-05-01",
      "pending",
    ],
    ["no policies at all", {}, "2020-05-01", "pending"],
  ])("%s", (_, policies, asOf, status) => {
    expect(stand(deliverable(policies), asOf).status).toBe(status);
  });

  it("is named with the day on which the last one went", () => {
    expect(stand(deliverable(under(replacing({ issuedOn: "2020-03-15" }))), "2020-05-01").reasons[0]).toEqual(
      {
        code: "withdrawn",
        cause: "policies",
        on: "2020-03-15",
      },
    );
  });

  it("is named without a day where there is none", () => {
    expect(stand(deliverable(under(replacing({}))), "2020-05-01").reasons[0]).toEqual({
      code: "withdrawn",
      cause: "policies",
      on: null,
    });
  });

  it("hides no success where it is undated", () => {
    const given = deliverable({ ...under(replacing({})), reports: [done("2020-04-10")] });
    expect(stand(given, "2020-09-01").status).toBe("achieved");
  });

  it.each<[name: string, replacedOn: string, status: Status]>([
    ["before it was done", "2020-04-09", "withdrawn"],
    ["after it was done", "2020-04-11", "achieved"],
  ])("%s", (_, issuedOn, status) => {
    const given = deliverable({ ...under(replacing({ issuedOn })), reports: [done("2020-04-10")] });
    expect(stand(given, "2020-09-01").status).toBe(status);
  });

  it("after success is named and changes nothing", () => {
    const given = deliverable({
      ...under(replacing({ issuedOn: "2020-05" })),
      reports: [done("2020-04-10")],
    });
    expect(stand(given, "2020-09-01").reasons.at(-1)).toEqual({
      code: "withdrawn-after",
      cause: "policies",
      on: "2020-05-31",
    });
  });

  it("after a miss is named and changes nothing", () => {
    const given: Case = {
      criterion: { atLeast: 80 },
      deadline: "2019",
      values: [["2019", 70]],
      ...under(replacing({ issuedOn: "2020-05" })),
    };
    const evaluation = stand(given, "2020-09-01");
    expect([evaluation.status, codesOf(evaluation)]).toEqual([
      "missed",
      ["value-misses", "deadline-passed", "withdrawn-after"],
    ]);
  });

  it("that has not happened yet is not named", () => {
    const given = deliverable(under(replacing({ issuedOn: "2020-06-15" })));
    expect(codesOf(stand(given, "2020-05-01"))).toEqual(["no-report", "deadline-ahead"]);
  });

  it("names the earlier of two withdrawals", () => {
    const given = deliverable({
      ...under(replacing({ issuedOn: "2020-05-20" })),
      reports: [cancelled("2020-05-10")],
    });
    expect(stand(given, "2020-06-01").reasons[0]).toMatchObject({ cause: "report", on: "2020-05-10" });
  });

  it("names the policies where they went first", () => {
    const given = deliverable({
      ...under(replacing({ issuedOn: "2020-05-01" })),
      reports: [cancelled("2020-05-10")],
    });
    expect(stand(given, "2020-06-01").reasons[0]).toMatchObject({ cause: "policies", on: "2020-05-01" });
  });
});

describe("a target to be maintained whose policies are gone", () => {
  const maintained = (values: Case["values"], issuedOn: string): Case => ({
    criterion: { atMost: 4 },
    mode: "maintain",
    start: "2020",
    deadline: "2023",
    ...under(replacing({ issuedOn })),
    ...(values === undefined ? {} : { values }),
  });
  const held: Case["values"] = [
    ["2020", 3],
    ["2021", 3],
    ["2022", 3],
    ["2023", 3],
  ];

  it.each(["2021-11-01", "2023-12-31", "2024-06-01"])("in its midst is withdrawn, also as of %s", (asOf) => {
    expect(stand(maintained(held, "2021-06-01"), asOf).status).toBe("withdrawn");
  });

  it("after its deadline is achieved", () => {
    expect(stand(maintained(held, "2024-03-01"), "2024-06-01").status).toBe("achieved");
  });

  it("after a breach is missed", () => {
    expect(stand(maintained([["2020", 5]], "2021-06-01"), "2021-11-01").status).toBe("missed");
  });

  it("before a breach is withdrawn", () => {
    expect(
      stand(
        maintained(
          [
            ["2020", 3],
            ["2021", 5],
          ],
          "2021-06-01",
        ),
        "2022-11-01",
      ).status,
    ).toBe("withdrawn");
  });
});

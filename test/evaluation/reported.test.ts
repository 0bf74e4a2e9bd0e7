import type { Status, TimelinessState } from "policy-targets";
import { describe, expect, it } from "vitest";
import { type Case, codesOf, type ReportRow, stand } from "./support.js";

const deliverable = (reports: readonly ReportRow[], given: Partial<Case> = {}): Case => ({
  criterion: { deliverable: true },
  deadline: "2020-06",
  reports,
  ...given,
});

const qualitative = (reports: readonly ReportRow[], given: Partial<Case> = {}): Case => ({
  criterion: { qualitative: "state management is online" },
  deadline: "2020-06",
  reports,
  ...given,
});

describe("what a report says", () => {
  it.each<[says: ReportRow["says"], before: Status, after: Status]>([
    ["done", "achieved", "achieved"],
    ["partly-done", "in-progress", "overdue"],
    ["started", "in-progress", "overdue"],
    ["not-done", "in-progress", "overdue"],
  ])("%s leaves a deliverable %s before the deadline and %s after it", (says, before, after) => {
    const given = deliverable([{ on: "2020-05-10", says }]);
    expect([stand(given, "2020-06-30").status, stand(given, "2020-07-01").status]).toEqual([before, after]);
  });

  it.each<[says: ReportRow["says"], before: Status, after: Status]>([
    ["done", "achieved", "achieved"],
    ["partly-done", "in-progress", "awaiting-data"],
    ["started", "in-progress", "awaiting-data"],
    ["not-done", "in-progress", "awaiting-data"],
  ])("%s leaves a qualitative target %s before the deadline and %s after it", (says, before, after) => {
    const given = qualitative([{ on: "2020-05-10", says }]);
    expect([stand(given, "2020-06-30").status, stand(given, "2020-07-01").status]).toEqual([before, after]);
  });

  it.each<[on: string, status: Status]>([
    ["2020-06-29", "awaiting-data"],
    ["2020-06-30", "missed"],
    ["2020-06", "missed"],
    ["2020-07-01", "missed"],
  ])("not-done on %s makes a qualitative target due in June %s", (on, status) => {
    expect(stand(qualitative([{ on, says: "not-done" }]), "2020-09-01").status).toBe(status);
  });

  it("not-done on the last day of the deadline misses nothing before that has passed", () => {
    expect(stand(qualitative([{ on: "2020-06-30", says: "not-done" }]), "2020-06-30").status).toBe(
      "in-progress",
    );
  });

  it("not-done without a deadline misses nothing", () => {
    const given = qualitative([{ on: "2020-06-30", says: "not-done" }], { deadline: undefined });
    expect(stand(given, "2022-01-01").status).toBe("in-progress");
  });

  it.each(["partly-done", "started"] as const)(
    "%s on the same day as not-done does not decide by the order in which they are written",
    (says) => {
      const reports: ReportRow[] = [
        { on: "2020-07-10", says: "not-done" },
        { on: "2020-07-10", says },
      ];
      const statuses = [reports, [...reports].reverse()].map(
        (list) => stand(qualitative(list), "2020-09-01").status,
      );
      expect(statuses[0]).toBe(statuses[1]);
    },
  );

  it.each<[a: ReportRow["says"], b: ReportRow["says"]]>([
    ["partly-done", "not-done"],
    ["started", "not-done"],
    ["partly-done", "started"],
    ["done", "not-done"],
    ["done", "cancelled"],
  ])("%s and %s of one day are told in one order, however they are written", (a, b) => {
    const reports: ReportRow[] = [
      { on: "2020-07-10", says: a },
      { on: "2020-07-10", says: b },
    ];
    const [first, second] = [reports, [...reports].reverse()].map((list) =>
      stand(qualitative(list), "2020-09-01"),
    );
    expect(first).toEqual(second);
  });

  it("done with a scope counts as partly done", () => {
    const given = qualitative([{ on: "2020-05", says: "done", scope: "two ministries" }]);
    expect(stand(given, "2020-07-01").status).toBe("awaiting-data");
  });

  it("done with a scope does not take back that all was done", () => {
    const given = deliverable([
      { on: "2020-05-10", says: "done" },
      { on: "2020-06-10", says: "done", scope: "two ministries" },
    ]);
    expect(stand(given, "2020-07-01").status).toBe("achieved");
  });
});

describe("when a report counts", () => {
  const done = (report: Partial<ReportRow>, given: Partial<Case> = {}) =>
    deliverable([{ on: "2020-05", says: "done", ...report }], { deadline: undefined, ...given });

  it.each<[name: string, report: Partial<ReportRow>, given: Partial<Case>, day: string]>([
    ["from the last day of its period", {}, {}, "2020-05-31"],
    ["from the day on which it was made", { reportedOn: "2020-07-06" }, {}, "2020-07-06"],
    ["from the day on which it was made within its period", { reportedOn: "2020-05-12" }, {}, "2020-05-12"],
    ["from the last day of an imprecise day of making", { reportedOn: "2020-07" }, {}, "2020-07-31"],
    [
      "from its source's publication",
      { citations: [{ source: "s" }] },
      { sources: [{ id: "s", publishedOn: "2020-07-06" }] },
      "2020-07-06",
    ],
    [
      "from its making rather than its source's publication",
      { citations: [{ source: "s" }], reportedOn: "2020-06-01" },
      { sources: [{ id: "s", publishedOn: "2020-07-06" }] },
      "2020-06-01",
    ],
    [
      "from the last day that an undated source covers",
      { citations: [{ source: "s" }] },
      { sources: [{ id: "s", covers: "2020-H1" }] },
      "2020-06-30",
    ],
    [
      "not before its own day, though its source covers less",
      { on: "2020-05-07", citations: [{ source: "s" }] },
      { sources: [{ id: "s", covers: "2020-01/2020-04" }] },
      "2020-05-07",
    ],
  ])("%s", (_, report, given, day) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect([stand(done(report, given), eve).status, stand(done(report, given), day).status]).toEqual([
      "pending",
      "achieved",
    ]);
  });

  it("in hindsight from the day on which the state was reached", () => {
    const given = done({ on: "2020-05-07", reportedOn: "2020-07-06" });
    expect(stand(given, { asOf: "2020-05-07", knownOn: "2020-07-06" }).status).toBe("achieved");
  });

  it("in hindsight not before the day on which the state was reached", () => {
    const given = done({ on: "2020-05-07", reportedOn: "2020-07-06" });
    expect(stand(given, { asOf: "2020-05-06", knownOn: "2020-07-06" }).status).toBe("pending");
  });
});

describe("several reports", () => {
  const started: ReportRow = { on: "2020-04-10", says: "started" };
  const done: ReportRow = { on: "2020-05-10", says: "done" };
  const notDone: ReportRow = { on: "2020-06-10", says: "not-done" };

  it.each<[name: string, reports: readonly ReportRow[], status: Status]>([
    ["the latest decides", [started, done], "achieved"],
    ["the latest decides, whatever the order in which they are written", [done, started], "achieved"],
    ["one that was done and is no more is open again", [started, done, notDone], "overdue"],
    [
      "of one day the verified one decides",
      [
        { ...done, verification: "verified" },
        { ...done, says: "not-done" },
      ],
      "achieved",
    ],
    [
      "of one day the verified one decides, whatever the order",
      [
        { ...done, says: "not-done" },
        { ...done, verification: "verified" },
      ],
      "achieved",
    ],
    [
      "a later self-reported one decides over an earlier verified one",
      [{ ...done, verification: "verified" }, notDone],
      "overdue",
    ],
    ["two of one day that agree", [done, { ...done, by: undefined }], "achieved"],
    ["two of one day that contradict", [done, { ...done, says: "not-done" }], "indeterminate"],
    [
      "two verified ones of one day that contradict",
      [
        { ...done, verification: "verified" },
        { ...done, says: "not-done", verification: "verified" },
      ],
      "indeterminate",
    ],
    [
      "of one state the report that was made later decides",
      [
        { ...done, reportedOn: "2020-05-12" },
        { ...done, says: "not-done", reportedOn: "2020-06-01" },
      ],
      "overdue",
    ],
    [
      "the state decides, not the making: an old state told late is no news",
      [
        { ...started, reportedOn: "2020-07-05" },
        { ...done, reportedOn: "2020-05-11" },
      ],
      "achieved",
    ],
  ])("%s", (_, reports, status) => {
    expect(stand(deliverable(reports), "2020-07-06").status).toBe(status);
  });

  it.each([
    ["before the deadline", "2020-05-20", "in-progress"],
    ["after the deadline", "2020-07-06", "indeterminate"],
  ])("that contradict each other leave it open %s", (_, asOf, status) => {
    expect(stand(deliverable([done, { ...done, says: "not-done" }]), asOf).status).toBe(status);
  });

  it("that contradict each other are named with their day", () => {
    expect(stand(deliverable([done, { ...done, says: "not-done" }]), "2020-07-06").reasons).toContainEqual({
      code: "reports-conflict",
      on: "2020-05-10",
    });
  });

  it("that contradict each other are all shown", () => {
    const { evidence } = stand(deliverable([done, { ...done, says: "not-done" }]), "2020-07-06");
    expect(evidence.reports.map(({ says }) => says)).toEqual(["done", "not-done"]);
  });

  it("of which one took back what was done weaken the verdict", () => {
    expect(stand(deliverable([done, notDone]), "2020-07-06").confidence).toContain("slipped-back");
  });
});

describe("since when it is done", () => {
  const since = (reports: readonly ReportRow[]) =>
    stand(deliverable(reports, { deadline: undefined }), "2021-01-01").achievement.since;

  it("is the first report that was not taken back", () => {
    expect(
      since([
        { on: "2020-04-10", says: "done" },
        { on: "2020-06-10", says: "done" },
      ]),
    ).toBe("2020-04-10");
  });

  it("begins again after it was taken back", () => {
    expect(
      since([
        { on: "2020-04-10", says: "done" },
        { on: "2020-05-10", says: "not-done" },
        { on: "2020-06-10", says: "done" },
      ]),
    ).toBe("2020-06-10");
  });

  it("is told by a verified report before a self-reported one of the same day, in either order", () => {
    const checked: ReportRow = { on: "2020-06-10", says: "done", verification: "verified" };
    const claimed: ReportRow = { on: "2020-06-10", says: "done", verification: "self-reported" };
    const confidence = (reports: readonly ReportRow[]) =>
      stand(deliverable(reports), "2020-07-06").confidence;
    expect([confidence([claimed, checked]), confidence([checked, claimed])]).toEqual([[], []]);
  });

  it("is the last day of an imprecise one", () => {
    expect(since([{ on: "2020-04", says: "done" }])).toBe("2020-04-30");
  });

  it("is never after the report itself", () => {
    expect(since([{ on: "2020", reportedOn: "2020-07-06", says: "done" }])).toBe("2020-07-06");
  });
});

describe("whether it was done in time", () => {
  it.each<[name: string, report: Partial<ReportRow>, timeliness: TimelinessState, status: Status]>([
    ["before the deadline", { on: "2020-05-10" }, "met-on-time", "achieved"],
    ["on the last day", { on: "2020-06-30" }, "met-on-time", "achieved"],
    ["in the deadline's month", { on: "2020-06" }, "met-on-time", "achieved"],
    ["in the half-year of which the deadline is the end", { on: "2020-H1" }, "met-on-time", "achieved"],
    ["told late", { on: "2020-06", reportedOn: "2020-09-01" }, "met-on-time", "achieved"],
    ["the day after", { on: "2020-07-01" }, "met-late", "achieved-late"],
    ["in the month after", { on: "2020-07" }, "met-late", "achieved-late"],
    ["in a time that spans the deadline", { on: "2020-06/2020-07" }, "indeterminate", "achieved"],
    ["in a year that spans the deadline", { on: "2020" }, "indeterminate", "achieved"],
    [
      "in a year that was told of before the deadline",
      { on: "2020", reportedOn: "2020-06-15" },
      "met-on-time",
      "achieved",
    ],
    [
      "in a year that was told of after the deadline",
      { on: "2020", reportedOn: "2020-07-06" },
      "indeterminate",
      "achieved",
    ],
  ])("%s", (_, report, timeliness, status) => {
    const evaluation = stand(deliverable([{ on: "2020-05", says: "done", ...report }]), "2021-01-01");
    expect([evaluation.timeliness.state, evaluation.status]).toEqual([timeliness, status]);
  });

  it.each<[on: string, timeliness: TimelinessState]>([
    ["2025-12-31", "met-on-time"],
    ["2026-03", "indeterminate"],
    ["2026-12-31", "indeterminate"],
    ["2027-01-01", "met-late"],
    ["2026-07/2027-06", "indeterminate"],
  ])("for a deadline of about 2025, on %s", (on, timeliness) => {
    const given = deliverable([{ on, says: "done" }], { deadline: "2025~" });
    expect(stand(given, "2028-01-01").timeliness.state).toBe(timeliness);
  });

  const event = "the congress meets";

  it.each<[name: string, deadline: Case["deadline"], on: string, timeliness: TimelinessState]>([
    ["before the event", { event, occurred: "2021-01-25" }, "2021-01-24", "met-on-time"],
    ["after the event", { event, occurred: "2021-01-25" }, "2021-01-26", "met-late"],
    ["before an event of unknown date", { event }, "2021-01-26", "met-on-time"],
    ["later than expected, before the event", { event, expected: "2020-Q4" }, "2021-01-26", "met-on-time"],
  ])("%s", (_, deadline, on, timeliness) => {
    const given = deliverable([{ on, says: "done" }], { deadline });
    expect(stand(given, "2021-12-01").timeliness.state).toBe(timeliness);
  });
});

describe("what a reported target tells", () => {
  it("is who says what, and of when", () => {
    const report: ReportRow = { on: "2020-05", says: "done", scope: "two ministries" };
    expect(stand(deliverable([report]), "2020-06-01").reasons).toContainEqual({
      code: "report-decides",
      says: "done",
      on: "2020-05",
      scope: "two ministries",
    });
  });

  it("is that nothing was reported", () => {
    expect(codesOf(stand(deliverable([]), "2020-07-06"))).toEqual(["deadline-passed", "no-report"]);
  });

  it.each([
    ["self-reported", true],
    ["verified", false],
  ] as const)("is weakened where it is %s: %s", (verification, weak) => {
    const evaluation = stand(deliverable([{ on: "2020-05", says: "done", verification }]), "2020-07-06");
    expect(evaluation.confidence.includes("self-reported")).toBe(weak);
  });

  it("has no progress", () => {
    expect(stand(deliverable([{ on: "2020-05", says: "started" }]), "2020-06-01").progress.missing).toBe(
      "not-measured",
    );
  });

  it("shows the report that decided", () => {
    const { achievement } = stand(deliverable([{ id: "r", on: "2020-05", says: "done" }]), "2020-07-06");
    expect(achievement.decidedBy).toMatchObject([{ id: "r" }]);
  });
});

describe("a report on a measured target", () => {
  const measured: Case = {
    criterion: { atLeast: 80 },
    deadline: "2020",
    values: [["2020", 70]],
  };

  it("changes no verdict", () => {
    const reports: ReportRow[] = [{ on: "2020-12-31", says: "done", verification: "verified" }];
    expect(stand({ ...measured, reports }, "2021-06-30").status).toBe("missed");
  });

  it("does not stand in for a value before the deadline", () => {
    const reports: ReportRow[] = [{ on: "2020-06", says: "done" }];
    expect(stand({ ...measured, values: [], reports }, "2020-07-06").status).toBe("no-data");
  });

  it("is named: the latest one", () => {
    const reports: ReportRow[] = [
      { on: "2020-11-30", says: "started" },
      { on: "2020-12-31", says: "done" },
    ];
    expect(stand({ ...measured, reports }, "2021-06-30").reasons).toContainEqual({
      code: "report-beside",
      says: "done",
      on: "2020-12-31",
    });
  });

  it.each([0, 1])("is named by trust, not by the order in which reports are written (%i)", (first) => {
    const both: ReportRow[] = [
      { on: "2020-12-31", says: "done", verification: "verified" },
      { on: "2020-12-31", says: "not-done" },
    ];
    const reports = first === 0 ? both : [...both].reverse();
    expect(stand({ ...measured, reports }, "2021-06-30").reasons).toContainEqual({
      code: "report-beside",
      says: "done",
      on: "2020-12-31",
    });
  });
});

import { parsePortfolio, targetHistory } from "policy-targets";
import { describe, expect, it } from "vitest";
import { historyOf, type Setting, told } from "./support.js";

const span = { from: "2019-12-31", to: "2022-12-31" };

const causesOn = (day: string, setting: Setting) =>
  historyOf(setting, span).find(({ on }) => on === day)?.causes;

/** The figures of the values that are named. */
const figuresOn = (day: string, setting: Setting) =>
  causesOn(day, setting)?.map((cause) => ("value" in cause ? cause.value.value : cause.code));

describe("a cause", () => {
  it("of a deadline that passed has it as written", () => {
    expect(causesOn("2021-01-01", { criterion: { deliverable: true }, deadline: { by: "2020" } })).toEqual([
      { code: "deadline-passed", deadline: "2020" },
    ]);
  });

  it("of a deadline by an event has the day of the event", () => {
    const deadline = { event: "the congress", occurred: "2021-02-01" };
    expect(causesOn("2021-02-02", { criterion: { deliverable: true }, deadline })).toEqual([
      { code: "deadline-passed", deadline: "2021-02-01" },
    ]);
  });

  it("of an event has its name", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      baseline: { value: 20, period: "2018" },
      deadline: { event: { en: "the congress", vi: "đại hội" }, occurred: "2021-02-01" },
      values: [{ period: "2019", value: 70 }],
    };
    expect(causesOn("2021-02-01", setting)).toEqual([
      { code: "event-occurred", event: { en: "the congress", vi: "đại hội" } },
    ]);
  });

  it("of policies that ended has their ids", () => {
    const setting: Setting = {
      criterion: { deliverable: true },
      policies: ["p"],
      policyList: [{ id: "p", issuedOn: "2019", stage: "repealed", effectiveTo: "2020-06-30" }],
    };
    expect(causesOn("2020-07-01", setting)).toEqual([{ code: "policies-ended", policies: ["p"] }]);
  });

  it("that is a value is the value of the portfolio", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      sources: [{ id: "s", publishedOn: "2020-08-15" }],
      values: [{ id: "v", period: "2020-H1", value: 81, citations: [{ source: "s", locator: { line: 7 } }] }],
    };
    expect(causesOn("2020-08-15", setting)).toMatchObject([
      { code: "value", value: { id: "v", value: "81", citations: [{ source: "s", locator: { line: 7 } }] } },
    ]);
  });

  it("that is a report is the report of the portfolio", () => {
    const reports = [{ id: "r", on: "2020-05-07", says: "done" as const }];
    expect(causesOn("2020-05-07", { criterion: { deliverable: true }, reports })).toMatchObject([
      { code: "report", report: { id: "r", says: "done" } },
    ]);
  });

  it("that is a newer vintage names what it replaces", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020-H1", value: 81, releasedOn: "2020-08-01" },
        { period: "2020-H1", value: 78, releasedOn: "2020-09-01" },
      ],
    };
    expect(causesOn("2020-09-01", setting)).toMatchObject([
      { code: "value-revised", value: { value: "78" }, replaces: [{ value: "81" }] },
    ]);
  });

  it("that takes a value back names the missing one and what it replaces", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020-H1", value: 81, releasedOn: "2020-08-01" },
        { period: "2020-H1", missingReason: "suppressed", releasedOn: "2020-09-01" },
      ],
    };
    expect(causesOn("2020-09-01", setting)).toMatchObject([
      { code: "value-withdrawn", value: { missingReason: "suppressed" }, replaces: [{ value: "81" }] },
    ]);
  });

  it("that takes a value back is not a forecast without a figure", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020-H1", value: 81, releasedOn: "2020-08-01" },
        {
          period: "2020-H1",
          missingReason: "not-yet-available",
          status: "forecast",
          releasedOn: "2020-09-01",
        },
        { period: "2020-H1", missingReason: "suppressed", releasedOn: "2020-09-01" },
      ],
    };
    expect(causesOn("2020-09-01", setting)).toMatchObject([{ value: { missingReason: "suppressed" } }]);
  });

  it("that is a newer vintage replaces one of the day before", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020-H1", value: 81, releasedOn: "2020-08-31" },
        { period: "2020-H1", value: 78, releasedOn: "2020-09-01" },
      ],
    };
    expect(causesOn("2020-09-01", setting)).toMatchObject([
      { code: "value-revised", replaces: [{ value: "81" }] },
    ]);
  });

  it("can be several figures of one standing", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020-H1", value: 81 },
        { period: "2020-H1", value: 90 },
      ],
    };
    expect(figuresOn("2020-06-30", setting)).toEqual(["81", "90"]);
  });
});

describe("of what came on one day", () => {
  const released = { releasedOn: "2021-02-15" };
  const reportedOn = "2020-07-06";

  /** What the reports say that are named on the day on which all were made. */
  const sayingsOf = (setting: Setting) =>
    causesOn(reportedOn, setting)?.map((cause) => "report" in cause && [cause.report.says, cause.report.on]);

  it("each value is named, whichever decides", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2018", value: 60, ...released },
        { period: "2019", value: 70, ...released },
        { period: "2020", value: 81, ...released },
      ],
    };
    expect(figuresOn("2021-02-15", setting)).toEqual(["60", "70", "81"]);
  });

  it("of a breakdown each value is named, and none of the whole", () => {
    const of = { dimensions: { sex: "female" } };
    const setting: Setting = {
      criterion: { atLeast: 80 },
      ...of,
      values: [
        { period: "2019", value: 70, ...released, ...of },
        { period: "2020", value: 81, ...released, ...of },
        { period: "2020", value: 90, ...released },
      ],
    };
    expect(figuresOn("2021-02-15", setting)).toEqual(["70", "81"]);
  });

  it("a value that is taken back is named with those that are new", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2017", value: 10, ...released },
        { period: "2019", value: 70 },
        { period: "2020", value: 81 },
        { period: "2020", missingReason: "suppressed", ...released },
      ],
    };
    expect(causesOn("2021-02-15", setting)).toMatchObject([
      { code: "value", value: { value: "10" } },
      { code: "value-withdrawn", replaces: [{ value: "81" }] },
    ]);
  });

  it("each value that is taken back is named with the one that does so", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2019", value: 70 },
        { period: "2020", value: 81 },
        { period: "2019", missingReason: "unknown", ...released },
        { period: "2020", missingReason: "suppressed", ...released },
      ],
    };
    const named = causesOn("2021-02-15", setting)?.map((cause) => "value" in cause && cause.value);
    expect(named).toMatchObject([
      { period: "2019", missingReason: "unknown" },
      { period: "2020", missingReason: "suppressed" },
    ]);
  });

  it.each([{ deliverable: true as const }, { qualitative: "Trusted by all" }])(
    "each report is named of %o",
    (criterion) => {
      const setting: Setting = {
        criterion,
        reports: [
          { on: "2020-04-01", reportedOn, says: "started" },
          { on: "2020-05-07", reportedOn, says: "done" },
        ],
      };
      expect(sayingsOf(setting)).toEqual([
        ["started", "2020-04-01"],
        ["done", "2020-05-07"],
      ]);
    },
  );

  it("only the vintage that counts is named", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [
        { period: "2020", value: 70, releasedOn: "2020-12-01" },
        { period: "2020", value: 81, releasedOn: "2020-12-15" },
      ],
    };
    expect(figuresOn("2020-12-31", setting)).toEqual(["81"]);
  });

  it("a report beside a measured verdict is named after the value", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [{ period: "2020", value: 81, ...released }],
      reports: [{ on: "2020-12", reportedOn: "2021-02-15", says: "started" }],
    };
    expect(causesOn("2021-02-15", setting)?.map(({ code }) => code)).toEqual(["value", "report"]);
  });

  it("a value before the baseline can put a target under way, and is named", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      baseline: { value: 20, period: "2019" },
      values: [{ period: "2018", value: 15, ...released }],
    };
    expect(figuresOn("2021-02-15", setting)).toEqual(["15"]);
  });

  it("a missing figure of a period that had none is never named", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      baseline: { value: 20, period: "2019" },
      values: [
        { period: "2017", missingReason: "not-collected", ...released },
        { period: "2018", value: 15, ...released },
      ],
    };
    expect(figuresOn("2021-02-15", setting)).toEqual(["15"]);
  });

  it("the date is named before the value, and the value before the report", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      start: "2020-07-06",
      values: [{ period: "2020-H1", value: 81, releasedOn: "2020-07-06" }],
      reports: [{ on: "2020-07-06", says: "done" }],
    };
    expect(figuresOn("2020-07-06", setting)).toEqual(["in-force", "81", "report"]);
  });

  it("a value is named beside the report that cancels the target", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      values: [{ period: "2020-H1", value: 50, releasedOn: "2020-07-06" }],
      reports: [{ on: "2020-05-07", reportedOn: "2020-07-06", says: "cancelled" }],
    };
    expect(causesOn("2020-07-06", setting)?.map(({ code }) => code)).toEqual(["value", "report"]);
  });

  it("each of several reports is named, in order of its day", () => {
    const setting: Setting = {
      criterion: { deliverable: true },
      reports: [
        { on: "2020-04-01", reportedOn, says: "started" },
        { on: "2020-04-20", reportedOn, says: "cancelled", scope: "two ministries" },
        { on: "2020-05-07", reportedOn, says: "cancelled" },
      ],
    };
    expect(sayingsOf(setting)).toEqual([
      ["started", "2020-04-01"],
      ["cancelled", "2020-04-20"],
      ["cancelled", "2020-05-07"],
    ]);
  });

  it("coming into force is not named of a target that is withdrawn", () => {
    const setting: Setting = {
      criterion: { deliverable: true },
      start: "2020-05-07",
      reports: [{ on: "2020-05-07", says: "cancelled" }],
    };
    expect(causesOn("2020-05-07", setting)?.map(({ code }) => code)).toEqual(["report"]);
  });

  it("the end of policies is not named of a target that was met before", () => {
    const setting: Setting = {
      criterion: { atLeast: 80 },
      policies: ["p"],
      policyList: [{ id: "p", issuedOn: "2018", stage: "repealed", effectiveTo: "2020-07-05" }],
      values: [{ period: "2020-H1", value: 81, releasedOn: "2020-07-06" }],
    };
    expect(figuresOn("2020-07-06", setting)).toEqual(["81"]);
  });
});

const codesOn = (day: string, setting: Setting, against: "current" | "original" = "current") =>
  historyOf(setting, { ...span, against })
    .find(({ on }) => on === day)
    ?.causes.map(({ code }) => code);

const moved: Setting = {
  criterion: { deliverable: true },
  deadline: "2020-06",
  revisions: [{ on: "2020-05-15", deadline: "2020-12" }],
};

describe("what is stated", () => {
  it("is a cause with its revision", () => {
    const setting: Setting = { ...moved, revisions: [{ on: "2020-05-15", lifecycle: "on-hold" }] };
    expect(causesOn("2020-05-15", setting)).toMatchObject([
      { code: "revised", revision: { on: "2020-05-15", lifecycle: "on-hold" } },
    ]);
  });

  it("is one on the day on which it is known", () => {
    const setting: Setting = {
      ...moved,
      sources: [{ id: "s", publishedOn: "2020-08" }],
      revisions: [{ on: "2020-05-15", deadline: "2020-12", citations: [{ source: "s" }] }],
    };
    expect(codesOn("2020-08-31", setting)).toEqual(["revised"]);
  });

  it("is none against what was stated first", () => {
    const setting: Setting = {
      ...moved,
      revisions: [{ on: "2020-07-01", lifecycle: "on-hold" }],
    };
    expect(codesOn("2020-07-01", setting, "original")).toEqual(["deadline-passed"]);
  });

  it("moves the day on which the deadline passes", () => {
    expect(codesOn("2021-01-01", moved)).toEqual(["deadline-passed"]);
  });

  it("leaves a deadline unnamed that is in force no more", () => {
    const reports = [{ on: "2020-07-01", says: "done" }] as const;
    expect(codesOn("2020-07-01", { ...moved, reports })).toEqual(["report"]);
  });
});

const yearly: Setting = { criterion: { atLeast: 7, every: "year" }, start: "2020", deadline: "2023" };

describe("the end of a period", () => {
  it("is a cause where a value is missing from then on", () => {
    const values = [{ period: "2020", value: 8, releasedOn: "2020-12-31" }];
    expect(causesOn("2022-01-01", { ...yearly, values })).toEqual([{ code: "period-ended", period: "2021" }]);
  });

  it("is none where a revision asks for every quarter no more", () => {
    const setting: Setting = {
      criterion: { atLeast: 7, every: "quarter" },
      start: "2020",
      deadline: "2020-H1",
      revisions: [{ on: "2020-02-15", criterion: { atLeast: 7 } }],
    };
    expect(codesOn("2020-07-01", setting)).toEqual(["deadline-passed"]);
  });
});

const north = { region: "north" };

describe("every series that decides is looked at:", () => {
  it.each<[name: string, setting: Setting]>([
    [
      "of each member",
      {
        criterion: { atLeast: 50, each: { dimension: "region", members: ["north"] } },
        values: [{ period: "2020-H1", value: 60, dimensions: north }],
      },
    ],
    [
      "of each member that is seen",
      {
        criterion: { atLeast: 50, each: { dimension: "region" } },
        values: [{ period: "2020-H1", value: 60, dimensions: north }],
      },
    ],
    [
      "of a part",
      {
        criterion: { anyOf: [{ atLeast: 50 }, { atMost: 10 }] },
        values: [{ period: "2020-H1", value: 60 }],
      },
    ],
  ])("%s", (_, setting) => {
    expect(historyOf(setting, span).map(({ on }) => on)).toEqual(["2019-12-31", "2020-06-30"]);
  });

  it("of a ratio", () => {
    const portfolio = parsePortfolio({
      indicators: [
        { id: "r", title: "R", unit: "percent", ratioOf: { numerator: "n", denominator: "d" } },
        { id: "n", title: "N", unit: "count" },
        { id: "d", title: "D", unit: "count" },
      ],
      targets: [{ id: "t", title: "T", indicator: "r", criterion: { atLeast: 50 } }],
      measuredValues: [
        { indicator: "n", period: "2020", value: 6 },
        { indicator: "d", period: "2020", value: 10, releasedOn: "2021-03-15" },
      ],
    });
    expect(told(targetHistory(portfolio, "t", span))).toEqual([
      "2019-12-31 no-data",
      "2021-03-15 achieved value",
    ]);
  });
});

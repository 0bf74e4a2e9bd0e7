import {
  evaluateTarget,
  type MeasuredValueInput,
  type PortfolioInput,
  parsePortfolio,
  type StatusReportInput,
  withMeasuredValues,
  withoutEntries,
  withReports,
} from "policy-targets";
import { describe, expect, it } from "vitest";
import { told } from "../support/told.js";

const asOf = "2022-03-01";

const say = (portfolio: ReturnType<typeof parsePortfolio>): string =>
  told(evaluateTarget(portfolio, "t" as never, { asOf }));

const report = (
  says: StatusReportInput["says"],
  more: Partial<StatusReportInput> = {},
): StatusReportInput => ({
  target: "t",
  on: "2020-05-10",
  says,
  ...more,
});

const built: PortfolioInput = {
  parties: [
    { id: "ministry", name: "Ministry" },
    { id: "office", name: "Office" },
  ],
  targets: [{ id: "t", title: "Target", criterion: { deliverable: true }, deadline: "2020-06" }],
};

describe("reports of one day are told in one order, however they were written", () => {
  it.each<[name: string, reports: readonly [StatusReportInput, StatusReportInput]]>([
    ["of two states", [report("started"), report("partly-done")]],
    ["of two parties", [report("done", { by: "office" }), report("done", { by: "ministry" })]],
    ["of the whole and a part", [report("done"), report("done", { scope: "the north" })]],
    [
      "of two days of news",
      [report("done", { reportedOn: "2020-05-20" }), report("not-done", { reportedOn: "2020-05-11" })],
    ],
    ["of two days", [report("started", { on: "2020-05-12" }), report("partly-done")]],
    [
      "of a part, by two parties",
      [report("done", { scope: "a", by: "office" }), report("done", { scope: "a", by: "ministry" })],
    ],
    ["that contradict each other", [report("not-done"), report("done")]],
    [
      "for what values judge too",
      [report("started", { by: "office" }), report("started", { by: "ministry" })],
    ],
  ])("%s", (_, [first, second]) => {
    const one = say(parsePortfolio({ ...built, reports: [first, second] }));
    expect(say(parsePortfolio({ ...built, reports: [second, first] }))).toBe(one);
  });
});

const value = (id: string, period: string, figure: number, dimensions?: Readonly<Record<string, string>>) =>
  ({
    id,
    indicator: "i",
    period,
    value: figure,
    ...(dimensions && { dimensions }),
  }) satisfies MeasuredValueInput;

const measured = (criterion: object, more: object = {}): PortfolioInput => ({
  indicators: [{ id: "i", title: "Indicator", unit: "percent" }],
  targets: [
    { id: "t", title: "Target", indicator: "i", criterion: criterion as never, deadline: "2021", ...more },
    { id: "other", title: "Other", criterion: { deliverable: true } },
  ],
});

const each = measured({ atLeast: 50, each: { dimension: "region" } });
const eachOfSex = measured({ atLeast: 50, each: { dimension: "region" } }, { dimensions: { sex: "f" } });
const plain = measured({ atLeast: 50 });

describe("a portfolio to which values were added is judged as one that was read with them", () => {
  it.each<
    [
      name: string,
      of: PortfolioInput,
      before: readonly MeasuredValueInput[],
      added: readonly MeasuredValueInput[],
    ]
  >([
    ["of a series that has none", plain, [], [value("a", "2021", 60)]],
    ["of a series that has some", plain, [value("b", "2021", 60)], [value("a", "2020", 40)]],
    [
      "of a new member",
      each,
      [value("a", "2021", 60, { region: "n" })],
      [value("b", "2021", 40, { region: "s" })],
    ],
    [
      "of a member that is there",
      each,
      [value("a", "2021", 60, { region: "n" })],
      [value("b", "2020", 40, { region: "n" })],
    ],
    ["of the first member", each, [value("a", "2021", 60)], [value("b", "2021", 40, { region: "s" })]],
    [
      "of a member within another breakdown",
      eachOfSex,
      [value("a", "2021", 60, { sex: "f", region: "n" })],
      [value("b", "2021", 40, { region: "s", sex: "f" }), value("c", "2021", 10, { region: "w", sex: "m" })],
    ],
  ])("%s", (_, of, before, added) => {
    const parent = parsePortfolio({ ...of, measuredValues: before });
    say(parent);
    const whole = parsePortfolio({ ...of, measuredValues: [...before, ...added] });
    expect(say(withMeasuredValues(parent, added))).toBe(say(whole));
    const ids = added.map(({ id }) => id as string);
    expect(say(withoutEntries(withMeasuredValues(parent, added), { measuredValues: ids }))).toBe(say(parent));
    say(whole);
    expect(say(withoutEntries(whole, { measuredValues: ids }))).toBe(
      say(parsePortfolio({ ...of, measuredValues: before })),
    );
  });
});

describe("a portfolio to which reports were added is judged as one that was read with them", () => {
  it.each<[name: string, before: readonly StatusReportInput[], added: readonly StatusReportInput[]]>([
    ["the first", [], [report("done", { id: "a" })]],
    ["an earlier one", [report("done", { id: "b" })], [report("started", { id: "a", on: "2020-02-01" })]],
    ["a later one", [report("done", { id: "b" })], [report("not-done", { id: "a", on: "2020-06-01" })]],
    ["one of the same day", [report("started", { id: "b" })], [report("partly-done", { id: "a" })]],
  ])("%s", (_, before, added) => {
    const parent = parsePortfolio({ ...built, reports: before });
    say(parent);
    const whole = parsePortfolio({ ...built, reports: [...before, ...added] });
    expect(say(withReports(parent, added))).toBe(say(whole));
    const ids = added.map(({ id }) => id as string);
    expect(say(withoutEntries(whole, { reports: ids }))).toBe(say(parent));
    expect(say(withoutEntries(withReports(parent, added), { reports: ids }))).toBe(say(parent));
  });
});

import { describe, expect, it } from "vitest";
import { assessSeries, linear, openSdg, sdsn, seriesFacts } from "../../src/methods/index.js";
import { lastDay } from "../../src/value/period.js";
import { refusal } from "../value/refusal.js";

const points = (...periods: readonly string[]) => periods.map((period, at) => ({ period, value: at + 1 }));

const daysOf = (...periods: readonly string[]) =>
  seriesFacts(points(...periods), { direction: "increase" }).values.map(({ day, year }) => [day, year]);

describe("a period as statistics print it", () => {
  it.each([
    ["2015/16", "2015/2016"],
    ["2015-16", "2015/2016"],
    ["2015–16", "2015/2016"],
    ["1999/00", "1999/2000"],
    ["1999-00", "1999/2000"],
    ["2015-2016", "2015/2016"],
    ["2015–2016", "2015/2016"],
    ["2014-2017", "2014/2017"],
    ["2015 Q4", "2015-Q4"],
    ["2015Q4", "2015-Q4"],
    ["2015 H1", "2015-H1"],
    ["2015S2", "2015-S2"],
    ["2015 T3", "2015-T3"],
    ["2015M03", "2015-03"],
    ["2015-M03", "2015-03"],
    ["2015 M12", "2015-12"],
  ])("%s counts as %s does", (printed, written) => {
    expect(daysOf(printed)).toEqual(daysOf(written));
  });

  it("is kept as it was written", () => {
    expect(seriesFacts(points("2015/16"), { direction: "increase" }).values[0]?.period).toBe("2015/16");
  });

  it("lasts to the end of the second of two years", () => {
    const day = Date.parse(`${lastDay("2016")}T00:00:00Z`) / 86_400_000;
    expect(daysOf("2015/16")).toEqual([[day, 2016]]);
  });

  it.each([
    ["2015/17"],
    ["2015/15"],
    ["2016-2015"],
    ["2015-2015"],
    ["2015 Q5"],
    ["2015Q12"],
    ["2020-Q12"],
    ["2015M13"],
    ["2015M3"],
    ["2015M00"],
    ["2020-W011"],
    ["0999/00"],
    ["2015/2016/2017"],
    ["15/16"],
    ["2015  Q4"],
  ])("is not %s", (period) => {
    expect(() => daysOf(period)).toThrow(/points\[0\]\.period/);
  });

  it("may be that of a baseline and of a deadline", () => {
    const goal = {
      direction: "increase",
      target: 20,
      baseline: { period: "2015/16" },
      deadline: "2029/30",
    } as const;
    const series = [
      { period: "2015/16", value: 10 },
      { period: "2022/23", value: 15 },
    ];
    expect(assessSeries(series, { ...goal, method: linear }).value).toBe(
      assessSeries(
        [
          { period: "2016", value: 10 },
          { period: "2023", value: 15 },
        ],
        { ...goal, baseline: { period: "2016" }, deadline: "2030", method: linear },
      ).value,
    );
  });

  it("opens with its first year, where a method cuts it to that", () => {
    const goal = { direction: "increase", baseline: { period: "2015" }, method: openSdg } as const;
    expect(
      assessSeries(
        [
          { period: "2015/16", value: 50 },
          { period: "2020/21", value: 60 },
        ],
        goal,
      ).reasons,
    ).toEqual([]);
  });
});

/** Series, and which of their periods is asked about. */
const asked: readonly (readonly [periods: readonly string[], first: string])[] = [
  [["2009-10", "2010-11", "2011-12"], "2009-10"],
  [["2011-12", "2010-11"], "2011-12"],
  [["2010-11", "2008", "2009-10"], "2010-11"],
  [["2009-10", "2012-13"], "2009-10"],
  [["2012-13", "2009-10"], "2009-10"],
  [["2009-10", "2012/13"], "2009-10"],
  [["2009-10", "2012-2013"], "2009-10"],
  [["2009-10", "2009-12", "2012-13"], "2009-10"],
  [["2032-33", "2031-32"], "2032-33"],
];

const notAsked: readonly (readonly string[])[] = [
  ["2009-10"],
  ["2009-10", "2009-10"],
  ["2009-10", "2009-11", "2009-12"],
  ["2009-10", "2010-10", "2011-10"],
  ["2009-10", "2010-11", "2010-12"],
  ["2009-10", "2010-11", "2011M12"],
  ["2009", "2009-10", "2011"],
  ["2009M10", "2010M11", "2011M12"],
  ["2009/10", "2010/11", "2011/12"],
  ["2012-13", "2013-14", "2014-15"],
  ["2032-33", "2032-34"],
];

describe("a period that can be a month or two years", () => {
  it.each(asked)("is asked about in %j: %s", (periods, first) => {
    const { code, message } = refusal(() => seriesFacts(points(...periods), { direction: "increase" }));
    expect([code, message]).toEqual(["bad-period", expect.stringContaining(`found "${first}"`)]);
    expect(message).toContain(`points[${periods.indexOf(first)}].period`);
  });

  it.each(notAsked.map((periods) => [periods]))("is the month, or none, in %j", (periods) => {
    expect(() => seriesFacts(points(...periods), { direction: "increase" })).not.toThrow();
  });

  it("is asked about with what to write for each reading", () => {
    const { message } = refusal(() => seriesFacts(points("2009-10", "2010-11"), { direction: "increase" }));
    expect(message).toContain('write "2009/10" for 2009 to 2010, or "2009M10" for the month');
  });

  it.each([
    ["2008-09", '"2008M09" for the month'],
    ["2011-12", '"2011M12" for the month'],
    ["2032-33", '"2032-Q1" for the quarter'],
    ["2035-36", '"2035-Q4" for the quarter'],
    ["2038-39", '"2038-T3" for the four months'],
    ["2036-37", '"2036-T1" for the four months'],
    ["2039-40", '"2039-H1" for the half-year'],
  ])("may be a part of the year by the codes of EDTF: %s", (period, other) => {
    const { message } = refusal(() => seriesFacts(points(period, "2030/31"), { direction: "increase" }));
    expect(message).toContain(other);
  });

  it("is no year with a sign among its digits", () => {
    const { message } = refusal(() => seriesFacts(points("20/5"), { direction: "increase" }));
    expect(message).toContain('points[0].period: found "20/5"');
  });

  it.each([
    [{ baseline: { period: "2009-10" } }, ["2010-11"], "options.baseline.period: "],
    [{ baseline: { period: "2009-10" } }, ["2010/11"], "options.baseline.period: "],
    [{ target: 5, deadline: "2011-12" }, ["2010-11"], "options.deadline: "],
    [{ targets: [{ value: 5, deadline: "2011-12" }] }, ["2010-11"], "options.targets[0].deadline: "],
    [{ target: 5, deadline: "2029-30" }, ["2010-11"], 'options: found "2010-11"'],
  ])("is asked about in the options too: %o", (options, periods, part) => {
    const { message } = refusal(() =>
      assessSeries(points(...periods), { direction: "increase", method: sdsn, ...options }),
    );
    expect(message).toContain(part);
  });

  it("is the month of a baseline beside months", () => {
    const goal = { direction: "increase", method: sdsn, baseline: { period: "2009-10" } } as const;
    expect(() => assessSeries(points("2010-11", "2010-12"), goal)).not.toThrow();
  });
});

import { type IndicatorInput, type MeasuredValueInput, parsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/series/observation.js";
import { amountsIn, periodAt } from "../../src/series/period-amounts.js";
import { ratioGaps, ratioSide } from "../../src/series/ratio-gaps.js";
import type { Series } from "../../src/series/series.js";
import { lookUpIn } from "../../src/series/series-look-up.js";
import { compilePortfolio } from "../../src/verdict/compiled-portfolio.js";
import { day, days, interval, periodOf } from "./observe.js";

type Row = Omit<MeasuredValueInput, "indicator">;

const seriesOf = (rows: readonly Row[], accumulation: IndicatorInput["accumulation"] = "level"): Series => {
  const portfolio = parsePortfolio({
    indicators: [{ id: "i", title: "Indicator", unit: "count", accumulation }],
    measuredValues: rows.map((row) => ({ indicator: "i", ...row })),
  });
  const series = compilePortfolio(portfolio).series("i");
  if (series === undefined) throw new Error("no series");
  return series;
};

const knowing = (asOf: string, knownOn: string, tolerance = "0.05"): Knowledge => ({
  asOf: day(asOf),
  knownOn: day(knownOn),
  tolerance,
});

const figures = (series: Series, knowledge: Knowledge) =>
  series
    .on(knowledge)
    .toArray()
    .map((one) => [periodOf(one), interval(one.bounds)]);

describe("what a series shows", () => {
  const simple: readonly Row[] = [
    { period: "2019", value: { about: 100 }, releasedOn: "2020-02-01" },
    { period: "2020", value: { about: 200 }, releasedOn: "2021-02-01" },
    { period: "2021", value: { about: 300 }, releasedOn: "2022-02-01" },
  ];
  const revised: readonly Row[] = [
    ...simple,
    { period: "2020", value: { about: 250 }, releasedOn: "2021-06-01" },
  ];
  const looks = [
    knowing("2023-01-01", "2023-01-01"),
    knowing("2020-12-30", "2023-01-01"),
    knowing("2020-12-31", "2023-01-01"),
    knowing("2023-01-01", "2021-01-31"),
    knowing("2023-01-01", "2021-02-01"),
    knowing("2023-01-01", "2021-05-31"),
    knowing("2023-01-01", "2023-01-01", "0.5"),
  ];

  it.each([
    ["of one figure a period", simple],
    ["with a revision", revised],
  ])("depends on the day and on what is known, not on what was looked at before: %s", (_, rows) => {
    const series = seriesOf(rows);
    for (const knowledge of [...looks, ...[...looks].reverse()]) {
      expect(figures(series, knowledge)).toEqual(figures(seriesOf(rows), knowledge));
    }
  });

  it.each<[asOf: string, knownOn: string, shown: readonly (string | null)[]]>([
    ["2023-01-01", "2023-01-01", ["[95, 105]", "[237.5, 262.5]", "[285, 315]"]],
    ["2023-01-01", "2021-05-31", ["[95, 105]", "[190, 210]"]],
    ["2023-01-01", "2021-01-31", ["[95, 105]"]],
    ["2020-12-31", "2023-01-01", ["[95, 105]", "[237.5, 262.5]"]],
    ["2020-12-30", "2023-01-01", ["[95, 105]"]],
  ])("is on %s what was known on %s: %j", (asOf, knownOn, shown) => {
    expect(figures(seriesOf(revised), knowing(asOf, knownOn)).map(([, bounds]) => bounds)).toEqual(shown);
  });
});

describe("what became known only later", () => {
  const rows: readonly Row[] = [
    { period: "2019", value: 1, releasedOn: "2020-02-01" },
    { period: "2020", value: 2, releasedOn: "2021-02-01" },
    { period: "2021", value: 3, releasedOn: "2022-02-01" },
    { period: "2018", value: 4, status: "forecast", releasedOn: "2022-02-01" },
  ];

  it.each<[asOf: string, knownOn: string, later: readonly string[]]>([
    ["2021-12-31", "2021-01-31", ["2020", "2021"]],
    ["2021-12-30", "2021-01-31", ["2020"]],
    ["2021-12-31", "2021-02-01", ["2021"]],
    ["2021-12-31", "2022-02-01", []],
  ])("of what stands by %s, after %s: %j", (asOf, knownOn, later) => {
    const found = seriesOf(rows).knownLater(knowing(asOf, knownOn));
    expect(found.map(({ from }) => from.period)).toEqual(later);
  });
});

describe("the figures beside a verified one", () => {
  const verified: Row = { period: "2020", value: 1, verification: "verified", releasedOn: "2021-02-01" };
  const beside: Row = { period: "2020", value: 2, releasedOn: "2021-02-01" };

  it.each<[name: string, row: Row, isBeside: boolean]>([
    ["another figure of its period and vintage", beside, true],
    ["its period written in another way", { ...beside, period: "2020-01/2020-12" }, true],
    ["a period of the same first day", { ...beside, period: "2020-H1" }, false],
    ["a period of the same last day", { ...beside, period: "2020-H2" }, false],
    ["another vintage", { ...beside, releasedOn: "2021-02-02" }, false],
    ["another verified figure", { ...beside, verification: "verified" }, false],
    ["a forecast", { ...beside, status: "forecast" }, false],
    ["a row without a value", { period: "2020", missingReason: "unknown", releasedOn: "2021-02-01" }, false],
  ])("%s", (_, row, isBeside) => {
    const series = seriesOf([verified, row]);
    const own = series.values.find(({ from, value }) => from.verification === "verified" && value === "1");
    if (own === undefined) throw new Error("no verified value");
    expect(series.besideVerified(own)).toHaveLength(isBeside ? 1 : 0);
  });
});

describe("the periods that are stated to have no value", () => {
  const missing: Row = { period: "2020", missingReason: "unknown", releasedOn: "2021-02-01" };

  it.each<[asOf: string, knownOn: string, count: number]>([
    ["2020-12-31", "2021-02-01", 1],
    ["2020-12-30", "2021-02-01", 0],
    ["2020-12-31", "2021-01-31", 0],
  ])("by %s, as known on %s: %d", (asOf, knownOn, count) => {
    expect(seriesOf([missing]).missing(knowing(asOf, knownOn))).toHaveLength(count);
  });

  it.each<[name: string, row: Row, takenBack: readonly boolean[]]>([
    ["a later figure", { period: "2020", value: 1, releasedOn: "2021-03-01" }, []],
    ["an earlier figure", { period: "2020", value: 1, releasedOn: "2021-01-01" }, [true]],
    ["a later forecast", { period: "2020", value: 1, status: "forecast", releasedOn: "2021-03-01" }, [false]],
    ["a figure of another period", { period: "2019", value: 1, releasedOn: "2021-03-01" }, [false]],
  ])("beside %s", (_, row, takenBack) => {
    const found = seriesOf([missing, row]).missing(knowing("2022-01-01", "2022-01-01"));
    expect(found.map((one) => one.takenBack)).toEqual(takenBack);
  });
});

describe("amounts by period", () => {
  const quarters: readonly Row[] = [
    { period: "2019-Q4", value: 1 },
    { period: "2020-Q1", value: 2 },
    { period: "2020-Q2", value: 3 },
    { period: "2020-Q3", value: 4 },
    { period: "2020-Q4", value: 5 },
    { period: "2021-Q1", value: 6 },
  ];
  const { first: from } = days("2020-01-01");
  const inCycle = (months: number, start = from) => {
    const visible = seriesOf(quarters, "per-period").on(knowing("2022-01-01", "2022-01-01"));
    return amountsIn(visible, { months, from: start })
      .toArray()
      .map((one) => interval(one.bounds));
  };

  it.each<[months: number, amounts: readonly string[]]>([
    [3, ["[1, 1]", "[2, 2]", "[3, 3]", "[4, 4]", "[5, 5]", "[6, 6]"]],
    [6, ["[1, )", "[5, 5]", "[9, 9]", "[6, )"]],
    [12, ["[1, )", "[14, 14]", "[6, )"]],
  ])("of %d months: %j", (months, amounts) => {
    expect(inCycle(months)).toEqual(amounts);
  });

  it("of two lengths stand side by side for one series", () => {
    const visible = seriesOf(quarters, "per-period").on(knowing("2022-01-01", "2022-01-01"));
    const counts = [12, 3, 12, 6].map((months) => amountsIn(visible, { months, from }).length);
    expect(counts).toEqual([3, 6, 3, 4]);
  });

  it("of two beginnings stand side by side for one series", () => {
    const visible = seriesOf(quarters, "per-period").on(knowing("2022-01-01", "2022-01-01"));
    const bounds = (start: string) =>
      amountsIn(visible, { months: 12, from: day(start) })
        .toArray()
        .map((one) => interval(one.bounds));
    expect([bounds("2020-01-01"), bounds("2020-04-01")]).toEqual([
      ["[1, )", "[14, 14]", "[6, )"],
      ["[3, )", "[18, 18]"],
    ]);
  });

  it.each<[date: string, start: string, months: number, period: string]>([
    ["2020-05-15", "2020-01-01", 12, "2020-01-01/2020-12-31"],
    ["2019-12-31", "2020-01-01", 12, "2019-01-01/2019-12-31"],
    ["2020-03-31", "2019-04-01", 12, "2019-04-01/2020-03-31"],
    ["2020-04-01", "2019-04-01", 12, "2020-04-01/2021-03-31"],
    ["2020-02-14", "2020-01-15", 1, "2020-01-15/2020-02-14"],
    ["2020-02-15", "2020-01-15", 1, "2020-02-15/2020-03-14"],
  ])("%s lies, counted from %s by %d months, in %s", (date, start, months, period) => {
    expect(periodOf(periodAt(day(date), { months, from: day(start) }))).toBe(period);
  });
});

describe("looking up a period", () => {
  const rows: readonly Row[] = [
    { period: "2020-H1", value: 1 },
    { period: "2020-H2", value: 2 },
    { period: "2021", value: 9 },
    { period: "2021-H1", value: 3 },
    { period: "2021-H2", value: 4 },
    { period: "2022-H2", value: 5 },
  ];

  it.each<[accumulation: "level" | "per-period", period: string, found: string | null]>([
    ["per-period", "2020-H1", "[1, 1]"],
    ["per-period", "2020", "[3, 3]"],
    ["per-period", "2021", "[9, 9]"],
    ["per-period", "2022", null],
    ["level", "2020-H1", "[1, 1]"],
    ["level", "2020", null],
    ["level", "2021", "[9, 9]"],
  ])("%s, %s: %s", (accumulation, period, found) => {
    const all = seriesOf(rows, "per-period").on(knowing("2023-01-01", "2023-01-01"));
    const lookUp = lookUpIn(all.toArray(), { accumulation });
    expect([lookUp(days(period)), lookUp(days(period))].map((one) => interval(one?.bounds ?? null))).toEqual([
      found,
      found,
    ]);
  });
});

describe("why a ratio has no value", () => {
  it("is told in order of the day, of one day the period that began first", () => {
    const knowledge = knowing("2023-01-01", "2023-01-01");
    const series = seriesOf([
      { period: "2021", value: 1 },
      { period: "2020-Q4", value: 1 },
      { period: "2020", value: 1 },
      { period: "2019", missingReason: "unknown" },
    ]);
    const side = ratioSide(series.on(knowledge).toArray(), series.missing(knowledge));
    const gaps = ratioGaps({ numerator: side, denominator: ratioSide([], []) }, []);
    expect(gaps.map(({ period }) => period)).toEqual(["2019", "2020", "2020-Q4", "2021"]);
  });
});

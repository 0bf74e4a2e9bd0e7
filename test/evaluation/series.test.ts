import { type IndicatorInput, type MeasuredValueInput, parsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";
import { isFigure } from "../../src/series/figure.js";
import { fractionOf } from "../../src/series/fraction.js";
import type { Knowledge } from "../../src/series/observation.js";
import { daysText, shownAmount, shownNominal, shownValues } from "../../src/series/observation-text.js";
import { amountsIn, periodAt } from "../../src/series/period-amounts.js";
import { ratioGaps, ratioSide } from "../../src/series/ratio-gaps.js";
import type { Series } from "../../src/series/series.js";
import { lookUpIn } from "../../src/series/series-look-up.js";
import { spansBetween } from "../../src/series/spans.js";
import { cannotHold } from "../../src/series/tiling.js";
import { runningTotals } from "../../src/series/window-totals.js";
import { pointOf } from "../../src/value/interval.js";
import { compilePortfolio } from "../../src/verdict/compiled-portfolio.js";
import { day, days, interval, type Row as ObservedRow, observed, periodOf } from "./observe.js";

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
    knowing("2023-01-01", "2023-01-01"),
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
    ["2023-01-01", "2020-01-31", []],
  ])("is on %s what was known on %s: %j", (asOf, knownOn, shown) => {
    expect(figures(seriesOf(revised), knowing(asOf, knownOn)).map(([, bounds]) => bounds)).toEqual(shown);
  });
});

describe("a figure that was published before that of an earlier period", () => {
  it.each<[knownOn: string, shown: readonly (string | null)[]]>([
    ["2021-01-31", []],
    ["2021-06-01", ["[2, 2]"]],
    ["2022-02-01", ["[1, 1]", "[2, 2]"]],
  ])("is seen alone until that is known, on %s: %j", (knownOn, shown) => {
    const series = seriesOf([
      { period: "2019", value: 1, releasedOn: "2022-02-01" },
      { period: "2020", value: 2, releasedOn: "2021-02-01" },
    ]);
    expect(figures(series, knowing("2023-01-01", knownOn)).map(([, bounds]) => bounds)).toEqual(shown);
  });
});

describe("the values of a series", () => {
  it("stand in order of their last day, their first day and their vintage", () => {
    const rows: readonly Row[] = [
      { period: "2021", value: 5 },
      { period: "2020-Q4", value: 4 },
      { period: "2020", value: 3, releasedOn: "2021-06-01" },
      { period: "2019", value: 1 },
      { period: "2020", value: 2, releasedOn: "2021-02-01" },
    ];
    const orders = [rows, [...rows].reverse()].map((each) => seriesOf(each).values.map(({ value }) => value));
    expect(orders).toEqual([
      ["1", "2", "3", "4", "5"],
      ["1", "2", "3", "4", "5"],
    ]);
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

describe("the forecasts of a series", () => {
  const rows: readonly Row[] = [
    { period: "2019", value: 1, releasedOn: "2020-01-01" },
    { period: "2025", value: 5, status: "forecast", releasedOn: "2020-01-01" },
    { period: "2025", value: 6, status: "forecast", releasedOn: "2021-01-01" },
    { period: "2030", value: 7, status: "forecast", releasedOn: "2021-01-01" },
  ];

  it.each<[knownOn: string, forecasts: readonly string[]]>([
    ["2019-12-31", []],
    ["2020-01-01", ["[5, 5]"]],
    ["2020-12-31", ["[5, 5]"]],
    ["2021-01-01", ["[6, 6]", "[7, 7]"]],
  ])("are the latest of each period, also of days to come, as known on %s: %j", (knownOn, forecasts) => {
    const found = seriesOf(rows).forecasts(knowing("2021-06-01", knownOn));
    expect(found.map((one) => interval(one.bounds))).toEqual(forecasts);
  });
});

describe("a series with other values", () => {
  const valuesOf = (series: Series) => series.values.map(({ value }) => value);
  const series = seriesOf([
    { period: "2019", value: 1 },
    { period: "2021", value: 3 },
  ]);
  const { values: added } = seriesOf([{ period: "2020", value: 2 }]);
  const removed = new Set([...series.values].slice(0, 1).map(({ from }) => from));

  it.each([
    ["with one more", series.with(added, new Set()), ["1", "2", "3"]],
    ["without one", series.with([], removed), ["3"]],
    ["with one in place of another", series.with(added, removed), ["2", "3"]],
    ["and stays itself as it was", series, ["1", "3"]],
  ])("stands in order %s", (_, changed, values) => {
    expect(valuesOf(changed)).toEqual(values);
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

  it("count a period from its first day", () => {
    const daily = seriesOf(
      [
        { period: "2019-12-31", value: 1 },
        { period: "2020-01-01", value: 2 },
        { period: "2020-01-02", value: 3 },
      ],
      "per-period",
    );
    const bounds = ["2019-12-31", "2020-01-01", "2020-01-02"].map((asOf) =>
      amountsIn(daily.on(knowing(asOf, asOf)), { months: 12, from })
        .toArray()
        .map((one) => interval(one.bounds)),
    );
    expect(bounds).toEqual([["[1, )"], ["[1, )", "[2, )"], ["[1, )", "[5, )"]]);
  });

  it("are none where nothing is seen", () => {
    const visible = seriesOf(quarters, "per-period").on(knowing("2019-01-01", "2019-01-01"));
    expect(amountsIn(visible, { months: 12, from }).length).toBe(0);
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

describe("looking up a few days", () => {
  it("adds up those from the first to the last", () => {
    const rows: readonly Row[] = [1, 2, 3, 4].map((value) => ({ period: `2020-01-0${value}`, value }));
    const all = seriesOf(rows, "per-period").on(knowing("2023-01-01", "2023-01-01"));
    const lookUp = lookUpIn(all.toArray(), { accumulation: "per-period" });
    expect(interval(lookUp(days("2020-01-02/2020-01-03"))?.bounds ?? null)).toBe("[5, 5]");
  });
});

describe("why a ratio has no value", () => {
  it("is told in order of the day, of one day the period that began first", () => {
    const knowledge = knowing("2023-01-01", "2023-01-01");
    const sideOf = (rows: readonly Row[]) => {
      const series = seriesOf(rows);
      return ratioSide(series.on(knowledge).toArray(), series.missing(knowledge));
    };
    const numerator = sideOf([
      { period: "2021", value: 1 },
      { period: "2020-Q4", value: 1 },
    ]);
    const denominator = sideOf([
      { period: "2020", value: 1 },
      { period: "2019", missingReason: "unknown" },
    ]);
    const gaps = ratioGaps({ numerator, denominator }, []);
    expect(gaps.map(({ period }) => period)).toEqual(["2019", "2020", "2020-Q4", "2021"]);
  });
});

describe("of one period", () => {
  const earlier: ObservedRow = { period: "2020", value: 70, releasedOn: "2021-01-31" };
  const figure: ObservedRow = { period: "2020", value: 85, releasedOn: "2021-06-30" };
  const change: ObservedRow = {
    period: "2020",
    comparison: { percent: 4, against: "2019" },
    releasedOn: "2021-06-30",
  };
  const nothing: ObservedRow = { period: "2020", missingReason: "unknown", releasedOn: "2021-01-31" };

  it.each<[name: string, rows: readonly ObservedRow[], values: readonly unknown[]]>([
    ["a figure replaces the one before it", [earlier, figure], ["85"]],
    ["a change alone stands beside the figure before it", [earlier, change], [null, "70"]],
    [
      "a figure and a change of one vintage replace the figure before",
      [earlier, figure, change],
      [null, "85"],
    ],
    ["a change alone leaves out a row before it that says nothing", [nothing, change], [null]],
  ])("%s", (_, rows, values) => {
    expect(observed(rows).flatMap(({ from }) => from.map(({ value }) => value))).toEqual([values].flat());
  });

  it.each<[name: string, rows: readonly ObservedRow[], count: number]>([
    ["beside the figure before it", [earlier, change], 1],
    ["beside a figure of its vintage", [figure, change], 1],
    ["with the figure itself", [{ ...figure, comparison: { percent: 4, against: "2019" } }], 1],
    ["before a figure that replaces it", [{ ...change, releasedOn: "2021-01-31" }, figure], 0],
    ["nowhere", [figure], 0],
  ])("a change is told %s", (_, rows, count) => {
    expect(observed(rows).flatMap(({ comparisons }) => comparisons)).toHaveLength(count);
  });

  it.each<[name: string, figures: readonly number[], middle: string]>([
    ["two figures", [85, 100], "92.5"],
    ["two figures, the higher first", [100, 85], "92.5"],
    ["three figures", [85, 9, 100], "54.5"],
  ])("%s are taken halfway between the lowest and the highest", (_, figures, middle) => {
    const rows = figures.map((value): ObservedRow => ({ period: "2020", value }));
    expect(observed(rows).map(({ nominal }) => Number(nominal))).toEqual([Number(middle)]);
  });

  it.each<[codes: readonly string[], conflict: boolean]>([
    [["A"], false],
    [["A", "A"], false],
    [["A", "B"], true],
  ])("the codes %j are a conflict: %s", (codes, conflict) => {
    const rows = codes.map((category): ObservedRow => ({ period: "2020", value: { category } }));
    expect(observed(rows, "category").map((one) => one.conflict)).toEqual([conflict]);
  });
});

describe("an amount of a year, beside shorter ones", () => {
  type Amounts = readonly (readonly [period: string, value: Extract<ObservedRow, readonly unknown[]>[1]])[];

  it.each<[name: string, parts: Amounts, cannot: boolean]>([
    ["stands alone", [], false],
    [
      "is what its halves come to",
      [
        ["2020-H1", 40],
        ["2020-H2", 60],
      ],
      false,
    ],
    [
      "is less than its halves come to",
      [
        ["2020-H1", 50],
        ["2020-H2", 60],
      ],
      true,
    ],
    [
      "is more than its halves come to",
      [
        ["2020-H1", 30],
        ["2020-H2", 60],
      ],
      true,
    ],
    [
      "is more than a half and a quarter of it",
      [
        ["2020-H1", 40],
        ["2020-Q4", 50],
      ],
      false,
    ],
    [
      "is less than a half and a quarter of it",
      [
        ["2020-H1", 60],
        ["2020-Q4", 50],
      ],
      true,
    ],
    [
      "is less than a half and a quarter, and something fell",
      [
        ["2020-H1", 120],
        ["2020-Q4", -5],
      ],
      false,
    ],
    [
      "is less than two that share a day",
      [
        ["2020-01-01/2020-02-01", 60],
        ["2020-02-01/2020-03-01", 60],
      ],
      false,
    ],
    [
      "is less than two months that overlap",
      [
        ["2020-01/2020-02", 60],
        ["2020-02/2020-03", 60],
      ],
      false,
    ],
    [
      "is less than what lies beside the smaller of two that overlap",
      [
        ["2020-Q1", 80],
        ["2020-03/2020-05", 10],
        ["2020-06/2020-08", 30],
      ],
      true,
    ],
    ["is less than an amount that began before it", [["2019-12/2020-01", 200]], false],
    ["is less than an amount after it", [["2021-Q1", 200]], false],
    ["is less than that of its first day", [["2020-01-01", 200]], true],
    ["is less than that of its last day", [["2020-12-31", 200]], true],
    [
      "is possible by its halves",
      [
        ["2020-H1", { between: [40, 60] }],
        ["2020-H2", { between: [40, 60] }],
      ],
      false,
    ],
    [
      "is less than halves of at least so much",
      [
        ["2020-H1", { atLeast: 60 }],
        ["2020-H2", { atLeast: 60 }],
      ],
      true,
    ],
    [
      "is not more than halves over half of it",
      [
        ["2020-H1", { moreThan: 50 }],
        ["2020-H2", { moreThan: 50 }],
      ],
      true,
    ],
  ])("%s", (_, parts, cannot) => {
    const all = observed([["2020", 100], ...parts]).filter(isFigure);
    const year = all.find((figure) => periodOf(figure) === "2020-01-01/2020-12-31");
    if (year === undefined) throw new Error("no year");
    expect(cannotHold(year, all)).toBe(cannot);
  });

  const quarters: Amounts = [1, 2, 3, 4].map(
    (quarter) => [`2020-Q${quarter}`, { between: [20, 30] }] as const,
  );
  const openQuarters: Amounts = [1, 2, 3, 4].map((quarter) => [`2020-Q${quarter}`, { atLeast: 20 }] as const);
  const exactQuarters: Amounts = [1, 2, 3, 4].map((quarter) => [`2020-Q${quarter}`, 25] as const);

  it.each<[name: string, halves: Amounts, quarters: Amounts, cannot: boolean]>([
    [
      "the halves and the quarters allow it",
      [
        ["2020-H1", 50],
        ["2020-H2", 50],
      ],
      quarters,
      false,
    ],
    [
      "the halves come to more",
      [
        ["2020-H1", 60],
        ["2020-H2", 60],
      ],
      quarters,
      true,
    ],
    [
      "the halves come to less",
      [
        ["2020-H1", 40],
        ["2020-H2", 40],
      ],
      quarters,
      true,
    ],
    [
      "the halves come to less, of open quarters",
      [
        ["2020-H1", 40],
        ["2020-H2", 40],
      ],
      openQuarters,
      true,
    ],
    [
      "the halves are open",
      [
        ["2020-H1", { atLeast: 40 }],
        ["2020-H2", { atLeast: 40 }],
      ],
      quarters,
      false,
    ],
    [
      "the halves come to more, although the quarters come to just so much",
      [
        ["2020-H1", { moreThan: 50 }],
        ["2020-H2", { moreThan: 50 }],
      ],
      exactQuarters,
      true,
    ],
    [
      "the quarters come to more, although the halves come to just so much",
      [
        ["2020-H1", 50],
        ["2020-H2", 50],
      ],
      [1, 2, 3, 4].map((quarter) => [`2020-Q${quarter}`, { moreThan: 25 }] as const),
      true,
    ],
    [
      "the halves come to less, although the quarters come to just so much",
      [
        ["2020-H1", { lessThan: 50 }],
        ["2020-H2", { lessThan: 50 }],
      ],
      exactQuarters,
      true,
    ],
  ])("is judged by all ways to add up: %s", (_, halves, quartersOf, cannot) => {
    const all = observed([["2020", 100], ...halves, ...quartersOf]).filter(isFigure);
    const year = all.find((figure) => periodOf(figure) === "2020-01-01/2020-12-31");
    if (year === undefined) throw new Error("no year");
    expect(cannotHold(year, all)).toBe(cannot);
  });
});

describe("running totals", () => {
  const totals = (rows: readonly ObservedRow[], window: string, isOpen = false) => {
    const { first, last } = days(window);
    return runningTotals(observed(rows), { first, last: isOpen ? null : last }).map((one) => [
      periodOf(one),
      interval(one.bounds),
    ]);
  };

  it("end with their window", () => {
    const rows: readonly ObservedRow[] = [
      ["2020-H1", 1],
      ["2020-H2", 2],
      ["2021-H1", 4],
    ];
    const whole = [
      ["2020-01-01/2020-06-30", "[1, 1]"],
      ["2020-01-01/2020-12-31", "[3, 3]"],
    ];
    expect([totals(rows, "2020"), totals(rows, "2020", true)]).toEqual([
      whole,
      [...whole, ["2020-01-01/2021-06-30", "[7, 7]"]],
    ]);
  });

  it("add up the fewest amounts that lie end to end", () => {
    const rows: readonly ObservedRow[] = [
      ["2020-01", 1],
      ["2020-02", 1],
      ["2020-03/2020-12", 50],
      ["2020-H1", 20],
      ["2020-H2", 30],
    ];
    expect(totals(rows, "2020").at(-1)).toEqual(["2020-01-01/2020-12-31", "[50, 50]"]);
  });

  it("do not look at amounts before their window", () => {
    expect(
      totals(
        [
          ["2019", -5],
          ["2020-Q2", 10],
        ],
        "2020",
      ),
    ).toEqual([["2020-01-01/2020-06-30", "[10, )"]]);
  });

  it("may be anything once days are missing and one of several amounts of a day is below zero", () => {
    const rows: readonly ObservedRow[] = [
      ["2020-02/2020-03", 10],
      ["2020-03", -5],
    ];
    expect(totals(rows, "2020")).toEqual([["2020-01-01/2020-03-31", "(, )"]]);
  });
});

describe("the whole periods from a day on that begin by another", () => {
  it.each<[every: "year" | "quarter" | "month", from: string, until: string, periods: readonly string[]]>([
    ["year", "2019-12-15", "2021-12-31", ["2020", "2021"]],
    ["year", "2020-01-01", "2020-12-31", ["2020"]],
    ["year", "2020-01-02", "2021-01-01", ["2021"]],
    ["quarter", "2019-12-15", "2020-06-30", ["2020-Q1", "2020-Q2"]],
    ["quarter", "2020-04-01", "2020-10-01", ["2020-Q2", "2020-Q3", "2020-Q4"]],
    ["month", "2019-11-15", "2020-02-01", ["2019-12", "2020-01", "2020-02"]],
    ["month", "2020-01-15", "2020-01-31", []],
  ])("every %s from %s by %s: %j", (every, from, until, periods) => {
    expect(spansBetween(every, day(from), day(until)).map(({ period }) => period)).toEqual(periods);
  });
});

describe("days as a period", () => {
  it.each<[days: string, text: string]>([
    ["2020-05-15/2020-05-15", "2020-05-15"],
    ["2020-05-15/2020-06-14", "2020-05-15/2020-06-14"],
    ["2020-05-01/2020-05-31", "2020-05"],
    ["2020-04-01/2020-06-30", "2020-04/2020-06"],
    ["2020-01-01/2020-12-31", "2020"],
    ["2020-01-01/2021-12-31", "2020-01/2021-12"],
    ["2019-07-01/2020-06-30", "2019-07/2020-06"],
  ])("%s: %s", (span, text) => {
    expect(daysText(days(span))).toBe(text);
  });
});

describe("a figure as it is shown", () => {
  const one = (...rows: readonly ObservedRow[]) => {
    const [observation] = observed(rows);
    if (observation === undefined) throw new Error("no observation");
    return observation;
  };

  it.each<[name: string, rows: readonly ObservedRow[], shown: unknown]>([
    ["one figure", [["2020", "1.50"]], ["1.50"]],
    [
      "figures that are equal",
      [
        ["2020", "1.5"],
        ["2020", "1.50"],
      ],
      ["1.5"],
    ],
    [
      "figures that differ",
      [
        ["2020", 1],
        ["2020", 2],
      ],
      ["1", "2"],
    ],
    [
      "three figures, two of them equal",
      [
        ["2020", 1],
        ["2020", "1.0"],
        ["2020", 2],
      ],
      ["1", "2"],
    ],
    ["words", [["2020", { atLeast: 1 }]], [{ atLeast: "1" }]],
  ])("%s", (_, rows, shown) => {
    expect(shownValues(one(...rows))).toEqual(shown);
  });

  it.each<[name: string, made: Partial<Parameters<typeof shownValues>[0]>, shown: unknown]>([
    ["a long one", { nominal: "7.123456789", bounds: pointOf("7.123456789") }, ["7.1234568"]],
    ["one without bounds", { nominal: "7.123456789", bounds: null }, ["7.1234568"]],
    ["one that may be more", { nominal: null, bounds: { ...pointOf("7"), upper: null } }, [{ atLeast: "7" }]],
    ["one that may be less", { nominal: null, bounds: { ...pointOf("7"), lower: null } }, [{ atMost: "7" }]],
    [
      "one that may be anything",
      { nominal: "7", bounds: { ...pointOf("7"), lower: null, upper: null } },
      ["7"],
    ],
    ["nothing", { nominal: null, bounds: null }, []],
    ["nothing but open ends", { nominal: null, bounds: { ...pointOf("7"), lower: null, upper: null } }, []],
  ])("of a quotient is in eight digits: %s", (_, made, shown) => {
    const of = one(["2020", 1]);
    const derivation = { kind: "ratio", numerator: of, denominator: of, per: "1" } as const;
    expect(shownValues({ ...of, derivation, ...made })).toEqual(shown);
  });

  it("is one amount only where there are not several", () => {
    expect([shownAmount(one(["2020", 1])), shownAmount(one(["2020", 1], ["2020", 2]))]).toEqual([
      "1",
      undefined,
    ]);
  });

  it("is no amount where it is a code", () => {
    const [code] = observed([["2020", { category: "A" }]], "category");
    expect(code && shownAmount(code)).toBeUndefined();
  });

  it("has all its digits where it is stated, and four where it is a quotient", () => {
    const stated = one(["2020", "1.23456"]);
    const [numerator, denominator] = [one(["2020", 1]), one(["2020", 3])];
    const quotient = { ...stated, derivation: { kind: "ratio", numerator, denominator, per: "1" } } as const;
    expect([shownNominal(stated), shownNominal(quotient)]).toEqual(["1.23456", "1.235"]);
  });
});

describe("a quotient that is not worked out", () => {
  const figure = (value: number | object) => {
    const [observation] = observed([["2020", value as never]]);
    if (observation === undefined) throw new Error("no observation");
    return observation;
  };
  const ratio = (numerator: number | object, denominator: number | object, per = "1") => ({
    ...figure(7),
    derivation: {
      kind: "ratio",
      numerator: figure(numerator),
      denominator: figure(denominator),
      per,
    } as const,
  });

  it.each<[name: string, observation: Parameters<typeof fractionOf>[0], of: string, by: string]>([
    ["a stated figure", figure(7), "[7, 7]", "1"],
    ["a third", ratio(1, 3), "[1, 1]", "3"],
    ["a third in percent", ratio(1, 3, "100"), "[100, 100]", "3"],
    ["a range by an exact figure", ratio({ between: [1, 2] }, 3, "100"), "[100, 200]", "3"],
    ["a figure by a range", ratio(1, { between: [3, 4] }), "[7, 7]", "1"],
    ["a figure by what may be below zero", ratio(1, -3), "[7, 7]", "1"],
    ["a figure by zero", ratio(1, 0), "[7, 7]", "1"],
  ])("%s", (_, observation, of, by) => {
    const fraction = fractionOf(observation);
    expect([interval(fraction?.of ?? null), fraction?.by]).toEqual([of, by]);
  });

  it("is nothing where there is no figure", () => {
    const [code] = observed([["2020", { category: "A" }]], "category");
    expect(code && fractionOf(code)).toBeNull();
  });
});

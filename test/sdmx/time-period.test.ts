import fc from "fast-check";
import { firstDay, lastDay } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { fileOf, lossesOf, reading } from "./support.js";

/** The period that a cell is read as, and what is said of it. */
const read = (time: string, more: Readonly<Record<string, string>> = {}) => {
  const columns = ["TIME_PERIOD", "OBS_VALUE", ...Object.keys(more)].join(",");
  const result = reading(fileOf(columns, [time, "1", ...Object.values(more)].join(",")));
  return { period: result.values[0]?.period ?? null, codes: result.losses.map(({ code }) => code) };
};

describe("a time period", () => {
  it.each<[written: string, period: string]>([
    ["2020", "2020"],
    ["2020-02", "2020-02"],
    ["2020-02-29", "2020-02-29"],
    ["2020Z", "2020"],
    ["2020-02+07:00", "2020-02"],
    ["2020-02-29Z", "2020-02-29"],
    ["2020-02-29T00:00:00", "2020-02-29"],
    ["2020-02-29T00:00:00.000+07:00", "2020-02-29"],
    ["2020-A1", "2020"],
    ["2020-S1", "2020-H1"],
    ["2020-S2", "2020-H2"],
    ["2020-B2", "2020-H2"],
    ["2020-T3", "2020-T3"],
    ["2020-Q4", "2020-Q4"],
    ["2020Q4", "2020-Q4"],
    ["2020-M01", "2020-01"],
    ["2020-M1", "2020-01"],
    ["2020-W01", "2020-W01"],
    ["2020-W53", "2020-W53"],
    ["2020-D060", "2020-02-29"],
    ["2020-D366", "2020-12-31"],
    ["2020-01-01/P1Y", "2020"],
    ["2020-01-01T00:00:00/P1M", "2020-01"],
    ["2020-01-15/P1M", "2020-01-15/2020-02-14"],
    ["2019-12-30/P1W", "2020-W01"],
    ["2020-01-06/P7D", "2020-W02"],
    ["2020-03-01/P1Y6M", "2020-03/2021-08"],
    ["2020-01-01/P5Y", "2020/2024"],
    ["2020-01-01/P1D", "2020-01-01"],
    ["2020-01-01/PT24H", "2020-01-01"],
    ["2020-01-01/P1DT0H0M0S", "2020-01-01"],
    ["2020-01-31/P1M", "2020-01-31/2020-02-28"],
    ["2020-01-01/2020-06-30", "2020-H1"],
  ])("%s is %s", (written, period) => {
    expect(read(written)).toEqual({ period, codes: [] });
  });

  it.each([
    "",
    "20",
    "2020-13",
    "2021-02-29",
    "0999",
    "2020-A2",
    "2020-S3",
    "2020-T4",
    "2020-Q0",
    "2020-M13",
    "2021-W53",
    "2021-D366",
    "2020-X1",
    "2020-01-01/P",
    "2020-01-01/PT",
    "2020-01-01/P0D",
    "2020-01-01/PT12H",
    "2020-01-01/P1DT12H",
    "2020-01-01T12:00:00/P1D",
    "2020-01-01/-P1Y",
    "2020-01-02/2020-01-01",
    "2020-01-01/P1Y/P1Y",
    "9999-12-31/P1Y",
    "9999-12-31/P9999Y",
    "2020-01-01/P100000Y",
    "15/03/2020",
    "Q1 2020",
  ])("%j cannot be held, and is named", (written) => {
    expect(read(written)).toEqual({ period: null, codes: ["bad-period"] });
  });

  it("with a time of day is the day, which is named", () => {
    expect(read("2020-02-29T13:45:00Z")).toEqual({ period: "2020-02-29", codes: ["time-of-day"] });
  });

  it.each<[frequency: string, day: string, period: string]>([
    ["A", "2020-12-31", "2020"],
    ["A", "2020-01-01", "2020"],
    ["S", "2020-07-01", "2020-H2"],
    ["H", "2020-06-30", "2020-H1"],
    ["T", "2020-05-01", "2020-T2"],
    ["Q", "2020-02-15", "2020-Q1"],
    ["M", "2020-02-01", "2020-02"],
    ["W", "2020-01-01", "2020-W01"],
  ])("of frequency %s that is written as %s is %s, which is named", (FREQ, day, period) => {
    expect(read(day, { FREQ })).toEqual({ period, codes: ["day-of-frequency"] });
  });

  it.each(["D", "B", "", "_Z"])("of frequency %j is the day", (FREQ) => {
    expect(read("2020-02-15", { FREQ })).toEqual({ period: "2020-02-15", codes: [] });
  });

  it("is read by the frequency of Eurostat and others too", () => {
    expect([read("2020-01-01", { freq: "A" }).period, read("2020-01-01", { FREQUENCY: "Q" }).period]).toEqual(
      ["2020", "2020-Q1"],
    );
  });
});

describe("a reporting year that starts in April", () => {
  const REPORTING_YEAR_START_DAY = "--04-01";

  it.each<[written: string, period: string]>([
    ["2020-A1", "2020-04/2021-03"],
    ["2020-S1", "2020-04/2020-09"],
    ["2020-S2", "2020-10/2021-03"],
    ["2020-T1", "2020-04/2020-07"],
    ["2020-Q1", "2020-Q2"],
    ["2020-Q4", "2021-Q1"],
    ["2020-M01", "2020-04"],
    ["2020-M12", "2021-03"],
    ["2020-D001", "2020-04-01"],
    ["2020-D365", "2021-03-31"],
    // 1 April 2020 is a Wednesday, so the first week has it.
    ["2020-W01", "2020-W14"],
    ["2020-04", "2020-04"],
    ["2020-01-01/P1Y", "2020"],
  ])("has %s as %s", (written, period) => {
    expect(read(written, { REPORTING_YEAR_START_DAY })).toEqual({ period, codes: [] });
  });

  it("has a bare year as its own, which is named", () => {
    expect(read("2020", { REPYEARSTART: "--04-01" })).toEqual({
      period: "2020-04/2021-03",
      codes: ["year-of-reporting"],
    });
  });

  it("has a bare year as its own without a word where the options say so", () => {
    const result = reading(fileOf("TIME_PERIOD,OBS_VALUE", "2020,1"), { reportingYearStart: "--04-01" });
    expect([result.values[0]?.period, result.losses]).toEqual(["2020-04/2021-03", []]);
  });

  it("yields to what a row says", () => {
    const text = fileOf("TIME_PERIOD,OBS_VALUE,REPYEARSTART", "2020-Q1,1,--07-01", "2020-Q1,2,");
    const { values } = reading(text, { reportingYearStart: "--04-01" });
    expect(values.map(({ period }) => period)).toEqual(["2020-Q3", "2020-Q2"]);
  });

  it("has days that stand for its years", () => {
    const more = { FREQ: "A", REPORTING_YEAR_START_DAY };
    expect([read("2021-03-31", more).period, read("2020-04-01", more).period]).toEqual([
      "2020-04/2021-03",
      "2020-04/2021-03",
    ]);
  });
});

describe("other reporting years", () => {
  it.each<[column: string, day: string, year: string]>([
    ["REPORTING_YEAR_START_DAY", "--01-01", "2020"],
    ["REPORTING_YEAR_START_DAY", "--07-01", "2020-07/2021-06"],
    ["REPORTING_YEAR_START_DAY", "--04-06", "2020-04-06/2021-04-05"],
    ["REPORTING_YEAR_END_DAY", "--06-30", "2019-07/2020-06"],
    ["REPYEAREND", "--12-31", "2020"],
  ])("by %s %s have 2020-A1 as %s", (column, day, year) => {
    expect(read("2020-A1", { [column]: day })).toEqual({ period: year, codes: [] });
  });

  it.each(["04-01", "--13-01", "--02-30", "--4-1", "April"])("that start on %j are named", (day) => {
    const result = reading(fileOf("TIME_PERIOD,OBS_VALUE,REPYEARSTART", `2020-A1,1,${day}`));
    expect(lossesOf(result)).toEqual([`bad-year-start 2 REPYEARSTART ${JSON.stringify(day)}`]);
  });
});

const parts = { A: 1, S: 2, T: 3, Q: 4, M: 12 } as const;
const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((both) => `--${both.map((each) => String(each).padStart(2, "0")).join("-")}`);

const dayAfter = (day: string | null): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe("the parts of a reporting year", () => {
  it.each(Object.entries(parts))(
    "of length %s follow each other without a gap, and make up the year",
    (unit, count) => {
      fc.assert(
        fc.property(fc.integer({ min: 1900, max: 2100 }), monthDay, (year, day) => {
          const more = { REPORTING_YEAR_START_DAY: day };
          const periods = Array.from(
            { length: count },
            (_, at) => read(`${year}-${unit}${at + 1}`, more).period ?? "",
          );
          const whole = read(`${year}-A1`, more).period ?? "";
          const next = read(`${year + 1}-A1`, more).period ?? "";
          expect(firstDay(whole)).toBe(`${year}-${day.slice(2)}`);
          expect(firstDay(periods[0] ?? "")).toBe(firstDay(whole));
          for (const [at, period] of periods.entries())
            expect(dayAfter(lastDay(period))).toBe(firstDay(periods[at + 1] ?? next));
        }),
        { numRuns: 30 },
      );
    },
  );

  it("that are weeks begin on Mondays, the first within three days of the start", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), monthDay, (year, day) => {
        const monday = firstDay(read(`${year}-W01`, { REPORTING_YEAR_START_DAY: day }).period ?? "") ?? "";
        const start = Date.parse(`${year}-${day.slice(2)}T00:00:00Z`);
        const apart = Math.abs(Date.parse(`${monday}T00:00:00Z`) - start) / 86_400_000;
        expect([new Date(`${monday}T00:00:00Z`).getUTCDay(), apart <= 3]).toEqual([1, true]);
      }),
    );
  });
});

import fc from "fast-check";
import { formatPeriod } from "policy-targets";
import { vi } from "policy-targets/locale/vi";
import { firstDay, lastDay } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { days, periods } from "./arbitraries.js";

const locales = Object.values(languages.basic);

describe("formatPeriod keeps the precision", () => {
  it.each([
    ["2020", "2020", "năm 2020"],
    ["2020-01", "January 2020", "tháng 1/2020"],
    ["2020-10", "October 2020", "tháng 10/2020"],
    ["2020-12", "December 2020", "tháng 12/2020"],
    ["2020-07-06", "6 July 2020", "ngày 06/7/2020"],
    ["2020-02-29", "29 February 2020", "ngày 29/02/2020"],
    ["2020-W05", "week 5 of 2020", "tuần 5 năm 2020"],
    ["2020-Q1", "the first quarter of 2020", "quý I/2020"],
    ["2020-Q2", "the second quarter of 2020", "quý II/2020"],
    ["2020-Q3", "the third quarter of 2020", "quý III/2020"],
    ["2020-Q4", "the fourth quarter of 2020", "quý IV/2020"],
    ["2020-34", "the second quarter of 2020", "quý II/2020"],
    ["2020-T1", "the first four months of 2020", "4 tháng đầu năm 2020"],
    ["2020-T2", "the second four months of 2020", "4 tháng giữa năm 2020"],
    ["2020-T3", "the third four months of 2020", "4 tháng cuối năm 2020"],
    ["2020-37", "the first four months of 2020", "4 tháng đầu năm 2020"],
    ["2020-H1", "the first half of 2020", "6 tháng đầu năm 2020"],
    ["2020-H2", "the second half of 2020", "6 tháng cuối năm 2020"],
    ["2020-S2", "the second half of 2020", "6 tháng cuối năm 2020"],
    ["2020-41", "the second half of 2020", "6 tháng cuối năm 2020"],
    ["2025~", "about 2025", "khoảng năm 2025"],
    ["2025-10~", "about October 2025", "khoảng tháng 10/2025"],
    ["2025-10-15~", "about 15 October 2025", "khoảng ngày 15/10/2025"],
    ["2025-Q3~", "about the third quarter of 2025", "khoảng quý III/2025"],
    ["2020-04-19/2020-05-20", "19 April 2020 to 20 May 2020", "từ ngày 19/4/2020 đến ngày 20/5/2020"],
    ["../2025", "the time until 31 December 2025", "đến ngày 31/12/2025"],
    ["2020/..", "the time from 1 January 2020", "từ ngày 01/01/2020"],
    ["9999-12-31", "31 December 9999", "ngày 31/12/9999"],
  ])("%s", (period, english, vietnamese) => {
    expect([formatPeriod(period), formatPeriod(period, { locale: vi })]).toEqual([english, vietnamese]);
  });
});

describe("formatPeriod names whole months by the month", () => {
  it.each([
    ["2020-01/2020-04", "January to April 2020", "4 tháng đầu năm 2020"],
    ["2020-02-01/2020-05-31", "February to May 2020", "từ tháng 2 đến tháng 5/2020"],
    ["2020-11/2021-02", "November 2020 to February 2021", "từ tháng 11/2020 đến tháng 2/2021"],
    ["2019-02-01/2019-02-28", "February 2019", "tháng 2/2019"],
    ["2020-03/2020-03", "March 2020", "tháng 3/2020"],
  ])("%s", (period, english, vietnamese) => {
    expect([formatPeriod(period), formatPeriod(period, { locale: vi })]).toEqual([english, vietnamese]);
  });

  it.each(["2020-02-01/2020-02-28", "2020-02-02/2020-03-31", "2019-12-31/2020-01-31"])(
    "%s is not whole months",
    (period) => {
      const [from = "", to = ""] = period.split("/");
      expect(formatPeriod(period)).toBe(`${formatPeriod(from)} to ${formatPeriod(to)}`);
    },
  );
});

/** The week of ISO 8601 by its day of the year and weekday. */
const isoWeek = (day: string): { readonly year: number; readonly week: number } => {
  const date = new Date(`${day}T00:00:00Z`);
  const year = date.getUTCFullYear();
  const ordinal = (date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
  const weekday = date.getUTCDay() || 7;
  const week = Math.floor((ordinal - weekday + 10) / 7);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const newYear = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const weeks = newYear === 4 || (leap && newYear === 3) ? 53 : 52;
  if (week < 1) return isoWeek(`${year - 1}-12-31`);
  return week > weeks ? { year: year + 1, week: 1 } : { year, week };
};

const weeksOf = (year: number): readonly string[] =>
  Array.from({ length: 53 }, (_, index) => `${year}-W${String(index + 1).padStart(2, "0")}`).filter(
    (week) => !week.endsWith("W53") || isoWeek(`${year}-12-28`).week === 53,
  );

describe("formatPeriod numbers weeks as ISO 8601 does", () => {
  const years = [1001, 1582, 1600, 1700, 1900, ...Array.from({ length: 60 }, (_, n) => 1990 + n), 9998];

  it.each(years)("in %d", (year) => {
    expect(
      weeksOf(year).map((period) => [formatPeriod(period), formatPeriod(period, { locale: vi })]),
    ).toEqual(
      weeksOf(year).map((period) => {
        const of = isoWeek(firstDay(period) ?? "");
        return [`week ${of.week} of ${of.year}`, `tuần ${of.week} năm ${of.year}`];
      }),
    );
  });

  it("has 53 weeks only in the years that have them", () => {
    const long = years.filter((year) => weeksOf(year).length === 53);
    expect(long.filter((year) => year >= 1990 && year < 2030)).toEqual([
      1992, 1998, 2004, 2009, 2015, 2020, 2026,
    ]);
  });
});

describe("formatPeriod of a day", () => {
  it.each([
    ["2020-07-06", "6 July 2020", "ngày 06/7/2020"],
    ["2020-02-29", "29 February 2020", "ngày 29/02/2020"],
    ["1000-01-01", "1 January 1000", "ngày 01/01/1000"],
  ])("%s", (day, english, vietnamese) => {
    expect([formatPeriod(day), formatPeriod(day, { locale: vi })]).toEqual([english, vietnamese]);
  });

  it("can be read back, in Vietnamese by day, month and year", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [date = "", month = "", year] = formatPeriod(day, { locale: vi })
          .replace("ngày ", "")
          .split("/");
        expect([year, month.padStart(2, "0"), date].join("-")).toBe(day);
      }),
    );
  });

  it("can be read back, in English by the name of the month", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(new Date(`${formatPeriod(day)} UTC`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe.each(locales)("every period in $code", (locale) => {
  it("is one phrase without gaps", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(formatPeriod(period, { locale })).not.toMatch(/ {2}|undefined|null|NaN|^\s|\s$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("tells its year", () => {
    fc.assert(
      fc.property(periods, (period) => {
        const day = lastDay(period) ?? firstDay(period) ?? "";
        const year = /^\d{4}-W\d\d~?$/.test(period) ? isoWeek(day).year : day.slice(0, 4);
        expect(formatPeriod(period, { locale })).toContain(String(year));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what is not in the calendar is a fault", () => {
  it.each([
    ["2020-13", "impossible-date"],
    ["2019-02-29", "impossible-date"],
    ["2021-W53", "impossible-date"],
    ["1000-W01", "impossible-date"],
    ["9999-W52", "impossible-date"],
    ["../..", "bad-period"],
    ["", "bad-period"],
    [2020, "bad-period"],
    [null, "bad-period"],
  ])("formatPeriod(%s)", (period, code) => {
    expect(() => formatPeriod(period as string)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { amountsAsLongAs } from "../../src/series/whole-periods.js";
import { dayText } from "../../src/value/day.js";
import { days, interval, observed, periodOf, periodsIn, type Row } from "./observe.js";

/** What is compared with a baseline: the days of each amount, and the amount. */
const compared = (baseline: string, rows: readonly Row[]): readonly (readonly [string, string | null])[] =>
  amountsAsLongAs(days(baseline), observed(rows)).map((one) => [periodOf(one), interval(one.bounds)]);

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

/** The same amount for each month from one to another. */
const months = (year: number, from: number, to: number, value: number): readonly Row[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [monthOf(year, from + index), value]);

const quarters = (year: number, ...values: readonly number[]): readonly Row[] =>
  values.map((value, index) => [`${year}-Q${index + 1}`, value]);

/** One for each of some days from a day on. */
const daily = (first: string, count: number): readonly Row[] => {
  const { first: start } = days(first);
  return Array.from({ length: count }, (_, index) => [dayText(start + index), 1]);
};

type Case = [name: string, baseline: string, rows: readonly Row[], expected: ReturnType<typeof compared>];

const YEAR_2020 = "2020-01-01/2020-12-31";
const YEAR_2021 = "2021-01-01/2021-12-31";

describe("amounts as long as a baseline", () => {
  it.each<Case>([
    [
      "are those that are stated",
      "2019",
      [
        ["2020", 110],
        ["2021", 120],
      ],
      [
        [YEAR_2020, "[110, 110]"],
        [YEAR_2021, "[120, 120]"],
      ],
    ],
    [
      "are also those of the baseline's own period and before it, where stated",
      "2019",
      [
        ["2018", 90],
        ["2019", 100],
      ],
      [
        ["2018-01-01/2018-12-31", "[90, 90]"],
        ["2019-01-01/2019-12-31", "[100, 100]"],
      ],
    ],
    ["are made of twelve months", "2019", months(2020, 1, 12, 9), [[YEAR_2020, "[108, 108]"]]],
    ["are made of four quarters", "2019", quarters(2020, 20, 30, 25, 35), [[YEAR_2020, "[110, 110]"]]],
    [
      "are made of a half-year, a quarter and months",
      "2019",
      [["2020-H1", 50], ["2020-Q3", 30], ...months(2020, 10, 12, 9)],
      [[YEAR_2020, "[107, 107]"]],
    ],
    [
      "are made of imprecise amounts",
      "2019",
      [
        ["2020-H1", { between: [40, 50] }],
        ["2020-H2", { moreThan: 60 }],
      ],
      [[YEAR_2020, "(100, )"]],
    ],
    [
      "are made of amounts below zero",
      "2019",
      [
        ["2020-H1", -5],
        ["2020-H2", 60],
      ],
      [[YEAR_2020, "[55, 55]"]],
    ],
    [
      "stand as stated before the sum of their months",
      "2019",
      [["2020", 110], ...months(2020, 1, 12, 9)],
      [[YEAR_2020, "[110, 110]"]],
    ],
    ["lack a year of which a month is missing", "2019", months(2020, 1, 11, 9), []],
    [
      "lack a year of which a month within is missing",
      "2019",
      [...months(2020, 1, 5, 9), ...months(2020, 7, 12, 9)],
      [],
    ],
    ["lack a year of which the first month is missing", "2019", months(2020, 2, 12, 9), []],
    [
      "lack a year with a gap and have the next one",
      "2019",
      [...months(2020, 1, 11, 9), ...quarters(2021, 20, 30, 25, 35)],
      [[YEAR_2021, "[110, 110]"]],
    ],
    [
      "are stated and added up in order of their day",
      "2019",
      [...months(2020, 1, 12, 9), ["2021", 120], ...quarters(2022, 30, 30, 30, 30)],
      [
        [YEAR_2020, "[108, 108]"],
        [YEAR_2021, "[120, 120]"],
        ["2022-01-01/2022-12-31", "[120, 120]"],
      ],
    ],
    ["are not made of months before the end of the baseline", "2019", months(2019, 1, 12, 9), []],
    ["are not cut out of longer ones", "2019-Q4", [["2020", 400]], []],
    [
      "do not take a half-year that lies in two of them",
      "2019",
      [
        ["2020-01/2020-09", 60],
        ["2020-10/2021-03", 40],
        ["2021-04/2021-12", 80],
      ],
      [],
    ],
    [
      "do not take what began before the end of the baseline",
      "2019",
      [
        ["2019-12/2020-01", 20],
        ["2020-02/2020-12", 90],
      ],
      [],
    ],
    [
      "are not made of amounts that overlap in part",
      "2019",
      [
        ["2020-01/2020-08", 60],
        ["2020-07/2020-12", 50],
      ],
      [],
    ],
    [
      "begin after a fiscal year where the baseline is one",
      "2018-07/2019-06",
      [...months(2019, 7, 12, 10), ...months(2020, 1, 12, 8)],
      [["2019-07-01/2020-06-30", "[108, 108]"]],
    ],
    [
      "are made of the half-years of two calendar years where the baseline is a fiscal year",
      "2018-07/2019-06",
      [
        ["2019-H2", 60],
        ["2020-H1", 50],
      ],
      [["2019-07-01/2020-06-30", "[110, 110]"]],
    ],
    [
      "are calendar years beside fiscal ones where they are stated",
      "2018-07/2019-06",
      [
        ["2019-H2", 60],
        ["2020-H1", 50],
        ["2020", 105],
      ],
      [
        ["2019-07-01/2020-06-30", "[110, 110]"],
        [YEAR_2020, "[105, 105]"],
      ],
    ],
    [
      "are quarters where the baseline is one",
      "2019-Q4",
      months(2020, 1, 7, 9),
      [
        ["2020-01-01/2020-03-31", "[27, 27]"],
        ["2020-04-01/2020-06-30", "[27, 27]"],
      ],
    ],
    [
      "are counted in months from the end of a baseline of five",
      "2019-08/2019-12",
      months(2020, 1, 12, 9),
      [
        ["2020-01-01/2020-05-31", "[45, 45]"],
        ["2020-06-01/2020-10-31", "[45, 45]"],
      ],
    ],
    [
      "are two years where the baseline is",
      "2017/2018",
      [
        ["2019", 50],
        ["2020", 60],
        ["2021", 70],
      ],
      [["2019-01-01/2020-12-31", "[110, 110]"]],
    ],
    [
      "are a day longer in a leap year",
      "2020-01",
      daily("2020-02-01", 29),
      [["2020-02-01/2020-02-29", "[29, 29]"]],
    ],
    ["lack a February of a leap year without its last day", "2020-01", daily("2020-02-01", 28), []],
    [
      "have 28 days in February of other years",
      "2021-01",
      daily("2021-02-01", 28),
      [["2021-02-01/2021-02-28", "[28, 28]"]],
    ],
    ["are years of 365 days after one of 366", "2020", months(2021, 1, 12, 9), [[YEAR_2021, "[108, 108]"]]],
    [
      "of a baseline of days are those that are stated",
      "2020-01-01/2020-01-07",
      [
        ["2020-01-08/2020-01-14", 5],
        ["2020-01-15/2020-01-22", 6],
      ],
      [["2020-01-08/2020-01-14", "[5, 5]"]],
    ],
    ["of a baseline of days are never added up", "2020-01-01/2020-01-07", daily("2020-01-08", 7), []],
    ["of a baseline of two days are not two months", "2020-01-30/2020-01-31", months(2020, 2, 3, 9), []],
    ["of nothing are none", "2019", [], []],
  ])("%s", (_, baseline, rows, expected) => {
    expect(compared(baseline, rows)).toEqual(expected);
  });

  it("that are added up are made of the values of their parts", () => {
    const [year] = amountsAsLongAs(days("2019"), observed(quarters(2020, 20, 30, 25, 35)));
    expect(periodsIn(year === undefined ? [] : [year])).toEqual(["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4"]);
  });

  it("have the conflict of parts that do not agree", () => {
    const rows: readonly Row[] = [...quarters(2020, 20, 30), ["2020-H1", 60], ["2020-H2", 50]];
    expect(amountsAsLongAs(days("2019"), observed(rows)).map(({ conflict }) => conflict)).toEqual([true]);
  });
});

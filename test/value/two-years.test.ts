import { describe, expect, it } from "vitest";
import { ambiguousPeriods, twoYearsOf } from "../../src/value/two-years.js";

describe("the years that a text names", () => {
  it.each<[text: string, years: readonly [number, number] | null]>([
    ["2015/16", [2015, 2016]],
    ["2015-16", [2015, 2016]],
    ["2015–16", [2015, 2016]],
    ["1999/00", [1999, 2000]],
    ["2014-2017", [2014, 2017]],
    ["2015/17", null],
    ["2015/15", null],
    ["2015/2015", null],
    ["2016/2015", null],
    ["2015", null],
    ["0999/00", null],
    ["x2015/16", null],
    ["2015/166", null],
  ])("%s: %j", (text, years) => {
    expect(twoYearsOf(text)).toEqual(years);
  });
});

describe("periods that can be a month or two years", () => {
  it.each<[name: string, periods: readonly string[], ambiguous: readonly string[]]>([
    ["one alone is a month", ["2009-10"], []],
    ["one that stands twice is a month", ["2009-10", "2009-10"], []],
    ["two are open", ["2010-11", "2009-10"], ["2010-11", "2009-10"]],
    ["each is told once", ["2010-11", "2009-10", "2010-11"], ["2010-11", "2009-10"]],
    ["beside another month they are months", ["2009-10", "2010-11", "2010-05"], []],
    ["beside a month with its letter they are months", ["2009-10", "2010-11", "2010M05"], []],
    ["beside a month with a hyphen and its letter too", ["2009-10", "2010-11", "2010-M05"], []],
    ["beside two years that are no month it is open", ["2009-10", "2012-13"], ["2009-10"]],
    ["beside two years with a stroke it is open", ["2009-10", "2010/11"], ["2009-10"]],
    ["beside two whole years it is open", ["2009-10", "2014-2017"], ["2009-10"]],
    ["beside months and two years it is open", ["2009-10", "2010-05", "2012-13"], ["2009-10"]],
    ["years and days say nothing", ["2009-10", "2010", "2010-05-01"], []],
    ["years and days leave two open", ["2009-10", "2010-11", "2010", "2010-05-01"], ["2009-10", "2010-11"]],
    ["a quarter says nothing", ["2009-10", "2010-Q1"], []],
  ])("%s", (_, periods, ambiguous) => {
    expect(ambiguousPeriods(periods.map((period) => ({ period })))).toEqual(ambiguous);
  });
});

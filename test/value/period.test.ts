import fc from "fast-check";
import { firstDay, lastDay, precisionOf } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { latestMeant, lengthOf, monthsAfter } from "../../src/value/calendar.js";
import { dayText, readDay } from "../../src/value/day.js";
import { readClosedPeriod, readDeadlinePeriod, readPeriod } from "../../src/value/read-period.js";
import { dayAfter, dayOf, lastOfMonth, lengthOfMonth, mondayOfWeek, weeksIn } from "./calendar.js";
import { refusal } from "./refusal.js";

describe("a period has its days and its precision", () => {
  it.each([
    ["2020", "2020-01-01", "2020-12-31", "year"],
    ["1000", "1000-01-01", "1000-12-31", "year"],
    ["9999", "9999-01-01", "9999-12-31", "year"],
    ["1000-01", "1000-01-01", "1000-01-31", "month"],
    ["2020-10", "2020-10-01", "2020-10-31", "month"],
    ["2020-12", "2020-12-01", "2020-12-31", "month"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["2019-02", "2019-02-01", "2019-02-28", "month"],
    ["2000-02", "2000-02-01", "2000-02-29", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2020-10-15", "2020-10-15", "2020-10-15", "day"],
    ["2020-02-29", "2020-02-29", "2020-02-29", "day"],
    ["2020-Q1", "2020-01-01", "2020-03-31", "quarter"],
    ["2020-Q2", "2020-04-01", "2020-06-30", "quarter"],
    ["2020-Q3", "2020-07-01", "2020-09-30", "quarter"],
    ["2020-Q4", "2020-10-01", "2020-12-31", "quarter"],
    ["2020-33", "2020-01-01", "2020-03-31", "quarter"],
    ["2020-34", "2020-04-01", "2020-06-30", "quarter"],
    ["2020-35", "2020-07-01", "2020-09-30", "quarter"],
    ["2020-36", "2020-10-01", "2020-12-31", "quarter"],
    ["2020-T1", "2020-01-01", "2020-04-30", "four-months"],
    ["2020-T2", "2020-05-01", "2020-08-31", "four-months"],
    ["2020-T3", "2020-09-01", "2020-12-31", "four-months"],
    ["2020-37", "2020-01-01", "2020-04-30", "four-months"],
    ["2020-38", "2020-05-01", "2020-08-31", "four-months"],
    ["2020-39", "2020-09-01", "2020-12-31", "four-months"],
    ["2020-H1", "2020-01-01", "2020-06-30", "half-year"],
    ["2020-H2", "2020-07-01", "2020-12-31", "half-year"],
    ["2020-S1", "2020-01-01", "2020-06-30", "half-year"],
    ["2020-S2", "2020-07-01", "2020-12-31", "half-year"],
    ["2020-40", "2020-01-01", "2020-06-30", "half-year"],
    ["2020-41", "2020-07-01", "2020-12-31", "half-year"],
    ["2020-W01", "2019-12-30", "2020-01-05", "week"],
    ["2020-W53", "2020-12-28", "2021-01-03", "week"],
    ["2015-W53", "2015-12-28", "2016-01-03", "week"],
    ["2021-W01", "2021-01-04", "2021-01-10", "week"],
    ["2018-W01", "2018-01-01", "2018-01-07", "week"],
    ["2026-W53", "2026-12-28", "2027-01-03", "week"],
    ["2020-02-01/2020-05-31", "2020-02-01", "2020-05-31", "interval"],
    ["2020/2030", "2020-01-01", "2030-12-31", "interval"],
    ["2020/2020", "2020-01-01", "2020-12-31", "interval"],
    ["2025-12/2025", "2025-12-01", "2025-12-31", "interval"],
    ["2025/2025-01", "2025-01-01", "2025-01-31", "interval"],
    ["2020-34/2020-36", "2020-04-01", "2020-12-31", "interval"],
    ["2020-S1/2020-T3", "2020-01-01", "2020-12-31", "interval"],
    ["2020-W01/2020-W10", "2019-12-30", "2020-03-08", "interval"],
    ["2020-10-15/2020-10-15", "2020-10-15", "2020-10-15", "interval"],
    ["../2025", null, "2025-12-31", "interval"],
    ["../1965", null, "1965-12-31", "interval"],
    ["2020-Q2/..", "2020-04-01", null, "interval"],
    ["2025~", "2025-01-01", "2025-12-31", "year"],
    ["2025-12~", "2025-12-01", "2025-12-31", "month"],
    ["2020-10-15~", "2020-10-15", "2020-10-15", "day"],
  ])("%s: %s to %s, %s", (period, first, last, precision) => {
    expect([firstDay(period), lastDay(period), precisionOf(period)]).toEqual([first, last, precision]);
  });

  it.each([
    ["2025~", true],
    ["2025", false],
    ["2025/2026", false],
  ])("%s is approximate: %s", (period, approximate) => {
    expect(readPeriod(period)).toMatchObject({ ok: true, value: { approximate } });
  });
});

describe("a period is refused with what mends it", () => {
  it.each([
    ["2019-02-29", "impossible-date", "the day"],
    ["1900-02-29", "impossible-date", "the day"],
    ["2024-02-30", "impossible-date", "the day"],
    ["2020-04-31", "impossible-date", "the day"],
    ["2020-13-01", "impossible-date", "the month"],
    ["2020-01-00", "impossible-date", "the day"],
    ["2024-13", "impossible-date", "01 to 12"],
    ["2020-00", "impossible-date", "01 to 12"],
    ["2020-20", "impossible-date", "01 to 12"],
    ["2020-42", "impossible-date", "01 to 12"],
    ["2020-Q0", "impossible-date", "Q1 to Q4"],
    ["2020-Q5", "impossible-date", "Q1 to Q4"],
    ["2020-T4", "impossible-date", "T1 to T3"],
    ["2020-H3", "impossible-date", "H1 to H2"],
    ["2020-S3", "impossible-date", "S1 to S2"],
    ["2020-W00", "impossible-date", "W01 to W53"],
    ["2021-W53", "impossible-date", "W01 to W52"],
    ["2020-W54", "impossible-date", "W01 to W53"],
    ["0999", "impossible-date", "1000 to 9999"],
    ["0020-10-15", "impossible-date", "1000 to 9999"],
    ["2020-02/2019-02-29", "impossible-date", "the day"],
    ["2020-21", "bad-period", '"2020-04/2021-03"'],
    ["2020-22", "bad-period", "equator"],
    ["2020-23", "bad-period", "equator"],
    ["2020-24", "bad-period", "equator"],
    ["2020-32", "bad-period", "equator"],
    ["2020-02/2020-01", "bad-period", "swap"],
    ["2020-10-15/2020-10-14", "bad-period", "swap"],
    ["2020-01/2020-02/2020-03", "bad-period", "one start and one end"],
    ["../..", "bad-period", "one start and one end"],
    ["2020-10-15T17:00Z", "bad-period", "the calendar day without a time"],
    ["2025-12-31T17:00:00+07:00", "bad-period", "the calendar day without a time"],
    ["2025-12-31T10:00", "bad-period", "the calendar day without a time"],
    ["2025-12-31T7:00", "bad-period", "the calendar day without a time"],
    ["202X", "bad-period", "2020/2029"],
    ["20XX", "bad-period", "year first"],
    ["2020?", "bad-period", "~"],
    ["2020%", "bad-period", "~"],
    ["2020~/2021", "bad-period", "approximate ends"],
    ["2020/2021~", "bad-period", "approximate ends"],
    ["../2025~", "bad-period", "approximate ends"],
    ["2020-5", "bad-period", '"2020-05"'],
    ["2020-Q12", "bad-period", "year first"],
    ["2020-H12", "bad-period", "year first"],
    ["2020-W011", "bad-period", "year first"],
    ["2020-xW01", "bad-period", "year first"],
    ["2020-xQ1", "bad-period", "year first"],
    ["2020-x10-15", "bad-period", "year first"],
    ["0999x", "bad-period", "year first"],
    ["2020?x", "bad-period", "year first"],
    ["2020/2021~x", "bad-period", "year first"],
    ["2020-W5", "bad-period", '"2020-W05"'],
    ["2020-q3", "bad-period", '"2020-Q3"'],
    ["2020-M05", "bad-period", '"2020-05"'],
    ["2020-A1", "bad-period", '"2020"'],
    ["10/2020", "bad-period", '"2020-10"'],
    ["5/2020", "bad-period", '"2020-05"'],
    ["15/10/2020", "bad-period", '"2020-10-15"'],
    ["15.10.2020", "bad-period", '"2020-10-15"'],
    ["", "bad-period", "year first"],
    ["~", "bad-period", "year first"],
    ["soon", "bad-period", "year first"],
    ["2020\n", "bad-period", "year first"],
    ["٢٠٢٠", "bad-period", "year first"],
    ["２０２０", "bad-period", "year first"],
  ])("%j", (period, code, mend) => {
    expect(refusal(() => firstDay(period))).toMatchObject({ code, message: expect.stringContaining(mend) });
  });

  it.each([
    ["12/2030", '; write "2030-12" (bad-period)'],
    [" 12/2030 ", '"2030-12"'],
    ["tháng 5 2030", '"2030-05"'],
    ["quý III 2030", '"2030-Q3"'],
    [`${"of ".repeat(20)}2030`, '"2030"'],
    [`${"of ".repeat(19)}the 2030`, "year first"],
    ["31/12/2030", 'write "2030-12-31"'],
    ["12/31/2030", 'write "2030-12-31"'],
    ["5.6.2030", 'write "2030-06-05" or "2030-05-06", whichever is meant'],
    ["5/5/2030", 'write "2030-05-05"'],
    ["Q4 2030", '"2030-Q4"'],
    ["q4/2030", '"2030-Q4"'],
    ["2030 q4", '"2030-Q4"'],
    ["H1 2030", '"2030-H1"'],
    ["quý IV/2030", '"2030-Q4"'],
    ["quý 2 năm 2030", '"2030-Q2"'],
    ["end of 2030", 'write "2030"'],
    ["by the end of 2030", '"2030"'],
    ["hết năm 2030", '"2030"'],
    ["đến hết năm 2030", '"2030"'],
    ["2019/20", '"2019-04/2020-03" or "2019-07/2020-06"'],
    ["FY2019/20", '"2019-04/2020-03"'],
    ["2019-20", '"2019-04/2020-03"'],
    ["2011/12", 'or "2011-12", or the months of the fiscal year'],
    ["1999/00", '"1999-04/2000-03"'],
    ["FY2020", "year first"],
    ["2019/99", "year first"],
    ["2019-2020", '"2019/2020"'],
    ["2019–2020", '"2019/2020"'],
    ["2019 đến 2020", '"2019/2020"'],
    ["2030M12", '"2030-12"'],
    ["2030 M12", '"2030-12"'],
    ["2030-M12", '"2030-12"'],
    ["December 2030", '"2030-12"'],
    ["end of Dec. 2030", '"2030-12"'],
    ["31 December 2030", '"2030-12-31"'],
    ["1. May 2030", '"2030-05-01"'],
    ["May 1, 2030", '"2030-05-01"'],
    ["tháng 12/2030", '"2030-12"'],
    ["ngày 31 tháng 12 năm 2030", '"2030-12-31"'],
    ["2030-12-31T00:00:00Z", "without a time"],
    ["mid-2030", "year first"],
    ["before 2030", "year first"],
    [`end ${"of ".repeat(1000)}2030`, "year first"],
    ["2020/10/15", '"2020-10-15"'],
    ["2020.10.15", '"2020-10-15"'],
    ["2020/04", '"2020-04"'],
    ["20201015", '"2020-10-15"'],
    ["2020Q3", '"2020-Q3"'],
    ["2020-1-5", '"2020-01-05"'],
    ["2020/", '"2020/.."'],
    ["/2025", '"../2025"'],
    ["2020-10-15 17:00", "without a time"],
  ])("%j, although the year does stand first", (period, mend) => {
    expect(refusal(() => firstDay(period)).message).toContain(mend);
  });

  it.each([
    [2020, '"2020"'],
    [2020.5, "as a string"],
    [Number.NaN, "as a string"],
    [null, "as a string"],
    [undefined, "as a string"],
    [new Date(0), "as a string"],
    [["2020"], "as a string"],
    [{ year: 2020 }, "as a string"],
  ])("what is no string: %s", (period, mend) => {
    expect(refusal(() => lastDay(period as never))).toMatchObject({
      code: "bad-period",
      message: expect.stringContaining(mend),
    });
  });

  it.each([["1000-W01"], ["9999-W52"]])("%s, which reaches outside the years 1000 to 9999", (week) => {
    expect(refusal(() => [firstDay(week), lastDay(week)]).code).toBe("impossible-date");
  });

  it("20201, which another library takes for milliseconds", () => {
    expect(refusal(() => firstDay("20201")).code).toBe("bad-period");
  });
});

describe("where a period must have both ends", () => {
  it.each([["../2025"], ["2020/.."]])("%s is open", (period) => {
    expect(readDeadlinePeriod(period)).toMatchObject({ ok: false, faults: [{ code: "open-period" }] });
  });

  it("an approximate one will do for a deadline", () => {
    expect(readDeadlinePeriod("2025~").ok).toBe(true);
  });

  it("an approximate one will not do for a value", () => {
    expect(readClosedPeriod("2025~")).toMatchObject({ ok: false, faults: [{ code: "approximate-period" }] });
  });

  it.each([["2020-13"], ["../2025"]])("%s keeps its own fault for a value", (period) => {
    const code = (read: ReturnType<typeof readDeadlinePeriod>) => (read.ok ? "" : read.faults[0]?.code);
    expect(code(readClosedPeriod(period))).toBe(code(readDeadlinePeriod(period)));
  });
});

interface Built {
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

const year = fc.integer({ min: 1001, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
const two = (n: number): string => String(n).padStart(2, "0");

const part = (letters: readonly string[], count: number, codeFrom: number): fc.Arbitrary<Built> =>
  fc
    .tuple(year, fc.integer({ min: 1, max: count }), fc.constantFrom(...letters, "code"))
    .map(([y, n, letter]) => {
      const length = 12 / count;
      const text = letter === "code" ? `${y}-${codeFrom + n - 1}` : `${y}-${letter}${n}`;
      return { text, first: dayOf(y, (n - 1) * length + 1, 1), last: lastOfMonth(y, n * length) };
    });

const simple: fc.Arbitrary<Built> = fc.oneof(
  year.map((y): Built => ({ text: String(y), first: dayOf(y, 1, 1), last: dayOf(y, 12, 31) })),
  fc
    .tuple(year, month)
    .map(([y, m]): Built => ({ text: `${y}-${two(m)}`, first: dayOf(y, m, 1), last: lastOfMonth(y, m) })),
  fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).map(([y, m, d]): Built => {
    const day = dayOf(y, m, Math.min(d, lengthOfMonth(y, m)));
    return { text: day, first: day, last: day };
  }),
  part(["Q"], 4, 33),
  part(["T"], 3, 37),
  part(["H", "S"], 2, 40),
  fc.tuple(year, fc.integer({ min: 1, max: 53 })).map(([y, w]): Built => {
    const week = Math.min(w, weeksIn(y));
    const monday = mondayOfWeek(y, week);
    return { text: `${y}-W${two(week)}`, first: monday, last: dayAfter(monday, 6) };
  }),
);

const built: fc.Arbitrary<Built> = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc
      .tuple(simple, simple)
      .map(([a, b]): readonly [Built, Built] => (a.first <= b.first ? [a, b] : [b, a]))
      .filter(([a, b]) => a.first <= b.last)
      .map(([a, b]): Built => ({ text: `${a.text}/${b.text}`, first: a.first, last: b.last })),
  },
);

describe("laws of periods", () => {
  it("days agree with the calendar worked out by hand", () => {
    fc.assert(
      fc.property(built, ({ text, first, last }) => {
        expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
      }),
      { numRuns: 500 },
    );
  });

  it("the first day is not after the last", () => {
    fc.assert(
      fc.property(built, ({ text }) => {
        expect(`${firstDay(text)}` <= `${lastDay(text)}`).toBe(true);
      }),
    );
  });

  it("its days, as an interval, are the same span", () => {
    fc.assert(
      fc.property(built, ({ text }) => {
        const span = `${firstDay(text)}/${lastDay(text)}`;
        expect([firstDay(span), lastDay(span)]).toEqual([firstDay(text), lastDay(text)]);
      }),
    );
  });

  it("approximate or not, the days are the same", () => {
    fc.assert(
      fc.property(simple, ({ text, first, last }) => {
        expect([firstDay(`${text}~`), lastDay(`${text}~`)]).toEqual([first, last]);
      }),
    );
  });

  it("refuses every day that the calendar does not have", () => {
    fc.assert(
      fc.property(year, month, fc.integer({ min: 28, max: 31 }), (y, m, d) => {
        fc.pre(d > lengthOfMonth(y, m));
        expect(refusal(() => firstDay(`${y}-${two(m)}-${two(d)}`)).code).toBe("impossible-date");
      }),
    );
  });
});

const closedPeriod = (text: string) => {
  const read = readDeadlinePeriod(text);
  if (!read.ok) throw new Error(`not a closed period: ${text}`);
  return read.value;
};

const dayNumberOf = (day: string): number => {
  const read = readDay(day);
  if (!read.ok) throw new Error(`not a day: ${day}`);
  return read.value;
};

describe("an approximate period may have been meant for one more unit", () => {
  it.each([
    ["2025~", "2026-12-31"],
    ["2025-12~", "2026-01-31"],
    ["2020-01~", "2020-02-29"],
    ["2025-Q4~", "2026-03-31"],
    ["2025-T3~", "2026-04-30"],
    ["2025-H1~", "2025-12-31"],
    ["2020-W53~", "2021-01-10"],
    ["2020-02-29~", "2020-03-01"],
    ["2025", "2025-12-31"],
    ["2025-12", "2025-12-31"],
  ])("%s until %s", (period, last) => {
    expect(dayText(latestMeant(closedPeriod(period)))).toBe(last);
  });
});

describe("lengths of spans", () => {
  it.each([
    ["2020", "12 months"],
    ["2019", "12 months"],
    ["2020-02", "1 months"],
    ["2020-Q1", "3 months"],
    ["2020-02/2020-04", "3 months"],
    ["2020/2021", "24 months"],
    ["2020-W01", "7 days"],
    ["2020-10-15", "1 days"],
    ["2020-02-01/2020-02-28", "28 days"],
  ])("%s: %s", (period, length) => {
    const { first, last } = closedPeriod(period);
    expect(lengthOf(first, last)).toBe(length);
  });

  it.each([
    ["2020-01-31", 1, "2020-02-29"],
    ["2019-01-31", 1, "2019-02-28"],
    ["2020-03-31", -1, "2020-02-29"],
    ["2020-12-31", 12, "2021-12-31"],
    ["2020-02-29", 12, "2021-02-28"],
  ])("%s and %d months: %s", (day, count, expected) => {
    expect(dayText(monthsAfter(dayNumberOf(day), count))).toBe(expected);
  });
});

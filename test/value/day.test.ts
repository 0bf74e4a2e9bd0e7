import { describe, expect, it } from "vitest";
import { dayInZone, dayText, isTimeZone, readDay } from "../../src/value/day.js";

describe("a calendar day", () => {
  it.each([["1970-01-01"], ["2020-02-29"], ["1000-01-01"], ["9999-12-31"], ["1969-12-31"]])(
    "%s comes back as written",
    (day) => {
      const read = readDay(day);
      expect(read.ok && dayText(read.value)).toBe(day);
    },
  );

  it("counts from 1970-01-01", () => {
    expect(readDay("1970-01-02")).toEqual({ ok: true, value: 1 });
  });

  it.each<[unknown, string, string]>([
    ["2021-03-04T17:00Z", "not-a-day", 'write the calendar day alone, "2021-03-04"; which day'],
    ["on 2021-03-04T17:00Z", "not-a-day", "write year, month and day"],
    ["14/03/2021", "not-a-day", 'write year, month, day: "2021-03-14" if the day stands first'],
    ["114/03/2021", "not-a-day", "write year, month and day"],
    ["14/03/20211", "not-a-day", "write year, month and day"],
    ["5.1.2020", "not-a-day", '"2020-01-05"'],
    ["2020-10", "not-a-day", "year, month and day"],
    ["2020-1-5", "not-a-day", "year, month and day"],
    ["today", "not-a-day", "year, month and day"],
    [20201015, "not-a-day", "as a string"],
    [new Date(0), "not-a-day", "as a string"],
    [null, "not-a-day", "as a string"],
    ["2019-02-29", "impossible-date", "a day that the calendar has; check the month and the day"],
    ["2020-13-01", "impossible-date", "the month"],
    ["0999-12-31", "impossible-date", "a year from 1000 to 9999; check the year"],
  ])("refuses %j", (input, code, mend) => {
    const read = readDay(input);
    const [fault] = read.ok ? [] : read.faults;
    expect({ code: fault?.code, says: `${fault?.expected}; ${fault?.hint}` }).toEqual({
      code,
      says: expect.stringContaining(mend),
    });
  });
});

describe("an instant falls on a day that depends on the zone", () => {
  it.each([
    ["2020-07-06T17:00:00Z", "Asia/Ho_Chi_Minh", "2020-07-07"],
    ["2020-07-06T16:59:59.999Z", "Asia/Ho_Chi_Minh", "2020-07-06"],
    ["2020-07-06T03:59:00Z", "America/New_York", "2020-07-05"],
    ["2020-07-06T12:00:00Z", "UTC", "2020-07-06"],
    ["2020-07-06T10:00:00Z", "Pacific/Kiritimati", "2020-07-07"],
    ["2020-12-31T23:30:00Z", "Europe/Paris", "2021-01-01"],
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    ["1001-01-01T00:00:00Z", "UTC", "1001-01-01"],
    ["9998-12-31T23:59:59Z", "UTC", "9998-12-31"],
  ])("%s in %s: %s", (instant, zone, day) => {
    const read = dayInZone(new Date(instant), zone);
    expect(read.ok && dayText(read.value)).toBe(day);
  });

  it.each<[string, Date]>([
    ["a year before Christ, which is not one after", new Date(Date.UTC(-2019, 0, 1))],
    ["a year of five digits", new Date(Date.UTC(10_000, 0, 1))],
    ["the last instant there is", new Date(8.64e15)],
    ["an invalid Date", new Date(Number.NaN)],
  ])("refuses %s", (_, instant) => {
    const fault = { expected: "a year from 1001 to 9998", hint: "check how the Date was made" };
    expect(dayInZone(instant, "UTC")).toMatchObject({
      ok: false,
      faults: [{ code: "impossible-date", ...fault }],
    });
  });
});

describe("time zones", () => {
  it.each([
    ["Asia/Ho_Chi_Minh", true],
    ["UTC", true],
    ["Etc/GMT+7", true],
    ["Asia/Hanoi", false],
    ["+07:00", false],
    ["", false],
    ["Asia/Ho Chi Minh", false],
  ])("%j is one: %s", (name, expected) => {
    expect(isTimeZone(name)).toBe(expected);
  });
});

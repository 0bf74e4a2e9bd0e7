import { definePortfolio, parsePortfolio, type TargetInput } from "policy-targets";
import { review2020 } from "policy-targets/fixtures";
import { viCalendar } from "policy-targets/locale/vi";
import { type ICalendarOptions, type ReportInput, renderICalendar } from "policy-targets/render";
import { describe, expect, it } from "vitest";
import { languages } from "../support/languages.js";
import { calendarOf, entriesOf } from "./calendars.js";
import { city, inputOf } from "./files.js";

const report = inputOf(city);

const entryOf = (uid: string, input: ReportInput = report, options?: ICalendarOptions) =>
  entriesOf(renderICalendar(input, options)).find((entry) => entry.uid === `${uid}@policy-targets`);

describe("a calendar", () => {
  it("is read by another program", () => {
    const calendar = calendarOf(renderICalendar(report));
    expect([calendar.name, calendar.getFirstPropertyValue("version")]).toEqual(["vcalendar", "2.0"]);
  });

  it("has the deadlines of targets and tasks that have a day, and their milestones", () => {
    expect(entriesOf(renderICalendar(report)).map(({ uid, first }) => `${uid} ${first}`)).toEqual([
      "deadline-fibre-2025@policy-targets 2025-12-31",
      "milestone-fibre-2025-2022@policy-targets 2022-12-31",
      "deadline-homes@policy-targets 2025-12-31",
      "deadline-budget@policy-targets 2025-12-31",
      "deadline-north@policy-targets 2025-12-31",
      "deadline-water@policy-targets 2024-12-31",
      "deadline-parks@policy-targets 2025-12-31",
      "deadline-debt@policy-targets 2025-12-31",
      "deadline-law@policy-targets 2021-12-31",
      "deadline-old@policy-targets 2022-12-31",
    ]);
  });

  it("has entries of one whole day", () => {
    const spans = entriesOf(renderICalendar(report)).map(({ isWholeDay, days }) => [isWholeDay, days]);
    expect(spans.every(([isWholeDay, days]) => isWholeDay === true && days === 1)).toBe(true);
  });

  it("has no milestones where they are not asked for", () => {
    const without = entriesOf(renderICalendar(report, { milestones: false }));
    expect(without.filter(({ uid }) => uid.startsWith("milestone"))).toEqual([]);
  });

  it.each<[what: string, uid: string, status: string]>([
    ["a deadline with its day", "deadline-fibre-2025", "CONFIRMED"],
    ["an approximate deadline", "deadline-north", "TENTATIVE"],
    ["the day on which an event is expected", "deadline-water", "TENTATIVE"],
    ["what was withdrawn", "deadline-old", "CANCELLED"],
  ])("marks %s", (_, uid, status) => {
    expect(entryOf(uid)?.status).toBe(status);
  });

  it("says how a target stands", () => {
    expect(entryOf("deadline-law")).toMatchObject({
      title: "Due: Tram law",
      text: [
        "Status: in progress",
        "Due: December 2021",
        "Required: done",
        "Latest: under way (March 2021)",
        "Reason: Reported as under way in March 2021. Due by the end of December 2021 (178 days left). On 1 May 2021 the deadline was postponed from June 2021 to December 2021, by 184 days.",
      ].join("\n"),
      sequence: 1,
    });
  });

  it("says what is open about a deadline", () => {
    expect(entryOf("deadline-north")?.text).toContain("Due: about 2025; the last day is not stated exactly");
    expect(entryOf("deadline-water")?.text).toContain("Due: the vote; expected 2024");
  });

  it.each<[what: string, deadline: object | string, status: string, due: string]>([
    ["a period with its words", { by: "2025", stated: "by 2025" }, "CONFIRMED", "2025"],
    [
      "an approximate one with its words",
      { by: "2025~", stated: "around 2025" },
      "TENTATIVE",
      "about 2025; the last day is not stated exactly",
    ],
    [
      "an event that is expected",
      { event: "the vote", expected: "2024" },
      "TENTATIVE",
      "the vote; expected 2024",
    ],
    [
      "an event that has occurred",
      { event: "the vote", expected: "2024", occurred: "2021-05-04" },
      "CONFIRMED",
      "the vote",
    ],
  ])("says how sure the day is of %s", (_, deadline, status, due) => {
    const target = { id: "t", title: "T", criterion: { deliverable: true }, deadline } as TargetInput;
    const entry = entryOf("deadline-t", inputOf(parsePortfolio({ targets: [target] })));
    expect([entry?.status, entry?.text.split("\n")[1]]).toEqual([status, `Due: ${due}`]);
  });

  it.each<[what: string, fields: Partial<TargetInput>, status: string]>([
    ["with its day", {}, "CONFIRMED"],
    ["of what was withdrawn", { lifecycle: "cancelled" }, "CANCELLED"],
  ])("marks a milestone %s", (_, fields, status) => {
    const portfolio = parsePortfolio({
      indicators: [{ id: "i", title: "I", unit: "percent" }],
      targets: [
        {
          id: "t",
          title: "T",
          indicator: "i",
          criterion: { atLeast: 80 },
          deadline: "2025",
          sector: "Roads",
          milestones: [{ by: "2022", criterion: { atLeast: 60 } }],
          ...fields,
        },
      ],
    });
    expect(entryOf("milestone-t-2022", inputOf(portfolio))).toMatchObject({
      title: "Milestone: T",
      status,
      categories: ["Roads"],
    });
  });

  it("names milestones, with what is asked by then", () => {
    expect(entryOf("milestone-fibre-2025-2022")).toMatchObject({
      title: "Milestone: Halfway (Fibre for four in five households)",
      text: "Status: ahead\nDue: 2022\nRequired: at least 65%",
      categories: ["Telecommunications"],
    });
  });

  it("is in the other language", () => {
    expect(entryOf("deadline-law", report, { locale: viCalendar })?.title).toBe("Đến hạn: Tram law");
  });

  it("is stamped by the day that is judged, so that the same input gives the same bytes", () => {
    const stamps = renderICalendar(report).match(/^DTSTAMP:.*$/gm) ?? [];
    expect([...new Set(stamps.map((line) => line.trim()))]).toEqual(["DTSTAMP:20210706T000000Z"]);
  });

  it("names an entry the same in a later calendar", () => {
    const later = entriesOf(renderICalendar(inputOf(city, "2023-01-01"))).map(({ uid }) => uid);
    expect(later).toEqual(entriesOf(renderICalendar(report)).map(({ uid }) => uid));
  });

  it("names entries by a domain of one's own", () => {
    expect(entriesOf(renderICalendar(report, { domain: "city.example" }))[0]?.uid).toBe(
      "deadline-fibre-2025@city.example",
    );
  });

  it("reminds of what is open, so many days before", () => {
    const [first, , , , , , , , , withdrawn] = entriesOf(renderICalendar(report, { alarms: [30, 7, 7, 0] }));
    expect([first?.alarms, withdrawn?.alarms]).toEqual([["-P30D", "-P7D", "PT0S"], []]);
  });

  it("ends no entry after the last day that can be written", () => {
    const last = definePortfolio({
      targets: [{ id: "t", title: "T", criterion: { deliverable: true }, deadline: "9999" }],
    });
    const [entry] = entriesOf(renderICalendar(inputOf(last)));
    expect([entry?.first, entry?.days]).toEqual(["9999-12-31", 1]);
  });

  it.each(Object.values(languages.calendar))(
    "has lines of at most 75 bytes that end in CR and LF, in $code",
    (locale) => {
      const text = renderICalendar(inputOf(review2020, "2020-07-06"), { locale });
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    },
  );

  it.each<[what: string, options: unknown, code: string]>([
    ["a number of days that is no list", { alarms: 7 }, "bad-option"],
    ["days after the deadline", { alarms: [-1] }, "bad-option"],
    ["half a day", { alarms: [0.5] }, "bad-option"],
    ["a domain with a line break", { domain: "x\r\nBEGIN:VALARM" }, "bad-option"],
    ["a word for yes", { milestones: "yes" }, "bad-option"],
    ["an option that it does not know", { alarm: [7] }, "unknown-option"],
    ["a code for a language", { locale: "vi" }, "bad-locale"],
  ])("is refused with %s", (_, options, code) => {
    expect(() => renderICalendar(report, options as never)).toThrow(
      expect.objectContaining({ name: "PolicyTargetsError", code }),
    );
  });
});

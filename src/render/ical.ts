import { bad, orThrow } from "../faults/fault.js";
import { readFlag } from "../faults/options.js";
import type { Complete } from "../locale/complete.js";
import type { Deadline, Milestone } from "../model/target.js";
import { isTracked } from "../model/target-class.js";
import type { SummaryLine } from "../summary/summary.js";
import { dayText, LAST_DAY, readDay } from "../value/day.js";
import { readDeadlinePeriod } from "../value/read-period.js";
import { phrasebookFor, type WordOptions } from "../words/language.js";
import type { CalendarLocale, CalendarWords } from "./calendar-words.js";
import { RenderContext } from "./context.js";
import { enCalendar } from "./en/calendar.js";
import { foldedLine, icalText } from "./ical-lines.js";
import { type ReportInput, readReportInput } from "./report-input.js";
import { fileText } from "./table.js";

/** What a calendar holds, and how its entries are known. */
export interface ICalendarOptions extends WordOptions<CalendarLocale> {
  /** Whether milestones have entries of their own. Default `true`. */
  readonly milestones?: boolean | undefined;
  /**
   * How many days before the last day a reminder comes, one for each number from 0 to 3650. What is achieved, missed or not
   * running has none. Default: no reminders.
   */
  readonly alarms?: readonly number[] | undefined;
  /**
   * What stands behind the `@` in the name of each entry, such as the domain of your organisation: letters, digits,
   * dots and hyphens. Set it where people subscribe to calendars of several portfolios, and keep it: an entry is the
   * same in a later calendar where its name is. Default: `policy-targets`.
   */
  readonly domain?: string | undefined;
}

const CALENDAR_KEYS = ["milestones", "alarms", "domain"] as const;

/**
 * The deadlines and milestones of targets and tasks as a calendar (iCalendar, RFC 5545), for a file that ends in `.ics`
 * or an address that people subscribe to. Each is an entry of a whole day: the last day of its period. A deadline that is
 * approximate, or tied to an event, is marked as tentative and says so. What has no day has no entry.
 *
 * @param input - the portfolio with the summary of its evaluation
 * @param options - the language, English where there is none; milestones, reminders, and names of entries
 * @throws {@link PolicyTargetsError} `wrong-type` or `unknown-id` for input that is no portfolio with its summary;
 *   `bad-locale`, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderICalendar } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-10" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * const lines = renderICalendar({ portfolio, summary }, { alarms: [14] }).split("\r\n");
 * lines.filter((line) => /^(?:UID|DTSTAMP|DTSTART|SUMMARY|TRIGGER)/.test(line));
 * // => ["UID:deadline-trial@policy-targets", "DTSTAMP:20200706T000000Z", "DTSTART;VALUE=DATE:20201031", "SUMMARY:Due: 5G trial", "TRIGGER:-P14D"]
 */
export const renderICalendar = (input: ReportInput, options?: ICalendarOptions): string => {
  const words = phrasebookFor<Complete<CalendarLocale>>(options, enCalendar, "calendar", CALENDAR_KEYS);
  const { calendar, code } = words.locale;
  const { portfolio, summary } = readReportInput(input);
  const report = new RenderContext(summary, words);
  const alarms = readAlarms(options?.alarms);
  const domain = readDomain(options?.domain);
  const withMilestones = readFlag(options?.milestones, "milestones", true);
  const targets = new Map(portfolio.targets.map((target) => [target.id, target]));
  const entries = summary.lines
    .filter((line) => isTracked(line.class))
    .flatMap((line) => [
      ...deadlineEntry(line, report, calendar),
      ...(withMilestones ? (targets.get(line.target)?.milestones ?? []) : []).map((milestone, at) =>
        milestoneEntry(line, milestone, at, report, calendar),
      ),
    ]);
  const name = icalText(fileText(calendar.name));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//policy-targets//policy-targets//EN",
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${code}:${name}`,
    `X-WR-CALNAME:${name}`,
    ...entries.flatMap((entry) => entryLines(entry, summary.asOf, domain, alarms)),
    "END:VCALENDAR",
  ];
  return lines.map(foldedLine).join("");
};

/** An entry of a calendar, in words that are not escaped yet. */
interface CalendarEntry {
  /** The part of its name before the `@`. */
  readonly name: string;
  readonly day: number;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly title: string;
  readonly text: readonly string[];
  readonly categories: readonly string[];
  /** How often what it says of the day was revised. */
  readonly sequence: number;
  /** Whether people still have to act on it. */
  readonly isOpen: boolean;
}

const CLOSED: ReadonlySet<string> = /* @__PURE__ */ new Set(["achieved", "missed", "not-running"]);

const deadlineEntry = (
  line: SummaryLine,
  report: RenderContext,
  words: CalendarWords,
): readonly CalendarEntry[] => {
  const { deadline, dueOn, evaluation } = line;
  if (deadline === null || dueOn === null) return [];
  const { columns } = report.report;
  const told: readonly (readonly [string, string])[] = [
    [columns.status, report.status(line)],
    [columns.deadline, deadlineText(deadline, report, words)],
    [columns.asked, report.asked(line)],
    [columns.latest, report.latest(line)],
    [columns.reason, report.reason(line)],
  ];
  return [
    {
      name: `deadline-${line.target}`,
      day: orThrow(readDay(dueOn), "dueOn"),
      status: line.status === "withdrawn" ? "CANCELLED" : isCertain(deadline) ? "CONFIRMED" : "TENTATIVE",
      title: words.deadline(report.title(line)),
      text: told.map(([label, text]) => words.labelled(label, text)),
      categories: line.sector === null ? [] : [report.text(line.sector)],
      sequence: evaluation.revisions.applied.length,
      isOpen: !CLOSED.has(line.statusGroup),
    },
  ];
};

const milestoneEntry = (
  line: SummaryLine,
  { by, criterion, title: name }: Milestone,
  at: number,
  report: RenderContext,
  words: CalendarWords,
): CalendarEntry => {
  const { columns } = report.report;
  const { milestones, unit, revisions } = line.evaluation;
  const state = milestones[at]?.state ?? null;
  const told: readonly (readonly [string, string])[] = [
    ...(state === null ? [] : [[columns.status, words.milestoneStates[state]] as const]),
    [columns.deadline, report.words.period(by)],
    [columns.asked, report.words.criterion(criterion, unit ?? "count")],
  ];
  return {
    name: `milestone-${line.target}-${by}`,
    day: orThrow(readDeadlinePeriod(by), "milestone").last,
    // The days of a milestone are always known.
    status: line.status === "withdrawn" ? "CANCELLED" : "CONFIRMED",
    title: words.milestone(report.title(line), name === undefined ? null : report.text(name)),
    text: told.map(([label, text]) => words.labelled(label, text)),
    categories: line.sector === null ? [] : [report.text(line.sector)],
    sequence: revisions.applied.length,
    isOpen: !CLOSED.has(line.statusGroup) && (state === null || state === "due" || state === "ahead"),
  };
};

/** Whether a deadline is bound to its day. */
const isCertain = (deadline: Deadline): boolean =>
  typeof deadline === "string"
    ? !deadline.endsWith("~")
    : "event" in deadline
      ? deadline.occurred !== undefined
      : !deadline.by.endsWith("~");

/** A deadline in words; an imprecise one with what is open about it. */
const deadlineText = (deadline: Deadline, report: RenderContext, words: CalendarWords): string => {
  if (typeof deadline === "object" && "event" in deadline) {
    const event = report.text(deadline.event);
    const { expected, occurred } = deadline;
    return occurred !== undefined || expected === undefined
      ? event
      : words.expected(event, report.words.period(expected));
  }
  const period = report.words.period(typeof deadline === "string" ? deadline : deadline.by);
  return isCertain(deadline) ? period : words.approximate(period);
};

const entryLines = (
  { name, day, status, title, text, categories, sequence, isOpen }: CalendarEntry,
  asOf: string,
  domain: string,
  alarms: readonly number[],
): readonly string[] => {
  const summary = icalText(fileText(title));
  const digits = (of: string): string => of.replaceAll("-", "");
  // The day after the last that can be written cannot be written; without an end, an entry takes one day.
  const ends = day === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${digits(dayText(day + 1))}`];
  return [
    "BEGIN:VEVENT",
    `UID:${icalText(name)}@${domain}`,
    `DTSTAMP:${digits(asOf)}T000000Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${digits(dayText(day))}`,
    ...ends,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${icalText(text.map(fileText).join("\n"))}`,
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(fileText).map(icalText).join(",")}`]),
    `STATUS:${status}`,
    "TRANSP:TRANSPARENT",
    ...(isOpen ? alarms : []).flatMap((days) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `TRIGGER:${days === 0 ? "PT0S" : `-P${days}D`}`,
      `DESCRIPTION:${summary}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
};

const MOST_DAYS_BEFORE = 3650;

const readAlarms = (given: unknown): readonly number[] => {
  if (given === undefined) return [];
  const isNumber = (days: unknown): boolean =>
    Number.isInteger(days) && (days as number) >= 0 && (days as number) <= MOST_DAYS_BEFORE;
  if (Array.isArray(given) && given.every(isNumber)) return [...new Set(given as number[])];
  const expected = `a list of whole numbers from 0 to ${MOST_DAYS_BEFORE}`;
  return orThrow(
    bad("bad-option", given, expected, "write alarms: [30, 7] for 30 and 7 days before"),
    "alarms",
  );
};

const DOMAIN = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i;

const readDomain = (given: unknown): string => {
  if (given === undefined) return "policy-targets";
  if (typeof given === "string" && DOMAIN.test(given)) return given;
  const expected = "letters, digits, dots and hyphens";
  return orThrow(bad("bad-option", given, expected, 'write domain: "climate.example.org"'), "domain");
};

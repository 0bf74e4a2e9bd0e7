import type { MilestoneState } from "../verdict/codes.js";
import type { ReportLocale } from "./report-locale.js";

/** What a language says in a calendar, beside the words of reports. Titles, days and figures are in words already. */
export interface CalendarWords {
  /** The name of the calendar. */
  readonly name: string;
  /** The title of the entry of a deadline. */
  readonly deadline: (title: string) => string;
  /** The title of the entry of a milestone, with its own name; `null` where it has none. */
  readonly milestone: (title: string, name: string | null) => string;
  /** A deadline that is stated as approximate. */
  readonly approximate: (deadline: string) => string;
  /** A deadline tied to an event, with when it is expected. */
  readonly expected: (event: string, period: string) => string;
  /** A label before what it names. */
  readonly labelled: (label: string, text: string) => string;
  /** The words for how a milestone stands. */
  readonly milestoneStates: Readonly<Record<MilestoneState, string>>;
}

/** A language with the words of calendars: `enCalendar`, `viCalendar`, or `{ ...de, report: …, calendar: … }`. */
export interface CalendarLocale extends ReportLocale {
  /** The words of calendars. */
  readonly calendar: CalendarWords;
}

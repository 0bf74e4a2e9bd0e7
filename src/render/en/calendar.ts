import type { Complete } from "../../locale/complete.js";
import type { CalendarLocale, CalendarWords } from "../calendar-words.js";
import { enReport } from "./report.js";

const calendarWords: CalendarWords = {
  name: "Deadlines of targets and tasks",
  deadline: (title) => `Due: ${title}`,
  milestone: (title, name) => (name === null ? `Milestone: ${title}` : `Milestone: ${name} (${title})`),
  approximate: (deadline) => `${deadline}; the last day is not stated exactly`,
  expected: (event, period) => `${event}; expected ${period}`,
  labelled: (label, text) => `${label}: ${text}`,
  milestoneStates: {
    met: "met",
    "met-late": "met late",
    missed: "missed",
    "awaiting-data": "awaiting data",
    indeterminate: "indeterminate",
    due: "due now",
    ahead: "ahead",
  },
};

/** English with the words of calendars, for `renderICalendar`. */
export const enCalendar: Complete<CalendarLocale> = { ...enReport, calendar: calendarWords };

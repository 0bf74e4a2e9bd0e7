import type { Complete } from "../../locale/complete.js";
import type { CalendarLocale, CalendarWords } from "../calendar-words.js";
import { viReport } from "./report.js";

const calendarWords: CalendarWords = {
  name: "Thời hạn thực hiện mục tiêu, nhiệm vụ",
  deadline: (title) => `Đến hạn: ${title}`,
  milestone: (title, name) => (name === null ? `Mốc: ${title}` : `Mốc: ${name} (${title})`),
  approximate: (deadline) => `${deadline}; văn bản không nêu chính xác ngày hết hạn`,
  expected: (event, period) => `${event}; dự kiến ${period}`,
  labelled: (label, text) => `${label}: ${text}`,
  milestoneStates: {
    met: "đạt",
    "met-late": "đạt sau thời hạn",
    missed: "không đạt",
    "awaiting-data": "chờ số liệu",
    indeterminate: "chưa xác định được",
    due: "đang trong kỳ đến hạn",
    ahead: "chưa đến hạn",
  },
};

/** Vietnamese with the words of calendars, for `renderICalendar`. */
export const viCalendar: Complete<CalendarLocale> = { ...viReport, calendar: calendarWords };

// The entry `policy-targets/render`: a summary as text or Markdown, and its tables and deadlines as files.
// All print the same words; only the layout differs.
export type { CalendarLocale, CalendarWords } from "./calendar-words.js";
export { type RenderOptions, type ReportDetail, reportDetails } from "./context.js";
export { type CsvOptions, renderCsv } from "./csv.js";
export { type ICalendarOptions, renderICalendar } from "./ical.js";
export { renderMarkdown } from "./markdown.js";
export type { ReportInput } from "./report-input.js";
export type { ReportLocale, ReportWords } from "./report-locale.js";
export { type TableLocale, type TableName, type TableWords, tableColumns } from "./table-words.js";
export { renderText } from "./text.js";
export { renderXlsx, type XlsxCell, type XlsxOptions, type XlsxSheet } from "./xlsx.js";

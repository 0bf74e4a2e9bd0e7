// The entry `policy-targets/render`: a summary as text, Markdown or HTML, targets as charts, tables and deadlines as files.
// Each gets plain data and gives the same on every machine.
export type { CalendarLocale, CalendarWords } from "./calendar-words.js";
export { renderBullets } from "./chart-bullets.js";
export type { ChartOptions } from "./chart-context.js";
export { renderCounts } from "./chart-counts.js";
export type {
  ChartAsked,
  ChartBaseline,
  ChartBreak,
  ChartData,
  ChartDeadline,
  ChartEvent,
  ChartFigure,
  ChartLimit,
  ChartMilestone,
  ChartPath,
  ChartPoint,
  ChartProjection,
  ChartValue,
} from "./chart-data.js";
export { renderStatusHistory } from "./chart-history.js";
export type { ChartLocale, ChartWords } from "./chart-locale.js";
export { chartOf } from "./chart-of.js";
export { renderChart } from "./chart-progress.js";
export { chartText } from "./chart-text.js";
export { renderTimeline, type TimelineOptions } from "./chart-timeline.js";
export { type RenderOptions, type ReportDetail, reportDetails } from "./context.js";
export { type CsvOptions, renderCsv } from "./csv.js";
export { type HtmlOptions, type HtmlPart, type HtmlParts, renderHtml, renderHtmlParts } from "./html.js";
export { type ICalendarOptions, renderICalendar } from "./ical.js";
export { renderMarkdown } from "./markdown.js";
export type { PageLocale, PageWords } from "./page-locale.js";
export type { ReportInput } from "./report-input.js";
export type { ReportLocale, ReportWords } from "./report-locale.js";
export { type ChartTheme, chartThemes } from "./svg-theme.js";
export { type TableLocale, type TableName, type TableWords, tableColumns } from "./table-words.js";
export { renderText } from "./text.js";
export { renderXlsx, type XlsxCell, type XlsxOptions, type XlsxSheet } from "./xlsx.js";

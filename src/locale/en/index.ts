// The entry `policy-targets/locale/en`: English, which is the default, and the types of a language.
// The words of outlooks, audits, reports, tables and calendars are objects of their own, so that an app ships only what it prints.

export type { AuditLocale, AuditWords } from "../../audit/audit-locale.js";
export { enAudit } from "../../audit/en/audit.js";
export type { CalendarLocale, CalendarWords } from "../../render/calendar-words.js";
export type { ChartLocale, ChartWords } from "../../render/chart-locale.js";
export { enCalendar } from "../../render/en/calendar.js";
export { enChart } from "../../render/en/chart.js";
export { enPage } from "../../render/en/page.js";
export { enReport } from "../../render/en/report.js";
export { enTable } from "../../render/en/table.js";
export type { PageLocale, PageWords } from "../../render/page-locale.js";
export type { ReportLocale, ReportWords } from "../../render/report-locale.js";
export type { TableLocale, TableWords } from "../../render/table-words.js";
export type { Complete } from "../complete.js";
export type {
  Counted,
  Locale,
  Meeting,
  NumberStyle,
  OutlookLocale,
  OutlookWords,
  PeriodParts,
  TimeKind,
  YearMonth,
} from "../locale.js";
export type { ChangeExtent, ChangeMultiple, ChangeParts, ChangeWay, Wording } from "../wording.js";
export { en } from "./locale.js";
export { enOutlook } from "./outlook.js";

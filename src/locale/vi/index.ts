// The entry `policy-targets/locale/vi`: Vietnamese.
// The words of outlooks, audits, reports, charts, tables and calendars are objects of their own,
// so that an app ships only what it prints.
export { viAudit } from "../../audit/vi/audit.js";
export { viCalendar } from "../../render/vi/calendar.js";
export { viChart } from "../../render/vi/chart.js";
export { viPage } from "../../render/vi/page.js";
export { viReport } from "../../render/vi/report.js";
export { viTable } from "../../render/vi/table.js";
export { vi } from "./locale.js";
export { viOutlook } from "./outlook.js";

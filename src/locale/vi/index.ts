// The entry `policy-targets/locale/vi`: Vietnamese.
// The words of outlooks, audits and reports are objects of their own, so that an app ships only what it prints.
export { viAudit } from "../../audit/vi/audit.js";
export { viChart } from "../../render/vi/chart.js";
export { viPage } from "../../render/vi/page.js";
export { viReport } from "../../render/vi/report.js";
export { vi } from "./locale.js";
export { viOutlook } from "./outlook.js";

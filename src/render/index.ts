// The entry `policy-targets/render`: a summary as text or Markdown.
// Both print the same words; only the layout differs.
export { type RenderOptions, type ReportDetail, reportDetails } from "./context.js";
export { renderMarkdown } from "./markdown.js";
export type { ReportLocale, ReportWords } from "./report-locale.js";
export { renderText } from "./text.js";

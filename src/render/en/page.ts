import type { Complete } from "../../locale/complete.js";
import type { PageLocale, PageWords } from "../page-locale.js";
import { enChart } from "./chart.js";
import { enReport } from "./report.js";

const page: PageWords = {
  contents: "Contents",
  way: "Way covered",
  covered: (share, expected) => (expected === null ? share : `${share} (expected by then: ${expected})`),
};

/** English with the words of pages, for `renderHtml`: those of reports and charts too. */
export const enPage: Complete<PageLocale> = { ...enReport, chart: enChart.chart, page };

import type { Complete } from "../../locale/complete.js";
import type { PageLocale, PageWords } from "../page-locale.js";
import { viChart } from "./chart.js";
import { viReport } from "./report.js";

const page: PageWords = {
  contents: "Nội dung",
  way: "Mức hoàn thành",
  covered: (share, expected) =>
    expected === null ? share : `${share} (dự kiến đến thời điểm đó: ${expected})`,
};

/** Vietnamese with the words of pages, for `renderHtml`: those of reports and charts too. */
export const viPage: Complete<PageLocale> = { ...viReport, chart: viChart.chart, page };

import type { ChartLocale } from "./chart-locale.js";
import type { ReportLocale } from "./report-locale.js";

/** What a language says in a page of HTML, beside the words of reports and charts. */
export interface PageWords {
  /** The name of the list of the parts of the page. */
  readonly contents: string;
  /** Before how much of the way from baseline to target is covered. */
  readonly way: string;
  /** The share of the way that is covered, and how much was expected by the day of the value; `null` where nothing was. */
  readonly covered: (share: string, expected: string | null) => string;
}

/** A language with the words of pages: `enPage`, `viPage`, or `{ ...de, report: …, chart: …, page: … }`. */
export interface PageLocale extends ReportLocale, ChartLocale {
  /** The words of HTML pages. */
  readonly page: PageWords;
}

import { take } from "../faults/fault.js";
import type { Summary } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import { groupCounts, groupLegend, groupStretch, toldCounts } from "./chart-groups.js";
import { chartHead, EDGE, svgDocument } from "./svg-frame.js";
import { legendRows } from "./svg-legend.js";

const COUNTS_BAR = 30;

/**
 * How many targets and tasks stand how, as one bar and the text of an SVG. Aspirations, proposals and predictions are
 * not in it.
 *
 * @param summary - what {@link summarize} returned
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a summary; `bad-locale` for a language without the
 *   words of charts, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderCounts } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [
 *     { id: "a", title: "A", criterion: { deliverable: true }, deadline: "2020-06" },
 *     { id: "b", title: "B", criterion: { deliverable: true }, deadline: "2020-10" },
 *   ],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * renderCounts(summary).includes("<desc>overdue 1, not assessable yet 1</desc>"); // => true
 */
export const renderCounts = (summary: Summary, options?: ChartOptions): string => {
  const context = new ChartContext(options);
  const read = take(readSummary, summary, "summary");
  const { chart, words, width } = context;
  const counts = groupCounts(read);
  const title = chart.titles.counts(words.day(read.asOf));
  const head = chartHead(context, title, null, counts.length === 0 ? chart.nothing : "");
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const room = width - 2 * EDGE;
  const top = head.bottom + 10;
  let x = EDGE;
  let bar = "";
  for (const { group, count } of counts) {
    const part = (room * count) / total;
    bar += groupStretch(group, x, top, part, COUNTS_BAR);
    x += part;
  }
  const legend = legendRows(
    groupLegend(
      context,
      counts.map(({ group }) => group),
      new Map(counts.map(({ group, count }) => [group, count])),
    ),
    width,
    counts.length === 0 ? head.bottom : top + COUNTS_BAR + 8,
  );
  const description = counts.length === 0 ? chart.nothing : toldCounts(context, counts);
  return svgDocument(context, title, description, legend.bottom + EDGE - 4, head.svg + bar + legend.svg);
};

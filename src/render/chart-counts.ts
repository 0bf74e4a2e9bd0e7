import { take } from "../faults/fault.js";
import type { Summary } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import {
  countIn,
  type GroupCount,
  groupCounts,
  groupLegend,
  groupStretch,
  toldCounts,
} from "./chart-groups.js";
import { chartHead, type Drawn, EDGE, svgDocument } from "./svg-frame.js";
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
export const renderCounts = (summary: Summary, options?: ChartOptions): string =>
  drawCounts(take(readSummary, summary, "summary"), new ChartContext(options));

/** {@link renderCounts} of a summary that was checked. In a page the bar alone, since the page tells the counts. */
export const drawCounts = (summary: Summary, context: ChartContext): string => {
  const { chart, words, width, isInPage } = context;
  const counts = groupCounts(summary);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const title = chart.titles.counts(words.day(summary.asOf));
  const head = isInPage
    ? { svg: "", bottom: 0 }
    : chartHead(context, title, null, total === 0 ? chart.nothing : chart.inAll(context.count(total)));
  const edge = isInPage ? 0 : EDGE;
  const room = width - 2 * edge;
  const top = head.bottom + 10;
  let x = edge;
  let bar = "";
  for (const one of counts) {
    const part = (room * one.count) / total;
    bar += groupStretch(context, one, x, top, part, COUNTS_BAR);
    x += part;
  }
  const legend = isInPage
    ? { svg: "", bottom: top + COUNTS_BAR }
    : countsLegend(context, counts, counts.length === 0 ? head.bottom : top + COUNTS_BAR + 8);
  const description = counts.length === 0 ? chart.nothing : toldCounts(context, counts);
  return svgDocument(context, title, description, legend.bottom + EDGE - 4, head.svg + bar + legend.svg);
};

const countsLegend = (context: ChartContext, counts: readonly GroupCount[], top: number): Drawn => {
  const groups = counts.map(({ group }) => group);
  const items = groupLegend(context, groups, (name, group) =>
    context.chart.count(name, context.count(countIn(counts, group))),
  );
  return legendRows(items, context.width, top);
};

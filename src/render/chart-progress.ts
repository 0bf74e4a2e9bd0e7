import { take } from "../faults/fault.js";
import { explainTo, mainReasonTo } from "../words/explain.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import type { ChartData } from "./chart-data.js";
import { drawFigures } from "./chart-figures.js";
import { readChart } from "./chart-shape.js";
import { drawStrip } from "./chart-strip.js";
import { criterionText, dueText } from "./chart-told.js";
import { chartHead, EDGE, svgDocument } from "./svg-frame.js";

/**
 * A chart of one target over time, as the text of an SVG: its values, the expected path and the milestones, what is
 * asked and by when, and where the values lead. A target without figures gets a line of time with what was reported.
 *
 * The same data give the same bytes on every machine. The SVG needs no script and no font, names itself and describes
 * itself for those who cannot see it, and follows the reader's light or dark colours.
 *
 * @param data - what {@link chartOf} returned
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but the data of a chart; `bad-locale` for a language
 *   without the words of charts, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { chartOf, renderChart } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "t", title: "Fibre <for> all", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2025" }],
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: 60 }],
 * });
 * const svg = renderChart(chartOf(portfolio, "t", { asOf: "2021-03-01" }), { width: 360 });
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * svg.includes("<title>Fibre &lt;for&gt; all: in progress</title>"); // => true
 */
export const renderChart = (data: ChartData, options?: ChartOptions): string =>
  drawChart(take(readChart, data, "data"), new ChartContext(options));

/** {@link renderChart} of data that were checked. */
export const drawChart = (chart: ChartData, context: ChartContext): string => {
  const { words } = context;
  const title = context.text(chart.title, chart.target);
  // A page says above the chart what it is of.
  const hasFigures = chart.unit !== null && (chart.values.length > 0 || chart.baseline !== null);
  // A line of time has the whole explanation below.
  const why = hasFigures ? mainReasonTo(chart.evaluation, words) : "";
  const head = context.isInPage
    ? { svg: "", bottom: 0 }
    : chartHead(context, title, chart.status, askedLine(context, chart), why);
  const drawn = (hasFigures ? drawFigures : drawStrip)(context, chart, head.bottom);
  const name = context.chart.dated(title, words.locale.statuses[chart.status]);
  return svgDocument(
    context,
    name,
    explainTo(chart.evaluation, words),
    drawn.bottom + EDGE - 4,
    head.svg + drawn.svg,
  );
};

/** What is asked, and by when. */
export const askedLine = (context: ChartContext, data: ChartData): string =>
  context.chart.asked(criterionText(context, data), dueText(context, data));

import { take } from "../faults/fault.js";
import { explainTo } from "../words/explain.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import type { ChartData } from "./chart-data.js";
import { askedLine } from "./chart-progress.js";
import { readChart } from "./chart-shape.js";
import { eventText, valueText } from "./chart-told.js";

/**
 * What a chart shows, as lines of text: for those who cannot see it, for an `alt` or a caption, and for plain mail. The
 * title with the status, what is asked, why the target stands so, then each value, milestone and report with its day.
 *
 * @param data - what {@link chartOf} returned
 * @throws {@link PolicyTargetsError} as {@link renderChart}
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { chartOf, chartText } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "t", title: "Fibre for all", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2025" }],
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: 60, status: "provisional" }],
 * });
 * const lines = chartText(chartOf(portfolio, "t", { asOf: "2021-03-01" })).split("\n");
 * lines[0]; // => "Fibre for all: in progress"
 * lines[1]; // => "Target: at least 80%; due by the end of 2025"
 * lines.at(-1); // => "2020: 60% (not final)"
 */
export const chartText = (data: ChartData, options?: ChartOptions): string => {
  const context = new ChartContext(options);
  const read = take(readChart, data, "data");
  const { chart, words } = context;
  const title = chart.dated(context.text(read.title, read.target), words.locale.statuses[read.status]);
  const values = [...read.values, ...read.forecasts].map((value) => {
    const marks = [
      ...(value.status === "final" ? [] : [value.status === "forecast" ? chart.forecast : chart.notFinal]),
      ...(value.meets === null && value.status !== "forecast" ? [chart.notCounted] : []),
    ];
    const told = chart.dated(words.when(value.period), valueText(context, read, value));
    return marks.length === 0 ? told : `${told} (${marks.join(", ")})`;
  });
  const stones = read.milestones.map(({ by, criterion, state }) =>
    chart.dated(
      words.when(by),
      `${words.criterion(criterion, read.unit ?? "count")} (${chart.milestones[state]})`,
    ),
  );
  const events = read.events.map((event) => eventText(context, event));
  const lines = [title, askedLine(context, read), explainTo(read.evaluation, words)];
  return [...lines, ...values, ...stones, ...events].join("\n");
};

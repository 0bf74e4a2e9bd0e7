import type { ChartContext } from "./chart-context.js";
import type { ChartData } from "./chart-data.js";
import { amountBar, breakSign, diamondKinds, drawnLine, drawnValues, isFinalValue } from "./chart-signs.js";
import { box, dashedBox, straight } from "./svg-element.js";
import type { LegendItem } from "./svg-legend.js";
import { boundsMark, crossMark, diamondMark, pointMark, squareMark } from "./svg-marks.js";

/** What stands at the lines of a chart, and whether it stands beside the plot or in the legend. */
export interface LineLabels {
  readonly limits: readonly string[];
  readonly trend: string;
  readonly areBesidePlot: boolean;
}

/** The signs that occur in a chart of figures, each with its meaning. */
export const figureLegend = (
  context: ChartContext,
  data: ChartData,
  labels: LineLabels,
): readonly LegendItem[] => [
  ...valueItems(context, data),
  ...markItems(context, data),
  ...lineItems(context, data, labels),
];

/** The item in a list, where it occurs. */
const itemIf = (occurs: boolean, label: string, sign: LegendItem["sign"]): readonly LegendItem[] =>
  occurs ? [{ label, sign }] : [];

const sampleLine =
  (kind: string, width: string, dashes: string | null = null): LegendItem["sign"] =>
  (x, y) => {
    const [from, to] = [x - 12, x + 12];
    return drawnLine([[from, y] as const, [to, y] as const], kind, width, dashes);
  };

const sampleBar =
  (isFinal: boolean): LegendItem["sign"] =>
  (x, y) =>
    amountBar(x - 8, y - 6, 16, y + 7, isFinal);

const valueItems = ({ chart }: ChartContext, data: ChartData): readonly LegendItem[] => {
  const { values, forecasts, isPerPeriod, isTotal, evaluation } = data;
  const breaches = new Set(evaluation.achievement.breaches.map(({ on }) => on));
  const counted = values.filter(({ meets }) => meets !== null);
  const all = [...values, ...forecasts];
  const joined = sampleLine("s-value", "2");
  return [
    ...itemIf(
      counted.some((value) => isFinalValue(value) && !breaches.has(value.on)),
      isTotal ? chart.total : chart.value,
      isPerPeriod ? sampleBar(true) : (x, y) => joined(x, y) + pointMark(x, y, false),
    ),
    ...itemIf(
      counted.some((value) => !isFinalValue(value)),
      chart.notFinal,
      isPerPeriod ? sampleBar(false) : (x, y) => pointMark(x, y, true),
    ),
    ...itemIf(
      drawnValues(data).some(({ meets }) => meets === null),
      chart.notCounted,
      (x, y) => pointMark(x, y, false, "soft"),
    ),
    ...itemIf(
      all.some(({ low, high }) => low !== null && high !== null && low !== high),
      chart.bounds,
      (x, y) => boundsMark(x, y, y + 7, y - 7) + pointMark(x, y, false),
    ),
    ...itemIf(
      all.some(({ low, high }) => low === null || high === null),
      chart.openBound,
      (x, y) => boundsMark(x, y + 4, y + 4, null, "value", 13) + pointMark(x, y + 4, false),
    ),
    ...itemIf(breaches.size > 0, chart.breach, (x, y) => crossMark(x, y)),
    ...itemIf(forecasts.length > 0, chart.forecast, (x, y) => pointMark(x, y, true, "soft")),
  ];
};

const markItems = ({ chart, words }: ChartContext, data: ChartData): readonly LegendItem[] => {
  const { breaks, baseline, milestones, isTotal, unit } = data;
  const states = [...new Set(milestones.map(({ state }) => state))];
  return [
    ...itemIf(breaks.length > 0, chart.break, (x, y) => breakSign(x, y - 9, y + 9)),
    ...(baseline === null || isTotal
      ? []
      : itemIf(true, chart.baseline(words.amount(baseline.amount, unit ?? "count")), squareMark)),
    ...states.flatMap((state) =>
      itemIf(true, chart.milestones[state], (x, y) => diamondMark(x, y, diamondKinds[state])),
    ),
  ];
};

const lineItems = (
  { chart }: ChartContext,
  { path, projection, asked, deadline }: ChartData,
  { limits, trend, areBesidePlot }: LineLabels,
): readonly LegendItem[] => [
  ...itemIf(path !== null, chart.path, sampleLine("s-soft", "1.6", "2 4")),
  ...itemIf(projection !== null, areBesidePlot ? chart.projection : trend, sampleLine("s-trend", "2", "7 5")),
  ...(areBesidePlot ? [] : limits.flatMap((label) => itemIf(true, label, sampleLine("s-goal", "2")))),
  ...itemIf(
    asked !== null && areBesidePlot,
    chart.allowed,
    (x, y) => box("f-allowed", x - 12, y - 7, 24, 14) + straight("s-goal", x - 12, y + 7, x + 12, y + 7),
  ),
  ...itemIf(deadline !== null && deadline.latest !== deadline.to, chart.approximate, (x, y) =>
    dashedBox(x - 10, y - 7, 20, 14),
  ),
];

import { milestoneStates } from "../verdict/codes.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartData, ChartValue } from "./chart-data.js";
import type { ChartWords } from "./chart-locale.js";
import {
  amountBar,
  breakSign,
  diamondKinds,
  drawnLine,
  drawnValues,
  isFinalValue,
  projectionBand,
} from "./chart-signs.js";
import { baselineText, breachValues, pointText } from "./chart-told.js";
import { box, dashedBox, dottedLine, straight } from "./svg-element.js";
import type { LegendItem } from "./svg-legend.js";
import { boundsMark, crossMark, diamondMark, pointMark, squareMark } from "./svg-marks.js";

/** What stands at the lines of a chart, and whether it stands beside the plot or in the legend. */
export interface LineLabels {
  readonly limits: readonly string[];
  readonly trend: string;
  readonly areBesidePlot: boolean;
}

/**
 * The signs that occur in a chart of figures, each with its meaning. The latest value and the latest breach are told here
 * if they are `untold`: there was no room at their points.
 */
export const figureLegend = (
  context: ChartContext,
  data: ChartData,
  untold: readonly ChartValue[],
  labels: LineLabels,
): readonly LegendItem[] => [
  ...valueItems(context, data, untold),
  ...markItems(context, data),
  ...lineItems(context, data, labels),
  ...dayItems(context, data),
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

const valueItems = (
  context: ChartContext,
  data: ChartData,
  untold: readonly ChartValue[],
): readonly LegendItem[] => {
  const { chart } = context;
  const { values, forecasts, isPerPeriod, isTotal } = data;
  const breaches = breachValues(data);
  const isBreach = (value: ChartValue): boolean => breaches.includes(value);
  const counted = values.filter(({ meets }) => meets !== null);
  const all = [...values, ...forecasts];
  const joined = sampleLine("s-value", "2");
  const told = (label: string, value: ChartValue | undefined): string =>
    value === undefined ? label : chart.latest(label, pointText(context, data, value));
  const items = [
    ...itemIf(
      counted.some((value) => isFinalValue(value) && !isBreach(value)),
      isTotal ? chart.total : chart.value,
      isPerPeriod ? sampleBar(true) : (x, y) => joined(x, y) + pointMark(x, y, false),
    ),
    ...itemIf(
      counted.some((value) => !isFinalValue(value) && !isBreach(value)),
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
    ...itemIf(breaches.length > 0, told(chart.breach, untold.find(isBreach)), crossMark),
    ...itemIf(forecasts.length > 0, chart.forecast, (x, y) => pointMark(x, y, true, "soft")),
  ];
  // The latest value has one of the first signs, unless it is a breach.
  const latest = untold.find((value) => !isBreach(value));
  return items.map((item, at) => (at === 0 ? { ...item, label: told(item.label, latest) } : item));
};

const markItems = (context: ChartContext, data: ChartData): readonly LegendItem[] => {
  const { chart } = context;
  const { breaks, baseline, milestones, isTotal } = data;
  const states = milestoneStates.filter((state) => milestones.some((stone) => stone.state === state));
  return [
    ...itemIf(breaks.length > 0, chart.break, (x, y) => breakSign(x, y - 9, y + 9)),
    ...(baseline === null || isTotal ? [] : itemIf(true, baselineText(context, data, baseline), squareMark)),
    ...states.flatMap((state) =>
      itemIf(true, chart.milestones[state], (x, y) => diamondMark(x, y, diamondKinds[state])),
    ),
  ];
};

const lineItems = (
  { chart }: ChartContext,
  { path, projection, asked }: ChartData,
  { limits, trend, areBesidePlot }: LineLabels,
): readonly LegendItem[] => [
  ...itemIf(path !== null, chart.path, sampleLine("s-soft", "1.6", "2 4")),
  ...itemIf(projection !== null, areBesidePlot ? chart.projection : trend, sampleLine("s-trend", "2", "7 5")),
  ...itemIf(projection !== null && projectionBand(projection).length > 0, chart.range, (x, y) =>
    box("f-range", x - 12, y - 6, 24, 12),
  ),
  ...(areBesidePlot ? [] : limits.flatMap((label) => itemIf(true, label, sampleLine("s-goal", "2")))),
  ...itemIf(
    asked !== null,
    chart.allowed,
    (x, y) => box("f-allowed", x - 12, y - 7, 24, 14) + straight("s-goal", x - 12, y + 7, x + 12, y + 7),
  ),
];

const dayItems = ({ chart }: ChartContext, { deadline }: ChartData): readonly LegendItem[] => {
  const judged = judgedDayItem(chart);
  if (deadline === null) return [judged];
  const due: LegendItem = deadline.isExpected
    ? { label: chart.expected, sign: (x, y) => dashedBox(x - 10, y - 7, 20, 14) }
    : { label: chart.deadline, sign: (x, y) => box("f-due", x - 10, y - 7, 20, 14) };
  return [due, ...(deadline.latest === deadline.to ? [] : [approximateItem(chart)]), judged];
};

/** The last days that an approximate deadline may have meant. */
export const approximateItem = ({ approximate }: ChartWords): LegendItem => ({
  label: approximate,
  sign: (x, y) => dashedBox(x - 10, y - 7, 20, 14),
});

/** The dotted line of the day that is judged. */
export const judgedDayItem = ({ judgedDay }: ChartWords): LegendItem => ({
  label: judgedDay,
  sign: (x, y) => dottedLine(x, y - 9, y + 9),
});

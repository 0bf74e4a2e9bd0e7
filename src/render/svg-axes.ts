import { take } from "../faults/fault.js";
import { readDay } from "../value/day.js";
import type { Unit } from "../value/unit.js";
import type { ChartContext } from "./chart-context.js";
import { element, place, straight } from "./svg-element.js";
import { EDGE, SMALL_SIZE } from "./svg-frame.js";
import { type AxisTick, labelledSpans, type Scale, type TimeSpan, timeSpans } from "./svg-scale.js";
import { textWidth, writtenAt } from "./svg-text.js";

/** The number of a day that is written in a chart. */
export const dayOf = (day: string): number => take(readDay, day, "day");

/** The stretch that a chart is drawn in. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands at a figure of an axis: a share with its sign, any other figure without its unit. */
export const tickLabel = ({ words }: ChartContext, { decimal }: AxisTick, unit: Unit): string =>
  unit === "percent" ? words.figure(decimal, unit) : words.number(decimal);

/** The unit that stands once, above the axis; empty where the figures have it with them, or need none. */
export const unitCaption = ({ words }: ChartContext, unit: Unit): string =>
  unit === "percent" || unit === "rank" ? "" : words.figure("1", unit).replace(words.number("1"), "").trim();

/** Lines across the plot at round figures, each with its label to the left. */
export const figureAxis = (
  ticks: readonly (AxisTick & { readonly label: string })[],
  y: Scale,
  { left, right }: PlotArea,
): string =>
  ticks
    .map(({ value, label }) => {
      const at = y(value);
      const line = straight("s-grid", left, at, right, at);
      return line + writtenAt(left - 8, at + 4, label, { size: SMALL_SIZE, kind: "f-soft", anchor: "end" });
    })
    .join("");

/** The room below a plot for the axis of time. */
export const TIME_AXIS = 26;

/** The line at the foot of a plot, with a tick at each beginning of a year or month and its label in the middle of it. */
export const timeAxis = (
  context: ChartContext,
  from: number,
  to: number,
  x: Scale,
  { left, right, bottom }: PlotArea,
): string => {
  const spans = timeSpans(from, to);
  const each = Math.abs(x(spans[0]?.to ?? to) - x(spans[0]?.from ?? from));
  const label = ({ year, month }: TimeSpan): string =>
    month === null ? String(year) : context.chart.month(month, year);
  const widest = Math.max(...spans.slice(0, 12).map((span) => textWidth(label(span), SMALL_SIZE)));
  const ticks = spans
    .filter(({ from: day }) => each >= 5 && day >= from && day <= to)
    .map(({ from: day }) => `M${place(x(day), bottom)}v5`)
    .join("");
  const labels = labelledSpans(spans, each, widest + 10).flatMap((span) => {
    const middle = x((span.from + span.to) / 2);
    const half = textWidth(label(span), SMALL_SIZE) / 2;
    if (middle < left - 4 || middle > right + 4 || middle - half < EDGE / 2) return [];
    return [
      writtenAt(middle, bottom + 19, label(span), { size: SMALL_SIZE, kind: "f-soft", anchor: "middle" }),
    ];
  });
  const line = `M${place(left, bottom)}H${place(right, 0).split(" ")[0]}`;
  return element("path", { class: "s-axis", d: line + ticks }) + labels.join("");
};

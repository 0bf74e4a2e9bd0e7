import { explainTo } from "../words/explain.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartData, ChartEvent } from "./chart-data.js";
import { approximateItem } from "./chart-legend.js";
import { eventText } from "./chart-told.js";
import { dayCount, type PlotArea, TIME_AXIS, timeAxis } from "./svg-axes.js";
import { box, dashedBox, dottedLine, groundIn } from "./svg-element.js";
import { type Drawn, EDGE, paragraph, SMALL_SIZE, TEXT_SIZE } from "./svg-frame.js";
import { legendRows } from "./svg-legend.js";
import { pointMark } from "./svg-marks.js";
import { scaleBetween } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

const ROW = 22;
const MOST_EVENTS = 8;

/** A chart of one target without figures: what was reported when, beside the deadline, and why it stands as it does. */
export const drawStrip = (context: ChartContext, data: ChartData, top: number): Drawn => {
  const reason = wrappedText(
    explainTo(data.evaluation, context.words),
    context.width - 2 * EDGE,
    TEXT_SIZE,
    6,
  );
  const told = paragraph(reason, EDGE, top + 4, { size: TEXT_SIZE, kind: "f-soft" });
  if (data.deadline === null && data.events.length === 0) return told;
  const strip = stripOf(context, data, told.bottom + 14);
  return { svg: told.svg + strip.svg, bottom: strip.bottom };
};

const stripOf = (context: ChartContext, data: ChartData, top: number): Drawn => {
  const { chart, words, width } = context;
  const { deadline, asOf, events } = data;
  const written = [
    asOf,
    ...events.map(({ on }) => on),
    ...(deadline === null ? [] : [deadline.from, deadline.latest]),
  ];
  const days = written.map(dayCount);
  const [first, last] = [Math.min(...days), Math.max(...days) + 1];
  const room = Math.max(30, (last - first) * 0.06);
  const [from, to] = [Math.round(first - room), Math.round(last + room)];
  const [left, right] = [EDGE, width - EDGE];
  const x = scaleBetween(from, to, left, right);
  const today = x(dayCount(asOf));
  const plotTop = top + 36;
  let bottom = plotTop;
  const marks = events.slice(-MOST_EVENTS).map((event) => {
    const mark = eventMark(context, event, x(dayCount(event.on)), bottom, today);
    bottom = mark.bottom;
    return mark.svg;
  });
  const area: PlotArea = { left, right, top: plotTop, bottom: Math.max(bottom, plotTop + 2 * ROW) };
  const due = deadline === null ? "" : dueSpan(deadline, x, area);
  const centred = (text: string, at: number, y: number): string => {
    const half = textWidth(text, SMALL_SIZE) / 2;
    const middle = Math.min(Math.max(at, EDGE / 2 + half), width - EDGE / 2 - half);
    return writtenAt(middle, y, text, { size: SMALL_SIZE, kind: "f-ink", anchor: "middle" });
  };
  const line = dottedLine(today, area.top - 4, area.bottom);
  const dueLabel =
    deadline === null
      ? ""
      : centred(
          deadline.isExpected ? chart.expected : chart.deadline,
          x((dayCount(deadline.from) + dayCount(deadline.to) + 1) / 2),
          area.top - 8,
        );
  const asOfLabel = centred(chart.asOf(words.day(asOf)), today, area.top - 24);
  const axis = timeAxis(context, from, to, x, area);
  const isApproximate = deadline !== null && deadline.latest !== deadline.to;
  const foot = area.bottom + TIME_AXIS;
  const legend = legendRows(
    isApproximate ? [approximateItem(chart)] : [],
    width,
    foot + (isApproximate ? 8 : 0),
  );
  return {
    svg: due + line + axis + dueLabel + asOfLabel + marks.join("") + legend.svg,
    bottom: legend.bottom,
  };
};

const dueSpan = (
  { from, to, latest, isExpected }: NonNullable<ChartData["deadline"]>,
  x: (day: number) => number,
  { top, bottom }: PlotArea,
): string => {
  const [start, end] = [x(dayCount(from)), x(dayCount(to) + 1)];
  const dashed = (left: number, wide: number) => dashedBox(left, top, wide, bottom - top);
  const width = Math.max(3, end - start);
  const span = isExpected ? dashed(start, width) : box("f-due", start, top, width, bottom - top);
  return latest === to ? span : span + dashed(end, x(dayCount(latest) + 1) - end);
};

/** A point with what was reported, on the side on which there is more room. */
const eventMark = (
  context: ChartContext,
  event: ChartEvent,
  x: number,
  top: number,
  today: number,
): Drawn => {
  const { width } = context;
  const isLeft = x > width / 2;
  const room = isLeft ? x - EDGE - 12 : width - EDGE - x - 12;
  const lines = wrappedText(eventText(context, event), room, SMALL_SIZE, 2);
  const wide = Math.max(...lines.map((line) => textWidth(line, SMALL_SIZE)));
  const ground = groundIn(today, isLeft ? x - 10 - wide : x + 10, top + 2, wide, 17 * lines.length);
  const label = paragraph(lines, isLeft ? x - 10 : x + 10, top + 3, {
    size: SMALL_SIZE,
    kind: "f-ink",
    anchor: isLeft ? "end" : "start",
  });
  return {
    svg: pointMark(x, top + ROW / 2, false) + ground + label.svg,
    bottom: Math.max(top + ROW, label.bottom + 2),
  };
};

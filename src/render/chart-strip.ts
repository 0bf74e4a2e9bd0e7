import { explainTo } from "../words/explain.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartData, ChartEvent } from "./chart-data.js";
import { dayOf, type PlotArea, TIME_AXIS, timeAxis } from "./svg-axes.js";
import { box, element, pixel, place } from "./svg-element.js";
import { type Drawn, EDGE, paragraph, SMALL_SIZE, TEXT_SIZE } from "./svg-frame.js";
import { pointMark } from "./svg-marks.js";
import { scaleBetween } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

const ROW = 22;
const MOST_ROWS = 8;

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
  const days = written.map(dayOf);
  const [first, last] = [Math.min(...days), Math.max(...days) + 1];
  const room = Math.max(30, (last - first) * 0.06);
  const [from, to] = [Math.round(first - room), Math.round(last + room)];
  const [left, right] = [EDGE, width - EDGE];
  const x = scaleBetween(from, to, left, right);
  const plotTop = top + 36;
  let bottom = plotTop;
  const marks = events.slice(-MOST_ROWS).map((event) => {
    const mark = eventMark(context, event, x(dayOf(event.on)), bottom);
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
  const today = x(dayOf(asOf));
  const line = element("path", {
    class: "s-ink",
    d: `M${place(today, area.top - 4)}V${pixel(area.bottom)}`,
    "stroke-dasharray": "1.5 3",
    "stroke-width": "1.4",
  });
  const dueLabel =
    deadline === null
      ? ""
      : centred(
          deadline.isExpected ? chart.expected : chart.deadline,
          x((dayOf(deadline.from) + dayOf(deadline.to) + 1) / 2),
          area.top - 8,
        );
  const asOfLabel = centred(chart.asOf(words.day(asOf)), today, area.top - 24);
  const axis = timeAxis(context, from, to, x, area);
  return {
    svg: due + line + axis + dueLabel + asOfLabel + marks.join(""),
    bottom: area.bottom + TIME_AXIS,
  };
};

const dueSpan = (
  { from, to, latest, isExpected }: NonNullable<ChartData["deadline"]>,
  x: (day: number) => number,
  { top, bottom }: PlotArea,
): string => {
  const [start, end] = [x(dayOf(from)), x(dayOf(to) + 1)];
  const dashed = (left: number, width: number) =>
    element("rect", {
      class: "s-axis",
      x: left,
      y: top,
      width: Math.max(0, width),
      height: bottom - top,
      fill: "none",
      "stroke-dasharray": "4 3",
    });
  const width = Math.max(3, end - start);
  const span = isExpected ? dashed(start, width) : box("f-due", start, top, width, bottom - top);
  return latest === to ? span : span + dashed(end, x(dayOf(latest) + 1) - end);
};

/** A point with what was reported, on the side on which there is more room. */
const eventMark = (context: ChartContext, event: ChartEvent, x: number, top: number): Drawn => {
  const { width } = context;
  const isLeft = x > width / 2;
  const room = isLeft ? x - EDGE - 12 : width - EDGE - x - 12;
  const lines = wrappedText(eventText(context, event), room, SMALL_SIZE, 2);
  const label = paragraph(lines, isLeft ? x - 10 : x + 10, top + 3, {
    size: SMALL_SIZE,
    kind: "f-ink",
    anchor: isLeft ? "end" : "start",
  });
  return {
    svg: pointMark(x, top + ROW / 2, false) + label.svg,
    bottom: Math.max(top + ROW, label.bottom + 2),
  };
};

/** What happened, with its day. */
export const eventText = (context: ChartContext, event: ChartEvent): string => {
  const { chart, words } = context;
  if (event.kind === "category") {
    return chart.dated(words.day(event.on), words.values(event.values, "category"));
  }
  const { says, scope } = event;
  const said = words.reported({ says, ...(scope === null ? {} : { scope }) } as never);
  return chart.dated(words.day(event.on), scope === null ? said : `${said} (${context.text(scope)})`);
};

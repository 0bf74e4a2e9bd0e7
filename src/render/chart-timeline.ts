import { bad, orThrow, take } from "../faults/fault.js";
import type { Summary, SummaryLine } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { latestMeant } from "../value/calendar.js";
import { readDeadlinePeriod } from "../value/read-period.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import { groupLegend, isTrackedLine } from "./chart-groups.js";
import { approximateItem, judgedDayItem } from "./chart-legend.js";
import { dayCount, type PlotArea, TIME_AXIS, timeAxis } from "./svg-axes.js";
import { box, dashedBox, dottedLine, element, groundIn, pixel, xy } from "./svg-element.js";
import { chartHead, type Drawn, EDGE, paragraph, SMALL_SIZE, svgDocument } from "./svg-frame.js";
import { type LegendItem, legendRows } from "./svg-legend.js";
import { BADGE, groupBadge } from "./svg-marks.js";
import { type Scale, scaleBetween } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

/** How to draw a timeline. */
export interface TimelineOptions extends ChartOptions {
  /**
   * How many deadlines are drawn at most; the rest is counted. Those that are open come first, then the nearest to the
   * day that is judged. A whole number over zero. Default: 40.
   */
  readonly most?: number | undefined;
}

const USUAL_MOST = 40;

/** A deadline that is drawn. */
interface DueSpan {
  readonly line: SummaryLine;
  readonly from: number;
  readonly to: number;
  /** The last day that an approximate one may have meant. */
  readonly latest: number;
}

/**
 * The deadlines of targets and tasks on a line of time, as the text of an SVG. A deadline that is stated as a month or a
 * year is drawn as that span, one that is approximate with the time that it may also mean.
 *
 * @param summary - what {@link summarize} returned
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a summary; `bad-locale` for a language without the
 *   words of charts, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderTimeline } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "a", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * renderTimeline(summary).includes("<desc>June 2020: 5G trial, overdue</desc>"); // => true
 */
export const renderTimeline = (summary: Summary, options?: TimelineOptions): string => {
  const context = new ChartContext(options, ["most"]);
  const most = readMost(options?.most);
  const read = take(readSummary, summary, "summary");
  const { chart, words, width } = context;
  const tracked = read.lines.filter(isTrackedLine);
  const all = tracked.flatMap(dueSpanOf);
  const shown = mostPressing(all, dayCount(read.asOf), most);
  const title = chart.titles.timeline(words.day(read.asOf));
  const head = chartHead(context, title, null, all.length === 0 ? chart.nothing : "");
  const plot = shown.length === 0 ? head : timelinePlot(context, shown, read.asOf, head.bottom + 8);
  const beside = [
    ...(all.length > shown.length ? [chart.more(context.count(all.length - shown.length))] : []),
    ...undatedText(
      context,
      tracked.filter(({ dueOn }) => dueOn === null),
    ),
  ];
  const soft = { size: SMALL_SIZE, kind: "f-soft" } as const;
  const rest = paragraph(
    beside.flatMap((text) => wrappedText(text, width - 2 * EDGE, SMALL_SIZE, 4)),
    EDGE,
    plot.bottom,
    soft,
  );
  const legend = legendRows(timelineLegend(context, shown), width, rest.bottom + 6);
  const drawing = (shown.length === 0 ? head.svg : head.svg + plot.svg) + rest.svg + legend.svg;
  const told = shown.map((one) => toldSpan(context, one)).join("; ") || chart.nothing;
  return svgDocument(context, title, told, legend.bottom + EDGE - 4, drawing);
};

const MOST_UNDATED = 3;

/** How many have no dated deadline, with the titles of some. */
const undatedText = (context: ChartContext, lines: readonly SummaryLine[]): readonly string[] => {
  if (lines.length === 0) return [];
  const { chart, words } = context;
  const titles = lines.slice(0, MOST_UNDATED).map(({ title, target }) => context.text(title, target));
  const others = lines.length - titles.length;
  const more = others === 0 ? [] : [words.locale.more(context.count(others))];
  return [chart.undated(context.count(lines.length), [...titles, ...more].join("; "))];
};

const readMost = (most: unknown): number => {
  if (most === undefined) return USUAL_MOST;
  if (Number.isInteger(most) && Number(most) > 0) return Number(most);
  return orThrow(
    bad("bad-option", most, "a whole number over zero", "write how many to draw, as 40"),
    "most",
  );
};

const dueSpanOf = (line: SummaryLine): readonly DueSpan[] => {
  const { deadline, dueOn } = line;
  if (deadline === null || dueOn === null) return [];
  const to = dayCount(dueOn);
  if (typeof deadline === "object" && "event" in deadline) return [{ line, from: to, to, latest: to }];
  const period = readDeadlinePeriod(typeof deadline === "string" ? deadline : deadline.by);
  if (!period.ok) return [{ line, from: to, to, latest: to }];
  return [{ line, from: period.value.first, to: period.value.last, latest: latestMeant(period.value) }];
};

const SETTLED: readonly string[] = ["achieved", "not-running"];

/** The open ones first, then the nearest; drawn in order of the day. */
const mostPressing = (all: readonly DueSpan[], asOf: number, most: number): readonly DueSpan[] => {
  const rank = ({ line }: DueSpan): number => (SETTLED.includes(line.statusGroup) ? 1 : 0);
  const ranked = all.map((one, at) => ({ one, at }));
  ranked.sort(
    (a, b) =>
      rank(a.one) - rank(b.one) || Math.abs(a.one.to - asOf) - Math.abs(b.one.to - asOf) || a.at - b.at,
  );
  return ranked
    .slice(0, most)
    .sort((a, b) => a.one.to - b.one.to || a.one.from - b.one.from || a.at - b.at)
    .map(({ one }) => one);
};

const toldSpan = (context: ChartContext, { line }: DueSpan): string => {
  const { chart, words } = context;
  const title = context.text(line.title, line.target);
  return chart.dated(spanText(context, line), `${title}, ${words.locale.statuses[line.status]}`);
};

const spanText = (context: ChartContext, { deadline, dueOn }: SummaryLine): string => {
  const { words } = context;
  if (deadline === null || (typeof deadline === "object" && "event" in deadline))
    return words.day(dueOn ?? "");
  return words.period(typeof deadline === "string" ? deadline : deadline.by);
};

const timelinePlot = (context: ChartContext, spans: readonly DueSpan[], asOf: string, top: number): Drawn => {
  const { width, isNarrow, chart, words } = context;
  const today = dayCount(asOf);
  const days = [today, ...spans.flatMap(({ from, latest }) => [from, latest + 1])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(20, (last - first) * 0.04);
  const [from, to] = [Math.round(first - room), Math.round(last + room)];
  const left = isNarrow ? EDGE : EDGE + (width - 2 * EDGE) * 0.42;
  const right = width - EDGE;
  const x = scaleBetween(from, to, left, right);
  let y = top + 22;
  let rows = "";
  for (const span of spans) {
    const row = spanRow(context, span, x, left, y, x(today));
    rows += row.svg;
    y = row.bottom;
  }
  const area: PlotArea = { left, right, top: top + 20, bottom: y + 4 };
  const label = chart.asOf(words.day(asOf));
  const half = textWidth(label, SMALL_SIZE) / 2;
  const at = Math.min(Math.max(x(today), EDGE / 2 + half), width - EDGE / 2 - half);
  // On a phone the titles stand in its way: there it is drawn at each span alone.
  const line = isNarrow ? "" : dottedLine(x(today), area.top - 2, area.bottom);
  const name = writtenAt(at, area.top - 6, label, { size: SMALL_SIZE, kind: "f-ink", anchor: "middle" });
  const axis = timeAxis(context, from, to, x, area);
  return { svg: line + rows + name + axis, bottom: area.bottom + TIME_AXIS };
};

const SPAN_HEIGHT = 12;

/** The title, and the span in the paint of the status; on a phone the span stands below the title. */
const spanRow = (
  context: ChartContext,
  span: DueSpan,
  x: Scale,
  left: number,
  top: number,
  today: number,
): Drawn => {
  const { width, isNarrow } = context;
  const { line, from, to, latest } = span;
  const room = isNarrow ? width - 2 * EDGE : left - EDGE - 14;
  const lines = wrappedText(context.text(line.title, line.target), room - BADGE - 8, SMALL_SIZE, 2);
  const title = paragraph(lines, EDGE + BADGE + 8, top + 3, { size: SMALL_SIZE, kind: "f-ink" });
  const badge = groupBadge(line.statusGroup, EDGE, top + 3);
  const middle = isNarrow ? title.bottom + SPAN_HEIGHT / 2 + 2 : top + 11;
  const start = x(from);
  const end = Math.max(x(to + 1), start + 4);
  const bar = element("rect", {
    class: `f-${line.statusGroup}`,
    x: start,
    y: middle - SPAN_HEIGHT / 2,
    width: end - start,
    height: SPAN_HEIGHT,
    rx: 2,
  });
  const may =
    latest === to
      ? ""
      : dashedBox(end, middle - SPAN_HEIGHT / 2, x(latest + 1) - end, SPAN_HEIGHT, `s-${line.statusGroup}`);
  const bottom = (isNarrow ? middle + SPAN_HEIGHT / 2 : Math.max(title.bottom, top + 20)) + 5;
  const rule = element("path", { class: "s-grid", d: `M${xy(EDGE, bottom)}H${pixel(width - EDGE)}` });
  const asOf = isNarrow ? dottedLine(today, middle - SPAN_HEIGHT / 2, bottom - 1) : "";
  const label = besideSpan(context, line, end + Math.max(0, x(latest + 1) - end), start, middle, today);
  return { svg: rule + badge + title.svg + bar + may + asOf + label, bottom: bottom + 1 };
};

/** The deadline in words, behind its span or before it, over the line of the day; nothing where there is no room. */
const besideSpan = (
  context: ChartContext,
  line: SummaryLine,
  end: number,
  start: number,
  y: number,
  today: number,
): string => {
  const text = spanText(context, line);
  const wide = textWidth(text, SMALL_SIZE);
  const plotLeft = context.isNarrow ? EDGE : EDGE + (context.width - 2 * EDGE) * 0.42;
  const soft = { size: SMALL_SIZE, kind: "f-soft" } as const;
  const isBehind = end + 8 + wide <= context.width - EDGE;
  if (!isBehind && start - 8 - wide < plotLeft) return "";
  const left = isBehind ? end + 6 : start - 6 - wide;
  const ground = groundIn(today, left, y - 8, wide, 16);
  const written = isBehind
    ? writtenAt(left, y + 4, text, soft)
    : writtenAt(start - 6, y + 4, text, { ...soft, anchor: "end" });
  return ground + written;
};

const timelineLegend = (context: ChartContext, spans: readonly DueSpan[]): readonly LegendItem[] => {
  const { chart } = context;
  if (spans.length === 0) return [];
  const groups = spans.map(({ line }) => line.statusGroup);
  const span: LegendItem = {
    label: chart.span,
    sign: (x, y) => box("f-axis", x - 10, y - 6, 20, SPAN_HEIGHT),
  };
  const isApproximate = spans.some(({ to, latest }) => to !== latest);
  return [
    ...groupLegend(context, groups),
    span,
    ...(isApproximate ? [approximateItem(chart)] : []),
    judgedDayItem(chart),
  ];
};

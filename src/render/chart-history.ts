import { bad, good, type Read, take, within } from "../faults/fault.js";
import type { Summary } from "../summary/summary.js";
import { readSummary } from "../summary/summary-shape.js";
import { type StatusGroup, statusGroups } from "../verdict/status-groups.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import { type GroupCount, groupCounts, groupLegend, groupStretch, toldCounts } from "./chart-groups.js";
import { figureAxis, type PlotArea } from "./svg-axes.js";
import { chartHead, EDGE, paragraph, SMALL_SIZE, svgDocument } from "./svg-frame.js";
import { legendRows } from "./svg-legend.js";
import { scaleBetween, ticksFor } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

const COLUMN_AREA = 220;

/** One column: a summary with its counts. */
interface Column {
  readonly day: string;
  readonly counts: readonly GroupCount[];
  readonly total: number;
}

/**
 * How many targets and tasks stood how on several days, as columns and the text of an SVG.
 *
 * @param summaries - what {@link summarize} returned for each day, in any order; they are drawn in order of the day, at
 *   equal distances
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a list of summaries; `bad-locale` for a language
 *   without the words of charts, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderStatusHistory } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "a", title: "A", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const days = ["2020-06-30", "2020-07-31"];
 * const summaries = days.map((asOf) => summarize(portfolio, evaluatePortfolio(portfolio, { asOf })));
 * const svg = renderStatusHistory(summaries);
 * svg.includes("<desc>30 June 2020: not assessable yet 1; 31 July 2020: overdue 1</desc>"); // => true
 */
export const renderStatusHistory = (summaries: readonly Summary[], options?: ChartOptions): string => {
  const context = new ChartContext(options);
  const columns = take(readSummaries, summaries, "summaries").map(columnOf).sort(byDayOfColumn);
  const { chart, words, width } = context;
  const [first, last] = [columns[0], columns.at(-1)];
  const isEmpty = first === undefined || last === undefined || columns.every(({ total }) => total === 0);
  if (isEmpty) {
    const head = chartHead(context, chart.nothing, null, "");
    return svgDocument(context, chart.nothing, chart.nothing, head.bottom + EDGE, head.svg);
  }
  const title = chart.titles.history(words.day(first.day), words.day(last.day));
  const head = chartHead(context, title, null, "");
  const most = Math.max(...columns.map(({ total }) => total));
  const ticks = ticksFor(0, most, 4)
    .filter(({ value }) => Number.isInteger(value))
    .map((tick) => ({ ...tick, label: words.number(tick.decimal) }));
  const left = EDGE + 8 + Math.max(...ticks.map(({ label }) => textWidth(label, SMALL_SIZE)));
  const top = head.bottom + 24;
  const area: PlotArea = { left, right: width - EDGE, top, bottom: top + COLUMN_AREA };
  const y = scaleBetween(0, Math.max(most, ticks.at(-1)?.value ?? most), area.bottom, area.top);
  const drawn = columns.map((column, at) => drawnColumn(context, column, at, columns.length, area, y));
  const present = new Set(columns.flatMap(({ counts }) => counts.map(({ group }) => group)));
  const groups = statusGroups.filter((group) => present.has(group));
  const foot = Math.max(...drawn.map(({ bottom }) => bottom));
  const legend = legendRows(groupLegend(context, groups, NO_COUNTS), width, foot + 6);
  const description = columns
    .map(({ day, counts }) => chart.dated(words.day(day), toldCounts(context, counts)))
    .join("; ");
  const svg = head.svg + figureAxis(ticks, y, area) + drawn.map((one) => one.svg).join("") + legend.svg;
  return svgDocument(context, title, description, legend.bottom + EDGE - 4, svg);
};

const NO_COUNTS: ReadonlyMap<StatusGroup, number> = /* @__PURE__ */ new Map();

const readSummaries = (input: unknown): Read<readonly Summary[]> => {
  if (!Array.isArray(input)) {
    return bad("wrong-type", input, "a list of summaries", "pass what summarize returned for each day");
  }
  for (const [at, one] of input.entries()) {
    const read = readSummary(one);
    if (!read.ok) return within(at, read);
  }
  return good(input as readonly Summary[]);
};

const columnOf = (summary: Summary): Column => {
  const counts = groupCounts(summary);
  return { day: summary.asOf, counts, total: counts.reduce((sum, { count }) => sum + count, 0) };
};

const byDayOfColumn = (a: Column, b: Column): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

const WIDEST_COLUMN = 72;

/** A column from its foot up, with the total over it and its day below. */
const drawnColumn = (
  context: ChartContext,
  { day, counts, total }: Column,
  at: number,
  of: number,
  { left, right, bottom }: PlotArea,
  y: (count: number) => number,
) => {
  const each = (right - left) / of;
  const width = Math.min(WIDEST_COLUMN, each * 0.72);
  const middle = left + (at + 0.5) * each;
  let below = 0;
  let svg = "";
  for (const { group, count } of counts) {
    svg += groupStretch(group, middle - width / 2, y(below + count), width, y(below) - y(below + count));
    below += count;
  }
  const over = { size: SMALL_SIZE, kind: "f-ink", anchor: "middle", isBold: true } as const;
  svg += writtenAt(middle, y(total) - 6, context.count(total), over);
  const lines = wrappedText(context.words.day(day), Math.max(each - 6, 34), SMALL_SIZE, 3);
  const label = paragraph(lines, middle, bottom + 5, { size: SMALL_SIZE, kind: "f-soft", anchor: "middle" });
  return { svg: svg + label.svg, bottom: label.bottom };
};

import { bad, good, type Read, take, within } from "../faults/fault.js";
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
import { figureAxis, type PlotArea } from "./svg-axes.js";
import { chartHead, type Drawn, EDGE, paragraph, SMALL_SIZE, svgDocument } from "./svg-frame.js";
import { legendRows } from "./svg-legend.js";
import { scaleBetween, ticksFor } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

const COLUMN_AREA = 220;

/** One column: a summary with its counts. */
interface HistoryColumn {
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
  const every = labelEvery(context, columns, (area.right - area.left) / columns.length);
  const drawn = columns.map((column, at) => {
    const isLabelled = (columns.length - 1 - at) % every === 0;
    return drawnColumn(context, column, at, columns.length, area, y, isLabelled);
  });
  const groups = columns.flatMap(({ counts }) => counts.map(({ group }) => group));
  // The first and the last day are named in the title.
  const ends = columns.length === 1 ? [last] : [first, last];
  const items = groupLegend(context, groups, (name, group) =>
    chart.count(name, ends.map(({ counts }) => context.count(countIn(counts, group))).join(" → ")),
  );
  const foot = Math.max(...drawn.map(({ bottom }) => bottom));
  const legend = legendRows(items, width, foot + 6);
  const description = columns
    .map(({ day, counts }) => chart.dated(words.day(day), toldCounts(context, counts)))
    .join("; ");
  const svg = head.svg + figureAxis(ticks, y, area) + drawn.map((one) => one.svg).join("") + legend.svg;
  return svgDocument(context, title, description, legend.bottom + EDGE - 4, svg);
};

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

const columnOf = (summary: Summary): HistoryColumn => {
  const counts = groupCounts(summary);
  return { day: summary.asOf, counts, total: counts.reduce((sum, { count }) => sum + count, 0) };
};

const byDayOfColumn = (a: HistoryColumn, b: HistoryColumn): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;

const WIDEST_COLUMN = 72;

/** Every how many columns there is room for a day, of which each word stands on a line of its own. */
const labelEvery = ({ words }: ChartContext, columns: readonly HistoryColumn[], each: number): number => {
  const parts = columns.flatMap(({ day }) => words.day(day).split(" "));
  const widest = Math.max(...parts.map((part) => textWidth(part, SMALL_SIZE)));
  return Math.max(1, Math.ceil((widest + 6) / each));
};

/** A column from its foot up, with the total over it and its day below. */
const drawnColumn = (
  context: ChartContext,
  { day, counts, total }: HistoryColumn,
  at: number,
  of: number,
  { left, right, bottom }: PlotArea,
  y: (count: number) => number,
  isLabelled: boolean,
): Drawn => {
  const each = (right - left) / of;
  const width = Math.min(WIDEST_COLUMN, each * 0.72);
  const middle = left + (at + 0.5) * each;
  let below = 0;
  let svg = "";
  for (const one of counts) {
    const top = y(below + one.count);
    svg += groupStretch(context, one, middle - width / 2, top, width, y(below) - top);
    below += one.count;
  }
  if (!isLabelled) return { svg, bottom };
  const over = { size: SMALL_SIZE, kind: "f-ink", anchor: "middle", isBold: true } as const;
  svg += writtenAt(middle, y(total) - 6, context.count(total), over);
  const written = context.words.day(day);
  // A day of one word is never cut.
  const lines = written.includes(" ")
    ? wrappedText(written, Math.max(each - 6, 64), SMALL_SIZE, 3)
    : [written];
  const label = paragraph(lines, middle, bottom + 5, { size: SMALL_SIZE, kind: "f-soft", anchor: "middle" });
  return { svg: svg + label.svg, bottom: label.bottom };
};

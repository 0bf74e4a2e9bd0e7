import { take } from "../faults/fault.js";
import { ChartContext, type ChartOptions } from "./chart-context.js";
import type { ChartData, ChartPath, ChartValue } from "./chart-data.js";
import { readCharts } from "./chart-shape.js";
import { breachValues, decidingValue, dueText, goalText, latestText, pointText } from "./chart-told.js";
import { dayCount } from "./svg-axes.js";
import { box, element, pixel, xy } from "./svg-element.js";
import { chartHead, type Drawn, EDGE, paragraph, SMALL_SIZE, svgDocument, TEXT_SIZE } from "./svg-frame.js";
import { type LegendItem, legendRows } from "./svg-legend.js";
import { BADGE, boundsMark, crossMark, statusBadge } from "./svg-marks.js";
import { scaleBetween } from "./svg-scale.js";
import { wrappedText } from "./svg-text.js";

const BAR_ROOM = 26;
const BAR = 10;
const SIDE_GAP = 16;

/**
 * Several targets below each other, as the text of an SVG: of each how far its latest value reaches, beside what is asked
 * and what the path expected by then. Each bar has a scale of its own, since units differ; the figures stand beside it.
 *
 * @param data - what {@link chartOf} returned of each target, in the order in which they are drawn
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a list of such data; `bad-locale` for a language
 *   without the words of charts, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { chartOf, renderBullets } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [{ id: "t", title: "Fibre for all", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2025" }],
 *   measuredValues: [{ indicator: "fibre", period: "2020", value: 60 }],
 * });
 * const charts = portfolio.targets.map(({ id }) => chartOf(portfolio, id, { asOf: "2021-03-01" }));
 * renderBullets(charts).includes("<desc>Fibre for all: in progress, 2020: 60%</desc>"); // => true
 */
export const renderBullets = (data: readonly ChartData[], options?: ChartOptions): string => {
  const context = new ChartContext(options);
  const charts = take(readCharts, data, "data");
  const { chart, words } = context;
  const latestDay =
    charts
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? "";
  const title = latestDay === "" ? chart.nothing : chart.titles.bullets(words.day(latestDay));
  const head = chartHead(context, title, null, "");
  let { svg, bottom } = head;
  for (const one of charts) {
    const row = bulletRow(context, one, bottom + 10);
    svg += row.svg;
    bottom = row.bottom;
  }
  const legend = legendRows(legendOf(context, charts), context.width, bottom + 12);
  const description = charts.map((one) => toldRow(context, one)).join("; ");
  return svgDocument(context, title, description, legend.bottom + EDGE - 4, svg + legend.svg);
};

const toldRow = (context: ChartContext, data: ChartData): string => {
  const status = context.words.locale.statuses[data.status];
  const title = context.text(data.title, data.target);
  return `${context.chart.dated(title, status)}, ${latestText(context, data) ?? context.chart.noFigure}`;
};

/** Title and status to the left, the bar in the middle, the figures to the right; on a phone below each other. */
const bulletRow = (context: ChartContext, data: ChartData, top: number): Drawn => {
  const { width, isNarrow } = context;
  const room = width - 2 * EDGE;
  const columns = isNarrow ? [room, room, room] : [room * 0.34, room * 0.28, room * 0.38];
  const [first = room, middle = room, last = room] = columns;
  const name = nameCell(context, data, EDGE, top, first - (isNarrow ? 0 : SIDE_GAP));
  const barTop = isNarrow ? name.bottom + 2 : top;
  const barLeft = isNarrow ? EDGE : EDGE + first;
  const bar = barOf(data, barLeft, barLeft + middle - (isNarrow ? 0 : SIDE_GAP), barTop);
  const textTop = isNarrow ? bar.bottom : top;
  const textLeft = isNarrow ? EDGE : EDGE + first + middle;
  const figures = figureCell(context, data, textLeft, textTop, last);
  const bottom = Math.max(name.bottom, bar.bottom, figures.bottom) + 8;
  const rule = element("path", { class: "s-grid", d: `M${xy(EDGE, bottom)}H${pixel(width - EDGE)}` });
  return { svg: name.svg + bar.svg + figures.svg + rule, bottom };
};

const nameCell = (context: ChartContext, data: ChartData, x: number, top: number, width: number): Drawn => {
  const title = wrappedText(context.text(data.title, data.target), width - BADGE - 8, TEXT_SIZE, 3);
  const status = wrappedText(
    context.words.locale.statuses[data.status],
    width - BADGE - 8,
    SMALL_SIZE,
    2,
    true,
  );
  const left = x + BADGE + 8;
  const lines = paragraph(title, left, top, { size: TEXT_SIZE, kind: "f-ink" });
  const word = paragraph(status, left, lines.bottom, { size: SMALL_SIZE, kind: "f-soft", isBold: true });
  return { svg: statusBadge(data.status, x, top + 1) + lines.svg + word.svg, bottom: word.bottom };
};

const figureCell = (context: ChartContext, data: ChartData, x: number, top: number, width: number): Drawn => {
  const { chart } = context;
  const breach = breachValues(data).at(-1);
  const lines = [
    {
      text: latestText(context, data) ?? (data.unit === null ? "" : chart.noFigure),
      kind: data.values.length > 0 ? "f-value" : "f-soft",
      isBold: true,
    },
    {
      text: breach === undefined ? "" : chart.dated(chart.breach, pointText(context, data, breach)),
      kind: "f-missed",
      isBold: true,
    },
    { text: chart.target(goalText(context, data)), kind: "f-goal", isBold: false },
    { text: dueText(context, data) ?? "", kind: "f-soft", isBold: false },
  ];
  let svg = "";
  let bottom = top;
  for (const { text, kind, isBold } of lines) {
    if (text === "") continue;
    const wrapped = wrappedText(text, width, SMALL_SIZE, 4, isBold);
    const drawn = paragraph(wrapped, x, bottom, { size: SMALL_SIZE, kind, isBold });
    svg += drawn.svg;
    bottom = drawn.bottom;
  }
  return { svg, bottom };
};

/** Where the path stands on a day: on the straight line between its two neighbouring points. */
const expectedBy = (path: ChartPath | null, day: number): number | null => {
  if (path === null) return null;
  const points = path.points.map(({ on, value }) => ({ day: dayCount(on), value }));
  const after = points.findIndex((point) => point.day > day);
  if (after < 0) return points.at(-1)?.value ?? null;
  const [a, b] = [points[after - 1], points[after]];
  if (a === undefined || b === undefined) return null;
  return a.value + ((b.value - a.value) * (day - a.day)) / (b.day - a.day);
};

/** Some room beyond the largest figure. */
const ROOM_BEYOND = 0.06;

const barOf = (data: ChartData, left: number, right: number, top: number): Drawn => {
  const { asked, path } = data;
  const latest = decidingValue(data);
  const bottom = top + BAR_ROOM;
  if (latest === undefined) return { svg: "", bottom: top };
  const limits = [asked?.lower?.value, asked?.upper?.value].flatMap((limit) => limit ?? []);
  const expected = expectedBy(path, dayCount(latest.on));
  const { value, low, high } = latest;
  const breach = breachValues(data).at(-1);
  const further = [expected, breach?.value].flatMap((figure) => figure ?? []);
  const all = [0, value, low ?? value, high ?? value, ...limits, ...further];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least) * ROOM_BEYOND || 1;
  const x = scaleBetween(least < 0 ? least - room : 0, most + room, left, right);
  const middle = top + BAR_ROOM / 2;
  const [from, to] = [
    x(asked?.lower?.value ?? (least < 0 ? least - room : 0)),
    x(asked?.upper?.value ?? most + room),
  ];
  const zone = limits.length === 0 ? "" : box("f-allowed", from, top + 2, to - from, BAR_ROOM - 4);
  const ticks = limits
    .map((limit) =>
      element("path", {
        class: "s-goal",
        d: `M${xy(x(limit), top + 1)}V${pixel(bottom - 1)}`,
        "stroke-width": "2.6",
      }),
    )
    .join("");
  const isFinal = latest.status === "final";
  const bar = element("rect", {
    class: isFinal ? "f-value" : "f-bg s-value",
    x: Math.min(x(0), x(value)),
    y: middle - BAR / 2,
    width: Math.max(1, Math.abs(x(value) - x(0))),
    height: BAR,
    "stroke-dasharray": isFinal ? null : "4 3",
  });
  const track = element("path", { class: "s-axis", d: `M${xy(left, middle)}H${pixel(right)}` });
  const may = sideways(boundsMark(0, 0, lowReach(latest, x), highReach(latest, x), "ink"), x(value), middle);
  const stone = expected === null ? "" : expectedMark(x(expected), middle);
  const cross = breach === undefined ? "" : crossMark(x(breach.value), middle);
  return { svg: zone + track + bar + may + ticks + stone + cross, bottom };
};

// Bounds are drawn upright; a bar lies, so they are turned by a quarter: what was up leads to the right.
const lowReach = ({ low, value }: ChartValue, x: (figure: number) => number): number | null =>
  low === null ? null : x(value) - x(low);
const highReach = ({ high, value }: ChartValue, x: (figure: number) => number): number | null =>
  high === null ? null : x(value) - x(high);

const sideways = (mark: string, x: number, y: number): string =>
  mark === "" ? "" : element("g", { transform: `translate(${xy(x, y)}) rotate(90)` }, mark);

/** Two triangles that point at each other, so far from the middle. */
const expectedMark = (x: number, y: number, reach = BAR_ROOM / 2): string =>
  element("path", {
    class: "f-trend s-bg",
    d: `M${xy(x - 5, y - reach)}h10l-5 7.5zM${xy(x - 5, y + reach)}h10l-5-7.5z`,
  });

const legendOf = (context: ChartContext, charts: readonly ChartData[]): readonly LegendItem[] => {
  const { chart } = context;
  const drawn = charts.flatMap((data) => {
    const latest = decidingValue(data);
    return latest === undefined ? [] : [{ data, latest }];
  });
  const items: LegendItem[] = [];
  if (drawn.some(({ latest }) => latest.status === "final")) {
    items.push({ label: chart.value, sign: (x, y) => box("f-value", x - 12, y - BAR / 2, 24, BAR) });
  }
  if (drawn.some(({ latest }) => latest.status !== "final")) {
    items.push({
      label: chart.notFinal,
      sign: (x, y) =>
        element("rect", {
          class: "f-bg s-value",
          x: x - 12,
          y: y - BAR / 2,
          width: 24,
          height: BAR,
          "stroke-dasharray": "4 3",
        }),
    });
  }
  if (drawn.some(({ latest: { low, high } }) => low !== null && high !== null && low !== high)) {
    items.push({ label: chart.bounds, sign: (x, y) => sideways(boundsMark(0, 0, 9, -9, "ink"), x, y) });
  }
  if (drawn.some(({ latest: { low, high } }) => low === null || high === null)) {
    items.push({
      label: chart.openBound,
      sign: (x, y) => sideways(boundsMark(0, 0, 0, null, "ink"), x - 11, y),
    });
  }
  if (drawn.some(({ data }) => breachValues(data).length > 0)) {
    items.push({ label: chart.breach, sign: crossMark });
  }
  if (drawn.some(({ data, latest }) => expectedBy(data.path, dayCount(latest.on)) !== null)) {
    items.push({ label: chart.expectedByThen, sign: (x, y) => expectedMark(x, y, 9) });
  }
  if (drawn.some(({ data }) => data.asked !== null)) {
    items.push({
      label: chart.allowed,
      sign: (x, y) =>
        box("f-allowed", x - 12, y - 8, 24, 16) +
        element("path", { class: "s-goal", d: `M${xy(x - 12, y - 9)}v18`, "stroke-width": "2.6" }),
    });
  }
  return items;
};

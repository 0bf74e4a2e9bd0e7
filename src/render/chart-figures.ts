import { roundedDouble } from "../value/decimal.js";
import type { ChartContext } from "./chart-context.js";
import type { ChartData, ChartValue } from "./chart-data.js";
import { figureLegend } from "./chart-legend.js";
import {
  amountBar,
  breakSign,
  diamondKinds,
  drawnLine,
  drawnValues,
  isFinalValue,
  type PixelLine,
  projectionBand,
} from "./chart-signs.js";
import { baselineLabel, breachValues, type LimitText, limitTexts, pointLabel } from "./chart-told.js";
import {
  dayCount,
  figureAxis,
  type PlotArea,
  TIME_AXIS,
  tickLabel,
  timeAxis,
  unitCaption,
} from "./svg-axes.js";
import { box, dashedBox, dottedLine, element, pixel, xy } from "./svg-element.js";
import { type Drawn, EDGE, paragraph, SMALL_SIZE } from "./svg-frame.js";
import { boxesAlong, freePlace, spreadApart, type TakenBox } from "./svg-labels.js";
import { type LegendItem, legendRows } from "./svg-legend.js";
import { ARROW, boundsMark, crossMark, diamondMark, pointMark, squareMark } from "./svg-marks.js";
import { type Scale, scaleBetween, ticksFor } from "./svg-scale.js";
import { textWidth, wrappedText, writtenAt } from "./svg-text.js";

/** To how many digits a projection is printed. */
const PROJECTED_DIGITS = 3;

const LABEL_HEIGHT = 16;
/** Nearer to each other, two labels over the plot would read as one phrase. */
const GAP_ABOVE = 28;
/** Wider labels beside the plot would leave it too little room. */
const WIDEST_LABEL = 190;

/** A chart of one target that has figures: the plot and its legend, from `top` on. */
export const drawFigures = (context: ChartContext, data: ChartData, top: number): Drawn =>
  new FigurePlot(context, data, top).draw();

class FigurePlot {
  readonly #context: ChartContext;
  readonly #data: ChartData;
  readonly #head: Drawn;
  readonly #area: PlotArea;
  readonly #days: readonly [from: number, to: number];
  readonly #ticks: readonly { readonly value: number; readonly decimal: string; readonly label: string }[];
  readonly #x: Scale;
  readonly #y: Scale;
  readonly #areLabelsBeside: boolean;
  readonly #breaches: ReadonlySet<ChartValue>;

  constructor(context: ChartContext, data: ChartData, top: number) {
    this.#context = context;
    this.#data = data;
    this.#breaches = new Set(breachValues(data));
    this.#head = this.#caption(top);
    this.#days = drawnDays(data);
    this.#ticks = ticksOf(context, data);
    const besides = [...this.#limitLabels(), ...this.#trendLabels()].map(({ text }) => besideWidth(text));
    const widest = Math.max(0, ...besides);
    this.#areLabelsBeside = !context.isNarrow && widest <= WIDEST_LABEL;
    const left = EDGE + 8 + Math.max(...this.#ticks.map(({ label }) => textWidth(label, SMALL_SIZE)));
    const right = context.width - EDGE - (this.#areLabelsBeside ? widest + 8 : 6);
    const plotTop = this.#head.bottom + this.#rowsAbove(left, right) * LABEL_HEIGHT + 8;
    const height = Math.max(180, Math.min(320, context.width * 0.42));
    this.#area = { left, right, top: plotTop, bottom: plotTop + height };
    this.#x = scaleBetween(...this.#days, left, right);
    const [low, high] = [this.#ticks[0]?.value ?? 0, this.#ticks.at(-1)?.value ?? 1];
    // A first rank stands at the top.
    this.#y =
      data.unit === "rank"
        ? scaleBetween(low, high, this.#area.top, this.#area.bottom)
        : scaleBetween(low, high, this.#area.bottom, this.#area.top);
  }

  draw(): Drawn {
    const area = this.#area;
    const labels = this.#labelsAtPoints();
    const plot = [
      this.#allowed(),
      this.#deadline(),
      figureAxis(this.#ticks, this.#y, area),
      this.#bars(),
      timeAxis(this.#context, ...this.#days, this.#x, area),
      this.#asOf(),
      this.#limits(),
      this.#path(),
      this.#projection(),
      this.#series(),
      this.#breakMarks(),
      this.#marks(),
      this.#labelsAbove(),
      this.#labelsBeside(),
      labels.svg,
    ].join("");
    const legend = legendRows(this.#legend(labels.untold), this.#context.width, area.bottom + TIME_AXIS + 8);
    return { svg: this.#head.svg + plot + legend.svg, bottom: legend.bottom };
  }

  /** What is measured, and in which unit. */
  #caption(top: number): Drawn {
    const { indicator, unit, isTotal } = this.#data;
    const caption = unit === null ? "" : unitCaption(this.#context, unit);
    const name = indicator === null ? "" : this.#context.text(indicator);
    const total = isTotal ? this.#context.chart.total : "";
    const text = [name, total, caption].filter((part) => part !== "").join(", ");
    if (text === "") return { svg: "", bottom: top };
    const lines = wrappedText(text, this.#context.width - 2 * EDGE, SMALL_SIZE, 2);
    return paragraph(lines, EDGE, top + 8, { size: SMALL_SIZE, kind: "f-soft" });
  }

  // What is asked.

  #allowed(): string {
    const { asked } = this.#data;
    if (asked === null || (asked.lower === null && asked.upper === null)) return "";
    const { left, right } = this.#area;
    const ends = [this.#ticks[0]?.value ?? 0, this.#ticks.at(-1)?.value ?? 1];
    const [a, b] = [this.#y(asked.lower?.value ?? ends[0] ?? 0), this.#y(asked.upper?.value ?? ends[1] ?? 0)];
    return box("f-allowed", left, Math.min(a, b), right - left, Math.abs(a - b));
  }

  #limits(): string {
    const { left, right } = this.#area;
    return this.#limitLabels()
      .map(({ value }) =>
        element("path", {
          class: "s-goal",
          d: `M${xy(left, this.#y(value))}H${pixel(right)}`,
          "stroke-width": 2,
        }),
      )
      .join("");
  }

  #limitLabels(): readonly LimitText[] {
    const { chart } = this.#context;
    return limitTexts(this.#context, this.#data).map(({ value, text }) => ({
      value,
      text: chart.target(text),
    }));
  }

  // The days.

  #deadline(): string {
    const { deadline } = this.#data;
    if (deadline === null) return "";
    const { top, bottom } = this.#area;
    const [from, to] = [this.#x(dayCount(deadline.from)), this.#x(dayCount(deadline.to) + 1)];
    const width = Math.max(2, to - from);
    const span = deadline.isExpected
      ? dashedBox(from, top, width, bottom - top)
      : box("f-due", from, top, width, bottom - top);
    if (deadline.latest === deadline.to) return span;
    return span + dashedBox(to, top, this.#x(dayCount(deadline.latest) + 1) - to, bottom - top);
  }

  #asOf(): string {
    return dottedLine(this.#x(dayCount(this.#data.asOf)), this.#area.top - 4, this.#area.bottom);
  }

  /** The labels over the plot: the day that is judged, and the deadline; on two rows where they would meet. */
  #above(left: number, right: number): readonly { readonly text: string; readonly at: number }[] {
    const { chart, words } = this.#context;
    const { asOf, deadline } = this.#data;
    const x = scaleBetween(...this.#days, left, right);
    const clamped = (text: string, at: number) => {
      const half = textWidth(text, SMALL_SIZE) / 2;
      const end = this.#context.width - EDGE / 2;
      return { text, at: Math.min(Math.max(at, EDGE / 2 + half), end - half) };
    };
    const judged = clamped(chart.asOf(words.day(asOf)), x(dayCount(asOf)));
    if (deadline === null) return [judged];
    const middle = (dayCount(deadline.from) + dayCount(deadline.to) + 1) / 2;
    return [judged, clamped(deadline.isExpected ? chart.expected : chart.deadline, x(middle))];
  }

  #rowsAbove(left: number, right: number): number {
    const [judged, due] = this.#above(left, right);
    if (judged === undefined || due === undefined) return 1;
    const room = (textWidth(judged.text, SMALL_SIZE) + textWidth(due.text, SMALL_SIZE)) / 2 + GAP_ABOVE;
    return Math.abs(judged.at - due.at) < room ? 2 : 1;
  }

  #labelsAbove(): string {
    const { left, right, top } = this.#area;
    const rows = this.#rowsAbove(left, right);
    return this.#above(left, right)
      .map(({ text, at }, number) => {
        const y = top - 8 - (rows === 2 && number === 0 ? LABEL_HEIGHT : 0);
        return writtenAt(at, y, text, { size: SMALL_SIZE, kind: "f-ink", anchor: "middle" });
      })
      .join("");
  }

  // The lines.

  #points(points: readonly { readonly on: string; readonly value: number }[]): PixelLine {
    return points.map(({ on, value }) => [this.#x(dayCount(on)), this.#y(value)] as const);
  }

  #path(): string {
    const { path } = this.#data;
    return path === null ? "" : drawnLine(this.#points(path.points), "s-soft", "1.6", "2 4");
  }

  #projection(): string {
    const { projection } = this.#data;
    if (projection === null) return "";
    const { points } = projection;
    const line = drawnLine(this.#points(points), "s-trend", "2", "7 5");
    const ends = projectionBand(projection);
    if (ends.length === 0) return line;
    const lows = this.#points(ends.map(({ on, low }) => ({ on, value: low })));
    const highs = this.#points(ends.map(({ on, high }) => ({ on, value: high })));
    const outline = [...highs, ...[...lows].reverse()].map(([x, y]) => xy(x, y)).join("L");
    return element("path", { class: "f-range", d: `M${outline}Z`, "fill-opacity": ".8" }) + line;
  }

  /** What is joined by a line: no step over a break. */
  #series(): string {
    const { values, baseline, breaks, isPerPeriod, isTotal } = this.#data;
    if (isPerPeriod) return "";
    const first = values[0];
    const isStart = isTotal && baseline !== null && first !== undefined;
    const joined = isStart ? [baseline, ...values] : values;
    const broken = new Set(breaks.map(({ on }) => on));
    const pieces: (typeof joined)[number][][] = [];
    for (const value of joined) {
      const piece = pieces.at(-1);
      if (piece === undefined || broken.has(value.on)) pieces.push([value]);
      else piece.push(value);
    }
    return pieces
      .filter(({ length }) => length > 1)
      .map((piece) => drawnLine(this.#points(piece), "s-value", "2"))
      .join("");
  }

  /** Amounts of whole periods: each a bar over its own days. */
  #bars(): string {
    const { values, isPerPeriod } = this.#data;
    if (!isPerPeriod) return "";
    const foot = this.#y(Math.max(0, this.#ticks[0]?.value ?? 0));
    return values
      .map((value) => {
        const [from, to] = [this.#x(dayCount(value.from)), this.#x(dayCount(value.on) + 1)];
        const gap = Math.min(2, (to - from) / 6);
        const width = Math.max(1, to - from - 2 * gap);
        return amountBar(from + gap, this.#y(value.value), width, foot, isFinalValue(value));
      })
      .join("");
  }

  #breakMarks(): string {
    const { top, bottom } = this.#area;
    return this.#breakPlaces()
      .map((x) => breakSign(x, top, bottom))
      .join("");
  }

  #breakPlaces(): readonly number[] {
    return this.#data.breaks.map(({ after, on }) =>
      after === null ? this.#x(dayCount(on)) - 9 : this.#x((dayCount(after) + dayCount(on)) / 2),
    );
  }

  // The points.

  #placeOf(value: ChartValue): readonly [number, number] {
    const { isPerPeriod } = this.#data;
    const [from, on] = [dayCount(value.from), dayCount(value.on)];
    return [this.#x(isPerPeriod ? (from + on + 1) / 2 : on), this.#y(value.value)];
  }

  #marks(): string {
    const { baseline, milestones, forecasts, isTotal } = this.#data;
    const start = baseline === null || isTotal ? "" : this.#baselineMark(baseline);
    const stones = milestones.map(({ on, value, state }) =>
      diamondMark(
        this.#x(dayCount(on)),
        value === null ? this.#area.bottom : this.#y(value),
        diamondKinds[state],
      ),
    );
    const ahead = forecasts.map((value) => this.#valueMark(value, "soft"));
    return (
      stones.join("") +
      ahead.join("") +
      drawnValues(this.#data)
        .map((value) => this.#valueMark(value))
        .join("") +
      start
    );
  }

  #baselineMark(baseline: NonNullable<ChartData["baseline"]>): string {
    const [x, y] = [this.#x(dayCount(baseline.on)), this.#y(baseline.value)];
    return boundsMark(x, y, this.#bound(baseline.low), this.#bound(baseline.high), "ink") + squareMark(x, y);
  }

  #bound(bound: number | null): number | null {
    return bound === null ? null : this.#y(bound);
  }

  #valueMark(value: ChartValue, paint = value.meets === null ? "soft" : "value"): string {
    const [x, y] = this.#placeOf(value);
    const bounds = boundsMark(x, y, this.#bound(value.low), this.#bound(value.high), paint);
    if (this.#breaches.has(value)) return bounds + crossMark(x, y);
    if (this.#data.isPerPeriod && value.status !== "forecast") return bounds;
    return bounds + pointMark(x, y, !isFinalValue(value), paint);
  }

  #legend(untold: readonly ChartValue[]): readonly LegendItem[] {
    return figureLegend(this.#context, this.#data, untold, {
      limits: this.#limitLabels().map(({ text }) => text),
      trend: this.#trendLabels()[0]?.text ?? "",
      areBesidePlot: this.#areLabelsBeside,
    });
  }

  // The words.

  #trendLabels(): readonly { readonly value: number; readonly text: string }[] {
    const { projection, unit } = this.#data;
    const end = projection?.points.at(-1);
    if (end === undefined) return [];
    const figure = this.#context.words.figure(roundedDouble(end.value, PROJECTED_DIGITS), unit ?? "count");
    return [{ value: end.value, text: this.#context.chart.projected(figure) }];
  }

  #labelsBeside(): string {
    if (!this.#areLabelsBeside) return "";
    const labels = [
      ...this.#limitLabels().map((label) => ({ ...label, kind: "f-goal" })),
      ...this.#trendLabels().map((label) => ({ ...label, kind: "f-trend" })),
    ];
    const { right, top, bottom } = this.#area;
    const lines = labels.map(({ text }) => besideLines(text));
    const height = LABEL_HEIGHT * Math.max(1, ...lines.map(({ length }) => length));
    const middles = spreadApart(
      labels.map(({ value }) => this.#y(value)),
      height,
      top + height / 2 - 8,
      bottom - height / 2 + 8,
    );
    return labels
      .map(({ kind }, at) => {
        const own = lines[at] ?? [];
        const y = (middles[at] ?? 0) + 4 - ((own.length - 1) * LABEL_HEIGHT) / 2;
        return own
          .map((text, row) =>
            writtenAt(right + 8, y + row * LABEL_HEIGHT, text, { size: SMALL_SIZE, kind, isBold: true }),
          )
          .join("");
      })
      .join("");
  }

  /** What is labelled at its point, the most wanted first: the latest value, those that break a limit, the baseline. */
  #wantedLabels(): readonly PointLabel[] {
    const { baseline, isTotal } = this.#data;
    const drawn = drawnValues(this.#data);
    const latest = drawn.findLast(({ meets }) => meets !== null) ?? drawn.at(-1);
    const breaches = drawn.filter((value) => this.#breaches.has(value) && value !== latest);
    const told = [...(latest === undefined ? [] : [latest]), ...breaches.slice(-MOST_BREACHES).reverse()];
    const labels = told.map((value): PointLabel => {
      const kind = this.#breaches.has(value) ? "f-missed" : "f-value";
      return { value, text: pointLabel(this.#context, this.#data, value), at: this.#placeOf(value), kind };
    });
    if (baseline === null || isTotal) return labels;
    const text = baselineLabel(this.#context, this.#data, baseline);
    const at = [this.#x(dayCount(baseline.on)), this.#y(baseline.value)] as const;
    return [...labels, { value: null, text, at, kind: "f-ink" }];
  }

  /** The figures of some points, each right beside its point where there is room, and the values that have none. */
  #labelsAtPoints(): { readonly svg: string; readonly untold: readonly ChartValue[] } {
    const wanted = this.#wantedLabels();
    const taken = [...this.#takenByPlot(), ...wanted.flatMap(({ at }) => boxesAlong([at], 7))];
    const untold: ChartValue[] = [];
    let svg = "";
    for (const { value, text, at, kind } of wanted) {
      const free = freePlace(placesAround(at, textWidth(text, SMALL_SIZE, true)), taken, this.#area);
      if (free !== null) {
        taken.push(free);
        svg += writtenAt(free.left, free.bottom - 4, text, { size: SMALL_SIZE, kind, isBold: true });
      } else if (value !== null) {
        untold.push(value);
      }
    }
    return { svg, untold };
  }

  /** Where a label would lie on a mark or a line. */
  #takenByPlot(): readonly TakenBox[] {
    const { values, forecasts, path, projection, milestones, asOf } = this.#data;
    const { left, right, top, bottom } = this.#area;
    const places = values.map((value) => this.#placeOf(value));
    const upright = [this.#x(dayCount(asOf)), ...this.#breakPlaces()];
    return [
      ...places.flatMap((own) => boxesAlong([own], 7)),
      ...values.flatMap((value) => this.#boundBoxes(value)),
      ...boxesAlong(places),
      ...boxesAlong(this.#points(path?.points ?? [])),
      ...boxesAlong(this.#points(projection?.points ?? [])),
      ...milestones.flatMap(({ on, value }) =>
        boxesAlong(value === null ? [] : this.#points([{ on, value }]), 9),
      ),
      ...this.#limitLabels().flatMap(({ value }) =>
        boxesAlong([
          [left, this.#y(value)],
          [right, this.#y(value)],
        ]),
      ),
      ...upright.flatMap((x) =>
        boxesAlong([
          [x, top],
          [x, bottom],
        ]),
      ),
      ...forecasts.flatMap((value) => boxesAlong([this.#placeOf(value)], 7)),
    ];
  }

  #boundBoxes(value: ChartValue): readonly TakenBox[] {
    const [x, y] = this.#placeOf(value);
    const low = value.low === null ? y + ARROW : this.#y(value.low);
    const high = value.high === null ? y - ARROW : this.#y(value.high);
    return boxesAlong(
      [
        [x, low],
        [x, high],
      ],
      6,
    );
  }
}

const MOST_BESIDE = 150;

const besideLines = (text: string): readonly string[] => wrappedText(text, MOST_BESIDE, SMALL_SIZE, 2, true);

const besideWidth = (text: string): number =>
  Math.max(...besideLines(text).map((line) => textWidth(line, SMALL_SIZE, true)));

/** A figure that is wanted beside its point; of the baseline, which the legend tells too, without the value. */
interface PointLabel {
  readonly value: ChartValue | null;
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly kind: string;
}

/** More labels of values that break a limit would cover the plot. */
const MOST_BREACHES = 3;

/** Places for a label right beside a point, the best first. */
const placesAround = ([x, y]: readonly [number, number], width: number): readonly TakenBox[] => {
  const at = (left: number, top: number): TakenBox => ({
    left,
    top,
    right: left + width,
    bottom: top + LABEL_HEIGHT,
  });
  const over = [x - width / 2, x - width + 8, x - 8];
  const beside = [x + 9, x - width - 9];
  return [
    ...over.flatMap((left) => [at(left, y - 25), at(left, y + 9)]),
    ...beside.flatMap((left) => [-8, -20, 4].map((shift) => at(left, y + shift))),
  ];
};

/** The days from the first to the last that is drawn, with some room. */
const drawnDays = (data: ChartData): readonly [number, number] => {
  const { values, forecasts, baseline, deadline, milestones, asOf, path, isPerPeriod } = data;
  const firsts = [...values, ...forecasts].map(({ from, on }) => (isPerPeriod ? from : on));
  const days = [
    asOf,
    ...firsts,
    ...[...values, ...forecasts, ...milestones].map(({ on }) => on),
    ...(baseline === null ? [] : [baseline.on]),
    ...(deadline === null ? [] : [deadline.from, deadline.latest]),
    ...(path?.points ?? []).map(({ on }) => on),
  ].map(dayCount);
  const [first, last] = [Math.min(...days), Math.max(...days) + 1];
  const room = Math.max(20, (last - first) * 0.03);
  return [Math.round(first - (isPerPeriod ? room / 4 : room)), Math.round(last + room / 2)];
};

/** Where the axis begins at zero unless all figures are far from it: then a small change could not be seen. */
const FAR_FROM_ZERO = 0.4;

const ticksOf = (context: ChartContext, data: ChartData) => {
  const { values, forecasts, baseline, asked, milestones, path, projection, unit, isPerPeriod, isTotal } =
    data;
  const limits = [asked?.lower, asked?.upper].flatMap((limit) => limit ?? []);
  const figures = [
    ...values,
    ...forecasts,
    ...(baseline === null ? [] : [baseline]),
    ...(projection?.points ?? []),
  ];
  const all = [
    ...figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...limits.map(({ value }) => value),
    ...[...milestones, ...(path?.points ?? [])].flatMap(({ value }) => value ?? []),
  ];
  let [least, most] = [Math.min(...all), Math.max(...all)];
  const startsAtZero = isPerPeriod || isTotal || (least >= 0 && least < most * FAR_FROM_ZERO);
  if (startsAtZero) [least, most] = [Math.min(0, least), Math.max(0, most)];
  if (least === most)
    [least, most] = [least - Math.abs(least) * 0.1 - 0.5, most + Math.abs(most) * 0.1 + 0.5];
  // Some room, so that no point lies on the edge; a share stays within its whole.
  const room = (most - least) * 0.06;
  const isShare = unit === "percent" && Math.min(...all) >= 0 && Math.max(...all) <= 100;
  const low = startsAtZero && least === 0 ? 0 : least - room;
  const ticks = ticksFor(
    isShare ? Math.max(0, low) : low,
    isShare ? Math.min(100, most + room) : most + room,
  );
  return ticks.map((tick) => ({ ...tick, label: tickLabel(context, tick, unit ?? "count") }));
};

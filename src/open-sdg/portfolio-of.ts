import type {
  DimensionInput,
  IndicatorInput,
  MeasuredValueInput,
  PortfolioInput,
  TargetInput,
} from "../model/input.js";
import type { DecimalString } from "../value/decimal.js";
import { closedOrNull } from "../value/read-period.js";
import type { LocalizedText } from "../value/text.js";
import type { RowChoice, SeriesChoice } from "./calculation-options.js";
import { chooseRows } from "./choose-rows.js";
import type { DataRow } from "./data-file.js";
import { idOfText } from "./id-of-text.js";
import type { ChosenSeries } from "./indicator-series.js";
import type { IndicatorFiles, ReadingTools } from "./repository.js";
import type { TargetLine } from "./target-lines.js";
import { joinedTitle, type TitleBook } from "./title-book.js";
import { unitOfText } from "./unit-of-text.js";

/** What the targets of one indicator are made of. */
export interface IndicatorTargets {
  readonly files: IndicatorFiles;
  readonly title: LocalizedText;
  readonly series: readonly ChosenSeries[];
  readonly lines: readonly TargetLine[];
}

/** A value of a series in the scale in which its target is stated. */
interface JudgedValue {
  readonly period: string;
  readonly value: DecimalString;
}

/** Gathers a portfolio of what has a target. */
export class PortfolioMaker {
  readonly #tools: ReadingTools;
  readonly #titles: TitleBook;
  readonly #language: string;
  readonly #dimensions = new Map<string, DimensionInput>();
  readonly #indicators: IndicatorInput[] = [];
  readonly #targets: TargetInput[] = [];
  readonly #values: MeasuredValueInput[] = [];

  constructor(tools: ReadingTools) {
    this.#tools = tools;
    this.#titles = tools.titles;
    this.#language = tools.site.language;
  }

  get input(): PortfolioInput {
    return {
      indicators: this.#indicators,
      dimensions: [...this.#dimensions.values()],
      targets: this.#targets,
      measuredValues: this.#values,
    };
  }

  add({ files, title, series, lines }: IndicatorTargets): void {
    const maker = new TargetNumbers(idOfText(files.id));
    const known = new Map<string, string>();
    for (const { choice, rows } of series) {
      if (choice.target === null) continue;
      const values = rows.map(({ period, progress }) => ({ period, value: progress as DecimalString }));
      this.#addTarget({ files, title, choice, rows, values, target: choice.target }, maker, known);
    }
    for (const line of lines) {
      const rows = files.data === null ? [] : chooseRows(files.data, line, this.#tools);
      const values = rows.flatMap(({ period, value }) => (value === null ? [] : { period, value }));
      this.#addTarget({ files, title, choice: line, rows, values, target: line.target }, maker, known);
    }
  }

  #addTarget(stated: StatedTarget, numbers: TargetNumbers, known: Map<string, string>): void {
    const { choice, values, target } = stated;
    const chosen = choice.disaggregation.filter(({ value }) => value !== "");
    const dimensions = this.#dimensionsOf(chosen);
    const names = [choice.series, choice.unit].filter((name) => name !== null);
    const isOnProgress = "baseYear" in choice && (stated.files.data?.hasProgress ?? false);
    const key = JSON.stringify([choice.series, choice.unit, choice.direction, isOnProgress]);
    const seriesTitle = joinedTitle(
      stated.title,
      names.map((name) => this.#titles.translated(name)),
      this.#language,
    );
    const indicator = known.get(key) ?? numbers.next("indicator");
    if (!known.has(key)) {
      known.set(key, indicator);
      this.#indicators.push({
        id: indicator,
        title: seriesTitle,
        unit: unitOfText(this.#unitText(stated)),
        direction: choice.direction,
      });
    }
    const members = chosen.map(({ value }) => this.#titles.translated(value));
    const same = JSON.stringify([indicator, dimensions, target, choice.targetYear]);
    if (known.has(same)) return;
    known.set(same, same);
    const baseline = this.#baselineOf(stated);
    const breakdown = Object.keys(dimensions).length === 0 ? {} : { dimensions };
    this.#targets.push({
      id: numbers.next("target"),
      title: joinedTitle(seriesTitle, members, this.#language),
      indicator,
      criterion: choice.direction === "increase" ? { atLeast: target } : { atMost: target },
      ...(baseline === null ? {} : { baseline }),
      ...(choice.targetYear === null ? {} : { deadline: choice.targetYear }),
      ...breakdown,
    });
    // Two targets of one series are judged by the same values.
    const series = `${indicator} ${JSON.stringify(dimensions)}`;
    if (known.has(series)) return;
    known.set(series, series);
    for (const { period, value } of values) this.#values.push({ indicator, period, value, ...breakdown });
  }

  #dimensionsOf(chosen: RowChoice["disaggregation"]): Record<string, string> {
    return Object.fromEntries(
      chosen.map(({ field, value }) => {
        const id = idOfText(field);
        if (!this.#dimensions.has(id))
          this.#dimensions.set(id, { id, title: this.#titles.translated(field) });
        return [id, value];
      }),
    );
  }

  #unitText({ choice, files, rows }: StatedTarget): string {
    const cell = files.data === null || files.data.units < 0 ? "" : (rows[0]?.cells[files.data.units] ?? "");
    const text = choice.unit ?? (cell.trim() === "" ? null : cell);
    if (text === null) return englishOf(this.#titles.read(files.settings.get("computation_units")));
    return englishOf(this.#titles.translated(text));
  }

  /** The value of the base year, or else of the next later one, as Open SDG has it. */
  #baselineOf({ choice, values, target }: StatedTarget): JudgedValue | null {
    if (!("baseYear" in choice)) return null;
    const later = values.filter(({ period }) => period.slice(0, 4) >= choice.baseYear);
    const base = later.reduce<JudgedValue | null>(
      (first, each) => (first === null || each.period.slice(0, 4) < first.period.slice(0, 4) ? each : first),
      null,
    );
    if (base === null) return null;
    if (lastDayNumberOf(base.period) < lastDayNumberOf(choice.targetYear)) return base;
    this.#tools.losses.used("baseline-not-before-deadline", choice.place, `${base.period}, target ${target}`);
    return null;
  }
}

const lastDayNumberOf = (period: string): number => closedOrNull(period)?.last ?? 0;

interface StatedTarget {
  readonly files: IndicatorFiles;
  readonly title: LocalizedText;
  readonly choice: SeriesChoice | TargetLine;
  readonly rows: readonly DataRow[];
  readonly values: readonly JudgedValue[];
  readonly target: DecimalString;
}

/** Names of targets and their indicators: `1-2-1`, then `1-2-1:2`. */
class TargetNumbers {
  readonly #id: string;
  readonly #counts = { indicator: 0, target: 0 };

  constructor(id: string) {
    this.#id = id;
  }

  next(kind: "indicator" | "target"): string {
    const count = ++this.#counts[kind];
    return count === 1 ? this.#id : `${this.#id}:${count}`;
  }
}

const englishOf = (text: LocalizedText | null): string =>
  text === null || typeof text === "string" ? (text ?? "") : (text.en ?? Object.values(text)[0] ?? "");

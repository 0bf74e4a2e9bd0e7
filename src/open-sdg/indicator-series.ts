import type { IndicatorPart, SeriesPart } from "../methods/indicator-parts.js";
import { type Choice, readChoices, type SeriesChoice } from "./calculation-options.js";
import { chooseRows } from "./choose-rows.js";
import type { DataRow } from "./data-file.js";
import type { LossList } from "./loss-list.js";
import type { IndicatorFiles, ReadingTools } from "./repository.js";

/** A series that options choose, with its rows that have a value. */
export interface ChosenSeries {
  readonly choice: SeriesChoice;
  readonly rows: readonly DataRow[];
  readonly part: SeriesPart;
}

/** The parts of an indicator for the methods, and the series in them. */
export interface IndicatorSeries {
  readonly parts: readonly IndicatorPart[];
  readonly series: readonly ChosenSeries[];
}

/** The series of an indicator, as the options of its calculation choose them. */
export const chosenSeriesOf = (indicator: IndicatorFiles, repository: ReadingTools): IndicatorSeries => {
  const options = indicator.settings.get("progress_calculation_options");
  const choices = readChoices(options, indicator.place, repository.losses);
  const collector = new SeriesCollector(indicator, repository);
  return { parts: collector.parts(choices), series: collector.series };
};

class SeriesCollector {
  readonly series: ChosenSeries[] = [];
  readonly #indicator: IndicatorFiles;
  readonly #tools: ReadingTools;
  readonly #losses: LossList;
  readonly #ids = new Map<string, number>();

  constructor(indicator: IndicatorFiles, tools: ReadingTools) {
    this.#indicator = indicator;
    this.#tools = tools;
    this.#losses = tools.losses;
  }

  parts(choices: readonly Choice[]): readonly IndicatorPart[] {
    return choices.map((choice) =>
      "group" in choice
        ? { id: this.#idOf(`${this.#indicator.id} / group`), parts: this.parts(choice.group) }
        : this.#part(choice),
    );
  }

  #part(choice: SeriesChoice): SeriesPart {
    const rows = this.#rowsOf(choice);
    const { series, unit, disaggregation, direction, target, limit, thresholds } = choice;
    const names = [series, unit, ...disaggregation.map(({ value }) => value)].filter(
      (name) => name !== null && name !== "",
    );
    const part: SeriesPart = {
      id: this.#idOf([this.#indicator.id, ...names].join(" / ")),
      points: rows.map(({ period, progress }) => ({ period, value: progress })),
      direction,
      baseline: { period: choice.baseYear },
      deadline: choice.targetYear,
      ...(target === null ? {} : { target }),
      ...(limit === null ? {} : { limit }),
      ...(Object.keys(thresholds).length === 0 ? {} : { thresholds }),
    };
    this.series.push({ choice, rows, part });
    return part;
  }

  #rowsOf(choice: SeriesChoice): readonly DataRow[] {
    const { data } = this.#indicator;
    if (data === null) {
      this.#losses.leftOut("no-data-file", choice.place, this.#indicator.id);
      return [];
    }
    const chosen = chooseRows(data, choice, this.#tools);
    const rows = chosen.filter(({ progress }) => progress !== null);
    if (rows.length === 0 && chosen.length > 0) this.#losses.leftOut("no-values", choice.place, data.path);
    const periods = new Set<string>();
    for (const { period, line } of rows) {
      if (periods.has(period)) this.#losses.used("repeated-period", { file: data.path, line }, period);
      periods.add(period);
    }
    if (choice.target !== null && Number(choice.targetYear) <= Number(choice.baseYear))
      this.#losses.used("years-out-of-order", choice.place, `${choice.baseYear} to ${choice.targetYear}`);
    return rows;
  }

  /** The id as Open SDG makes it, with a number where another series has it already. */
  #idOf(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, count);
    return count === 1 ? id : `${id} (${count})`;
  }
}

import type { RowChoice } from "./calculation-options.js";
import type { DataFile, DataRow } from "./data-file.js";
import type { LossList } from "./loss-list.js";

/**
 * The rows of one series. As in Open SDG: those of the series and the unit; then those of the disaggregation, or else
 * the headline, in which every breakdown is empty. Beyond that, `Total` stands for the headline where no row leaves the
 * breakdown empty. Rows of several series are no series, and none is guessed.
 */
export const chooseRows = (data: DataFile, choice: RowChoice, losses: LossList): readonly DataRow[] => {
  const chooser = new RowChooser(data, choice, losses);
  return chooser.choose() ?? [];
};

class RowChooser {
  readonly #data: DataFile;
  readonly #choice: RowChoice;
  readonly #losses: LossList;

  constructor(data: DataFile, choice: RowChoice, losses: LossList) {
    this.#data = data;
    this.#choice = choice;
    this.#losses = losses;
  }

  /** `null` where they are not known, which is told then. */
  choose(): readonly DataRow[] | null {
    const { series, units, columns, rows } = this.#data;
    const { unit, series: name, disaggregation, place } = this.#choice;
    const named = [
      { column: units, title: "Units", value: unit },
      { column: series, title: "Series", value: name },
      ...disaggregation.map(({ field, value }) => ({ column: columns.indexOf(field), title: field, value })),
    ];
    let left: readonly DataRow[] | null = rows;
    for (const { column, title, value } of named) {
      if (value === null || left === null) continue;
      if (column < 0) this.#losses.used("unknown-column", place, title);
      else left = this.#holding(left, column, value);
    }
    return left === null ? null : this.#oneSeries(left);
  }

  #holding(rows: readonly DataRow[], column: number, value: string): readonly DataRow[] | null {
    const found = rows.filter(({ cells }) => (cells[column] as string).trim() === value);
    if (found.length > 0) return found;
    this.#losses.leftOut("unknown-member", this.#choice.place, `${this.#data.columns[column]}: ${value}`);
    return null;
  }

  /** What stands for the total in every column that was not chosen, and is of one series and one unit. */
  #oneSeries(rows: readonly DataRow[]): readonly DataRow[] | null {
    const { columns, breakdowns, series, units } = this.#data;
    const chosen = this.#choice.disaggregation.map(({ field }) => field);
    const open = breakdowns.filter((column) => !chosen.includes(columns[column] as string));
    const total = headline(rows, open);
    // Named members of which only one kind of row is there need no headline.
    const left = total.length === 0 && chosen.length > 0 && isOneKind(rows, open) ? rows : total;
    if (left.length === 0 && rows.length > 0) {
      this.#losses.leftOut("no-headline", this.#choice.place, this.#kindsOf(rows, open));
      return null;
    }
    const names = [series, units].filter((column) => column >= 0);
    if (isOneKind(left, names)) return left;
    this.#losses.leftOut("several-series", this.#choice.place, this.#kindsOf(left, names));
    return null;
  }

  #kindsOf(rows: readonly DataRow[], columns: readonly number[]): string {
    const several = columns.find((column) => !isOneKind(rows, [column])) ?? columns[0];
    if (several === undefined) return "rows of several kinds";
    const kinds = [...new Set(rows.map(({ cells }) => cells[several]))].slice(0, 3);
    return `${this.#data.columns[several]}: ${kinds.join(", ")}`;
  }
}

const isOneKind = (rows: readonly DataRow[], columns: readonly number[]): boolean =>
  columns.every((column) => rows.every(({ cells }) => cells[column] === rows[0]?.cells[column]));

const headline = (rows: readonly DataRow[], columns: readonly number[]): readonly DataRow[] => {
  const blank = rows.filter(({ cells }) => columns.every((column) => isBlank(cells[column])));
  return blank.length > 0
    ? blank
    : rows.filter(({ cells }) => columns.every((column) => isBlank(cells[column]) || isTotal(cells[column])));
};

const isBlank = (cell = ""): boolean => cell.trim() === "";
const isTotal = (cell = ""): boolean => /^total$/i.test(cell.trim());

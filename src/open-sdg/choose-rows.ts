import type { RowChoice } from "./calculation-options.js";
import type { DataFile, DataRow } from "./data-file.js";
import type { LossList } from "./loss-list.js";
import type { ReadingTools } from "./repository.js";
import type { TitleBook } from "./title-book.js";

/**
 * The rows of one series. As in Open SDG: those of the series and the unit; then those of the disaggregation, or else
 * the headline, in which every breakdown is empty. Beyond that, `Total` stands for the headline where no row leaves the
 * breakdown empty. Rows of several series are no series, and none is guessed.
 */
export const chooseRows = (
  data: DataFile,
  choice: RowChoice,
  { titles, losses }: ReadingTools,
): readonly DataRow[] => new RowChooser(data, choice, titles, losses).choose() ?? [];

class RowChooser {
  readonly #data: DataFile;
  readonly #choice: RowChoice;
  readonly #titles: TitleBook;
  readonly #losses: LossList;

  constructor(data: DataFile, choice: RowChoice, titles: TitleBook, losses: LossList) {
    this.#data = data;
    this.#choice = choice;
    this.#titles = titles;
    this.#losses = losses;
  }

  /** `null` where they are not known, which is told then. */
  choose(): readonly DataRow[] | null {
    const { series, units, rows } = this.#data;
    const { unit, series: name, disaggregation, place } = this.#choice;
    const named = [
      { column: units, title: "Units", value: unit },
      { column: series, title: "Series", value: name },
      ...disaggregation.map(({ field, value }) => ({ column: this.#columnOf(field), title: field, value })),
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
    const isMeant = remembered((cell: string) => this.#titles.isCalled(cell.trim(), value));
    const found = rows.filter(({ cells }) => isMeant(cells[column] as string));
    if (found.length > 0) return found;
    this.#losses.leftOut("unknown-member", this.#choice.place, `${this.#data.columns[column]}: ${value}`);
    return null;
  }

  /** What stands for the total in every column that was not chosen, and is of one series and one unit. */
  #oneSeries(rows: readonly DataRow[]): readonly DataRow[] | null {
    const { breakdowns, series, units } = this.#data;
    const chosen = this.#choice.disaggregation.map(({ field }) => this.#columnOf(field));
    const open = breakdowns.filter((column) => !chosen.includes(column));
    const total = this.#headline(rows, open);
    // Named members of which only one kind of row is there need no headline.
    const left = this.#national(
      total.length === 0 && chosen.length > 0 && isOneKind(rows, open) ? rows : total,
    );
    if (left.length === 0 && rows.length > 0) {
      this.#losses.leftOut("no-headline", this.#choice.place, this.#kindsOf(rows, open));
      return null;
    }
    const names = [series, units].filter((column) => column >= 0);
    if (isOneKind(left, names)) return left;
    this.#losses.leftOut("several-series", this.#choice.place, this.#kindsOf(left, names));
    return null;
  }

  /** Of rows with and without the code of a region, those without. */
  #national(rows: readonly DataRow[]): readonly DataRow[] {
    const code = this.#data.columns.indexOf("GeoCode");
    const national = code < 0 ? [] : rows.filter(({ cells }) => isBlankCell(cells[code]));
    return national.length > 0 ? national : rows;
  }

  #columnOf(field: string): number {
    return this.#data.columns.findIndex((name) => this.#titles.isCalled(name, field));
  }

  /** Rows in which the columns are empty; else those in which they are empty or say `Total`. */
  #headline(rows: readonly DataRow[], columns: readonly number[]): readonly DataRow[] {
    const blank = rows.filter(({ cells }) => columns.every((column) => isBlankCell(cells[column])));
    if (blank.length > 0) return blank;
    const isTotal = remembered((cell: string) =>
      TOTALS.some((total) => this.#titles.isCalled(cell.trim(), total)),
    );
    return rows.filter(({ cells }) =>
      columns.every((column) => isBlankCell(cells[column]) || isTotal(cells[column] as string)),
    );
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

const isBlankCell = (cell = ""): boolean => cell.trim() === "";
const TOTALS = ["Total", "total", "TOTAL"];

/** The same answer for the same text, asked once. */
const remembered = (ask: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
};

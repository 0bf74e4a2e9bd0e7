import { readNumberCell } from "../portfolio/row-numbers.js";
import { type CsvRow, LONGEST_CELL, readCsv } from "../tables/read-csv.js";
import type { DecimalString } from "../value/decimal.js";
import { readDecimal } from "../value/decimal.js";
import type { LossList } from "./loss-list.js";
import type { OpenSdgFile } from "./repository-files.js";
import type { SiteSettings } from "./site-settings.js";
import { periodsOfYears } from "./year-cell.js";

/** A data file of one indicator. */
export interface DataFile {
  readonly path: string;
  /** The names of the columns, as they stand in the file. */
  readonly columns: readonly string[];
  /** The columns by which values are broken down. */
  readonly breakdowns: readonly number[];
  readonly series: number;
  readonly units: number;
  /** Whether a column of its own holds what progress is computed from. */
  readonly hasProgress: boolean;
  readonly rows: readonly DataRow[];
}

/** A row whose period is known. */
export interface DataRow {
  readonly line: number;
  readonly period: string;
  /** `null` where the cell is empty, or cannot be read. */
  readonly value: DecimalString | null;
  /** What stands under Progress where there is such a column, else the value. */
  readonly progress: DecimalString | null;
  readonly cells: readonly string[];
}

/** Reads a data file, and names every cell of it that cannot be used. */
export const readDataFile = (
  { path, text }: OpenSdgFile,
  site: SiteSettings,
  losses: LossList,
): DataFile | null => {
  const table = readCsv(text);
  for (const { code, line, found } of table.faults) {
    const effect = code === "duplicate-column" ? "used" : "leftOut";
    losses[effect](code, { file: path, line }, found);
  }
  if (table.columns.length === 0) return null;
  const at = (name: string): number => table.columns.indexOf(name);
  for (const [column, code] of [
    ["Year", "no-year-column"],
    ["Value", "no-value-column"],
  ] as const) {
    if (at(column) >= 0) continue;
    losses.leftOut(code, { file: path, line: 1 }, table.columns.join(","));
    return null;
  }
  const numbers = new NumberCells(path, table.separator === ";" ? "," : ".", losses);
  const [year, valueColumn, progress] = [at("Year"), at("Value"), at(site.progressColumn)];
  const periods = periodsOfYears(table.rows.map(({ cells }) => cells[year] as string));
  const rows: DataRow[] = [];
  table.rows.forEach((row, number) => {
    const { line, cells } = row;
    const period = periods[number] as string | null;
    const value = numbers.read(row, valueColumn);
    if (period === null) losses.leftOut("bad-year", { file: path, line }, cells[year]);
    // Written out: a spread would take several times as long.
    else
      rows.push({ line, cells, period, value, progress: progress < 0 ? value : numbers.read(row, progress) });
  });
  const roles = new Set([site.seriesColumn, site.unitColumn, site.progressColumn, "Year", "Value"]);
  return {
    path,
    columns: table.columns,
    breakdowns: table.columns.flatMap((name, column) =>
      roles.has(name) || site.otherColumns.has(name) || at(name) !== column ? [] : [column],
    ),
    series: at(site.seriesColumn),
    units: at(site.unitColumn),
    hasProgress: progress >= 0,
    rows,
  };
};

/** What statistics write where there is no number. */
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "",
  "NA",
  "N/A",
  "n/a",
  "NaN",
  "nan",
  "-NaN",
  "-nan",
  "null",
  "NULL",
  "None",
  "<NA>",
  "#N/A",
  "#NA",
]);

class NumberCells {
  readonly #file: string;
  readonly #decimal: "." | ",";
  readonly #losses: LossList;

  constructor(file: string, decimal: "." | ",", losses: LossList) {
    this.#file = file;
    this.#decimal = decimal;
    this.#losses = losses;
  }

  read({ cells, line }: CsvRow, column: number): DecimalString | null {
    const cell = (cells[column] as string).trim();
    if (EMPTY.has(cell)) return null;
    // Most cells are plain digits.
    const plain = this.#decimal === "." ? readDecimal(cell) : null;
    if (plain?.ok) return plain.value;
    const written = readNumberCell(cell, { decimal: this.#decimal, thousands: undefined, digits: undefined });
    const number = written.ok ? readDecimal(written.value) : written;
    if (number.ok) return number.value;
    this.#losses.leftOut("bad-value", { file: this.#file, line }, cell.slice(0, LONGEST_CELL));
    return null;
  }
}

import { bad, orThrow } from "../faults/fault.js";
import { dayNumber, readDay } from "../value/day.js";
import type { WordOptions } from "../words/language.js";
import { changesTable } from "./changes-table.js";
import type { ReportInput } from "./report-input.js";
import { sourcesTable } from "./sources-table.js";
import { fileText, type ReportTable, type TableCell } from "./table.js";
import { TableContext } from "./table-context.js";
import type { ColumnKey, TableLocale } from "./table-words.js";
import { targetsTable } from "./targets-table.js";
import { valuesTable } from "./values-table.js";

/** A cell of a sheet, as `write-excel-file` takes it. */
export interface XlsxCell {
  /** What stands in it. */
  value: string | number;
  /** Whether that is a text or a number. */
  type: StringConstructor | NumberConstructor;
  /** How a number is shown: a day, or a share as percent. Default: as it is. */
  format?: string;
  /** Set for a heading. */
  fontWeight?: "bold";
  /** Set for a long text, which takes several lines. */
  wrap?: boolean;
  /** Set below the headings, so that a short text stands beside the first line of a long one. */
  alignVertical?: "top";
}

/** A sheet, as `write-excel-file` takes it. */
export interface XlsxSheet {
  /** Its name. */
  sheet: string;
  /** Its rows, the headings first. */
  data: (XlsxCell | null)[][];
  /** How wide its columns are, in characters. */
  columns: { width: number }[];
  /** How many rows stay in sight. */
  stickyRowsCount: number;
}

/** In which language to write, and what writes the file. */
export interface XlsxOptions<File> extends WordOptions<TableLocale> {
  /**
   * The writer of the file: the default export of `write-excel-file/node`, `/browser` or `/universal`, version 4. It is
   * called once.
   */
  readonly writer: (sheets: XlsxSheet[]) => File;
}

/**
 * A report as a spreadsheet (XLSX), with a sheet each for targets, values, changes and documents: the tables of
 * {@link renderCsv}, with days and numbers that can be sorted and added up. Changes need `previous`.
 *
 * The file is written by the package `write-excel-file`, which you install and pass in. What it returns is returned:
 * of `write-excel-file/node` an object with `toFile`, `toBuffer` and `toStream`.
 *
 * @param input - the portfolio with the summary of its evaluation, and an earlier evaluation for the sheet of changes
 * @param options - the writer, and the language, English where there is none
 * @throws {@link PolicyTargetsError} `missing` without a writer; `wrong-type` or `unknown-id` for input that is no
 *   portfolio with its summary; `bad-locale`, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderXlsx } from "policy-targets/render";
 * import writeExcelFile from "write-excel-file/node";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * const file = renderXlsx({ portfolio, summary }, { writer: writeExcelFile });
 * const bytes = await file.toBuffer(); // or file.toFile("report.xlsx")
 * bytes.subarray(0, 2).toString(); // => "PK"
 */
export const renderXlsx = <File>(input: ReportInput, options: XlsxOptions<File>): File => {
  const context = new TableContext(input, options, ["writer"]);
  const writer = readWriter(options?.writer);
  const tables = [
    targetsTable(context),
    valuesTable(context),
    ...(context.input.previous === undefined ? [] : [changesTable(context)]),
    sourcesTable(context),
  ];
  return (writer as (sheets: XlsxSheet[]) => File)(tables.map((table) => sheetOf(table, context)));
};

const readWriter = (writer: unknown): unknown => {
  if (typeof writer === "function") return writer;
  const hint =
    'run npm install write-excel-file, write import writeExcelFile from "write-excel-file/node" and pass { writer: writeExcelFile }';
  return orThrow(
    bad(writer === undefined ? "missing" : "bad-option", writer, "a function that writes the file", hint),
    "writer",
  );
};

/** How wide a column is, in characters; where nothing is said, `NARROW`. */
const WIDTHS: Readonly<Partial<Record<ColumnKey, number>>> = {
  target: 24,
  title: 50,
  indicator: 40,
  document: 60,
  publisher: 30,
  url: 40,
  reason: 80,
  latest: 28,
  asked: 30,
  sources: 24,
  sector: 20,
  deadline: 20,
  value: 20,
  change: 24,
};
const NARROW = 14;

/** A text in a column of at least this width takes several lines. */
const WRAPS_FROM = 28;

const sheetOf = ({ name, columns, rows }: ReportTable, { table }: TableContext): XlsxSheet => {
  const widths = columns.map(({ key }) => WIDTHS[key] ?? NARROW);
  const heading = columns.map((column) => ({
    ...xlsxText(column.heading),
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const data = rows.map((row) => row.map((cell, at) => xlsxCell(cell, (widths[at] ?? NARROW) >= WRAPS_FROM)));
  return {
    sheet: sheetName(table.sheets[name]),
    data: [heading, ...data],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
};

const MOST_LETTERS = 31;

/** A name that a spreadsheet takes. */
const sheetName = (name: string): string =>
  fileText(name)
    .replace(/[[\]/\\:*?]/g, " ")
    .slice(0, MOST_LETTERS)
    .trim() || "-";

const xlsxCell = (cell: TableCell, wraps: boolean): XlsxCell | null => {
  if (cell === null) return null;
  const own = xlsxContent(cell);
  return { ...own, alignVertical: "top", ...(wraps && own.type === String ? { wrap: true } : {}) };
};

const xlsxContent = (cell: Exclude<TableCell, null>): XlsxCell => {
  switch (cell.kind) {
    case "number":
      return { value: Number(cell.decimal), type: Number };
    case "share":
      return { value: Number(cell.decimal), type: Number, format: "0%" };
    case "day":
      return xlsxDay(cell.day);
    case "code":
      return xlsxText(cell.word);
    case "text":
      return xlsxText(cell.text);
  }
};

/** From here on spreadsheets and the calendar agree: the ones before count a day that there was not. */
const FIRST_SERIAL = "1900-03-01";
/** Day 0 of a spreadsheet, for the days after that. */
const SERIAL_ZERO = /* @__PURE__ */ dayNumber(1899, 12, 30);

const xlsxDay = (day: string): XlsxCell =>
  day < FIRST_SERIAL
    ? xlsxText(day)
    : { value: orThrow(readDay(day), "day") - SERIAL_ZERO, type: Number, format: "yyyy-mm-dd" };

/** The most characters that a cell of a spreadsheet holds. */
const CELL_CHARACTERS = 32_767;

/** A text in a cell; a spreadsheet would read `_x0041_` as one character, so that its first line is escaped. */
const xlsxText = (text: string): XlsxCell => {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
  const value =
    escaped.length <= CELL_CHARACTERS
      ? escaped
      : `${escaped.slice(0, CELL_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return { value, type: String };
};

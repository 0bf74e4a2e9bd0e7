import { bad, orThrow } from "../faults/fault.js";
import { readFlag } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import type { WordOptions } from "../words/language.js";
import { changesTable } from "./changes-table.js";
import { csvLines, guarded, quoted } from "./csv-text.js";
import type { ReportInput } from "./report-input.js";
import { sourcesTable } from "./sources-table.js";
import { fileText, type ReportTable, type TableCell } from "./table.js";
import { TableContext } from "./table-context.js";
import { type TableLocale, type TableName, tableColumns } from "./table-words.js";
import { targetsTable } from "./targets-table.js";
import { valuesTable } from "./values-table.js";

/** Which table to write, and how. */
export interface CsvOptions extends WordOptions<TableLocale> {
  /** Which table, a key of {@link tableColumns}. `changes` needs `previous`. Default: `targets`. */
  readonly table?: TableName | undefined;
  /**
   * Whether headings are the keys of columns, and statuses, classes, periods and units are codes, for a program that
   * reads the file. Default `false`: both are in words.
   */
  readonly codes?: boolean | undefined;
  /**
   * Whether a text that a spreadsheet would take for a formula begins with an apostrophe. Numbers stay as they are.
   * Pass `false` only where no spreadsheet opens the file. Default `true`.
   */
  readonly guardFormulas?: boolean | undefined;
  /** Whether the file begins with the mark by which Excel knows UTF-8. Default `false`. */
  readonly byteOrderMark?: boolean | undefined;
}

const CSV_KEYS = ["table", "codes", "guardFormulas", "byteOrderMark"] as const;

const TABLES: Readonly<Record<TableName, (context: TableContext) => ReportTable>> = {
  targets: targetsTable,
  values: valuesTable,
  changes: changesTable,
  sources: sourcesTable,
};

/**
 * One table of a report as CSV (RFC 4180): a heading and a row a line, which ends with CR and LF, with a comma between
 * cells. Save it as UTF-8. `docs/tables.md` says what stands in each column.
 *
 * @param input - the portfolio with the summary of its evaluation, and an earlier evaluation for the table of changes
 * @param options - the language, English where there is none; which table; and how it is written
 * @throws {@link PolicyTargetsError} `wrong-type` or `unknown-id` for input that is no portfolio with its summary;
 *   `missing` for the table of changes without `previous`; `bad-locale`, `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio, evaluatePortfolio, summarize } from "policy-targets";
 * import { renderCsv } from "policy-targets/render";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial, first step", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const summary = summarize(portfolio, evaluatePortfolio(portfolio, { asOf: "2020-07-06" }));
 * const [headings, row] = renderCsv({ portfolio, summary }).split("\r\n");
 * headings?.startsWith("Id,Target or task,Class,Status,Sector,Due,Last day,Days left"); // => true
 * row?.startsWith('trial,"5G trial, first step",target,overdue,,June 2020,2020-06-30,-6,no report'); // => true
 */
export const renderCsv = (input: ReportInput, options?: CsvOptions): string => {
  const context = new TableContext(input, options, CSV_KEYS);
  const { table = "targets" } = options ?? {};
  const [codes, guards, marks] = [
    readFlag(options?.codes, "codes", false),
    readFlag(options?.guardFormulas, "guardFormulas", true),
    readFlag(options?.byteOrderMark, "byteOrderMark", false),
  ];
  if (typeof table !== "string" || !Object.hasOwn(TABLES, table)) {
    const names = Object.keys(tableColumns);
    orThrow(
      bad("bad-option", table, names.join(", "), suggestion(table, names, "use one of these")),
      "table",
    );
  }
  const { columns, rows } = TABLES[table](context);
  const write = (text: string): string => quoted(guards ? guarded(text) : text);
  const heading = columns.map((column) => write(codes ? column.key : fileText(column.heading)));
  const lines = [heading, ...rows.map((row) => row.map((cell) => cellText(cell, codes, write)))];
  return `${marks ? "\ufeff" : ""}${csvLines(lines)}`;
};

const cellText = (cell: TableCell, codes: boolean, write: (text: string) => string): string => {
  if (cell === null) return "";
  switch (cell.kind) {
    case "number":
    case "share":
      return cell.decimal;
    case "day":
      return cell.day;
    case "code":
      return write(codes ? cell.code : cell.word);
    case "text":
      return write(cell.text);
  }
};

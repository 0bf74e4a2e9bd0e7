/**
 * Where a cell starts. A spreadsheet that divides cells by semicolons takes what follows one for the start of a cell,
 * with or without quotes.
 */
const CELL_START = String.raw`(^\s*|;[\s"]*)`;

/** The signs by which a spreadsheet knows a formula, also in letters of full width. */
const FORMULA_SIGN = String.raw`[=+\-@\uff1d\uff0b\uff0d\uff20]`;

/** A pattern for the place before a formula; `between` is what may stand between the start of its cell and its sign. */
export const beforeFormula = (between: string): RegExp =>
  new RegExp(`${CELL_START}${between}(?=${FORMULA_SIGN})`, "gu");

const FORMULA_START = /* @__PURE__ */ beforeFormula("");

/** A text that no spreadsheet takes for a formula. */
export const guarded = (text: string): string => text.replace(FORMULA_START, "$1'");

/** The semicolon and the tab divide cells in some spreadsheets. */
const NEEDS_QUOTES = /[",;\r\n\t]/;

/** A cell of a CSV file, in quotes where it needs them. */
export const quoted = (text: string): string =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of cells that are quoted already, as the text of a file. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.join(",")}\r\n`).join("");

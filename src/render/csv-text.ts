/**
 * By what a spreadsheet knows a formula, also in letters of full width, at the start of a cell. A spreadsheet that
 * divides cells by semicolons takes what follows one for the start of a cell, with or without quotes.
 */
const FORMULA_START = /(^\s*|;[\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

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

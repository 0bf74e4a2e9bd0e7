import type { Day } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { printable } from "../value/printable.js";
import type { ColumnKey, TableName } from "./table-words.js";

/** What stands in a cell of a table; `null` for nothing. */
export type TableCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly decimal: DecimalString }
  /** A share of one. */
  | { readonly kind: "share"; readonly decimal: DecimalString }
  | { readonly kind: "day"; readonly day: Day }
  /** A code with its word. */
  | { readonly kind: "code"; readonly code: string; readonly word: string }
  | null;

/** A table in which everything is in words, with its codes, numbers and days beside. */
export interface ReportTable {
  readonly name: TableName;
  readonly columns: readonly { readonly key: ColumnKey; readonly heading: string }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Halves of characters, and the two characters that are none: no file may hold them. */
const NO_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;

/** A text on one line, of characters that every file may hold. */
export const fileText = (text: string): string => printable(text).trim().replace(NO_CHARACTERS, "\ufffd");

/** A cell with a text; an empty one for none. */
export const textCell = (text: string | null): TableCell => {
  const shown = text === null ? "" : fileText(text);
  return shown === "" ? null : { kind: "text", text: shown };
};

export const numberCell = (decimal: DecimalString | null): TableCell =>
  decimal === null ? null : { kind: "number", decimal };

export const dayCell = (day: Day | null): TableCell => (day === null ? null : { kind: "day", day });

/** A cell with a code and its word from a list of words. */
export const codeCell = <Code extends string>(
  code: Code | null,
  words: Readonly<Record<Code, string>>,
): TableCell => (code === null ? null : { kind: "code", code, word: fileText(words[code]) });

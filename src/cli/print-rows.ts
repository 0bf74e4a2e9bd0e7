import { clippedTo, paddedTo, widthOf } from "../render/text-width.js";
import { oneLine } from "../value/printable.js";
import type { Shell } from "./shell.js";

const CELL_GAP = "  ";
const LEAST_TITLE = 20;

/**
 * Prints rows of cells. On a terminal the cells stand below each other, and titles are clipped to its width; in a pipe
 * they are whole, with a tab between them.
 *
 * @param title - which cell of a row is the title
 */
export const printRows = (rows: readonly (readonly string[])[], title: number, shell: Shell): void => {
  const clean = rows.map((row) => row.map(oneLine));
  const { columns } = shell;
  const lines = columns === null ? clean.map((row) => row.join("\t")) : alignedLines(clean, title, columns);
  if (lines.length > 0) shell.print(`${lines.join("\n")}\n`);
};

/** Says on a terminal why there is no output. In a pipe no output says it already. */
export const sayNothing = (why: string, shell: Shell): void => {
  if (shell.columns !== null) shell.error(why);
};

const alignedLines = (
  rows: readonly (readonly string[])[],
  title: number,
  columns: number,
): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), 0),
  );
  const others = widths.reduce((sum, width, at) => (at === title ? sum : sum + width + CELL_GAP.length), 0);
  widths[title] = Math.min(widths[title] ?? 0, Math.max(LEAST_TITLE, columns - others));
  return rows.map((row) =>
    row
      .map((cell, at) => paddedTo(clippedTo(cell, widths[at] ?? 0), widths[at] ?? 0))
      .join(CELL_GAP)
      .trimEnd(),
  );
};

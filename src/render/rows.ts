import type { StatusGroup } from "../verdict/status-groups.js";
import type { RenderContext } from "./context.js";
import type { Block, Column, Row } from "./section.js";

/** A row that is about a group of statuses, a target, or neither. */
export const rowOf = (
  cells: readonly string[],
  group: StatusGroup | null = null,
  target: string | null = null,
): Row => ({ cells, group, target });

/** Titles keep the most room of a line, deadlines and places more than facts, since a part of a place says nothing. */
export const title = (heading: string): Column => ({ heading, weight: 2, names: "target" });
export const wide = (heading: string): Column => ({ heading, weight: 1.5, names: null });
export const status = (heading: string): Column => ({ heading, weight: 1.5, names: "group" });
export const fact = (heading: string): Column => ({ heading, weight: 1.2, names: null });

export const tableOf = (columns: readonly Column[], rows: readonly Row[]): Block => ({
  kind: "table",
  columns,
  rows,
  rest: null,
});

/**
 * A table of the first rows, which says how many more there are; none where there is no row. Empty columns are left out.
 *
 * @param omitted - how many further rows a summary that was kept short has left out
 */
export const tableIfAny = (
  columns: readonly Column[],
  rows: readonly Row[],
  most: number,
  context: RenderContext,
  omitted: number | "unknown" = 0,
): readonly Block[] => {
  const more = moreText(Math.max(0, rows.length - most), omitted, context);
  if (rows.length === 0) return more === null ? [] : [{ kind: "lines", lines: [more] }];
  const isUsed = columns.map((_, at) => rows.some((row) => row.cells[at] !== ""));
  const shown = rows
    .slice(0, most)
    .map((row) => ({ ...row, cells: row.cells.filter((_, at) => isUsed[at]) }));
  return [{ kind: "table", columns: columns.filter((_, at) => isUsed[at]), rows: shown, rest: more }];
};

const moreText = (rest: number, omitted: number | "unknown", context: RenderContext): string | null => {
  const { report } = context;
  if (omitted === "unknown") return report.uncountedMore;
  return rest + omitted > 0 ? report.more(context.count(rest + omitted)) : null;
};

export const orSaysNothing = (blocks: readonly Block[], { report }: RenderContext): readonly Block[] =>
  blocks.length === 0 ? [{ kind: "lines", lines: [report.nothing] }] : blocks;

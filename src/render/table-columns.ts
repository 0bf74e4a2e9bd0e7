import type { ReportTable, TableCell } from "./table.js";
import type { TableContext } from "./table-context.js";
import { type ColumnKey, type TableName, tableColumns } from "./table-words.js";

/** What stands in each column of a table for one of its rows. */
export type CellsOf<Name extends TableName> = Readonly<
  Record<(typeof tableColumns)[Name][number], TableCell>
>;

/** A table of these rows. */
export const tableWith = <Name extends TableName>(
  name: Name,
  rows: readonly CellsOf<Name>[],
  { table }: TableContext,
): ReportTable => {
  const keys: readonly ColumnKey[] = tableColumns[name];
  return {
    name,
    columns: keys.map((key) => ({ key, heading: table.columns[key] })),
    rows: rows.map((cells) => keys.map((key) => (cells as Readonly<Record<string, TableCell>>)[key] ?? null)),
  };
};

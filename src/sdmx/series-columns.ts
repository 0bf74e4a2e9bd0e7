import { isStatusColumn } from "./observation-status.js";
import { isWrittenAsId, PREFIX_COLUMNS, type SdmxColumn, type SdmxTable } from "./sdmx-table.js";

/** Attributes of single observations, which tell no series apart wherever they stand. */
const OF_OBSERVATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "CONF_STATUS",
  "OBS_CONF",
  "UNIT_MULT",
  "DECIMALS",
  "COMMENT_OBS",
  "OBS_COM",
  "OBS_PRE_BREAK",
  "PRE_BREAK_VALUE",
  "TIME_FORMAT",
  "REPORTING_YEAR_START_DAY",
  "REPORTING_YEAR_END_DAY",
  "REPYEARSTART",
  "REPYEAREND",
  "VALID_FROM",
  "VALID_TO",
  "LAST_UPDATE",
  "LAST UPDATE",
  "DATA_LAST_UPDATE",
  "UPDATED",
]);

/** What the column of the unit is called; Eurostat writes it in small letters. */
const UNIT_COLUMNS: readonly string[] = ["UNIT_MEASURE", "UNIT", "unit"];

/**
 * The columns that tell series apart: the structure, the unit, and the dimensions. Services write dimensions before the
 * figures and attributes behind them. Where the period stands behind the figures, the file has another order, and then
 * every column counts that is no attribute of single observations.
 */
export const seriesColumnsOf = (
  table: SdmxTable,
  measure: SdmxColumn,
  named: ReadonlySet<string> | null,
): readonly SdmxColumn[] => {
  const unit = unitColumnOf(table);
  const isOfKey = keyTest(table, measure, named);
  return table.columns.filter((column) => column === unit || isOfKey(column));
};

/** The columns that identify an observation beside its period. A unit that is an attribute is none of them. */
export const keyColumnsOf = (
  table: SdmxTable,
  measure: SdmxColumn,
  named: ReadonlySet<string> | null,
): readonly SdmxColumn[] => {
  const isOfKey = keyTest(table, measure, named);
  return table.columns.filter((column) => isOfKey(column) && !isNameBeside(table, column));
};

/** Whether a column holds names, in a file that says of itself that it has them. */
export const isNameBeside = (table: SdmxTable, column: SdmxColumn): boolean =>
  table.column("STRUCTURE_NAME") !== undefined && isNameColumn(table, column);

const keyTest = (
  table: SdmxTable,
  measure: SdmxColumn,
  named: ReadonlySet<string> | null,
): ((column: SdmxColumn) => boolean) => {
  const structure = table.column("STRUCTURE_ID");
  const isInOrder = (table.time?.at ?? 0) < measure.at;
  return (column) => {
    const { id, at } = column;
    if (column === structure) return true;
    if (column === measure || column === table.time || table.column(id) !== column) return false;
    if (named !== null) return named.has(id);
    if (PREFIX_COLUMNS.has(id) || OF_OBSERVATIONS.has(id) || isStatusColumn(id)) return false;
    return at < measure.at || !isInOrder;
  };
};

/** The column of the unit, if the file has one. */
export const unitColumnOf = (table: SdmxTable): SdmxColumn | undefined =>
  UNIT_COLUMNS.map((id) => table.column(id)).find((column) => column !== undefined);

/**
 * Whether a column may hold the names of what the column before it holds, as services write them on request: its heading
 * has a space, or begins with a capital where ids do not, or has small letters where ids have none.
 */
export const isNameColumn = (table: SdmxTable, { id, at }: SdmxColumn): boolean => {
  const before = table.columns[at - 1];
  if (before === undefined || PREFIX_COLUMNS.has(before.id)) return false;
  return id.includes(" ") || (isWrittenAsId(before.id) ? /[a-z]/.test(id) : /^[A-Z].*[a-z]/.test(id));
};

import type { CsvRow } from "../tables/read-csv.js";
import type { SdmxRecord } from "./sdmx-record.js";
import { PREFIX_COLUMNS, type SdmxColumn, type SdmxTable } from "./sdmx-table.js";
import { isNameBeside, keyColumnsOf } from "./series-columns.js";

/** What a deleting row writes for a dimension that an attribute does not have. */
const SWITCHED_OFF = "~";

/** A row that deletes all observations with certain codes. */
export interface BulkDeletion {
  readonly codes: readonly (readonly [column: string, code: string])[];
  /** The same in words. */
  readonly told: string;
}

/** Tells what the rows of one file delete. */
export class DeletingRows {
  readonly #table: SdmxTable;
  readonly #measures: readonly SdmxColumn[];
  /** The columns that identify an observation. */
  readonly #keys: readonly SdmxColumn[];
  readonly #attributes: readonly SdmxColumn[];

  constructor(
    table: SdmxTable,
    time: SdmxColumn,
    measures: readonly SdmxColumn[],
    named: ReadonlySet<string> | null,
  ) {
    const [measure] = measures;
    const keys = new Set(
      measure === undefined ? table.columns : [time, ...keyColumnsOf(table, measure, named)],
    );
    this.#table = table;
    this.#measures = measures;
    this.#keys = [...keys].filter(
      ({ id }) => table.seriesId({ id }) === "STRUCTURE_ID" || !PREFIX_COLUMNS.has(id),
    );
    this.#attributes = table.columns.filter(
      (column) =>
        !keys.has(column) &&
        !measures.includes(column) &&
        !PREFIX_COLUMNS.has(column.id) &&
        !isNameBeside(table, column),
    );
  }

  /** Whether a row deletes attributes and leaves the figure. */
  isOfAttributes(row: CsvRow): boolean {
    return this.#attributes.some(this.#isGiven(row)) && !this.#measures.some(this.#isGiven(row));
  }

  /** What a row deletes in bulk; `null` where it names one observation. */
  inBulk(row: CsvRow): BulkDeletion | null {
    const given = this.#keys.filter(this.#isGiven(row));
    if (given.length === this.#keys.length && this.#measures.length > 0) return null;
    const codes = given
      .map((column) => [this.#table.seriesId(column), this.#table.seriesCode(row, column)] as const)
      .filter(([, code]) => code !== SWITCHED_OFF);
    return { codes, told: codes.map(([id, code]) => `${id}: ${code}`).join("; ") };
  }

  #isGiven(row: CsvRow): (column: SdmxColumn) => boolean {
    return (column) => this.#table.code(row, column) !== "";
  }
}

/** Whether a record is among those that are deleted. */
export const isDeleted = ({ table, row }: SdmxRecord, { codes }: BulkDeletion): boolean =>
  codes.every(([id, code]) => {
    const column = table.column(id);
    return column !== undefined && table.seriesCode(row, column) === code;
  });

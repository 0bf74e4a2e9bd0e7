import type { MeasuredValueInput } from "../model/input.js";
import type { CsvRow } from "../tables/read-csv.js";
import type { SdmxLossCode } from "./loss.js";
import type { SdmxColumn, SdmxTable } from "./sdmx-table.js";
import type { OpenColumn } from "./series-check.js";

/** What is to be said of a row that is used other than it stands there. */
export interface RowNote {
  readonly code: SdmxLossCode;
  readonly column: SdmxColumn | null;
  readonly found: string;
}

/** A row that was read as a measured value. */
export interface SdmxRecord {
  readonly table: SdmxTable;
  readonly row: CsvRow;
  /** The position of its indicator among the mappings. */
  readonly position: number;
  readonly value: MeasuredValueInput;
  /** The same for all rows of one observation: its codes, its period and its vintage. */
  readonly observation: string;
  /** The columns that tell series apart and that its mapping leaves open. */
  readonly open: readonly OpenColumn[];
  /** Whether it takes the place of an earlier row of the same observation. */
  readonly replaces: boolean;
  readonly notes: readonly RowNote[];
}

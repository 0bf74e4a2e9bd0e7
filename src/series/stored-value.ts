import type { Comparison } from "../criteria/change/change.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { Amount } from "../value/amount.js";

/** A measured value made ready: its days are read, and its amount is in the unit of its indicator. */
export interface StoredValue {
  readonly from: MeasuredValue;
  readonly first: number;
  readonly last: number;
  /** The day on which it became known. */
  readonly known: number;
  /** `null` for a value that withdraws an earlier vintage, or of which only a change is stated. */
  readonly value: Amount | CategoryValue | null;
  /** The stated change, its `amount` in the unit of the indicator. */
  readonly comparison: Comparison | null;
}

/** A report made ready: its days are read. */
export interface StoredReport {
  readonly from: StatusReport;
  readonly first: number;
  /** The day on which the reported state was reached. */
  readonly stands: number;
  readonly known: number;
}

export const isCategory = (value: Amount | CategoryValue): value is CategoryValue =>
  typeof value === "object" && "category" in value;

import type { StatusChange } from "../evaluation/status-change.js";
import type { ValueStatus } from "../model/measured-value.js";
import type { TargetClass } from "../model/target-class.js";
import type { Truth } from "../value/truth.js";
import type { StandardUnit } from "../value/unit.js";
import type { ReportLocale } from "./report-locale.js";

/**
 * The columns of each table, by their keys, in their order. A table always has all of its columns, whatever it holds.
 * docs/tables.md says what each of them holds.
 */
export const tableColumns = {
  targets: [
    "target",
    "title",
    "class",
    "status",
    "sector",
    "deadline",
    "dueOn",
    "daysLeft",
    "latest",
    "figure",
    "unit",
    "asked",
    "goal",
    "expected",
    "gap",
    "progress",
    "pace",
    "reason",
    "sources",
  ],
  values: [
    "target",
    "title",
    "indicator",
    "breakdown",
    "asked",
    "period",
    "from",
    "to",
    "value",
    "figure",
    "least",
    "most",
    "unit",
    "expected",
    "difference",
    "meets",
    "valueStatus",
    "sources",
  ],
  changes: [
    "target",
    "title",
    "change",
    "statusBefore",
    "status",
    "classBefore",
    "class",
    "dueBefore",
    "dueOn",
    "daysMoved",
    "revised",
    "reason",
  ],
  sources: ["number", "document", "publisher", "publishedOn", "url"],
} as const;

/** One of the tables: a key of {@link tableColumns}. */
export type TableName = keyof typeof tableColumns;

/** The key of a column. */
export type ColumnKey = (typeof tableColumns)[TableName][number];

/** What a language says in a table, beside the words of reports. */
export interface TableWords {
  /** The names of the sheets. A spreadsheet takes 31 letters of each, without `[ ] / \\ : * ?`. */
  readonly sheets: Readonly<Record<TableName, string>>;
  /** The headings of the columns. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** The class of one target. */
  readonly classes: Readonly<Record<TargetClass, string>>;
  /** The words for what became of a target. */
  readonly changes: Readonly<Record<StatusChange, string>>;
  /** The name of a unit on its own. */
  readonly units: Readonly<Record<StandardUnit, string>>;
  /** The words for how mature a value is. */
  readonly valueStatuses: Readonly<Record<ValueStatus, string>>;
  /** Whether a value meets what is asked. */
  readonly meets: Readonly<Record<Truth, string>>;
  /** In a column that says whether something is so. */
  readonly yes: string;
  /** The same, where it is not. */
  readonly no: string;
}

/** A language with the words of tables: `enTable`, `viTable`, or `{ ...de, report: …, table: … }`. */
export interface TableLocale extends ReportLocale {
  /** The words of tables. */
  readonly table: TableWords;
}

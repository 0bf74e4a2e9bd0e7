import type { MeasuredValueInput, StatusReportInput } from "../model/input.js";

/** Where a field comes from: a column of the rows, or one value that is the same for all of them. */
export type RowCell<Column extends string = string, Value = unknown> =
  | {
      /** The name of the column, exactly as the rows have it. */
      readonly column: Column;
      readonly value?: undefined;
    }
  | {
      /** What the field is in every row, as it may be written in the input. */
      readonly value: Value;
      readonly column?: undefined;
    };

/** How cells are written. */
export interface RowFormat {
  /** What stands before decimals in texts. Default: the point; the comma where `thousands` is the point. */
  readonly decimal?: "." | "," | undefined;
  /**
   * What stands between groups of digits in texts. The space stands for the no-break spaces too, and `'` for `’`.
   * Groups are optional. Default: nothing.
   */
  readonly thousands?: "." | "," | " " | "'" | "_" | undefined;
  /**
   * To how many significant digits, 1 to 40, numbers are rounded: 12 makes 0.3 of 0.30000000000000004. Numbers with
   * fewer stay as they are. Default: none is rounded.
   */
  readonly digits?: number | undefined;
  /** What says that a cell is empty, such as `"n/a"` or `".."`. Default: `null` and blank texts alone. */
  readonly empty?: readonly string[] | undefined;
}

/** The columns that rows have: any name where their type does not say it. */
export type ColumnOf<Row> = unknown extends Row ? string : Extract<keyof Row, string>;

/** Where the fields of a citation come from. */
export interface CitationMapping<Column extends string = string> {
  /** The id of the source. A row without one has no such citation. */
  readonly source: RowCell<Column, string>;
  /** The figure or words exactly as printed. Default: not kept. */
  readonly stated?: RowCell<Column, string> | undefined;
}

type ValueField<K extends keyof MeasuredValueInput> = NonNullable<MeasuredValueInput[K]>;

/**
 * Where the fields of measured values come from, and how cells are written.
 *
 * @example
 * import { type MeasuredValueMapping, measuredValuesFromRows } from "policy-targets";
 *
 * const mapping: MeasuredValueMapping = {
 *   indicator: { value: "rent" },
 *   period: { column: "Year" },
 *   value: { column: "Rent" },
 *   decimal: ",",
 * };
 * measuredValuesFromRows([{ Year: 2024, Rent: "9,80" }], mapping);
 * // => [{ indicator: "rent", period: "2024", value: "9.80" }]
 */
export interface MeasuredValueMapping<Column extends string = string, IndicatorId extends string = string>
  extends RowFormat {
  /** The name of the value. Default: none. */
  readonly id?: RowCell<Column, string> | undefined;
  /** The id of the indicator. */
  readonly indicator: RowCell<Column, IndicatorId>;
  /** The days that it speaks of, such as `2020` or `2020-Q3`. */
  readonly period: RowCell<Column, string>;
  /**
   * The number, or, for indicators of unit `category`, the code. A cell holds a number, or an amount as an object, such
   * as `{ lessThan: 5 }`. A row in which it is empty is left out, unless it has a `comparison` or a `missingReason`.
   */
  readonly value?:
    | RowCell<Column, ValueField<"value">>
    | {
        /** The code. */
        readonly category: RowCell<Column, string>;
        readonly column?: undefined;
        readonly value?: undefined;
      }
    | undefined;
  /** Why a row has no value. One `value` for all is said of those rows alone that have none. Default: none. */
  readonly missingReason?: RowCell<Column, ValueField<"missingReason">> | undefined;
  /** The change that is stated beside the value, or instead of it. Default: none. */
  readonly comparison?:
    | RowCell<Column, ValueField<"comparison">>
    | {
        /** The change in percent of the reference. */
        readonly percent?: RowCell<Column, number | string> | undefined;
        /** The change in percentage points. */
        readonly points?: RowCell<Column, number | string> | undefined;
        /** The change in the unit of the value. */
        readonly amount?: RowCell<Column, number | string> | undefined;
        /** The multiple of the reference. */
        readonly factor?: RowCell<Column, number | string> | undefined;
        /** The period that the value is compared with. */
        readonly against: RowCell<Column, string>;
        readonly column?: undefined;
        readonly value?: undefined;
      }
    | undefined;
  /**
   * The unit that it is stated in: a code, or a unit of your own that says what one of it `is`. Default: that of the
   * indicator.
   */
  readonly unit?: RowCell<Column, ValueField<"unit">> | undefined;
  /** How mature it is. Default: `final`. */
  readonly status?: RowCell<Column, ValueField<"status">> | undefined;
  /** Marks of quality: a list, or a column for each. Default: none. */
  readonly flags?:
    | RowCell<Column, ValueField<"flags">>
    | readonly RowCell<Column, ValueField<"flags">[number]>[]
    | undefined;
  /** Who vouches for it. Default: none is stated. */
  readonly verification?: RowCell<Column, ValueField<"verification">> | undefined;
  /** When it became known. Default: its source's publication, else the last day of its period. */
  readonly releasedOn?: RowCell<Column, string> | undefined;
  /**
   * Of which breakdown it speaks, by the name of the dimension. Where the cell is empty, it is the total of that
   * dimension. Default: the headline total.
   */
  readonly dimensions?: { readonly [dimension: string]: RowCell<Column, string> } | undefined;
  /** The id of the party that states it. Default: not said. */
  readonly by?: RowCell<Column, string> | undefined;
  /** Where it is stated: a list, or where the fields of each citation come from. Default: none. */
  readonly citations?:
    | RowCell<Column, ValueField<"citations">>
    | readonly CitationMapping<Column>[]
    | undefined;
}

type ReportField<K extends keyof StatusReportInput> = NonNullable<StatusReportInput[K]>;

/**
 * Where the fields of reports come from, and how cells are written.
 *
 * @example
 * import { type StatusReportMapping, reportsFromRows } from "policy-targets";
 *
 * const mapping: StatusReportMapping = {
 *   target: { column: "task" },
 *   on: { column: "day" },
 *   says: { value: "done" },
 * };
 * reportsFromRows([{ task: "launch", day: "2024-05-07" }], mapping);
 * // => [{ target: "launch", on: "2024-05-07", says: "done" }]
 */
export interface StatusReportMapping<Column extends string = string, TargetId extends string = string>
  extends Pick<RowFormat, "empty"> {
  /** The name of the report. Default: none. */
  readonly id?: RowCell<Column, string> | undefined;
  /** The id of the target. */
  readonly target: RowCell<Column, TargetId>;
  /** When the state was reached. */
  readonly on: RowCell<Column, string>;
  /** When it became known. Default: its source's publication, else `on`. */
  readonly reportedOn?: RowCell<Column, string> | undefined;
  /** What it says of the target. A row in which it is empty is left out. */
  readonly says: RowCell<Column, ReportField<"says">>;
  /** The part that is meant. Default: the whole target. */
  readonly scope?: RowCell<Column, ReportField<"scope">> | undefined;
  /** The id of the party that reports. Default: not said. */
  readonly by?: RowCell<Column, string> | undefined;
  /** Who vouches for it. Default: none is stated. */
  readonly verification?: RowCell<Column, ReportField<"verification">> | undefined;
  /** Where it is stated: a list, or where the fields of each citation come from. Default: none. */
  readonly citations?:
    | RowCell<Column, ReportField<"citations">>
    | readonly CitationMapping<Column>[]
    | undefined;
}

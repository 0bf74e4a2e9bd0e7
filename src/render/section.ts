/** Lines, a list or a table: what a report is laid out from. */
export type Block =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** How many more rows there are, in words; `null` for none. */
      readonly rest: string | null;
    }
  /** Targets in full: as text one after the other, as Markdown in a table. */
  | {
      readonly kind: "entries";
      readonly header: readonly string[];
      readonly entries: readonly TargetEntry[];
    };

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Where a row is too wide for a page of text: how much room the column keeps, compared with the others. */
  readonly weight: number;
}

/** A target in full. */
export interface TargetEntry {
  readonly status: string;
  readonly title: string;
  /** `null` without one. */
  readonly deadline: string | null;
  readonly reason: string;
  readonly sources: string;
}

/** A part of a report: the title of the report is on level 1. */
export interface Section {
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

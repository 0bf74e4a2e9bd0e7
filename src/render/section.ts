import type { SummaryLine } from "../summary/summary.js";
import type { StatusGroup } from "../verdict/status-groups.js";

/** Lines, a list or a table: what a report is laid out from. */
export type Block =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** How many more rows there are, in words; `null` for none. */
      readonly rest: string | null;
    }
  /** Targets in full: as text one after the other, as Markdown in a table. */
  | {
      readonly kind: "entries";
      readonly header: readonly string[];
      readonly entries: readonly TargetEntry[];
    };

/** What a line of a list or table is about. A page in colours shows the sign of the group, and links to the target. */
export interface Subject {
  /** `null` where it tells no status. */
  readonly group: StatusGroup | null;
  /** The id of a target; `null` where it is about no single target. */
  readonly target: string | null;
}

/** An item of a list. */
export interface Item extends Subject {
  readonly text: string;
}

/** A row of a table. */
export interface Row extends Subject {
  readonly cells: readonly string[];
}

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Where a row is too wide for a page of text: how much room the column keeps, compared with the others. */
  readonly weight: number;
  /** Whether its cells name what the row is about: the status or the target. */
  readonly names: "group" | "target" | null;
}

/** A target in full. */
export interface TargetEntry {
  readonly status: string;
  readonly title: string;
  /** `null` without one. */
  readonly deadline: string | null;
  readonly reason: string;
  readonly sources: string;
  readonly line: SummaryLine;
}

/** The parts of a report, in the order in which they are printed. */
export type SectionName =
  | "head"
  | "counts"
  | "changes"
  | "attention"
  | "due-soon"
  | "figures"
  | "groups"
  | "details"
  | "sector"
  | "open-tasks"
  | "appendix"
  | "documents"
  | "legend";

/** A part of a report: the title of the report is on level 1. */
export interface Section {
  /** What the part holds. There is one `sector` for each sector, and one `appendix` for each class apart. */
  readonly name: SectionName;
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

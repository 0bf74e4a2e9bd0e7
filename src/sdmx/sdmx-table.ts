import { type CsvRow, readCsv } from "../tables/read-csv.js";
import type { TextFile } from "../tables/text-files.js";
import type { SdmxLossList, SdmxPlace } from "./sdmx-loss-list.js";

/** A column of an SDMX-CSV file. */
export interface SdmxColumn {
  /** The id of its component, such as `REF_AREA`. */
  readonly id: string;
  readonly at: number;
  /** Whether its cells hold a code and a name, `A: Annual`. */
  readonly isLabelled: boolean;
  /** Whether its cells may hold several values. */
  readonly isMultiple: boolean;
}

/** What the first columns are called that say what a row is of, in the versions of the format. */
export const PREFIX_COLUMNS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "STRUCTURE",
  "STRUCTURE_ID",
  "STRUCTURE_NAME",
  "DATAFLOW",
  "ACTION",
  "KEY",
  "SERIES_KEY",
  "OBS_KEY",
]);

/** What the identification of the structure is called in versions 2 and 1. */
const STRUCTURE_IDS: readonly string[] = ["STRUCTURE_ID", "DATAFLOW"];

/** A structure or a key, and the character behind it, which divides cells. */
const FIRST_HEADING =
  /^\ufeff?"?(?:STRUCTURE(?:\[(.)[^\]\r\n]{0,20}\]|\[\])?|DATAFLOW|KEY)"?([^\w":[\]\r\n ])/;

/** A file in SDMX-CSV, with its columns by their ids. */
export class SdmxTable {
  readonly path: string;
  readonly columns: readonly SdmxColumn[];
  readonly rows: readonly CsvRow[];
  readonly separator: string;
  /** Rows that could not be read as a row at all. */
  readonly brokenRows: number;
  /** The column of the periods, if the file has it. */
  readonly time: SdmxColumn | undefined;
  readonly #byId = new Map<string, SdmxColumn>();
  readonly #within: string;

  constructor({ path, text }: TextFile, periodColumn: string, losses: SdmxLossList) {
    const first = FIRST_HEADING.exec(text);
    const csv = readCsv(text, first?.[2]);
    this.path = path;
    this.rows = csv.rows;
    this.separator = csv.separator;
    this.#within = first?.[1] ?? ";";
    this.columns = csv.columns.map(sdmxColumnOf);
    for (const column of this.columns) {
      if (!this.#byId.has(column.id)) this.#byId.set(column.id, column);
      else if (isWrittenAsId(column.id)) losses.used("duplicate-column", this.place(1), column.id, 0);
    }
    this.time = this.#byId.get(periodColumn);
    let broken = 0;
    for (const { code, line, found } of csv.faults) {
      if (code === "duplicate-column") continue;
      const isRow = code === "ragged-row" || code === "unclosed-quote";
      if (isRow) broken++;
      losses.leftOut(code, this.place(line), found, isRow ? 1 : 0);
    }
    this.brokenRows = broken;
  }

  /** The column of this id; the structure has two names. */
  column(id: string): SdmxColumn | undefined {
    const found = this.#byId.get(id);
    if (found !== undefined || !STRUCTURE_IDS.includes(id)) return found;
    return STRUCTURE_IDS.map((each) => this.#byId.get(each)).find((each) => each !== undefined);
  }

  place(line: number, column: SdmxColumn | null = null): SdmxPlace {
    return { file: this.path, line, column: column?.id ?? null };
  }

  /** The code in a cell, without its name; empty where the row does not have the column. */
  code({ cells }: CsvRow, column: SdmxColumn | undefined): string {
    if (column === undefined) return "";
    const cell = (cells[column.at] as string).trim();
    return column.isLabelled ? withoutName(cell) : cell;
  }

  /** Each of the values in a cell. */
  codes(row: CsvRow, column: SdmxColumn): readonly string[] {
    if (STRUCTURE_IDS.includes(column.id)) {
      const structure = this.code(row, column);
      return [structure, withoutVersion(structure)];
    }
    if (!column.isMultiple) return [this.code(row, column)];
    return (row.cells[column.at] as string).split(this.#within).map((value) => withoutName(value.trim()));
  }

  /** The id of a column that tells series apart, the same in all versions of the format. */
  seriesId({ id }: Pick<SdmxColumn, "id">): string {
    return STRUCTURE_IDS.includes(id) ? "STRUCTURE_ID" : id;
  }

  /** What tells series apart in a cell: two versions of one structure are the same. */
  seriesCode(row: CsvRow, column: SdmxColumn): string {
    const code = this.code(row, column);
    return STRUCTURE_IDS.includes(column.id) ? withoutVersion(code) : code;
  }
}

const sdmxColumnOf = (heading: string, at: number): SdmxColumn => {
  const colon = heading.indexOf(":");
  const head = colon < 0 ? heading : heading.slice(0, colon);
  const id = withoutBrackets(head).trim();
  // The structure is always `AGENCY:ID(VERSION)`, perhaps with its name, whether or not its heading has one.
  const isLabelled = colon >= 0 || STRUCTURE_IDS.includes(id);
  return { id, at, isLabelled, isMultiple: head.includes("[]") };
};

/** A pattern would take time that grows with the square of the brackets. */
const withoutBrackets = (heading: string): string => {
  const [first = "", ...others] = heading.split("[");
  return first + others.map((part) => part.slice(part.indexOf("]") + 1)).join("");
};

const withoutName = (cell: string): string => {
  const end = cell.indexOf(": ");
  return end < 0 ? cell : cell.slice(0, end).trim();
};

const withoutVersion = (structure: string): string => structure.replace(/\([^()]*\)$/, "");

/** Whether a heading is an id, and not the name of the column before it. */
export const isWrittenAsId = (heading: string): boolean => /^[A-Z@$][A-Z0-9_@$.-]*$/.test(heading);

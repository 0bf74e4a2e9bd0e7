import { bad, good, orThrow, type Read, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { columnNamed, DIMENSION_PREFIX, type FlatDatatype, type FlatTableName } from "./flat-columns.js";
import { readCsv } from "./read-csv.js";
import type { FlatTables } from "./write-flat.js";

/** A column in the metadata of a table. */
export interface CsvwColumn {
  /** A name that may stand in an address. */
  readonly name: string;
  /** The heading. */
  readonly titles: string;
  /** What its cells hold. */
  readonly datatype: FlatDatatype;
  /** Whether no cell of it may be empty. */
  readonly required: boolean;
  /** What it holds, in English and Vietnamese. */
  readonly "dc:description": readonly { readonly "@value": string; readonly "@language": string }[];
}

/** The metadata of a table. */
export interface CsvwTable {
  /** Where the table is. */
  readonly url: string;
  /** How the file is written. */
  readonly dialect: { readonly delimiter: string; readonly encoding: "utf-8" };
  /** What its columns are. */
  readonly tableSchema: {
    /** The columns, in the order of the table. */
    readonly columns: readonly CsvwColumn[];
    /** The column that names each row, where there is one. */
    readonly primaryKey?: string;
  };
}

/** Metadata of the flat tables: CSV on the Web, a recommendation of W3C. */
export interface CsvwMetadata {
  /** The context that CSV on the Web prescribes. */
  readonly "@context": "http://www.w3.org/ns/csvw";
  /** The table of the targets, then that of the values. */
  readonly tables: readonly [CsvwTable, CsvwTable];
}

/** Where the files of the tables are, as seen from that of the metadata. */
export interface CsvwOptions {
  /** Default: `targets.csv`. */
  readonly targets?: string | undefined;
  /** Default: `values.csv`. */
  readonly values?: string | undefined;
}

/**
 * What the flat tables hold, as metadata for programs: CSV on the Web (CSVW). Save it as JSON beside the tables, as
 * `csv-metadata.json`.
 *
 * @param tables - the texts of both files, as {@link flatTablesOf} gave them
 * @param options - the names of the files
 * @throws {@link PolicyTargetsError} `wrong-type` for tables that are no texts; `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { csvwOf, flatTablesOf } from "policy-targets/tables";
 *
 * const portfolio = definePortfolio({
 *   targets: [{ id: "trial", title: "5G trial", criterion: { deliverable: true }, deadline: "2020-06" }],
 * });
 * const { tables } = csvwOf(flatTablesOf(portfolio));
 * tables.map(({ url }) => url); // => ["targets.csv", "values.csv"]
 * tables[0].tableSchema.primaryKey; // => "target"
 * tables[1].tableSchema.columns.map(({ name }) => name); // => ["indicator", "period", "value"]
 */
export const csvwOf = (tables: FlatTables, options: CsvwOptions = {}): CsvwMetadata => {
  const given = orThrow(
    readKeys(options, ["targets", "values"], 'write { targets: "targets.csv" }'),
    "options",
  );
  const urls = (["targets", "values"] as const).map((name) =>
    take(readUrl, given[name] ?? `${name}.csv`, `options.${name}`),
  );
  return {
    "@context": "http://www.w3.org/ns/csvw",
    tables: [
      metadataOf("targets", tables?.targets, urls[0] as string),
      metadataOf("values", tables?.values, urls[1] as string),
    ],
  };
};

const readUrl = (input: unknown): Read<string> =>
  typeof input === "string" && input !== ""
    ? good(input)
    : bad("bad-option", input, "the name of a file", 'write "targets.csv"');

const readTableText = (input: unknown): Read<string> =>
  typeof input === "string"
    ? good(input)
    : bad("wrong-type", input, "the text of a CSV file", "pass what flatTablesOf gave");

const metadataOf = (table: FlatTableName, text: string, url: string): CsvwTable => {
  const { columns, separator } = readCsv(take(readTableText, text, `tables.${table}`));
  const schema = { columns: columns.map((heading) => columnMetadata(table, heading)) };
  return {
    url,
    dialect: { delimiter: separator, encoding: "utf-8" },
    tableSchema: table === "targets" ? { ...schema, primaryKey: "target" } : schema,
  };
};

const columnMetadata = (table: FlatTableName, heading: string): CsvwColumn => {
  const column = columnNamed(table, heading);
  const dimension = heading.slice(DIMENSION_PREFIX.length);
  const { en, vi } = column ?? {
    en: `The member of the dimension ${dimension}; empty: the total`,
    vi: `Thành phần của phân tổ ${dimension}; để trống: tổng số`,
  };
  return {
    name: heading.replace(/[^\p{L}\p{N}]+/gu, "_"),
    titles: heading,
    datatype: column?.datatype ?? "string",
    required: column?.required ?? false,
    "dc:description": [
      { "@value": en, "@language": "en" },
      { "@value": vi, "@language": "vi" },
    ],
  };
};

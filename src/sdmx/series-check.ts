import { shortened } from "../faults/fault.js";
import type { CsvRow } from "../tables/read-csv.js";
import type { RowPlan } from "./row-finder.js";
import type { SdmxPlace } from "./sdmx-loss-list.js";
import type { SdmxColumn, SdmxTable } from "./sdmx-table.js";
import { isNameColumn, keyColumnsOf, seriesColumnsOf } from "./series-columns.js";

/** What the rows of an indicator hold in one column that the mapping does not name. */
interface Variety {
  readonly codes: Set<string>;
  /** The first row that has another code than those before it. */
  place: SdmxPlace | null;
  /** The one text beside each code of the column before, for a column of names; `null` where there are several. */
  named: Map<string, string> | null;
}

/** Watches whether the rows of an indicator are of one series, in the columns that its mapping leaves open. */
export class SeriesCheck {
  readonly #open = new Map<string, Variety>();

  see(table: SdmxTable, row: CsvRow, columns: readonly OpenColumn[]): void {
    for (const { column, before, isOptional } of columns) {
      const code = table.seriesCode(row, column);
      if (code === "" && isOptional) continue;
      const id = table.seriesId(column);
      let seen = this.#open.get(id);
      if (seen === undefined) {
        seen = { codes: new Set(), place: null, named: before === null ? null : new Map() };
        this.#open.set(id, seen);
      }
      if (!seen.codes.has(code)) {
        seen.codes.add(code);
        if (seen.codes.size === 2) seen.place = table.place(row.line, column);
      }
      if (before === null || seen.named === null) continue;
      const beside = table.code(row, before);
      const known = seen.named.get(beside);
      if (known === undefined) seen.named.set(beside, code);
      else if (known !== code) seen.named = null;
    }
  }

  /** Where the second series begins, and the codes of each column in which they differ; `null` where there is one. */
  several(): { readonly place: SdmxPlace; readonly told: string } | null {
    const varied = [...this.#open].flatMap(([id, { codes, place, named }]) =>
      place === null || named !== null ? [] : [{ place, text: `${id}: ${shortList([...codes])}` }],
    );
    const [first] = varied;
    const texts = varied.map(({ text }) => text);
    return first === undefined ? null : { place: first.place, told: shortList(texts, "; ") };
  }
}

const SHOWN_ITEMS = 5;

/** The first few of a list. */
const shortList = (items: readonly string[], divider = ", "): string => {
  const shown = items.slice(0, SHOWN_ITEMS).map((item) => (item === "" ? "nothing" : shortened(item)));
  const more = items.length > SHOWN_ITEMS ? ` and ${items.length - SHOWN_ITEMS} more` : "";
  return shown.join(divider) + more;
};

/** A column of which the mapping says nothing. */
export interface OpenColumn {
  readonly column: SdmxColumn;
  /** The column before it, of whose codes it may hold the names. */
  readonly before: SdmxColumn | null;
  /** Whether it is an attribute, which rows may leave empty. */
  readonly isOptional: boolean;
}

/** The columns that tell series apart and that a mapping leaves open. */
export const openColumnsOf = (
  table: SdmxTable,
  { where, dimensions, measure }: RowPlan,
  named: ReadonlySet<string> | null,
): readonly OpenColumn[] => {
  if (measure === undefined) return [];
  const key = new Set(keyColumnsOf(table, measure, named));
  const closed = new Set([...where, ...dimensions].map(({ column }) => column));
  return seriesColumnsOf(table, measure, named)
    .filter((column) => !closed.has(column))
    .map((column) => ({
      column,
      isOptional: !key.has(column),
      before: isNameColumn(table, column) ? (table.columns[column.at - 1] ?? null) : null,
    }));
};

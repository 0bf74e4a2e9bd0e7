import type { MeasuredValueInput } from "../model/input.js";
import type { CsvRow } from "../tables/read-csv.js";
import type { TextFile } from "../tables/text-files.js";
import { type BulkDeletion, DeletingRows, isDeleted } from "./deleting-rows.js";
import { RowFinder, type RowPlan } from "./row-finder.js";
import { SdmxLossList } from "./sdmx-loss-list.js";
import type { CheckedSdmxIndicator, CheckedSdmxOptions } from "./sdmx-options.js";
import type { SdmxRecord } from "./sdmx-record.js";
import { type LostRow, SdmxRowReader } from "./sdmx-row-reader.js";
import { PREFIX_COLUMNS, type SdmxColumn, SdmxTable } from "./sdmx-table.js";
import { isNameColumn, seriesColumnsOf } from "./series-columns.js";
import { ofOneSeries, withoutRepeated, withoutReplaced } from "./settle-records.js";

/** What became of the rows. */
export interface SdmxCounts {
  /** All rows of all files, the headers left out. It is the sum of all that follow. */
  readonly rows: number;
  /** Rows that are values, or say why there is none. */
  readonly values: number;
  /** Rows that fit no indicator. */
  readonly unmapped: number;
  /** Rows that fit an indicator and have no figure, such as those of attributes alone. */
  readonly empty: number;
  /** Rows that state again what another row states. */
  readonly repeated: number;
  /** Rows whose place a later row took, or that a later row deletes. */
  readonly replaced: number;
  /** Rows of losses that are left out. */
  readonly leftOut: number;
}

/** The letters of the actions, and the words that some write for them. */
const ACTIONS: Readonly<Record<string, string>> = {
  "": "I",
  I: "I",
  INFORMATION: "I",
  A: "A",
  APPEND: "A",
  M: "M",
  MERGE: "M",
  R: "R",
  REPLACE: "R",
  D: "D",
  DELETE: "D",
};

const MOST_BULK_DELETES = 100;

/** Reads files one after the other; rows of later ones may update those of earlier ones. */
export class SdmxReader {
  readonly losses = new SdmxLossList();
  readonly #options: CheckedSdmxOptions;
  /** The ids of the columns of figures. */
  readonly #measures: readonly string[];
  readonly #tables: SdmxTable[] = [];
  readonly #unread = new Set<string>();
  /** Where the columns of an indicator are all there, and whether a row fits it. */
  readonly #resolvedIn = new Map<number, SdmxTable>();
  readonly #fitting = new Set<number>();
  #records: SdmxRecord[] = [];
  #bulkDeletes = 0;
  #rows = 0;
  #unmapped = 0;
  #empty = 0;
  #replaced = 0;
  #leftOut = 0;

  constructor(options: CheckedSdmxOptions) {
    this.#options = options;
    this.#measures = [...new Set([...options.indicators.map(({ measure }) => measure), "OBS_VALUE"])];
  }

  add(file: TextFile): void {
    this.losses.begin(file.path);
    const table = new SdmxTable(file, this.#options.periodColumn, this.losses);
    this.#tables.push(table);
    this.#rows += table.rows.length + table.brokenRows;
    this.#leftOut += table.brokenRows;
    const { time } = table;
    if (time === undefined) {
      if (table.rows.length === 0) return;
      const found = table.columns.map(({ id }) => id).join(",");
      this.losses.leftOut("no-time-column", table.place(1), found, table.rows.length);
      this.#leftOut += table.rows.length;
      return;
    }
    const finder = new RowFinder(table, this.#options.indicators);
    for (const { of } of finder.plans)
      if (!this.#resolvedIn.has(of.position)) this.#resolvedIn.set(of.position, table);
    const reader = new SdmxRowReader(table, time, this.#options);
    const measures = this.#measures.flatMap((id) => table.column(id) ?? []);
    const deleting = new DeletingRows(table, time, measures, this.#options.dimensionColumns);
    const action = table.column("ACTION");
    for (const row of table.rows) {
      const written = table.code(row, action).toUpperCase();
      const letter = Object.hasOwn(ACTIONS, written) ? ACTIONS[written] : undefined;
      const plans = finder.find(row);
      for (const { of } of plans) this.#fitting.add(of.position);
      if (letter === "D") this.#delete(table, row, plans, reader, deleting);
      else
        this.#read(table, row, plans, (plan) =>
          letter === undefined
            ? { lost: "bad-action", column: action ?? null, found: written }
            : reader.read(row, plan, letter === "M" || letter === "R"),
        );
    }
    this.#noteUnread(table, finder.plans, reader.columns);
  }

  finish(): {
    readonly values: readonly MeasuredValueInput[];
    readonly counts: SdmxCounts;
    readonly unreadColumns: readonly string[];
  } {
    const current = withoutReplaced(this.#records);
    const single = ofOneSeries(current, this.losses);
    const records = withoutRepeated(single, this.losses);
    for (const { table, row, notes } of records)
      for (const { code, column, found } of notes)
        this.losses.used(code, table.place(row.line, column), found);
    this.#nameUnused();
    return {
      values: records.map(({ value }) => value),
      counts: {
        rows: this.#rows,
        values: records.length,
        unmapped: this.#unmapped,
        empty: this.#empty,
        repeated: single.length - records.length,
        replaced: this.#replaced + this.#records.length - current.length,
        leftOut: this.#leftOut + current.length - single.length,
      },
      unreadColumns: [...this.#unread],
    };
  }

  #lose(table: SdmxTable, { line }: CsvRow, { lost, column, found }: LostRow): void {
    this.#leftOut++;
    this.losses.leftOut(lost, table.place(line, column), found);
  }

  #read(
    table: SdmxTable,
    row: CsvRow,
    plans: readonly RowPlan[],
    read: (plan: RowPlan) => SdmxRecord | "empty" | LostRow,
  ): void {
    const [plan] = plans;
    if (plan === undefined) {
      this.#unmapped++;
      return;
    }
    if (plans.length > 1) {
      const found = plans.map(({ of }) => of.indicator).join(", ");
      this.#lose(table, row, { lost: "fits-several", column: null, found });
      return;
    }
    const outcome = read(plan);
    if (outcome === "empty") this.#empty++;
    else if ("lost" in outcome) this.#lose(table, row, outcome);
    else this.#records.push(outcome);
  }

  /** A row that deletes one observation, its attributes alone, or many observations. */
  #delete(
    table: SdmxTable,
    row: CsvRow,
    plans: readonly RowPlan[],
    reader: SdmxRowReader,
    deleting: DeletingRows,
  ): void {
    if (deleting.isOfAttributes(row)) {
      this.#empty++;
      return;
    }
    const bulk = deleting.inBulk(row);
    if (bulk === null) this.#read(table, row, plans, (plan) => reader.readDeletion(row, plan));
    else this.#deleteInBulk(table, row, bulk);
  }

  #deleteInBulk(table: SdmxTable, row: CsvRow, bulk: BulkDeletion): void {
    if (++this.#bulkDeletes > MOST_BULK_DELETES) {
      const rows = this.#records.length + 1;
      this.losses.leftOut("too-many-deletes", table.place(row.line), bulk.told, rows);
      this.#leftOut += rows;
      this.#records = [];
      return;
    }
    this.#lose(table, row, { lost: "bulk-delete", column: null, found: bulk.told });
    const kept = this.#records.filter((record) => !isDeleted(record, bulk));
    this.#replaced += this.#records.length - kept.length;
    this.#records = kept;
  }

  #noteUnread(table: SdmxTable, plans: readonly RowPlan[], read: readonly SdmxColumn[]): void {
    const known = new Set<SdmxColumn>(read);
    const measures = new Set<SdmxColumn>();
    for (const { where, dimensions, measure } of plans) {
      for (const { column } of [...where, ...dimensions]) known.add(column);
      if (measure !== undefined) measures.add(measure);
    }
    for (const measure of measures) {
      known.add(measure);
      for (const column of seriesColumnsOf(table, measure, this.#options.dimensionColumns)) known.add(column);
    }
    for (const column of table.columns) {
      const isKnown = known.has(column) || PREFIX_COLUMNS.has(column.id) || isNameColumn(table, column);
      if (!isKnown) this.#unread.add(column.id);
    }
  }

  /** Names columns that no file has, and indicators without a row. */
  #nameUnused(): void {
    const [first] = this.#tables;
    if (first === undefined) return;
    const { indicators, releasedOn, dimensionColumns } = this.#options;
    const others = [
      ...(releasedOn !== null && "column" in releasedOn ? [releasedOn.column] : []),
      ...(dimensionColumns ?? []),
    ];
    const unresolved = indicators.filter(({ position }) => !this.#resolvedIn.has(position));
    const named = unresolved.flatMap(({ where, dimensions }) => [
      ...where.keys(),
      ...dimensions.map(({ column }) => column),
    ]);
    for (const id of new Set([...named, ...others]))
      if (!this.#tables.some((table) => table.column(id) !== undefined))
        this.losses.leftOut("unknown-column", first.place(1), id, 0);
    const codes = new CodesOfColumns();
    for (const indicator of indicators) {
      const table = this.#resolvedIn.get(indicator.position);
      if (table !== undefined && table.rows.length > 0 && !this.#fitting.has(indicator.position))
        this.losses.leftOut("no-rows", table.place(1), codes.firstUnknown(table, indicator), 0);
    }
  }
}

/** The codes that columns hold, gathered when they are first asked for. */
class CodesOfColumns {
  readonly #known = new Map<SdmxColumn, ReadonlySet<string>>();

  /** The first code of an indicator that its column does not hold; all its codes where only their combination is missing. */
  firstUnknown(table: SdmxTable, { where }: CheckedSdmxIndicator): string {
    for (const [id, codes] of where) {
      const column = table.column(id);
      if (column === undefined) continue;
      let held = this.#known.get(column);
      if (held === undefined) {
        held = new Set(table.rows.flatMap((row) => table.codes(row, column)));
        this.#known.set(column, held);
      }
      if (![...codes].some((code) => held?.has(code))) return `${id}: ${[...codes].join(", ")}`;
    }
    return [...where].map(([id, codes]) => `${id}: ${[...codes].join(", ")}`).join("; ");
  }
}

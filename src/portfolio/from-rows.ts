import { addAll, bad, type FaultDetail, good, type Read, under } from "../faults/fault.js";
import { readList } from "../faults/foreign.js";
import { copied } from "../faults/plain.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import { isRecord } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import type { MeasuredValueInput, StatusReportInput } from "../model/input.js";
import { copyJson, inputLimits } from "../reading/copy-json.js";
import { checkValues } from "./check-values.js";
import { type Entries, readEntries } from "./entries.js";
import { inInputOrder, united } from "./fault-lists.js";
import type { Named } from "./named.js";
import {
  type CheckedMapping,
  type MappedCell,
  type Plan,
  readMapping,
  reportFields,
  valueFields,
} from "./read-row-mapping.js";
import type { ColumnOf, MeasuredValueMapping, StatusReportMapping } from "./row-mapping.js";
import { readNumberCell } from "./row-numbers.js";
import type { OpenList } from "./with-entries.js";

/**
 * Measured values from the records of a CSV file, a spreadsheet or a database, for {@link withMeasuredValues}. The
 * mapping says for each field in which column it stands, or which one value it has, and how numbers are written.
 *
 * Texts of numbers stay exact, so `"1.50"` stays `"1.50"`, and numbers stay numbers. A row without a value is left out,
 * unless it has a comparison or a `missingReason`. A `Date` is refused: which day it is depends on a time zone.
 *
 * @param rows - records, such as a CSV parser or a database driver returns
 * @param mapping - where the fields come from; the compiler checks the columns where the type of the rows names them
 * @throws {@link PortfolioError} with every fault of the mapping, else of the rows; paths are such as `rows[12].Value`
 *
 * @example
 * import { measuredValuesFromRows } from "policy-targets";
 *
 * const rows = [
 *   { Year: "2023", District: "North", "New homes": "1.204" },
 *   { Year: "2024", District: "North", "New homes": "" },
 * ];
 * const values = measuredValuesFromRows(rows, {
 *   indicator: { value: "new-homes" },
 *   period: { column: "Year" },
 *   value: { column: "New homes" },
 *   dimensions: { district: { column: "District" } },
 *   thousands: ".",
 * });
 * values; // => [{ indicator: "new-homes", period: "2023", value: "1204", dimensions: { district: "North" } }]
 */
export const measuredValuesFromRows = <
  Row,
  IndicatorId extends string = string,
  Column extends string = string,
>(
  rows: readonly Row[],
  mapping: MeasuredValueMapping<Named<Column, ColumnOf<Row>>, IndicatorId>,
): MeasuredValueInput<IndicatorId>[] =>
  inputsFromRows(
    "measuredValues",
    rows,
    readMapping(mapping, valueFields, true),
  ) as MeasuredValueInput<IndicatorId>[];

/**
 * Reports from the records of a CSV file, a spreadsheet or a database, for {@link withReports}. The mapping says for each
 * field in which column it stands, or which one value it has.
 *
 * A row that says nothing is left out. A `Date` is refused: which day it is depends on a time zone.
 *
 * @param rows - records, such as a CSV parser or a database driver returns
 * @param mapping - where the fields come from; the compiler checks the columns where the type of the rows names them
 * @throws {@link PortfolioError} with every fault of the mapping, else of the rows; paths are such as `rows[12].state`
 *
 * @example
 * import { reportsFromRows } from "policy-targets";
 *
 * const rows = [
 *   { task: "heat-plan", state: "done", day: "2024-05-07", note: null },
 *   { task: "tram-depot", state: null, day: "2024-05-07", note: null },
 * ];
 * const reports = reportsFromRows(rows, {
 *   target: { column: "task" },
 *   on: { column: "day" },
 *   says: { column: "state" },
 *   scope: { column: "note" },
 * });
 * reports; // => [{ target: "heat-plan", on: "2024-05-07", says: "done" }]
 */
export const reportsFromRows = <Row, TargetId extends string = string, Column extends string = string>(
  rows: readonly Row[],
  mapping: StatusReportMapping<Named<Column, ColumnOf<Row>>, TargetId>,
): StatusReportInput<TargetId>[] =>
  inputsFromRows("reports", rows, readMapping(mapping, reportFields, false)) as StatusReportInput<TargetId>[];

const inputsFromRows = (list: OpenList, rows: unknown, mapping: CheckedMapping): unknown => {
  refuse(mapping.faults, "The mapping has");
  const read = readList(rows, ROW_LIST, (row) => cellsOf(row, mapping.columns));
  if (!read.ok)
    return refuse(
      read.faults.map((fault) => ({ ...fault, path: ["rows"] })),
      "The rows have",
    );
  refuse(missingColumns(rows, read.value, mapping), "The mapping has");
  const { inputs, numbers, faults } = new RowReader(mapping).read(list, read.value, rows);
  const copy = copyJson(inputs);
  const found: FaultDetail[] = [];
  const entries = readEntries(list, copy.value ?? [], found);
  if (list === "measuredValues") checkValues(soundOnly(entries, numbers, faults), new Map(), found);
  const all = united({ ...copy, faults: under(list, copy.faults) }, found);
  const places = all.map((fault) => inRows(fault, mapping, numbers, read.value));
  refuse(withoutRepeats(faults, places), "The rows have");
  return copy.value;
};

const ROW_LIST = {
  most: inputLimits.values,
  of: "records",
  hint: "pass what the parser or the driver returned",
};

const refuse = (faults: readonly FaultDetail[], subject: string): void => {
  if (faults.length > 0) throw new PortfolioError(inInputOrder(faults), subject);
};

/** The row does not have the column. */
const NO_COLUMN = /* @__PURE__ */ Symbol("no column");

/** What a row has in the columns of the mapping; `null` for what is no record. */
const cellsOf = (row: unknown, columns: readonly string[]): readonly unknown[] | null =>
  isRecord(row) ? columns.map((column) => (Object.hasOwn(row, column) ? row[column] : NO_COLUMN)) : null;

type Rows = readonly (readonly unknown[] | null)[];

/** Columns of the mapping that no row has. */
const missingColumns = (input: unknown, rows: Rows, mapping: CheckedMapping): readonly FaultDetail[] => {
  const records = rows.filter((cells) => cells !== null);
  if (records.length === 0) return [];
  return mapping.cells.flatMap(({ column, place }) => {
    if (column === null || records.some((cells) => cells[column] !== NO_COLUMN)) return [];
    const known = columnsIn(input);
    const name = mapping.columns[column];
    const hint = suggestion(name, known, "write the name as the rows have it");
    const expected = `a column of the rows: ${known.slice(0, MOST_COLUMNS).join(", ")}`;
    return bad("missing", name, expected, hint, [...place, "column"]).faults;
  });
};

const MOST_COLUMNS = 20;

const columnsIn = (rows: unknown): readonly string[] =>
  copied(() => Object.keys((rows as readonly unknown[]).find(isRecord) ?? {})) ?? [];

/** What a cell holds that cannot be read. It is told as a fault, and its row is read on. */
const UNREADABLE = null;

class RowReader {
  readonly #mapping: CheckedMapping;
  readonly #faults: FaultDetail[] = [];
  #number = 0;
  #cells: readonly unknown[] = [];

  constructor(mapping: CheckedMapping) {
    this.#mapping = mapping;
  }

  /** The inputs that rows make, and of each the number of its row. */
  read(list: OpenList, rows: Rows, given: unknown) {
    const inputs: unknown[] = [];
    const numbers: number[] = [];
    rows.forEach((cells, number) => {
      if (this.#faults.length >= inputLimits.faults) return;
      this.#number = number;
      this.#cells = cells ?? [];
      if (cells === null) this.#noRecord(copied(() => (given as readonly unknown[])[number]));
      const input = cells === null || this.#isBlank() ? undefined : this.#build(this.#mapping.plan);
      if (!isRecord(input)) return;
      const said = list === "reports" ? saidByReport(input) : saidByValue(input, this.#mapping);
      if (said === undefined) return;
      inputs.push(said);
      numbers.push(number);
    });
    return { inputs, numbers, faults: this.#faults };
  }

  /** The way to a field in the mapping: in a list, items that the row does not have stand there too. */
  mapped(path: FaultDetail["path"], cells: readonly unknown[]): FaultDetail["path"] {
    const [key, position, ...rest] = path;
    const plan = this.#mapping.plan;
    const list = "parts" in plan ? plan.parts.find(([name]) => name === key)?.[1] : undefined;
    if (list === undefined || !("items" in list) || position === undefined) return path;
    this.#cells = cells;
    const there = list.items.flatMap((item, at) => (this.#build(item) === undefined ? [] : [at]));
    return [key as string, there[Number(position)] ?? position, ...rest];
  }

  #noRecord(row: unknown): void {
    const hint = "let the parser make an object of each row, with the header as its keys";
    addAll(this.#faults, bad("wrong-type", row, "a record", hint, ["rows", this.#number]).faults);
  }

  #isBlank(): boolean {
    return this.#cells.length > 0 && this.#cells.every((cell) => cell !== NO_COLUMN && this.#isEmpty(cell));
  }

  #isEmpty(cell: unknown): boolean {
    if (cell === null || cell === undefined) return true;
    const text = typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : undefined;
    return text !== undefined && (text === "" || this.#mapping.empty.has(text));
  }

  /** What the cells of a plan make; `undefined` where they are empty. */
  #build(plan: Plan): unknown {
    if ("field" in plan) return plan.column === null ? plan.value : this.#content(plan, plan.column);
    if ("items" in plan) {
      const items = plan.items.map((item) => this.#build(item)).filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    const parts = plan.parts
      .map(([key, part]) => [key, this.#build(part)] as const)
      .filter(([, part]) => part !== undefined);
    const isThere = ([key]: readonly [string, unknown]) => plan.core === undefined || plan.core.includes(key);
    return parts.some(isThere) ? Object.fromEntries(parts) : undefined;
  }

  #content({ holds }: MappedCell, column: number): unknown {
    const cell = this.#cells[column];
    const path = ["rows", this.#number, this.#mapping.columns[column] as string];
    const read =
      cell === NO_COLUMN ? noColumn() : this.#isEmpty(cell) ? good(undefined) : this.#readCell(cell, holds);
    if (read.ok) return read.value;
    addAll(
      this.#faults,
      read.faults.map((fault) => ({ ...fault, path })),
    );
    return UNREADABLE;
  }

  #readCell(cell: unknown, holds: MappedCell["holds"]): Read<unknown> {
    const content = typeof cell === "string" ? cell.trim() : cell;
    if (content instanceof Date) return bad("not-json", content, "text or a number", DATE_HINT);
    if (holds === "number") return readNumberCell(content, this.#mapping.numbers);
    return good(holds === "text" && WRITTEN.has(typeof content) ? String(content) : content);
  }
}

/** A year or an id that a parser or a driver has made a number of. */
const WRITTEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["number", "bigint"]);

const DATE_HINT =
  "a Date is an instant, and its day depends on the time zone; let the driver return dates as text, " +
  'or write the day as text, "2020-10-15"';

const noColumn = (): Read<never> =>
  bad(
    "missing",
    undefined,
    "a cell, as in other rows",
    "write null where it is empty, or look for a row that is cut short",
  );

const saidByReport = (input: Readonly<Record<string, unknown>>): unknown =>
  input.says === undefined ? undefined : input;

/** One reason that the mapping gives for all rows is meant for those without a value. */
const saidByValue = (input: Readonly<Record<string, unknown>>, { cells }: CheckedMapping): unknown => {
  const { missingReason, ...rest } = input;
  if (rest.value === undefined && rest.comparison === undefined)
    return missingReason === undefined ? undefined : input;
  const isForAll = cells.some(({ field, column }) => field[0] === "missingReason" && column === null);
  return isForAll ? rest : input;
};

/** Entries of rows without an unreadable cell, which would be taken for missing. */
const soundOnly = (
  entries: Entries["measuredValues"] | Entries["reports"],
  numbers: readonly number[],
  faults: readonly FaultDetail[],
): Entries["measuredValues"] => {
  const faulty = new Set(faults.map(({ path }) => path[1]));
  return (entries as Entries["measuredValues"]).filter(({ index }) => !faulty.has(numbers[index] as number));
};

/** Leads a fault of an input back to the cell that it comes from, or to the value in the mapping. */
const inRows = (
  fault: FaultDetail,
  mapping: CheckedMapping,
  numbers: readonly number[],
  rows: Rows,
): FaultDetail => {
  const [, index = 0, ...path] = fault.path;
  const number = numbers[Number(index)] ?? 0;
  const row = ["rows", number];
  const field = new RowReader(mapping).mapped(path, rows[number] ?? []);
  const cell =
    mapping.cells.find((one) => startsWith(field, one.field)) ??
    mapping.cells.find((one) => startsWith(one.field, field));
  if (field.length === 0 || cell === undefined) return { ...fault, path: [...row, ...field] };
  const within = field.slice(cell.field.length);
  if (cell.column === null) return { ...fault, path: [...cell.place, "value", ...within] };
  const place = [...row, mapping.columns[cell.column] as string, ...within];
  const isEmpty = fault.code === "missing" && within.length === 0;
  return isEmpty
    ? { ...fault, path: place, hint: "fill the cell, or leave the row out" }
    : { ...fault, path: place };
};

const startsWith = (path: FaultDetail["path"], start: FaultDetail["path"]): boolean =>
  start.every((key, at) => path[at] === key);

/** Each place once: a cell that cannot be read is not missing too, and a value of the mapping is wrong once. */
const withoutRepeats = (
  own: readonly FaultDetail[],
  found: readonly FaultDetail[],
): readonly FaultDetail[] => {
  const places = new Set(own.map(({ path }) => JSON.stringify(path)));
  const others = found.filter(({ path }) => {
    const place = JSON.stringify(path);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
  return [...own, ...others];
};

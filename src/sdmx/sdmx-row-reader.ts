import type { MeasuredValueInput } from "../model/input.js";
import type { CsvRow } from "../tables/read-csv.js";
import type { Period } from "../value/period.js";
import { isStandardCode, type OwnUnitInput } from "../value/unit.js";
import type { SdmxLossCode } from "./loss.js";
import { isStatusColumn, readStatus, type StatusReading, statusCodes } from "./observation-status.js";
import { decimalShownBy, isMissingOnPurpose, readMultiplier, readObservation } from "./observation-value.js";
import { readReleaseDay } from "./release-day.js";
import { CALENDAR_YEAR, type ReportingYear, readMonthDay } from "./reporting-year.js";
import type { RowPlan } from "./row-finder.js";
import type { CheckedSdmxOptions } from "./sdmx-options.js";
import type { RowNote, SdmxRecord } from "./sdmx-record.js";
import type { SdmxColumn, SdmxTable } from "./sdmx-table.js";
import { type OpenColumn, openColumnsOf } from "./series-check.js";
import { keyColumnsOf, unitColumnOf } from "./series-columns.js";
import { readTimePeriod, type TimeReading } from "./time-period.js";

/** Why a row is left out. */
export interface LostRow {
  readonly lost: SdmxLossCode;
  readonly column: SdmxColumn | null;
  readonly found: string;
}

/** What is the same for all rows of an indicator in a file. */
interface PlanColumns {
  readonly measure: SdmxColumn;
  readonly decimal: "." | "," | null;
  readonly open: readonly OpenColumn[];
  /** What tells observations apart, beside the period. */
  readonly key: readonly SdmxColumn[];
}

/** Codes of percentages, of which many say of what: `PT_B1GQ` at the OECD, `PC_GDP` at Eurostat, which also writes names. */
const PERCENTAGE = /^(?:P[TC](?:_.*)?|PCT|PERCENT|Percentage)$/;
const INDEX = /^(?:IX|INDEX)$/;
const CURRENCY = /^[A-Z]{3}$/;

/** Codes of the confidentiality that leave a value free for publication. */
const FREE: ReadonlySet<string> = /* @__PURE__ */ new Set(["", "F"]);

/** Reads the rows of one file as measured values. */
export class SdmxRowReader {
  readonly #table: SdmxTable;
  readonly #options: CheckedSdmxOptions;
  readonly #columnsOf = new Map<RowPlan, PlanColumns | null>();
  readonly #decimals = new Map<SdmxColumn, "." | "," | null>();
  readonly #periods = new Map<string, TimeReading | null>();
  readonly #statuses = new Map<string, StatusReading>();
  readonly #statusColumns: readonly SdmxColumn[];
  readonly #time: SdmxColumn;
  readonly #confidentiality: SdmxColumn | undefined;
  readonly #multiplier: SdmxColumn | undefined;
  readonly #unit: SdmxColumn | undefined;
  readonly #currency: SdmxColumn | undefined;
  readonly #frequency: SdmxColumn | undefined;
  readonly #yearStart: SdmxColumn | undefined;
  readonly #yearEnd: SdmxColumn | undefined;
  readonly #release: SdmxColumn | undefined;

  constructor(table: SdmxTable, time: SdmxColumn, options: CheckedSdmxOptions) {
    const first = (...ids: readonly string[]): SdmxColumn | undefined =>
      ids.map((id) => table.column(id)).find((column) => column !== undefined);
    const { releasedOn } = options;
    this.#table = table;
    this.#options = options;
    this.#time = time;
    this.#statusColumns = table.columns.filter(
      (column) => isStatusColumn(column.id) && table.column(column.id) === column,
    );
    this.#confidentiality = first("CONF_STATUS", "OBS_CONF");
    this.#multiplier = first("UNIT_MULT");
    this.#unit = unitColumnOf(table);
    this.#currency = first("CURRENCY");
    this.#frequency = first("FREQ", "freq", "FREQUENCY");
    this.#yearStart = first("REPORTING_YEAR_START_DAY", "REPYEARSTART");
    this.#yearEnd = first("REPORTING_YEAR_END_DAY", "REPYEAREND");
    if (releasedOn === null) this.#release = first("VALID_FROM");
    else if ("column" in releasedOn) this.#release = first(releasedOn.column);
  }

  /** The columns that are read of every row. */
  get columns(): readonly SdmxColumn[] {
    return [
      this.#time,
      ...this.#statusColumns,
      ...[this.#confidentiality, this.#multiplier, this.#unit, this.#currency, this.#frequency],
      ...[this.#yearStart, this.#yearEnd, this.#release],
    ].filter((column) => column !== undefined);
  }

  /** What a row states of an indicator; `empty` where it has neither a figure nor a reason why there is none. */
  read(row: CsvRow, plan: RowPlan, replaces: boolean): SdmxRecord | "empty" | LostRow {
    const columns = this.#columns(plan);
    if (columns === null) return { lost: "no-measure-column", column: null, found: plan.of.measure };
    const cells = this.#table.codes(row, columns.measure).filter((cell) => cell !== "");
    const status = this.#status(row);
    const secrecy = this.#table.code(row, this.#confidentiality);
    const isFree = FREE.has(secrecy) || this.#options.takesConfidential;
    const [cell = ""] = cells;
    const notes: RowNote[] = [];
    let missing = status.missing;
    if (cell === "" && missing === null) {
      if (isFree) return "empty";
      missing = "suppressed";
    } else if (isMissingOnPurpose(cell)) missing ??= "unknown";
    else if (cell !== "" && !isFree)
      return { lost: "confidential", column: this.#confidentiality ?? null, found: secrecy };
    else if (cell !== "" && missing !== null)
      notes.push({ code: "value-beside-missing", column: columns.measure, found: cell });
    if (cells.length > 1)
      return { lost: "several-values", column: columns.measure, found: cells.join(" and ") };
    const stated = missing === null ? this.#figure(row, cell, columns, notes) : { missingReason: missing };
    if ("lost" in stated) return stated;
    const time = this.#period(row, notes);
    if ("lost" in time) return time;
    const dimensions = this.#dimensions(row, plan);
    if ("lost" in dimensions) return dimensions;
    for (const code of status.unknown) notes.push(this.#statusNote("unknown-status", code));
    for (const code of status.inexact) notes.push(this.#statusNote("inexact-status", code));
    const releasedOn = this.#releasedOn(row, notes);
    const value: MeasuredValueInput = {
      indicator: plan.of.indicator,
      period: time.period,
      ...stated,
      ...(missing !== null || status.status === "final" ? {} : { status: status.status }),
      ...(status.flags.length === 0 ? {} : { flags: status.flags }),
      ...dimensions,
      ...(releasedOn === null ? {} : { releasedOn }),
      ...(plan.of.source === null ? {} : { citations: [{ source: plan.of.source }] }),
    };
    return this.#record(row, plan, columns, value, replaces, notes);
  }

  /** A row that deletes its observation, as a statement that there is no value any more. */
  readDeletion(row: CsvRow, plan: RowPlan): SdmxRecord | LostRow {
    const columns = this.#columns(plan);
    if (columns === null) return { lost: "no-measure-column", column: null, found: plan.of.measure };
    const notes: RowNote[] = [];
    const time = this.#period(row, notes);
    if ("lost" in time) return time;
    const dimensions = this.#dimensions(row, plan);
    if ("lost" in dimensions) return dimensions;
    const releasedOn = this.#releasedOn(row, notes);
    if (releasedOn === null) notes.push({ code: "delete-without-day", column: null, found: "D" });
    const value: MeasuredValueInput = {
      indicator: plan.of.indicator,
      period: time.period,
      missingReason: "unknown",
      ...dimensions,
      ...(releasedOn === null ? {} : { releasedOn }),
    };
    return this.#record(row, plan, columns, value, true, notes);
  }

  #record(
    row: CsvRow,
    plan: RowPlan,
    { key, open }: PlanColumns,
    value: MeasuredValueInput,
    replaces: boolean,
    notes: readonly RowNote[],
  ): SdmxRecord {
    const table = this.#table;
    const codes = key.map((column) => `${table.seriesId(column)}=${table.seriesCode(row, column)}`);
    const observation = [plan.of.position, value.period, value.releasedOn, ...codes].join("\0");
    return { table, row, position: plan.of.position, value, observation, open, replaces, notes };
  }

  /** `null` where the file has no column of the figures. */
  #columns(plan: RowPlan): PlanColumns | null {
    const known = this.#columnsOf.get(plan);
    if (known !== undefined) return known;
    const made = this.#planColumns(plan);
    this.#columnsOf.set(plan, made);
    return made;
  }

  #planColumns(plan: RowPlan): PlanColumns | null {
    const { measure, where, dimensions } = plan;
    if (measure === undefined) return null;
    const named = this.#options.dimensionColumns;
    const own = [...where, ...dimensions].map(({ column }) => column);
    const key = new Set([...keyColumnsOf(this.#table, measure, named), ...own]);
    return {
      measure,
      decimal: this.#options.decimal ?? this.#decimalOf(measure),
      open: openColumnsOf(this.#table, plan, named),
      key: [...key].sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  }

  #decimalOf(measure: SdmxColumn): "." | "," | null {
    let decimal = this.#decimals.get(measure);
    if (decimal === undefined) {
      decimal = decimalShownBy(this.#table, measure);
      this.#decimals.set(measure, decimal);
    }
    return decimal;
  }

  #status(row: CsvRow): StatusReading {
    const codes = this.#statusColumns.flatMap((column) =>
      this.#table.codes(row, column).flatMap((cell) => statusCodes(column.id, cell)),
    );
    const key = codes.join(" ");
    let status = this.#statuses.get(key);
    if (status === undefined) {
      status = readStatus(codes);
      this.#statuses.set(key, status);
    }
    return status;
  }

  #statusNote(code: SdmxLossCode, found: string): RowNote {
    return { code, column: this.#statusColumns[0] ?? null, found };
  }

  #figure(
    row: CsvRow,
    cell: string,
    { measure, decimal }: PlanColumns,
    notes: RowNote[],
  ): { readonly value: string; readonly unit?: string | OwnUnitInput } | LostRow {
    const multiplier = this.#table.code(row, this.#multiplier);
    const power = readMultiplier(multiplier);
    if (power === null)
      return { lost: "bad-multiplier", column: this.#multiplier ?? null, found: multiplier };
    if (decimal === null && /[.,]/.test(cell))
      return { lost: "decimal-unclear", column: measure, found: "points and commas" };
    const value = readObservation(cell, decimal ?? ".", power);
    if (value === null) return { lost: "bad-value", column: measure, found: cell };
    const unit = this.#unitOf(row, notes);
    return unit === null ? { value } : { value, unit };
  }

  #unitOf(row: CsvRow, notes: RowNote[]): string | OwnUnitInput | null {
    const code = this.#table.code(row, this.#unit);
    const stated = this.#options.units.get(code);
    if (stated !== undefined) return stated;
    if (code === "" || code === "_Z") return null;
    if (PERCENTAGE.test(code)) return "percent";
    if (INDEX.test(code)) return "index";
    // The currency of the country, which a column of its own may name.
    const money = code === "XDC" ? this.#table.code(row, this.#currency) : code;
    if (CURRENCY.test(money) && isStandardCode(money)) return money;
    notes.push({ code: "unknown-unit", column: this.#unit ?? null, found: code });
    return null;
  }

  #period(row: CsvRow, notes: RowNote[]): { readonly period: Period } | LostRow {
    const text = this.#table.code(row, this.#time);
    const frequency = this.#table.code(row, this.#frequency);
    const year = this.#reportingYear(row);
    if ("lost" in year) return year;
    const key = [text, frequency, year.month, year.day, year.isEnd].join("\0");
    let read = this.#periods.get(key);
    if (read === undefined) {
      read = readTimePeriod(text, { frequency, year });
      this.#periods.set(key, read);
    }
    if (read === null) return { lost: "bad-period", column: this.#time, found: text };
    if (read.note === "day-of-frequency")
      notes.push({ code: read.note, column: this.#frequency ?? null, found: frequency });
    else if (read.note === "time-of-day") notes.push({ code: read.note, column: this.#time, found: text });
    else if (read.note === "year-of-reporting" && year !== this.#options.reportingYear)
      notes.push({ code: read.note, column: this.#time, found: text });
    return read;
  }

  #reportingYear(row: CsvRow): ReportingYear | LostRow {
    for (const [column, isEnd] of [
      [this.#yearStart, false],
      [this.#yearEnd, true],
    ] as const) {
      const code = this.#table.code(row, column);
      if (code === "") continue;
      return readMonthDay(code, isEnd) ?? { lost: "bad-year-start", column: column ?? null, found: code };
    }
    return this.#options.reportingYear ?? CALENDAR_YEAR;
  }

  #dimensions(
    row: CsvRow,
    plan: RowPlan,
  ): { readonly dimensions?: Readonly<Record<string, string>> } | LostRow {
    const members: [name: string, member: string][] = [];
    for (const { column, of } of plan.dimensions) {
      const code = this.#table.code(row, column);
      if (code === "" || of.total.has(code)) continue;
      const member = of.members === null ? code : of.members.get(code);
      if (member === undefined) return { lost: "unknown-member", column, found: code };
      members.push([of.name, member]);
    }
    return members.length === 0 ? {} : { dimensions: Object.fromEntries(members) };
  }

  #releasedOn(row: CsvRow, notes: RowNote[]): Period | null {
    const { releasedOn } = this.#options;
    if (releasedOn !== null && "value" in releasedOn) return releasedOn.value;
    const text = this.#table.code(row, this.#release);
    if (text === "") return null;
    const day = readReleaseDay(text);
    if (day === null) notes.push({ code: "bad-release-date", column: this.#release ?? null, found: text });
    return day;
  }
}

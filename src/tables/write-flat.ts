import type { Criterion } from "../criteria/criterion.js";
import { orThrow, pathText } from "../faults/fault.js";
import { readFlag, readKeys } from "../faults/options.js";
import type { Indicator } from "../model/indicator.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Target } from "../model/target.js";
import { entriesById } from "../portfolio/ids.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import { csvLines, quoted } from "../render/csv-text.js";
import { type Amount, comparators } from "../value/amount.js";
import type { LocalizedText } from "../value/text.js";
import { DIMENSION_PREFIX, type FlatTableName, flatColumns } from "./flat-columns.js";
import { guardedCell } from "./formula-guard.js";

/** How much of a portfolio the flat tables do not hold. */
export const flatLossCodes = ["list-not-held", "entry-not-held", "field-not-held"] as const;

/** One of {@link flatLossCodes}. */
export type FlatLossCode = (typeof flatLossCodes)[number];

/** Something of a portfolio that the flat tables do not hold. */
export interface FlatLoss {
  /** A whole list, an entry of one, or a field of an entry. */
  readonly code: FlatLossCode;
  /** Its place in the portfolio. */
  readonly path: readonly (string | number)[];
  /** All of it in one sentence. */
  readonly message: string;
}

/** Targets and values as two CSV texts. */
export interface FlatTables {
  /** A row for each target, with what its indicator is. */
  readonly targets: string;
  /** A row for each measured value. */
  readonly values: string;
}

/** How the tables are written. */
export interface FlatOptions {
  /** Whether each text begins with the mark by which Excel knows UTF-8. Default `false`. */
  readonly byteOrderMark?: boolean | undefined;
}

/**
 * A portfolio as two flat tables, of targets and of values, to be edited in a spreadsheet and read again by
 * {@link portfolioFromFlatTables}. What two flat tables cannot hold is named in `losses`, and never dropped in silence.
 *
 * @param portfolio - a parsed portfolio
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a parsed portfolio; `unknown-option` or `bad-option`
 *
 * @example
 * import { definePortfolio } from "policy-targets";
 * import { flatTablesOf } from "policy-targets/tables";
 *
 * const portfolio = definePortfolio({
 *   indicators: [{ id: "fibre", title: "Households with fibre", unit: "percent" }],
 *   targets: [
 *     { id: "fibre-2025", title: "Fibre", indicator: "fibre", criterion: { atLeast: 80 }, deadline: "2025", tags: ["net"] },
 *   ],
 *   measuredValues: [{ indicator: "fibre", period: "2023", value: { about: 60 } }],
 * });
 * const { targets, values, losses } = flatTablesOf(portfolio);
 * targets.split("\r\n")[1]; // => "fibre-2025,Fibre,fibre,Households with fibre,percent,atLeast,80,2025"
 * values.split("\r\n")[1]; // => "fibre,2023,60,about"
 * losses.map(({ path }) => path.join(".")); // => ["targets.0.tags"]
 */
export const flatTablesOf = (
  portfolio: Portfolio,
  options: FlatOptions = {},
): FlatTables & { readonly losses: readonly FlatLoss[] } => {
  requirePortfolio(portfolio);
  const given = orThrow(readKeys(options, ["byteOrderMark"], "write { byteOrderMark: true }"), "options");
  const mark = readFlag(given.byteOrderMark, "byteOrderMark", false) ? "\ufeff" : "";
  const writer = new FlatWriter(portfolio);
  return {
    targets: mark + tableText("targets", writer.targets()),
    values: mark + tableText("values", writer.values()),
    losses: writer.losses(),
  };
};

/** The cells of a row by the names of their columns. */
type FlatRow = ReadonlyMap<string, string>;

/** Columns that are always there; of the others those that hold something. */
const ALWAYS: Readonly<Record<FlatTableName, readonly string[]>> = {
  targets: ["target", "title", "indicator", "unit", "asks", "figure", "deadline"],
  values: ["indicator", "period", "value"],
};

const tableText = (table: FlatTableName, rows: readonly FlatRow[]): string => {
  const used = new Set([...ALWAYS[table], ...rows.flatMap((row) => [...row.keys()])]);
  const known = Object.keys(flatColumns[table]);
  const headings = known.flatMap((name) =>
    [...used].filter((each) => each === name || each.startsWith(`${name}:`)).sort(),
  );
  const breakdowns = [...used].filter((name) => name.startsWith(DIMENSION_PREFIX)).sort();
  const columns = [...headings, ...breakdowns];
  return csvLines([
    columns.map(quoted),
    ...rows.map((row) => columns.map((name) => quoted(row.get(name) ?? ""))),
  ]);
};

class FlatWriter {
  readonly #portfolio: Portfolio;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #losses: FlatLoss[] = [];
  readonly #written = new Set<string>();

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
    this.#indicators = entriesById(portfolio.indicators);
  }

  /** What neither table holds; to be asked after both. */
  losses(): readonly FlatLoss[] {
    const { sources, parties, policies, dimensions, reports, indicators } = this.#portfolio;
    const lists = { sources, parties, policies, dimensions, reports };
    for (const [list, entries] of Object.entries(lists))
      if (entries.length > 0) this.#lose("list-not-held", [list]);
    if (this.#portfolio.timeZone !== undefined) this.#lose("field-not-held", ["timeZone"]);
    indicators.forEach((indicator, at) => {
      if (!this.#written.has(indicator.id)) this.#lose("entry-not-held", ["indicators", at]);
      else this.#loseOthers(indicator, ["ratioOf", "perDayOf", "citations"], ["indicators", at]);
    });
    return this.#losses;
  }

  targets(): readonly FlatRow[] {
    return this.#portfolio.targets.flatMap((target, at) => this.#targetRow(target, ["targets", at]) ?? []);
  }

  #targetRow(target: Target, path: FlatLoss["path"]): FlatRow | null {
    const asked = criterionCells(target.criterion);
    if (asked === null) {
      this.#lose("entry-not-held", path);
      return null;
    }
    const { baseline, deadline } = target;
    const dated = typeof deadline === "object" && "by" in deadline ? deadline.by : deadline;
    const exactBaseline =
      typeof baseline?.value === "string" ? { value: baseline.value, period: baseline.period } : null;
    if (typeof deadline === "object") this.#lose("field-not-held", [...path, "deadline"]);
    if (baseline !== undefined && exactBaseline === null) this.#lose("field-not-held", [...path, "baseline"]);
    if ((baseline?.citations.length ?? 0) > 0)
      this.#lose("field-not-held", [...path, "baseline", "citations"]);
    this.#loseOthers(
      target,
      ["policies", "milestones", "parties", "tags", "hedges", "revisions", "citations"],
      path,
    );
    const row = new RowCells();
    row.text("target", target.id);
    row.localized("title", target.title);
    const indicator = this.#indicators.get(target.indicator ?? "");
    if (indicator !== undefined) this.#indicatorCells(indicator, row);
    row.texts(asked);
    row.texts({
      baseline: exactBaseline?.value,
      baselinePeriod: exactBaseline?.period,
      start: target.start,
      deadline: typeof dated === "string" ? dated : undefined,
      mode: unless(target.mode, "reach"),
      trajectory: unless(target.trajectory, "linear"),
      commitment: target.commitment,
      lifecycle: unless(target.lifecycle, "active"),
      method: target.method,
    });
    if (target.sector !== undefined) row.localized("sector", target.sector);
    row.dimensions(target.dimensions);
    return row.cells;
  }

  #indicatorCells(indicator: Indicator, row: RowCells): void {
    const { id, title, unit, direction, accumulation, frequency } = indicator;
    row.text("indicator", id);
    row.localized("indicatorTitle", title);
    row.text("unit", typeof unit === "string" ? unit : unit.code);
    if (typeof unit === "object") row.localized("unitLabel", unit.label);
    row.texts({ direction, accumulation: unless(accumulation, "level"), frequency });
    if (this.#written.has(id)) return;
    this.#written.add(id);
    if (typeof unit === "object" && unit.is !== undefined) {
      const at = this.#portfolio.indicators.indexOf(indicator);
      this.#lose("field-not-held", ["indicators", at, "unit", "is"]);
    }
  }

  values(): readonly FlatRow[] {
    return this.#portfolio.measuredValues.flatMap((measured, at) => {
      const path = ["measuredValues", at];
      const { indicator, value, missingReason } = measured;
      // What is written is a number: an indicator of codes has no target that has a row.
      if (this.#written.has(indicator) && (value ?? missingReason) !== undefined)
        return this.#valueRow(measured, value as Amount | undefined, path);
      this.#lose("entry-not-held", path);
      return [];
    });
  }

  #valueRow(measured: MeasuredValue, value: Amount | undefined, path: FlatLoss["path"]): FlatRow {
    const { indicator, period, unit, status, flags, verification, releasedOn, missingReason } = measured;
    this.#loseOthers(measured, ["id", "comparison", "by", "citations"], path);
    if (typeof unit === "object") this.#lose("field-not-held", [...path, "unit"]);
    const row = new RowCells();
    row.texts({ indicator, period, ...(value === undefined ? {} : amountCells(value)) });
    row.texts({
      unit: typeof unit === "string" ? unit : undefined,
      status: unless(status, "final"),
      flags: flags.length === 0 ? undefined : flags.join(" "),
      verification,
      releasedOn,
      missingReason,
    });
    row.dimensions(measured.dimensions);
    return row.cells;
  }

  #loseOthers<T>(entry: T, keys: readonly (keyof T & string)[], path: FlatLoss["path"]): void {
    for (const key of keys) {
      const value = entry[key];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (!isEmpty) this.#lose("field-not-held", [...path, key]);
    }
  }

  #lose(code: FlatLossCode, path: FlatLoss["path"]): void {
    this.#losses.push({ code, path, message: `${pathText(path)}: the flat tables do not hold it (${code})` });
  }
}

const unless = <T extends string>(code: T, usual: T): T | undefined => (code === usual ? undefined : code);

class RowCells {
  readonly cells = new Map<string, string>();

  text(column: string, text: string): void {
    this.cells.set(column, PLAIN_NUMBER.test(text) ? text : guardedCell(text));
  }

  texts(cells: Readonly<Record<string, string | undefined>>): void {
    for (const [column, text] of Object.entries(cells)) if (text !== undefined) this.text(column, text);
  }

  localized(column: string, text: LocalizedText): void {
    if (typeof text === "string") this.text(column, text);
    else for (const [language, each] of Object.entries(text)) this.text(`${column}:${language}`, each);
  }

  dimensions(dimensions: Readonly<Record<string, string>> | undefined): void {
    for (const [name, member] of Object.entries(dimensions ?? {}))
      this.text(`${DIMENSION_PREFIX}${name}`, member);
  }
}

/** A negative number is no formula. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** What a criterion asks in cells; `null` where they cannot hold it. */
const criterionCells = (criterion: Criterion): Readonly<Record<string, string>> | null => {
  if (criterion.kind === "deliverable") return { asks: "deliverable" };
  if (criterion.kind !== "threshold" && criterion.kind !== "range") return null;
  const counted = criterion.in;
  const isPlain =
    criterion.every === undefined && criterion.each === undefined && typeof counted !== "object";
  if (!isPlain) return null;
  const inCell = counted === undefined ? {} : { in: counted };
  if (criterion.kind === "range") {
    const [figure, to] = criterion.between;
    return { asks: "between", figure, to, ...inCell };
  }
  const asks = comparators.find((each) => criterion[each] !== undefined) ?? "equals";
  const limit = criterion[asks];
  return typeof limit === "string" ? { asks, figure: limit, ...inCell } : null;
};

const amountCells = (amount: Amount): Readonly<Record<string, string>> => {
  if (typeof amount === "string") return { value: amount };
  if (amount.between !== undefined) {
    const [value, to] = amount.between;
    return { value, qualifier: "between", to };
  }
  const forms = ["atLeast", "moreThan", "atMost", "lessThan", "nearly", "about"] as const;
  const qualifier = forms.find((form) => amount[form] !== undefined) ?? "about";
  const within = amount.within === undefined ? {} : { within: amount.within };
  return { value: amount[qualifier] ?? "", qualifier, ...within };
};

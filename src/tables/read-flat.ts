import { bad, completeFault, type Fault, type FaultDetail, orThrow } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { PortfolioError } from "../faults/portfolio-error.js";
import { suggestion } from "../faults/suggest.js";
import type { IndicatorInput, MeasuredValueInput, TargetInput } from "../model/input.js";
import type { Portfolio } from "../model/portfolio.js";
import { safeParsePortfolio } from "../portfolio/parse.js";
import { readNumberCell } from "../portfolio/row-numbers.js";
import type { LocalizedText } from "../value/text.js";
import {
  columnNamed,
  DIMENSION_PREFIX,
  type FlatTableName,
  flatColumns,
  LANGUAGE_COLUMNS,
} from "./flat-columns.js";
import { unguardedCell } from "./formula-guard.js";
import { type CsvFaultCode, type CsvRow, type CsvTable, readCsv } from "./read-csv.js";
import type { FlatLoss } from "./write-flat.js";

/**
 * A portfolio from two flat tables, of targets and of values, as {@link flatTablesOf} writes them or as a spreadsheet
 * saves them: with commas, semicolons or tabs between cells. Where cells are divided by semicolons, decimals have a
 * comma. Columns may stand in any order, and those that hold nothing may be left out.
 *
 * @param tables - the texts of both files; without `values`, no value is known yet
 * @returns the portfolio, checked
 * @throws {@link PortfolioError} with every fault; paths name the line of the file and the column:
 *   `targets[3].figure` is the cell under `figure` in line 3
 *
 * @example
 * import { evaluateTarget } from "policy-targets";
 * import { portfolioFromFlatTables } from "policy-targets/tables";
 *
 * const portfolio = portfolioFromFlatTables({
 *   targets: "target;title;indicator;unit;asks;figure;deadline\nrent-2030;Low rents;rent;EUR;atMost;11,5;2030\n",
 *   values: "indicator;period;value\nrent;2029;12,40\nrent;2030;11,20\n",
 * });
 * evaluateTarget(portfolio, "rent-2030", { asOf: "2031-03-01" }).status; // => "achieved"
 */
export const portfolioFromFlatTables = (tables: {
  readonly targets: string;
  readonly values?: string | undefined;
  /** What was not written; it is passed over. */
  readonly losses?: readonly FlatLoss[] | undefined;
}): Portfolio => {
  const given = orThrow(
    readKeys(tables, ["targets", "values", "losses"], "pass { targets, values }"),
    "tables",
  );
  const targets = readTable("targets", given.targets);
  const values = given.values === undefined ? null : readTable("values", given.values);
  const faults = [...targets.faults, ...(values?.faults ?? [])];
  if (faults.length > 0) throw new PortfolioError(faults.map(completeFault), "The tables have");
  const indicators = indicatorsOf(targets);
  const input = {
    indicators: indicators.map(({ input }) => input),
    targets: targets.rows.map(flatTarget),
    measuredValues: values?.rows.map(measuredOf) ?? [],
  };
  const parsed = safeParsePortfolio(input);
  if (parsed.ok) return parsed.portfolio;
  const lines = {
    indicators: indicators.map(({ row }) => row),
    targets: targets.rows,
    measuredValues: values?.rows ?? [],
  };
  throw new PortfolioError(
    parsed.faults.map((fault) => atCell(fault, lines)),
    "The tables have",
  );
};

/** A row by the names of its columns, without empty cells. */
interface FlatCells {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

interface ReadTable {
  readonly rows: readonly FlatCells[];
  readonly faults: readonly FaultDetail[];
}

const readTable = (table: FlatTableName, text: unknown): ReadTable => {
  if (typeof text !== "string")
    return {
      rows: [],
      faults: bad("wrong-type", text, "the text of a CSV file", "pass a string", [table]).faults,
    };
  const csv = readCsv(text);
  const faults = [
    ...csv.faults.flatMap(({ code, line, found }) => {
      const [expected, hint] = CSV_FAULTS[code];
      return bad(code === "duplicate-column" ? "duplicate-id" : "bad-text", found, expected, hint, [
        table,
        line,
      ]).faults;
    }),
    ...headingFaults(table, csv),
  ];
  const rows = csv.rows.map((row) => cellsOfRow(table, csv, row));
  return {
    rows: rows.map(({ line, cells }) => ({ line, cells })),
    faults: [...faults, ...rows.flatMap((row) => [...row.faults, ...idleCellFaults(table, row)])],
  };
};

/** Cells that the form stated in their row has no use for, and which would be lost without a word. */
const idleCellFaults = (table: FlatTableName, { line, cells }: FlatCells): readonly FaultDetail[] => {
  const form = table === "targets" ? "asks" : "qualifier";
  const stated = cells.get(form);
  const idle = table === "targets" ? idleInTarget(stated) : idleInValue(stated);
  return idle.flatMap((column) => {
    const text = cells.get(column);
    if (text === undefined) return [];
    const expected = stated === undefined ? `no ${column} without ${form}` : `no ${column} beside ${stated}`;
    const hint = `leave it empty, or correct ${form}`;
    return bad("field-without-effect", text, expected, hint, [table, line, column]).faults;
  });
};

const idleInTarget = (asks: string | undefined): readonly string[] => {
  if (asks === undefined || asks === "between") return [];
  return asks === "deliverable" ? ["figure", "to", "in"] : ["to"];
};

const idleInValue = (qualifier: string | undefined): readonly string[] => {
  if (qualifier === "about") return ["to"];
  return qualifier === "between" ? ["within"] : ["to", "within"];
};

const CSV_FAULTS: Readonly<Record<CsvFaultCode, readonly [expected: string, hint: string]>> = {
  "unclosed-quote": ["a quote that is closed", "close it, or write it twice where it belongs to the text"],
  "ragged-row": ["as many cells as the first row has", "quote cells that hold a separator"],
  "duplicate-column": ["each column once", "leave one of them out"],
  "too-long": ["at most 100,000 characters in a cell", "shorten it"],
  "no-header": ["a first row that names the columns", "write the names of the columns first"],
};

const headingFaults = (table: FlatTableName, { columns }: CsvTable): readonly FaultDetail[] => {
  if (columns.length === 0) return [];
  const known = Object.keys(flatColumns[table]);
  const unknown = columns.filter((name) => columnNamed(table, name) === undefined);
  const required = Object.entries(flatColumns[table]).flatMap(([name, column]) =>
    column.required && !columns.includes(name) ? [name] : [],
  );
  if (table === "targets" && isOfValues(columns)) {
    const hint = "pass it as the table of values, beside the one of targets; the shell takes it by --values";
    return bad("missing", columns.join(", "), "the columns of a table of targets", hint, [table]).faults;
  }
  return [
    ...unknown.flatMap(
      (name) =>
        bad("unknown-key", name, known.join(", "), suggestion(name, known, "leave the column out"), [
          table,
          name,
        ]).faults,
    ),
    ...required.flatMap(
      (name) =>
        bad("missing", undefined, `a column ${name}`, "add the column, as docs/flat-csv.md shows it", [
          table,
          name,
        ]).faults,
    ),
  ];
};

/** Whether they are the columns of the other table: what values need, and nothing by which a target is known. */
const isOfValues = (columns: readonly string[]): boolean =>
  !columns.includes("target") && ["indicator", "period"].every((name) => columns.includes(name));

const cellsOfRow = (
  table: FlatTableName,
  csv: CsvTable,
  { line, cells }: CsvRow,
): FlatCells & { readonly faults: readonly FaultDetail[] } => {
  const read = new Map<string, string>();
  const faults: FaultDetail[] = [];
  const decimal = csv.separator === ";" ? "," : ".";
  csv.columns.forEach((name, at) => {
    const cell = (cells[at] as string).trim();
    if (cell === "") return;
    if (columnNamed(table, name)?.datatype !== "decimal") {
      read.set(name, unguardedCell(cell));
      return;
    }
    const number = readNumberCell(cell, { decimal, thousands: undefined, digits: undefined });
    if (number.ok) read.set(name, String(number.value));
    else
      for (const fault of number.faults)
        faults.push({ ...fault, path: [table, line, name], hint: NUMBER_HINTS[decimal] });
  });
  return { line, cells: read, faults };
};

const NUMBER_HINTS = {
  ".": "write digits with a point, without separators; cells that are divided by semicolons take a comma",
  ",": "write digits with a comma, without separators, since cells are divided by semicolons",
} as const;

const localizedCell = (cells: FlatCells["cells"], column: string): LocalizedText | undefined => {
  const plain = cells.get(column);
  const others = [...cells].flatMap(([name, text]) => {
    const [of, language] = name.split(":");
    return of === column && language !== undefined ? [[language, text] as const] : [];
  });
  if (others.length === 0) return plain;
  return Object.fromEntries(plain === undefined ? others : [...others, ["en", plain]]);
};

const dimensionsOf = (
  cells: FlatCells["cells"],
): { readonly dimensions?: Readonly<Record<string, string>> } => {
  const found = [...cells].flatMap(([name, member]) =>
    name.startsWith(DIMENSION_PREFIX) ? [[name.slice(DIMENSION_PREFIX.length), member] as const] : [],
  );
  return found.length === 0 ? {} : { dimensions: Object.fromEntries(found) };
};

/** The fields that have the same name and hold the same as their cell. */
const sameFields = (cells: FlatCells["cells"], names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.flatMap((name) => (cells.has(name) ? [[name, cells.get(name)]] : [])));

/** Each indicator once, from the first row that names it. Its other rows may leave its cells empty. */
const indicatorsOf = ({
  rows,
}: ReadTable): readonly { readonly row: FlatCells; readonly input: IndicatorInput }[] => {
  const found = new Map<string, { readonly row: FlatCells; readonly input: IndicatorInput }>();
  for (const row of rows) {
    const id = row.cells.get("indicator");
    if (id === undefined) continue;
    const first = found.get(id);
    if (first === undefined) found.set(id, { row, input: indicatorOf(id, row) });
    else refuseOther(first.row, row);
  }
  return [...found.values()];
};

const INDICATOR_COLUMNS = ["indicatorTitle", "unit", "unitLabel", "direction", "accumulation", "frequency"];

const indicatorOf = (id: string, { cells }: FlatCells): IndicatorInput => {
  const [label, code] = [localizedCell(cells, "unitLabel"), cells.get("unit")];
  return {
    id,
    title: localizedCell(cells, "indicatorTitle") ?? id,
    unit: label === undefined ? code : { code, label },
    ...sameFields(cells, ["direction", "accumulation", "frequency"]),
  } as IndicatorInput;
};

const refuseOther = (first: FlatCells, row: FlatCells): void => {
  for (const [name, text] of row.cells) {
    const [column = ""] = name.split(":");
    if (!INDICATOR_COLUMNS.includes(column) || first.cells.get(name) === text) continue;
    const expected = `what line ${first.line} says: ${first.cells.get(name) ?? "nothing"}`;
    const hint = "write the same, or leave the cell empty";
    const { faults } = bad("conflicting-objects", text, expected, hint, ["targets", row.line, name]);
    throw new PortfolioError(faults.map(completeFault), "The tables have");
  }
};

const flatTarget = ({ cells }: FlatCells): TargetInput => {
  const [baseline, period] = [cells.get("baseline"), cells.get("baselinePeriod")];
  const sector = localizedCell(cells, "sector");
  return {
    id: cells.get("target"),
    title: localizedCell(cells, "title") ?? cells.get("target"),
    ...sameFields(cells, [
      "indicator",
      "start",
      "deadline",
      "mode",
      "trajectory",
      "commitment",
      "lifecycle",
      "method",
    ]),
    criterion: criterionOf(cells),
    ...(baseline === undefined && period === undefined ? {} : { baseline: { value: baseline, period } }),
    ...(sector === undefined ? {} : { sector }),
    ...dimensionsOf(cells),
  } as TargetInput;
};

const criterionOf = (cells: FlatCells["cells"]): Readonly<Record<string, unknown>> => {
  const asks = cells.get("asks");
  if (asks === undefined) return {};
  if (asks === "deliverable") return { deliverable: true };
  // An empty cell is told at its place, as one that holds no number.
  const figure = cells.get("figure") ?? "";
  return {
    [asks]: asks === "between" ? [figure, cells.get("to") ?? ""] : figure,
    ...sameFields(cells, ["in"]),
  };
};

const measuredOf = ({ cells }: FlatCells): MeasuredValueInput => {
  const flags = cells.get("flags");
  const value = cells.get("value");
  return {
    ...sameFields(cells, [
      "indicator",
      "period",
      "unit",
      "status",
      "verification",
      "releasedOn",
      "missingReason",
    ]),
    ...(value === undefined ? {} : { value: flatAmount(cells, value) }),
    ...(flags === undefined ? {} : { flags: flags.split(/\s+/) }),
    ...dimensionsOf(cells),
  } as unknown as MeasuredValueInput;
};

const flatAmount = (cells: FlatCells["cells"], value: string): unknown => {
  const qualifier = cells.get("qualifier");
  if (qualifier === undefined) return value;
  if (qualifier === "between") return { between: [value, cells.get("to") ?? ""] };
  return { [qualifier]: value, ...sameFields(cells, ["within"]) };
};

/** In which table and under which heading a field of the input stands, where the heading has another name. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  targets: { id: "target", criterion: "asks" },
  indicators: { id: "indicator", title: "indicatorTitle" },
};

/** Leads a fault of the input back to its cell. */
const atCell = (fault: Fault, lines: Readonly<Record<string, readonly FlatCells[]>>): Fault => {
  const [list = "", index, field, ...within] = fault.path;
  const line = lines[String(list)]?.[Number(index)]?.line ?? 1;
  const heading = headingOf(String(list), field, within, fault.code === "unknown-key");
  const table = list === "measuredValues" ? "values" : "targets";
  return completeFault({ ...fault, path: heading === undefined ? [table, line] : [table, line, heading] });
};

const headingOf = (
  list: string,
  field: string | number | undefined,
  within: FaultDetail["path"],
  isUnknownKey: boolean,
): string | undefined => {
  if (field === undefined) return undefined;
  const [key] = within;
  if (field === "dimensions" && key !== undefined) return `${DIMENSION_PREFIX}${key}`;
  if ((field === "criterion" || field === "value") && key !== undefined) {
    if (key === "in" || key === "within") return key;
    if (isUnknownKey) return field === "value" ? "qualifier" : "asks";
    return within[1] === 1 ? "to" : field === "value" ? "value" : "figure";
  }
  if (field === "baseline" && key === "period") return "baselinePeriod";
  if (field === "unit" && key === "label") return ["unitLabel", ...within.slice(1)].join(":");
  if (typeof key === "string" && LANGUAGE_COLUMNS.includes(String(field))) return `${field}:${key}`;
  const own = HEADINGS[list] ?? {};
  return Object.hasOwn(own, String(field)) ? own[String(field)] : String(field);
};

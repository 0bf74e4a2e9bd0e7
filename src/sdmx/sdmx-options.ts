import { bad, good, type Read, within } from "../faults/fault.js";
import { readList } from "../faults/foreign.js";
import { readKeys } from "../faults/options.js";
import { isRecord } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import { readClosedPeriod } from "../value/read-period.js";
import { readText } from "../value/text.js";
import { type OwnUnitInput, readUnit } from "../value/unit.js";
import { type ReportingYear, readMonthDay } from "./reporting-year.js";

/** A dimension of measured values that a column holds. */
export interface SdmxDimension {
  /** The id of the column, such as `SEX`. */
  readonly column: string;
  /** Codes that stand for the total, so that a value with one of them has no such dimension. Default `["_T", "_Z"]`. */
  readonly total?: readonly string[] | undefined;
  /**
   * The members by their codes, such as `{ F: "women" }`. A row with another code is left out and named. Default: the
   * codes are the members.
   */
  readonly members?: Readonly<Record<string, string>> | undefined;
}

/** Which rows are values of an indicator. */
export interface SdmxIndicator<IndicatorId extends string = string> {
  /** The id of the indicator in the portfolio. */
  readonly indicator: IndicatorId;
  /**
   * The codes that a row has to have, by the ids of the columns: `{ SERIES: "SI_POV_DAY1", REF_AREA: "VN" }`. A list
   * takes rows with any of its codes. Columns of any kind may be named; `STRUCTURE_ID` is compared with or without the
   * version.
   */
  readonly where: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Columns that become dimensions of the values, by the names that the portfolio gives them: `{ sex: "SEX" }`.
   * Default: none, so that all values are of the total.
   */
  readonly dimensions?: Readonly<Record<string, string | SdmxDimension>> | undefined;
  /** The id of the column of the figures. Default `OBS_VALUE`. */
  readonly measure?: string | undefined;
  /** The id of a source in the portfolio that every value cites. Default: none. */
  readonly source?: string | undefined;
}

/** What the files mean for a portfolio, and what they leave open. */
export interface SdmxOptions<IndicatorId extends string = string> {
  /** Which rows are values of which indicator. */
  readonly indicators: readonly SdmxIndicator<IndicatorId>[];
  /**
   * What the codes of units mean: the code of a unit of the portfolio, or a unit of your own that says what one of it
   * `is`. Default: `PERCENT`, `Percentage`, `PCT`, `PT` and `PC`, also as `PT_B1GQ` or `PC_GDP`, are percent, `IX` and `INDEX` an index,
   * and codes of ISO 4217 currencies. `XDC` is the currency in the column `CURRENCY`. Of others a loss says that they are
   * not known.
   */
  readonly units?: Readonly<Record<string, string | OwnUnitInput>> | undefined;
  /** The id of the column of the periods. Default `TIME_PERIOD`, as the standard has it. */
  readonly periodColumn?: string | undefined;
  /**
   * When the values became known: a period for all, or the id of a column. Default: the column `VALID_FROM` where there
   * is one; else a portfolio takes the last day of the period of each value.
   */
  readonly releasedOn?: { readonly value: string } | { readonly column: string } | undefined;
  /** What stands before decimals. Default: what the figures of a file show; the point where commas divide cells. */
  readonly decimal?: "." | "," | undefined;
  /**
   * On which day reporting years start, such as `--04-01`, in rows that do not say it. Default: on 1 January.
   */
  readonly reportingYearStart?: string | undefined;
  /**
   * The ids of the columns that tell series apart. Default: those before the figures, in the order in which services
   * write them.
   */
  readonly dimensionColumns?: readonly string[] | undefined;
  /** Whether values that are not for publication (`CONF_STATUS`) are left out or taken. Default `leave-out`. */
  readonly confidential?: "leave-out" | "take" | undefined;
}

/** A dimension as it was read. */
export interface CheckedDimension {
  readonly name: string;
  readonly column: string;
  readonly total: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, string> | null;
}

/** Which rows are values of an indicator, as it was read. */
export interface CheckedSdmxIndicator {
  readonly position: number;
  readonly indicator: string;
  readonly where: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dimensions: readonly CheckedDimension[];
  readonly measure: string;
  readonly source: string | null;
}

/** The options as they were read. */
export interface CheckedSdmxOptions {
  readonly indicators: readonly CheckedSdmxIndicator[];
  readonly units: ReadonlyMap<string, string | OwnUnitInput>;
  readonly releasedOn: { readonly value: string } | { readonly column: string } | null;
  readonly periodColumn: string;
  readonly decimal: "." | "," | null;
  readonly reportingYear: ReportingYear | null;
  readonly dimensionColumns: ReadonlySet<string> | null;
  readonly takesConfidential: boolean;
}

const OPTION_NAMES = [
  "indicators",
  "units",
  "periodColumn",
  "releasedOn",
  "decimal",
  "reportingYearStart",
  "dimensionColumns",
  "confidential",
] as const;
const INDICATORS_HINT = 'write indicators: [{ indicator: "poverty", where: { SERIES: "SI_POV_DAY1" } }]';

/** Reads the options, of which nothing runs any more. */
export const readSdmxOptions = (input: unknown): Read<CheckedSdmxOptions> => {
  const given = readKeys(input, OPTION_NAMES, INDICATORS_HINT);
  if (!given.ok) return given;
  const {
    indicators,
    units,
    periodColumn = "TIME_PERIOD",
    releasedOn,
    decimal,
    reportingYearStart,
    dimensionColumns,
    confidential,
  } = given.value;
  const read = allRead({
    indicators: readIndicators(indicators),
    units: readUnits(units),
    periodColumn: readText(periodColumn),
    releasedOn: orNothingGiven(releasedOn, readRelease),
    decimal: oneOrNothing(decimal, [".", ","] as const),
    reportingYearStart: orNothingGiven(reportingYearStart, readYearStart),
    dimensionColumns: orNothingGiven(dimensionColumns, (list) => readCodeList(list, COLUMNS_HINT)),
    confidential: oneOrNothing(confidential, ["leave-out", "take"] as const),
  });
  if (!read.ok) return read;
  const {
    reportingYearStart: reportingYear,
    confidential: secret,
    dimensionColumns: ids,
    ...others
  } = read.value;
  return good({
    ...others,
    reportingYear,
    dimensionColumns: ids === null ? null : new Set(ids),
    takesConfidential: secret === "take",
  });
};

/** What was read below each key, or the faults of the first that cannot be read. */
const allRead = <T extends object>(reads: { readonly [K in keyof T]: Read<T[K]> }): Read<T> => {
  const values: [string, unknown][] = [];
  for (const [key, read] of Object.entries<Read<unknown>>(reads)) {
    if (!read.ok) return within(key, read);
    values.push([key, read.value]);
  }
  return good(Object.fromEntries(values) as T);
};

const COLUMNS_HINT = 'write a list of columns, such as ["FREQ", "REF_AREA"]';

const orNothingGiven = <T>(input: unknown, read: (input: unknown) => Read<T>): Read<T | null> =>
  input === undefined ? good(null) : read(input);

const oneOrNothing = <T extends string>(input: unknown, known: readonly T[]): Read<T | null> =>
  orNothingGiven(input, (given) => {
    const found = known.find((each) => each === given);
    const expected = known.map((each) => JSON.stringify(each)).join(" or ");
    return found === undefined
      ? bad("bad-option", given, expected, suggestion(given, known, `write ${expected}`))
      : good(found);
  });

const readRelease = (input: unknown): Read<{ readonly value: string } | { readonly column: string }> => {
  const hint = 'write { value: "2024-05-15" } or { column: "LAST_UPDATE" }';
  const given = readKeys(input, ["value", "column"], hint);
  if (!given.ok) return given;
  const { value, column } = given.value;
  if ((value === undefined) === (column === undefined))
    return bad("bad-option", input, "value or column", hint);
  if (value === undefined) {
    const read = readText(column);
    return read.ok ? good({ column: read.value }) : within("column", read);
  }
  const period = readClosedPeriod(value);
  return period.ok ? good({ value: value as string }) : within("value", period);
};

const readYearStart = (input: unknown): Read<ReportingYear> => {
  const read = typeof input === "string" ? readMonthDay(input, false) : null;
  return read === null
    ? bad("bad-option", input, "a day of the year", 'write "--04-01" for 1 April')
    : good(read);
};

const readUnits = (input: unknown): Read<ReadonlyMap<string, string | OwnUnitInput>> => {
  const units = new Map<string, string | OwnUnitInput>();
  if (input === undefined) return good(units);
  if (!isRecord(input)) return bad("wrong-type", input, "units by their codes", 'write { PS: "person" }');
  for (const [code, unit] of Object.entries(input)) {
    const read = isRecord(unit) ? readUnit(unit) : readText(unit);
    if (!read.ok) return within(code, read);
    units.set(code, read.value as string | OwnUnitInput);
  }
  return good(units);
};

const MOST_INDICATORS = 100_000;

const readIndicators = (input: unknown): Read<readonly CheckedSdmxIndicator[]> => {
  if (input === undefined) return bad("missing", input, "a list of indicators", INDICATORS_HINT);
  const shape = { most: MOST_INDICATORS, of: "indicators", hint: INDICATORS_HINT };
  const list = readList(input, shape, (entry) => entry);
  if (!list.ok) return list;
  const indicators: CheckedSdmxIndicator[] = [];
  for (const [position, entry] of list.value.entries()) {
    const read = readSdmxIndicator(entry, position);
    if (!read.ok) return within(position, read);
    indicators.push(read.value);
  }
  return good(indicators);
};

const INDICATOR_KEYS = ["indicator", "where", "dimensions", "measure", "source"] as const;

const readSdmxIndicator = (input: unknown, position: number): Read<CheckedSdmxIndicator> => {
  const given = readKeys(input, INDICATOR_KEYS, INDICATORS_HINT);
  if (!given.ok) return given;
  const { indicator, where, dimensions, measure = "OBS_VALUE", source } = given.value;
  const read = allRead({
    indicator: readText(indicator),
    where: readWhere(where),
    dimensions: readColumnsOfDimensions(dimensions),
    measure: readText(measure),
    source: orNothingGiven(source, readText),
  });
  return read.ok ? good({ position, ...read.value }) : read;
};

const readWhere = (input: unknown): Read<CheckedSdmxIndicator["where"]> => {
  const hint = 'write { SERIES: "SI_POV_DAY1", REF_AREA: ["VN", "LA"] }, or {} for all rows';
  if (!isRecord(input))
    return bad(input === undefined ? "missing" : "wrong-type", input, "codes by columns", hint);
  const where = new Map<string, ReadonlySet<string>>();
  for (const [column, codes] of Object.entries(input)) {
    const read = readCodeList(typeof codes === "string" ? [codes] : codes, hint);
    if (!read.ok) return within(column, read);
    where.set(column, new Set(read.value));
  }
  return good(where);
};

const readCodeList = (input: unknown, hint: string): Read<readonly string[]> => {
  if (!Array.isArray(input) || input.length === 0) return bad("wrong-type", input, "a list of texts", hint);
  const wrong = input.findIndex((each) => typeof each !== "string");
  return wrong < 0 ? good(input) : bad("wrong-type", input[wrong], "a text", hint, [wrong]);
};

/** The codes of SDMX for the total, and for a dimension that does not apply. */
const TOTAL_CODES: readonly string[] = ["_T", "_Z"];

const readColumnsOfDimensions = (input: unknown): Read<readonly CheckedDimension[]> => {
  if (input === undefined) return good([]);
  const hint = 'write { sex: "SEX" }, or { sex: { column: "SEX", members: { F: "women", M: "men" } } }';
  if (!isRecord(input)) return bad("wrong-type", input, "columns by the names of dimensions", hint);
  const dimensions: CheckedDimension[] = [];
  for (const [name, given] of Object.entries(input)) {
    const read = readDimension(name, typeof given === "string" ? { column: given } : given, hint);
    if (!read.ok) return within(name, read);
    dimensions.push(read.value);
  }
  return good(dimensions);
};

const readDimension = (name: string, input: unknown, hint: string): Read<CheckedDimension> => {
  const given = readKeys(input, ["column", "total", "members"], hint);
  if (!given.ok) return given;
  const column = readText(given.value.column);
  if (!column.ok) return within("column", column);
  const total = readCodeList(given.value.total ?? TOTAL_CODES, hint);
  if (!total.ok) return within("total", total);
  const members = orNothingGiven(given.value.members, (input) => readMembers(input, hint));
  if (!members.ok) return within("members", members);
  return good({ name, column: column.value, total: new Set(total.value), members: members.value });
};

const readMembers = (input: unknown, hint: string): Read<ReadonlyMap<string, string>> => {
  if (!isRecord(input)) return bad("wrong-type", input, "members by their codes", hint);
  const members = new Map<string, string>();
  for (const [code, member] of Object.entries(input)) {
    const read = readText(member);
    if (!read.ok) return within(code, read);
    members.set(code, read.value);
  }
  return good(members);
};

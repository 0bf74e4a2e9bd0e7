import { addAll, bad, type FaultDetail } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import { copyJson } from "../reading/copy-json.js";
import type { Place } from "./criterion-to-check.js";
import type { MeasuredValueMapping, RowFormat, StatusReportMapping } from "./row-mapping.js";
import { decimals, type NumberFormat, thousandsMarks } from "./row-numbers.js";

/** What may stand in a field of the input, so that its cells are read accordingly. */
interface FieldShape {
  /** What a cell for all of it holds; text by default, and `none` where there is no such cell. */
  readonly cell?: "number" | "data" | "none";
  /** What it consists of. */
  readonly parts?: Readonly<Record<string, FieldShape>>;
  /** Its parts have names of the author's choice. */
  readonly named?: FieldShape;
  /** It is a list of these. */
  readonly item?: FieldShape;
  /** Without all of these parts there is nothing. */
  readonly core?: readonly string[];
  readonly isRequired?: true;
}

const TEXT: FieldShape = {};
const REQUIRED: FieldShape = { isRequired: true };
const NUMBER: FieldShape = { cell: "number" };

const CITATIONS: FieldShape = {
  cell: "data",
  item: { cell: "none", parts: { source: REQUIRED, stated: TEXT }, core: ["source"] },
};

type ShapesOf<Mapping> = { readonly [K in Exclude<keyof Mapping, keyof RowFormat>]-?: FieldShape };

export const valueFields: ShapesOf<MeasuredValueMapping> = {
  id: TEXT,
  indicator: REQUIRED,
  period: REQUIRED,
  value: { cell: "number", parts: { category: REQUIRED }, core: ["category"] },
  missingReason: TEXT,
  comparison: {
    cell: "data",
    parts: { percent: NUMBER, points: NUMBER, amount: NUMBER, factor: NUMBER, against: REQUIRED },
    core: ["percent", "points", "amount", "factor"],
  },
  unit: TEXT,
  status: TEXT,
  flags: { cell: "data", item: TEXT },
  verification: TEXT,
  releasedOn: TEXT,
  dimensions: { cell: "none", named: TEXT },
  by: TEXT,
  citations: CITATIONS,
};

export const reportFields: ShapesOf<StatusReportMapping> = {
  id: TEXT,
  target: REQUIRED,
  on: REQUIRED,
  reportedOn: TEXT,
  says: REQUIRED,
  scope: TEXT,
  by: TEXT,
  verification: TEXT,
  citations: CITATIONS,
};

/** One cell of the mapping. */
export interface MappedCell {
  /** The field that it fills. */
  readonly field: Place;
  /** Where it stands in the mapping. */
  readonly place: Place;
  readonly holds: "number" | "text" | "data";
  /** The position of its column among the columns; `null` for a value that is the same for all rows. */
  readonly column: number | null;
  readonly value: unknown;
}

/** How a field is put together of cells. */
export type Plan =
  | MappedCell
  | { readonly parts: readonly (readonly [string, Plan])[]; readonly core: readonly string[] | undefined }
  | { readonly items: readonly Plan[] };

/** A mapping that was checked. */
export interface CheckedMapping {
  readonly plan: Plan;
  readonly cells: readonly MappedCell[];
  /** The names of the columns. */
  readonly columns: readonly string[];
  readonly numbers: NumberFormat;
  readonly empty: ReadonlySet<string>;
  readonly faults: readonly FaultDetail[];
}

const NUMBER_KEYS = ["decimal", "thousands", "digits"] as const;

/** Checks where the fields come from, and how numbers are written where there are any. */
export const readMapping = (
  input: unknown,
  fields: Readonly<Record<string, FieldShape>>,
  hasNumbers: boolean,
): CheckedMapping =>
  new MappingReader(hasNumbers ? [...NUMBER_KEYS, "empty"] : ["empty"]).read(input, fields);

class MappingReader {
  readonly #formatKeys: readonly string[];
  readonly #cells: MappedCell[] = [];
  readonly #columns: string[] = [];
  readonly #faults: FaultDetail[] = [];

  constructor(formatKeys: readonly string[]) {
    this.#formatKeys = formatKeys;
  }

  read(input: unknown, fields: Readonly<Record<string, FieldShape>>): CheckedMapping {
    const copy = copyJson(input ?? null);
    for (const fault of copy.faults) this.#faults.push({ ...fault, path: ["mapping", ...fault.path] });
    const given = isRecord(copy.value) ? copy.value : {};
    if (!isRecord(copy.value) && copy.faults.length === 0) {
      const key = Object.keys(fields).find((one) => fields[one]?.isRequired);
      const hint = `write { ${key}: { column: "…" }, … }`;
      this.#fault("wrong-type", input, "an object with the fields of a row", hint, ["mapping"]);
    }
    const cellsOfFields = Object.fromEntries(
      Object.entries(given).filter(([key]) => !this.#formatKeys.includes(key)),
    );
    const plan = isRecord(copy.value)
      ? this.#parts(cellsOfFields, { parts: fields }, [], ["mapping"])
      : { items: [] };
    const numbers = this.#numbers(given);
    const empty = this.#empty(given.empty);
    return { plan, cells: this.#cells, columns: this.#columns, numbers, empty, faults: this.#faults };
  }

  #plan(input: unknown, shape: FieldShape, field: Place, place: Place): Plan | null {
    const { cell = "text", item, named, parts } = shape;
    if (Array.isArray(input) && item !== undefined) {
      const items = input.map((one, at) => this.#plan(one, item, [...field, at], [...place, at]));
      return { items: items.filter((plan) => plan !== null) };
    }
    if (!isRecord(input)) {
      this.#fault("wrong-type", input, expectedOf(shape), 'write { column: "…" } or { value: … }', place);
      return null;
    }
    if (named !== undefined) {
      const names = Object.fromEntries(Object.keys(input).map((name) => [name, named]));
      return this.#parts(input, { parts: names }, field, place);
    }
    const hasParts = Object.keys(input).some((key) => parts !== undefined && Object.hasOwn(parts, key));
    if (cell !== "none" && !hasParts) return this.#cell(input, cell, field, place);
    return this.#parts(input, shape, field, place);
  }

  #parts(
    input: Readonly<Record<string, unknown>>,
    { parts = {}, core }: FieldShape,
    field: Place,
    place: Place,
  ): Plan {
    const keys = Object.keys(parts);
    for (const key of Object.keys(input).filter((one) => !keys.includes(one))) {
      const known = field.length === 0 ? [...keys, ...this.#formatKeys] : keys;
      this.#fault("unknown-key", key, known.join(", "), suggestion(key, known, "leave it out"), [
        ...place,
        key,
      ]);
    }
    const planned = keys.flatMap((key) => {
      const shape = parts[key] as FieldShape;
      if (Object.hasOwn(input, key)) {
        const plan = this.#plan(input[key], shape, [...field, key], [...place, key]);
        return plan === null ? [] : [[key, plan] as const];
      }
      if (shape.isRequired === true) {
        const hint = `say where it comes from: ${key}: { column: "…" } or { value: … }`;
        this.#fault("missing", undefined, expectedOf(shape), hint, [...place, key]);
      }
      return [];
    });
    return { parts: planned, core };
  }

  #cell(
    input: Readonly<Record<string, unknown>>,
    holds: MappedCell["holds"],
    field: Place,
    place: Place,
  ): Plan | null {
    const { column, value, ...rest } = input;
    for (const key of Object.keys(rest)) {
      this.#fault(
        "unknown-key",
        key,
        "column or value",
        suggestion(key, ["column", "value"], "leave it out"),
        [...place, key],
      );
    }
    if (column === undefined && value === undefined && Object.keys(rest).length > 0) return null;
    if ((column === undefined) === (value === undefined)) {
      const hint = 'write { column: "…" } for a column, or { value: … } for one value in all rows';
      this.#fault(
        column === undefined ? "missing" : "bad-option",
        input,
        "either column or value",
        hint,
        place,
      );
      return null;
    }
    if (column !== undefined && typeof column !== "string") {
      this.#fault("wrong-type", column, "the name of a column", "write it as text", [...place, "column"]);
      return null;
    }
    const cell = { field, place, holds, column: column === undefined ? null : this.#position(column), value };
    this.#cells.push(cell);
    return cell;
  }

  #position(column: string): number {
    const known = this.#columns.indexOf(column);
    return known >= 0 ? known : this.#columns.push(column) - 1;
  }

  #numbers(given: Readonly<Record<string, unknown>>): NumberFormat {
    const decimal = this.#choice("decimal", given.decimal, decimals);
    const thousands = this.#choice("thousands", given.thousands, thousandsMarks);
    if (decimal !== undefined && decimal === thousands) {
      const hint = "leave out thousands where there is nothing between groups of digits";
      this.#fault("bad-option", thousands, "another mark than that of decimals", hint, [
        "mapping",
        "thousands",
      ]);
    }
    const { digits } = given;
    const isCount = Number.isInteger(digits) && Number(digits) >= 1 && Number(digits) <= MOST_DIGITS;
    if (digits !== undefined && !isCount) {
      const hint = "write digits: 12 to round binary noise away";
      this.#fault("bad-option", digits, `a whole number from 1 to ${MOST_DIGITS}`, hint, [
        "mapping",
        "digits",
      ]);
    }
    return { decimal, thousands, digits: isCount ? Number(digits) : undefined };
  }

  #choice<C extends string>(key: string, input: unknown, choices: readonly C[]): C | undefined {
    const choice = choices.find((known) => known === input);
    if (input !== undefined && choice === undefined) {
      const expected = choices.map((known) => JSON.stringify(known)).join(", ");
      this.#fault("unknown-code", input, expected, "use one of these", ["mapping", key]);
    }
    return choice;
  }

  #empty(input: unknown): ReadonlySet<string> {
    const texts = Array.isArray(input) ? input.filter((text) => typeof text === "string") : [];
    if (input !== undefined && (!Array.isArray(input) || texts.length < input.length)) {
      this.#fault("wrong-type", input, "a list of texts", 'write empty: ["n/a"]', ["mapping", "empty"]);
    }
    return new Set(texts.map((text) => text.trim()));
  }

  #fault(...[code, found, expected, hint, path]: Required<Parameters<typeof bad>>): void {
    addAll(this.#faults, bad(code, found, expected, hint, path).faults);
  }
}

const MOST_DIGITS = 40;

const expectedOf = ({ cell, item, named, parts }: FieldShape): string => {
  if (named !== undefined) return "cells by name, { region: { column: … } }";
  const inside = parts === undefined ? [] : [`{ ${Object.keys(parts).join(", ")} }`];
  return [
    ...(cell === "none" ? [] : ["{ column }", "{ value }"]),
    ...inside,
    ...(item === undefined ? [] : ["a list of them"]),
  ].join(" or ");
};

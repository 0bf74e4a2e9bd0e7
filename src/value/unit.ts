import { bad, good, type Read, take, within } from "../faults/fault.js";
import { nearest } from "../faults/suggest.js";
import type { Amount } from "./amount.js";
import { mapFigures } from "./bounds.js";
import { type CurrencyCode, currencies } from "./currencies.js";
import { compare, type DecimalInput, type DecimalString, readDecimal, shifted } from "./decimal.js";
import { type LocalizedText, readLocalizedText } from "./text.js";

/**
 * The units that need no label. Percent means 20 for 20 %, never 0.2; a difference of two percents is in
 * percentage points; `category` marks an indicator whose values are codes, not numbers.
 */
export const standardUnits = [
  "percent",
  "percentage-point",
  "ratio",
  "per-1000",
  "per-10000",
  "per-100000",
  "per-million",
  "count",
  "rank",
  "index",
  "category",
] as const;

/** One of {@link standardUnits}. */
export type StandardUnit = (typeof standardUnits)[number];

/** What one of a unit is in another unit: 1 kt is 1000 t. */
export interface UnitMultiple {
  /** The code of the other unit. */
  readonly unit: string;
  /** How many of the other unit one of this unit is: 1000, since 1 kt is 1000 t. Exact, and over zero. */
  readonly times: DecimalString;
}

/** A unit of the author's own: a code to compare by and a label to print. */
export interface OwnUnit {
  /** Lower-case words joined by hyphens; not a standard unit or currency. */
  readonly code: string;
  /** By which it is printed, in one language or in several. */
  readonly label: LocalizedText;
  /**
   * What one of it is in another unit: of the unit `kt`, `{ unit: "t", times: "1000" }` says that 1 kt is 1000 t.
   * Default: not said; then its values are not converted.
   */
  readonly is?: UnitMultiple;
}

/**
 * What a number counts: a standard unit, an ISO 4217 currency, or a unit of the author's own.
 * Scale words ("billion") belong to the number, not to the unit.
 */
export type Unit = StandardUnit | CurrencyCode | OwnUnit;

/** A {@link UnitMultiple} as it may be written. */
export interface UnitMultipleInput extends Omit<UnitMultiple, "times"> {
  /** How many of the other unit one of this unit is: 1000, since 1 kt is 1000 t. Exact, and over zero. */
  readonly times: DecimalInput;
}

/** An {@link OwnUnit} as it may be written. */
export interface OwnUnitInput extends Omit<OwnUnit, "is"> {
  /** What one of it is in another unit: `{ unit: "t", times: 1000 }` says that one of it is 1000 t. Default: not said. */
  readonly is?: UnitMultipleInput | undefined;
}

/** A {@link Unit} as it may be written. */
export type UnitInput = StandardUnit | CurrencyCode | OwnUnitInput;

const OWN_CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MAX_CODE = 64;
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...standardUnits, ...currencies]);
const EXPECTED_UNIT = 'a unit such as "percent", "count" or "VND", or { code, label }';

/** How many powers of ten one of the unit is of a plain ratio. */
const PROPORTIONS: Readonly<Record<string, number>> = {
  ratio: 0,
  percent: 2,
  "per-1000": 3,
  "per-10000": 4,
  "per-100000": 5,
  "per-million": 6,
};

/** Reads a unit. */
export const readUnit = (input: unknown): Read<Unit> => {
  if (typeof input === "string") {
    return KNOWN.has(input) ? good(input as Unit) : bad("bad-unit", input, EXPECTED_UNIT, unitHint(input));
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return bad("bad-unit", input, EXPECTED_UNIT, "name the unit");
  }
  const { code, label, is, ...rest } = input as Record<string, unknown>;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) {
    const hint = WORDS_FOR_IS.has(unknown) ? `write ${IS_EXAMPLE}` : "leave it out";
    return bad("unknown-key", unknown, "code, label and is", hint, [unknown]);
  }
  const codeFault = ownCodeFault(code);
  if (codeFault !== undefined) return codeFault;
  const text = readLocalizedText(label);
  if (!text.ok) return within("label", text);
  const unit = { code: code as string, label: text.value };
  if (is === undefined) return good(unit);
  const multiple = readMultiple(is, unit.code);
  return multiple.ok ? good({ ...unit, is: multiple.value }) : within("is", multiple);
};

/** Other words for what one of a unit is. */
const WORDS_FOR_IS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "factor",
  "of",
  "times",
  "unit",
  "equals",
]);
const IS_EXAMPLE = 'is: { unit: "t", times: 1000 } where one of it is 1000 t';

/** Of these there is no half and no double. */
const WITHOUT_MULTIPLES: ReadonlySet<string> = /* @__PURE__ */ new Set(["category", "rank"]);

const readMultiple = (input: unknown, own: string): Read<UnitMultiple> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return bad("wrong-type", input, "a unit and how many of it", `write ${IS_EXAMPLE}`);
  }
  const { unit, times, ...rest } = input as Record<string, unknown>;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) {
    return bad("unknown-key", unknown, "unit and times", `write ${IS_EXAMPLE}`, [unknown]);
  }
  const other = readOtherCode(unit, own);
  if (!other.ok) return within("unit", other);
  const many = readDecimal(times);
  if (!many.ok) return within("times", many);
  if (compare(many.value, "0") > 0) return good({ unit: other.value, times: many.value });
  return bad("bad-unit", times, "a number over zero", `say how many ${other.value} one ${own} is`, ["times"]);
};

const readOtherCode = (input: unknown, own: string): Read<string> => {
  if (typeof input !== "string" || !(KNOWN.has(input) || isOwnCode(input))) {
    const hint = typeof input === "string" ? likelyCode(input) : undefined;
    return bad("bad-unit", input, "the code of the other unit", `write a code such as "${hint ?? "t"}"`);
  }
  if (WITHOUT_MULTIPLES.has(input)) {
    return bad("bad-unit", input, "a unit that can be multiplied", "leave is out");
  }
  return input === own
    ? bad("bad-unit", input, "another unit", `name the unit of which one ${own} is so many`)
    : good(input);
};

const isOwnCode = (code: string): boolean => code.length <= MAX_CODE && OWN_CODE.test(code);

/** Whether a code is that of a standard unit or a currency. */
export const isStandardCode = (code: string): boolean => KNOWN.has(code);

const ownCodeFault = (code: unknown): Read<never> | undefined => {
  if (typeof code !== "string" || !isOwnCode(code)) {
    const likely = (typeof code === "string" ? likelyCode(code) : undefined) ?? "household";
    const hint = `write a code such as ${JSON.stringify(likely)}; the label is what is printed`;
    return bad("bad-unit", code, "lower-case words joined by hyphens", hint, ["code"]);
  }
  return KNOWN.has(code)
    ? bad(
        "bad-unit",
        code,
        "a code that is not a standard unit",
        `write the unit as ${JSON.stringify(code)}, without a label`,
        ["code"],
      )
    : undefined;
};

/** Other ways to write a standard unit. */
const SPELLINGS: Readonly<Record<string, StandardUnit | CurrencyCode>> = {
  "%": "percent",
  "per-100": "percent",
  "‰": "per-1000",
  pp: "percentage-point",
  pct: "percent",
  share: "percent",
  rate: "percent",
  number: "count",
  "#": "count",
  đồng: "VND",
  "€": "EUR",
  "per-1000000": "per-million",
};

/** "million USD" and "USD million". */
const SCALED = /^(?:thousand|million|billion|nghìn|triệu|tỷ) (\S+)$|^(\S+) (?:thousand|million|billion)s?$/iu;

const unitHint = (unit: string): string => {
  if (Object.hasOwn(SPELLINGS, unit)) return `write ${JSON.stringify(SPELLINGS[unit])}`;
  const scaled = SCALED.exec(unit);
  const rest = scaled?.[1] ?? scaled?.[2] ?? "";
  if (KNOWN.has(rest)) return `write "${rest}"; the scale belongs to the number, as in "15e6"`;
  const near = nearStandard(unit) ?? nearCurrency(unit);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  const own = scaled === null ? ownUnit(unit) : undefined;
  return own === undefined
    ? "use a standard unit, a currency, or { code, label }"
    : `a unit of your own brings its label: ${own}`;
};

/** A standard unit of another power of ten is none that was meant. */
const nearStandard = (unit: string): string | undefined => {
  const near = nearest(unit, standardUnits);
  return near?.replace(/\D/g, "") === unit.replace(/\D/g, "") ? near : undefined;
};

/** Many a unit of three letters is close to some currency; it is meant for one only if written in capitals. */
const nearCurrency = (unit: string): string | undefined => {
  const capitals = unit.toUpperCase();
  const near = nearest(unit, currencies);
  return unit === capitals || near === capitals ? near : undefined;
};

/** How a word would be written as a unit of its own: "kWh" as { code: "kwh", label: "kWh" }. */
const ownUnit = (word: string): string | undefined => {
  const code = likelyCode(word);
  return code === undefined ? undefined : `{ code: ${JSON.stringify(code)}, label: ${JSON.stringify(word)} }`;
};

/** The code of a unit of one's own that a word stands for: "kwh" of "kWh", "ug-m3" of "µg/m³". */
export const likelyCode = (word: string): string | undefined => {
  if (word.length > MAX_CODE) return undefined;
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/μ/g, "u")
    .replace(/đ/g, "d");
  const code = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return isOwnCode(code) && !KNOWN.has(code) ? code : undefined;
};

/**
 * The code by which a unit is compared.
 *
 * @throws {@link PolicyTargetsError} `bad-unit` for anything that is not a unit
 *
 * @example
 * import { unitCode } from "policy-targets/values";
 *
 * unitCode("VND"); // => "VND"
 * unitCode({ code: "household", label: "households" }); // => "household"
 */
export const unitCode = (unit: UnitInput): string => codeOf(take(readUnit, unit, "unit"));

/** {@link unitCode} on a checked unit. */
export const codeOf = (unit: string | OwnUnit): string => (typeof unit === "string" ? unit : unit.code);

/** The power of ten from one proportion to another, 0 for the same unit, or `undefined` where no exact factor is known. */
export const powerBetween = (from: string, to: string): number | undefined => {
  if (from === to) return 0;
  const a = Object.hasOwn(PROPORTIONS, from) ? PROPORTIONS[from] : undefined;
  const b = Object.hasOwn(PROPORTIONS, to) ? PROPORTIONS[to] : undefined;
  return a === undefined || b === undefined ? undefined : b - a;
};

/** By how much a plain ratio is multiplied to be in the unit: 100 for percent; `undefined` for no proportion. */
export const proportionOf = (code: string): DecimalString | undefined =>
  Object.hasOwn(PROPORTIONS, code) ? `1${"0".repeat(PROPORTIONS[code] ?? 0)}` : undefined;

/** An amount moved by whole powers of ten, in the form in which it was stated. */
export const shiftAmount = (amount: Amount, power: number): Amount =>
  power === 0 ? amount : mapFigures(amount, (figure) => shifted(figure, power));

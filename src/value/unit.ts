import { bad, good, orThrow, type Read, take, within } from "../faults/fault.js";
import { nearest } from "../faults/suggest.js";
import type { Amount, AmountInput } from "./amount.js";
import { mapFigures } from "./bounds.js";
import { type CurrencyCode, currencies } from "./currencies.js";
import { type DecimalString, shifted } from "./decimal.js";
import { readAmount } from "./read-amount.js";
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

/** A unit of the author's own: a code to compare by and a label to print. */
export interface OwnUnit {
  /** Lower-case words joined by hyphens; not a standard unit or currency. */
  readonly code: string;
  /** By which it is printed, in one language or in several. */
  readonly label: LocalizedText;
}

/**
 * What a number counts: a standard unit, an ISO 4217 currency, or a unit of the author's own.
 * Scale words ("billion") belong to the number, not to the unit.
 */
export type Unit = StandardUnit | CurrencyCode | OwnUnit;

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
  const { code, label, ...rest } = input as Record<string, unknown>;
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined) return bad("unknown-key", unknown, "code and label", "leave it out", [unknown]);
  const codeFault = ownCodeFault(code);
  if (codeFault !== undefined) return codeFault;
  const text = readLocalizedText(label);
  return text.ok ? good({ code: code as string, label: text.value }) : within("label", text);
};

const ownCodeFault = (code: unknown): Read<never> | undefined => {
  if (typeof code !== "string" || code.length > MAX_CODE || !OWN_CODE.test(code)) {
    return bad("bad-unit", code, "lower-case words joined by hyphens", 'write a code such as "household"', [
      "code",
    ]);
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
  const own = ownUnit(unit);
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
  const code = word.normalize("NFKD").toLowerCase().replace(/[/_]/g, "-");
  return OWN_CODE.test(code) && code.length <= MAX_CODE && !KNOWN.has(code)
    ? `{ code: ${JSON.stringify(code)}, label: ${JSON.stringify(word)} }`
    : undefined;
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
export const unitCode = (unit: Unit): string => codeOf(take(readUnit, unit, "unit"));

/** {@link unitCode} on a checked unit. */
export const codeOf = (unit: Unit): string => (typeof unit === "string" ? unit : unit.code);

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

/**
 * An amount in another unit, where the factor is exact: between `ratio`, `percent` and the `per-…` units.
 *
 * A percentage point is not a percent, and currencies have no fixed factor: both are refused.
 *
 * @throws {@link PolicyTargetsError} `unit-mismatch` where no exact factor is known, `decimal-out-of-range` where the
 *   result is too large or too small
 *
 * @example
 * import { convert } from "policy-targets/values";
 *
 * convert("0.2", "ratio", "percent"); // => "20"
 * convert({ about: 20 }, "percent", "per-1000"); // => { about: "200" }
 */
export const convert = (amount: AmountInput, from: Unit, to: Unit): Amount => {
  const [source, target] = [unitCode(from), unitCode(to)];
  const power = powerBetween(source, target);
  if (power === undefined) {
    return orThrow(
      bad(
        "unit-mismatch",
        source,
        target,
        "no exact factor between the two is known; convert the number yourself",
      ),
      "unit",
    );
  }
  return orThrow(readAmount(shiftAmount(take(readAmount, amount, "amount"), power)), "amount");
};

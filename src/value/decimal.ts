import { Decimal } from "decimal.js";
import { bad, good, type Read, take } from "../faults/fault.js";

/**
 * A number as it may be written: a decimal string (`"14100e9"`, `"99.92"`) or a finite number, which is read by
 * its shortest decimal form.
 *
 * @example
 * import { type DecimalInput, decimal } from "policy-targets";
 *
 * const stated: DecimalInput = "14100e9";
 * decimal(stated); // => "14100000000000"
 */
export type DecimalInput = string | number;

/**
 * A number as it is stored: plain decimal digits, with a minus sign and a decimal point where needed. At most 40
 * significant digits, between 1e-30 and 1e30 in size.
 *
 * @example
 * import { type DecimalString, decimal } from "policy-targets";
 *
 * const value: DecimalString = decimal(0.1);
 * value; // => "0.1"
 */
export type DecimalString = string;

const WRITTEN = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d+))?$/i;
const MAX_WRITTEN = 120;
const MAX_DIGITS = 40;
const MAX_EXPONENT = 30;

const EXPECTED = 'a decimal such as "12.5", or a finite number';

/** Reads a decimal and gives its canonical string. Trailing zeros stay: `"1.50"` tells how exact it was. */
export const readDecimal = (input: unknown): Read<DecimalString> => {
  const text = typeof input === "number" ? String(input) : input;
  if (typeof text !== "string") return bad("wrong-type", input, EXPECTED, "write the number itself");
  if (text.length > MAX_WRITTEN) {
    return bad("decimal-out-of-range", input, "at most 40 digits", "round it to the digits that are known");
  }
  const match = WRITTEN.exec(text);
  if (match === null) return bad("bad-decimal", input, EXPECTED, hintFor(text));
  const [, sign = "", whole = "", fraction = match[4] ?? "", , exponent = "0"] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const significant = digits.replace(/^0+/, "");
  if (significant === "" && fraction.length <= MAX_DIGITS)
    return good(fraction === "" ? "0" : `0.${fraction}`);
  const leadingExponent = point - (digits.length - significant.length) - 1;
  const isPowerOfTen = /^10*$/.test(significant);
  if (
    significant === "" ||
    significant.length > MAX_DIGITS ||
    leadingExponent < -MAX_EXPONENT ||
    leadingExponent > MAX_EXPONENT ||
    (leadingExponent === MAX_EXPONENT && !isPowerOfTen)
  ) {
    return bad(
      "decimal-out-of-range",
      input,
      "at most 40 digits, zero or between 1e-30 and 1e30 in size",
      "use a larger or smaller unit, or round to the digits that are known",
    );
  }
  return good((sign === "-" ? "-" : "") + plain(digits, point));
};

const plain = (digits: string, point: number): string => {
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  return padded.length > at ? `${whole}.${padded.slice(at)}` : whole;
};

const hintFor = (text: string): string => {
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) {
    const [whole, point] = [text.replace(/,/g, ""), text.replace(",", ".")];
    return `write "${whole}" without separators, or "${point}" if the comma is a decimal comma`;
  }
  if (/^[+-]?\d+,\d+$/.test(text))
    return `write ${JSON.stringify(text.replace(",", "."))} with a decimal point`;
  if (/[\s_,]/.test(text)) return "leave out spaces and digit separators";
  if (text.endsWith("%")) return "leave out the percent sign; the unit says percent";
  if (/^[+-]?(nan|infinity)$/i.test(text)) return "write a number that is known; NaN and Infinity are none";
  return "write plain decimal digits";
};

/**
 * The canonical decimal string of a number: exponents are written out, trailing zeros are kept.
 *
 * @param input - a decimal string or a finite number
 * @throws {@link PolicyTargetsError} `bad-decimal` for anything that is not a decimal (`NaN`, hexadecimal, `"1,5"`),
 *   `decimal-out-of-range` beyond 40 digits or outside 1e-30 … 1e30
 *
 * @example
 * import { decimal } from "policy-targets";
 *
 * decimal("14100e9"); // => "14100000000000"
 * decimal("1.50"); // => "1.50"
 * decimal(1e-7); // => "0.0000001"
 */
export const decimal = (input: DecimalInput): DecimalString => take(readDecimal, input, "decimal");

/** Exact for sums and products of any decimals that {@link readDecimal} lets in: 40 digits within 1e±70. */
const Exact = /* @__PURE__ */ Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 });
const Fine = /* @__PURE__ */ Decimal.clone({ precision: 80, toExpNeg: -9e15, toExpPos: 9e15 });
const Display = /* @__PURE__ */ Decimal.clone({ precision: 25, rounding: Decimal.ROUND_HALF_EVEN });
/**
 * Two hundred digits tell a quotient from every number of forty that it is not, even if both of its sides are long
 * sums: where a differs from b · t, it does so within the digits that a and b · t have.
 */
const Below = /* @__PURE__ */ Decimal.clone({ precision: 200, rounding: Decimal.ROUND_FLOOR });
const Above = /* @__PURE__ */ Decimal.clone({ precision: 200, rounding: Decimal.ROUND_CEIL });

/**
 * −1, 0 or 1 as a is less than, equal to or more than b. Conversion to double is correctly rounded, hence
 * monotone: differing doubles decide, and only a tie needs decimal arithmetic.
 */
export const compare = (a: DecimalString, b: DecimalString): -1 | 0 | 1 => {
  const x = Number(a);
  const y = Number(b);
  if (x < y) return -1;
  if (x > y) return 1;
  return a === b ? 0 : (new Exact(a).cmp(b) as -1 | 0 | 1);
};

export const plus = (a: DecimalString, b: DecimalString): DecimalString => new Exact(a).plus(b).toFixed();
export const minus = (a: DecimalString, b: DecimalString): DecimalString => new Exact(a).minus(b).toFixed();
export const times = (a: DecimalString, b: DecimalString): DecimalString => new Exact(a).times(b).toFixed();
export const absolute = (a: DecimalString): DecimalString => (a.startsWith("-") ? a.slice(1) : a);
export const isZero = (a: DecimalString): boolean => Number(a) === 0;

/** a / b: exact where it ends within 200 significant digits, else the next below or above. b is not zero. */
export const quotient = (a: DecimalString, b: DecimalString, towards: "down" | "up"): DecimalString =>
  new (towards === "down" ? Below : Above)(a).div(b).toFixed();

/** a / b rounded half to even to so many significant digits, zero without a sign. b is not zero. */
export const quotientRounded = (a: DecimalString, b: DecimalString, digits: number): DecimalString =>
  isZero(a) ? "0" : new Exact(a).div(b).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN).toFixed();

/** a / b to the nearest 30 significant digits: a figure to show. b is not zero. */
export const quotientNearest = (a: DecimalString, b: DecimalString): DecimalString =>
  quotientRounded(a, b, 30);

/** a / b as a number for display, correctly rounded from 25 digits, zero without a sign. b is not zero. */
export const ratioOf = (a: DecimalString, b: DecimalString): number => new Display(a).div(b).toNumber() + 0;

/** The number to so many significant digits, for display: half to even, without trailing zeros it did not have. */
export const rounded = (a: DecimalString | number, digits: number): DecimalString =>
  new Exact(a).toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN).toFixed();

const GROWN_DIGITS = 60;

/**
 * Where constant growth from a to b stands after part of the way: a·(b/a)^(part/whole), worked out to 80 digits and
 * rounded to 60. A root of decimals of 40 digits is either a decimal of some 40 digits, which comes out exactly, or
 * has no end, and then no decimal that is stated can equal a share of it.
 */
export const grown = (a: DecimalString, b: DecimalString, part: string, whole: string): DecimalString =>
  part === whole
    ? b
    : new Fine(b).div(a).pow(new Fine(part).div(whole)).times(a).toSignificantDigits(GROWN_DIGITS).toFixed();

/** The number moved by whole powers of ten: exact, as text. */
export const shifted = (a: DecimalString, powerOfTen: number): DecimalString =>
  new Exact(a).times(new Exact(10).pow(powerOfTen)).toFixed();

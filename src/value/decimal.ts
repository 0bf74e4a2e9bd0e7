import { bad, good, type Read, take } from "../faults/fault.js";
import {
  isShort,
  placesOf,
  plainText,
  roundedFraction,
  shortText,
  shortUnits,
  tenTo,
  wholeOf,
} from "./whole.js";

/**
 * A number as it may be written: a decimal string (`"14100e9"`, `"99.92"`) or a finite number, which is read by
 * its shortest decimal form.
 *
 * @example
 * import type { DecimalInput } from "policy-targets";
 * import { decimal } from "policy-targets/values";
 *
 * const stated: DecimalInput = "14100e9";
 * decimal(stated); // => "14100000000000"
 */
export type DecimalInput = string | number;

/**
 * A number as it is stored: plain decimal digits, with a minus sign and a decimal point where needed. At most 40
 * significant digits, between 1e-30 and 1e30 in size.
 */
export type DecimalString = string;

const WRITTEN_DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d+))?$/i;
/** What is canonical already, as most numbers are. */
const CANONICAL = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const MAX_WRITTEN = 120;
const MAX_DIGITS = 40;
const MAX_EXPONENT = 30;

const EXPECTED_DECIMAL = 'a decimal such as "12.5", or a finite number';

/** Reads a decimal and gives its canonical string. Trailing zeros stay: `"1.50"` tells how exact it was. */
export const readDecimal = (input: unknown): Read<DecimalString> => {
  const text = typeof input === "number" ? String(input) : input;
  if (typeof text !== "string") return bad("wrong-type", input, EXPECTED_DECIMAL, "write the number itself");
  if (CANONICAL.test(text)) return good(text);
  if (text.length > MAX_WRITTEN) {
    return bad("decimal-out-of-range", input, "at most 40 digits", "round it to the digits that are known");
  }
  const match = WRITTEN_DECIMAL.exec(text);
  if (match === null) return bad("bad-decimal", input, EXPECTED_DECIMAL, hintForDecimal(text));
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

const hintForDecimal = (text: string): string => {
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) {
    const [whole, point] = [text.replace(/,/g, ""), text.replace(",", ".")];
    return `write "${whole}" without separators, or "${point}" if the comma is a decimal comma`;
  }
  if (/^[+-]?\d+,\d+$/.test(text))
    return `write ${JSON.stringify(text.replace(",", "."))} with a decimal point`;
  const percent = /^([+-]?[\d.,]+)\s*%$/.exec(text);
  if (percent !== null)
    return `write "${percent[1]?.replace(",", ".")}" without the percent sign; the unit says percent`;
  const scale = /^([+-]?[\d.]+)\s*(?:(thousand|nghìn)|(million|triệu|mn)|(billion|tỷ|bn))$/i.exec(text);
  if (scale !== null) return `write "${scale[1]}e${scale[2] ? 3 : scale[3] ? 6 : 9}"`;
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text))
    return `write "${text.replace(/\./g, "")}" without separators`;
  if (/[\s_,]/.test(text)) return "leave out spaces and digit separators";
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
 * import { decimal } from "policy-targets/values";
 *
 * decimal("14100e9"); // => "14100000000000"
 * decimal("1.50"); // => "1.50"
 * decimal(1e-7); // => "0.0000001"
 */
export const decimal = (input: DecimalInput): DecimalString => take(readDecimal, input, "decimal");

/** Of two texts this short, each number has a double of its own. */
const SHORT_LENGTH = 15;

/**
 * −1, 0 or 1 as a is less than, equal to or more than b. Conversion to double is correctly rounded, so it keeps the
 * order: differing doubles decide, and only a tie of long numbers needs whole ones.
 */
export const compare = (a: DecimalString, b: DecimalString): -1 | 0 | 1 => {
  const x = Number(a);
  const y = Number(b);
  if (x < y) return -1;
  if (x > y) return 1;
  if (a === b || (a.length <= SHORT_LENGTH && b.length <= SHORT_LENGTH)) return 0;
  const places = commonPlaces(a, b);
  const [m, n] = [wholeOf(a, places), wholeOf(b, places)];
  return m < n ? -1 : m > n ? 1 : 0;
};

const commonPlaces = (a: DecimalString, b: DecimalString): number => Math.max(placesOf(a), placesOf(b));

/** a + b, exactly. */
export const plus = (a: DecimalString, b: DecimalString): DecimalString => {
  const places = commonPlaces(a, b);
  const x = shortUnits(a, places);
  const y = shortUnits(b, places);
  return (
    (isShort(x) && isShort(y) ? shortText(x + y, places) : null) ??
    plainText(wholeOf(a, places) + wholeOf(b, places), places)
  );
};

/** a − b, exactly. */
export const minus = (a: DecimalString, b: DecimalString): DecimalString =>
  plus(a, b.startsWith("-") ? b.slice(1) : `-${b}`);

/** a · b, exactly. */
export const times = (a: DecimalString, b: DecimalString): DecimalString => {
  const [m, n] = [placesOf(a), placesOf(b)];
  return (
    shortText(shortUnits(a, m) * shortUnits(b, n), m + n) ?? plainText(wholeOf(a, m) * wholeOf(b, n), m + n)
  );
};

export const absolute = (a: DecimalString): DecimalString => (a.startsWith("-") ? a.slice(1) : a);
export const isZero = (a: DecimalString): boolean => Number(a) === 0;

/**
 * Two hundred digits tell a quotient from every number of forty that it is not, even if both of its sides are long
 * sums: where a differs from b · t, it does so within the digits that a and b · t have.
 */
const QUOTIENT_DIGITS = 200;

/** a / b: exact where it ends within 200 significant digits, else the next below or above. b is not zero. */
export const quotient = (a: DecimalString, b: DecimalString, towards: "down" | "up"): DecimalString =>
  quotientTo(a, b, QUOTIENT_DIGITS, towards);

/** a / b rounded half to even to so many significant digits, zero without a sign. b is not zero. */
export const quotientRounded = (a: DecimalString, b: DecimalString, digits: number): DecimalString =>
  quotientTo(a, b, digits, "half-even");

/** a / b to the nearest 30 significant digits: a figure to show. b is not zero. */
export const quotientNearest = (a: DecimalString, b: DecimalString): DecimalString =>
  quotientRounded(a, b, 30);

const quotientTo = (
  a: DecimalString,
  b: DecimalString,
  digits: number,
  towards: "down" | "up" | "half-even",
): DecimalString => {
  const places = commonPlaces(a, b);
  return roundedFraction(wholeOf(a, places), wholeOf(b, places), digits, towards);
};

/** More digits than the nearest double depends on, for all but a few of a billion quotients of long numbers. */
const RATIO_DIGITS = 25;

/** a / b as the nearest double, for display; zero without a sign. b is not zero. */
export const ratioOf = (a: DecimalString, b: DecimalString): number => {
  const places = commonPlaces(a, b);
  const x = shortUnits(a, places);
  const y = shortUnits(b, places);
  return isShort(x) && isShort(y) ? x / y + 0 : Number(quotientRounded(a, b, RATIO_DIGITS));
};

/** The number to so many significant digits: half to even, without trailing zeros. */
export const rounded = (a: DecimalString, digits: number): DecimalString => {
  const places = placesOf(a);
  return roundedFraction(wholeOf(a, places), tenTo(places), digits, "half-even");
};

/** A double to so many significant digits, in plain digits whatever its size, without zeros at the end. */
export const roundedDouble = (value: number, digits: number): DecimalString => {
  const [figure = "0", exponent] = value.toExponential(digits - 1).split("e");
  return plainText(BigInt(figure.replace(".", "")), digits - 1 - Number(exponent));
};

/** The number moved by whole powers of ten, exactly. */
export const shifted = (a: DecimalString, powerOfTen: number): DecimalString => {
  const places = placesOf(a);
  return (
    shortText(shortUnits(a, places), places - powerOfTen) ??
    plainText(wholeOf(a, places), places - powerOfTen)
  );
};

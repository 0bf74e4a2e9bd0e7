import type { DecimalString } from "./decimal.js";

/** The digits after the decimal point. */
export const placesOf = (text: DecimalString): number => {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
};

/** The decimal as a whole number of units of 10^−places; `places` is at least its own. */
export const wholeOf = (text: DecimalString, places: number): bigint =>
  BigInt(text.replace(".", "") + "0".repeat(places - placesOf(text)));

/** 10^power. */
export const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The least whole number that is not below a / b; b is positive. */
export const ceilingOf = (a: bigint, b: bigint): bigint => a / b + (a > 0n && a % b !== 0n ? 1n : 0n);

/** The powers of ten that a double holds exactly. */
// biome-ignore format: a table
const POWERS: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

const powerOfTen = (places: number): number => POWERS[places] ?? Number.NaN;

/** Fifteen digits: any decimal of so many is told from every other by its double, which prints as that decimal. */
const LARGEST = 999_999_999_999_999;

/** Whether a number of {@link shortUnits} is exact. */
export const isShort = (units: number): boolean => units <= LARGEST && units >= -LARGEST;

/**
 * The decimal as a whole number of units of 10^−places, in a double. It is exact where {@link isShort} says so: the
 * two roundings before the last amount to less than a quarter of a unit.
 */
export const shortUnits = (text: DecimalString, places: number): number =>
  Math.round(Number(text) * powerOfTen(places));

/** The text of so many units of 10^−places, or `null` where a double does not give it. */
export const shortText = (units: number, places: number): DecimalString | null => {
  if (units === 0) return "0";
  if (places < 0) return shortText(units * powerOfTen(-places), 0);
  const value = units / powerOfTen(places);
  return isShort(units) && Math.abs(value) >= SMALLEST_PLAIN ? String(value) : null;
};

/** A smaller number is printed with an exponent. */
const SMALLEST_PLAIN = 1e-6;

/** The text of so many units of 10^−places, without zeros at the end of its fraction. */
export const plainText = (units: bigint, places: number): DecimalString => {
  if (units === 0n) return "0";
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units);
  if (places <= 0) return sign + digits + "0".repeat(-places);
  const padded = digits.padStart(places + 1, "0");
  const at = padded.length - places;
  const fraction = padded.slice(at).replace(/0+$/, "");
  return sign + padded.slice(0, at) + (fraction === "" ? "" : `.${fraction}`);
};

/** a / b to so many significant digits; b is not zero. "down" and "up" lead to the next number below and above. */
export const roundedFraction = (
  a: bigint,
  b: bigint,
  digits: number,
  towards: "down" | "up" | "half-even",
): DecimalString => {
  if (a === 0n) return "0";
  const isNegative = a < 0n !== b < 0n;
  const [over, under] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const least = digits - (String(over).length - String(under).length);
  // The quotient has as many digits as asked for, or one more.
  const places = wholePart(over, under, least) < tenTo(digits) ? least : least - 1;
  const whole = wholePart(over, under, places);
  const rest = over * tenTo(Math.max(places, 0)) - whole * under * tenTo(Math.max(-places, 0));
  const half = rest * 2n - under * tenTo(Math.max(-places, 0));
  const isRoundedAway =
    towards === "half-even"
      ? half > 0n || (half === 0n && whole % 2n === 1n)
      : rest > 0n && (towards === "up") !== isNegative;
  const size = whole + (isRoundedAway ? 1n : 0n);
  return plainText(isNegative ? -size : size, places);
};

/** The whole part of a / b · 10^places. */
const wholePart = (a: bigint, b: bigint, places: number): bigint =>
  places < 0 ? a / (b * tenTo(-places)) : (a * tenTo(places)) / b;

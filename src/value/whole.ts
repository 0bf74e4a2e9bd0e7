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

import { Decimal } from "decimal.js";
import type { DecimalString } from "./decimal.js";

const Fine = /* @__PURE__ */ Decimal.clone({ precision: 80, toExpNeg: -9e15, toExpPos: 9e15 });

const GROWN_DIGITS = 60;

/**
 * Where constant growth from a to b stands after part of the way: a·(b/a)^(part/whole), worked out to 80 digits and
 * rounded to 60. A root of decimals of 40 digits is either a decimal of some 40 digits, which comes out exactly, or
 * has no end, and then no decimal that is stated can equal a share of it.
 *
 * It stands in a module of its own because only roots need decimal.js, which is 13 kB of a bundle.
 */
export const grown = (a: DecimalString, b: DecimalString, part: string, whole: string): DecimalString =>
  part === whole
    ? b
    : new Fine(b).div(a).pow(new Fine(part).div(whole)).times(a).toSignificantDigits(GROWN_DIGITS).toFixed();

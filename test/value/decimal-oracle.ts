import { Decimal } from "decimal.js";

/** What decimal.js makes of the same numbers, at precisions far beyond those of the library's results. */
const Wide = Decimal.clone({ precision: 400 });
const inDigits = (precision: number, rounding: Decimal.Rounding) => Decimal.clone({ precision, rounding });

const Down = inDigits(200, Decimal.ROUND_FLOOR);
const Up = inDigits(200, Decimal.ROUND_CEIL);
const Display = inDigits(25, Decimal.ROUND_HALF_EVEN);

const toDigits = (number: Decimal, digits: number): string =>
  number.toSignificantDigits(digits, Decimal.ROUND_HALF_EVEN).toFixed();

export const oracle = {
  compare: (a: string, b: string) => new Wide(a).cmp(b),
  plus: (a: string, b: string) => new Wide(a).plus(b).toFixed(),
  minus: (a: string, b: string) => new Wide(a).minus(b).toFixed(),
  times: (a: string, b: string) => new Wide(a).times(b).toFixed(),
  quotient: (a: string, b: string, towards: "down" | "up") =>
    new (towards === "down" ? Down : Up)(a).div(b).toFixed(),
  quotientRounded: (a: string, b: string, digits: number) => toDigits(new Wide(a).div(b), digits),
  quotientNearest: (a: string, b: string) => toDigits(new Wide(a).div(b), 30),
  ratioOf: (a: string, b: string) => new Display(a).div(b).toNumber() + 0,
  rounded: (a: string, digits: number) => toDigits(new Wide(a), digits),
  shifted: (a: string, power: number) => new Wide(a).times(new Wide(10).pow(power)).toFixed(),
};

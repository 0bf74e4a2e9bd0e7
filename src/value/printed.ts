import type { Amount, Bounds } from "./amount.js";
import { bounds } from "./bounds.js";
import { currencies } from "./currencies.js";
import { type DecimalString, isZero, minus, plus, shifted } from "./decimal.js";
import { codeOf, type Unit } from "./unit.js";

const CURRENCY_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(currencies);

/** Whether amounts in the unit are counted or paid, so that parts of them add up: no share, rank or index. */
export const isCounted = (unit: Unit): boolean =>
  typeof unit !== "string" || unit === "count" || CURRENCY_CODES.has(codeOf(unit));

/**
 * The bounds of an amount whose figure was rounded to the digits that are printed: 99.92 may be anything from 99.915
 * to 99.925. A whole figure of a counted unit is exact unless it ends in three zeros or more ("2.6 million").
 */
export const printedBounds = (amount: Amount, unit: Unit, tolerance: DecimalString): Bounds => {
  if (typeof amount !== "string") return bounds(amount, tolerance);
  const power = roundedTo(amount, isCounted(unit));
  if (power === null) return bounds(amount, tolerance);
  const half = shifted("5", power - 1);
  return {
    lower: { value: minus(amount, half), open: false },
    upper: { value: plus(amount, half), open: false },
    byDefaultTolerance: false,
  };
};

/** The power of ten of the last digit that is printed; `null` for an exact figure. */
const roundedTo = (figure: DecimalString, counted: boolean): number | null => {
  const decimals = figure.split(".")[1]?.length;
  if (decimals !== undefined) return -decimals;
  const zeros = isZero(figure) ? 0 : (/0*$/.exec(figure)?.[0].length ?? 0);
  if (zeros >= 3) return zeros;
  return counted ? null : 0;
};

// The entry `policy-targets/values`: amounts, units, decimals and periods as functions, with the lists of their codes.
// Portfolios read all of these themselves; who works with single figures finds the same rules here.
export {
  type Amount,
  type AmountInput,
  type AmountOptions,
  type Bound,
  type Bounds,
  type Comparator,
  comparators,
} from "./amount.js";
export { boundsOf, compareAmounts, nominalOf } from "./compare-amounts.js";
export { convert } from "./convert.js";
export { type CurrencyCode, currencies } from "./currencies.js";
export type { Day } from "./day.js";
export { type DecimalInput, type DecimalString, decimal } from "./decimal.js";
export { firstDay, lastDay, type Period, precisionOf } from "./period.js";
export { type Precision, precisions } from "./precision.js";
export type { LocalizedText } from "./text.js";
export type { Truth } from "./truth.js";
export {
  type OwnUnit,
  type OwnUnitInput,
  type StandardUnit,
  standardUnits,
  type Unit,
  type UnitInput,
  type UnitMultiple,
  type UnitMultipleInput,
  unitCode,
} from "./unit.js";

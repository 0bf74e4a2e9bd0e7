import { bad, type FaultDetail, good, orThrow, type Read, take } from "../faults/fault.js";
import type { Amount, AmountInput } from "./amount.js";
import { mapFigures } from "./bounds.js";
import { compare, type DecimalString, quotient, shifted, times } from "./decimal.js";
import { readAmount } from "./read-amount.js";
import { codeOf, type OwnUnit, powerBetween, readUnit, type UnitInput, type UnitMultiple } from "./unit.js";

/** Looks up by the code of a unit what one of it is, where that is said. */
export type MultipleOf = (code: string) => UnitMultiple | undefined;

/** What the given units say, by code. */
export const multiplesIn = (units: Iterable<string | OwnUnit>): ReadonlyMap<string, UnitMultiple> => {
  const multiples = new Map<string, UnitMultiple>();
  for (const unit of units) {
    if (typeof unit !== "string" && unit.is !== undefined) multiples.set(unit.code, unit.is);
  }
  return multiples;
};

/** What a unit says of itself; of others, what is known of them. */
export const multiplesWith =
  (unit: string | OwnUnit, known: MultipleOf): MultipleOf =>
  (code) =>
    (typeof unit !== "string" && unit.code === code ? unit.is : undefined) ?? known(code);

/** The fault of a unit that says of itself something else than is known of it. */
export const contradictionFaults = (
  unit: string | OwnUnit,
  known: MultipleOf,
  at: readonly (string | number)[] = [],
): readonly FaultDetail[] => {
  if (typeof unit === "string" || unit.is === undefined) return [];
  const { code, is } = unit;
  const [same, other] = [known(code), known(is.unit)];
  const differs = same !== undefined && (same.unit !== is.unit || compare(same.times, is.times) !== 0);
  const isOpposed = other?.unit === code && compare(times(other.times, is.times), "1") !== 0;
  if (!differs && !isOpposed) return [];
  const expected = differs ? multipleText(code, same) : multipleText(is.unit, other as UnitMultiple);
  const hint = "another unit of the same code says so; say the same of both, or give one another code";
  return bad("unit-mismatch", multipleText(code, is), expected, hint, [...at, "is"]).faults;
};

const multipleText = (code: string, is: UnitMultiple): string => `1 ${code} is ${is.times} ${is.unit}`;

/** How an amount gets into another unit: it is multiplied by the first number, then divided by the second. */
export interface Conversion {
  readonly times: DecimalString;
  readonly over: DecimalString;
}

/**
 * The exact way from one unit to another, or `undefined` where none is known. Units are related if one says how many of
 * the other it is, or if both say how many of a third they are. Longer chains are not followed.
 */
export const conversionBetween = (
  from: string,
  to: string,
  multipleOf: MultipleOf,
): Conversion | undefined => {
  if (from === to) return { times: "1", over: "1" };
  const [source, target] = [multipleOf(from), multipleOf(to)];
  if (source?.unit === to) return { times: source.times, over: "1" };
  if (target?.unit === from) return { times: "1", over: target.times };
  const power = powerBetween(source?.unit ?? from, target?.unit ?? to);
  if (power === undefined) return undefined;
  return {
    times: shifted(source?.times ?? "1", Math.max(power, 0)),
    over: shifted(target?.times ?? "1", Math.max(-power, 0)),
  };
};

/** An amount in another unit, in the form in which it was stated: exact where {@link readConverted} finds no fault. */
export const convertedAmount = (amount: Amount, { times: by, over }: Conversion): Amount =>
  by === over
    ? amount
    : mapFigures(amount, (figure) => {
        const product = times(figure, by);
        return over === "1" ? product : quotient(product, over, "down");
      });

/** {@link convertedAmount}, or why it cannot be written exactly. */
export const readConverted = (
  amount: Amount,
  conversion: Conversion,
  from: string,
  to: string,
): Read<Amount> => {
  const converted = convertedAmount(amount, conversion);
  if (converted === amount) return good(amount);
  let inexact: DecimalString | undefined;
  mapFigures(amount, (figure) => {
    if (!endsExactly(figure, conversion)) inexact ??= figure;
    return figure;
  });
  if (inexact === undefined) return readAmount(converted);
  const expected = `an amount that is exact in ${to}`;
  const hint = `${inexact} ${from} has no exact decimal in ${to}; state it in ${to}, rounded as you see fit`;
  return bad("decimal-out-of-range", amount, expected, hint);
};

const endsExactly = (figure: DecimalString, { times: by, over }: Conversion): boolean => {
  if (over === "1") return true;
  const product = times(figure, by);
  return quotient(product, over, "down") === quotient(product, over, "up");
};

/**
 * An amount in another unit, where the factor is exact: between `ratio`, `percent` and the `per-…` units, and between
 * units of your own that say what one of them `is`: one names the other, or both name the same third.
 *
 * A percentage point is not a percent, and currencies have no fixed factor: both are refused.
 *
 * @throws {@link PolicyTargetsError} `unit-mismatch` where no exact factor is known or the two units contradict each
 *   other, `decimal-out-of-range` where the result is too large, too small, or no exact decimal
 *
 * @example
 * import { convert } from "policy-targets/values";
 *
 * convert("0.2", "ratio", "percent"); // => "20"
 * convert({ about: 20 }, "percent", "per-1000"); // => { about: "200" }
 * const kt = { code: "kt", label: "kt", is: { unit: "t", times: 1000 } };
 * convert("1.5", kt, { code: "t", label: "t" }); // => "1500"
 */
export const convert = (amount: AmountInput, from: UnitInput, to: UnitInput): Amount => {
  const [source, target] = [take(readUnit, from, "unit"), take(readUnit, to, "unit")];
  const ofSource = multiplesWith(source, () => undefined);
  const faults = contradictionFaults(target, ofSource);
  if (faults.length > 0) return orThrow({ ok: false, faults }, "unit");
  const conversion = conversionBetween(codeOf(source), codeOf(target), multiplesWith(target, ofSource));
  if (conversion === undefined) {
    const hint = "no exact factor between the two is known; convert the number yourself";
    return orThrow(bad("unit-mismatch", codeOf(source), codeOf(target), hint), "unit");
  }
  const read = take(readAmount, amount, "amount");
  return orThrow(readConverted(read, conversion, codeOf(source), codeOf(target)), "amount");
};

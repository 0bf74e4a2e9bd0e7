import { bad, orThrow, take } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { suggestion } from "../faults/suggest.js";
import { type AmountInput, type AmountOptions, type Bounds, type Comparator, comparators } from "./amount.js";
import { bounds, compareBounds, nominal } from "./bounds.js";
import type { DecimalString } from "./decimal.js";
import { DEFAULT_TOLERANCE, readAmount, readTolerance } from "./read-amount.js";
import type { Truth } from "./truth.js";

/**
 * The figure of an amount as printed; the midpoint of a range. For drawing lines, never for deciding.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount
 *
 * @example
 * import { nominalOf } from "policy-targets/values";
 *
 * nominalOf({ moreThan: "15e9" }); // => "15000000000"
 * nominalOf({ between: [15, 16] }); // => "15.5"
 */
export const nominalOf = (amount: AmountInput): DecimalString => nominal(take(readAmount, amount, "amount"));

/**
 * The bounds of an amount, each open or closed, `null` where it is unbounded: what every verdict is decided on.
 *
 * `nearly x` lies between x(1 − t) and x, without either end; `about x` between x(1 − t) and x(1 + t).
 *
 * @param options - `approximateTolerance`: the t of amounts that bring none of their own, default 0.05
 * @throws {@link PolicyTargetsError} for anything that is not an amount, or a tolerance that is not over 0 and under 1
 *
 * @example
 * import { boundsOf } from "policy-targets/values";
 *
 * const bounds = boundsOf({ about: 100, within: 0.02 });
 * [bounds.lower?.value, bounds.upper?.value]; // => ["98", "102"]
 * boundsOf({ atLeast: 20 }).upper; // => null
 */
export const boundsOf = (amount: AmountInput, options: AmountOptions = {}): Bounds =>
  bounds(
    take(readAmount, amount, "amount"),
    take(readTolerance, toleranceIn(options), "approximateTolerance"),
  );

/** The tolerance in options that come from outside, or the default one. */
export const toleranceIn = (options: unknown): unknown => {
  const hint = "write { approximateTolerance: 0.05 }";
  const { approximateTolerance } = orThrow(readKeys(options, ["approximateTolerance"], hint), "options");
  return approximateTolerance === undefined ? DEFAULT_TOLERANCE : approximateTolerance;
};

/**
 * Whether a value stands so to a limit: `"yes"` or `"no"` when that holds for everything the two may be,
 * otherwise `"maybe"`.
 *
 * @throws {@link PolicyTargetsError} for anything that is not an amount
 *
 * @example
 * import { compareAmounts } from "policy-targets/values";
 *
 * compareAmounts({ moreThan: 377 }, "atLeast", 300); // => "yes"
 * compareAmounts({ moreThan: 377 }, "atMost", 400); // => "maybe"
 * compareAmounts({ between: [75, 85] }, "atLeast", 80); // => "maybe"
 */
export const compareAmounts = (
  value: AmountInput,
  comparator: Comparator,
  limit: AmountInput,
  options: AmountOptions = {},
): Truth => {
  if (!comparators.includes(comparator)) {
    return orThrow(
      bad(
        "unknown-code",
        comparator,
        comparators.join(", "),
        suggestion(comparator, comparators, "use one of these"),
      ),
      "comparator",
    );
  }
  return compareBounds(boundsOf(value, options), comparator, boundsOf(limit, options));
};

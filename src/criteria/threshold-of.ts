import { bad, good, type Read, take, under } from "../faults/fault.js";
import { type Amount, type Comparator, comparators } from "../value/amount.js";
import { readDecimal } from "../value/decimal.js";
import { criterionKinds, type ThresholdCriterion } from "./criterion.js";
import { readThreshold } from "./threshold/read-threshold.js";

interface Threshold {
  readonly comparator: Comparator;
  readonly limit: Amount;
}

const EXPECTED = "a threshold criterion of a parsed portfolio";
const HINT = 'pass the criterion of a target, such as { kind: "threshold", atLeast: "20" }';

const readThresholdCriterion = (input: unknown): Read<Threshold> => {
  if (typeof input !== "object" || input === null) return bad("wrong-type", input, EXPECTED, HINT);
  const fields = input as Readonly<Record<string, unknown>>;
  const kind = criterionKinds.find((known) => known === fields.kind);
  if (kind !== "threshold") {
    const hint = kind === undefined ? HINT : `it is of kind ${kind}; ask its kind first`;
    return bad("wrong-type", input, EXPECTED, hint);
  }
  const [comparator, second] = comparators.filter((key) => fields[key] !== undefined);
  if (comparator === undefined) return bad("no-criterion", input, comparators.join(", "), HINT);
  if (second !== undefined) {
    return bad("several-criteria", `${comparator} and ${second}`, "exactly one form", "keep one of them");
  }
  const limit = (comparator === "equals" ? readDecimal : readThreshold)(fields[comparator]);
  return limit.ok
    ? good({ comparator, limit: limit.value })
    : { ok: false, faults: under(comparator, limit.faults) };
};

/**
 * Which comparison a threshold criterion makes.
 *
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a threshold criterion of a parsed portfolio
 *
 * @example
 * import { criterionComparator } from "policy-targets";
 *
 * criterionComparator({ kind: "threshold", lessThan: "4" }); // => "lessThan"
 */
export const criterionComparator = (criterion: ThresholdCriterion): Comparator =>
  take(readThresholdCriterion, criterion, "criterion").comparator;

/**
 * The threshold of a threshold criterion.
 *
 * @throws {@link PolicyTargetsError} `wrong-type` for anything but a threshold criterion of a parsed portfolio
 *
 * @example
 * import { criterionLimit } from "policy-targets";
 *
 * criterionLimit({ kind: "threshold", atLeast: { nearly: "100" } }); // => { nearly: "100" }
 */
export const criterionLimit = (criterion: ThresholdCriterion): Amount =>
  take(readThresholdCriterion, criterion, "criterion").limit;

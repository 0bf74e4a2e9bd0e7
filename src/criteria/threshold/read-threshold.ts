import { bad, type Read } from "../../faults/fault.js";
import type { Amount } from "../../value/amount.js";
import { readAmount } from "../../value/read-amount.js";

const ONE_SIDED = ["atLeast", "moreThan", "atMost", "lessThan"] as const;

/** A threshold may be imprecise, but not half open: the criterion's own key already says the side. */
export const readThreshold = (input: unknown): Read<Amount> => {
  const read = readAmount(input);
  if (!read.ok || typeof read.value === "string") return read;
  const amount = read.value;
  return ONE_SIDED.some((form) => amount[form] !== undefined)
    ? bad(
        "bad-amount",
        input,
        "a number, or { nearly }, { about } or { between }",
        "name the side once, as in { atLeast: 80 }",
      )
    : read;
};

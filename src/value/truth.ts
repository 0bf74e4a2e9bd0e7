import { bad, good, orThrow, type Read, take, under } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";

/**
 * The answer to a question about imprecise numbers: `"maybe"` when some of the values that the number may
 * have say yes and others say no.
 *
 * @example
 * import { type Truth, compareAmounts } from "policy-targets";
 *
 * const truth: Truth = compareAmounts({ moreThan: 377 }, "atMost", 400);
 * truth; // => "maybe"
 */
export type Truth = "yes" | "no" | "maybe";

const truths = ["yes", "no", "maybe"] as const satisfies readonly Truth[];

const readTruth = (input: unknown): Read<Truth> => {
  const truth = truths.find((known) => known === input);
  if (truth !== undefined) return good(truth);
  const otherwise =
    typeof input === "boolean"
      ? `write ${input ? '"yes"' : '"no"'}`
      : "pass what compareAmounts or another of these functions answered";
  return bad("unknown-code", input, truths.join(", "), suggestion(input, truths, otherwise));
};

const readTruths = (input: unknown): Read<true> => {
  for (const [position, answer] of (input as readonly unknown[]).entries()) {
    const read = readTruth(answer);
    if (!read.ok) return { ok: false, faults: under(position, read.faults) };
  }
  return good(true);
};

/**
 * Kleene negation: yes and no change places, maybe stays.
 *
 * @throws {@link PolicyTargetsError} `unknown-code` for anything but a {@link Truth}
 *
 * @example
 * import { not } from "policy-targets";
 *
 * not("maybe"); // => "maybe"
 * not("yes"); // => "no"
 */
export const not = (truth: Truth): Truth => {
  if (truth === "yes") return "no";
  return truth === "no" ? "yes" : take(readTruth, truth, "truth");
};

/**
 * Kleene conjunction of any number of answers: one no decides, else one maybe leaves it open. Of nothing: yes.
 *
 * @throws {@link PolicyTargetsError} `unknown-code` for anything but a {@link Truth}, whatever stands beside it
 *
 * @example
 * import { and } from "policy-targets";
 *
 * and("yes", "maybe"); // => "maybe"
 * and("maybe", "no"); // => "no"
 */
export const and = (...answers: readonly Truth[]): Truth => decided("no", "yes", answers);

/**
 * Kleene disjunction of any number of answers: one yes decides, else one maybe leaves it open. Of nothing: no.
 *
 * @throws {@link PolicyTargetsError} `unknown-code` for anything but a {@link Truth}, whatever stands beside it
 *
 * @example
 * import { or } from "policy-targets";
 *
 * or("no", "maybe"); // => "maybe"
 * or("maybe", "yes"); // => "yes"
 */
export const or = (...answers: readonly Truth[]): Truth => decided("yes", "no", answers);

const decided = (deciding: Truth, otherwise: Truth, answers: readonly Truth[]): Truth => {
  take(readTruths, answers, "truths");
  if (answers.includes(deciding)) return deciding;
  return answers.includes("maybe") ? "maybe" : otherwise;
};

/**
 * Whether a question holds of every item, stopping at the first no.
 *
 * @param ask - its own errors pass through
 * @throws {@link PolicyTargetsError} `wrong-type` for items that cannot be walked or a question that is no function,
 *   `unknown-code` for an answer that is no {@link Truth}
 *
 * @example
 * import { compareAmounts, every } from "policy-targets";
 *
 * every([4, { about: 5 }], (value) => compareAmounts(value, "atLeast", 3)); // => "yes"
 */
export const every = <T>(items: Iterable<T>, ask: (item: T) => Truth): Truth =>
  walked(items, ask, "no", "yes");

/**
 * Whether a question holds of at least one item, stopping at the first yes.
 *
 * @param ask - its own errors pass through
 * @throws {@link PolicyTargetsError} as {@link every}
 *
 * @example
 * import { compareAmounts, some } from "policy-targets";
 *
 * some([1, { moreThan: 2 }], (value) => compareAmounts(value, "atLeast", 3)); // => "maybe"
 */
export const some = <T>(items: Iterable<T>, ask: (item: T) => Truth): Truth =>
  walked(items, ask, "yes", "no");

const walked = <T>(items: Iterable<T>, ask: (item: T) => Truth, deciding: Truth, otherwise: Truth): Truth => {
  if (typeof ask !== "function") {
    orThrow(bad("wrong-type", ask, "a function of an item", 'write (item) => "yes"'), "ask");
  }
  let result = otherwise;
  for (const item of itemsOf(items)) {
    const truth = take(readTruth, ask(item), "answer");
    if (truth === deciding) return truth;
    if (truth === "maybe") result = truth;
  }
  return result;
};

/** The items of what can be walked. What the iterator throws on its way passes through. */
const itemsOf = <T>(items: Iterable<T>): Iterable<T> => {
  const iterator = iteratorOf(items);
  return iterator === null
    ? orThrow(bad("wrong-type", items, "an array, or another iterable", "pass a list of items"), "items")
    : { [Symbol.iterator]: () => iterator };
};

const iteratorOf = <T>(items: Iterable<T>): Iterator<T> | null => {
  try {
    const iterator: unknown = items[Symbol.iterator]();
    return typeof iterator === "object" && iterator !== null ? (iterator as Iterator<T>) : null;
  } catch {
    return null;
  }
};

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

/**
 * Kleene negation: yes and no change places, maybe stays.
 *
 * @example
 * import { not } from "policy-targets";
 *
 * not("maybe"); // => "maybe"
 * not("yes"); // => "no"
 */
export const not = (truth: Truth): Truth => (truth === "yes" ? "no" : truth === "no" ? "yes" : "maybe");

/**
 * Kleene conjunction of any number of answers: one no decides, else one maybe leaves it open. Of nothing: yes.
 *
 * @example
 * import { and } from "policy-targets";
 *
 * and("yes", "maybe"); // => "maybe"
 * and("maybe", "no"); // => "no"
 */
export const and = (...truths: readonly Truth[]): Truth =>
  truths.includes("no") ? "no" : truths.includes("maybe") ? "maybe" : "yes";

/**
 * Kleene disjunction of any number of answers: one yes decides, else one maybe leaves it open. Of nothing: no.
 *
 * @example
 * import { or } from "policy-targets";
 *
 * or("no", "maybe"); // => "maybe"
 * or("maybe", "yes"); // => "yes"
 */
export const or = (...truths: readonly Truth[]): Truth =>
  truths.includes("yes") ? "yes" : truths.includes("maybe") ? "maybe" : "no";

/**
 * Whether a question holds of every item, stopping at the first no.
 *
 * @example
 * import { compareAmounts, every } from "policy-targets";
 *
 * every([4, { about: 5 }], (value) => compareAmounts(value, "atLeast", 3)); // => "yes"
 */
export const every = <T>(items: Iterable<T>, ask: (item: T) => Truth): Truth => {
  let result: Truth = "yes";
  for (const item of items) {
    const truth = ask(item);
    if (truth === "no") return "no";
    if (truth === "maybe") result = "maybe";
  }
  return result;
};

/**
 * Whether a question holds of at least one item, stopping at the first yes.
 *
 * @example
 * import { compareAmounts, some } from "policy-targets";
 *
 * some([1, { moreThan: 2 }], (value) => compareAmounts(value, "atLeast", 3)); // => "maybe"
 */
export const some = <T>(items: Iterable<T>, ask: (item: T) => Truth): Truth =>
  not(every(items, (item) => not(ask(item))));

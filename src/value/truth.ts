/**
 * The answer to a question about imprecise numbers: `"maybe"` when some of the values that the number may
 * have say yes and others say no.
 */
export type Truth = "yes" | "no" | "maybe";

/** Yes and no change places, maybe stays. */
export const not = (truth: Truth): Truth => {
  if (truth === "maybe") return truth;
  return truth === "yes" ? "no" : "yes";
};

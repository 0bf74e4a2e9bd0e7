/**
 * The methods that come with the library. `linear` and `compound` are its own; each of the others reproduces what
 * its publisher computes, on a page of its own in the documentation.
 *
 * @example
 * import { methodIds } from "policy-targets";
 *
 * methodIds.length; // => 10
 * methodIds[2]; // => "open-sdg"
 */
export const methodIds = [
  "linear",
  "compound",
  "open-sdg",
  "eurostat",
  "un-2022",
  "un-2023",
  "undp",
  "undp-aarr",
  "escap",
  "sdsn",
] as const;

/**
 * One of {@link methodIds}.
 *
 * @example
 * import { type MethodId, progressMethods } from "policy-targets";
 *
 * const id: MethodId = "un-2023";
 * progressMethods[id].title; // => "UN SDG Progress Chart 2023"
 */
export type MethodId = (typeof methodIds)[number];

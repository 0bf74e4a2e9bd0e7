/**
 * The methods that come with the library. `linear` and `compound` are its own; each of the others reproduces what
 * its publisher computes, on a page of its own in the documentation.
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

/** One of {@link methodIds}. */
export type MethodId = (typeof methodIds)[number];

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
  "healthy-people",
  "german-dns",
] as const;

/** One of {@link methodIds}. */
export type MethodId = (typeof methodIds)[number];

export const isMethodId = (id: unknown): id is MethodId => (methodIds as readonly unknown[]).includes(id);

/** The name by which a published method is exported: `openSdg` for `open-sdg`. */
export const methodName = (id: MethodId): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The line that brings a published method. */
export const methodImport = (id: MethodId): string =>
  `import { ${methodName(id)} } from "policy-targets/methods"`;

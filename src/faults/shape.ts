import { bad, good, type Read } from "./fault.js";

/** Something that is not as a table of checks expects it. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly found: unknown;
  readonly expected: string;
}

/** Finds the first thing in an input that is not as expected; `null` where all is well. */
export type Check = (input: unknown) => Misfit | null;

const at = (key: string | number, misfit: Misfit | null): Misfit | null =>
  misfit === null ? null : { ...misfit, path: [key, ...misfit.path] };

/** A check of one thing by a question. */
export const that =
  (expected: string, holds: (input: unknown) => boolean): Check =>
  (found) =>
    holds(found) ? null : { path: [], found, expected };

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null;

/** An object whose fields are what a table says; it may have others. */
export const fields =
  (table: Readonly<Record<string, Check>>): Check =>
  (found) => {
    if (!isObject(found)) return { path: [], found, expected: "an object" };
    for (const [key, check] of Object.entries(table)) {
      const misfit = at(key, check(found[key]));
      if (misfit !== null) return misfit;
    }
    return null;
  };

export const orNull =
  (check: Check): Check =>
  (input) =>
    input === null ? null : check(input);

/** A list without holes. */
export const listOf =
  (check: Check): Check =>
  (found) => {
    if (!Array.isArray(found)) return { path: [], found, expected: "a list" };
    for (let place = 0; place < found.length; place++) {
      const misfit = at(place, check(found[place]));
      if (misfit !== null) return misfit;
    }
    return null;
  };

export const oneOf = (codes: readonly unknown[]): Check =>
  that(`one of ${codes.join(", ")}`, (input) => codes.includes(input));

export const isNumber: Check = that("a number", Number.isFinite);

export const isString: Check = that("a text", (input) => typeof input === "string");

/** Reads a result that may come from a file. */
export const readShape = <T>(input: unknown, check: Check, of: string, hint: string): Read<T> => {
  const misfit = check(input);
  return misfit === null
    ? good(input as T)
    : bad(
        "wrong-type",
        misfit.found,
        misfit.path.length === 0 ? of : `${misfit.expected}, as in ${of}`,
        hint,
        misfit.path,
      );
};

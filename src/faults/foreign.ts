import { bad, good, type Read } from "./fault.js";
import { copied } from "./plain.js";

export const unreadable = (): Read<never> =>
  bad(
    "bad-option",
    "something whose properties cannot be read",
    "plain data",
    "pass plain objects and arrays",
  );

/** The entries of an array, each copied out of it; `undefined` where it is none, and its length where it is too long. */
const entriesOf = <T>(
  input: unknown,
  most: number,
  entryOf: (entry: unknown) => T,
): readonly T[] | number | undefined => {
  if (!Array.isArray(input)) return undefined;
  const count = input.length;
  if (count > most) return count;
  const entries: T[] = [];
  for (let at = 0; at < count; at++) entries.push(entryOf(input[at]));
  return entries;
};

/** What a list from outside may be. */
export interface ListShape {
  /** How many entries it may have. */
  readonly most: number;
  /** What it is a list of, such as `points`. */
  readonly of: string;
  readonly hint: string;
}

/** Copies a list from outside, and of each entry what `entryOf` reads of it. */
export const readList = <T>(
  input: unknown,
  { most, of, hint }: ListShape,
  entryOf: (entry: unknown) => T,
): Read<readonly T[]> => {
  const entries = copied(() => entriesOf(input, most, entryOf));
  if (entries === null) return unreadable();
  if (entries === undefined) return bad("wrong-type", input, `an array of ${of}`, hint);
  if (typeof entries === "number") {
    const bound = String(most).replace(/\B(?=(?:\d{3})+$)/g, ",");
    return bad("too-large", entries, `at most ${bound} ${of}`, "pass fewer at a time");
  }
  return good(entries);
};

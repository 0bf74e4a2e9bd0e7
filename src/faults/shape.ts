// What a stored result has to be, as tables. A reader of results from outside names what it uses; the rest of a
// result is not looked at.

import { bad, type FaultCode, type FaultDetail, good, preview, type Read } from "./fault.js";
import { contentOf, copied, copyPlain, type Properties } from "./plain.js";
import { suggestion } from "./suggest.js";

/**
 * The first thing that is not as it should be, with the way to it; `null` where all is well. The hint is empty where
 * only the caller knows what to pass instead.
 */
export type Check = (input: unknown) => FaultDetail | null;

/** A check for every field of a type, so that one that is forgotten does not compile. */
export type Table<T> = { readonly [K in keyof T & string]: Check };

type Checks = Readonly<Record<string, Check>>;

const wrong = (input: unknown, expected: string, code: FaultCode = "wrong-type"): FaultDetail =>
  firstOf(bad(code, input, expected, ""));

const firstOf = ({ faults }: { readonly faults: readonly FaultDetail[] }): FaultDetail =>
  faults[0] as FaultDetail;

const below = (key: string | number, fault: FaultDetail): FaultDetail => ({
  ...fault,
  path: [key, ...fault.path],
});

export const isObject = (input: unknown): input is object => typeof input === "object" && input !== null;

/** Whether it is an object with keys, and no list. */
export const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);

/** A getter or trap of an object from outside throws. */
const unreadableObject = (): FaultDetail =>
  firstOf(bad("not-json", "an object whose properties cannot be read", "plain data", ""));

/**
 * Checks the fields with these keys of an object from outside. They alone are copied out of it, since a stored result
 * may be large.
 */
const withFields = (
  input: unknown,
  keys: readonly string[],
  otherwise: () => FaultDetail | null,
  check: (fields: Properties) => FaultDetail | null,
): FaultDetail | null => {
  const found = copied(() => ({
    fields: isRecord(input) ? Object.fromEntries(keys.map((key) => [key, input[key]])) : null,
  }));
  if (found === null) return unreadableObject();
  return found.fields === null ? otherwise() : check(found.fields);
};

/** An object whose fields are what a table says; it may have others. */
export const shapedAs = (table: Checks, expected = "an object"): Check => {
  const entries = Object.entries(table);
  const keys = Object.keys(table);
  return (input) =>
    withFields(
      input,
      keys,
      () => wrong(input, expected),
      (fields) => {
        for (const [key, check] of entries) {
          const fault = check(fields[key]);
          if (fault !== null) return below(key, fault);
        }
        return null;
      },
    );
};

/** An object one of whose fields, `code` if no other is named, says what the others are. */
export const byCode = (
  tables: Readonly<Record<string, Checks | Check>>,
  expected: string,
  key = "code",
): Check => {
  const checks = new Map(
    Object.entries(tables).map(([code, table]) => [
      code,
      typeof table === "function" ? table : shapedAs(table),
    ]),
  );
  return (input) =>
    withFields(
      input,
      [key],
      () => wrong(input, expected, "unknown-code"),
      ({ [key]: code }) => {
        const check = typeof code === "string" ? checks.get(code) : undefined;
        return check === undefined ? below(key, wrong(code, expected, "unknown-code")) : check(input);
      },
    );
};

/** A list without holes. */
export const listOf =
  (check: Check): Check =>
  (input) => {
    const items =
      typeof input === "object" && input !== null ? contentOf(input, Number.POSITIVE_INFINITY) : null;
    if (items === "unreadable") return unreadableObject();
    if (!Array.isArray(items)) return wrong(input, "a list");
    for (let at = 0; at < items.length; at++) {
      const fault = check(items[at]);
      if (fault !== null) return below(at, fault);
    }
    return null;
  };

export const orNull =
  (check: Check): Check =>
  (input) =>
    input === null ? null : check(input);

export const orNothing =
  (check: Check): Check =>
  (input) =>
    input === undefined ? null : check(input);

export const oneOf =
  (codes: readonly string[]): Check =>
  (input) =>
    (codes as readonly unknown[]).includes(input)
      ? null
      : firstOf(bad("unknown-code", input, `one of ${codes.join(", ")}`, suggestion(input, codes, "")));

/** The first check for an object with that key, and the other one for anything else. */
export const withKey =
  (key: string, check: Check, other: Check): Check =>
  (input) =>
    withFields(
      input,
      [key],
      () => other(input),
      ({ [key]: field }) => (field !== undefined ? check(input) : other(input)),
    );

export const aString: Check = (input) => (typeof input === "string" ? null : wrong(input, "a string"));

export const aBoolean: Check = (input) => (typeof input === "boolean" ? null : wrong(input, "true or false"));

export const aNumber: Check = (input) => (Number.isFinite(input) ? null : wrong(input, "a number"));

export const aWholeNumber: Check = (input) =>
  Number.isSafeInteger(input) ? null : wrong(input, "a whole number");

/** A list of two. */
export const pairOf = (check: Check): Check => {
  const list = listOf(check);
  return (input) =>
    Array.isArray(input) && input.length !== 2 ? wrong(input, "a list of two") : list(input);
};

/** Reads something of unknown shape. */
export type Reader = (input: unknown) => Read<unknown>;

/** Gives a reader a copy, and what came of it to `judge`. */
const readCopy = (
  input: unknown,
  read: Reader,
  judge: (value: unknown, copy: unknown) => FaultDetail | null,
): FaultDetail | null => {
  const copy = copyPlain(input);
  if (copy === null) return unreadableObject();
  const result = read(copy.value);
  return result.ok ? judge(result.value, copy.value) : firstOf(result);
};

/** What a reader can read. */
export const readBy =
  (read: Reader): Check =>
  (input) =>
    readCopy(input, read, () => null);

/** What a reader can read and leaves as it is, since results are stored in canonical form. */
export const keptBy =
  (read: Reader): Check =>
  (input) =>
    readCopy(input, read, (value, copy) => difference(copy, value));

const difference = (input: unknown, canonical: unknown): FaultDetail | null => {
  if (input === canonical) return null;
  if (typeof canonical !== "object" || canonical === null || typeof input !== "object" || input === null) {
    return wrong(input, preview(canonical));
  }
  for (const [key, part] of Object.entries(canonical)) {
    const fault = difference((input as Readonly<Record<string, unknown>>)[key], part);
    if (fault !== null) return below(Array.isArray(canonical) ? Number(key) : key, fault);
  }
  return null;
};

/** A check that is put together when it is first used, so that a bundle without it need not hold its table. */
export const lazily = (make: () => Check): Check => {
  let made: Check | undefined;
  return (input) => {
    made ??= make();
    return made(input);
  };
};

/**
 * Reads a result that may come from a file. Whatever is wrong with it is of the wrong type, except for the codes that
 * are kept.
 */
export const storedReader =
  <T>(check: Check, hint: string, kept: readonly FaultCode[] = []) =>
  (input: unknown): Read<T> => {
    const fault = check(input);
    if (fault === null) return good(input as T);
    const isKept = kept.includes(fault.code);
    const code = isKept ? fault.code : "wrong-type";
    return { ok: false, faults: [{ ...fault, code, hint: isKept && fault.hint !== "" ? fault.hint : hint }] };
  };

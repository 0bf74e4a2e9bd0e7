import { bad, good, within } from "../faults/fault.js";
import { isRecord, type Reader } from "../faults/shape.js";

/** The readers of the keys of an object; each leaves what it reads as it is. Whatever else it has stays as it is. */
export type Readers = Readonly<Record<string, Reader>>;

export type StoredFields = Readonly<Record<string, unknown>>;

const CRITERION_HINT = "pass the criterion of a target";

/** The fields of an object; none of anything else. */
export const storedFields = (input: unknown): StoredFields => (isRecord(input) ? input : {});

/** Reads an object. Which of its keys are read may depend on those that it has. */
export const objectReader =
  (readers: (fields: StoredFields) => Readers): Reader =>
  (input) => {
    if (!isRecord(input)) return bad("wrong-type", input, "an object", CRITERION_HINT);
    const fields: Record<string, unknown> = { ...input };
    for (const [key, read] of Object.entries(readers(input))) {
      const field = read(fields[key]);
      if (!field.ok) return within(key, field);
      if (field.value !== undefined) fields[key] = field.value;
    }
    return good(fields);
  };

/** The reader of the one of these keys that there is, or of the first where there is none. */
export const oneKeyReader = (fields: StoredFields, keys: readonly string[], read: Reader): Readers => {
  const [key = keys[0] ?? "", second] = keys.filter((form) => fields[form] !== undefined);
  if (second === undefined) return { [key]: read };
  return { [second]: (found) => bad("several-criteria", found, `${key} alone`, CRITERION_HINT) };
};

export const optionalReader =
  (read: Reader): Reader =>
  (input) =>
    input === undefined ? good(undefined) : read(input);

export const stringReader: Reader = (input) =>
  typeof input === "string" ? good(input) : bad("wrong-type", input, "a string", "write a string");

export const codeReader =
  (codes: readonly string[]): Reader =>
  (input) =>
    (codes as readonly unknown[]).includes(input)
      ? good(input)
      : bad("unknown-code", input, codes.join(", "), "use one of these");

export const listReader =
  (read: Reader): Reader =>
  (input) => {
    if (!Array.isArray(input) || input.length === 0) {
      return bad("wrong-type", input, "a list", "write a list of one entry or more");
    }
    const items: unknown[] = [];
    for (const [index, item] of input.entries()) {
      const field = read(item);
      if (!field.ok) return within(index, field);
      items.push(field.value);
    }
    return good(items);
  };

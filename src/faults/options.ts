import { bad, good, orThrow, type Read } from "./fault.js";
import { contentOf } from "./plain.js";
import { suggestion } from "./suggest.js";

/**
 * The known properties of an object of options; any other is a fault, since it is a typo. What they hold is as it
 * came, so that a method stays the object that it is: the reader of each property copies or checks it.
 */
export const readKeys = <K extends string>(
  options: unknown,
  keys: readonly K[],
  hint: string,
): Read<{ readonly [P in K]?: unknown }> => {
  if (typeof options !== "object" || options === null)
    return bad("bad-option", options, objectWith(keys), hint);
  const given = contentOf(options, 0);
  if (given === "unreadable") {
    return bad("bad-option", "an object whose properties cannot be read", objectWith(keys), hint);
  }
  if (typeof given === "string" || Array.isArray(given) || given instanceof Date) {
    return bad("bad-option", options, objectWith(keys), hint);
  }
  const unknown = Object.keys(given).find((key) => !(keys as readonly string[]).includes(key));
  return unknown === undefined
    ? good(given as { readonly [P in K]?: unknown })
    : bad("unknown-option", unknown, keysText(keys), suggestion(unknown, keys, "leave it out"), [unknown]);
};

const keysText = (keys: readonly string[]): string => (keys.length === 0 ? "no keys" : keys.join(", "));

const objectWith = (keys: readonly string[]): string =>
  keys.length === 0 ? "no keys" : `an object with ${keysText(keys)}`;

/** An option that is true or false. */
export const readFlag = (given: unknown, name: string, otherwise: boolean): boolean => {
  if (given === undefined) return otherwise;
  if (typeof given === "boolean") return given;
  return orThrow(bad("bad-option", given, "true or false", "write true or false"), name);
};

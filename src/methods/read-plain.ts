import { bad, good, type Read } from "../faults/fault.js";
import { isPlain } from "../faults/plain.js";
import { suggestion } from "../faults/suggest.js";

/** Reads foreign objects, whose getters and traps may throw anything: that too is a fault of the input. */
export const guarded = <T>(read: () => Read<T>): Read<T> => {
  try {
    return read();
  } catch {
    const hint = "pass plain objects and arrays";
    return bad("bad-option", "something whose properties cannot be read", "plain data", hint);
  }
};

/** The known properties of an object; any other is a fault, since it is a typo. */
export const readKnown = <K extends string>(
  input: unknown,
  keys: readonly K[],
  hint: string,
): Read<{ readonly [P in K]?: unknown }> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return bad("bad-option", input, objectWith(keys), hint);
  }
  if (!isPlain(input)) return bad("bad-option", input, objectWith(keys), hint);
  const given: Readonly<Record<string, unknown>> = { ...input };
  for (const key in given) {
    if (!(keys as readonly string[]).includes(key)) {
      return bad("unknown-option", key, objectWith(keys), suggestion(key, keys, "leave it out"), [key]);
    }
  }
  return good(given as { readonly [P in K]?: unknown });
};

const objectWith = (keys: readonly string[]): string =>
  keys.length === 0 ? "no keys" : `an object with ${keys.join(", ")}`;

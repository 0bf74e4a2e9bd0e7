import { bad, good, type Read } from "./fault.js";
import { isPlain } from "./plain.js";
import { suggestion } from "./suggest.js";

/** The known properties of an options object; anything else is a fault, since it is a typo. */
export const readKeys = <K extends string>(
  options: unknown,
  keys: readonly K[],
  hint: string,
): Read<{ readonly [P in K]?: unknown }> => {
  const expected = `an object with ${keys.join(", ")}`;
  try {
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
      return bad("bad-option", options, expected, hint);
    }
    if (!isPlain(options)) return bad("bad-option", options, expected, hint);
    const given = { ...options } as Record<string, unknown>;
    const unknown = Object.keys(given).find((key) => !(keys as readonly string[]).includes(key));
    return unknown === undefined
      ? good(given as { readonly [P in K]?: unknown })
      : bad("unknown-option", unknown, keys.join(", "), suggestion(unknown, keys, "leave it out"), [unknown]);
  } catch {
    return bad("bad-option", "an object whose properties cannot be read", expected, hint);
  }
};

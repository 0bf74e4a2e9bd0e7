import { bad, type FaultCode, type FaultDetail } from "../faults/fault.js";
import { contentOf, type Properties } from "../faults/plain.js";

/**
 * How large an input may be: levels of nesting, values in all, and characters in any one string; and how many faults
 * are listed before the rest is left unread. A text (a title, a name) is refused from 20,001 characters on already.
 */
export const inputLimits = { depth: 32, values: 20_000_000, characters: 100_000, faults: 1_000 } as const;

/** A copy of the input without what cannot be copied, and a fault for each part that was left out. */
export interface JsonCopy {
  readonly value: unknown;
  readonly faults: readonly FaultDetail[];
}

/**
 * A copy of plain JSON data, built of fresh objects, so that nothing of the input can change or intercept what follows.
 * Properties that are `undefined` or `null` are left out: databases and forms write `null` where there is nothing.
 */
export const copyJson = (input: unknown): JsonCopy => new JsonCopier().copy(input);

class JsonCopier {
  readonly #faults: FaultDetail[] = [];
  /** The keys from the root to the value that is being copied, and the objects that they are keys of. */
  readonly #path: (string | number)[] = [];
  readonly #within: object[] = [];
  #values = 0;

  copy(input: unknown): JsonCopy {
    const value = this.#copyOf(input);
    if (this.#values > inputLimits.values) {
      this.#path.length = 0;
      const hint = "split the data, or pass rows by withMeasuredValues";
      this.#fault("too-large", input, `at most ${inputLimits.values} values`, hint);
    }
    return { value: this.#isOver() ? undefined : value, faults: this.#faults };
  }

  #isOver(): boolean {
    return this.#faults.length >= inputLimits.faults || this.#values > inputLimits.values;
  }

  /** The copy of a value; `null` for what cannot be copied, so that it is not also taken for missing. */
  #copyOf(value: unknown): unknown {
    this.#values++;
    switch (typeof value) {
      case "number":
      case "boolean":
        return value;
      case "string":
        return value.length <= inputLimits.characters ? value : this.#tooLong(value);
      case "object":
        return value === null ? null : this.#copyOfObject(value);
      default: {
        const hint = typeof value === "bigint" ? "write the number as a string" : "leave it out";
        return this.#fault("not-json", value, "a string, number, boolean, array or object", hint);
      }
    }
  }

  #copyOfObject(value: object): unknown {
    if (this.#within.includes(value)) {
      const hint = "an object contains itself; name it by its id";
      return this.#fault("not-json", value, "data without cycles", hint);
    }
    if (this.#within.length >= inputLimits.depth) {
      return this.#fault("too-deep", value, `at most ${inputLimits.depth} levels`, "flatten the data");
    }
    const content = contentOf(value, inputLimits.values - this.#values);
    if (content === "too large") {
      this.#values = inputLimits.values + 1;
      return null;
    }
    if (content === "unreadable") {
      const hint = "a getter or trap of it threw an error; pass plain data";
      return this.#fault("not-json", value, "data that can be read", hint);
    }
    if (content === "not plain" || content instanceof Date) {
      return content === "not plain"
        ? this.#fault("not-json", value, "a plain object", "turn it into a plain object")
        : this.#fault("not-json", value, "a string", 'write the day as a string, "2020-10-15"');
    }
    this.#within.push(value);
    const copy = Array.isArray(content) ? this.#copyItems(content) : this.#copyFields(content);
    this.#within.pop();
    return copy;
  }

  /** Copies what a fresh list holds, in its place. */
  #copyItems(items: unknown[]): unknown {
    for (let index = 0; index < items.length && !this.#isOver(); index++) {
      this.#path.push(index);
      items[index] = this.#copyOf(items[index]);
      this.#path.pop();
    }
    return items;
  }

  /** Copies what a fresh object holds, in its place. */
  #copyFields(fields: Properties): unknown {
    const dropped: string[] = [];
    for (const key of Object.keys(fields)) {
      if (this.#isOver()) return null;
      const value = fields[key];
      const isAbsent = value === undefined || (value === null && !isNullStated(this.#path, key));
      if (isAbsent || key === "__proto__") dropped.push(key);
      this.#path.push(key);
      if (key === "__proto__")
        this.#fault("forbidden-key", key, "a key that is safe on every object", "rename the key");
      else if (!isAbsent) fields[key] = this.#copyOf(value);
      this.#path.pop();
    }
    return dropped.length === 0 ? fields : withoutKeys(fields, dropped);
  }

  #tooLong(text: string): unknown {
    return this.#fault("too-large", text, `at most ${inputLimits.characters} characters`, "shorten the text");
  }

  #fault(code: FaultCode, found: unknown, expected: string, hint: string): null {
    this.#faults.push(...bad(code, found, expected, hint, [...this.#path]).faults);
    return null;
  }
}

/** Where `null` has a meaning: a revision takes a stated deadline back. */
const isNullStated = (path: readonly (string | number)[], key: string): boolean =>
  key === "deadline" && path.at(-2) === "revisions";

const withoutKeys = (fields: Properties, dropped: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !dropped.includes(key)));

import { bad, type FaultDetail } from "../value/fault.js";

/**
 * How large an input may be: levels of nesting, values in all, and characters in one string.
 *
 * @example
 * import { inputLimits } from "policy-targets";
 *
 * inputLimits.depth; // => 32
 */
export const inputLimits = { depth: 32, values: 20_000_000, characters: 100_000 } as const;

type Container = Record<string, unknown> | unknown[];
type Path = { readonly up: Path; readonly key: string | number } | null;

interface Work {
  readonly from: object;
  readonly to: Container;
  readonly path: Path;
  readonly depth: number;
}

const MAX_FAULTS = 1_000;

/** A copy of the input without what cannot be copied, and a fault for each part that was left out. */
export interface JsonCopy {
  readonly value: unknown;
  readonly faults: readonly FaultDetail[];
}

/**
 * A copy of plain JSON data without its undefined properties, made by a loop so that no nesting can exhaust the
 * stack, and built of fresh objects so that nothing of the input can change or intercept what follows.
 */
export const copyJson = (input: unknown): JsonCopy => {
  const copier = new JsonCopier();
  try {
    return copier.copy(input);
  } catch (error) {
    const what = error instanceof Error ? error.message : "an error was thrown";
    const hint = `reading it failed: ${what.slice(0, 200)}`;
    return {
      value: undefined,
      faults: bad("not-json", "data", "data whose properties can be read", hint).faults,
    };
  }
};

class JsonCopier {
  readonly #faults: FaultDetail[] = [];
  readonly #open: Work[] = [];
  readonly #ancestors = new Map<object, Path>();
  #values = 0;

  copy(input: unknown): JsonCopy {
    const root: unknown[] = [];
    this.#place(input, root, 0, null, 0);
    for (let work = this.#open.pop(); work !== undefined; work = this.#open.pop()) {
      this.#fill(work);
      if (this.#isOver()) break;
    }
    if (this.#values > inputLimits.values) {
      this.#fault(
        "too-large",
        input,
        `at most ${inputLimits.values} values`,
        "split the data, or pass rows by withMeasuredValues",
        null,
      );
    }
    return { value: this.#isOver() ? undefined : root[0], faults: this.#faults };
  }

  #isOver(): boolean {
    return this.#faults.length >= MAX_FAULTS || this.#values > inputLimits.values;
  }

  #fill({ from, to, path, depth }: Work): void {
    if (Array.isArray(to)) {
      const items = from as unknown[];
      for (let index = 0; index < items.length; index++) {
        if (this.#isOver()) return;
        this.#place(items[index], to, index, { up: path, key: index }, depth);
      }
      return;
    }
    for (const key of Object.keys(from)) {
      const at: Path = { up: path, key };
      if (key === "__proto__") {
        this.#fault("forbidden-key", key, "a key that is safe on every object", "rename the key", at);
        continue;
      }
      const value = (from as Record<string, unknown>)[key];
      if (value !== undefined) this.#place(value, to, key, at, depth);
    }
  }

  #place(value: unknown, into: Container, key: string | number, path: Path, depth: number): void {
    this.#values++;
    if (typeof value === "object" && value !== null) {
      this.#enter(value, into, key, path, depth);
    } else if (typeof value === "string" && value.length > inputLimits.characters) {
      const expected = `at most ${inputLimits.characters} characters`;
      this.#fault("too-large", value, expected, "shorten the text", path);
    } else if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
      (into as Record<string | number, unknown>)[key] = value;
    } else {
      const hint = typeof value === "bigint" ? "write the number as a string" : "leave it out";
      this.#fault("not-json", value, "a string, number, boolean, array or object", hint, path);
    }
  }

  #enter(value: object, into: Container, key: string | number, path: Path, depth: number): void {
    const isArray = Array.isArray(value);
    if (depth >= inputLimits.depth) {
      const [code, expected, hint] = this.#isAncestor(value, path)
        ? (["not-json", "data without cycles", "an object contains itself; name it by its id"] as const)
        : (["too-deep", `at most ${inputLimits.depth} levels`, "flatten the data"] as const);
      this.#fault(code, value, expected, hint, path);
    } else if (!isArray && !isPlain(value)) {
      const hint =
        value instanceof Date ? 'write the day as a string, "2020-10-15"' : "turn it into a plain object";
      this.#fault("not-json", value, "a plain object", hint, path);
    } else {
      const copy: Container = isArray ? [] : {};
      (into as Record<string | number, unknown>)[key] = copy;
      this.#ancestors.set(value, path);
      this.#open.push({ from: value, to: copy, path, depth: depth + 1 });
    }
  }

  /** A cycle shows at the depth limit: the object was first entered on the way here. */
  #isAncestor(value: object, path: Path): boolean {
    const first = this.#ancestors.get(value);
    if (first === undefined) return false;
    for (let step = path; step !== null; step = step.up) if (step === first) return true;
    return first === null;
  }

  #fault(code: FaultDetail["code"], found: unknown, expected: string, hint: string, path: Path): void {
    const keys: (string | number)[] = [];
    for (let step = path; step !== null; step = step.up) keys.unshift(step.key);
    this.#faults.push(...bad(code, found, expected, hint, keys).faults);
  }
}

/** Objects without a class: of this realm, of another, or without a prototype. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

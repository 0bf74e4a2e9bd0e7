import { bad, type FaultDetail } from "../faults/fault.js";
import { isPlain } from "../faults/plain.js";

/**
 * How large an input may be: levels of nesting, values in all, and characters in any one string; and how many faults
 * are listed before the rest is left unread. A text (a title, a name) is refused from 20,001 characters on already.
 */
export const inputLimits = { depth: 32, values: 20_000_000, characters: 100_000, faults: 1_000 } as const;

type Container = Record<string, unknown> | unknown[];
/** The way from the root to a value: the keys, and the objects that they are keys of. */
type Path = { readonly up: Path; readonly of: object; readonly key: string | number } | null;

interface Work {
  readonly from: object;
  readonly to: Container;
  readonly path: Path;
  readonly depth: number;
}

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
  } catch {
    const hint = "a getter or trap of it threw an error; pass plain data";
    return { value: undefined, faults: bad("not-json", input, "data that can be read", hint).faults };
  }
};

class JsonCopier {
  readonly #faults: FaultDetail[] = [];
  readonly #open: Work[] = [];
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
    return this.#faults.length >= inputLimits.faults || this.#values > inputLimits.values;
  }

  #fill({ from, to, path, depth }: Work): void {
    if (Array.isArray(to)) {
      const items = from as unknown[];
      for (let index = 0; index < items.length; index++) {
        if (this.#isOver()) return;
        this.#place(items[index], to, index, { up: path, of: from, key: index }, depth);
      }
      return;
    }
    for (const key of Object.keys(from)) {
      const at: Path = { up: path, of: from, key };
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
      this.#refuse(into, key, ["too-large", expected, "shorten the text"], value, path);
    } else if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
      (into as Record<string | number, unknown>)[key] = value;
    } else {
      const hint = typeof value === "bigint" ? "write the number as a string" : "leave it out";
      const expected = "a string, number, boolean, array or object";
      this.#refuse(into, key, ["not-json", expected, hint], value, path);
    }
  }

  #enter(value: object, into: Container, key: string | number, path: Path, depth: number): void {
    const isArray = Array.isArray(value);
    if (isOnTheWay(value, path)) {
      const mend = "an object contains itself; name it by its id";
      this.#refuse(into, key, ["not-json", "data without cycles", mend], value, path);
    } else if (depth >= inputLimits.depth) {
      const expected = `at most ${inputLimits.depth} levels`;
      this.#refuse(into, key, ["too-deep", expected, "flatten the data"], value, path);
    } else if (!isArray && !isPlain(value)) {
      const hint =
        value instanceof Date ? 'write the day as a string, "2020-10-15"' : "turn it into a plain object";
      this.#refuse(into, key, ["not-json", "a plain object", hint], value, path);
    } else {
      const copy: Container = isArray ? [] : {};
      (into as Record<string | number, unknown>)[key] = copy;
      this.#open.push({ from: value, to: copy, path, depth: depth + 1 });
    }
  }

  /** What cannot be copied leaves a null, so that it is not also taken for missing. */
  #refuse(
    into: Container,
    key: string | number,
    fault: readonly [FaultDetail["code"], string, string],
    found: unknown,
    path: Path,
  ): void {
    (into as Record<string | number, unknown>)[key] = null;
    this.#fault(fault[0], found, fault[1], fault[2], path);
  }

  #fault(code: FaultDetail["code"], found: unknown, expected: string, hint: string, path: Path): void {
    const keys: (string | number)[] = [];
    for (let step = path; step !== null; step = step.up) keys.unshift(step.key);
    this.#faults.push(...bad(code, found, expected, hint, keys).faults);
  }
}

/** Whether an object contains itself: the way to it is as short as the depth limit. */
const isOnTheWay = (value: object, path: Path): boolean => {
  for (let step = path; step !== null; step = step.up) if (step.of === value) return true;
  return false;
};

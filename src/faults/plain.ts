/** Objects without a class: of this realm, of another, or without a prototype. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

export type Properties = Record<string, unknown>;

/** What an object from outside holds, in a fresh object, or why that is not known. */
export type Content = unknown[] | Properties | Date | "not plain" | "too large" | "unreadable";

/**
 * What is copied out of an object from outside, or `null` where one of its getters or traps throws. Let `copy` do
 * nothing but read properties, so that no error of ours is taken for one of the input.
 */
export const copied = <T>(copy: () => T): T | null => {
  try {
    return copy();
  } catch {
    return null;
  }
};

/**
 * The items of a list, the properties of an object without a class, or the instant of a Date. Getters and traps of the
 * object run here and not later, and they may throw anything.
 *
 * @param most - how many items there may be
 */
export const contentOf = (value: object, most: number): Content => {
  const content = copied(() => {
    if (Array.isArray(value)) return value.length > most ? "too large" : itemsOf(value);
    if (isPlain(value)) return { ...value };
    return value instanceof Date ? new Date(value.getTime()) : "not plain";
  });
  return content ?? "unreadable";
};

/** A loop, since a spread of a list runs its iterator. */
const itemsOf = (list: readonly unknown[]): unknown[] => {
  const { length } = list;
  const items: unknown[] = [];
  for (let at = 0; at < length; at++) items.push(list[at]);
  return items;
};

/** How deep and how large an argument may be. */
const LEVELS = 100;
const VALUES = 5_000_000;

/** What is left of the limits while an argument is copied; below zero it is too large, or cannot be read. */
interface Budget {
  values: number;
}

/**
 * A copy of an argument from outside, or `null` where it is too large or a getter or trap of it throws. The copy is
 * made of fresh objects, so that no code of the input runs later, while it is read. An object that has a class or
 * holds functions, such as a method, stays itself, since it may be called or recognised.
 */
export const copyPlain = (input: unknown): { readonly value: unknown } | null => {
  const budget: Budget = { values: VALUES };
  const value = copyOf(input, LEVELS, budget);
  return budget.values < 0 ? null : { value };
};

const copyOf = (value: unknown, levels: number, budget: Budget): unknown => {
  if (typeof value !== "object" || value === null || budget.values < 0) return value;
  const content = levels === 0 ? "too large" : contentOf(value, budget.values);
  if (content === "not plain") return value;
  if (content === "too large" || content === "unreadable") {
    budget.values = -1;
    return value;
  }
  const parts = content as Properties;
  let isItself = false;
  for (const key of Object.keys(parts)) {
    budget.values--;
    const part = parts[key];
    if (typeof part === "function") isItself = true;
    else parts[key] = copyOf(part, levels - 1, budget);
  }
  return isItself && !Array.isArray(content) ? value : content;
};

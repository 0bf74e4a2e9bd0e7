/** Objects without a class: of this realm, of another, or without a prototype. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** How deep and how large an argument may be. */
const LEVELS = 100;
const VALUES = 5_000_000;

/** What is left of the limits while an argument is copied. */
interface Budget {
  values: number;
}

/**
 * A copy of an argument from outside, or `null` where it is too large or a getter or trap of it throws. The copy is
 * made of fresh objects, so that no code of the input runs later, while it is read.
 *
 * An object that has a class or holds functions (a method) stays itself, since it may be called or recognised; its
 * properties are only seen to be readable. A Date becomes a fresh Date.
 */
export const copyPlain = (input: unknown): { readonly value: unknown } | null => {
  if (!isObject(input)) return { value: input };
  const budget: Budget = { values: VALUES };
  try {
    const value = copyOf(input, LEVELS, budget);
    return budget.values < 0 ? null : { value };
  } catch {
    return null;
  }
};

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const copyOf = (value: object, levels: number, budget: Budget): object => {
  if (levels === 0) budget.values = -1;
  if (budget.values < 0) return value;
  if (value instanceof Date) return new Date(value.getTime());
  return Array.isArray(value) ? copyOfList(value, levels, budget) : copyOfFields(value, levels, budget);
};

const copyOfList = (list: readonly unknown[], levels: number, budget: Budget): object => {
  const { length } = list;
  budget.values -= length;
  const copy: unknown[] = [];
  for (let at = 0; at < length && budget.values >= 0; at++) {
    const part = list[at];
    copy.push(isObject(part) ? copyOf(part, levels - 1, budget) : part);
  }
  return copy;
};

const copyOfFields = (value: object, levels: number, budget: Budget): object => {
  const copy: Record<string, unknown> = { ...value };
  let isItself = !isPlain(value);
  const keys = Object.keys(copy);
  budget.values -= keys.length;
  for (const key of keys) {
    const part = copy[key];
    if (typeof part === "function") isItself = true;
    if (isObject(part)) copy[key] = copyOf(part, levels - 1, budget);
  }
  return isItself ? value : copy;
};

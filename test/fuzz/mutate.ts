/** A stream of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What stands where it should not: wrong types, ends of ranges, texts that steer, and objects that are not plain. */
const hostile: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 0.1 + 0.2,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_VALUE,
  () => Number.MIN_VALUE,
  () => 10n ** 40n,
  () => "",
  () => " ",
  () => "0",
  () => "1e400",
  () => "-0.0000000000000000000000000000001",
  () => "9".repeat(41),
  () => "1,5",
  () => "2020-13",
  () => "2020-02-30",
  () => "2020/2019",
  () => "0001-01-01",
  () => "9999-12-31",
  () => "+275760-09-13",
  () => "__proto__",
  () => "constructor",
  () => "\u0000\u202e\ud800<script>=1+1",
  () => "đ".repeat(10_000),
  () => [],
  () => [[]],
  () => new Array(3),
  () => ({}),
  () => ({ about: 5, within: "200%" }),
  () => ({ between: [9, 1] }),
  () => ({ atLeast: { atLeast: 1 } }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"id": "x"}}'),
  () => Symbol("s"),
  () => () => "2020",
  () => new Date(Number.NaN),
  () => new Date(0),
  () => /x/,
  () => new Map([["id", "x"]]),
  () => nested(2000),
  () => circle(),
];

const nested = (depth: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { allOf: value };
  return value;
};

const circle = (): unknown => {
  const own: Record<string, unknown> = {};
  own.self = own;
  return own;
};

type Random = () => number;
type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder =>
  Array.isArray(value) || (typeof value === "object" && value !== null && !(value instanceof Date));

const oneOf = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** A place in a value: the object or list that holds it, and its key there. */
const somePlace = (root: Holder, random: Random): readonly [holder: Holder, key: string] | undefined => {
  let holder = root;
  for (;;) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return undefined;
    const key = oneOf(keys, random);
    const child = (holder as Record<string, unknown>)[key];
    if (!isHolder(child) || Object.keys(child).length === 0 || random() < 0.15) return [holder, key];
    holder = child;
  }
};

/** Puts a value in place, also under a name that means something else to an object. */
const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** A copy of plain data with one to four damages: values replaced, moved, doubled, renamed or taken away. */
export const damaged = (input: unknown, random: Random): unknown => {
  const root: Holder = [structuredClone(input)];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const [holder, key] = somePlace(root, random) ?? [root, "0"];
    const value = (holder as Record<string, unknown>)[key];
    const roll = random();
    if (roll < 0.4) put(holder, key, oneOf(hostile, random)());
    else if (roll < 0.6) {
      const [from, at] = somePlace(root, random) ?? [root, "0"];
      const moved = (from as Record<string, unknown>)[at];
      // A value within itself would be a circle, of which there is one above.
      put(holder, key, isHolder(moved) ? structuredCloneOr(moved) : moved);
    } else if (roll < 0.7) {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    } else if (roll < 0.78) {
      if (Array.isArray(holder)) holder.push(value);
      else put(holder, oneOf(["id", "kind", "value", "periods", "atleast", "__proto__"], random), value);
    } else if (typeof value === "string" && value !== "") {
      const at = Math.floor(random() * value.length);
      put(
        holder,
        key,
        value.slice(0, at) + oneOf(["", "0", "-", "/", "9", "é", "\n", "."], random) + value.slice(at + 1),
      );
    } else if (typeof value === "number") {
      put(holder, key, oneOf([-value, value * 1e9, value / 7, String(value)], random));
    } else put(holder, key, oneOf(hostile, random)());
  }
  return (root as unknown[])[0];
};

const structuredCloneOr = (value: unknown): unknown => {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
};

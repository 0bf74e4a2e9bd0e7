import fc from "fast-check";

const trap = (): never => {
  throw new Error("trapped");
};

/** A Proxy whose every trap throws. */
const bomb = (target: object): object =>
  new Proxy(
    target,
    Object.fromEntries(
      ["get", "set", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor", "defineProperty"].map(
        (name) => [name, trap],
      ),
    ),
  );

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const throwing = (thrown: () => unknown): object =>
  Object.defineProperty({}, "about", {
    enumerable: true,
    get: () => {
      throw thrown();
    },
  });

const cycle = (): object => {
  const self: Record<string, unknown> = {};
  self.about = self;
  return self;
};

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
};

/** Values made to break whoever reads them, by name. Each call makes fresh ones. */
export const nasties = (): readonly (readonly [string, unknown])[] => [
  ["undefined", undefined],
  ["null", null],
  ["a bigint", 10n],
  ["a symbol", Symbol("s")],
  ["a function", () => 1],
  ["NaN", Number.NaN],
  ["minus zero", -0],
  ["an invalid Date", new Date(Number.NaN)],
  ["a Map", new Map([["about", 1]])],
  ["a Set", new Set([1])],
  ["a typed array", new Uint8Array(3)],
  ["a boxed number", Object(5)],
  ["a class instance", new (class Amount {})()],
  ["an object without prototype", Object.create(null)],
  [
    "an object that is no primitive",
    { toString: trap, valueOf: trap, [Symbol.toPrimitive]: trap, toJSON: trap },
  ],
  ["an array of holes", new Array(3)],
  ["the longest array", new Array(2 ** 32 - 1)],
  ["a lone surrogate", "\ud800"],
  ["a string of a million characters", "1".repeat(1_000_000)],
  ["a cycle", cycle()],
  ["an array 20,000 deep", deep(20_000)],
  ["__proto__ as a key", JSON.parse('{"__proto__": {"polluted": true}, "about": 1}')],
  ["constructor as a key", JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
  ["a Proxy that throws on every trap", bomb({})],
  ["a Proxy of an array that throws on every trap", bomb([])],
  ["a revoked Proxy", revoked()],
  ["a getter that throws an Error", throwing(() => new Error("thrown"))],
  ["a getter that throws null", throwing(() => null)],
  ["a getter that throws an object without prototype", throwing(() => Object.create(null))],
  [
    "a getter that throws an Error without a text",
    throwing(() => Object.assign(new Error("x"), { message: 5 })),
  ],
  ["a getter that throws a bomb", throwing(() => bomb({}))],
];

export const anything: fc.Arbitrary<unknown> = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

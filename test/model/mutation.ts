import fc from "fast-check";
import { anything } from "../value/nasty.js";
import { type Loose, sample } from "./sample.js";

type Path = readonly (string | number)[];

const pathsOf = (value: Loose, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) =>
        pathsOf(value[key], [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const PATHS = pathsOf(sample()).filter((path) => path.length > 0);
const KEYS = [...new Set(PATHS.flat().filter((key) => typeof key === "string"))];

/** Values that stand where another one should, made afresh each time: some are JSON, some are not. */
export const misplaced: fc.Arbitrary<() => unknown> = fc.constantFrom<() => unknown>(
  () => null,
  () => undefined,
  () => "",
  () => " ",
  () => "fibre",
  () => "2020-13",
  () => "9999-W52",
  () => "2025~",
  () => "../2025",
  () => "1,5",
  () => "1e31",
  () => "percent",
  () => 0,
  () => -0,
  () => -1,
  () => 1.5,
  () => 2020,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => false,
  () => [],
  () => ({}),
  () => [null],
  () => [[]],
  () => [{}],
  () => ({ about: 1 }),
  () => ({ about: 0, within: 2 }),
  () => ({ between: [2, 1] }),
  () => ({ category: "A" }),
  () => ({ deliverable: true }),
  () => ({ en: "e" }),
  () => ({ code: "school", label: "schools" }),
  () => ({ by: "2021", event: "x" }),
  () => 10n,
  () => Symbol("s"),
  () => new Date(0),
  () => new Map(),
  () => () => 1,
  () => JSON.parse('{"__proto__": {"polluted": true}}'),
  () => "x".repeat(20_001),
);

type Mutation = (input: Loose) => void;

const isBendable = (part: Loose): boolean =>
  Array.isArray(part) || Object.prototype.toString.call(part) === "[object Object]";

const parentOf = (input: Loose, path: Path): Loose => {
  let parent = input;
  for (const key of path.slice(0, -1)) parent = isBendable(parent) ? parent[key] : undefined;
  return isBendable(parent) ? parent : {};
};

const last = (path: Path): string | number => path.at(-1) ?? "";

const place = fc.constantFrom(...PATHS);

const drop: fc.Arbitrary<Mutation> = place.map((path) => (input) => {
  Reflect.deleteProperty(parentOf(input, path), last(path));
});

const copy: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([from, to]) => (input) => {
  Reflect.set(parentOf(input, to), last(to), parentOf(input, from)[last(from)]);
});

const put = (value: fc.Arbitrary<() => unknown>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, value).map(([path, make]) => (input) => {
    Reflect.set(parentOf(input, path), last(path), make());
  });

const add = (value: fc.Arbitrary<() => unknown>): fc.Arbitrary<Mutation> =>
  fc
    .tuple(place, fc.constantFrom(...KEYS, "constructor", "toString", "id "), value)
    .map(([path, key, make]) => (input) => {
      Reflect.set(parentOf(input, path), key, make());
    });

const mutated = (mutation: fc.Arbitrary<Mutation>, most: number): fc.Arbitrary<Loose> =>
  fc.array(mutation, { minLength: 1, maxLength: most }).map((mutations) => {
    const input = sample();
    for (const mutate of mutations) mutate(input);
    return input;
  });

const anyMutation = (value: fc.Arbitrary<() => unknown>): fc.Arbitrary<Mutation> =>
  fc.oneof(put(value), drop, add(value), copy);

/** The sample with one to three of its parts replaced, dropped, added or copied elsewhere. */
export const nearlyValid: fc.Arbitrary<Loose> = mutated(anyMutation(misplaced), 3);

/** The same with anything at all in the place of a part. */
export const wildlyMutated: fc.Arbitrary<Loose> = mutated(
  anyMutation(anything.map((value) => () => value)),
  3,
);

/** The sample without one or two of its parts: often still valid. */
export const trimmed: fc.Arbitrary<Loose> = mutated(drop, 2);

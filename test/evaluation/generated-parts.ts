import * as fc from "fast-check";
import type { EvaluationOptions } from "policy-targets";
import type { Value } from "./support.js";

/** A grid so small that values, thresholds and baselines often meet. */
export const figure = fc.integer({ min: -6, max: 6 }).map((number) => String(number / 2));

const nonZero = figure.filter((text) => text !== "0");

/** Figures over zero, for growth and for amounts that only add. */
export const positive = fc.integer({ min: 1, max: 12 }).map((number) => String(number / 2));

const inOrder = ([a, b]: readonly [string, string]) =>
  Number(a) <= Number(b) ? ([a, b] as const) : ([b, a] as const);

const ordered = fc.tuple(figure, figure).map(inOrder);

export const positiveRange = fc.tuple(positive, positive).map(inOrder);

export const amount: fc.Arbitrary<Exclude<Value, { category: string }>> = fc.oneof(
  { arbitrary: figure, weight: 4 },
  ordered.map((between) => ({ between })),
  figure.map((atLeast) => ({ atLeast })),
  figure.map((moreThan) => ({ moreThan })),
  figure.map((atMost) => ({ atMost })),
  figure.map((lessThan) => ({ lessThan })),
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
  nonZero.map((about) => ({ about, within: "0.5" })),
);

export const positiveAmount: fc.Arbitrary<Exclude<Value, { category: string }>> = fc.oneof(
  { arbitrary: positive, weight: 6 },
  positiveRange.map((between) => ({ between })),
  positive.map((about) => ({ about })),
  positive.map((moreThan) => ({ moreThan })),
);

const bothSided = fc.oneof(
  { arbitrary: figure, weight: 4 },
  ordered.map((between) => ({ between })),
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
);

const YEARS = ["2018", "2019", "2020", "2021", "2022", "2023"] as const;
const year = fc.constantFrom(...YEARS);

const part = fc.constantFrom(
  "",
  "",
  "",
  "-H1",
  "-H2",
  "-Q1",
  "-Q4",
  "-T2",
  "-06",
  "-12",
  "-12-31",
  "-02-29",
  "-W52",
);

export const period = fc
  .tuple(year, part)
  .filter(([of, rest]) => rest !== "-02-29" || of === "2020")
  .map(([of, rest]) => of + rest);

export const day = fc
  .integer({ min: 17_600, max: 20_100 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const event = "the congress meets";

export const deadline = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom("2020", "2021", "2022", "2023"), part)
      .map(([of, rest]) => of + rest.replace("-02-29", "")),
    weight: 4,
  },
  fc.constantFrom("2020~", "2021~", "2022-H1~", "2022-06~"),
  fc.constant({ event }),
  fc.constantFrom("2020-Q4", "2021").map((expected) => ({ event, expected })),
  fc.constantFrom("2020-06-15", "2022-03-01").map((occurred) => ({ event, occurred })),
  fc.constant({ event, expected: "2021-Q1", occurred: "2021-08-20" }),
);

export const threshold = fc.oneof(
  bothSided.map((atLeast) => ({ atLeast })),
  bothSided.map((moreThan) => ({ moreThan })),
  bothSided.map((atMost) => ({ atMost })),
  bothSided.map((lessThan) => ({ lessThan })),
);

export const range = ordered.map((between) => ({ between }));

const equals = figure.map((text) => ({ equals: text }));

export const measured = fc.oneof({ arbitrary: threshold, weight: 4 }, range, equals);

export const baseline = fc.record({
  value: amount,
  period: fc.constantFrom("2018", "2019", "2019-12", "2019-H2"),
});

export const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const mode = fc.constantFrom("reach" as const, "reach" as const, "maintain" as const);

export const withoutUndefined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** A day, and all that may be chosen with it. */
export const options: fc.Arbitrary<EvaluationOptions> = fc
  .record({
    asOf: day,
    knownOn: optional(day),
    baseline: optional(fc.constantFrom("stated" as const, "first-value" as const)),
    against: optional(fc.constantFrom("current" as const, "original" as const)),
    thresholds: optional(fc.constantFrom({ onTrack: "1" }, { atRisk: "0.25", regressing: "-0.5" })),
    approximateTolerance: optional(fc.constantFrom("0.2", "0.5")),
  })
  .map(withoutUndefined);

import * as fc from "fast-check";
import type { EvaluationOptions } from "../../evaluation/options.js";
import type { AmountInput } from "../../value/amount.js";
import { type Day, dayText } from "../../value/day.js";
import type { Period } from "../../value/period.js";

/** A grid so small that values, thresholds and baselines often meet. */
export const anyFigure = fc.integer({ min: -6, max: 6 }).map((number) => String(number / 2));

const anyNonZero = anyFigure.filter((text) => text !== "0");

/** Figures over zero, for growth and for amounts that only add. */
export const anyPositive = fc.integer({ min: 1, max: 12 }).map((number) => String(number / 2));

const lowFirst = ([a, b]: readonly [string, string]) =>
  Number(a) <= Number(b) ? ([a, b] as const) : ([b, a] as const);

const anyOrdered = fc.tuple(anyFigure, anyFigure).map(lowFirst);

export const anyPositiveRange = fc.tuple(anyPositive, anyPositive).map(lowFirst);

/**
 * Small amounts of every form: exact, with one end, nearly, about, between. Thresholds and baselines come from the same
 * few numbers, so that they often meet.
 *
 * @example
 * import fc from "fast-check";
 * import { anyAmount } from "policy-targets/testing/fast-check";
 * import { boundsOf } from "policy-targets/values";
 *
 * fc.sample(anyAmount, 100).every((amount) => boundsOf(amount) !== null); // => true
 */
export const anyAmount: fc.Arbitrary<AmountInput> = fc.oneof(
  { arbitrary: anyFigure, weight: 4 },
  anyOrdered.map((between) => ({ between })),
  anyFigure.map((atLeast) => ({ atLeast })),
  anyFigure.map((moreThan) => ({ moreThan })),
  anyFigure.map((atMost) => ({ atMost })),
  anyFigure.map((lessThan) => ({ lessThan })),
  anyNonZero.map((nearly) => ({ nearly })),
  anyNonZero.map((about) => ({ about })),
  anyNonZero.map((about) => ({ about, within: "0.5" })),
);

export const anyPositiveAmount: fc.Arbitrary<AmountInput> = fc.oneof(
  { arbitrary: anyPositive, weight: 6 },
  anyPositiveRange.map((between) => ({ between })),
  anyPositive.map((about) => ({ about })),
  anyPositive.map((moreThan) => ({ moreThan })),
);

const anyBothSided = fc.oneof(
  { arbitrary: anyFigure, weight: 4 },
  anyOrdered.map((between) => ({ between })),
  anyNonZero.map((nearly) => ({ nearly })),
  anyNonZero.map((about) => ({ about })),
);

const GENERATED_YEARS = ["2018", "2019", "2020", "2021", "2022", "2023"] as const;
const anyYear = fc.constantFrom(...GENERATED_YEARS);

const anyPartOfYear = fc.constantFrom(
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

/**
 * Periods of 2018 to 2023 of every length, from a day to a year.
 *
 * @example
 * import fc from "fast-check";
 * import { anyPeriod } from "policy-targets/testing/fast-check";
 * import { firstDay } from "policy-targets/values";
 *
 * fc.sample(anyPeriod, 100).every((period) => (firstDay(period) ?? "") >= "2018-01-01"); // => true
 */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyYear, anyPartOfYear)
  .filter(([of, rest]) => rest !== "-02-29" || of === "2020")
  .map(([of, rest]) => of + rest);

/**
 * Days of the years over which the generated values and deadlines lie, and of some months before and after.
 *
 * @example
 * import fc from "fast-check";
 * import { anyDay } from "policy-targets/testing/fast-check";
 *
 * fc.sample(anyDay, 100).every((day) => day > "2018" && day < "2026"); // => true
 */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 17_600, max: 20_100 }).map(dayText);

const CONGRESS = "the congress meets";

export const anyDeadline = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom("2020", "2021", "2022", "2023"), anyPartOfYear)
      .map(([of, rest]) => of + rest.replace("-02-29", "")),
    weight: 4,
  },
  fc.constantFrom("2020~", "2021~", "2022-H1~", "2022-06~"),
  fc.constant({ event: CONGRESS }),
  fc.constantFrom("2020-Q4", "2021").map((expected) => ({ event: CONGRESS, expected })),
  fc.constantFrom("2020-06-15", "2022-03-01").map((occurred) => ({ event: CONGRESS, occurred })),
  fc.constant({ event: CONGRESS, expected: "2021-Q1", occurred: "2021-08-20" }),
);

export const anyThreshold = fc.oneof(
  anyBothSided.map((atLeast) => ({ atLeast })),
  anyBothSided.map((moreThan) => ({ moreThan })),
  anyBothSided.map((atMost) => ({ atMost })),
  anyBothSided.map((lessThan) => ({ lessThan })),
);

export const anyRange = anyOrdered.map((between) => ({ between }));

const anyEquals = anyFigure.map((text) => ({ equals: text }));

export const anyMeasured = fc.oneof({ arbitrary: anyThreshold, weight: 4 }, anyRange, anyEquals);

export const anyBaseline = fc.record({
  value: anyAmount,
  period: fc.constantFrom("2018", "2019", "2019-12", "2019-H2"),
});

export const orUndefined = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

export const anyMode = fc.constantFrom("reach" as const, "reach" as const, "maintain" as const);

export const withoutUndefined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/**
 * Options of an evaluation: a day, and all that may be chosen with it but a method.
 *
 * @example
 * import fc from "fast-check";
 * import { evaluateTarget } from "policy-targets";
 * import { buildPortfolio } from "policy-targets/testing";
 * import { anyEvaluationOptions } from "policy-targets/testing/fast-check";
 *
 * const [options = { asOf: "2020-07-06" }] = fc.sample(anyEvaluationOptions, 1);
 * evaluateTarget(buildPortfolio(), "target", options).status; // => "pending"
 */
export const anyEvaluationOptions: fc.Arbitrary<EvaluationOptions> = fc
  .record({
    asOf: anyDay,
    knownOn: orUndefined(anyDay),
    baseline: orUndefined(fc.constantFrom("stated" as const, "first-value" as const)),
    against: orUndefined(fc.constantFrom("current" as const, "original" as const)),
    thresholds: orUndefined(fc.constantFrom({ onTrack: "1" }, { atRisk: "0.25", regressing: "-0.5" })),
    approximateTolerance: orUndefined(fc.constantFrom("0.2", "0.5")),
  })
  .map(withoutUndefined);

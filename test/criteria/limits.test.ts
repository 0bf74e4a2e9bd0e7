import fc from "fast-check";
import type { Amount, AmountInput } from "policy-targets";
import { comparators } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import {
  effectOfLimits,
  exceedsUpper,
  figuresIn,
  isUpward,
  type Limits,
  limitsBy,
  truthWithin,
} from "../../src/criteria/limits.js";
import { bounds, compareBounds, liesBetween } from "../../src/value/bounds.js";
import { readAmount } from "../../src/value/read-amount.js";
import { not } from "../../src/value/truth.js";

/** Half: with whole figures every bound is a multiple of one half, so that ends meet often. */
const TOLERANCE = "0.5";

const stored = (input: AmountInput): Amount => {
  const read = readAmount(input);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
};

const whole = fc.integer({ min: -4, max: 4 });
const nonZero = whole.filter((figure) => figure !== 0);
const range = fc.tuple(whole, whole).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** What a threshold may be: exact or imprecise, and never half open. */
const threshold: fc.Arbitrary<AmountInput> = fc.oneof(
  whole,
  nonZero.map((nearly) => ({ nearly })),
  nonZero.map((about) => ({ about })),
  range.map((between) => ({ between })),
);

/** What a measured value may be. */
const value: fc.Arbitrary<AmountInput> = fc.oneof(
  threshold,
  whole.map((atLeast) => ({ atLeast })),
  whole.map((moreThan) => ({ moreThan })),
  whole.map((atMost) => ({ atMost })),
  whole.map((lessThan) => ({ lessThan })),
);

const boundsOf = (input: AmountInput) => bounds(stored(input), TOLERANCE);
const closed = (amount: Amount) => ({ amount, isStrict: false });
const rangeLimits = (low: number, high: number): Limits => ({
  lower: closed(String(low)),
  upper: closed(String(high)),
});

describe.each(comparators)("the limits of %s", (comparator) => {
  it("hold of a value exactly where the comparison does", () => {
    fc.assert(
      fc.property(value, threshold, (measured, asked) => {
        const limits = limitsBy(comparator, stored(asked));
        const expected = compareBounds(boundsOf(measured), comparator, boundsOf(asked));
        expect(truthWithin(boundsOf(measured), limits, TOLERANCE)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("are exceeded exactly where their upper end does not hold, and never without one", () => {
    fc.assert(
      fc.property(value, threshold, (measured, asked) => {
        const { upper } = limitsBy(comparator, stored(asked));
        const within = truthWithin(boundsOf(measured), { lower: null, upper }, TOLERANCE);
        expect(exceedsUpper(boundsOf(measured), { lower: null, upper }, TOLERANCE)).toBe(
          upper === null ? "no" : not(within),
        );
      }),
    );
  });
});

describe("the limits of a range", () => {
  it("hold of a value exactly where it lies between the ends", () => {
    fc.assert(
      fc.property(value, range, (measured, [low, high]) => {
        const expected = liesBetween(boundsOf(measured), String(low), String(high));
        expect(truthWithin(boundsOf(measured), rangeLimits(low, high), TOLERANCE)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("are exceeded exactly where a value is more than the upper end", () => {
    fc.assert(
      fc.property(value, range, (measured, [low, high]) => {
        const expected = compareBounds(boundsOf(measured), "moreThan", boundsOf(high));
        expect(exceedsUpper(boundsOf(measured), rangeLimits(low, high), TOLERANCE)).toBe(expected);
      }),
    );
  });
});

describe("limits", () => {
  it.each([
    ["atLeast", true],
    ["moreThan", true],
    ["atMost", false],
    ["lessThan", false],
    ["equals", false],
  ] as const)("of %s point up: %s", (comparator, expected) => {
    expect(isUpward(limitsBy(comparator, "5"))).toBe(expected);
  });

  it.each<[what: string, limits: Limits, figures: readonly string[]]>([
    ["one limit", limitsBy("atMost", { about: "5" }), ["5"]],
    ["an exact figure", limitsBy("equals", "5"), ["5", "5"]],
    ["a range", rangeLimits(2, 4), ["2", "4"]],
  ])("name the figures of %s", (_, limits, figures) => {
    expect(figuresIn(limits)).toEqual(figures);
  });

  it.each<[what: string, before: Limits, after: Limits, effect: string]>([
    ["the same", limitsBy("atLeast", "5"), limitsBy("atLeast", "5"), "unchanged"],
    ["a higher lower end", limitsBy("atLeast", "5"), limitsBy("atLeast", "6"), "strengthened"],
    ["a higher upper end", limitsBy("atMost", "5"), limitsBy("atMost", "6"), "weakened"],
    ["an end that is now excluded", limitsBy("atMost", "5"), limitsBy("lessThan", "5"), "strengthened"],
    ["an end that is now included", limitsBy("moreThan", "5"), limitsBy("atLeast", "5"), "weakened"],
    ["a second end", limitsBy("atLeast", "2"), rangeLimits(2, 4), "strengthened"],
    ["a range that moves", rangeLimits(2, 4), rangeLimits(3, 5), "changed"],
    ["another end", limitsBy("atLeast", "5"), limitsBy("atMost", "5"), "changed"],
    [
      "an imprecise end whose bounds now belong to it",
      limitsBy("atLeast", { nearly: "4" }),
      limitsBy("atLeast", { between: ["2", "4"] }),
      "changed",
    ],
    [
      "an imprecise end of which one bound moves up and one down",
      limitsBy("atLeast", { between: ["2", "4"] }),
      limitsBy("atLeast", { between: ["1", "5"] }),
      "changed",
    ],
  ])("that become %s", (_, before, after, effect) => {
    expect(effectOfLimits(before, after, TOLERANCE)).toBe(effect);
  });
});

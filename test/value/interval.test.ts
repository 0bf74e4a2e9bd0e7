import fc from "fast-check";
import type { Bound, Bounds } from "policy-targets";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { compareBounds, hull } from "../../src/value/bounds.js";
import { quotient, quotientNearest } from "../../src/value/decimal.js";
import { pointOf, productOf, quotientOf, sumOf } from "../../src/value/interval.js";
import {
  type Exact,
  exact,
  exactOfWritten,
  movedBy,
  negated,
  order,
  product,
  sum,
  writtenDecimal,
} from "./exact.js";

/** "[1, 2)" as bounds, with nothing where it is unbounded: "(, 2)". */
const range = (text: string): Bounds => {
  const [, left = "", low = "", high = "", right = ""] = /^([[(])(.*), ?(.*)([\])])$/.exec(text) ?? [];
  return {
    lower: low === "" ? null : { value: low, open: left === "(" },
    upper: high === "" ? null : { value: high, open: right === ")" },
    byDefaultTolerance: false,
  };
};

const written = ({ lower, upper }: Bounds): string =>
  `${lower === null || lower.open ? "(" : "["}${lower?.value ?? ""}, ${upper?.value ?? ""}${
    upper === null || upper.open ? ")" : "]"
  }`;

/** Ends that are whole and few, so that zero, equal ends and unbounded sides come often. */
const intervals: fc.Arbitrary<Bounds> = fc
  .record({
    ends: fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
    open: fc.tuple(fc.boolean(), fc.boolean()),
    unbounded: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
    byDefaultTolerance: fc.boolean(),
  })
  .map(({ ends: [a, b], open: [l, u], unbounded: [below, above], byDefaultTolerance }) => {
    const end = (value: number, open: boolean): Bound => ({ value: String(value), open: open && a !== b });
    return {
      lower: below === 0 ? null : end(Math.min(a, b), l),
      upper: above === 0 ? null : end(Math.max(a, b), u),
      byDefaultTolerance,
    };
  });

const surelyPositive = intervals.filter(
  ({ lower }) => lower !== null && (Number(lower.value) > 0 || (lower.value === "0" && lower.open)),
);

const FAR = 2 ** 20;

const lies = (x: number, { lower, upper }: Bounds): boolean =>
  (lower === null || x > Number(lower.value) || (x === Number(lower.value) && !lower.open)) &&
  (upper === null || x < Number(upper.value) || (x === Number(upper.value) && !upper.open));

/** Numbers within: quarters, the ends, just inside open ends, and far out where it is unbounded. */
const within = (bounds: Bounds): readonly number[] => {
  const near = [bounds.lower, bounds.upper].flatMap((end) =>
    end === null ? [] : [Number(end.value) - 1 / FAR, Number(end.value) + 1 / FAR],
  );
  const quarters = Array.from({ length: 33 }, (_, index) => (index - 16) / 4);
  return [...near, ...quarters, -FAR, FAR].filter((x) => lies(x, bounds));
};

const OPERATIONS = [
  ["sumOf", sumOf, (x: number, y: number) => x + y],
  ["productOf", productOf, (x: number, y: number) => x * y],
] as const;

describe.each(OPERATIONS)("%s", (_, compute, plain) => {
  const reached = (a: Bounds, b: Bounds): readonly number[] =>
    within(a).flatMap((x) => within(b).map((y) => plain(x, y)));

  it("holds whatever two numbers within give", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const result = compute(a, b);
        expect(reached(a, b).filter((x) => !lies(x, result))).toEqual([]);
      }),
    );
  });

  it("has an end as far out as the numbers go, and none where they go on", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const results = reached(a, b);
        const [low, high] = [Math.min(...results), Math.max(...results)];
        const { lower, upper } = compute(a, b);
        expect([
          lower === null ? low < -1000 : low - Number(lower.value) < 0.001,
          upper === null ? high > 1000 : Number(upper.value) - high < 0.001,
        ]).toEqual([true, true]);
      }),
    );
  });

  it("has closed ends where they are reached, and only there", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const results = new Set(reached(a, b));
        const ends = [compute(a, b).lower, compute(a, b).upper].filter((end) => end !== null);
        expect(ends.map(({ open }) => open)).toEqual(ends.map(({ value }) => !results.has(Number(value))));
      }),
    );
  });

  it("does not depend on which comes first", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(compute(a, b)).toEqual(compute(b, a));
      }),
    );
  });

  it("is wider when a number may be more", () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, other, b) => {
        const wide = compute(hull(a, other), b);
        expect(written(hull(wide, compute(a, b)))).toBe(written(wide));
      }),
    );
  });

  it("tells that a default tolerance set a bound of either", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(compute(a, b).byDefaultTolerance).toBe(a.byDefaultTolerance || b.byDefaultTolerance);
      }),
    );
  });
});

describe("exact numbers", () => {
  it.each([
    ["sumOf", sumOf, sum],
    ["productOf", productOf, product],
  ] as const)("have an exact %s", (_, compute, oracle) => {
    fc.assert(
      fc.property(writtenDecimal, writtenDecimal, (a, b) => {
        const { lower, upper } = compute(pointOf(decimal(a)), pointOf(decimal(b)));
        expect([
          order(exact(lower?.value ?? ""), oracle(exactOfWritten(a), exactOfWritten(b))),
          lower?.open,
          upper,
        ]).toEqual([0, false, lower]);
      }),
    );
  });
});

describe("productOf", () => {
  it.each([
    ["[2, 3]", "[4, 5]", "[8, 15]"],
    ["[-2, 3]", "[-5, 4]", "[-15, 12]"],
    ["(-2, 3]", "[4, 5)", "(-10, 15)"],
    ["[0, 0]", "(, )", "[0, 0]"],
    ["[0, 0]", "(1, )", "[0, 0]"],
    ["[0, 1]", "(2, 3)", "[0, 3)"],
    ["(0, 1]", "[2, )", "(0, )"],
    ["[0, 1]", "[2, )", "[0, )"],
    ["(0, 1]", "[0, 1]", "[0, 1]"],
    ["[0, )", "(, 0]", "(, 0]"],
    ["(0, )", "(, 0)", "(, 0)"],
    ["[-1, 1]", "[2, )", "(, )"],
    ["(, )", "(, )", "(, )"],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(written(productOf(range(a), range(b)))).toBe(expected);
  });
});

describe("quotientOf", () => {
  it.each([
    ["[1, 3]", "[2, 4]", "[0.25, 1.5]"],
    ["(1, 3]", "[2, 4]", "(0.25, 1.5]"],
    ["[1, 3]", "(2, 4]", "[0.25, 1.5)"],
    ["[-3, -1]", "[2, 4]", "[-1.5, -0.25]"],
    ["[-3, 1]", "[2, 4)", "[-1.5, 0.5]"],
    ["[0, 3]", "(0, 4]", "[0, )"],
    ["(0, 3]", "[1, 4]", "(0, 3]"],
    ["[-3, 0]", "(0, 4]", "(, 0]"],
    ["[1, 3]", "(0, 4]", "[0.25, )"],
    ["[-3, -1]", "(0, 4]", "(, -0.25]"],
    ["[1, 3]", "[2, )", "(0, 1.5]"],
    ["[-3, -1]", "[2, )", "[-1.5, 0)"],
    ["[-3, 3]", "[2, )", "[-1.5, 1.5]"],
    ["(, )", "[2, 4]", "(, )"],
    ["(, -1]", "[2, 4]", "(, -0.25]"],
    ["[1, )", "[2, 4]", "[0.25, )"],
    ["[0, 0]", "(0, )", "[0, 0]"],
  ])("of %s by %s is %s", (a, b, expected) => {
    const result = quotientOf(range(a), range(b));
    expect(result === null ? null : written(result)).toBe(expected);
  });

  it.each(["[0, 4]", "[-1, 4]", "(-1, 4]", "(, 4]", "(, )", "[0, 0]", "[-4, -2]", "[0.00, 1]"])(
    "of anything by %s cannot be said",
    (denominator) => {
      expect(quotientOf(range("[1, 3]"), range(denominator))).toBeNull();
    },
  );

  it("holds whatever two numbers within give, to the last digit", () => {
    fc.assert(
      fc.property(intervals, surelyPositive, (a, b) => {
        const result = quotientOf(a, b) as Bounds;
        const sides = within(a).flatMap((x) => within(b).map((y) => [x, y] as const));
        const times = (end: Bound, y: number): Exact => product(exact(end.value), exact(decimal(y)));
        const outside = sides.filter(([x, y]) => {
          const below = result.lower === null ? 1 : order(exact(decimal(x)), times(result.lower, y));
          const above = result.upper === null ? -1 : order(exact(decimal(x)), times(result.upper, y));
          return (
            below < 0 ||
            above > 0 ||
            (below === 0 && result.lower?.open === true) ||
            (above === 0 && result.upper?.open === true)
          );
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it("has an end as far out as the numbers go, and none where they go on", () => {
    fc.assert(
      fc.property(intervals, surelyPositive, (a, b) => {
        const results = within(a).flatMap((x) => within(b).map((y) => x / y));
        const [low, high] = [Math.min(...results), Math.max(...results)];
        const { lower, upper } = quotientOf(a, b) as Bounds;
        expect([
          lower === null ? low < -1000 : low - Number(lower.value) < 0.001,
          upper === null ? high > 1000 : Number(upper.value) - high < 0.001,
        ]).toEqual([true, true]);
      }),
    );
  });

  it("is wider when a number may be more", () => {
    fc.assert(
      fc.property(intervals, intervals, surelyPositive, surelyPositive, (a, otherA, b, otherB) => {
        const wide = quotientOf(hull(a, otherA), hull(b, otherB)) as Bounds;
        expect(written(hull(wide, quotientOf(a, b) as Bounds))).toBe(written(wide));
      }),
    );
  });

  it("tells that a default tolerance set a bound of either", () => {
    fc.assert(
      fc.property(intervals, surelyPositive, (a, b) => {
        expect(quotientOf(a, b)?.byDefaultTolerance).toBe(a.byDefaultTolerance || b.byDefaultTolerance);
      }),
    );
  });
});

const positive = writtenDecimal.map((text) => decimal(text).replace("-", "")).filter((x) => Number(x) > 0);

/** The first 40 digits of a quotient of positive numbers. */
const fortyDigits = (a: string, b: string): Exact => {
  const [x, y] = [exact(a), exact(b)];
  const digits = String((x.units * 10n ** 200n) / y.units);
  return { units: BigInt(digits.slice(0, 40).padEnd(digits.length, "0")), scale: 200 + x.scale - y.scale };
};

const textOf = ({ units, scale }: Exact): string => {
  const padded = String(units).padStart(scale + 1, "0");
  return `${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`;
};

describe("the quotient of exact numbers", () => {
  it("is exact where the division ends", () => {
    fc.assert(
      fc.property(positive, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (a, twos, fives) => {
        const b = String(2n ** BigInt(twos) * 5n ** BigInt(fives));
        const { lower, upper } = quotientOf(pointOf(a), pointOf(b)) as Bounds;
        expect([order(product(exact(lower?.value ?? ""), exact(b)), exact(a)), lower?.open, upper]).toEqual([
          0,
          false,
          lower,
        ]);
      }),
    );
  });

  it("is decided against a threshold of forty digits right beside it", () => {
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: -1, max: 1 }), (a, b, step) => {
        const near = fortyDigits(a, b);
        const digit = 10n ** BigInt(String(near.units).length - 40);
        const threshold = { ...near, units: near.units + BigInt(step) * digit };
        const expected = order(exact(a), product(threshold, exact(b))) >= 0 ? "yes" : "no";
        expect(
          compareBounds(quotientOf(pointOf(a), pointOf(b)) as Bounds, "atLeast", pointOf(textOf(threshold))),
        ).toBe(expected);
      }),
    );
  });

  it("equals the threshold that it is", () => {
    expect(compareBounds(quotientOf(pointOf("1"), pointOf("8")) as Bounds, "equals", pointOf("0.125"))).toBe(
      "yes",
    );
  });

  it("is not the nearest figure to a third", () => {
    const third = quotientOf(pointOf("1"), pointOf("3")) as Bounds;
    expect(compareBounds(third, "equals", pointOf(`0.${"3".repeat(40)}`))).toBe("no");
  });
});

describe("a quotient", () => {
  it.each(["down", "up"] as const)("rounded %s lies on that side", (towards) => {
    fc.assert(
      fc.property(writtenDecimal, positive, (a, b) => {
        const back = product(exact(quotient(decimal(a), b, towards)), exact(b));
        expect([0, towards === "down" ? -1 : 1]).toContain(order(back, exactOfWritten(a)));
      }),
    );
  });

  it("is off by less than one part in 10^199", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const low = exact(quotient(a, b, "down"));
        const width = sum(exact(quotient(a, b, "up")), negated(low));
        expect(order(movedBy(width, 199), low)).not.toBe(1);
      }),
    );
  });

  it.each([
    ["1", "3", `0.${"3".repeat(30)}`],
    ["2", "3", `0.${"6".repeat(29)}7`],
    ["-2", "3", `-0.${"6".repeat(29)}7`],
    ["1.50", "3", "0.5"],
    ["0.00", "-3", "0"],
    ["300", "0.1", "3000"],
  ])("to show, %s : %s, is %s", (a, b, expected) => {
    expect(quotientNearest(a, b)).toBe(expected);
  });
});

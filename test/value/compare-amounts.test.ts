import fc from "fast-check";
import type { AmountInput, Comparator } from "policy-targets";
import { comparators, compareAmounts, type Truth } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { bounds, compareBounds, hull, liesBetween } from "../../src/value/bounds.js";
import { readAmount } from "../../src/value/read-amount.js";
import { not } from "../../src/value/truth.js";

/** With tolerance one half and whole figures every bound is a multiple of one half. */
const TOLERANCE = "0.5";
const options = { approximateTolerance: TOLERANCE };

/** Eighths from −10 to 10: points on, inside and beyond every bound in play. */
const POINTS = Array.from({ length: 161 }, (_, index) => (index - 80) / 8);

type Form = "exact" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly" | "about" | "between";
interface Stated {
  readonly form: Form;
  readonly a: number;
  readonly b: number;
}

const whole = fc.integer({ min: -4, max: 4 });
const nonZero = whole.filter((n) => n !== 0);

const stated: fc.Arbitrary<Stated> = fc.oneof(
  fc.record({
    form: fc.constantFrom<Form>("exact", "atLeast", "moreThan", "atMost", "lessThan"),
    a: whole,
    b: fc.constant(0),
  }),
  fc.record({ form: fc.constantFrom<Form>("nearly", "about"), a: nonZero, b: fc.constant(0) }),
  fc.tuple(whole, whole).map(([x, y]): Stated => ({ form: "between", a: Math.min(x, y), b: Math.max(x, y) })),
);

const inputOf = ({ form, a, b }: Stated): AmountInput =>
  form === "exact" ? a : form === "between" ? { between: [a, b] } : ({ [form]: a } as unknown as AmountInput);

/** Whether the words allow the number to be p, worked out in plain numbers. */
const allows = ({ form, a, b }: Stated, p: number): boolean => {
  switch (form) {
    case "exact":
      return p === a;
    case "atLeast":
      return p >= a;
    case "moreThan":
      return p > a;
    case "atMost":
      return p <= a;
    case "lessThan":
      return p < a;
    case "nearly":
      return a > 0 ? p > a / 2 && p < a : p < a / 2 && p > a;
    case "about":
      return Math.abs(p - a) <= Math.abs(a) / 2;
    case "between":
      return p >= a && p <= b;
  }
};

const HOLDS: Readonly<Record<Comparator, (value: number, limit: number) => boolean>> = {
  atLeast: (value, limit) => value >= limit,
  moreThan: (value, limit) => value > limit,
  atMost: (value, limit) => value <= limit,
  lessThan: (value, limit) => value < limit,
  equals: (value, limit) => value === limit,
};

const pointsOf = (amount: Stated): readonly number[] => POINTS.filter((p) => allows(amount, p));

const bruteForce = (answers: Iterable<boolean>): Truth => {
  let [yes, no] = [false, false];
  for (const answer of answers) {
    if (answer) yes = true;
    else no = true;
  }
  return yes && no ? "maybe" : yes ? "yes" : "no";
};

const boundsOfStated = (amount: Stated) => {
  const read = readAmount(inputOf(amount));
  if (!read.ok) throw new Error("not an amount");
  return bounds(read.value, TOLERANCE);
};

describe.each(comparators)("compareAmounts with %s", (comparator) => {
  it("says what holds for everything that both may be", () => {
    fc.assert(
      fc.property(stated, stated, (value, limit) => {
        const limits = pointsOf(limit);
        const answers = pointsOf(value).flatMap((v) => limits.map((l) => HOLDS[comparator](v, l)));
        expect(compareAmounts(inputOf(value), comparator, inputOf(limit), options)).toBe(bruteForce(answers));
      }),
      { numRuns: 400 },
    );
  });

  it("stays undecided or agrees when the value may be more", () => {
    fc.assert(
      fc.property(stated, stated, stated, (value, other, limit) => {
        const widened = hull(boundsOfStated(value), boundsOfStated(other));
        const wide = compareBounds(widened, comparator, boundsOfStated(limit));
        fc.pre(wide !== "maybe");
        expect(compareBounds(boundsOfStated(value), comparator, boundsOfStated(limit))).toBe(wide);
      }),
    );
  });

  it("stays undecided or agrees when the limit may be more", () => {
    fc.assert(
      fc.property(stated, stated, stated, (value, limit, other) => {
        const widened = hull(boundsOfStated(limit), boundsOfStated(other));
        const wide = compareBounds(boundsOfStated(value), comparator, widened);
        fc.pre(wide !== "maybe");
        expect(compareBounds(boundsOfStated(value), comparator, boundsOfStated(limit))).toBe(wide);
      }),
    );
  });
});

const compared = (value: Stated, comparator: Comparator, limit: Stated): Truth =>
  compareAmounts(inputOf(value), comparator, inputOf(limit), options);

const MIRROR: Readonly<Record<Form, Form>> = {
  exact: "exact",
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
  nearly: "nearly",
  about: "about",
  between: "between",
};

/** The amount seen in the mirror at zero. */
const mirrored = ({ form, a, b }: Stated): Stated =>
  form === "between" ? { form, a: -b, b: -a } : { form: MIRROR[form], a: -a, b };

describe("laws of comparison", () => {
  it.each([
    ["lessThan", "atLeast"],
    ["atMost", "moreThan"],
  ] as const)("%s is the opposite of %s", (one, other) => {
    fc.assert(
      fc.property(stated, stated, (value, limit) => {
        expect(compared(value, one, limit)).toBe(not(compared(value, other, limit)));
      }),
    );
  });

  it.each([
    ["atLeast", "atMost"],
    ["moreThan", "lessThan"],
    ["equals", "equals"],
  ] as const)("%s is %s with the sides changed", (one, other) => {
    fc.assert(
      fc.property(stated, stated, (value, limit) => {
        expect(compared(value, one, limit)).toBe(compared(limit, other, value));
      }),
    );
  });

  it.each([
    ["atLeast", "atMost"],
    ["moreThan", "lessThan"],
    ["equals", "equals"],
  ] as const)("%s is %s of the mirrored numbers", (one, other) => {
    fc.assert(
      fc.property(stated, stated, (value, limit) => {
        expect(compared(value, one, limit)).toBe(compared(mirrored(value), other, mirrored(limit)));
      }),
    );
  });

  it("decides on the last of forty digits", () => {
    const tie = `0.1${"0".repeat(38)}`;
    expect(compareAmounts(`${tie}2`, "atLeast", `${tie}3`)).toBe("no");
  });
});

describe("hull", () => {
  it("allows what either amount allows", () => {
    fc.assert(
      fc.property(stated, stated, fc.constantFrom(...POINTS), (one, other, p) => {
        fc.pre(allows(one, p) || allows(other, p));
        const united = hull(boundsOfStated(one), boundsOfStated(other));
        const point = { value: String(p), open: false };
        const exactly = { lower: point, upper: point, byDefaultTolerance: false };
        expect(compareBounds(exactly, "equals", united)).not.toBe("no");
      }),
    );
  });

  it("of an amount with itself changes nothing", () => {
    fc.assert(
      fc.property(stated, (amount) => {
        expect(hull(boundsOfStated(amount), boundsOfStated(amount))).toEqual(boundsOfStated(amount));
      }),
    );
  });
});

describe("liesBetween", () => {
  it("says what holds for everything that the value may be", () => {
    fc.assert(
      fc.property(stated, whole, whole, (value, x, y) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        const answers = pointsOf(value).map((p) => p >= low && p <= high);
        expect(liesBetween(boundsOfStated(value), String(low), String(high))).toBe(bruteForce(answers));
      }),
      { numRuns: 400 },
    );
  });
});

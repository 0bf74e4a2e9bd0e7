import type { Amount, Bound, Bounds } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { amountWithin, hull, mayBeNegative, negated } from "../../src/value/bounds.js";
import { holdsWhole } from "../../src/value/holds-whole.js";
import { isOverZero, isZeroPoint } from "../../src/value/interval.js";

const closed = (value: string): Bound => ({ value, open: false });
const open = (value: string): Bound => ({ value, open: true });
const between = (lower: Bound | null, upper: Bound | null): Bounds => ({
  lower,
  upper,
  byDefaultTolerance: false,
});

describe("the amount that bounds allow", () => {
  it.each<[Bound | null, Bound | null, Amount]>([
    [closed("2"), closed("2.0"), "2"],
    [closed("2"), closed("3"), { between: ["2", "3"] }],
    [open("2"), open("3"), { between: ["2", "3"] }],
    [closed("2"), null, { atLeast: "2" }],
    [open("2"), null, { moreThan: "2" }],
    [null, closed("3"), { atMost: "3" }],
    [null, open("3"), { lessThan: "3" }],
    [null, null, "7"],
  ])("%j to %j: %j", (lower, upper, amount) => {
    expect(amountWithin({ lower, upper }, "7")).toEqual(amount);
  });
});

describe("an amount on the other side of zero", () => {
  it.each<[Amount, Amount]>([
    ["5", "-5"],
    ["-5", "5"],
    [{ atLeast: "5" }, { atMost: "-5" }],
    [{ atMost: "5" }, { atLeast: "-5" }],
    [{ moreThan: "5" }, { lessThan: "-5" }],
    [{ lessThan: "5" }, { moreThan: "-5" }],
    [{ nearly: "5" }, { nearly: "-5" }],
    [
      { about: "5", within: "0.1" },
      { about: "-5", within: "0.1" },
    ],
    [{ between: ["1", "2"] }, { between: ["-2", "-1"] }],
  ])("%j: %j", (amount, opposite) => {
    expect(negated(amount)).toEqual(opposite);
  });
});

describe("a number within bounds", () => {
  it.each<[Bound | null, Bound | null, boolean]>([
    [null, closed("5"), true],
    [closed("-0.1"), closed("5"), true],
    [closed("0"), closed("5"), false],
    [closed("0.1"), null, false],
  ])("%j to %j may be negative: %s", (lower, upper, may) => {
    expect(mayBeNegative(between(lower, upper))).toBe(may);
  });

  it.each<[Bound | null, Bound | null, boolean]>([
    [closed("0.1"), null, true],
    [open("0"), closed("5"), true],
    [closed("0"), closed("5"), false],
    [closed("-1"), closed("5"), false],
    [null, closed("5"), false],
  ])("%j to %j is over zero: %s", (lower, upper, is) => {
    expect(isOverZero(between(lower, upper))).toBe(is);
  });

  it.each<[Bound | null, Bound | null, boolean]>([
    [closed("0"), closed("0.00"), true],
    [closed("0"), closed("1"), false],
    [closed("-1"), closed("0"), false],
    [closed("0"), null, false],
    [null, closed("0"), false],
    [closed("1"), closed("1"), false],
  ])("%j to %j is zero and nothing else: %s", (lower, upper, is) => {
    expect(isZeroPoint(between(lower, upper))).toBe(is);
  });

  it.each<[Bound | null, Bound | null, boolean]>([
    [closed("0.5"), closed("0.99"), false],
    [closed("0.51"), closed("1.5"), true],
    [closed("1.95"), closed("2"), true],
    [closed("2"), closed("2.05"), true],
    [closed("-0.9"), closed("-0.1"), false],
    [closed("-0.9"), closed("0.1"), true],
    [closed("0.5"), null, true],
    [null, closed("0.5"), true],
  ])("%j to %j may be a whole one: %s", (lower, upper, may) => {
    expect(holdsWhole(between(lower, upper))).toBe(may);
  });
});

describe("the bounds that hold two others", () => {
  const plain = between(closed("1"), closed("2"));
  const wide = { ...plain, byDefaultTolerance: true };

  it.each([
    [plain, plain, false],
    [plain, wide, true],
    [wide, plain, true],
    [wide, wide, true],
  ])("%j and %j are set by a default tolerance: %s", (one, other, is) => {
    expect(hull(one, other).byDefaultTolerance).toBe(is);
  });
});

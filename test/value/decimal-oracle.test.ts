import fc from "fast-check";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import {
  compare,
  isZero,
  minus,
  plus,
  quotient,
  quotientNearest,
  quotientRounded,
  ratioOf,
  rounded,
  shifted,
  times,
} from "../../src/value/decimal.js";
import { oracle } from "./decimal-oracle.js";
import { tiedNeighbours, writtenDecimal } from "./exact.js";

const binary = { compare, plus, minus, times, quotientNearest, ratioOf };

const RUNS = { numRuns: 2_000 };

/** Up to 17 digits: around the length up to which doubles hold a number exactly. */
const shortDecimal = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
    fc.integer({ min: 0, max: 17 }),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(([sign, units, dropped, places]) => decimal(`${sign}${units / 10n ** BigInt(dropped)}e-${places}`));

const anyDecimal = fc.oneof(
  { weight: 3, arbitrary: shortDecimal },
  { weight: 1, arbitrary: writtenDecimal.map(decimal) },
  { weight: 1, arbitrary: tiedNeighbours.map(([a]) => a) },
);
const notZero = anyDecimal.filter((number) => !isZero(number));
const digits = fc.integer({ min: 1, max: 40 });
const towards = fc.constantFrom("down" as const, "up" as const);

describe("each function gives what decimal.js gives", () => {
  it.each(["compare", "plus", "minus", "times"] as const)("%s", (name) => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(binary[name](a, b)).toBe(oracle[name](a, b));
      }),
      RUNS,
    );
  });

  it.each(["quotientNearest", "ratioOf"] as const)("%s", (name) => {
    fc.assert(
      fc.property(anyDecimal, notZero, (a, b) => {
        expect(binary[name](a, b)).toBe(oracle[name](a, b));
      }),
      RUNS,
    );
  });

  it("quotient", () => {
    fc.assert(
      fc.property(anyDecimal, notZero, towards, (a, b, side) => {
        expect(quotient(a, b, side)).toBe(oracle.quotient(a, b, side));
      }),
      RUNS,
    );
  });

  it("quotientRounded", () => {
    fc.assert(
      fc.property(anyDecimal, notZero, digits, (a, b, count) => {
        expect(quotientRounded(a, b, count)).toBe(oracle.quotientRounded(a, b, count));
      }),
      RUNS,
    );
  });

  it("rounded", () => {
    fc.assert(
      fc.property(anyDecimal, digits, (a, count) => {
        expect(rounded(a, count)).toBe(oracle.rounded(a, count));
      }),
      RUNS,
    );
  });

  it("shifted", () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -40, max: 40 }), (a, power) => {
        expect(shifted(a, power)).toBe(oracle.shifted(a, power));
      }),
      RUNS,
    );
  });

  it("also for results that are operands again", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, notZero, (a, b, c) => {
        const product = oracle.times(a, b);
        const share = oracle.quotient(a, c, "down");
        expect([times(product, share), plus(product, share)]).toEqual([
          oracle.times(product, share),
          oracle.plus(product, share),
        ]);
      }),
      RUNS,
    );
  });
});

describe("where a double no longer holds a number, digits are kept", () => {
  it.each([
    ["plus", "999999999999999", "1", "1000000000000000"],
    ["plus", "9007199254740993", "0", "9007199254740993"],
    ["plus", "123456789012345", "0.0000000000001", "123456789012345.0000000000001"],
    ["plus", "0.0000001", "0", "0.0000001"],
    ["plus", "1.50", "0.50", "2"],
    ["plus", "-0.10", "0.1", "0"],
    ["minus", "0.3", "0.1", "0.2"],
    ["minus", "1000000000000000.5", "1000000000000000.4", "0.1"],
    ["minus", "0", "0", "0"],
    ["times", "0.00", "-0.0000000000000000091095", "0"],
    ["times", "-1", "0", "0"],
    ["times", "31622777", "31622777", "1000000025191729"],
    ["times", "0.001", "0.001", "0.000001"],
    ["times", "0.001", "0.0001", "0.0000001"],
  ] as const)("%s of %s and %s is %s", (name, a, b, result) => {
    expect(binary[name](a, b)).toBe(result);
  });

  it.each([
    ["999999999999999", "1000000000000000", -1],
    ["1000000000000000.1", "1000000000000000.2", -1],
    ["1.50", "1.5", 0],
    [`1${"0".repeat(30)}`, `1${"0".repeat(30)}.0`, 0],
  ] as const)("compare of %s and %s is %d", (a, b, result) => {
    expect(compare(a, b)).toBe(result);
  });

  it.each([
    ["1", "3", "down", `0.${"3".repeat(200)}`],
    ["1", "3", "up", `0.${"3".repeat(199)}4`],
    ["-1", "3", "down", `-0.${"3".repeat(199)}4`],
    ["-1", "3", "up", `-0.${"3".repeat(200)}`],
    ["1", "8", "up", "0.125"],
    ["0", "-7", "down", "0"],
    ["600", "0.02", "down", "30000"],
  ] as const)("the quotient of %s and %s %s is %s", (a, b, side, result) => {
    expect(quotient(a, b, side)).toBe(result);
  });

  it.each([
    ["2.5", 1, "2"],
    ["3.5", 1, "4"],
    ["-2.5", 1, "-2"],
    ["99.96", 3, "100"],
    ["1.50", 5, "1.5"],
    ["123456", 2, "120000"],
    ["0.00", 3, "0"],
  ])("%s rounded to %d digits is %s", (a, count, result) => {
    expect(rounded(a, count)).toBe(result);
  });

  it.each([
    ["1.5", 2, "150"],
    ["1.50", -2, "0.015"],
    ["-2", 30, `-2${"0".repeat(30)}`],
    ["7", -30, `0.${"0".repeat(29)}7`],
    ["0.0", 40, "0"],
  ])("%s moved by %d powers of ten is %s", (a, power, result) => {
    expect(shifted(a, power)).toBe(result);
  });
});

import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, growthOver, logarithm } from "../../src/value/powers.js";

const Fine = Decimal.clone({ precision: 70, toExpNeg: -9e15, toExpPos: 9e15 });

/** Numbers as they are stated: some digits, somewhere around the point. */
const stated = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -20, max: 20 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));

/** Nearly equal numbers, between which most digits of a rate cancel out. */
const close = fc
  .tuple(fc.integer({ min: 1e14, max: 9e14 }), fc.integer({ min: -9, max: 9 }))
  .map(([digits, more]) => [digits / 1e13, (digits + more) / 1e13] as const);

const pair = fc.oneof(fc.tuple(stated, stated), close);
const time = fc.integer({ min: 1, max: 60 });

describe("growth in part of the time", () => {
  it.each<[from: number | string, to: number | string, part: number, whole: number, growth: number]>([
    [100, 121, 1, 2, 0.1],
    [100, 100.5, 1, 1, 0.005],
    [1.1, 1.4641, 1, 3, 0.1],
    [-10, -40, 1, 2, 1],
    [8, 1, 1, 3, -0.5],
    [10, 20, 3, 1, 7],
    [4, 9, 0.5, 1, 0.5],
    [50, 0, 1, 5, -1],
    [50, 50, 1, 5, 0],
    ["100", "0.0", 1, 5, -1],
    ["1.0000000000000000000001", "1.21000000000000000000012100", 1, 2, 0.1],
    [1e-30, 1e30, 6, 1, Number.POSITIVE_INFINITY],
    [1e-30, 1e30, 2000, 1, Number.POSITIVE_INFINITY],
    [1e30, 1e-30, 2000, 1, -1],
    [1, 2, 1023, 1, Number(2n ** 1023n)],
  ])("from %s to %s in %d of %d is %d", (from, to, part, whole, growth) => {
    expect(growthOver(from, to, part, whole)).toBe(growth);
  });

  it("is the nearest double to what decimal.js computes", () => {
    fc.assert(
      fc.property(pair, time, time, ([from, to], part, whole) => {
        const exact = new Fine(to).div(from).pow(new Fine(part).div(whole)).minus(1);
        expect(growthOver(from, to, part, whole)).toBe(exact.toNumber());
      }),
    );
  });

  it("is the same in every unit", () => {
    fc.assert(
      fc.property(pair, time, ([from, to], years) => {
        const scaled = (value: number) => new Fine(value).times("1000").toFixed();
        expect(growthOver(scaled(from), scaled(to), 1, years)).toBe(growthOver(from, to, 1, years));
      }),
    );
  });
});

describe("logarithms and exponentials", () => {
  it("are the nearest doubles to what decimal.js computes", () => {
    fc.assert(
      fc.property(pair, ([from, to]) => {
        expect(logarithm(from, to)).toBe(new Fine(to).div(from).ln().toNumber());
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (thousandths) => {
        const x = thousandths / 1000;
        expect(exponential(x)).toBe(new Fine(x).exp().toNumber());
      }),
    );
  });

  it.each([
    [0, 1],
    [709, 8.218407461554972e307],
    [710, Number.POSITIVE_INFINITY],
    [1e300, Number.POSITIVE_INFINITY],
    [-1e300, 0],
  ])("e to the power of %d is %d", (x, expected) => {
    expect(exponential(x)).toBe(expected);
  });

  it.each([
    [5, 5, 0],
    [1, 2, Math.LN2],
    [-1, -2, Math.LN2],
    [2, 1, -Math.LN2],
  ])("the logarithm of the way from %d to %d is %d", (from, to, expected) => {
    expect(logarithm(from, to)).toBe(expected);
  });
});

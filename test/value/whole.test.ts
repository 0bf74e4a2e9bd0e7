import fc from "fast-check";
import { decimal } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { ceilingOf, placesOf, tenTo, wholeOf } from "../../src/value/whole.js";
import { exact, order, writtenDecimal } from "./exact.js";

describe("a decimal as a whole number of smaller units", () => {
  it.each([
    ["12", 0, 12n],
    ["12", 3, 12_000n],
    ["-0.5", 1, -5n],
    ["1.50", 4, 15_000n],
    ["0.00", 2, 0n],
  ])("%s to %d places is %s", (text, places, whole) => {
    expect(wholeOf(text, places)).toBe(whole);
  });

  it("keeps the value", () => {
    fc.assert(
      fc.property(writtenDecimal.map(decimal), fc.nat({ max: 20 }), (text, more) => {
        const scale = placesOf(text) + more;
        expect(order({ units: wholeOf(text, scale), scale }, exact(text))).toBe(0);
      }),
    );
  });

  it("is moved by a power of ten", () => {
    expect([tenTo(0), tenTo(3)]).toEqual([1n, 1000n]);
  });
});

it.each([
  [7n, 2n, 4n],
  [8n, 2n, 4n],
  [1n, 5n, 1n],
  [0n, 5n, 0n],
  [-1n, 5n, 0n],
  [-7n, 2n, -3n],
  [-8n, 2n, -4n],
])("the ceiling of %s / %s is %s", (a, b, ceiling) => {
  expect(ceilingOf(a, b)).toBe(ceiling);
});

import { describe, expect, it } from "vitest";
import { holdsWhole } from "../../src/value/holds-whole.js";
import { isCounted, printedBounds } from "../../src/value/printed.js";

const ends = (figure: string, unit: "percent" | "count" | "VND") => {
  const { lower, upper } = printedBounds(figure, unit, "0.05");
  return [lower?.value, upper?.value];
};

describe("a printed figure", () => {
  it.each<[string, "percent" | "count" | "VND", string, string]>([
    ["99.92", "percent", "99.915", "99.925"],
    ["60.0", "percent", "59.95", "60.05"],
    ["60", "percent", "59.5", "60.5"],
    ["0", "percent", "-0.5", "0.5"],
    ["8788", "count", "8788", "8788"],
    ["0", "count", "0", "0"],
    ["100", "count", "100", "100"],
    ["8000", "count", "7500", "8500"],
    ["2600000", "count", "2550000", "2650000"],
    ["9000000000", "VND", "8500000000", "9500000000"],
    ["-3000", "VND", "-3500", "-2500"],
  ])("%s in %s may be from %s to %s", (figure, unit, lower, upper) => {
    expect(ends(figure, unit).map(Number)).toEqual([Number(lower), Number(upper)]);
  });

  it("keeps the bounds of an imprecise amount", () => {
    expect(printedBounds({ moreThan: "70" }, "percent", "0.05").lower).toEqual({ value: "70", open: true });
  });
});

it.each([
  ["count", true],
  ["VND", true],
  ["percent", false],
  ["rank", false],
  ["index", false],
  ["ratio", false],
] as const)("amounts in %s add up: %s", (unit, adds) => {
  expect(isCounted(unit)).toBe(adds);
});

it.each([
  ["3.98", "4.02", true],
  ["4", "4", true],
  ["2.21", "2.23", false],
  ["-0.1", "0.1", true],
  [null, "0.1", true],
] as const)("between %s and %s is a whole number: %s", (lower, upper, holds) => {
  const bound = (value: string | null) => (value === null ? null : { value, open: false });
  expect(holdsWhole({ lower: bound(lower), upper: bound(upper), byDefaultTolerance: false })).toBe(holds);
});

import { describe, expect, it } from "vitest";
import { checksOf } from "../support/examples.js";

/** What an example finds: each value that it checks, beside what it says of it. */
const found = (code: string): readonly (readonly [unknown, unknown])[] => {
  const pairs: (readonly [unknown, unknown])[] = [];
  const check = (actual: unknown, expected: unknown): number => pairs.push([actual, expected]);
  new Function("__modules", "__check", checksOf(code))({}, check);
  return pairs;
};

describe("the check of an example", () => {
  it.each<[name: string, code: string, pairs: readonly (readonly [unknown, unknown])[]]>([
    ["on one line", "1 + 1; // => 3", [[2, 3]]],
    ["on the next line", "1 + 1;\n// => 3", [[2, 3]]],
    ["after an expression of several lines", '"a b".endsWith(\n  "c",\n); // => true', [[false, true]]],
    ["after a chain", "[1, 2]\n  .map((one) => one * 2)\n  .join(); // => '1,2'", [["2,4", "1,2"]]],
    ["within a function", "const run = () => {\n  2 * 2; // => 5\n};\nrun();", [[4, 5]]],
  ])("compares what is worked out with what is said, %s", (_, code, pairs) => {
    expect(found(code)).toEqual(pairs);
  });

  it.each([
    ["a declaration", "const two = 1 + 1; // => 2"],
    ["a comment of its own", "// 1 + 1; // => 2"],
  ])("is none after %s", (_, code) => {
    expect(found(code)).toEqual([]);
  });
});

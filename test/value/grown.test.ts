import { describe, expect, it } from "vitest";
import { compare, minus } from "../../src/value/decimal.js";
import { grown } from "../../src/value/grown.js";

describe("constant growth from one number to another", () => {
  it.each([
    ["100", "400", "1", "2", "200"],
    ["8", "27", "1", "3", "12"],
    ["400", "100", "1", "2", "200"],
    ["100", "400", "0", "2", "100"],
    ["100", "400", "2", "2", "400"],
  ])("from %s to %s after %s of %s is %s", (from, to, part, whole, expected) => {
    expect(grown(from, to, part, whole)).toBe(expected);
  });

  it("tells a root that has no end to 60 digits", () => {
    const root = grown("1", "2", "1", "2");
    expect(root.replace(".", "").length).toBe(60);
    expect(compare(minus(root, "1.41421356237309504880168872420969807856"), "0")).toBe(1);
  });
});

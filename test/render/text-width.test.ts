import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clippedTo, paddedTo, widthOf } from "../../src/render/text-width.js";

const text = fc.string({ unit: "binary", maxLength: 40 });

describe("the width of a text", () => {
  it.each([
    ["", 0],
    ["overdue", 7],
    ["Quá hạn", 7],
    ["Quá hạn".normalize("NFD"), 7],
    ["目標", 4],
    ["목표", 4],
    ["ＡＢ", 4],
    ["カ", 2],
    ["🚀", 2],
    ["a\u200bb", 2],
    ["–…“”", 4],
  ])("of %j is %i", (of, width) => {
    expect(widthOf(of)).toBe(width);
  });
});

describe("a clipped text", () => {
  it.each([
    ["overdue", 7, "overdue"],
    ["overdue", 6, "overd…"],
    ["due now", 5, "due…"],
    ["目標", 3, "目…"],
    ["目標", 2, "…"],
    ["Quá".normalize("NFD"), 3, "Quá".normalize("NFD")],
    ["Quán".normalize("NFD"), 3, "Qu…"],
  ])("%j in %i columns is %j", (of, width, clipped) => {
    expect(clippedTo(of, width)).toBe(clipped);
  });

  it("is never wider than its room", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (of, width) => {
        expect(widthOf(clippedTo(of, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it("a text is filled up to its room", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (of, width) => {
      expect(widthOf(paddedTo(clippedTo(of, width), width))).toBe(width);
    }),
  );
});

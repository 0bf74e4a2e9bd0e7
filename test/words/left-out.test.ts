import { explainFinding, explainReason, formatAmount, formatCriterion, formatNumber } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

const threshold = { kind: "threshold", atLeast: "20" } as const;

/** A call as it is without a compiler. */
const loose =
  (call: unknown, ...given: readonly unknown[]) =>
  () =>
    (call as (...all: readonly unknown[]) => unknown)(...given);

describe("a unit that was left out before the locale", () => {
  it.each([
    ["formatAmount", loose(formatAmount, 5, "en")],
    ["formatCriterion", loose(formatCriterion, threshold, "vi")],
    ["formatAmount, with the two swapped", loose(formatAmount, 5, "en", "percent")],
  ])("is what %s tells of", (_, call) => {
    expect(refusal(call).message).toContain("the unit comes before the locale");
  });
});

describe("a criterion that was left out", () => {
  it("is nothing", () => {
    expect(refusal(loose(formatCriterion, undefined, "percent", "en")).message).toContain("found nothing");
  });
});

describe("a number that is none", () => {
  it("is not told to give the reason of a measured value", () => {
    expect(refusal(loose(formatNumber, Number.NaN, "en")).message).not.toContain("missingReason");
  });
});

describe("what is no reason and no finding", () => {
  it.each([
    ["explainReason", loose(explainReason, "x", "en")],
    ["explainFinding", loose(explainFinding, "x", "en")],
  ])("is shown by %s as it was given", (_, call) => {
    expect(refusal(call).message).toContain('found "x"');
  });
});

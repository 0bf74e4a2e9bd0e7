import { explainReason, formatAmount, formatCriterion } from "policy-targets";
import { explainFinding } from "policy-targets/audit";
import { vi } from "policy-targets/locale/vi";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

const threshold = { kind: "threshold", atLeast: "20" } as const;

/** A call as it is without a compiler. */
const loose =
  (call: unknown, ...given: readonly unknown[]) =>
  () =>
    (call as (...all: readonly unknown[]) => unknown)(...given);

describe("a unit that was left out before the options", () => {
  it.each([
    ["formatAmount", loose(formatAmount, 5, { locale: vi })],
    ["formatCriterion", loose(formatCriterion, threshold, { formatNumber: String })],
    ["formatAmount, with a code of a language", loose(formatAmount, 5, "vi")],
  ])("is what %s tells of", (_, call) => {
    expect(refusal(call).message).toContain("the unit comes before the options");
  });
});

describe("a criterion that was left out", () => {
  it("is nothing", () => {
    expect(refusal(loose(formatCriterion, undefined, "percent")).message).toContain("found nothing");
  });
});

describe("what is no reason and no finding", () => {
  it.each([
    ["explainReason", loose(explainReason, "x")],
    ["explainFinding", loose(explainFinding, "x")],
  ])("is shown by %s as it was given", (_, call) => {
    expect(refusal(call).message).toContain('found "x"');
  });
});

import { explainOutlook, explainReason, formatAmount, formatCriterion } from "policy-targets";
import { explainFinding } from "policy-targets/audit";
import { describe, expect, it } from "vitest";
import { refusal } from "../value/refusal.js";

const threshold = { kind: "threshold", atLeast: "20" } as const;
const outlook = {
  asOf: "2022-12-31",
  timeliness: { lastDay: null },
  projection: { average: { atDeadline: null, meetsOn: null } },
  requirement: { change: null, perYear: null, times: null },
  sensitivity: [],
};

/** A call as it is without a compiler. */
const loose =
  (call: unknown, ...given: readonly unknown[]) =>
  () =>
    (call as (...all: readonly unknown[]) => unknown)(...given);

describe("a unit that was left out before the locale", () => {
  it.each([
    ["formatAmount", loose(formatAmount, 5, "en")],
    ["formatCriterion", loose(formatCriterion, threshold, "vi")],
    ["explainOutlook", loose(explainOutlook, outlook, "en")],
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

describe("what is no reason and no finding", () => {
  it.each([
    ["explainReason", loose(explainReason, "x", "en")],
    ["explainFinding", loose(explainFinding, "x", "en")],
  ])("is shown by %s as it was given", (_, call) => {
    expect(refusal(call).message).toContain('found "x"');
  });
});

import type { ThresholdCriterion } from "policy-targets";
import { comparators } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { criterionComparator, criterionLimit } from "../../src/criteria/criterion.js";

describe.each(comparators)("a threshold by %s", (comparator) => {
  const criterion = { kind: "threshold", [comparator]: "5" } as unknown as ThresholdCriterion;

  it("makes that comparison", () => {
    expect(criterionComparator(criterion)).toBe(comparator);
  });

  it("has its figure for a limit", () => {
    expect(criterionLimit(criterion)).toBe("5");
  });
});

it("an imprecise threshold is the limit as it is", () => {
  expect(criterionLimit({ kind: "threshold", atLeast: { nearly: "100" } })).toEqual({ nearly: "100" });
});

import fc from "fast-check";
import { criterionComparator, criterionLimit, parsePortfolio } from "policy-targets";
import { describe, expect, it } from "vitest";
import { anything, nasties } from "../value/nasty.js";
import { escapee, refusal } from "../value/refusal.js";
import { measuredTarget } from "./sample.js";

const doors = [
  ["criterionComparator", criterionComparator],
  ["criterionLimit", criterionLimit],
] as const;

describe.each(doors)("%s", (_, ask) => {
  it.each<[what: string, criterion: unknown, code: string]>([
    ["nothing", undefined, "wrong-type"],
    ["null", null, "wrong-type"],
    ["an empty object", {}, "wrong-type"],
    ["a list", [], "wrong-type"],
    ["a text", "x", "wrong-type"],
    ["a criterion as it is written", { atLeast: 80 }, "wrong-type"],
    ["a category", { kind: "category", category: { accepted: ["A"] } }, "wrong-type"],
    ["a range", { kind: "range", between: ["2", "4"] }, "wrong-type"],
    ["a threshold without a limit", { kind: "threshold" }, "no-criterion"],
    ["a threshold with two", { kind: "threshold", atLeast: "2", atMost: "4" }, "several-criteria"],
    ["a limit that is no number", { kind: "threshold", atLeast: "many" }, "bad-decimal"],
    ["a limit that says the side again", { kind: "threshold", atLeast: { atMost: "4" } }, "bad-amount"],
    ["an imprecise equal", { kind: "threshold", equals: { about: "4" } }, "wrong-type"],
  ])("refuses %s", (_what, criterion, code) => {
    expect(refusal(() => ask(criterion as never)).code).toBe(code);
  });

  it("throws nothing but the library's own error at values made to break it", () => {
    const escaped = nasties().filter(([, nasty]) => escapee(() => ask(nasty as never)) !== undefined);
    expect(escaped.map(([name]) => name)).toEqual([]);
  });

  it("throws nothing but the library's own error at anything", () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(escapee(() => ask(input as never))).toBeUndefined();
      }),
    );
  });
});

describe("a criterion of another kind", () => {
  it("is named by its kind", () => {
    const category = { kind: "category", category: { accepted: ["A"] } };
    expect(refusal(() => criterionLimit(category as never)).message).toContain("it is of kind category");
  });
});

describe("the threshold of a parsed target", () => {
  it.each([
    [{ atLeast: 80 }, "atLeast", "80"],
    [{ moreThan: { nearly: 80 } }, "moreThan", { nearly: "80" }],
    [{ atMost: "4.0" }, "atMost", "4.0"],
    [{ lessThan: { between: [1, 2] } }, "lessThan", { between: ["1", "2"] }],
    [{ equals: 0 }, "equals", "0"],
  ])("%j", (criterion, comparator, limit) => {
    const [target] = parsePortfolio(
      measuredTarget(criterion, {}, "equals" in criterion ? { direction: "decrease" } : {}),
    ).targets;
    const parsed = target?.criterion as Parameters<typeof criterionLimit>[0];
    expect([criterionComparator(parsed), criterionLimit(parsed)]).toEqual([comparator, limit]);
  });
});

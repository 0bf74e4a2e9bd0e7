import type { Criterion, MeasuredCriterion } from "policy-targets";
import { describe, expect, it } from "vitest";
import {
  type CriterionKind,
  criterionKinds,
  demandOf,
  familyOf,
  leavesOf,
  limitsOf,
  measuredRule,
  partsOf,
  questionOf,
  textKeys,
} from "../../src/criteria/criterion.js";

const EXAMPLES: { readonly [K in CriterionKind]: Extract<Criterion, { kind: K }> } = {
  threshold: { kind: "threshold", moreThan: { nearly: "100" } },
  range: { kind: "range", between: ["2", "4"] },
  rank: { kind: "rank", rankAtMost: "50", of: "176" },
  deliverable: { kind: "deliverable", deliverable: true },
  category: { kind: "category", category: { accepted: ["A", "B"] } },
  qualitative: { kind: "qualitative", qualitative: "The press is reorganised" },
  change: { kind: "change", change: { atMost: { percent: "-50" }, against: "2010" } },
  allOf: {
    kind: "allOf",
    allOf: [
      { kind: "threshold", atLeast: "1" },
      { kind: "deliverable", deliverable: true },
    ],
  },
  anyOf: {
    kind: "anyOf",
    anyOf: [
      { kind: "rank", rankAtMost: "1" },
      { kind: "rank", rankAtMost: "2" },
    ],
  },
};

describe("the kinds of criterion", () => {
  it("stand in the order in which their keys are written", () => {
    expect(criterionKinds).toEqual(Object.keys(EXAMPLES));
  });

  it.each<[CriterionKind, string]>([
    ["threshold", "measured"],
    ["range", "measured"],
    ["rank", "measured"],
    ["category", "measured"],
    ["change", "measured"],
    ["deliverable", "reported"],
    ["qualitative", "reported"],
    ["allOf", "composed"],
    ["anyOf", "composed"],
  ])("%s is %s", (kind, family) => {
    expect(familyOf(kind)).toBe(family);
  });

  it.each<[CriterionKind, string]>([
    ["threshold", "a criterion { moreThan }"],
    ["range", "a range criterion"],
    ["rank", "a rank criterion"],
    ["category", "a category criterion"],
    ["change", "a change { atMost } against 2010"],
    ["deliverable", "a deliverable criterion"],
    ["qualitative", "a qualitative criterion"],
  ])("%s asks as %s, whatever its figures", (kind, question) => {
    expect(questionOf(EXAMPLES[kind])).toBe(question);
  });

  it("hold names under these keys, in which digits are no figures", () => {
    expect([...textKeys()].sort()).toEqual(["category", "each", "indicator", "qualitative"]);
  });
});

describe("what a criterion demands of a value", () => {
  it("is within limits, of a threshold as imprecise as it was stated", () => {
    expect(demandOf(EXAMPLES.threshold)).toEqual({
      of: "figure",
      limits: { lower: { amount: { nearly: "100" }, isStrict: true }, upper: null },
      scale: "value",
    });
  });

  it("is within both ends of a range", () => {
    expect(limitsOf(EXAMPLES.range)).toEqual({
      lower: { amount: "2", isStrict: false },
      upper: { amount: "4", isStrict: false },
    });
  });

  it("is a place up to the rank", () => {
    expect(demandOf(EXAMPLES.rank)).toEqual({
      of: "figure",
      limits: { lower: null, upper: { amount: "50", isStrict: false } },
      scale: "rank",
    });
  });

  it("is one of the codes", () => {
    expect(demandOf(EXAMPLES.category)).toEqual({ of: "code", accepted: ["A", "B"] });
  });

  it("is a change by a size, against a period", () => {
    expect(demandOf(EXAMPLES.change)).toEqual({
      of: "change",
      comparator: "atMost",
      size: { percent: "-50" },
      against: "2010",
      moving: null,
    });
  });

  it.each([
    [undefined, { against: null, moving: null }],
    ["year-before", { against: "year-before", moving: "year-before" }],
  ] as const)("is a change against %s", (against, expected) => {
    const change = { atLeast: { percent: "7" }, ...(against === undefined ? {} : { against }) };
    expect(demandOf({ kind: "change", change })).toMatchObject(expected);
  });

  it.each<CriterionKind>(["deliverable", "qualitative", "allOf", "anyOf"])("is nothing: %s", (kind) => {
    expect([demandOf(EXAMPLES[kind]), limitsOf(EXAMPLES[kind])]).toEqual([null, null]);
  });
});

describe("which way is better", () => {
  const way = (criterion: MeasuredCriterion, baseline?: string) =>
    measuredRule(criterion).direction(criterion, baseline);

  it.each<
    [what: string, criterion: MeasuredCriterion, baseline: string | undefined, expected: string | null]
  >([
    ["at least", { kind: "threshold", atLeast: "5" }, undefined, "increase"],
    ["less than", { kind: "threshold", lessThan: "5" }, "2", "decrease"],
    ["exactly more than the baseline", { kind: "threshold", equals: "5" }, "2", "increase"],
    ["exactly less than the baseline", { kind: "threshold", equals: "5" }, "8", "decrease"],
    ["exactly the baseline", { kind: "threshold", equals: "5" }, "5", "unsaid"],
    ["exactly, without a baseline", { kind: "threshold", equals: "5" }, undefined, "unsaid"],
    ["a range", EXAMPLES.range, "1", null],
    ["a rank", EXAMPLES.rank, undefined, "decrease"],
    ["codes", EXAMPLES.category, undefined, null],
    [
      "a change by at least",
      { kind: "change", change: { atLeast: { percent: "-5" } } },
      undefined,
      "increase",
    ],
    ["an exact fall", { kind: "change", change: { equals: { points: "-5" } } }, undefined, "decrease"],
    [
      "an exact multiple over one",
      { kind: "change", change: { equals: { factor: "2" } } },
      undefined,
      "increase",
    ],
    ["no change", { kind: "change", change: { equals: { factor: "1" } } }, undefined, "unsaid"],
    [
      "no change on a reference that moves",
      { kind: "change", change: { equals: { percent: "0" }, against: "year-before" } },
      undefined,
      null,
    ],
  ])("of %s", (_, criterion, baseline, expected) => {
    expect(way(criterion, baseline)).toBe(expected);
  });
});

describe("the unit of an indicator", () => {
  const faults = (criterion: MeasuredCriterion, unit: string) =>
    measuredRule(criterion)
      .unitFaults(criterion, unit)
      .map(({ code, path }) => [code, ...path]);

  it.each<[what: string, criterion: MeasuredCriterion, unit: string, expected: readonly string[][]]>([
    ["a threshold goes with any", EXAMPLES.threshold, "VND", []],
    ["a rank goes with rank", EXAMPLES.rank, "rank", []],
    ["a rank goes with nothing else", EXAMPLES.rank, "count", [["unit-mismatch"]]],
    ["percent of anything is a change", EXAMPLES.change, "count", []],
    [
      "points of percent are a change",
      { kind: "change", change: { atLeast: { points: "5" } } },
      "percent",
      [],
    ],
    [
      "points of anything else are none",
      { kind: "change", change: { atLeast: { points: "5" } } },
      "count",
      [["unit-mismatch", "change", "atLeast", "points"]],
    ],
  ])("%s", (_, criterion, unit, expected) => {
    expect(faults(criterion, unit)).toEqual(expected);
  });
});

describe("parts", () => {
  it("are those of a composed criterion alone", () => {
    expect([partsOf(EXAMPLES.anyOf)?.length, partsOf(EXAMPLES.rank)]).toEqual([2, undefined]);
  });

  it("come down to leaves, each with its indicator and its place", () => {
    const deep: Criterion = {
      kind: "anyOf",
      anyOf: [
        { ...EXAMPLES.allOf, indicator: "own" },
        { kind: "rank", rankAtMost: "3" },
      ],
    };
    expect(leavesOf(deep, "of-target").map(({ indicator, path }) => [indicator, path])).toEqual([
      ["own", ["anyOf", 0, "allOf", 0]],
      [undefined, ["anyOf", 0, "allOf", 1]],
      ["of-target", ["anyOf", 1]],
    ]);
  });
});

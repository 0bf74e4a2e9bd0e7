import fc from "fast-check";
import type { CriterionInput, RevisionEffect } from "policy-targets";
import { describe, expect, it } from "vitest";
import { effectOf } from "../../src/verdict/revision-effect.js";
import { type Case, portfolioOf } from "./support.js";

const parsed = (criterion: CriterionInput) => {
  const directed: Partial<Case> =
    criterion.equals === undefined ? {} : { indicator: { direction: "increase" } };
  const [target] = portfolioOf({ ...directed, criterion }).targets;
  if (target === undefined) throw new Error("no target");
  return target.criterion;
};

const effect = (before: CriterionInput, after: CriterionInput): RevisionEffect =>
  effectOf(parsed(before), parsed(after), "0.05");

const sector = { dimension: "sector", members: ["a", "b"] };

/** The second asks for more than the first. */
const stronger: readonly (readonly [name: string, before: CriterionInput, after: CriterionInput])[] = [
  ["at least more", { atLeast: 80 }, { atLeast: "80.1" }],
  ["at most less", { atMost: 5 }, { atMost: 4 }],
  ["more than, where at least was enough", { atLeast: 80 }, { moreThan: 80 }],
  ["less than, where at most was enough", { atMost: 5 }, { lessThan: 5 }],
  ["all of it, where nearly was enough", { atLeast: { nearly: 100 } }, { atLeast: 100 }],
  ["a range that lies higher", { atLeast: { between: [70, 80] } }, { atLeast: { between: [75, 85] } }],
  ["a narrower range", { between: [2, 4] }, { between: [2, "3.5"] }],
  ["a range, where a lower end was all", { atLeast: 2 }, { between: [2, 4] }],
  ["one figure of a range", { between: [2, 4] }, { equals: 3 }],
  ["a better rank", { rankAtMost: 50 }, { rankAtMost: 40 }],
  ["fewer codes", { category: { accepted: ["A", "B"] } }, { category: { accepted: ["A"] } }],
  ["a larger fall", { change: { atMost: { percent: -40 } } }, { change: { atMost: { percent: -50 } } }],
  ["a larger rise", { change: { atLeast: { factor: 2 } } }, { change: { atLeast: { factor: 3 } } }],
  [
    "more members",
    { atLeast: 1, each: { ...sector, share: 50 } },
    { atLeast: 1, each: { ...sector, share: 80 } },
  ],
  ["every member", { atLeast: 1, each: { ...sector, share: 50 } }, { atLeast: 1, each: sector }],
  [
    "more of more members",
    { atLeast: 1, each: { ...sector, share: 50 } },
    { atLeast: 2, each: { ...sector, share: 80 } },
  ],
  ["one part more", { atLeast: 80 }, { allOf: [{ atLeast: 80 }, { deliverable: true }] }],
  [
    "a third part",
    { allOf: [{ atLeast: 80 }, { deliverable: true }] },
    { allOf: [{ atMost: 90 }, { atLeast: 80 }, { deliverable: true }] },
  ],
  ["one alternative less", { anyOf: [{ atLeast: 80 }, { deliverable: true }] }, { atLeast: 80 }],
  [
    "more in one part",
    { allOf: [{ atLeast: 80 }, { deliverable: true }] },
    { allOf: [{ atLeast: 90 }, { deliverable: true }] },
  ],
];

describe("asking for more", () => {
  it.each(stronger)("strengthens: %s", (_, before, after) => {
    expect(effect(before, after)).toBe("strengthened");
  });

  it.each(stronger)("is weakened the other way round: %s", (_, before, after) => {
    expect(effect(after, before)).toBe("weakened");
  });
});

describe("neither more nor less", () => {
  it.each<[name: string, before: CriterionInput, after: CriterionInput]>([
    ["the other side", { atLeast: 80 }, { atMost: 80 }],
    ["a figure within what was imprecise", { atLeast: { about: 80 } }, { atLeast: 79 }],
    ["a range that moves", { between: [2, 4] }, { between: [3, 5] }],
    [
      "higher, and itself not enough",
      { atLeast: { between: [80, 90] } },
      { moreThan: { between: [70, 95] } },
    ],
    ["other codes", { category: { accepted: ["A", "B"] } }, { category: { accepted: ["B", "C"] } }],
    ["another measure", { change: { atLeast: { percent: 7 } } }, { change: { atLeast: { factor: 2 } } }],
    [
      "another reference",
      { change: { atLeast: { percent: 7 }, against: "2018" } },
      { change: { atLeast: { percent: 8 }, against: "2019" } },
    ],
    ["every year", { atLeast: 7 }, { atLeast: 7, every: "year" }],
    ["each member", { atLeast: 7 }, { atLeast: 7, each: sector }],
    [
      "higher, of fewer members",
      { atLeast: 1, each: { ...sector, share: 80 } },
      { atLeast: 2, each: { ...sector, share: 50 } },
    ],
    ["reports", { deliverable: true }, { qualitative: "Trusted by all" }],
    ["other words", { qualitative: "Trusted by all" }, { qualitative: "Known to all" }],
    [
      "more in one part, less in another",
      { allOf: [{ atLeast: 80 }, { atMost: 90 }] },
      { allOf: [{ atLeast: 85 }, { atMost: 95 }] },
    ],
    [
      "all where any was enough",
      { anyOf: [{ atLeast: 80 }, { atMost: 5 }] },
      { allOf: [{ atLeast: 80 }, { atMost: 90 }] },
    ],
    ["a part for another", { allOf: [{ atLeast: 80 }, { atMost: 90 }] }, { atLeast: 70 }],
  ])("is a change: %s", (_, before, after) => {
    expect(effect(before, after)).toBe("changed");
  });
});

it.each<[name: string, before: CriterionInput, after: CriterionInput]>([
  ["itself", { atLeast: 80 }, { atLeast: 80 }],
  ["other digits", { atLeast: 80 }, { atLeast: "80.00" }],
  ["other digits of a range", { between: [2, 4] }, { between: ["2.0", "4.0"] }],
  [
    "the same members by their share",
    { atLeast: 1, each: sector },
    { atLeast: 1, each: { ...sector, share: 100 } },
  ],
])("nothing is changed by %s", (_, before, after) => {
  expect(effect(before, after)).toBe("unchanged");
});

const OPPOSITE = {
  strengthened: "weakened",
  weakened: "strengthened",
  changed: "changed",
  unchanged: "unchanged",
} as const;

const limit = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 })).map(([low, width]) => ({
    between: [low, low + width] as [number, number],
  })),
  fc.integer({ min: 1, max: 9 }).map((nearly) => ({ nearly })),
);

const criterion: fc.Arbitrary<CriterionInput> = fc.oneof(
  limit.map((atLeast) => ({ atLeast })),
  limit.map((moreThan) => ({ moreThan })),
  limit.map((atMost) => ({ atMost })),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }))
    .map(([low, width]) => ({ between: [low, low + width] as [number, number] })),
);

it("turns round with the order of the two", () => {
  fc.assert(
    fc.property(criterion, criterion, (a, b) => {
      expect(effect(b, a)).toBe(OPPOSITE[effect(a, b)]);
    }),
  );
});

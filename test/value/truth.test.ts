import fc from "fast-check";
import { and, every, not, or, some, type Truth } from "policy-targets";
import { describe, expect, it } from "vitest";

const truth = fc.constantFrom<Truth>("yes", "no", "maybe");
const truths = fc.array(truth, { maxLength: 6 });

describe("Kleene logic", () => {
  it.each<[Truth, Truth]>([
    ["yes", "no"],
    ["no", "yes"],
    ["maybe", "maybe"],
  ])("not %s is %s", (a, expected) => {
    expect(not(a)).toBe(expected);
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    ["yes", "yes", "yes", "yes"],
    ["yes", "maybe", "maybe", "yes"],
    ["yes", "no", "no", "yes"],
    ["maybe", "yes", "maybe", "yes"],
    ["maybe", "maybe", "maybe", "maybe"],
    ["maybe", "no", "no", "maybe"],
    ["no", "yes", "no", "yes"],
    ["no", "maybe", "no", "maybe"],
    ["no", "no", "no", "no"],
  ])("%s and/or %s: %s, %s", (a, b, both, either) => {
    expect([and(a, b), or(a, b)]).toEqual([both, either]);
  });

  it("of nothing: and is yes, or is no", () => {
    expect([and(), or()]).toEqual(["yes", "no"]);
  });

  it("De Morgan: not all is some not", () => {
    fc.assert(
      fc.property(truths, (all) => {
        expect(not(and(...all))).toBe(or(...all.map(not)));
      }),
    );
  });

  it("knowing more never changes a decided conjunction", () => {
    fc.assert(
      fc.property(truths, fc.constantFrom<Truth>("yes", "no"), (known, revealed) => {
        const before = and("maybe", ...known);
        fc.pre(before !== "maybe");
        expect(and(revealed, ...known)).toBe(before);
      }),
    );
  });
});

describe("every and some", () => {
  it("every is the conjunction of the answers", () => {
    fc.assert(
      fc.property(truths, (answers) => {
        expect(every(answers, (answer) => answer)).toBe(and(...answers));
      }),
    );
  });

  it("some is the disjunction of the answers", () => {
    fc.assert(
      fc.property(truths, (answers) => {
        expect(some(answers, (answer) => answer)).toBe(or(...answers));
      }),
    );
  });

  it.each([
    ["every", every, ["yes", "maybe", "no", "yes"]],
    ["some", some, ["no", "maybe", "yes", "no"]],
  ] as const)("%s asks no further than the deciding answer", (_, quantifier, answers) => {
    const asked: Truth[] = [];
    quantifier<Truth>(answers, (answer) => {
      asked.push(answer);
      return answer;
    });
    expect(asked).toEqual(answers.slice(0, 3));
  });

  it("reads any iterable, such as a set", () => {
    expect(every(new Set<Truth>(["yes", "maybe"]), (answer) => answer)).toBe("maybe");
  });
});

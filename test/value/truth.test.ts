import fc from "fast-check";
import { and, every, not, or, some, type Truth } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

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

describe("what is no answer", () => {
  const no = (input: unknown) => input as Truth;

  it.each<[what: string, call: () => unknown]>([
    ["not", () => not(no(undefined))],
    ["and, before a yes", () => and(no("x"), "yes")],
    ["and, behind a no", () => and("no", no(null))],
    ["or, behind a yes", () => or("yes", no({}))],
    ["every", () => every([1], () => no("true"))],
    ["some", () => some([1], () => no(1))],
  ])("is refused by %s", (_, call) => {
    expect(refusal(call).code).toBe("unknown-code");
  });

  it.each<[input: unknown, mend: string]>([
    [true, 'write "yes"'],
    [false, 'write "no"'],
    ["Yes", 'did you mean "yes"?'],
    [undefined, "pass what compareAmounts or another of these functions answered"],
  ])("%j is told what to write instead", (input, mend) => {
    expect(refusal(() => and("yes", no(input))).message).toContain(`truths[1]: found `);
    expect(refusal(() => and("yes", no(input))).message).toContain(mend);
  });
});

describe("items that cannot be walked", () => {
  it.each<[what: string, items: unknown]>([
    ["nothing", undefined],
    ["an object", {}],
    ["an iterator that is none", { [Symbol.iterator]: () => 5 }],
  ])("are refused: %s", (_, items) => {
    expect(refusal(() => every(items as never, () => "yes")).code).toBe("wrong-type");
  });

  it("say themselves what is wrong where they know", () => {
    const items = {
      *[Symbol.iterator]() {
        yield not("x" as Truth);
      },
    };
    expect(refusal(() => some(items, () => "no")).code).toBe("unknown-code");
  });
});

describe("what a question throws of its own", () => {
  it("passes through", () => {
    const ask = (): Truth => {
      throw new RangeError("of the caller");
    };
    expect(() => every([1], ask)).toThrow(RangeError);
  });
});

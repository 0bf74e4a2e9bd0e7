import fc from "fast-check";
import type { AmountInput } from "policy-targets";
import { boundsOf, compareAmounts, nominalOf } from "policy-targets/values";
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/value/read-amount.js";
import { refusal } from "./refusal.js";

const closed = (value: string) => ({ value, open: false });
const open = (value: string) => ({ value, open: true });

describe("what an amount may be", () => {
  it.each([
    [20, closed("20"), closed("20")],
    ["20", closed("20"), closed("20")],
    [{ atLeast: 20 }, closed("20"), null],
    [{ moreThan: 20 }, open("20"), null],
    [{ atMost: 20 }, null, closed("20")],
    [{ lessThan: 20 }, null, open("20")],
    [{ nearly: 100 }, open("95"), open("100")],
    [{ nearly: -100 }, open("-100"), open("-95")],
    [{ about: 100 }, closed("95"), closed("105")],
    [{ about: -100 }, closed("-105"), closed("-95")],
    [{ about: 100, within: 0.02 }, closed("98"), closed("102")],
    [{ about: -100, within: "0.02" }, closed("-102"), closed("-98")],
    [{ between: [15, 16] }, closed("15"), closed("16")],
    [{ between: [15, 15] }, closed("15"), closed("15")],
    [{ between: ["15e6", "16e6"] }, closed("15000000"), closed("16000000")],
  ] satisfies [AmountInput, unknown, unknown][])("%j", (amount, lower, upper) => {
    expect(boundsOf(amount)).toMatchObject({ lower, upper });
  });

  it.each([
    [{ nearly: 100 }, open("90"), open("100")],
    [{ nearly: -100 }, open("-100"), open("-90")],
    [{ about: 100 }, closed("90"), closed("110")],
    [{ about: 100, within: 0.02 }, closed("98"), closed("102")],
    [{ between: [1, 2] }, closed("1"), closed("2")],
  ] satisfies [AmountInput, unknown, unknown][])("%j with a tolerance of 0.1", (amount, lower, upper) => {
    expect(boundsOf(amount, { approximateTolerance: 0.1 })).toMatchObject({ lower, upper });
  });

  it.each([
    [20, false],
    [{ moreThan: 20 }, false],
    [{ between: [1, 2] }, false],
    [{ about: 100, within: 0.02 }, false],
    [{ about: 100 }, true],
    [{ nearly: 100 }, true],
  ] satisfies [AmountInput, boolean][])("%j by the default tolerance: %s", (amount, byDefault) => {
    expect(boundsOf(amount).byDefaultTolerance).toBe(byDefault);
  });

  it.each([
    [20, "20"],
    ["1.50", "1.50"],
    [{ atLeast: "15e9" }, "15000000000"],
    [{ moreThan: 7 }, "7"],
    [{ atMost: 7 }, "7"],
    [{ lessThan: 7 }, "7"],
    [{ nearly: -7 }, "-7"],
    [{ about: 7, within: 0.3 }, "7"],
    [{ between: [15, 16] }, "15.5"],
    [{ between: [-1, 2] }, "0.5"],
    [{ between: ["0.1", "0.2"] }, "0.15"],
  ] satisfies [AmountInput, string][])("%j is drawn at %s", (amount, nominal) => {
    expect(nominalOf(amount)).toBe(nominal);
  });

  it("takes undefined keys for absent ones", () => {
    expect(nominalOf({ about: 5, atLeast: undefined } as AmountInput)).toBe("5");
  });

  it.each([
    ["1.50", "1.50"],
    [
      { about: 0.5, within: 0.25 },
      { about: "0.5", within: "0.25" },
    ],
    [{ between: [1, "2.0"] }, { between: ["1", "2.0"] }],
  ])("%j is stored in its authored form", (written, stored) => {
    expect(readAmount(written)).toEqual({ ok: true, value: stored });
  });
});

describe("an amount is refused with what mends it", () => {
  it.each<[unknown, string, string]>([
    [null, "bad-amount", "write the number"],
    [undefined, "bad-amount", "write the number"],
    [true, "bad-amount", "write the number"],
    [[15, 16], "bad-amount", "write a range as { between: [low, high] }"],
    [{}, "bad-amount", "{ about: 100 }"],
    [{ within: 0.1 }, "bad-amount", "{ about: 100 }"],
    [{ atLeast: 1, atMost: 2 }, "bad-amount", "{ between: [low, high] }"],
    [{ atMost: 2, moreThan: 1 }, "bad-amount", "{ between: [low, high] }"],
    [{ atLeast: 1, lessThan: 2 }, "bad-amount", "{ between: [low, high] }"],
    [{ moreThan: 1, lessThan: 2 }, "bad-amount", "{ between: [low, high] }"],
    [{ about: 1, nearly: 2 }, "bad-amount", "keep one"],
    [{ atLeast: 1, atMost: 2, about: 3 }, "bad-amount", "keep one"],
    [{ about: 0 }, "bad-amount", "{ between: [low, high] }"],
    [{ nearly: "0.00" }, "bad-amount", "{ between: [low, high] }"],
    [{ between: [2, 1] }, "empty-range", "swap"],
    [{ between: ["0.1", `0.0${"9".repeat(39)}`] }, "empty-range", "swap"],
    [{ between: 5 }, "bad-amount", "{ between: [15, 16] }"],
    [{ between: [1] }, "bad-amount", "{ between: [15, 16] }"],
    [{ between: [1, 2, 3] }, "bad-amount", "{ between: [15, 16] }"],
    [{ nearly: 5, within: 0.1 }, "bad-amount", "leave within out"],
    [{ between: [1, 2], within: 0.1 }, "bad-amount", "leave within out"],
    [{ about: 5, within: 0 }, "bad-tolerance", "0.05"],
    [{ about: 5, within: 1 }, "bad-tolerance", "0.05"],
    [{ about: 5, within: 5 }, "bad-tolerance", "0.05"],
    [{ about: 5, within: -0.1 }, "bad-tolerance", "0.05"],
    [{ about: 5, within: "5%" }, "bad-decimal", "percent sign"],
    [{ abouut: 5 }, "unknown-key", 'did you mean "about"?'],
    [{ min: 1, max: 2 }, "unknown-key", "{ between: [low, high] }"],
    [{ max: 2, min: 1 }, "unknown-key", "{ between: [low, high] }"],
    [{ min: 1, around: 2 }, "unknown-key", 'did you mean "atLeast"?'],
    [{ max: 2, around: 1 }, "unknown-key", 'did you mean "atMost"?'],
    [{ around: 1, max: 2 }, "unknown-key", 'did you mean "about"?'],
    [{ around: 1, min: 2 }, "unknown-key", 'did you mean "about"?'],
    [{ zenith: 5 }, "unknown-key", "leave it out"],
    [{ atleast: 5 }, "unknown-key", 'did you mean "atLeast"?'],
    [{ about: 5, witin: 0.1 }, "unknown-key", 'did you mean "within"?'],
    [{ atLeast: "many" }, "bad-decimal", "decimal digits"],
    [{ between: [1, "1,5"] }, "bad-decimal", "decimal point"],
    [{ about: { about: 5 } }, "wrong-type", "write the number itself"],
  ])("%j", (amount, code, mend) => {
    const error = refusal(() => nominalOf(amount as AmountInput));
    expect(error).toMatchObject({ code, message: expect.stringContaining(mend) });
  });

  it.each<[unknown, string]>([
    [{ atLeast: "many" }, "amount.atLeast: "],
    [{ between: [1, "x"] }, "amount.between[1]: "],
    [{ about: 5, within: 2 }, "amount.within: "],
    [{ abouut: 5 }, "amount.abouut: "],
  ])("%j names the place", (amount, place) => {
    expect(refusal(() => boundsOf(amount as AmountInput)).message.startsWith(place)).toBe(true);
  });

  it("does not propose a range for two bounds of the same side", () => {
    for (const amount of [
      { atLeast: 1, moreThan: 1 },
      { atMost: 1, lessThan: 1 },
    ]) {
      expect(refusal(() => nominalOf(amount as never)).message).not.toContain("write a range");
    }
  });

  it.each([[0], [1], [-0.1], [5]])("the tolerance %d", (approximateTolerance) => {
    expect(refusal(() => boundsOf({ about: 5 }, { approximateTolerance })).code).toBe("bad-tolerance");
  });

  it("an option that it does not know", () => {
    expect(refusal(() => boundsOf({ about: 5 }, { tolerance: 0.1 } as never)).code).toBe("unknown-option");
  });

  it.each<[unknown]>([[null], ["0.1"], [0.1]])("options that are %j", (options) => {
    expect(refusal(() => boundsOf({ about: 5 }, options as never)).code).toBe("bad-option");
  });

  it("a comparison that it does not know", () => {
    expect(refusal(() => compareAmounts(1, "atleast" as never, 1))).toMatchObject({
      code: "unknown-code",
      message: expect.stringContaining(
        'expected atLeast, moreThan, atMost, lessThan, equals; did you mean "atLeast"?',
      ),
    });
  });

  it("a comparison that is like none", () => {
    expect(refusal(() => compareAmounts(1, "soon" as never, 1)).message).toContain("use one of these");
  });
});

describe("the figure as printed", () => {
  const number = fc.integer({ min: -1000, max: 1000 }).filter((n) => n !== 0);
  const amount = fc.oneof(
    number,
    fc
      .constantFrom("atLeast", "moreThan", "atMost", "lessThan", "nearly", "about")
      .chain((form) => number.map((n) => ({ [form]: n }) as unknown as AmountInput)),
    fc.tuple(number, number).map(([a, b]): AmountInput => ({ between: [Math.min(a, b), Math.max(a, b)] })),
  );

  it("lies at no point outside the bounds, except on an open end", () => {
    fc.assert(
      fc.property(amount, (given) => {
        const figure = Number(nominalOf(given));
        const { lower, upper } = boundsOf(given);
        expect(
          (lower === null || Number(lower.value) <= figure) &&
            (upper === null || figure <= Number(upper.value)),
        ).toBe(true);
      }),
    );
  });
});

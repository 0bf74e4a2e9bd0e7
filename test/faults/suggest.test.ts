import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, suggestion } from "../../src/faults/suggest.js";

const CODES = ["atLeast", "moreThan", "atMost", "lessThan", "nearly", "about", "between", "within"];

describe("the word that was most likely meant", () => {
  it.each([
    ["atleast", "atLeast"],
    ["at-least", "atLeast"],
    ["moreThen", "moreThan"],
    ["betwen", "between"],
    ["ABOUT", "about"],
    ["witin", "within"],
    ["widthin", "within"],
  ])("%s: %s", (word, expected) => {
    expect(nearest(word, CODES)).toBe(expected);
  });

  it.each([["maximum"], ["x"], [""], ["a".repeat(100)]])("%.20s: none", (word) => {
    expect(nearest(word, CODES)).toBeUndefined();
  });

  it.each<[word: string, candidate: string]>([
    ["", "t"],
    ["x", "t"],
    ["tt", "t"],
    ["kg", "KGS"],
    ["en", "ERN"],
    ["vn", "vi"],
  ])("%j is not %j: of so few letters any is close", (word, candidate) => {
    expect(nearest(word, [candidate])).toBeUndefined();
  });

  it.each<[word: string, candidate: string]>([
    ["unverified", "verified"],
    ["inactive", "active"],
    ["Undone", "done"],
    ["nonbinding", "binding"],
    ["no-reach", "reach"],
  ])("%j is the opposite of %j", (word, candidate) => {
    expect(nearest(word, [candidate])).toBeUndefined();
  });

  it.each<[word: string, candidate: string]>([
    ["T", "t"],
    ["EN", "en"],
    ["eng", "en"],
  ])("%j is %j", (word, candidate) => {
    expect(nearest(word, [candidate])).toBe(candidate);
  });

  it("of equally near ones is the first", () => {
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
  });

  it("prefers the nearer one, wherever it stands", () => {
    expect(nearest("indicator", ["indication", "indicators"])).toBe("indicators");
  });

  it("is the word itself where it is there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), (word) => {
        expect(nearest(word, CODES)).toBe(word);
      }),
    );
  });

  it("is found after any one letter is dropped", () => {
    const dropped = fc
      .constantFrom(...CODES)
      .chain((word) =>
        fc.nat(word.length - 1).map((at) => ({ word, typed: word.slice(0, at) + word.slice(at + 1) })),
      );
    fc.assert(
      fc.property(dropped, ({ word, typed }) => {
        expect(nearest(typed, CODES)).toBe(word);
      }),
    );
  });

  it("is found after any two neighbouring letters are swapped", () => {
    const swapped = fc.constantFrom(...CODES).chain((word) =>
      fc.nat(word.length - 2).map((at) => ({
        word,
        typed: `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
      })),
    );
    fc.assert(
      fc.property(swapped, ({ word, typed }) => {
        expect(nearest(typed, CODES)).toBe(word);
      }),
    );
  });
});

describe("a hint", () => {
  it("names the nearest word", () => {
    expect(suggestion("aboot", CODES, "leave it out")).toBe('did you mean "about"?');
  });

  it.each([["nothing alike"], [5], [null], [undefined]])("for %j says what else to do", (word) => {
    expect(suggestion(word, CODES, "leave it out")).toBe("leave it out");
  });
});

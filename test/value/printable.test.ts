import fc from "fast-check";
import { printableText } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

describe("what is not seen is left out", () => {
  it.each<[what: string, text: string, printed: string]>([
    ["a space of no width", "re\u200bport", "report"],
    ["a joiner and a non-joiner in Latin", "re\u200dp\u200cort", "report"],
    ["word joiners and unseen operators", "re\u2060p\u2061o\u2062r\u2063t\u2064", "report"],
    ["a mark of the order of bytes", "\ufeffreport", "report"],
    ["tag characters", "re\u{e0001}\u{e0068}port\u{e007f}", "report"],
    ["fillers of Hangul", "\u115fre\u1160po\u3164rt\uffa0", "report"],
    ["variation selectors in a row", "re\ufe00\ufe01\ufe0f\u{e0100}\u{e01ef}port", "report"],
    ["overrides of direction", "re\u202eport\u202c", "report"],
    ["isolates of direction", "re\u2067port\u2069", "report"],
    ["a mark of direction in Latin", "re\u200eport", "report"],
    ["two marks of direction in Hebrew", "\u05d0\u200e\u200f\u05d1", "\u05d0\u05d1"],
    ["a soft hyphen", "re\u00adport", "report"],
    ["anchors of annotations", "re\ufff9po\ufffart\ufffb", "report"],
    ["the tags of a flag", "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}", "\u{1f3f4}"],
    ["two non-joiners in Persian", "\u0645\u06cc\u200c\u200c\u062e", "\u0645\u06cc\u062e"],
    ["a second selector of a Han character", "\u845b\u{e0100}\u{e0101}", "\u845b\u{e0100}"],
    ["a selector behind a digit", "5\ufe0f", "5"],
    ["everything", "\u3164\u200b", ""],
  ])("%s", (_, text, printed) => {
    expect(printableText(text)).toBe(printed);
  });
});

describe("what a script or an emoji needs stays", () => {
  it.each<[what: string, text: string]>([
    ["a non-joiner in Persian", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"],
    ["a joiner behind an Arabic letter", "\u0647\u200d."],
    ["a joiner in Devanagari", "\u0930\u094d\u200d\u092f"],
    ["a non-joiner in Bengali", "\u0995\u09cd\u200c\u09b7"],
    ["a joiner in Sinhala", "\u0dc1\u0dca\u200d\u0dbb\u0dd3"],
    ["a selector in Mongolian", "\u1820\u180b\u1828"],
    ["a variant of a Han character", "\u845b\u{e0100}"],
    ["an emoji in colour", "\u2764\ufe0f"],
    ["an emoji as text", "\u260e\ufe0e"],
    ["a key", "1\ufe0f\u20e3"],
    ["a family", "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}"],
    ["a person with a tone of skin and a trade", "\u{1f469}\u{1f3fd}\u200d\u{1f4bb}"],
    ["a flag of two emoji", "\u{1f3f3}\ufe0f\u200d\u{1f308}"],
    ["a mark before a number, as Intl writes it", "\u200e-5"],
    ["a mark in Hebrew", "\u05e9\u05dc\u05d5\u05dd\u200f (5)"],
    ["the accents of Vietnamese", "Th\u01b0\u0309 nghi\u00ea\u0323m"],
    ["spaces that are seen", "14\u00a0100\u202fkm"],
  ])("%s", (_, text) => {
    expect(printableText(text)).toBe(text);
  });
});

describe("what moves a line or a cursor becomes a space", () => {
  it.each<[what: string, text: string, printed: string]>([
    ["line feeds", "one\r\ntwo\n\nthree", "one two three"],
    ["separators of lines and paragraphs", "one\u2028two\u2029three", "one two three"],
    ["a tab", "one\ttwo", "one two"],
    ["an escape", "\u001b[31mred", "[31mred"],
    ["an escape of one character", "a\u009b31mred", "a 31mred"],
    ["a delete", "a\u007fb", "a b"],
  ])("%s", (_, text, printed) => {
    expect(printableText(text)).toBe(printed);
  });
});

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...["\u200b", "\u200c", "\u200d", "\u200e", "\ufe0f", "\ufe0e", "\u{e0100}", "\u180b", "\u20e3", "\n"],
      ...[
        "\u0645",
        "\u0930",
        "\u05d0",
        "\u845b",
        "\u1820",
        "\u{1f469}",
        "\u{1f3fd}",
        "\u2764",
        "a",
        "1",
        "-",
      ],
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  ),
  { maxLength: 8 },
);

describe("a text that was made printable", () => {
  it("is so already", () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const once = printableText(parts.join(""));
        expect(printableText(once)).toBe(once);
      }),
    );
  });

  it("has all that is seen in it", () => {
    const seen = (text: string) => text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{DI}\ufff9-\ufffb]/gu, "");
    fc.assert(
      fc.property(anyText, (parts) => {
        expect(seen(printableText(parts.join("")))).toBe(seen(parts.join("")));
      }),
    );
  });
});

describe("a text to print", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["texts by language", { en: "e" }],
  ])("is not %s", (_, input) => {
    const { code, message } = refusal(() => printableText(input as unknown as string));
    expect([code, message]).toEqual([
      "wrong-type",
      expect.stringMatching(/^text: found .+, expected a text; /),
    ]);
  });
});

import { type LocalizedText, textIn } from "policy-targets";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

describe("a text in the wanted language", () => {
  it.each<[LocalizedText, string, string]>([
    ["plain", "vi", "plain"],
    [{ en: "e", vi: "v" }, "vi", "v"],
    [{ en: "e", vi: "v" }, "vi-VN", "v"],
    [{ en: "e", pt: "p", "pt-BR": "b" }, "pt-BR", "b"],
    [{ en: "e", pt: "p" }, "pt-BR", "p"],
    [{ vi: "v", en: "e" }, "fr", "e"],
    [{ fr: "f", vi: "v" }, "de", "f"],
    [{ vi: "v", fr: "f" }, "de", "v"],
    [{ en: "e", zh: "z", "zh-Hant": "h" }, "zh-Hant-TW", "h"],
    [{ fr: "f", en: "e" }, "en-US-u-hc-h12", "e"],
  ])("%j for %s: %s", (text, locale, expected) => {
    expect(textIn(text, locale)).toBe(expected);
  });

  it.each<[unknown, string, string, string]>([
    [{ en: "e" }, "", "bad-locale", "locale"],
    [{ en: "e" }, "vi_VN", "bad-locale", "locale"],
    [{ en: "e" }, "english language", "bad-locale", "locale"],
    ["plain", "", "bad-locale", "locale"],
    ["", "en", "bad-text", "text"],
    ["   ", "en", "bad-text", "text"],
    [{}, "en", "bad-text", "text"],
    [{ en: "" }, "en", "bad-text", "text.en"],
    [{ english_: "e" }, "en", "bad-locale", "text.english_"],
    [{ en: 5 }, "en", "wrong-type", "text.en"],
    [null, "en", "wrong-type", "text"],
    [["e"], "en", "wrong-type", "text"],
    ["x".repeat(20_001), "en", "too-large", "text"],
  ])("%.40j for %j is refused", (text, locale, code, place) => {
    expect(refusal(() => textIn(text as LocalizedText, locale))).toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(`^${place}: `)),
    });
  });
});

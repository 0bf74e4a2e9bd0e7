import { bad, good, orThrow, type Read, take, within } from "../faults/fault.js";

/**
 * Text in one language or several: a string, or one string a locale (BCP 47, such as `en`, `vi`, `pt-BR`).
 */
export type LocalizedText = string | { readonly [locale: string]: string };

/** A BCP 47 language tag, as far as its shape goes. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
const MAX_CHARACTERS = 20_000;

/** Reads a non-empty text. */
export const readText = (input: unknown): Read<string> => {
  if (typeof input !== "string") return bad("wrong-type", input, "a text", "write a string");
  if (input.trim() === "")
    return bad("bad-text", input, "a text that is not empty", "write the text, or leave the key out");
  return input.length > MAX_CHARACTERS
    ? bad(
        "too-large",
        input,
        `at most ${MAX_CHARACTERS} characters`,
        "cite the document instead of quoting it",
      )
    : good(input);
};

/** Reads a text in one or several languages. */
export const readLocalizedText = (input: unknown): Read<LocalizedText> => {
  if (typeof input === "string") return readText(input);
  const expected = 'a text, or texts by locale such as { "en": "…", "vi": "…" }';
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return bad("wrong-type", input, expected, "write a string");
  }
  const entries = Object.entries(input);
  if (entries.length === 0) return bad("bad-text", input, expected, "give at least one language");
  for (const [locale, text] of entries) {
    if (!LANGUAGE_TAG.test(locale)) {
      return bad("bad-locale", locale, 'a language tag such as "en" or "pt-BR"', "use the BCP 47 tag", [
        locale,
      ]);
    }
    const read = readText(text);
    if (!read.ok) return within(locale, read);
  }
  return good(Object.fromEntries(entries) as LocalizedText);
};

/**
 * A text in the wanted language. Falls back from `zh-Hant-TW` to `zh-Hant` and `zh`, then to `en`, then to the first language given;
 * a plain string serves every language.
 *
 * @param locale - BCP 47 tag
 * @throws {@link PolicyTargetsError} when the text is not a localized text or the locale not a tag
 *
 * @example
 * import { textIn } from "policy-targets";
 *
 * textIn({ en: "Postal revenue", vi: "Doanh thu bưu chính" }, "vi-VN"); // => "Doanh thu bưu chính"
 * textIn({ fr: "Recettes postales" }, "vi"); // => "Recettes postales"
 */
export const textIn = (text: LocalizedText, locale: string): string => {
  const checked = take(readLocalizedText, text, "text");
  if (typeof locale !== "string" || !LANGUAGE_TAG.test(locale)) {
    return orThrow(
      bad("bad-locale", locale, 'a language tag such as "en" or "vi"', "use the BCP 47 tag"),
      "locale",
    );
  }
  return pickText(checked, locale);
};

/** {@link textIn} on a checked text and tag. */
export const pickText = (text: LocalizedText, locale: string): string => {
  if (typeof text === "string") return text;
  for (let tag = locale; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const found = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (found !== undefined) return found;
  }
  const english = Object.hasOwn(text, "en") ? text.en : undefined;
  if (english !== undefined) return english;
  return Object.values(text)[0] ?? "";
};

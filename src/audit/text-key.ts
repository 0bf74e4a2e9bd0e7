import type { LocalizedText } from "../value/text.js";

/** What two texts share that differ in case, spacing, composition or the order of their languages alone. */
export const textKey = (text: LocalizedText): string => {
  const plain = (words: string): string => words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  if (typeof text === "string") return plain(text);
  const locales = Object.keys(text).sort();
  return JSON.stringify(locales.map((locale) => [locale, plain(text[locale] ?? "")]));
};

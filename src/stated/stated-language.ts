import { bad, good, type Read, take } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";

/** The languages in which stated figures, changes and periods are read: English (`en`) and Vietnamese (`vi`). */
export const statedLanguages = ["en", "vi"] as const;

/** One of {@link statedLanguages}. */
export type StatedLanguage = (typeof statedLanguages)[number];

/** The language, or an error that lists those there are. */
export const takeStatedLanguage = (language: unknown): StatedLanguage =>
  take(readStatedLanguage, language, "language");

const readStatedLanguage = (input: unknown): Read<StatedLanguage> => {
  const language = statedLanguages.find((known) => known === input);
  return language === undefined
    ? bad(
        "bad-locale",
        input,
        statedLanguages.join(" or "),
        suggestion(input, statedLanguages, 'write "en" or "vi"'),
      )
    : good(language);
};

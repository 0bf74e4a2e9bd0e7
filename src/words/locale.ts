import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";

/** The languages in which the library speaks. */
export const locales = ["en", "vi"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** The locale, or an error that lists those there are. */
export const checkLocale = (input: unknown): Locale =>
  (locales as readonly unknown[]).includes(input)
    ? (input as Locale)
    : orThrow(
        bad("bad-locale", input, locales.join(" or "), suggestion(input, locales, 'write "en" or "vi"')),
        "locale",
      );

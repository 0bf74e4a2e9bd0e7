import { bad, orThrow } from "../faults/fault.js";
import { suggestion } from "../faults/suggest.js";

/**
 * The languages in which the library speaks.
 *
 * @example
 * import { locales } from "policy-targets";
 *
 * locales; // => ["en", "vi"]
 */
export const locales = ["en", "vi"] as const;

/**
 * One of {@link locales}.
 *
 * @example
 * import { type Locale, formatDay } from "policy-targets";
 *
 * const locale: Locale = "vi";
 * formatDay("2020-07-06", locale); // => "06/07/2020"
 */
export type Locale = (typeof locales)[number];

/** The locale, or an error that lists those there are. */
export const checkLocale = (input: unknown): Locale =>
  (locales as readonly unknown[]).includes(input)
    ? (input as Locale)
    : orThrow(
        bad("bad-locale", input, locales.join(" or "), suggestion(input, locales, 'write "en" or "vi"')),
        "locale",
      );

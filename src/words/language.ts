import { bad, good, orThrow, type Read, take, within } from "../faults/fault.js";
import { readKeys } from "../faults/options.js";
import { isObject } from "../faults/shape.js";
import { type Complete, completeLocale } from "../locale/complete.js";
import type { Locale } from "../locale/locale.js";
import { LANGUAGE_TAG } from "../value/text.js";
import { type NumberFormatter, Phrasebook } from "./phrasebook.js";

/** How words are made: in which language, and how numbers are written. */
export interface WordOptions<Language extends Locale = Locale> {
  /** The language, as `vi` of `policy-targets/locale/vi`. Default: English. */
  readonly locale?: Language | undefined;
  /**
   * Writes a canonical decimal string, for example by `Intl.NumberFormat`; it gets the code of the language too.
   * Default: exact formatters of the library, the same in every runtime. What it throws passes through; one that
   * gives no text is refused as `bad-option`.
   */
  readonly formatNumber?: ((decimal: string, localeCode: string) => string) | undefined;
}

/** The words that a language may have beside its basic ones, by the key of {@link Locale} that holds them. */
export type FurtherWords = "outlook" | "audit" | "report" | "chart" | "page" | "table" | "calendar";

const LANGUAGE_HINT = "write { locale: vi } or { formatNumber: (decimal) => … }";

/**
 * The phrasebook for options that come from outside; `further` names the words that the language has to have, `beside`
 * the options that the caller reads itself.
 */
export const phrasebookFor = <Language extends Complete<Locale>>(
  options: unknown,
  english: Language,
  further?: FurtherWords,
  beside: readonly string[] = [],
): Phrasebook<Language> => {
  if (options === undefined) return new Phrasebook(english);
  const { locale, formatNumber } = take(
    (input) => readWordOptions(input, further, beside),
    options,
    "options",
  );
  if (formatNumber !== undefined && typeof formatNumber !== "function") {
    orThrow(bad("bad-option", formatNumber, "a function", LANGUAGE_HINT), "formatNumber");
  }
  const language = locale === undefined ? english : completeLocale(locale, english);
  return new Phrasebook(language, formatNumber as NumberFormatter | undefined);
};

const readWordOptions = (
  options: unknown,
  further: FurtherWords | undefined,
  beside: readonly string[],
): Read<{ readonly locale?: Locale; readonly formatNumber?: unknown }> => {
  if (typeof options === "string") return notALanguage(options, further);
  const read = readKeys<string>(options, ["locale", "formatNumber", ...beside], LANGUAGE_HINT);
  if (!read.ok) {
    const isBare = read.faults[0]?.code === "unknown-option" && isLanguage(options);
    return isBare
      ? bad("bad-option", options, "an object with locale", "write { locale: … } around it")
      : read;
  }
  const { locale, formatNumber } = read.value;
  if (locale === undefined) return good({ formatNumber });
  const language = readLanguage(locale, further);
  return language.ok ? good({ locale: language.value, formatNumber }) : within("locale", language);
};

const readLanguage = (input: unknown, further: FurtherWords | undefined): Read<Locale> => {
  if (!isLanguage(input)) return notALanguage(input, further);
  if (further === undefined || isObject((input as Partial<Record<FurtherWords, unknown>>)[further])) {
    return good(input);
  }
  const found = `${JSON.stringify(input.code)} without the words of ${further}s`;
  const expected = `a language with the words of ${further}s`;
  const hint = isShipped(input.code)
    ? languageHint(input.code, further)
    : `write { ...${nameOf(input)}, ${further}: … }, as docs/languages.md shows`;
  return { ok: false, faults: [{ path: [], code: "bad-locale", found, expected, hint }] };
};

const notALanguage = (input: unknown, further: FurtherWords | undefined): ReturnType<typeof bad> => {
  const hint = isShipped(input)
    ? languageHint(input, further)
    : `leave it out for English, or ${languageHint("vi", further)}; docs/languages.md shows how to add a language`;
  return bad("bad-locale", input, "a language as an object", hint);
};

const languageHint = (code: string, further: FurtherWords | undefined): string => {
  if (code === "en") return "leave it out, since English is the default";
  const name = nameOf({ code }, further);
  return `write import { ${name} } from "policy-targets/locale/${code}" and pass { locale: ${name} }`;
};

const isLanguage = (input: unknown): input is Locale => {
  const { code, reasons } = (isObject(input) ? input : {}) as Partial<Locale>;
  return typeof code === "string" && LANGUAGE_TAG.test(code) && isObject(reasons);
};

/** The languages that come with the library, each as an entry of its own. */
const SHIPPED = ["en", "vi"] as const;

const isShipped = (input: unknown): input is (typeof SHIPPED)[number] =>
  (SHIPPED as readonly unknown[]).includes(input);

/** The name of the object that holds a language with these words. */
const nameOf = ({ code }: Pick<Locale, "code">, further?: FurtherWords): string =>
  further === undefined
    ? code.replace(/-/g, "")
    : `${code.replace(/-/g, "")}${further[0]?.toUpperCase()}${further.slice(1)}`;

import { isRecord } from "../faults/shape.js";

/** A language in which nothing is missing, phrases of later versions included. */
export type Complete<Phrases> = {
  readonly [Key in keyof Phrases]-?: Phrases[Key] extends Phrase ? Phrases[Key] : Complete<Phrases[Key]>;
};

type Phrase = string | number | readonly unknown[] | ((...given: never[]) => unknown);

/** The languages that were completed before, by the English that they were completed with. */
const completedLanguages = /* @__PURE__ */ new WeakMap<object, WeakMap<object, object>>();

/** A language with English for every phrase that it lacks: those that a later version added. */
export const completeLocale = <Language extends object>(own: object, english: Language): Language => {
  if (own === english) return english;
  const byLanguage = completedLanguages.get(english) ?? new WeakMap<object, object>();
  const language = byLanguage.get(own) ?? completed(own, english);
  completedLanguages.set(english, byLanguage.set(own, language));
  return language as Language;
};

const completed = (own: object, english: object): object => {
  const phrases: Record<string, unknown> = { ...own };
  for (const [key, fallback] of Object.entries(english)) {
    const phrase = phrases[key];
    phrases[key] =
      isRecord(fallback) && isRecord(phrase) ? completed(phrase, fallback) : (phrase ?? fallback);
  }
  return phrases;
};

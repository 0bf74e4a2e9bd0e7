/** A language in which nothing is missing, phrases of later versions included. */
export type Complete<Phrases> = {
  readonly [Key in keyof Phrases]-?: Phrases[Key] extends Phrase ? Phrases[Key] : Complete<Phrases[Key]>;
};

type Phrase = string | number | readonly unknown[] | ((...given: never[]) => unknown);

/** Phrases with those of English for all that they lack: those that a later version added. */
export const completed = <Phrases extends object>(own: object, english: Phrases): Phrases => {
  const phrases: Record<string, unknown> = { ...own };
  for (const [key, fallback] of Object.entries(english)) {
    const phrase = phrases[key];
    phrases[key] = isGroup(fallback) && isGroup(phrase) ? completed(phrase, fallback) : (phrase ?? fallback);
  }
  return phrases as Phrases;
};

const isGroup = (phrase: unknown): phrase is object =>
  typeof phrase === "object" && phrase !== null && !Array.isArray(phrase);

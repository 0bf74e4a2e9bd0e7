import { oneLine } from "../value/printable.js";
import { LANGUAGE_TAG, type LocalizedText } from "../value/text.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import type { XmlElement } from "./xml-element.js";

/** How texts of an activity are read. */
export interface TextReader {
  readonly subject: IatiSubject;
  readonly losses: NamedLosses;
  /** The language of texts that state none; `null` where the activity states none either. */
  readonly language: string | null;
}

/** How many characters of a title and of other texts are kept. */
const LONGEST_NARRATIVE = { title: 1000, words: 20_000 };

/** The language that stands for texts without one beside others. */
const UNDETERMINED = "und";

/** What the narratives of an element say by language, or its own text, as before version 2.01. */
export const readNarratives = (
  element: XmlElement | null,
  { subject, losses, language }: TextReader,
  kind: keyof typeof LONGEST_NARRATIVE,
): LocalizedText | null => {
  const texts = new Map<string | null, string>();
  const own = element?.all("narrative") ?? [];
  for (const narrative of own.length > 0 || element === null ? own : [element]) {
    const plain = oneLine(narrative.text).replace(/ {2,}/g, " ");
    if (plain === "") continue;
    const stated = narrative.attribute("xml:lang");
    const tag = stated === null ? language : languageTag(stated);
    if (stated !== null && tag === null) losses.used("bad-language", subject, narrative.line, stated);
    if (texts.has(tag)) {
      if (texts.get(tag) !== plain) losses.leftOut("repeated-narrative", subject, narrative.line, plain);
      continue;
    }
    const most = LONGEST_NARRATIVE[kind];
    if (plain.length > most) losses.used("text-cut", subject, narrative.line, plain);
    texts.set(tag, plain.slice(0, most).replace(/[\ud800-\udbff]$/, ""));
  }
  if (texts.size === 0) return null;
  const [[only, text] = [null, ""]] = texts;
  if (texts.size === 1 && only === null) return text;
  return Object.fromEntries([...texts].map(([tag, words]) => [tag ?? UNDETERMINED, words]));
};

/** A language as a tag: `FR` and `pt_BR` are written so too. `null` for what is none. */
export const languageTag = (stated: string): string | null => {
  const [language = "", ...rest] = stated.replaceAll("_", "-").split("-");
  const tag = [language.toLowerCase(), ...rest].join("-");
  return LANGUAGE_TAG.test(tag) ? tag : null;
};

/** A text in each of its languages. */
export const inEveryLanguage = (text: LocalizedText | null): readonly string[] =>
  text === null ? [] : typeof text === "string" ? [text] : Object.values(text);

/** The first of the words and values that there are, for a message. */
export const firstText = (...texts: readonly (LocalizedText | null)[]): string =>
  texts.flatMap(inEveryLanguage)[0] ?? "nothing";

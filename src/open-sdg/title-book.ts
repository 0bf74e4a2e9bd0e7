import { oneLine } from "../value/printable.js";
import type { LocalizedText } from "../value/text.js";
import type { FilePlace, LossList } from "./loss-list.js";
import type { YamlNode } from "./yaml-file.js";

/** The texts of a site in its languages. */
export class TitleBook {
  readonly #language: string;
  readonly #losses: LossList;
  readonly #texts = new Map<string, Map<string, string>>();
  readonly #groups = new Set<string>();
  readonly #missing = new Set<string>();

  constructor(language: string, losses: LossList) {
    this.#language = language;
    this.#losses = losses;
  }

  /** Takes in a translation file: each key of it stands as `group.key` in texts. */
  add(language: string, group: string, file: YamlNode): void {
    this.#groups.add(group);
    for (const { key, value } of file.entries()) {
      const text = titleText(value.text() ?? "");
      if (text === "") continue;
      const name = `${group}.${key}`;
      const known = this.#texts.get(name) ?? new Map<string, string>();
      this.#texts.set(name, known.set(language, text));
    }
  }

  /**
   * A text or what its key stands for, in the languages that there are; `null` where it is blank or a key without a
   * translation. Such a key is told once, and of a group without a file only the first.
   */
  read(node: YamlNode | null, others: ReadonlyMap<string, YamlNode> = new Map()): LocalizedText | null {
    const texts = new Map<string, string>();
    if (node !== null) this.#gather(node, this.#language, texts);
    for (const [language, other] of others) this.#gather(other, language, texts);
    if (texts.size === 0) return null;
    const [first] = texts.values();
    return texts.size === 1 && texts.has(this.#language) ? (first as string) : Object.fromEntries(texts);
  }

  #gather(node: YamlNode, language: string, texts: Map<string, string>): void {
    const text = titleText(node.text() ?? "");
    if (text === "") return;
    if (!KEY.test(text)) {
      texts.set(language, text);
      return;
    }
    const known = this.#texts.get(text);
    if (known === undefined) this.#tell(text, node.place);
    for (const [each, translated] of known ?? []) texts.set(each, translated);
  }

  /** A text that stands in data, such as the name of a series, in the languages in which its key is translated. */
  translated(text: string): LocalizedText {
    const known = this.#ofData(text);
    return known === undefined ? titleText(text.replace(DATA_GROUP, "")) : Object.fromEntries(known);
  }

  /** Whether a text that stands in data is called so: itself, or as one of its translations. */
  isCalled(text: string, name: string): boolean {
    if (text === name || text.replace(DATA_GROUP, "") === name) return true;
    return [...(this.#ofData(text)?.values() ?? [])].includes(name);
  }

  #ofData(text: string): ReadonlyMap<string, string> | undefined {
    return this.#texts.get(text) ?? this.#texts.get(`data.${text}`);
  }

  #tell(key: string, place: FilePlace): void {
    const [group = ""] = key.split(".");
    const name = this.#groups.has(group) ? key : group;
    if (this.#missing.has(name)) return;
    this.#missing.add(name);
    this.#losses.used("translation-missing", place, key);
  }
}

/** The group of translations in which Open SDG looks for what stands in data. */
const DATA_GROUP = /^data\./;

/** A key of a translation, such as `global_indicators.1-1-1-title`. */
const KEY = /^[A-Za-z_][\w-]*\.[\w-][\w.-]*$/;

const LONGEST_TITLE = 1000;

/** A text on one line, without the tags of HTML. */
const titleText = (text: string): string =>
  oneLine(text.replace(/<[^<>]*>/g, " ").slice(0, LONGEST_TITLE)).replace(/ {2,}/g, " ");

/** Texts joined by a colon, in every language that one of them has. */
export const joinedTitle = (
  first: LocalizedText,
  rest: readonly LocalizedText[],
  language: string,
): LocalizedText =>
  rest.reduce((joined, next) => {
    const join = (tag: string): string =>
      `${inLanguage(joined, tag, language)}: ${inLanguage(next, tag, language)}`;
    const tags = new Set(
      [joined, next].flatMap((text) => (typeof text === "string" ? [] : Object.keys(text))),
    );
    return tags.size === 0 ? join(language) : Object.fromEntries([...tags].map((tag) => [tag, join(tag)]));
  }, first);

const inLanguage = (text: LocalizedText, tag: string, language: string): string =>
  typeof text === "string" ? text : (text[tag] ?? text[language] ?? Object.values(text)[0] ?? "");

import type { FilePlace, LossList } from "./loss-list.js";

/**
 * What is needed of the package `yaml`, version 2: pass what `import * as yaml from "yaml"` gives. The lines of the
 * files are known by it.
 */
export interface YamlPackage {
  /** Reads a text as a document of YAML. */
  parseDocument(text: string, options?: object): object;
  /** Finds the line of a place in the text. */
  readonly LineCounter: new () => object;
  /** Whether a node is a mapping. */
  isMap(node: unknown): boolean;
  /** Whether a node is a list. */
  isSeq(node: unknown): boolean;
  /** Whether a node is a single value. */
  isScalar(node: unknown): boolean;
  /** Whether a node refers to another. */
  isAlias(node: unknown): boolean;
}

/** The parts of a parsed document that are read. */
interface ParsedDocument {
  readonly contents: unknown;
  readonly errors: readonly { readonly pos?: readonly [number, number] }[];
}

interface ParsedNode {
  readonly items?: readonly unknown[];
  readonly value?: unknown;
  readonly source?: unknown;
  readonly range?: readonly number[] | null;
  resolve?(document: object): unknown;
}

interface Lines {
  linePos(offset: number): { readonly line: number };
}

/** How many characters a YAML file may have. */
const LONGEST_YAML = 2_000_000;

/** A key of a mapping, where it stands, and what it holds. */
export interface YamlEntry {
  readonly key: string;
  readonly place: FilePlace;
  readonly value: YamlNode;
}

/** A part of a YAML file. What an alias stands for is looked up when it is asked for, and never copied. */
export class YamlNode {
  readonly #file: ParsedFile;
  readonly #node: ParsedNode;

  constructor(file: ParsedFile, node: unknown) {
    this.#file = file;
    const { yaml, document } = file;
    const isAlias = yaml.isAlias(node);
    const target = isAlias ? (node as ParsedNode).resolve?.(document) : node;
    if (isAlias && target === undefined) file.missAlias((node as ParsedNode).range?.[0] ?? 0);
    this.#node = (typeof target === "object" && target !== null ? target : {}) as ParsedNode;
  }

  get place(): FilePlace {
    return this.#file.placeOf(this.#node.range?.[0] ?? 0);
  }

  /** What a mapping holds, in order; nothing for anything else. */
  entries(): readonly YamlEntry[] {
    return this.#pairs().map(({ key, value }) => {
      const node = new YamlNode(this.#file, key);
      return { key: node.text() ?? "", place: node.place, value: new YamlNode(this.#file, value) };
    });
  }

  /** What a mapping holds under a key; of a key that stands twice, the last counts. */
  get(name: string): YamlNode | null {
    const pair = this.#pairs().findLast(({ key }) => new YamlNode(this.#file, key).text() === name);
    return pair === undefined ? null : new YamlNode(this.#file, pair.value);
  }

  /** The items of a list; `null` for anything else. */
  items(): readonly YamlNode[] | null {
    if (!this.#file.yaml.isSeq(this.#node)) return null;
    return (this.#node.items ?? []).map((item) => new YamlNode(this.#file, item));
  }

  isMap(): boolean {
    return this.#file.yaml.isMap(this.#node);
  }

  /** A text or number as it is written, so that `1.10` stays `1.10`; `null` where there is none. */
  text(): string | null {
    if (!this.#file.yaml.isScalar(this.#node)) return null;
    const { value, source } = this.#node;
    if (value === null || value === undefined) return null;
    if (typeof value === "string") return value;
    return typeof source === "string" ? source : String(value);
  }

  /** Whether it says yes, as YAML 1.1 has it, by which Open SDG reads. */
  isTrue(): boolean {
    return /^(?:true|yes|on)$/i.test(this.text() ?? "");
  }

  /** Whether nothing is said: no value, an empty text, an empty list. */
  isBlank(): boolean {
    return this.text() === null ? !this.isMap() && (this.items() ?? []).length === 0 : this.text() === "";
  }

  #pairs(): readonly { readonly key: unknown; readonly value: unknown }[] {
    return this.isMap() ? ((this.#node.items ?? []) as { key: unknown; value: unknown }[]) : [];
  }
}

interface ParsedFile {
  readonly yaml: YamlPackage;
  readonly document: object;
  /** Tells once that an alias stands for nothing. */
  missAlias(offset: number): void;
  placeOf(offset: number): FilePlace;
}

/** A YAML text with the line of its file on which it begins. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

/** Reads a YAML text, or names what is wrong with it. */
export const readYaml = (
  yaml: YamlPackage,
  { file, text, firstLine }: YamlText,
  losses: LossList,
): YamlNode | null => {
  if (text.length > LONGEST_YAML) {
    losses.leftOut("too-large", { file, line: firstLine }, `${text.length} characters`);
    return null;
  }
  const lines = new yaml.LineCounter() as Lines;
  const placeOf = (offset: number): FilePlace => ({
    file,
    line: Math.max(1, lines.linePos(offset).line) + firstLine - 1,
  });
  const document = parsed(yaml, text, lines);
  const fault = document?.errors[0];
  if (document === null || fault !== undefined) {
    const [offset = 0] = fault?.pos ?? [];
    losses.leftOut("bad-yaml", placeOf(offset), text.slice(offset, offset + 60));
    return null;
  }
  const missed = new Set<number>();
  const missAlias = (offset: number): void => {
    if (missed.size < missed.add(offset).size)
      losses.leftOut("bad-yaml", placeOf(offset), text.slice(offset, offset + 60));
  };
  return new YamlNode({ yaml, document, placeOf, missAlias }, document.contents);
};

/** The parser is not ours: what it throws, as where lists nest too deep, says that it cannot read the text. */
const parsed = (yaml: YamlPackage, text: string, lineCounter: Lines): ParsedDocument | null => {
  try {
    return yaml.parseDocument(text, {
      lineCounter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    }) as ParsedDocument;
  } catch {
    return null;
  }
};

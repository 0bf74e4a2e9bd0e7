/** A part of a text of JSON, by the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[];

/** The line on which a position of a text is. */
const lineAt = (text: string, position: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line++;
  return line;
};

const SPACE = /[ \t\n\r]*/y;
/** Unescaped letters of a string are all but quotes, backslashes and controls. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Reads tokens of JSON one after the other. */
class JsonScanner {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The sign that comes next, without taking it; `""` at the end. */
  next(): string {
    this.#take(SPACE);
    return this.#text[this.at] ?? "";
  }

  /** Takes a sign, if it comes next. */
  sign(sign: string): boolean {
    if (this.next() !== sign) return false;
    this.at++;
    return true;
  }

  /** Takes a string, number or word, if it comes next. */
  atom(): string | null {
    return this.next() === '"' ? this.#take(STRING) : this.#take(ATOM);
  }

  string(): string | null {
    return this.next() === '"' ? this.#take(STRING) : null;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }
}

/** A list or an object that is open, with the key or index of the part that is read. */
interface OpenPart {
  readonly end: "]" | "}";
  key: string | number;
  isFirst: boolean;
}

/**
 * Walks over a text of JSON, and tells of each part its key and where that begins. It keeps no call stack, so nesting
 * is no matter.
 *
 * @returns where the text is no JSON any more; `null` where all of it is
 */
export const walkJson = (
  text: string,
  visit: (open: readonly OpenPart[], position: number) => void,
): number | null => {
  const scanner = new JsonScanner(text);
  const open: OpenPart[] = [];
  const failed = (): number => scanner.at;
  for (;;) {
    // A value comes next.
    if (scanner.sign("[")) open.push({ end: "]", key: 0, isFirst: true });
    else if (scanner.sign("{")) open.push({ end: "}", key: "", isFirst: true });
    else if (scanner.atom() === null) return failed();
    // What ends behind it.
    for (let part = open.at(-1); part !== undefined && scanner.next() === part.end; part = open.at(-1)) {
      scanner.sign(part.end);
      open.pop();
    }
    const part = open.at(-1);
    if (part === undefined) return scanner.next() === "" ? null : failed();
    // The next part of what is still open.
    if (!part.isFirst && !scanner.sign(",")) return failed();
    scanner.next();
    const position = scanner.at;
    if (part.end === "}") {
      const key = scanner.string();
      if (key === null || !scanner.sign(":")) return failed();
      part.key = JSON.parse(key) as string;
    } else {
      part.key = part.isFirst ? 0 : (part.key as number) + 1;
    }
    part.isFirst = false;
    visit(open, position);
  }
};

/** The line on which a text stops being JSON. */
export const lineOfBrokenJson = (text: string): number => lineAt(text, walkJson(text, () => {}) ?? 0);

/**
 * The lines, from 1, on which parts of a text of JSON are written: of a key with its value, that of the key. Of a part
 * that is not there, that of what should hold it.
 */
export const linesInJson = (text: string, paths: readonly JsonPath[]): readonly number[] => {
  const wanted = new Set(paths.flatMap((path) => path.map((_, at) => JSON.stringify(path.slice(0, at + 1)))));
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  const lines = new Map<string, number>();
  // Lines are counted along the way: to count anew for each part would take too long.
  let line = 1;
  let counted = 0;
  walkJson(text, (open, position) => {
    if (open.length > deepest) return;
    const path = JSON.stringify(open.map(({ key }) => key));
    if (!wanted.has(path)) return;
    line += lineAt(text.slice(counted, position), position - counted) - 1;
    counted = position;
    lines.set(path, line);
  });
  return paths.map((path) => {
    for (let length = path.length; length > 0; length--) {
      const found = lines.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  });
};

import { bad, type FaultCode, type FaultDetail, good, preview, type Read } from "../faults/fault.js";

/** A number, a word or a mark of a stated text. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  /** In lower case. */
  readonly text: string;
  readonly written: string;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
}

/** Tokens, and how far they have been read. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** What a phrase of several words means; a mark counts as a word. */
export type Phrases<T> = Readonly<Record<string, T>>;

const MAX_STATED = 200;

/** A stated text in composed letters and single spaces, without brackets around it or a stop at its end. */
export const readStatedText = (input: unknown, code: FaultCode, expected: string): Read<string> => {
  if (typeof input !== "string") return bad("wrong-type", input, expected, "write it as a string");
  if (input.length > MAX_STATED) {
    return bad("too-large", input, `at most ${MAX_STATED} characters`, "cut the figure out of its sentence");
  }
  const text = input
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[ ("“‘]+/, "")
    .replace(/[ )"”’.,;:]+$/, "");
  if (/[^\P{Nd}0-9]/u.test(text)) return bad(code, input, expected, "write the digits 0 to 9");
  return text === "" ? bad(code, input, expected, "write what the document states") : good(text);
};

const TOKEN = /(\d(?:[\d.,]*\d)?)|(\p{L}[\p{L}\p{M}]*)|(\S)/gu;

export const cursorOf = (text: string): Cursor => {
  let end = 0;
  const tokens = [...text.matchAll(TOKEN)].map((match): Token => {
    const [written, number, word] = match;
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    const token = { kind, text: written.toLowerCase(), written, glued: match.index === end } as const;
    end = match.index + written.length;
    return token;
  });
  return { tokens, at: 0 };
};

export const peek = (cursor: Cursor, ahead = 0): Token | undefined => cursor.tokens[cursor.at + ahead];

/** What the longest phrase that comes next means, and passes it. */
export const takePhrase = <T>(cursor: Cursor, phrases: Phrases<T>): T | undefined => {
  const first = peek(cursor)?.text;
  let found: T | undefined;
  let length = 0;
  if (first === undefined) return found;
  for (const [phrase, meaning] of Object.entries(phrases)) {
    if (!phrase.startsWith(first)) continue;
    const words = phrase.split(" ");
    if (words.length <= length || words.some((word, ahead) => peek(cursor, ahead)?.text !== word)) continue;
    found = meaning;
    length = words.length;
  }
  cursor.at += length;
  return found;
};

/** Passes the next token if it is one of these. */
export const takeWord = (cursor: Cursor, words: readonly string[]): string | undefined => {
  const text = peek(cursor)?.text;
  if (text === undefined || !words.includes(text)) return undefined;
  cursor.at++;
  return text;
};

/** A fault of a part of a text, with the whole text as what was found. */
export const withWholeText = <T>(text: string, read: Read<T>): Read<T> => {
  if (read.ok) return read;
  const faults = read.faults.map(
    (fault): FaultDetail => ({ ...fault, path: [], found: foundIn(text, fault) }),
  );
  return { ok: false, faults };
};

const foundIn = (text: string, { found }: FaultDetail): string =>
  found === "nothing" || found === preview(text) ? preview(text) : `${found} in ${preview(text)}`;

import { oneLine } from "../value/printable.js";

/**
 * Markdown that shows a text and is nothing else. Many programs look for addresses, mentions and formulas only after
 * they have resolved escapes, so that no escape keeps a word from becoming a link. Such words stand in code spans, where
 * nobody looks for anything. All other markup is escaped.
 */
export const escaped = (text: string): string => {
  const line = oneLine(text);
  const isFormula = FORMULA.test(line);
  const words = line.replace(WORDS, (word) =>
    BECOMES_LINK.test(word) || (isFormula && word.includes("$")) ? inCode(word) : escapedWord(word),
  );
  return words.replace(BLOCK_START, "$1\\");
};

/** What may stand in one code span, and one by one the characters that may not, or that would divide a table's cell. */
const WORDS = /[^\s|\\`]+|[|\\`]/g;

/** A word of which some program makes a link, a mention or a picture by itself. */
const BECOMES_LINK = /* @__PURE__ */ new RegExp(
  [
    String.raw`@[\p{L}\p{N}_-]`, // me@example.org, @name
    String.raw`:\/\/`, // https://example.org
    String.raw`\/\/[\p{L}\p{N}[]`, // //example.org
    String.raw`www\.`,
    String.raw`#\d`, // #1, owner/name#1
    String.raw`\bgh-\d`, // GH-1
    "(?<![0-9a-z_])[0-9a-f]{7,40}(?![0-9a-z_])", // the hash of a commit
    String.raw`:(?=[\w+-]*[a-z+-])[\w+-]+:|(?<!\d):\d+:`, // :smile:, :100:, but not the middle of 10:30:45
  ].join("|"),
  "iu",
);

/** Dollars that enclose something as a formula does; "$5 and $6" does not. */
const FORMULA = /\$\$|\$\S[^$]*(?<=\S)\$/;

/** A word in a code span, without the brackets, quotes and stops around it. */
const inCode = (word: string): string =>
  word.replace(
    /^([([{"'“‘«]*)(.+?)([)\]}"'”’»,.;!?]*)$/u,
    (_, before: string, core: string, after: string) =>
      `${escapedWord(before)}\`${core}\`${escapedWord(after)}`,
  );

/** The dot of a domain is escaped too, since some programs make links of "example.org". */
const escapedWord = (word: string): string =>
  word
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~#$]|(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu, "\\$&");

/** What would begin a list, a line across the page or an underlined heading. */
const BLOCK_START = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+](?:\s|$)|[-\s]+$|=+$))/;

import { nearest } from "../faults/suggest.js";

/** What a mistyped word most likely meant, else all that may be written. */
export const wordsLike = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === undefined ? `write ${oneOfThem(known)}` : `did you mean ${near}?`;
};

/** `a, b or c`. */
const oneOfThem = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

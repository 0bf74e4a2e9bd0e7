import type { LocalizedText } from "../value/text.js";

/** Whether a title has one of these words in some language. */
export const saysSome = (title: LocalizedText, words: RegExp): boolean =>
  (typeof title === "string" ? [title] : Object.values(title)).some((text) =>
    words.test(text.normalize("NFC")),
  );

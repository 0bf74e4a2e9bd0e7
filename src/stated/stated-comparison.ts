import { good, type Read, take } from "../faults/fault.js";
import type { StatedChange } from "./stated-change.js";
import { EXPECTED_CHANGE, readChange } from "./stated-change-words.js";
import { type StatedLanguage, takeStatedLanguage } from "./stated-language.js";
import { cursorOf, readStatedText, withWholeText } from "./stated-text.js";
import type { StatedWords } from "./stated-words.js";
import { statedWords } from "./words-by-language.js";

/** A change as a document states it, read. */
export interface StatedComparison {
  /** What the words may mean: one reading, or two where they are ambiguous. */
  readonly readings: readonly StatedChange[];
}

/**
 * Reads a change against an earlier value: "tăng 4%", "gấp đôi", "down 50%", "fell by 3 percentage points". What it
 * is compared with ("so với cùng kỳ năm 2019") is passed over.
 *
 * "tăng 1,25 lần" and "increased 1.25 times" have two readings, to 1.25 times or by 1.25 times what it was. Halving
 * is −50 percent. A change to a level ("tăng lên 50%"), from one level to another, or in other units is refused.
 *
 * @param text - at most 200 characters
 * @param language - decides what "." and "," mean
 * @throws {@link PolicyTargetsError} `unreadable-change`, `unreadable-figure`, `empty-range`, `bad-amount`,
 *   `decimal-out-of-range`, `wrong-type`, `too-large` or `bad-locale`
 *
 * @example
 * import { parseStatedComparison } from "policy-targets/stated";
 *
 * parseStatedComparison("tăng trên 40%", "vi").readings; // => [{ percent: { moreThan: "40" } }]
 * parseStatedComparison("tăng 1,25 lần", "vi").readings; // => [{ factor: "1.25" }, { factor: "2.25" }]
 * parseStatedComparison("fell by 3 percentage points", "en").readings; // => [{ points: "-3" }]
 */
export const parseStatedComparison = (text: string, language: StatedLanguage): StatedComparison => {
  const words = statedWords[takeStatedLanguage(language)];
  return take((input) => readStatedComparison(input, words), text, "text");
};

const readStatedComparison = (input: unknown, words: StatedWords): Read<StatedComparison> => {
  const text = readStatedText(input, "unreadable-change", EXPECTED_CHANGE);
  if (!text.ok) return text;
  const read = withWholeText(text.value, readChange(cursorOf(text.value), words));
  return read.ok ? good({ readings: read.value }) : read;
};

import { good, type Read, take } from "../faults/fault.js";
import type { Amount } from "../value/amount.js";
import { amountOf, readExpression, takeTail } from "./stated-expression.js";
import { unreadableFigure } from "./stated-figure.js";
import { type StatedLanguage, takeStatedLanguage } from "./stated-language.js";
import { cursorOf, readStatedText, takePhrase, withWholeText } from "./stated-text.js";
import type { StatedWords } from "./stated-words.js";
import { statedWords } from "./words-by-language.js";

/** A figure as a document states it, read. */
export interface StatedAmount {
  /** The amount that the text states, without its unit. */
  readonly amount: Amount;
  /** `percent`, `percentage-point` or an ISO 4217 currency; `null` where the text names none of these. */
  readonly unit: string | null;
}

/**
 * Reads a figure the way documents state figures: with a qualifier ("hơn", "at least"), as a range ("20-30 triệu"),
 * with a scale word, which becomes part of the number, and with a unit. What else it counts ("trường học") is passed
 * over, and the unit is then `null`.
 *
 * Nothing is guessed: a text without a figure, with several that are no range, with digits of another language
 * ("99.92" in Vietnamese), or with a lower end that can be read in two ways ("5-10.000") is refused.
 *
 * @param text - at most 200 characters
 * @param language - decides what "." and "," mean
 * @throws {@link PolicyTargetsError} `unreadable-figure`, `empty-range`, `decimal-out-of-range`, `wrong-type`,
 *   `too-large` or `bad-locale`
 *
 * @example
 * import { parseStatedAmount } from "policy-targets/stated";
 *
 * parseStatedAmount("ước đạt 14.100 tỷ đồng", "vi"); // => { amount: { about: "14100000000000" }, unit: "VND" }
 * parseStatedAmount("15 - 16.000.000", "vi"); // => { amount: { between: ["15000000", "16000000"] }, unit: null }
 * parseStatedAmount("at least 99.92%", "en"); // => { amount: { atLeast: "99.92" }, unit: "percent" }
 */
export const parseStatedAmount = (text: string, language: StatedLanguage): StatedAmount => {
  const words = statedWords[takeStatedLanguage(language)];
  return take((input) => readStatedAmount(input, words), text, "text");
};

const EXPECTED_FIGURE = 'a figure such as "hơn 15 tỷ", "99,92%" or "15–16 million"';

const readStatedAmount = (input: unknown, words: StatedWords): Read<StatedAmount> => {
  const text = readStatedText(input, "unreadable-figure", EXPECTED_FIGURE);
  return text.ok ? withWholeText(text.value, readAmountText(text.value, words)) : text;
};

const readAmountText = (text: string, words: StatedWords): Read<StatedAmount> => {
  const cursor = cursorOf(text);
  while (takePhrase(cursor, words.leads) !== undefined);
  const read = readExpression(cursor, words);
  if (!read.ok) return read;
  const tail = takeTail(cursor, words, (read.value.high ?? read.value.low).inWords);
  if (!tail.ok) return tail;
  const { form, opened, high } = read.value;
  const isQualified = form !== "exact" && !opened;
  if (tail.value !== undefined && (isQualified || high !== undefined)) {
    return unreadableFigure(undefined, "one qualifier", "keep one of the qualifiers");
  }
  const amount = amountOf({ ...read.value, form: tail.value ?? form });
  return amount.ok ? good({ amount: amount.value, unit: read.value.unit ?? null }) : amount;
};

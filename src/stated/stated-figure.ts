import { bad, good, type Read } from "../faults/fault.js";
import { currencies } from "../value/currencies.js";
import { type Cursor, peek, type Token, takePhrase, takeWord } from "./stated-text.js";
import type { StatedWords } from "./stated-words.js";

/** One figure of a text, before its scale is folded in. */
export interface FigureInText {
  readonly negative: boolean;
  /** Digits with a decimal point. */
  readonly digits: string;
  readonly power: number;
  readonly hasScale: boolean;
  /** `undefined` where none is named, `null` where none of the library's own is. */
  readonly unit: string | null | undefined;
  /** The unit stands before the figure, as in "USD 5", and holds for a whole range. */
  readonly unitFirst: boolean;
  readonly inWords: boolean;
  /** How many groups of three zeros it ends in, written in groups. */
  readonly zeroGroups: number;
}

/** A fault of a part of a text, or of the whole where no part is named, before it is known in which text. */
export const unreadableFigure = (found: string | undefined, expected: string, hint: string): Read<never> =>
  bad("unreadable-figure", found, expected, hint);

/** Currency codes that are also words. */
const ALSO_WORDS: readonly string[] = ["ALL", "COP", "CUP", "MOP", "PEN", "TOP", "TRY"];
const MINUS: readonly string[] = ["-", "−", "–"];

/** Reads one figure with its scale and unit. */
export const readFigure = (cursor: Cursor, words: StatedWords): Read<FigureInText> => {
  const before = takeUnitWord(cursor, words);
  const negative = takeSign(cursor);
  const number = takeNumber(cursor, words);
  if (!number.ok) return number;
  const scale = takeScale(cursor, words);
  if (!scale.ok) return scale;
  if (number.value.needsScale && scale.value.count === 0) return noFigure(cursor, words);
  const next = peek(cursor);
  if (next !== undefined && isUnclear(next, number.value.inWords, words)) {
    const hint = "write the number in digits and its scale as a whole word";
    return unreadableFigure(next.written, "a number, its scale and its unit", hint);
  }
  const after = takeUnitWord(cursor, words);
  const end = peek(cursor);
  if (end?.glued && end.kind === "word" && after === undefined) {
    return unreadableFigure(end.written, "a figure that stands by itself", "leave out names such as 5G");
  }
  const { digits, zeroGroups, inWords } = number.value;
  const unit = before !== undefined && after !== undefined && before !== after ? null : (after ?? before);
  const { power, count } = scale.value;
  return good({
    negative,
    digits,
    power,
    hasScale: count > 0,
    unit: rateOf(unit, cursor, words),
    unitFirst: before !== undefined && after === undefined,
    inWords,
    zeroGroups,
  });
};

const takeSign = (cursor: Cursor): boolean => {
  const [sign, number] = [peek(cursor), peek(cursor, 1)];
  if (sign === undefined || !MINUS.includes(sign.text) || !number?.glued) return false;
  cursor.at++;
  return true;
};

interface Digits {
  readonly digits: string;
  readonly zeroGroups: number;
  readonly inWords: boolean;
  readonly needsScale: boolean;
}

const takeNumber = (cursor: Cursor, words: StatedWords): Read<Digits> => {
  const token = peek(cursor);
  if (token?.kind === "number") {
    cursor.at++;
    return readDigits(token.text, words);
  }
  const whole = takePhrase(cursor, words.numbers);
  const part = whole === undefined ? takePhrase(cursor, words.scaleNumbers) : undefined;
  const digits = whole ?? part;
  if (digits === undefined) return noFigure(cursor, words);
  return good({ digits, zeroGroups: 0, inWords: true, needsScale: part !== undefined });
};

const isUnclear = ({ kind, text }: Token, inWords: boolean, words: StatedWords): boolean =>
  words.unclearNext.includes(text) ||
  (inWords && (words.notNumbers.includes(text) || (kind === "mark" && text !== "%" && text !== ",")));

const noFigure = (cursor: Cursor, words: StatedWords): Read<never> => {
  const found = peek(cursor)?.written;
  if (cursor.tokens.some(({ text }) => words.vague.includes(text))) {
    return unreadableFigure(
      found,
      "a figure",
      "no figure is stated; leave the value out and give a missingReason",
    );
  }
  return cursor.tokens.slice(cursor.at).some(({ kind }) => kind === "number")
    ? unreadableFigure(
        found,
        "a figure with its qualifier and unit",
        "leave out the words that stand before the figure",
      )
    : unreadableFigure(found, "a figure", "write the figure as the document prints it");
};

/** Digits with the marks of one language: a mark that stands where it does not belong is refused. */
const readDigits = (text: string, { group, point, digits: expected }: StatedWords): Read<Digits> => {
  const [whole = "", fraction, ...rest] = text.split(point);
  const groups = whole.split(group);
  const [first = "", ...others] = groups;
  const isGrouped = others.length > 0;
  const isWrong =
    rest.length > 0 ||
    (fraction !== undefined && !/^\d+$/.test(fraction)) ||
    (isGrouped && (!/^[1-9]\d{0,2}$/.test(first) || others.some((part) => !/^\d{3}$/.test(part)))) ||
    groups.some((part) => part === "");
  if (isWrong) {
    return unreadableFigure(
      text,
      expected,
      `"${group}" parts thousands and "${point}" decimals; write it so`,
    );
  }
  const significant =
    fraction === undefined ? others.findLastIndex((part) => part !== "000") + 1 : others.length;
  const zeroGroups = others.length - significant;
  const digits = groups.join("") + (fraction === undefined ? "" : `.${fraction}`);
  return good({ digits, zeroGroups, inWords: false, needsScale: false });
};

const takeScale = (
  cursor: Cursor,
  words: StatedWords,
): Read<{ readonly power: number; readonly count: number }> => {
  let [power, last, count] = [0, 0, 0];
  for (;;) {
    const next = takePhrase(cursor, words.scales);
    if (next === undefined) return good({ power, count });
    if (next <= last) {
      const found = peek(cursor, -1)?.written;
      return unreadableFigure(
        found,
        "scale words that grow, as in a hundred million",
        "write the figure in digits",
      );
    }
    power += next;
    last = next;
    count++;
  }
};

const takeUnitWord = (cursor: Cursor, words: StatedWords): string | null | undefined => {
  const code = peek(cursor)?.written ?? "";
  if ((currencies as readonly string[]).includes(code) && !ALSO_WORDS.includes(code)) {
    cursor.at++;
    return code;
  }
  return takePhrase(cursor, words.units);
};

/** A unit that goes on ("đồng mỗi tháng", "% a year") is none of the library's own. */
const rateOf = (
  unit: string | null | undefined,
  cursor: Cursor,
  words: StatedWords,
): string | null | undefined =>
  unit !== undefined && takeWord(cursor, words.per) !== undefined ? null : unit;

/** The figure as a decimal, its scale folded in. */
export const decimalOf = ({ negative, digits, power }: FigureInText): string =>
  `${negative ? "-" : ""}${digits}e${power}`;

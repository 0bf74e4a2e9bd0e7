import { good, type Read } from "../faults/fault.js";
import type { Amount } from "../value/amount.js";
import { compare, readDecimal } from "../value/decimal.js";
import { readAmount } from "../value/read-amount.js";
import { decimalOf, type FigureInText, readFigure, unreadableFigure } from "./stated-figure.js";
import { type Cursor, peek, takePhrase, takeWord } from "./stated-text.js";
import type { Form, StatedWords } from "./stated-words.js";

/** A figure or a range with its qualifier. */
export interface Expression {
  readonly form: Form;
  readonly low: FigureInText;
  /** The other end of a range. */
  readonly high: FigureInText | undefined;
  readonly unit: string | null | undefined;
  /** What stands between the ends of a range. */
  readonly joint: Joint | undefined;
  /** Words such as "từ" or "between" opened it. */
  readonly opened: boolean;
}

type Joint = "dash" | "word";

const DASHES: readonly string[] = ["-", "–", "—"];

/** Reads a qualifier, if there is one. An estimate ("ước đạt") may have a second one, which says more. */
export const takeForm = (cursor: Cursor, words: StatedWords): Form | undefined => {
  const form = takePhrase(cursor, words.qualifiers);
  return form === "about" ? (takePhrase(cursor, words.qualifiers) ?? form) : form;
};

/** Reads a figure or a range with its qualifier. */
export const readExpression = (cursor: Cursor, words: StatedWords): Read<Expression> => {
  const opener = takePhrase(cursor, words.openers);
  const form = takeForm(cursor, words);
  const joints = opener ?? takePhrase(cursor, words.openers);
  const first = readFigure(cursor, words);
  if (!first.ok) return first;
  const joint = takeJoint(cursor, joints ?? words.joins);
  const opened = joints !== undefined;
  if (joint === undefined) return readSingle(first.value, form, opened, words);
  const second = readFigure(cursor, words);
  if (!second.ok) return second;
  if (form !== undefined && form !== "about" && form !== "exact") {
    return unreadableFigure(undefined, "one figure, or a range", "keep the qualifier or the range");
  }
  return readFigureRange(first.value, second.value, joint, opened);
};

const readSingle = (
  figure: FigureInText,
  form: Form | undefined,
  opened: boolean,
  words: StatedWords,
): Read<Expression> => {
  if (opened && (!words.openerIsLimit || form !== undefined)) {
    return unreadableFigure(undefined, "both ends", "write the other end too");
  }
  const limit = opened ? "atLeast" : "exact";
  return good({
    form: form ?? limit,
    low: figure,
    high: undefined,
    joint: undefined,
    unit: figure.unit,
    opened,
  });
};

/** A dash, a word, or both: "2 - đến 4". */
const takeJoint = (cursor: Cursor, joints: readonly string[]): Joint | undefined => {
  const dash = takeWord(cursor, DASHES);
  const word = takeWord(cursor, joints);
  if (word !== undefined) return "word";
  return dash === undefined ? undefined : "dash";
};

const readFigureRange = (
  first: FigureInText,
  high: FigureInText,
  joint: Joint,
  opened: boolean,
): Read<Expression> => {
  const shared = shareScale(first, high, joint);
  if (!shared.ok) return shared;
  const low = shared.value;
  const isSame =
    low.unit === undefined || low.unit === high.unit || (low.unitFirst && high.unit === undefined);
  if (!isSame) {
    return unreadableFigure(undefined, "one unit for both ends", "write both ends in the same unit");
  }
  const unit = high.unit === undefined ? low.unit : high.unit;
  return good({ form: "exact", low, high, joint, unit, opened });
};

const bothInFull = (): Read<never> =>
  unreadableFigure(undefined, "both ends in full", "write the lower end in full, with its scale or zeros");

/**
 * The lower end with the scale of the upper one: "20-30 triệu", "15 - 16.000.000". Zeros are shared only across a
 * dash; with a single group of them ("5-10.000") both readings are common, and neither is taken.
 */
const shareScale = (low: FigureInText, high: FigureInText, joint: Joint): Read<FigureInText> => {
  if (low.hasScale || (low.unit !== undefined && !low.unitFirst) || low.negative) return good(low);
  if (high.hasScale) {
    const shared = { ...low, power: high.power, hasScale: true };
    return isAbove(low, { ...high, power: 0 }) ? bothInFull() : good(shared);
  }
  const isBare = /^\d{1,3}$/.test(low.digits);
  if (joint === "word" || high.zeroGroups === 0 || !isBare) return good(low);
  const isBelow = isAbove({ ...high, power: -3 * high.zeroGroups }, low);
  if (high.zeroGroups === 1) return isBelow ? bothInFull() : good(low);
  return isBelow ? good({ ...low, power: 3 * high.zeroGroups }) : bothInFull();
};

const isAbove = (a: FigureInText, b: FigureInText): boolean => {
  const [x, y] = [readDecimal(decimalOf(a)), readDecimal(decimalOf(b))];
  return x.ok && y.ok && compare(x.value, y.value) > 0;
};

/** Words behind a figure that change what it says, and whatever is not to be read past. */
export const takeTail = (cursor: Cursor, words: StatedWords, inWords: boolean): Read<Form | undefined> => {
  let suffix: Form | undefined;
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    const found = takePhrase(cursor, words.suffixes);
    if (found !== undefined) {
      suffix = found;
      continue;
    }
    if (token.kind === "number") {
      return unreadableFigure(token.written, "one figure, or one range", "read each figure by itself");
    }
    const isMark = token.kind === "mark" && !TAIL_MARKS.includes(token.text);
    const isFigure =
      inWords && Object.hasOwn(words.numbers, token.text) && !words.alsoNouns.includes(token.text);
    if (isMark || isFigure || words.continuations.includes(token.text)) {
      return unreadableFigure(
        token.written,
        "the figure and then what it counts",
        "write the figure in digits, whole",
      );
    }
    cursor.at++;
  }
  return good(suffix);
};

const TAIL_MARKS: readonly string[] = [
  ",",
  ".",
  "/",
  "(",
  ")",
  "'",
  '"',
  "’",
  "“",
  "”",
  "&",
  "-",
  ":",
  ";",
  "–",
];

/** The amount that an expression states. */
export const amountOf = ({ form, low, high }: Expression): Read<Amount> => {
  const figure = decimalOf(low);
  if (high !== undefined) return readAmount({ between: [figure, decimalOf(high)] });
  return readAmount(form === "exact" ? figure : { [form]: figure });
};

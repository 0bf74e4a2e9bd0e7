import { good, type Read } from "../faults/fault.js";
import { changeOf, factorOf, type StatedChange, timesRisen, unreadableChange } from "./stated-change.js";
import { type Expression, readExpression, takeForm, takeTail } from "./stated-expression.js";
import { type Cursor, type Phrases, peek, type Token, takePhrase, takeWord } from "./stated-text.js";
import type { Form, StatedWords } from "./stated-words.js";

export const EXPECTED_CHANGE = 'a change such as "tăng 4%", "gấp đôi", "down 50%" or "doubled"';

type Readings = Read<readonly StatedChange[]>;

const one = (read: Read<StatedChange>): Readings => (read.ok ? good([read.value]) : read);

/** Reads what a change may mean. */
export const readChange = (cursor: Cursor, words: StatedWords): Readings => {
  const { change } = words;
  const early = takeForm(cursor, words);
  const factor = takePhrase(cursor, change.factors);
  if (factor !== undefined) return ended(cursor, words, one(factorOf(plainly(factor, early))));
  if (takePhrase(cursor, change.halved)) return ended(cursor, words, one(halved(early)));
  const direction = takeDirection(cursor, words);
  while (takePhrase(cursor, change.fillers) !== undefined);
  const form = early ?? takeForm(cursor, words);
  if (takePhrase(cursor, change.factorOpeners)) return readFactor(cursor, words, form, direction);
  return readSize(cursor, words, form, direction);
};

/** A rise or a fall, in words or by a sign. */
const takeDirection = (cursor: Cursor, { change }: StatedWords): 1 | -1 | undefined => {
  const named = takePhrase(cursor, change.directions);
  if (named !== undefined || !peek(cursor, 1)?.glued) return named;
  return takeWord(cursor, ["-", "−", "–"]) === undefined ? undefined : -1;
};

const plainly = (digits: string, form: Form | undefined): Expression => ({
  form: form ?? "exact",
  low: {
    negative: false,
    digits,
    power: 0,
    hasScale: false,
    unit: undefined,
    inWords: true,
    zeroGroups: 0,
    unitFirst: false,
  },
  high: undefined,
  joint: undefined,
  unit: undefined,
  opened: false,
});

const halved = (form: Form | undefined): Read<StatedChange> =>
  changeOf({ ...plainly("50", form), unit: "percent" }, -1);

const readFactor = (
  cursor: Cursor,
  words: StatedWords,
  form: Form | undefined,
  direction: 1 | -1 | undefined,
): Readings => {
  if (direction === -1) {
    return unreadableChange(
      undefined,
      "a rise by a factor, or a fall in percent",
      "write the fall in percent",
    );
  }
  const { change } = words;
  const inner = form ?? takeForm(cursor, words);
  const start = cursor.at;
  const word = takePhrase(cursor, change.openedFactors);
  const isDouble = word !== undefined && !isFigureWord(cursor, words);
  if (isDouble) {
    takeWord(cursor, change.times);
    return ended(cursor, words, one(factorOf(plainly(word, inner))));
  }
  cursor.at = start;
  const read = readQualified(cursor, words, inner);
  if (!read.ok) return read;
  const hasTimes = takeWord(cursor, change.times) !== undefined;
  if ((change.plainTimes.length === 0 && !hasTimes) || read.value.unit !== undefined) {
    return unreadableChange(peek(cursor)?.written, "a number of times", "write the factor, as in gấp 2 lần");
  }
  return ended(cursor, words, one(factorOf(read.value)));
};

/** Whether a number in words goes on, so that it is more than its first word. */
const isFigureWord = (cursor: Cursor, { scales, continuations, joins }: StatedWords): boolean => {
  const next = peek(cursor)?.text;
  return (
    next !== undefined &&
    (Object.hasOwn(scales, next) || continuations.includes(next) || joins.includes(next) || next === "-")
  );
};

/** An expression whose qualifier may have come earlier. */
const readQualified = (cursor: Cursor, words: StatedWords, form: Form | undefined): Read<Expression> => {
  const read = readExpression(cursor, words);
  if (!read.ok || form === undefined) return read;
  const isPlain = read.value.form === "exact" && !read.value.opened;
  if (!isPlain || (read.value.high !== undefined && form !== "about")) {
    return unreadableChange(undefined, "one qualifier", "keep the qualifier or the range");
  }
  return good(read.value.high === undefined ? { ...read.value, form } : read.value);
};

const readSize = (
  cursor: Cursor,
  words: StatedWords,
  form: Form | undefined,
  direction: 1 | -1 | undefined,
): Readings => {
  const { change } = words;
  const level = direction === undefined ? undefined : takeWord(cursor, change.levels);
  if (level !== undefined) {
    return unreadableChange(level, "the size of a change", "this tells a level; read it as an amount");
  }
  if (direction === -1 && takePhrase(cursor, change.halves)) return ended(cursor, words, one(halved(form)));
  const read = readQualified(cursor, words, form);
  if (!read.ok) return read;
  const { opened, high, low, joint } = read.value;
  const isFromTo = joint === "word" && low.unit !== undefined;
  if (isFromTo || (opened && high === undefined)) {
    return unreadableChange(
      undefined,
      "the size of a change",
      "two levels are no change; read each as an amount",
    );
  }
  if (takeWord(cursor, change.times) !== undefined) return readTimes(cursor, words, read.value, direction);
  if (direction === undefined) {
    return unreadableChange(undefined, EXPECTED_CHANGE, "say whether it rose or fell");
  }
  return ended(cursor, words, one(changeOf(read.value, direction)));
};

const readTimes = (
  cursor: Cursor,
  words: StatedWords,
  expression: Expression,
  direction: 1 | -1 | undefined,
): Readings => {
  const { plainTimes, unclearTimes } = words.change;
  const unclear = direction === 1 || takeWord(cursor, unclearTimes) !== undefined;
  if (direction === -1 || expression.unit !== undefined) {
    return unreadableChange(
      undefined,
      "a rise by a factor, or a fall in percent",
      "write the fall in percent",
    );
  }
  if (unclear) return ended(cursor, words, timesRisen(expression));
  return takeWord(cursor, plainTimes) === undefined
    ? unreadableChange(undefined, EXPECTED_CHANGE, "say whether it rose or fell")
    : ended(cursor, words, one(factorOf(expression)));
};

/**
 * The readings, if the text ends with them, names what has changed or goes on with what it is compared with. "twice a
 * year" counts occasions, and of several changes each is to be read by itself.
 */
const ended = (cursor: Cursor, words: StatedWords, read: Readings): Readings => {
  if (!read.ok) return read;
  const isInWords = peek(cursor, -1)?.kind === "word";
  if (takeWord(cursor, words.per) !== undefined) {
    return unreadableChange(
      undefined,
      EXPECTED_CHANGE,
      "a change by the year or how often something happens is none",
    );
  }
  const rest = cursor.tokens.slice(cursor.at);
  const { against, directions, factors, factorOpeners, halved: halving } = words.change;
  const at = indexOf(rest, [against]);
  const tokens = at < 0 ? rest : rest.slice(0, at);
  if (indexOf(tokens, [directions, factors, factorOpeners, halving]) >= 0) {
    return unreadableChange(undefined, "one change", "read each change by itself");
  }
  const tail = takeTail({ tokens, at: 0 }, words, isInWords);
  if (!tail.ok) return tail;
  return tail.value === undefined
    ? read
    : unreadableChange(undefined, "one qualifier", "write the qualifier before the figure");
};

/** Where the first of these phrases begins. */
const indexOf = (tokens: readonly Token[], phrases: readonly Phrases<unknown>[]): number =>
  tokens.findIndex((_, at) => phrases.some((of) => takePhrase({ tokens, at }, of) !== undefined));

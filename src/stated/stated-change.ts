import { bad, good, type Read } from "../faults/fault.js";
import type { Amount, OneForm } from "../value/amount.js";
import { compare, plus, readDecimal } from "../value/decimal.js";
import { readAmount } from "../value/read-amount.js";
import { amountOf, type Expression } from "./stated-expression.js";
import { decimalOf } from "./stated-figure.js";
import type { Form } from "./stated-words.js";

/** How large a change is, in one of three ways. */
export type StatedChange = OneForm<{
  /** Change in percent of what it was, negative for a fall. */
  readonly percent: Amount;
  /** Change in percentage points, negative for a fall. */
  readonly points: Amount;
  /** How many times what it was. */
  readonly factor: Amount;
}>;

export const unreadableChange = (found: string | undefined, expected: string, hint: string): Read<never> =>
  bad("unreadable-change", found, expected, hint);

const FLIPPED: Readonly<Partial<Record<Form, Form>>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

/** An expression with its sign turned: a fall by more than 50 is a change of less than −50. */
const asFall = (expression: Expression): Expression => {
  const { form, low, high } = expression;
  const turned = { ...low, negative: true };
  if (high === undefined) return { ...expression, form: FLIPPED[form] ?? form, low: turned };
  return { ...expression, low: { ...high, negative: true }, high: turned };
};

/** The change in percent or points that an expression states. */
export const changeOf = (expression: Expression, direction: 1 | -1): Read<StatedChange> => {
  if (expression.low.negative || expression.high?.negative) {
    return unreadableChange(
      undefined,
      "the size of the change",
      "leave out the sign; rise or fall is in the words",
    );
  }
  const read = amountOf(direction < 0 ? asFall(expression) : expression);
  if (!read.ok) return read;
  if (expression.unit === "percent") return good({ percent: read.value });
  if (expression.unit === "percentage-point") return good({ points: read.value });
  return unreadableChange(
    undefined,
    "a change in percent, in percentage points or as a factor",
    "give the values themselves, of now and of before",
  );
};

/** The factor that an expression states. */
export const factorOf = (expression: Expression): Read<StatedChange> => {
  if (expression.low.negative || expression.high?.negative) {
    return unreadableChange(undefined, "a factor over zero", "leave out the sign");
  }
  const read = amountOf(expression);
  return read.ok ? good({ factor: read.value }) : read;
};

const increased = (figure: string): Read<string> => {
  const read = readDecimal(figure);
  return read.ok ? readDecimal(plus(read.value, "1")) : read;
};

/**
 * What "rose N times" may mean: to N times what it was, or by N times what it was. The first is left out where it
 * would be no rise.
 */
export const timesRisen = (expression: Expression): Read<readonly StatedChange[]> => {
  const plain = factorOf(expression);
  if (!plain.ok) return plain;
  const [low, high] = [
    increased(decimalOf(expression.low)),
    expression.high && increased(decimalOf(expression.high)),
  ];
  if (!low.ok) return low;
  if (high?.ok === false) return high;
  const { form } = expression;
  const more = readAmount(
    high !== undefined
      ? { between: [low.value, high.value] }
      : form === "exact"
        ? low.value
        : { [form]: low.value },
  );
  if (!more.ok) return more;
  const isRise = compare(low.value, "2") > 0;
  return good([...(isRise ? [plain.value] : []), { factor: more.value }]);
};

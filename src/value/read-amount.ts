import { bad, good, type Read, within } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import { suggestion } from "../faults/suggest.js";
import type { Amount } from "./amount.js";
import { compare, type DecimalString, readDecimal } from "./decimal.js";
import { formMeant, isRangeOf } from "./form-words.js";

export const DEFAULT_TOLERANCE = "0.05";

const NUMBER_FORMS = ["atLeast", "moreThan", "atMost", "lessThan", "nearly", "about"] as const;
const AMOUNT_KEYS = [...NUMBER_FORMS, "between", "within"] as const;
const EXPECTED_AMOUNT =
  "a number, or one of { atLeast }, { moreThan }, { atMost }, { lessThan }, { nearly }, { about }, { between }";

/** Reads an amount in any of its forms. */
export const readAmount = (input: unknown): Read<Amount> => {
  if (typeof input === "number" || typeof input === "string") return readDecimal(input);
  if (Array.isArray(input)) {
    return bad("bad-amount", input, EXPECTED_AMOUNT, "write a range as { between: [low, high] }");
  }
  if (!isRecord(input))
    return bad("bad-amount", input, EXPECTED_AMOUNT, "write the number, with its qualifier as the key");
  const keys = Object.keys(input).filter((key) => input[key] !== undefined);
  const unknown = keys.find((key) => !(AMOUNT_KEYS as readonly string[]).includes(key));
  if (unknown !== undefined) {
    return bad("unknown-key", unknown, EXPECTED_AMOUNT, amountKeyHint(keys, unknown), [unknown]);
  }
  const forms = keys.filter((key) => key !== "within");
  const form = forms[0];
  if (forms.length !== 1 || form === undefined)
    return bad("bad-amount", input, EXPECTED_AMOUNT, formHint(forms));
  if (form === "between") return keys.length === 1 ? readBetween(input.between) : withinMisplaced(input);
  return readNumberForm(input, form as (typeof NUMBER_FORMS)[number]);
};

/** What to write instead of a key that amounts do not have. */
const amountKeyHint = (keys: readonly string[], unknown: string): string => {
  const form = formMeant.get(unknown);
  const other = keys.find((key) => key !== unknown) ?? "";
  if (isRangeOf(form, formMeant.get(other) ?? other)) return "write a range as { between: [low, high] }";
  return form === undefined
    ? suggestion(unknown, AMOUNT_KEYS, "leave it out")
    : `did you mean ${JSON.stringify(form)}?`;
};

const formHint = (forms: readonly string[]): string => {
  if (forms.length === 0) return "name what the number says, for example { about: 100 }";
  const isLower = (form: string): boolean => form === "atLeast" || form === "moreThan";
  const isUpper = (form: string): boolean => form === "atMost" || form === "lessThan";
  const isRange = forms.length === 2 && forms.some(isLower) && forms.some(isUpper);
  if (isRange) return "write a range as { between: [low, high] }";
  return "keep one of the keys";
};

const withinMisplaced = (input: unknown): Read<Amount> =>
  bad("bad-amount", input, "within only beside about", "leave within out; the form already gives its bounds");

const readBetween = (input: unknown): Read<Amount> => {
  if (!Array.isArray(input) || input.length !== 2) {
    return bad("bad-amount", input, "two numbers, [low, high]", "write { between: [15, 16] }", ["between"]);
  }
  const low = readDecimal(input[0]);
  const high = readDecimal(input[1]);
  if (!low.ok) return within("between", within(0, low));
  if (!high.ok) return within("between", within(1, high));
  if (compare(low.value, high.value) > 0) {
    return bad(
      "empty-range",
      `${low.value} … ${high.value}`,
      "the lower number first",
      "swap the two numbers",
      ["between"],
    );
  }
  return good({ between: [low.value, high.value] });
};

const readNumberForm = (
  input: Readonly<Record<string, unknown>>,
  form: (typeof NUMBER_FORMS)[number],
): Read<Amount> => {
  const figure = readDecimal(input[form]);
  if (!figure.ok) return within(form, figure);
  if ((form === "nearly" || form === "about") && Number(figure.value) === 0) {
    return bad(
      "bad-amount",
      input[form],
      "a number other than zero",
      "a relative tolerance around zero is empty; write { between: [low, high] }",
      [form],
    );
  }
  if (input.within === undefined) return good({ [form]: figure.value } as unknown as Amount);
  if (form !== "about") return withinMisplaced(input);
  const share = readTolerance(input.within);
  return share.ok ? good({ about: figure.value, within: share.value }) : within("within", share);
};

/** Reads a relative tolerance: a decimal over 0 and under 1. */
export const readTolerance = (input: unknown): Read<DecimalString> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return compare(read.value, "0") > 0 && compare(read.value, "1") < 0
    ? read
    : bad("bad-tolerance", input, "a share over 0 and under 1", "write 0.05 for five percent");
};

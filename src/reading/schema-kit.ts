// What the schemas share: strict objects that name a mistake, our own readers inside zod, and the usual fields.
// The files beside it copy raw input and turn what zod finds into faults.
import * as z from "zod";
import { bad, type FaultDetail, good, type Read } from "../faults/fault.js";
import type { Amount, AmountInput } from "../value/amount.js";
import { hinting } from "../value/period-hint.js";
import { readAmount } from "../value/read-amount.js";
import { readClosedPeriod, readDeadlinePeriod, readPeriod } from "../value/read-period.js";
import { readLocalizedText, readText } from "../value/text.js";
import { type Help, helpText, meant } from "./schema-help.js";
import { faultsOf } from "./zod-faults.js";

/** What the input looks like, for editors: a piece of JSON Schema. */
export type JsonShape = Readonly<Record<string, unknown>>;

/**
 * A schema around a reader of our own, so that its faults keep their codes and hints. `shape` is what
 * {@link portfolioJsonSchema} says of it. Where there is no value, the object that holds the key says so.
 */
export const reading = <T>(read: (input: unknown) => Read<T>, shape: JsonShape) =>
  z
    .any()
    .meta(shape)
    .check((payload) => {
      if (payload.value === undefined) return;
      const result = read(payload.value);
      if (result.ok) payload.value = result.value;
      else payload.issues.push(issueOf(result.faults, payload.value));
    }) as unknown as z.ZodType<T, unknown>;

/** Our faults as zod carries them. */
const issueOf = (faults: readonly FaultDetail[], input: unknown): z.core.$ZodRawIssue => ({
  code: "custom",
  message: "see faults",
  params: { faults },
  input,
});

/** A strict object whose faults list the keys that it knows, and show how it is written. */
export const strict = <S extends z.core.$ZodLooseShape>(shape: S, help: Omit<Help, "keys"> = {}) =>
  z.strictObject(shape, { error: () => helpText({ keys: Object.keys(shape), ...help }) });

/** A code of a list. `others` are words that are often written for a code, in lower case and joined by hyphens. */
export const codeFrom = <const C extends string>(
  codes: readonly C[],
  others: { readonly [K in C]?: readonly string[] } = {},
) => z.enum(codes, { error: () => helpText({ hints: meant(others as Record<string, readonly string[]>) }) });

/** Reads through a zod schema, for the object half of something that may also be a plain string. */
export const readWith =
  <T>(schema: z.ZodType<T>) =>
  (input: unknown): Read<T> => {
    const result = schema.safeParse(input);
    return result.success ? good(result.data) : { ok: false, faults: faultsOf(result.error, input) };
  };

/** Adds a check of the whole object; its faults are added to those of the fields. */
export const refusing = <S extends z.ZodType>(
  schema: S,
  check: (value: z.output<S>) => readonly FaultDetail[],
): S =>
  schema.check((payload) => {
    const faults = check(payload.value);
    // The fields are sound, so that checks of what this stands in can go on.
    if (faults.length > 0) payload.issues.push({ ...issueOf(faults, payload.value), continue: true });
  });

const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]*$/u;
const MAX_ID = 128;

/** Reads an identifier: letters, digits and . _ : / -, starting with a letter or digit. */
export const readId = (input: unknown): Read<string> => {
  if (typeof input === "string" && input.length <= MAX_ID && ID_PATTERN.test(input)) return good(input);
  const expected = `letters, digits and . _ : / - after a letter or digit, at most ${MAX_ID} characters`;
  const isDecomposed =
    typeof input === "string" && input.length <= MAX_ID && ID_PATTERN.test(input.normalize("NFC"));
  const hint = isDecomposed
    ? "its letters are decomposed; write them composed (Unicode NFC)"
    : `write an id such as ${JSON.stringify(idLike(input))}`;
  return bad("bad-id", input, expected, hint);
};

/** What was given, written as an id if that is easily done. */
const idLike = (input: unknown): string => {
  const text = typeof input === "number" || typeof input === "string" ? String(input) : "";
  const id = text.length > MAX_ID ? "" : text.normalize("NFC").trim().replace(/\s+/g, "-");
  return ID_PATTERN.test(id) ? id : "digital-economy-share";
};

const DECIMAL_SHAPE = { type: ["string", "number"], description: "A decimal string or a finite number" };

export const AMOUNT_SHAPE: JsonShape = {
  description: "A number as documents state it: exact, half open, nearly, about, or a range",
  anyOf: [
    DECIMAL_SHAPE,
    ...["atLeast", "moreThan", "atMost", "lessThan", "nearly"].map((form) => ({
      type: "object",
      properties: { [form]: DECIMAL_SHAPE },
      required: [form],
      additionalProperties: false,
    })),
    {
      type: "object",
      properties: { about: DECIMAL_SHAPE, within: DECIMAL_SHAPE },
      required: ["about"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: { between: { type: "array", items: DECIMAL_SHAPE, minItems: 2, maxItems: 2 } },
      required: ["between"],
      additionalProperties: false,
    },
  ],
};

export const DECIMAL: JsonShape = DECIMAL_SHAPE;

const TEXT_SHAPE = { type: "string", minLength: 1 };

export const LOCALIZED_SHAPE: JsonShape = {
  description: "A text, or texts by language tag",
  anyOf: [TEXT_SHAPE, { type: "object", additionalProperties: TEXT_SHAPE, minProperties: 1 }],
};

export const PERIOD_SHAPE = {
  type: "string",
  description:
    "Days with a precision: 2020, 2020-10, 2020-10-15, 2020-Q3, 2020-H1, 2020-W05, 2020-01/2020-04",
};

const id = () =>
  reading(readId, { type: "string", pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]*$", maxLength: MAX_ID });

/** The leaf schemas that the entries share. */
export const field = {
  id,
  text: () => reading(readText, TEXT_SHAPE),
  localized: () => reading(readLocalizedText, LOCALIZED_SHAPE),
  amount: () => reading<Amount>((input) => readAmount(input as AmountInput), AMOUNT_SHAPE),
  period: () => reading(asWritten(readPeriod), PERIOD_SHAPE),
  closedPeriod: () => reading(asWritten(readClosedPeriod), PERIOD_SHAPE),
  deadlinePeriod: () => reading(asWritten(readDeadlinePeriod), PERIOD_SHAPE),
};

/** A reader that checks the period, says what one that is none may have meant, and leaves the string as it was. */
export const asWritten =
  (read: (input: unknown) => Read<unknown>) =>
  (input: unknown): Read<string> => {
    const result = hinting(read)(input);
    return result.ok ? good(input as string) : result;
  };

/** A list that may be left out. `example` is one with an entry. */
export const optionalList = <S extends z.ZodType>(item: S, example?: string) =>
  z.array(item, example === undefined ? undefined : { error: () => helpText({ example }) }).default([]);

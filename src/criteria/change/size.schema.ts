import * as z from "zod";
import { bad, type FaultDetail, type Read } from "../../faults/fault.js";
import { AMOUNT_SHAPE, reading, refusing, strict } from "../../reading/schema-kit.js";
import type { Amount } from "../../value/amount.js";
import { readThreshold } from "../threshold/read-threshold.js";
import { changeMeasures } from "./change.js";

/** The four measures of a change, each read as `read` does. */
export const measures = (read: (input: unknown) => Read<Amount>) => {
  const size = () => z.exactOptional(reading(read, AMOUNT_SHAPE));
  const factor = () => z.exactOptional(reading(readingFactor(read), AMOUNT_SHAPE));
  return { percent: size(), points: size(), amount: size(), factor: factor() } as const satisfies Record<
    (typeof changeMeasures)[number],
    z.ZodType
  >;
};

/** A fall written as a negative multiple would be no fall: −2 times 10 is −20. */
const readingFactor =
  (read: (input: unknown) => Read<Amount>) =>
  (input: unknown): Read<Amount> => {
    const factor = read(input);
    if (!factor.ok || !isNegative(factor.value)) return factor;
    const hint = "write { factor: 0.5 } to halve, or a fall as { percent: -50 }";
    return bad("bad-change", input, "a multiple, from zero up", hint);
  };

export const isNegative = (amount: Amount): boolean =>
  figuresOfAmount(amount).some((figure) => figure.startsWith("-"));

export const figuresOfAmount = (amount: Amount): readonly string[] =>
  typeof amount === "string" ? [amount] : Object.values(amount).flat();

/** The fault of an object that has none of the keys, or several. */
export const exactlyOne = (
  keys: readonly string[],
  given: object,
  example: string,
): readonly FaultDetail[] => {
  const present = keys.filter((key) => Object.hasOwn(given, key));
  if (present.length === 1) return [];
  const found = present.length === 0 ? given : present.join(" and ");
  const hint = present.length === 0 ? `write ${example}` : "keep one of the keys";
  return bad("bad-change", found, `exactly one of ${keys.join(", ")}`, hint).faults;
};

const SIZE_EXAMPLE = "{ percent: 7 }, { points: 7 }, { amount: 7 } or { factor: 2 }";

/** How large a change has to be. */
export const sizeSchema = refusing(strict(measures(readThreshold), { example: SIZE_EXAMPLE }), (given) =>
  exactlyOne(changeMeasures, given, SIZE_EXAMPLE),
);

import * as z from "zod";
import { comparators } from "../value/amount.js";
import { bad, type FaultDetail, good, type Read } from "../value/fault.js";
import { readClosedPeriod } from "../value/read-period.js";
import { changeMeasures, movingReferences } from "./change.js";
import { readThreshold } from "./read-threshold.js";
import { AMOUNT_SHAPE, asWritten, field, reading, refusing, strict } from "./schema-kit.js";

const size = () => z.exactOptional(reading(readThreshold, AMOUNT_SHAPE));

const measures = () =>
  ({ percent: size(), points: size(), amount: size(), factor: size() }) as const satisfies Record<
    (typeof changeMeasures)[number],
    z.ZodType
  >;

const oneOf = (keys: readonly string[], given: object): readonly FaultDetail[] => {
  const present = keys.filter((key) => Object.hasOwn(given, key));
  if (present.length === 1) return [];
  const found = present.length === 0 ? given : present.join(" and ");
  const hint =
    present.length === 0 ? "write for example { atLeast: { percent: 7 } }" : "keep one of the keys";
  return bad("bad-change", found, `exactly one of ${keys.join(", ")}`, hint).faults;
};

const sizeSchema = refusing(strict(measures()), (given) => oneOf(changeMeasures, given));

const readReference = (input: unknown): Read<string> => {
  if ((movingReferences as readonly unknown[]).includes(input)) return good(input as string);
  return asWritten(readClosedPeriod)(input);
};

const REFERENCE_SHAPE = {
  type: "string",
  description: `A period such as 2010, or ${movingReferences.join(", or ")}`,
};

const comparison = () => z.exactOptional(sizeSchema);

/** What the value of a change criterion may be. */
export const changeSchema = refusing(
  strict({
    atLeast: comparison(),
    moreThan: comparison(),
    atMost: comparison(),
    lessThan: comparison(),
    equals: comparison(),
    against: z.exactOptional(reading(readReference, REFERENCE_SHAPE)),
  }),
  (given) => oneOf(comparators, given),
);

/** A change that a document states beside a value, or instead of one; here "over 40 %" is a size too. */
export const comparisonSchema = refusing(
  strict({
    percent: z.exactOptional(field.amount()),
    points: z.exactOptional(field.amount()),
    amount: z.exactOptional(field.amount()),
    factor: z.exactOptional(field.amount()),
    against: field.closedPeriod(),
    stated: z.exactOptional(field.text()),
  }),
  (given) => oneOf(changeMeasures, given),
);

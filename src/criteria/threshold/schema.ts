import * as z from "zod";
import { bad, type Read } from "../../faults/fault.js";
import { AMOUNT_SHAPE, DECIMAL, reading } from "../../reading/schema-kit.js";
import { comparators } from "../../value/amount.js";
import { type DecimalString, readDecimal } from "../../value/decimal.js";
import type { KindSchema } from "../kind.schema.js";
import { readThreshold } from "./read-threshold.js";
import type { ThresholdCriterion } from "./threshold.js";

const limit = () => z.exactOptional(reading(readThreshold, AMOUNT_SHAPE));

/** An amount such as `{ about: 90 }` has no number that a value could equal. */
const readExact = (input: unknown): Read<DecimalString> =>
  typeof input === "object" && input !== null
    ? bad(
        "wrong-type",
        input,
        "the number itself",
        "write { equals: 90 }, or { between: [85, 95] } where near is enough",
      )
    : readDecimal(input);

export const thresholdSchema: KindSchema<ThresholdCriterion> = {
  forms: comparators,
  fields: () => ({
    atLeast: limit(),
    moreThan: limit(),
    atMost: limit(),
    lessThan: limit(),
    equals: z.exactOptional(reading(readExact, DECIMAL)),
  }),
};

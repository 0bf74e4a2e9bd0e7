import * as z from "zod";
import { AMOUNT_SHAPE, DECIMAL, reading } from "../../reading/schema-kit.js";
import { comparators } from "../../value/amount.js";
import { readDecimal } from "../../value/decimal.js";
import type { KindSchema } from "../kind.schema.js";
import { readThreshold } from "./read-threshold.js";
import type { ThresholdCriterion } from "./threshold.js";

const limit = () => z.exactOptional(reading(readThreshold, AMOUNT_SHAPE));

export const thresholdSchema: KindSchema<ThresholdCriterion> = {
  forms: comparators,
  fields: () => ({
    atLeast: limit(),
    moreThan: limit(),
    atMost: limit(),
    lessThan: limit(),
    equals: z.exactOptional(reading(readDecimal, DECIMAL)),
  }),
};

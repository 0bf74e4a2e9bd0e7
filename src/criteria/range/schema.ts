import * as z from "zod";
import { DECIMAL, reading } from "../../reading/schema-kit.js";
import type { KindSchema } from "../kind.schema.js";
import { type RangeCriterion, readEnds } from "./range.js";

const ENDS_SHAPE = { type: "array", items: DECIMAL, minItems: 2, maxItems: 2 };

export const rangeSchema: KindSchema<RangeCriterion> = {
  forms: ["between"],
  fields: () => ({ between: z.exactOptional(reading(readEnds, ENDS_SHAPE)) }),
};

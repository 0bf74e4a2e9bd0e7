import * as z from "zod";
import { good, type Read } from "../../faults/fault.js";
import { DECIMAL, reading } from "../../reading/schema-kit.js";
import { readAmount } from "../../value/read-amount.js";
import type { KindSchema } from "../kind.schema.js";
import type { RangeCriterion } from "./range.js";

const readEnds = (input: unknown): Read<RangeCriterion["between"]> => {
  const read = readAmount({ between: input });
  if (read.ok) return good((read.value as Pick<RangeCriterion, "between">).between);
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, path: fault.path.slice(1) })) };
};

const SHAPE = { type: "array", items: DECIMAL, minItems: 2, maxItems: 2 };

export const rangeSchema: KindSchema<RangeCriterion> = {
  forms: ["between"],
  fields: () => ({ between: z.exactOptional(reading(readEnds, SHAPE)) }),
};

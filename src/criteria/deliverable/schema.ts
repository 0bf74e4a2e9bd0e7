import * as z from "zod";
import { bad, good, type Read } from "../../faults/fault.js";
import { reading } from "../../reading/schema-kit.js";
import type { KindSchema } from "../kind.schema.js";
import type { DeliverableCriterion } from "./deliverable.js";

const readTrue = (input: unknown): Read<true> =>
  input === true
    ? good(true as const)
    : bad("wrong-type", input, "true", "write { deliverable: true }; that it is done is said by a report");

export const deliverableSchema: KindSchema<DeliverableCriterion> = {
  forms: ["deliverable"],
  fields: () => ({ deliverable: z.exactOptional(reading(readTrue, { const: true })) }),
};

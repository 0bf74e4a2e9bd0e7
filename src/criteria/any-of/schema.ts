import type { KindSchema } from "../kind.schema.js";
import { partsField } from "../parts.schema.js";
import type { AnyOfCriterion } from "./any-of.js";

export const anyOfSchema: KindSchema<AnyOfCriterion> = {
  forms: ["anyOf"],
  fields: (part) => ({ anyOf: partsField(part) }),
};

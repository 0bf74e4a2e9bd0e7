import type { KindSchema } from "../kind.schema.js";
import { partsField } from "../parts.schema.js";
import type { AllOfCriterion } from "./all-of.js";

export const allOfSchema: KindSchema<AllOfCriterion> = {
  forms: ["allOf"],
  fields: (part) => ({ allOf: partsField(part) }),
};

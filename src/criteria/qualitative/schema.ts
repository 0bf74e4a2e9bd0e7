import * as z from "zod";
import { field } from "../../reading/schema-kit.js";
import type { KindSchema } from "../kind.schema.js";
import type { QualitativeCriterion } from "./qualitative.js";

export const qualitativeSchema: KindSchema<QualitativeCriterion> = {
  forms: ["qualitative"],
  fields: () => ({ qualitative: z.exactOptional(field.text()) }),
};

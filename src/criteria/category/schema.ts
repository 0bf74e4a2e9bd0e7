import * as z from "zod";
import { field, strict } from "../../reading/schema-kit.js";
import type { KindSchema } from "../kind.schema.js";
import type { CategoryCriterion } from "./category.js";

export const categorySchema: KindSchema<CategoryCriterion> = {
  forms: ["category"],
  fields: () => ({
    category: z.exactOptional(
      strict({ accepted: z.array(field.text()).min(1) }, { example: '{ accepted: ["A", "B"] }' }),
    ),
  }),
};

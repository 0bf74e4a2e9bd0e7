import * as z from "zod";
import { changeMeasures, extentMeasures } from "../criteria/change/change.js";
import { criterionForms } from "../criteria/schemas.js";
import { comparators } from "../value/amount.js";
import { entrySchemas } from "./entries.js";

/**
 * A JSON Schema (draft 2020-12) of what {@link parsePortfolio} accepts, for editors: it completes keys and codes
 * and marks what is unknown. References between entries are checked by {@link parsePortfolio} alone.
 *
 * @example
 * import { portfolioJsonSchema } from "policy-targets/schema";
 *
 * const schema = portfolioJsonSchema() as { properties: object };
 * Object.keys(schema.properties).includes("targets"); // => true
 */
export const portfolioJsonSchema = (): Readonly<Record<string, unknown>> => {
  const lists = Object.entries(entrySchemas).map(([list, schema]) => [list, z.array(schema).default([])]);
  const root = z.strictObject({
    ...(Object.fromEntries(lists) as Record<string, z.ZodType>),
    timeZone: z.exactOptional(z.string()),
  });
  const schema = z.toJSONSchema(root, {
    io: "input",
    override: ({ jsonSchema }) => {
      const properties = jsonSchema.properties ?? {};
      const forms = ONE_OF.find((keys) => keys.every((key) => Object.hasOwn(properties, key)));
      if (forms !== undefined) jsonSchema.oneOf = forms.map((form) => ({ required: [form] }));
    },
  });
  return schema as Readonly<Record<string, unknown>>;
};

/** Keys of which an object has exactly one: of a criterion and its parts, of a change, and of the sizes. */
const ONE_OF: readonly (readonly string[])[] = [criterionForms, comparators, changeMeasures, extentMeasures];

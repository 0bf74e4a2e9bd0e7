import * as z from "zod";
import { readUnit, standardUnits } from "../value/unit.js";
import { accumulations, directions, frequencies } from "./indicator.js";
import { field, LOCALIZED_SHAPE, reading, strict } from "./schema-kit.js";
import { citationsSchema } from "./source.schema.js";

const UNIT_SHAPE = {
  description: "A standard unit, an ISO 4217 currency, or a unit of your own with its label",
  anyOf: [
    { enum: standardUnits },
    { type: "string", pattern: "^[A-Z]{3}$" },
    {
      type: "object",
      properties: { code: { type: "string" }, label: LOCALIZED_SHAPE },
      required: ["code", "label"],
      additionalProperties: false,
    },
  ],
};

export const indicatorSchema = strict({
  id: field.id(),
  title: field.localized(),
  unit: reading(readUnit, UNIT_SHAPE),
  direction: z.exactOptional(z.enum(directions)),
  accumulation: z.enum(accumulations).default("level"),
  frequency: z.exactOptional(z.enum(frequencies)),
  citations: citationsSchema,
});

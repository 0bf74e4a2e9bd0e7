import * as z from "zod";
import { comparisonSchema } from "../criteria/change/comparison.schema.js";
import { bad, good, type Read, within } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import { AMOUNT_SHAPE, field, reading, strict } from "../reading/schema-kit.js";
import type { Amount } from "../value/amount.js";
import { readAmount } from "../value/read-amount.js";
import { readText } from "../value/text.js";
import {
  type CategoryValue,
  missingReasons,
  valueFlags,
  valueStatuses,
  verifications,
} from "./measured-value.js";
import { citationsSchema } from "./source.schema.js";
import { dimensionsSchema } from "./target.schema.js";

/** Reads a number. For NaN and infinity the hint says how to state a missing value. */
const readNumberValue = (input: unknown): Read<Amount> => {
  const read = readAmount(input);
  const isNone = (typeof input === "number" || typeof input === "string") && NO_NUMBER.test(String(input));
  if (read.ok || !isNone) return read;
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, hint: MISSING })) };
};

const NO_NUMBER = /^[+-]?(nan|infinity)$/i;
const MISSING = "leave the value out and give a missingReason";

const readMeasured = (input: unknown): Read<Amount | CategoryValue> => {
  const isCategory = typeof input === "object" && input !== null && Object.hasOwn(input, "category");
  if (!isCategory) return readNumberValue(input);
  const { category, ...rest } = input as Record<string, unknown>;
  const extra = Object.keys(rest)[0];
  if (extra !== undefined) return bad("unknown-key", extra, "category alone", "leave it out", [extra]);
  const code = readText(category);
  return code.ok ? good({ category: code.value }) : within("category", code);
};

const VALUE_SHAPE = {
  anyOf: [
    AMOUNT_SHAPE,
    {
      type: "object",
      properties: { category: { type: "string" } },
      required: ["category"],
      additionalProperties: false,
    },
  ],
};

const VALUE_HINTS = meant({
  period: ["date", "day", "month", "quarter", "time", "year", "on", "at"],
  value: ["amount", "figure", "number"],
  releasedOn: ["published", "publishedOn", "reportedOn"],
  indicator: ["series"],
});

export const measuredValueSchema = strict(
  {
    id: z.exactOptional(field.id()),
    indicator: field.id(),
    period: field.closedPeriod(),
    value: z.exactOptional(reading(readMeasured, VALUE_SHAPE)),
    missingReason: z.exactOptional(z.enum(missingReasons)),
    comparison: z.exactOptional(comparisonSchema),
    unit: z.exactOptional(field.text()),
    status: z.enum(valueStatuses).default("final"),
    flags: z.array(z.enum(valueFlags)).default([]),
    verification: z.exactOptional(z.enum(verifications)),
    releasedOn: z.exactOptional(field.closedPeriod()),
    dimensions: z.exactOptional(dimensionsSchema()),
    by: z.exactOptional(field.id()),
    citations: citationsSchema,
  },
  { example: '{ indicator: "share", period: "2020", value: 12.5 }', hints: VALUE_HINTS },
);

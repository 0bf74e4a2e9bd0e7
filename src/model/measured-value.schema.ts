import * as z from "zod";
import { comparisonSchema } from "../criteria/change/comparison.schema.js";
import { bad, good, type Read, within } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import { AMOUNT_SHAPE, codeFrom, field, optionalList, reading, strict } from "../reading/schema-kit.js";
import type { Amount } from "../value/amount.js";
import { readAmount } from "../value/read-amount.js";
import { readText } from "../value/text.js";
import { type OwnUnit, readUnit } from "../value/unit.js";
import { OWN_UNIT_SHAPE } from "./indicator.schema.js";
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
  const isText = typeof input === "number" || typeof input === "string";
  const isNone = input === null || (isText && NO_NUMBER.test(String(input)));
  if (read.ok || !isNone) return read;
  return { ok: false, faults: read.faults.map((fault) => ({ ...fault, hint: MISSING })) };
};

const NO_NUMBER = /^([+-]?(nan|infinity)|n\/?a|n\.a\.|null|none|unknown|tbd|-+|–|—|\.+|…|)$/i;
const MISSING = 'leave the value out and give a missingReason, such as "not-yet-available"';

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

/** A code is looked up once the units of the indicators are known. */
const readStatedUnit = (input: unknown): Read<string | OwnUnit> =>
  typeof input === "object" && input !== null ? (readUnit(input) as Read<OwnUnit>) : readText(input);

const STATED_UNIT_SHAPE = {
  description: "The code of a unit, or a unit of your own that says what one of it is",
  anyOf: [{ type: "string", minLength: 1 }, OWN_UNIT_SHAPE],
};

const VALUE_HINTS = meant({
  period: ["date", "day", "month", "quarter", "time", "year", "on", "at"],
  value: ["amount", "figure", "number"],
  releasedOn: ["published", "publishedOn", "reportedOn"],
  indicator: ["series", "target"],
});

const valueStatus = codeFrom(valueStatuses, {
  final: ["definitive", "official", "confirmed", "actual", "revised", "chính-thức"],
  provisional: ["preliminary", "prelim", "draft", "interim", "sơ-bộ"],
  estimated: ["estimate", "approximate", "approx", "ước-tính"],
  imputed: ["interpolated", "derived", "inferred", "calculated", "computed"],
  forecast: ["projected", "projection", "predicted", "prediction", "expected", "planned", "dự-báo"],
});

const missingReason = codeFrom(missingReasons, {
  "not-collected": ["missing", "none", "no-data", "not-measured"],
  "not-applicable": ["n/a", "na", "nil"],
  suppressed: ["confidential", "secret", "redacted", "hidden"],
  "not-yet-available": ["pending", "tbd", "tba", "not-available", "later"],
  unknown: ["null", "unclear", "other", "?"],
});

/** Who vouches for a value or a report. */
export const verificationSchema = () =>
  codeFrom(verifications, {
    "self-reported": ["reported", "self", "unverified", "unaudited", "unchecked"],
    verified: ["audited", "independent", "independently-verified", "confirmed", "checked", "official"],
  });

export const measuredValueSchema = strict(
  {
    id: z.exactOptional(field.id()),
    indicator: field.id(),
    period: field.closedPeriod(),
    value: z.exactOptional(reading(readMeasured, VALUE_SHAPE)),
    missingReason: z.exactOptional(missingReason),
    comparison: z.exactOptional(comparisonSchema),
    unit: z.exactOptional(reading(readStatedUnit, STATED_UNIT_SHAPE)),
    status: valueStatus.default("final"),
    flags: optionalList(codeFrom(valueFlags), '["series-break"]'),
    verification: z.exactOptional(verificationSchema()),
    releasedOn: z.exactOptional(field.closedPeriod()),
    dimensions: z.exactOptional(dimensionsSchema()),
    by: z.exactOptional(field.id()),
    citations: citationsSchema,
  },
  { example: '{ indicator: "share", period: "2020", value: 12.5 }', hints: VALUE_HINTS },
);

import * as z from "zod";
import { bad, type Read } from "../faults/fault.js";
import { meant } from "../reading/schema-help.js";
import {
  codeFrom,
  DECIMAL,
  field,
  type JsonShape,
  LOCALIZED_SHAPE,
  reading,
  strict,
} from "../reading/schema-kit.js";
import { compare, readDecimal } from "../value/decimal.js";
import { readUnit, standardUnits } from "../value/unit.js";
import { accumulations, directions, frequencies } from "./indicator.js";
import { citationsSchema } from "./source.schema.js";

/** A unit of one's own, which may say what one of it is in another unit. */
export const OWN_UNIT_SHAPE: JsonShape = {
  type: "object",
  properties: {
    code: { type: "string" },
    label: LOCALIZED_SHAPE,
    is: {
      type: "object",
      properties: { unit: { type: "string" }, times: DECIMAL },
      required: ["unit", "times"],
      additionalProperties: false,
    },
  },
  required: ["code", "label"],
  additionalProperties: false,
};

const UNIT_SHAPE = {
  anyOf: [{ enum: standardUnits }, { type: "string", pattern: "^[A-Z]{3}$" }, OWN_UNIT_SHAPE],
};

const readPer = (input: unknown): Read<string> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return compare(read.value, "0") > 0
    ? read
    : bad("bad-ratio", input, "a number over zero", "write 100 for a percentage, 1000 for per thousand");
};

const ratioSchema = strict(
  {
    numerator: field.id(),
    denominator: field.id(),
    per: z.exactOptional(reading(readPer, DECIMAL)),
  },
  { example: '{ numerator: "handled", denominator: "received" }' },
);

const direction = codeFrom(directions, {
  increase: [
    "up",
    "rise",
    "rising",
    "higher",
    "more",
    "higher-is-better",
    "maximize",
    "maximise",
    "positive",
    "asc",
    "tăng",
  ],
  decrease: [
    "down",
    "fall",
    "falling",
    "lower",
    "less",
    "lower-is-better",
    "minimize",
    "minimise",
    "negative",
    "desc",
    "giảm",
  ],
});

const accumulation = codeFrom(accumulations, {
  level: ["stock", "state", "snapshot", "point-in-time"],
  cumulative: ["running-total", "year-to-date", "ytd", "sum", "total"],
  "per-period": ["flow", "period", "amount", "yearly", "annual", "monthly"],
});

const frequency = codeFrom(frequencies, {
  daily: ["day", "every-day"],
  weekly: ["week"],
  monthly: ["month", "every-month"],
  quarterly: ["quarter", "every-quarter"],
  "semi-annual": ["half-yearly", "half-year", "biannual", "twice-a-year"],
  annual: ["yearly", "year", "annually", "every-year"],
  biennial: ["every-two-years", "two-yearly"],
  quinquennial: ["every-five-years", "five-yearly"],
});

export const indicatorSchema = strict(
  {
    id: field.id(),
    title: field.localized(),
    unit: reading(readUnit, UNIT_SHAPE),
    direction: z.exactOptional(direction),
    accumulation: accumulation.default("level"),
    ratioOf: z.exactOptional(ratioSchema),
    perDayOf: z.exactOptional(field.id()),
    frequency: z.exactOptional(frequency),
    citations: citationsSchema,
  },
  {
    example: '{ id: "share", title: "Digital share of GDP", unit: "percent" }',
    hints: meant({ title: ["name"] }),
  },
);

import * as z from "zod";
import { bad, good, type Read } from "../faults/fault.js";
import { isRecord } from "../faults/shape.js";
import { nearest } from "../faults/suggest.js";
import { DECIMAL, field, reading, refusing, strict } from "../reading/schema-kit.js";
import { compare, readDecimal } from "../value/decimal.js";
import { type CountedIn, countedMonths, type EveryPeriod, everyPeriods } from "./quantifier.js";

/** A share under one is a fraction where a percentage belongs, as a percentage of members that small says nothing. */
const readShare = (input: unknown): Read<string> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return compare(read.value, "1") >= 0 && compare(read.value, "100") <= 0
    ? read
    : bad("bad-share", input, "a percentage from 1 to 100", "write 80 for 80 % of the members");
};

/** How often a value comes, where the length of a period belongs. */
const PERIOD_OF: Readonly<Record<string, EveryPeriod>> = {
  annual: "year",
  annually: "year",
  yearly: "year",
  quarterly: "quarter",
  monthly: "month",
};

const readEvery = (input: unknown): Read<EveryPeriod> => {
  const period = everyPeriods.find((known) => known === input);
  if (period !== undefined) return good(period);
  const word = typeof input === "string" ? input : "";
  const meant = Object.hasOwn(PERIOD_OF, word) ? PERIOD_OF[word] : nearest(word, everyPeriods);
  const hint = meant === undefined ? "use one of these" : `did you mean ${JSON.stringify(meant)}?`;
  return bad("unknown-code", input, everyPeriods.join(", "), hint);
};

export const COUNTED_IN = [
  '"total"',
  ...Object.keys(countedMonths).map((period) => JSON.stringify(period)),
  '{ mean: "year" }',
].join(", ");

const readCountedIn = (input: unknown): Read<CountedIn> => {
  if (input === "total") return good(input);
  if (isRecord(input) && input.mean === "year" && Object.keys(input).length === 1)
    return good({ mean: "year" });
  const words = ["total", ...Object.keys(countedMonths)];
  const word = typeof input === "string" ? input : "";
  if (Object.hasOwn(countedMonths, word)) return good(word as CountedIn);
  const meant = Object.hasOwn(PERIOD_OF, word) ? PERIOD_OF[word] : nearest(word, words);
  const hint = meant === undefined ? "use one of these" : `did you mean ${JSON.stringify(meant)}?`;
  return bad("unknown-code", input, COUNTED_IN, hint);
};

const COUNTED_SHAPE = {
  anyOf: [
    { type: "string", enum: ["total", ...Object.keys(countedMonths)] },
    {
      type: "object",
      properties: { mean: { type: "string", const: "year" } },
      required: ["mean"],
      additionalProperties: false,
    },
  ],
};

const eachSchema = refusing(
  strict(
    {
      dimension: field.id(),
      members: z.exactOptional(z.array(field.text()).min(1)),
      share: z.exactOptional(reading(readShare, DECIMAL)),
    },
    { example: '{ dimension: "sector" }' },
  ),
  ({ members = [] }) => {
    const seen = new Set<string>();
    const twice = members.findIndex((member) => seen.size === seen.add(member).size);
    if (twice < 0) return [];
    const hint = "leave it out; each member counts once";
    return bad("duplicate-id", members[twice], "members that differ", hint, ["members", twice]).faults;
  },
);

/** The keys that may stand beside the form of a measured criterion. */
export const quantifierFields = {
  in: z.exactOptional(reading(readCountedIn, COUNTED_SHAPE)),
  every: z.exactOptional(reading(readEvery, { type: "string", enum: everyPeriods })),
  each: z.exactOptional(eachSchema),
};

import * as z from "zod";
import { bad, type Read } from "../../faults/fault.js";
import { DECIMAL, reading } from "../../reading/schema-kit.js";
import { compare, readDecimal } from "../../value/decimal.js";
import type { KindSchema } from "../kind.schema.js";
import type { RankCriterion } from "./rank.js";

const readRank = (input: unknown): Read<string> => {
  const read = readDecimal(input);
  if (!read.ok) return read;
  return /^[1-9]\d*$/.test(read.value)
    ? read
    : bad("bad-rank", input, "a whole number from 1", "write the place, as in { rankAtMost: 50 }");
};

const rank = () => z.exactOptional(reading(readRank, DECIMAL));

export const rankSchema: KindSchema<RankCriterion> = {
  forms: ["rankAtMost"],
  fields: () => ({ rankAtMost: rank(), of: rank() }),
  check: ({ rankAtMost, of }) => {
    if (of === undefined || compare(rankAtMost, of) <= 0) return [];
    const hint = "check the rank and the number of ranked";
    return bad("bad-rank", rankAtMost, `a rank of at most ${of}`, hint, ["rankAtMost"]).faults;
  },
};

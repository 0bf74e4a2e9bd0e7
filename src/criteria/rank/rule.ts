import { bad } from "../../faults/fault.js";
import { readDecimal } from "../../value/decimal.js";
import { limitsBy } from "../limits.js";
import type { MeasuredRule } from "../rule.js";
import { optionalReader } from "../stored.js";
import type { RankCriterion } from "./rank.js";

export const rankRule: MeasuredRule<RankCriterion> = {
  family: "measured",
  demand: ({ rankAtMost }) => ({ of: "figure", limits: limitsBy("atMost", rankAtMost), scale: "rank" }),
  direction: () => "decrease",
  question: () => "a rank criterion",
  texts: [],
  stored: () => ({ rankAtMost: readDecimal, of: optionalReader(readDecimal) }),
  unitFaults: (_, unit) => {
    if (unit === "rank") return [];
    const hint = 'give the indicator the unit "rank", or use { atMost }';
    return bad("unit-mismatch", `a rank criterion on ${unit}`, 'an indicator of unit "rank"', hint).faults;
  },
};

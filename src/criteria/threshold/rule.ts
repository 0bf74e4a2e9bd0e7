import { comparators } from "../../value/amount.js";
import { nominal } from "../../value/bounds.js";
import { compare } from "../../value/decimal.js";
import { readAmount } from "../../value/read-amount.js";
import { directionOf, directionOfSign } from "../direction.js";
import { limitsBy } from "../limits.js";
import type { MeasuredRule } from "../rule.js";
import { oneKeyReader } from "../stored.js";
import { criterionComparator, criterionLimit, type ThresholdCriterion } from "./threshold.js";

export const thresholdRule: MeasuredRule<ThresholdCriterion> = {
  family: "measured",
  demand: (criterion) => ({
    of: "figure",
    limits: limitsBy(criterionComparator(criterion), criterionLimit(criterion)),
    scale: "value",
  }),
  direction: (criterion, baseline) => {
    const direction = directionOf(criterionComparator(criterion));
    if (direction !== null) return direction;
    if (baseline === undefined) return "unsaid";
    return directionOfSign(compare(nominal(criterionLimit(criterion)), nominal(baseline))) ?? "unsaid";
  },
  question: (criterion) => `a criterion { ${criterionComparator(criterion)} }`,
  unitFaults: () => [],
  texts: [],
  stored: (fields) => oneKeyReader(fields, comparators, readAmount),
};

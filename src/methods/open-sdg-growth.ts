import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { SeriesFacts } from "../pace/method.js";
import { growthRate, signOf, type YearValue } from "./growth.js";

/** Growth of the size, signed so that more is towards better. */
export const signedGrowth = (facts: SeriesFacts, base: YearValue, current: YearValue): number =>
  (base.value < 0 ? -1 : 1) * signOf(facts) * growthRate(base.value, current.value, current.year - base.year);

/** The size of the growth that leads to the target. */
export const requiredGrowth = (base: YearValue, target: YearValue): number => {
  const years = target.year - base.year;
  if (target.value * base.value > 0) return Math.abs(growthRate(base.value, target.value, years));
  // From below zero to the 0.001 that stands for zero: the original takes the modulus of a complex number.
  const growth = growthRate(Math.abs(base.value), Math.abs(target.value), years);
  const half = sineOf(Math.PI / years / 2);
  return Math.sqrt(growth * growth + 4 * (1 + growth) * half * half);
};

/** The sine of an angle up to a right one, by the series that is the same on every engine. */
const sineOf = (angle: number): number => {
  let sum = 0;
  let term = angle;
  for (let odd = 1; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (-angle * angle) / ((odd + 1) * (odd + 2));
  }
  return sum;
};

/** Why there is no growth to speak of, where the original has none either. */
export const missingGrowth = (base: YearValue, current: YearValue): AssessmentReason | null => {
  if (base.value * current.value < 0) return "value-across-zero";
  return current.year === base.year ? "one-value-only" : null;
};

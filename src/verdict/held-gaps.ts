import type { Frequency } from "../model/indicator.js";
import { addFrequency } from "../series/frequency.js";
import type { Days, Observation } from "../series/observation.js";

/**
 * The days from a day on of which nothing is known between observations, in order of their last day: by the
 * indicator's frequency a value is missing there, or without one the days lie in no period. Values of single days
 * cover nothing, and without a frequency nothing says how many there should be.
 */
export const gapsAmong = (
  observations: readonly Observation[],
  from: number | null,
  frequency: Frequency | undefined,
): readonly Days[] => {
  const gaps: Days[] = [];
  let known = from === null ? null : from - 1;
  for (const { first, last } of observations) {
    if (known !== null && first > known + 1) {
      const isMissing = frequency === undefined ? last > first : addFrequency(known, frequency) < last;
      if (isMissing) gaps.push({ first: known + 1, last: first - 1 });
    }
    known = Math.max(known ?? last, last);
  }
  return gaps;
};

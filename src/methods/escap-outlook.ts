import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodOutlook, SeriesFacts, SeriesValue } from "../pace/method.js";
import { growthOver } from "../value/powers.js";
import { finiteOrNull, NOT_ASSESSABLE } from "./answer.js";
import { classify, inFifteenDigits } from "./bands.js";
import { partsOfYears } from "./calendar-year.js";
import { isMet, signOf } from "./growth.js";

const unforeseen = (reason: AssessmentReason): MethodOutlook => ({
  label: NOT_ASSESSABLE,
  value: null,
  pace: "unknown",
  reasons: [reason],
});

/**
 * ESCAP's anticipated progress index: the status index of the value that constant growth from the first to the
 * latest value leads to at the deadline. Of the published predictions the one that needs no scale.
 */
export const anticipated = (
  facts: SeriesFacts,
  base: number,
  latest: SeriesValue,
  target: number,
): MethodOutlook => {
  const { deadline, values } = facts;
  const first = values[0] ?? latest;
  const sign = signOf(facts);
  if (deadline === null) return unforeseen("no-deadline");
  if (latest.day >= deadline.day) return unforeseen("deadline-passed");
  if (first === latest) {
    if (!isMet(sign, latest.value, target)) return unforeseen("one-value-only");
    return { label: "Will meet target", value: 10, pace: "on-track", reasons: ["one-value-only"] };
  }
  if (first.value === 0) return unforeseen("baseline-zero");
  if (first.value * latest.value < 0) return unforeseen("value-across-zero");
  const [since, start] = [partsOfYears(latest), partsOfYears(first)];
  const growth = growthOver(first.value, latest.value, partsOfYears(deadline) - start, since - start);
  const expected = first.value + first.value * growth;
  const index = isMet(sign, expected, target)
    ? 10
    : inFifteenDigits((10 * sign * (expected - base)) / Math.abs(target - base));
  if (!Number.isFinite(index)) return unforeseen(base === target ? "baseline-equals-target" : "out-of-range");
  const { label, pace, reasons } = classify(index, [
    { from: 9, exclusive: true, label: "Will meet target", pace: "on-track" },
    { from: 0, exclusive: true, label: "Need to accelerate", pace: "at-risk" },
    { from: Number.NEGATIVE_INFINITY, label: "No progress expected", pace: "off-track" },
  ]);
  return { label, value: finiteOrNull(index), pace, reasons };
};

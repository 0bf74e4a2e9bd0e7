import type { Observation } from "../series/observation.js";
import { daysText, periodText } from "../series/observation-text.js";
import { dayText } from "../value/day.js";
import type { CompiledFrame } from "./compiled-frame.js";
import type { CriterionCase } from "./criterion-case.js";
import { yearsIn } from "./flow-count.js";
import type { Reason } from "./reason.js";

/** What has to be known of a figure that decides. */
export const figureReasons = (
  observation: Observation,
  on: CriterionCase,
  { indicators }: CompiledFrame,
): readonly Reason[] => {
  const { derivation } = observation;
  const reasons: Reason[] = [];
  if (derivation?.kind === "total") {
    const { gaps, leftOut, disputed } = derivation;
    if (gaps.length > 0) reasons.push({ code: "total-gaps", gaps: gaps.map(daysText) });
    const begunBefore = leftOut.filter(({ first }) => first < observation.first);
    const overlapping = leftOut.filter(({ first }) => first >= observation.first);
    if (overlapping.length > 0)
      reasons.push({ code: "total-left-out", periods: overlapping.map(periodText) });
    if (begunBefore.length > 0) {
      const from = dayText(observation.first);
      reasons.push({ code: "total-begun-before", from, periods: begunBefore.map(periodText) });
    }
    if (disputed.length > 0) reasons.push({ code: "total-disputed", periods: disputed.map(periodText) });
    return reasons;
  }
  if (observation.conflict) reasons.push({ code: "values-conflict", period: periodText(observation) });
  const { ratioOf } = on.indicator;
  if (derivation?.kind === "ratio" && ratioOf) {
    const { numerator, denominator } = ratioOf;
    const titleOf = (id: string) => indicators.get(id)?.title ?? id;
    reasons.push({ code: "ratio-derived", numerator: titleOf(numerator), denominator: titleOf(denominator) });
  }
  return reasons;
};

/** What has to be known of how amounts are counted. */
export const countReasons = (on: CriterionCase): readonly Reason[] => {
  const { count, target, test, indicator, visible } = on;
  if (count?.by !== "window") return [];
  const { window } = count;
  const reasons: Reason[] = [];
  const earlier = target.start === undefined ? visible.until(window.first - 1).toArray() : [];
  if (earlier.length > 0 && window.last !== null) {
    const period = daysText({ first: window.first, last: window.last });
    reasons.push({ code: "counted-over", period, earlier: earlier.map(periodText) });
  }
  if (count.isMean) {
    const { unit } = indicator;
    reasons.push({
      code: "mean-over-years",
      criterion: target.criterion,
      years: yearsIn(window),
      total: test.criterion,
      unit,
    });
  }
  return reasons;
};

import type { Target } from "../model/target.js";
import { addFrequency } from "../series/frequency.js";
import type { Observation } from "../series/observation.js";
import { isCategory } from "../series/stored-value.js";
import { lengthOf } from "../value/calendar.js";
import { type Caveat, caveats } from "./codes.js";
import type { CriterionCase } from "./criterion-case.js";
import type { JudgedCriterion } from "./criterion-result.js";
import { isImprecise } from "./value-test.js";
import type { Verdict } from "./verdict.js";

/** What weakens a verdict, in the order of the code list: of the whole and of each part that decides it. */
export const confidenceOf = (
  target: Target,
  verdict: Verdict,
  judged: readonly JudgedCriterion[],
  isMovedAfter: boolean,
): readonly Caveat[] => {
  const found = new Set<Caveat>(verdict.caveats());
  if (isMovedAfter) found.add("moved-after-deadline");
  if (target.hedges.length > 0) found.add("hedged");
  if (verdict.state === "met" && verdict.timing === "unknown") found.add("timing-unknown");
  if (verdict.reports.some(({ verification }) => verification === "self-reported"))
    found.add("self-reported");
  for (const { on, verdict: own } of judged) if (on !== null) addMeasured(found, own, on);
  return found.size === 0 ? [] : caveats.filter((caveat) => found.has(caveat));
};

const addMeasured = (found: Set<Caveat>, verdict: Verdict, on: CriterionCase): void => {
  for (const observation of verdict.deciding) addOfValue(found, observation);
  const [head] = verdict.deciding;
  if (head === undefined) return;
  const { startPoint, test, isTotal } = on;
  if (test.isImprecise) found.add("approximate");
  if (on.observations.length === 1) found.add("one-value-only");
  if (
    startPoint !== null &&
    !isTotal &&
    lengthOf(startPoint.first, startPoint.last) !== lengthOf(head.first, head.last)
  ) {
    found.add("period-lengths-differ");
  }
  if (isStale(on)) found.add("stale");
};

const addOfValue = (found: Set<Caveat>, observation: Observation): void => {
  for (const { from, value } of observation.from) {
    if (from.status !== "final" && from.status !== "forecast") found.add(from.status);
    if (from.flags.length > 0) found.add("flagged");
    if (from.verification === "self-reported") found.add("self-reported");
    if (value !== null && !isCategory(value) && isImprecise(value)) found.add("approximate");
  }
  if (observation.conflict) found.add("values-conflict");
  const { derivation } = observation;
  if (derivation === null) return;
  if (derivation.kind === "ratio" || observation.from.length > 1) found.add("derived");
  if (derivation.kind === "total" && derivation.gaps.length + derivation.leftOut.length > 0) {
    found.add("incomplete");
  }
};

/** By the indicator's frequency a newer value should have come, and another period has gone by since. */
const isStale = (on: CriterionCase): boolean => {
  const newest = on.observations.last;
  const { frequency } = on.indicator;
  if (newest === undefined || frequency === undefined || on.deadline.position === "passed") return false;
  return addFrequency(addFrequency(newest.last, frequency), frequency) < on.settings.asOf;
};

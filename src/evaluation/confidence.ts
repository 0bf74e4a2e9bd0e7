import { criterionLimit } from "../model/criterion.js";
import type { CategoryValue } from "../model/measured-value.js";
import type { Target } from "../model/target.js";
import type { Amount } from "../value/amount.js";
import { lengthOf } from "../value/calendar.js";
import { compare } from "../value/decimal.js";
import { type Caveat, caveats } from "./codes.js";
import { addFrequency } from "./frequency.js";
import type { MeasuredCase } from "./measured-case.js";
import type { Observation } from "./observations.js";
import type { Verdict } from "./verdict.js";

/** What weakens a verdict, in the order of the code list. */
export const confidenceOf = (
  target: Target,
  verdict: Verdict,
  on: MeasuredCase | null,
): readonly Caveat[] => {
  const found = new Set<Caveat>(verdict.caveats);
  if (target.hedges.length > 0) found.add("hedged");
  if (verdict.state === "met" && verdict.timing === "unknown") found.add("timing-unknown");
  if (verdict.reports.some(({ verification }) => verification === "self-reported"))
    found.add("self-reported");
  if (on !== null) addMeasured(found, verdict, on);
  return caveats.filter((caveat) => found.has(caveat));
};

const addMeasured = (found: Set<Caveat>, verdict: Verdict, on: MeasuredCase): void => {
  for (const observation of verdict.deciding) addOfValue(found, observation);
  const [head] = verdict.deciding;
  if (head === undefined) return;
  const { base, target } = on;
  const { criterion } = target;
  if (criterion.kind === "threshold" && isImprecise(criterionLimit(criterion))) found.add("approximate");
  if (on.observations.length === 1) found.add("one-value-only");
  if (base !== null && lengthOf(base.first, base.last) !== lengthOf(head.first, head.last)) {
    found.add("period-lengths-differ");
  }
  if (isStale(on)) found.add("stale");
};

const addOfValue = (found: Set<Caveat>, observation: Observation): void => {
  for (const { from, value } of observation.from) {
    if (from.status !== "final" && from.status !== "forecast") found.add(from.status);
    if (from.flags.length > 0) found.add("flagged");
    if (from.verification === "self-reported") found.add("self-reported");
    if (value !== null && isImprecise(value)) found.add("approximate");
  }
  if (observation.conflict) found.add("values-conflict");
};

/** Whether an amount may be more than one number. */
const isImprecise = (amount: Amount | CategoryValue): boolean =>
  typeof amount === "object" &&
  !("category" in amount) &&
  (amount.between === undefined || compare(amount.between[0], amount.between[1]) !== 0);

/** By the indicator's frequency a newer value should have come, and another period has gone by since. */
const isStale = (on: MeasuredCase): boolean => {
  const newest = on.observations.at(-1);
  const { frequency } = on.indicator;
  if (newest === undefined || frequency === undefined || on.deadline.position === "passed") return false;
  return addFrequency(addFrequency(newest.last, frequency), frequency) < on.settings.asOf;
};

import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, MethodPace, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import type { DecimalString } from "../value/decimal.js";
import { growthOver } from "../value/powers.js";
import { answerWith, finiteOrNull, NOT_ASSESSABLE, notAssessable, unlessMet } from "./answer.js";
import { type Classified, classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import {
  AGENDA_2030,
  type BaseRule,
  type GrowthCase,
  growthCase,
  growthRate,
  isMet,
  isMetAtEnd,
  missingSpan,
  repeatsYear,
  signOf,
  targetOddities,
  type YearValue,
} from "./growth.js";

const WITH_TARGET = { onTrack: 0.95, fair: 0.1, metWithin: 1 } as const;
const WITHOUT_TARGET = { onTrack: 0.02, fair: 0.005 } as const;

const MET = "target met or on track";
const FAIR = "fair progress, acceleration needed";
const STAGNANT = "stagnation or regression";
const MET_ANSWER = { label: MET, score: 3 } as const;
const SCORES: Readonly<Record<string, number>> = { [MET]: MET_ANSWER.score, [FAIR]: 2, [STAGNANT]: 1 };

/**
 * The first year from the base year on that leaves a later value, else the last one before it; none of a series that ended
 * before the base year.
 */
const withTwoValues: BaseRule = (values, year) => {
  const first = values.findIndex((value) => value.year >= year);
  const from = values[first];
  if (from === undefined) return null;
  const found = (first === values.length - 1 ? values[first - 1] : undefined) ?? from;
  const { value } = found;
  return found.year === year ? { year, value } : { year: found.year, value, reason: "baseline-moved" };
};

const assess = (facts: SeriesFacts): MethodAnswer => {
  const isMetSo = (ways: readonly string[]) =>
    isMetAtEnd(facts, ({ value }, target) => ways.includes(howMet(facts, value, target.value)));
  const met = unlessMet(projectedAnswer(facts), () => isMetSo(["met"]), MET_ANSWER);
  const nearlyMet = unlessMet(met, () => isMetSo(["met", "nearly"]), MET_ANSWER);
  return nearlyMet === met ? met : { ...nearlyMet, reasons: [...met.reasons, "met-within-tolerance"] };
};

/** Whether a value reaches the target, or comes so near to a target of 0 or 100 that it counts. */
const howMet = (facts: SeriesFacts, value: number, target: number): "met" | "nearly" | "not" => {
  if (isMet(signOf(facts), value, target)) return "met";
  const { metWithin } = cutOffsWith(WITH_TARGET, facts.thresholds);
  const isBounded = target === 0 || target === 100;
  return isBounded && Math.abs(value - target) <= Number(metWithin) ? "nearly" : "not";
};

const projectedAnswer = (facts: SeriesFacts): MethodAnswer => {
  if (repeatsYear(facts.values)) return notAssessable("several-values-in-one-year");
  const growth = growthCase(facts, withTwoValues, AGENDA_2030);
  if (!("base" in growth)) return growth;
  return growth.target === null ? withoutTarget(facts, growth) : withTarget(facts, growth, growth.target);
};

const withTarget = (facts: SeriesFacts, growth: GrowthCase, target: YearValue): MethodAnswer => {
  const { base, latest } = growth;
  const { onTrack, fair } = cutOffsWith(WITH_TARGET, facts.thresholds);
  const met = howMet(facts, latest.value, target.value);
  const seen: YearValue =
    latest.year > target.year ? (facts.values.findLast(({ year }) => year <= target.year) ?? base) : latest;
  const odd: AssessmentReason[] = [...growth.reasons, ...targetOddities(growth, latest, met !== "not")];
  if (met === "nearly") odd.push("met-within-tolerance");
  if (met === "not" && seen !== latest) odd.push("values-after-deadline-left-out");
  const share = projectedShare(base, seen, target);
  if (met !== "not") {
    const [value, missing] = typeof share === "string" ? [null, [share]] : [share, []];
    const reasons = [...new Set([...odd, ...missing])];
    return { ...MET_ANSWER, value, pace: "on-track", reasons };
  }
  return typeof share === "string"
    ? notAssessable(share)
    : scored(share, classifyProgress(share, onTrack, fair), odd);
};

/** Of the way from base to target, the share that growth as so far covers by the target year; or why there is none. */
const projectedShare = (base: YearValue, seen: YearValue, target: YearValue): number | AssessmentReason => {
  const missing = missingSpan(base, seen);
  if (missing !== null) return missing;
  if (base.value * seen.value < 0) return "value-across-zero";
  if (base.value === target.value) return "baseline-equals-target";
  const growth = growthOver(base.value, seen.value, target.year - base.year, seen.year - base.year);
  const share = finiteOrNull(inFifteenDigits((base.value * growth) / (target.value - base.value)));
  return share ?? "out-of-range";
};

const withoutTarget = (facts: SeriesFacts, { base, latest, sign, reasons }: GrowthCase): MethodAnswer => {
  const missing = missingSpan(base, latest);
  if (missing !== null) return notAssessable(missing);
  if (base.value * latest.value < 0) return notAssessable("value-across-zero");
  const growth = growthRate(base.value, latest.value, latest.year - base.year);
  const rate = inFifteenDigits((base.value < 0 ? -sign : sign) * growth);
  const { onTrack, fair } = cutOffsWith(WITHOUT_TARGET, facts.thresholds);
  const odd: AssessmentReason[] = base.value < 0 ? ["negative-baseline"] : [];
  return scored(rate, classifyProgress(rate, onTrack, fair), [...reasons, ...odd]);
};

/** The lowest label covers standing still and going back; the number tells which. */
const classifyProgress = (value: number, onTrack: DecimalString, fair: DecimalString): Classified => {
  const lowest: MethodPace = value < 0 ? "regressing" : "off-track";
  return classify(value, [
    { from: onTrack, label: MET, pace: "on-track" },
    { from: fair, label: FAIR, pace: "at-risk" },
    { from: Number.NEGATIVE_INFINITY, label: STAGNANT, pace: lowest },
  ]);
};

const scored = (value: number, found: Classified, odd: readonly AssessmentReason[]): MethodAnswer =>
  answerWith(found, value, odd, SCORES[found.label]);

/**
 * The UN's SDG Progress Chart of 2023: growth as so far is projected to the target year, and the distance that it
 * covers is compared with the distance from base to target (0.95, 0.1). Without a target the growth rate (2 %, 0.5 %
 * a year). Score 3, 2 or 1.
 */
export const un2023: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "un-2023",
  title: "UN SDG Progress Chart 2023",
  citation:
    "UN Statistics Division, SDG Progress Chart 2023, technical note, as restated in EUSTAT-DES/site, _pages/en/metodologia.md at 74e6a31",
  labels: [MET, FAIR, STAGNANT, NOT_ASSESSABLE],
  cutOffs: { withTarget: WITH_TARGET, withoutTarget: WITHOUT_TARGET },
  assess,
});

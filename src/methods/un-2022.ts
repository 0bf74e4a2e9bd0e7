import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { answerWith, NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { type Classified, classify, cutOffsWith } from "./bands.js";
import {
  AGENDA_2030,
  type BaseRule,
  growthCase,
  growthRate,
  isMet,
  missingSpan,
  repeatsYear,
  targetOddities,
  valueOfYear,
} from "./growth.js";

const WITH_TARGET = { onTrack: 0.95, fair: 0.5, limited: -0.1 } as const;
const WITHOUT_TARGET = { onTrack: 0.01, fair: 0.005, limited: -0.01 } as const;

type CutOffs = Readonly<Record<keyof typeof WITH_TARGET, number>>;

/** The year itself, or a point on the straight line between the years on either side of it. */
const interpolated: BaseRule = (values, year) => {
  const there = valueOfYear(values, year);
  if (there !== undefined) return { year, value: there.value };
  const before = values.findLast((value) => value.year < year);
  const after = values.find((value) => value.year > year);
  if (before === undefined || after === undefined) return null;
  const slope = (after.value - before.value) / (after.year - before.year);
  return { year, value: before.value + slope * (year - before.year), reason: "baseline-interpolated" };
};

const assess = (facts: SeriesFacts): MethodAnswer => {
  if (repeatsYear(facts.values)) return notAssessable("several-values-in-one-year");
  const growth = growthCase(facts, interpolated, AGENDA_2030);
  if (!("base" in growth)) return growth;
  const { base, latest, sign, target } = growth;
  const missing = missingSpan(base, latest);
  if (missing !== null) return notAssessable(missing);
  if (base.value * latest.value < 0) return notAssessable("value-across-zero");
  const rate = growthRate(base.value, latest.value, latest.year - base.year);
  if (target === null) {
    const signed = (base.value < 0 ? -sign : sign) * rate;
    const odd: AssessmentReason[] = base.value < 0 ? ["negative-baseline"] : [];
    const found = classifyGrowth(signed, cutOffsWith(WITHOUT_TARGET, facts.thresholds), true);
    return answerWith(found, signed, [...growth.reasons, ...odd]);
  }
  const required = growthRate(base.value, target.value, target.year - base.year);
  if (required === 0) return notAssessable("baseline-equals-target");
  const odd = targetOddities(growth, latest, isMet(sign, latest.value, target.value));
  const found = classifyGrowth(rate / required, cutOffsWith(WITH_TARGET, facts.thresholds), false);
  return answerWith(found, rate / required, [...growth.reasons, ...odd]);
};

/** Without a target growth has to exceed the first cut-off; every other one is inclusive. */
const classifyGrowth = (value: number, { onTrack, fair, limited }: CutOffs, exclusive: boolean): Classified =>
  classify(value, [
    { from: onTrack, exclusive, label: "on track", pace: "on-track" },
    { from: fair, label: "fair progress, acceleration needed", pace: "at-risk" },
    { from: limited, label: "limited or no progress", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "deterioration", pace: "regressing" },
  ]);

/**
 * The UN's SDG Progress Chart of 2022: with a target the ratio of growth rates (0.95, 0.5, −0.1); without one the
 * growth rate in the desired direction (over 1 %, from 0.5 %, from −1 % a year).
 */
export const un2022: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "un-2022",
  title: "UN SDG Progress Chart 2022",
  citation:
    "UN Statistics Division, SDG Progress Chart 2022, technical note, as implemented in cwtravisyip/unsd_global_database, int_func.py at 9439468",
  labels: [
    "on track",
    "fair progress, acceleration needed",
    "limited or no progress",
    "deterioration",
    NOT_ASSESSABLE,
  ],
  cutOffs: { withTarget: WITH_TARGET, withoutTarget: WITHOUT_TARGET },
  assess,
});

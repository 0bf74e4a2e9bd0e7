import type { AssessmentReason } from "../pace/assessment-reason.js";
import type { MethodAnswer, ProgressMethod, SeriesFacts, SeriesFigure } from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import { type DecimalString, plus, ratioOf, times } from "../value/decimal.js";
import { growthOver } from "../value/powers.js";
import { answerWith, NOT_ASSESSABLE, notAssessable } from "./answer.js";
import { type Classified, classify, cutOffsWith, inFifteenDigits } from "./bands.js";
import {
  AGENDA_2030,
  type BaseRule,
  type BaseValue,
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

type CutOffs = Readonly<Record<keyof typeof WITH_TARGET, DecimalString>>;

/** The year itself, or a point on the straight line between the years on either side of it. */
const interpolated: BaseRule = (values, year) => {
  const there = valueOfYear(values, year);
  if (there !== undefined) return { year, value: there.value };
  const before = values.findLast((value) => value.year < year);
  const after = values.find((value) => value.year > year);
  if (before === undefined || after === undefined) return null;
  const sum = plus(
    times(before.decimal, String(after.year - year)),
    times(after.decimal, String(year - before.year)),
  );
  const exact = { num: sum, den: String(after.year - before.year) };
  return { year, value: ratioOf(exact.num, exact.den), exact, reason: "baseline-interpolated" };
};

/** The growth a year from a base to a figure. */
const rateFrom = ({ year, value, exact }: BaseValue, figure: SeriesFigure, until: number): number =>
  exact === undefined
    ? growthRate(value, figure.value, until - year)
    : growthOver(exact.num, times(figure.decimal, exact.den), 1, until - year);

const assess = (facts: SeriesFacts): MethodAnswer => {
  if (repeatsYear(facts.values)) return notAssessable("several-values-in-one-year");
  const growth = growthCase(facts, interpolated, AGENDA_2030);
  if (!("base" in growth)) return growth;
  const { base, latest, sign, target } = growth;
  const missing = missingSpan(base, latest);
  if (missing !== null) return notAssessable(missing);
  if (base.value * latest.value < 0) return notAssessable("value-across-zero");
  const rate = rateFrom(base, latest, latest.year);
  if (target === null || facts.target === null) {
    const signed = inFifteenDigits((base.value < 0 ? -sign : sign) * rate);
    const odd: AssessmentReason[] = base.value < 0 ? ["negative-baseline"] : [];
    const found = classifyGrowth(signed, cutOffsWith(WITHOUT_TARGET, facts.thresholds), true);
    return answerWith(found, signed, [...growth.reasons, ...odd]);
  }
  const required = rateFrom(base, facts.target, target.year);
  if (required === 0) return notAssessable("baseline-equals-target");
  const odd = targetOddities(growth, latest, isMet(sign, latest.value, target.value));
  const ratio = inFifteenDigits(rate / required);
  const found = classifyGrowth(ratio, cutOffsWith(WITH_TARGET, facts.thresholds), false);
  return answerWith(found, ratio, [...growth.reasons, ...odd]);
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

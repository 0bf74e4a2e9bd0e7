import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type {
  MethodAnswer,
  ProgressMethod,
  SeriesFacts,
  SeriesFigure,
  SeriesMoment,
  SeriesValue,
} from "../pace/method.js";
import { asQuotient } from "../pace/path.js";
import { knownMethod } from "../pace/read-method.js";
import { absolute, isZero, minus, ratioOf, times } from "../value/decimal.js";
import { answerWith, NOT_ASSESSABLE, notAssessable, withoutValue } from "./answer.js";
import { classify, cutOffsWith } from "./bands.js";
import { anticipated } from "./escap-outlook.js";
import { isFigureMet, overrides, signOf } from "./growth.js";
import { repeatsDay } from "./path.js";

const CUT_OFFS = { onTrack: 9, slow: 0 } as const;

interface EscapBase {
  readonly moment: SeriesMoment;
  readonly figure: SeriesFigure;
  readonly reasons: readonly AssessmentReason[];
}

const assess = (facts: SeriesFacts): MethodAnswer => {
  const { values, target, deadline } = facts;
  const latest = values.at(-1);
  if (latest === undefined) return notAssessable("no-values");
  if (target === null) return notAssessable("no-target");
  if (repeatsDay(values)) return notAssessable("several-values-on-one-day");
  const base = escapBase(facts, latest);
  if (latest.day < base.moment.day) return notAssessable("no-value-after-baseline");
  if (deadline !== null && deadline.day <= base.moment.day)
    return notAssessable("deadline-not-after-baseline");
  const sign = signOf(facts);
  const met = isFigureMet(sign, latest, target);
  const reasons: AssessmentReason[] = [...base.reasons];
  if (latest.day === base.moment.day) reasons.push("one-value-only");
  if (compareFigures(base.figure, target) !== 0 && isFigureMet(sign, base.figure, target)) {
    reasons.push("baseline-meets-target");
  }
  if (!met && deadline !== null && latest.day >= deadline.day) reasons.push("deadline-passed");
  const outlook = anticipated(facts, base.figure.value, latest, target.value);
  if (met) return { label: "On-track", value: 10, score: null, pace: "on-track", reasons, outlook };
  if (latest.day === base.moment.day) return { ...withoutValue("Insufficient data", reasons), outlook };
  const way = absolute(minus(target.decimal, base.figure.decimal));
  if (isZero(way)) return notAssessable("baseline-equals-target");
  const covered = times(minus(latest.decimal, base.figure.decimal), String(10 * sign));
  const status = ratioOf(covered, way);
  const { onTrack, slow } = cutOffsWith(CUT_OFFS, facts.thresholds);
  const found = classify(
    status,
    [
      { from: onTrack, exclusive: true, label: "On-track", pace: "on-track" },
      { from: slow, exclusive: true, label: "Slow progress", pace: "at-risk" },
      { from: Number.NEGATIVE_INFINITY, label: "Regression", pace: "regressing" },
    ],
    asQuotient(covered, way),
  );
  return { ...answerWith(found, status, reasons), outlook };
};

/** The stated baseline, or the series' value there, or else its first value. */
const escapBase = ({ values, baseline }: SeriesFacts, latest: SeriesValue): EscapBase => {
  const inSeries = baseline === null ? undefined : values.find((value) => value.day === baseline.day);
  if (baseline !== null && baseline.figure !== null) {
    const reasons: AssessmentReason[] = overrides(baseline.figure, inSeries)
      ? ["baseline-overrides-series"]
      : [];
    return { moment: baseline, figure: baseline.figure, reasons };
  }
  if (inSeries !== undefined) return { moment: inSeries, figure: inSeries, reasons: [] };
  const first = values[0] ?? latest;
  return {
    moment: first,
    figure: first,
    reasons: [baseline === null ? "baseline-by-method" : "baseline-moved"],
  };
};

/**
 * ESCAP's current status index: ten times the share of the way from base to target that is covered, 10 once it is
 * met. Over 9 is on track, 0 and below regression. It knows no time; what is expected by the deadline, the
 * anticipated progress index, stands in `outlook`. Works with zeros and changes of sign.
 */
export const escap: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "escap",
  title: "ESCAP current status and anticipated progress",
  citation:
    "ESCAP, Asia and the Pacific SDG progress assessment, as implemented for UNICEF MENARO in spalmas/SDG-MENARO, 03_progress_assessment at 8eae780",
  labels: ["On-track", "Slow progress", "Regression", "Insufficient data", NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
});

import type { AssessmentReason } from "../pace/assessment-reason.js";
import { compareFigures } from "../pace/linear-pace.js";
import type {
  MethodAnswer,
  MethodPace,
  ProgressMethod,
  SeriesFacts,
  SeriesFigure,
  SeriesMoment,
  SeriesValue,
} from "../pace/method.js";
import { knownMethod } from "../pace/read-method.js";
import {
  absolute,
  compare,
  type DecimalString,
  isZero,
  minus,
  plus,
  ratioOf,
  times,
} from "../value/decimal.js";
import { NOT_ASSESSABLE, notAssessable, withoutValue } from "./answer.js";
import { exactCutOffsWith } from "./bands.js";
import { overrides, signOf } from "./growth.js";
import { repeatsDay } from "./path.js";

/** Per cent of the targeted change, per cent of the baseline, and the standard normal quantile of the 0.05 level. */
const CUT_OFFS = { improving: 10, worse: 10, significant: 1.6448536269514722 } as const;

const TARGET_MET = "Target met or exceeded";
const IMPROVING = "Improving";
const NO_CHANGE = "Little or no detectable change";
const GETTING_WORSE = "Getting worse";

interface Base extends SeriesMoment, SeriesFigure {
  readonly standardError: SeriesFigure | undefined;
  readonly reasons: readonly AssessmentReason[];
}

/** The change from baseline to latest value, counted towards the target. */
interface Movement {
  readonly base: Base;
  readonly latest: SeriesValue;
  readonly target: SeriesFigure;
  /** More than zero where the value moved in the direction that is wanted. */
  readonly towards: DecimalString;
  readonly cutOffs: Readonly<Record<keyof typeof CUT_OFFS, DecimalString>>;
  readonly reasons: readonly AssessmentReason[];
}

const assess = (facts: SeriesFacts): MethodAnswer => {
  const { values, target, deadline } = facts;
  const latest = values.at(-1);
  if (latest === undefined) return notAssessable("no-values");
  if (target === null) return withoutValue("Informational", ["no-target"]);
  if (repeatsDay(values)) return notAssessable("several-values-on-one-day");
  const base = baseOf(facts, latest);
  if (latest.day < base.day) return notAssessable("no-value-after-baseline");
  if (latest.day === base.day) return withoutValue("Baseline only", [...base.reasons, "one-value-only"]);
  const sign = signOf(facts);
  const isMetBy = (figure: SeriesFigure): boolean => sign * compareFigures(figure, target) >= 0;
  const reasons: AssessmentReason[] = [...base.reasons];
  if (isMetBy(base)) {
    reasons.push(compareFigures(base, target) === 0 ? "baseline-equals-target" : "baseline-meets-target");
  }
  if (isMetBy(latest)) {
    const value = isMetBy(base) ? null : shareOfTarget(base, latest, target);
    return { label: TARGET_MET, value, score: null, pace: "on-track", reasons };
  }
  if (deadline !== null && latest.day >= deadline.day) reasons.push("deadline-passed");
  const moved = minus(latest.decimal, base.decimal);
  const change: Movement = {
    base,
    latest,
    target,
    towards: sign > 0 ? moved : minus("0", moved),
    cutOffs: exactCutOffsWith(CUT_OFFS, facts.thresholds),
    reasons: [...reasons, ...errorReasons(base, latest)],
  };
  return compare(change.towards, "0") < 0 ? judgeAway(change) : judgeTowards(change);
};

/** The stated baseline, or the value of the series there, or else the first value of the series. */
const baseOf = ({ values, baseline }: SeriesFacts, latest: SeriesValue): Base => {
  const inSeries = baseline === null ? undefined : values.find((value) => value.day === baseline.day);
  if (baseline !== null && baseline.figure !== null) {
    const { period, year, day, figure } = baseline;
    const differs = overrides(figure, inSeries);
    const standardError = baseline.standardError ?? (differs ? undefined : inSeries?.standardError);
    const { value, decimal } = figure;
    return {
      period,
      year,
      day,
      value,
      decimal,
      standardError,
      reasons: differs ? ["baseline-overrides-series"] : [],
    };
  }
  if (inSeries !== undefined) return { ...inSeries, standardError: inSeries.standardError, reasons: [] };
  const first = values[0] ?? latest;
  const reason = baseline === null ? "baseline-by-method" : "baseline-moved";
  return { ...first, standardError: first.standardError, reasons: [reason] };
};

/** 100 · (latest − base) / (target − base): the share of the targeted change that is achieved, in per cent. */
const shareOfTarget = (base: SeriesFigure, latest: SeriesFigure, target: SeriesFigure): number =>
  ratioOf(times("100", minus(latest.decimal, base.decimal)), minus(target.decimal, base.decimal));

const judgeTowards = (change: Movement): MethodAnswer => {
  const { base, latest, target, towards, cutOffs, reasons } = change;
  const targeted = absolute(minus(target.decimal, base.decimal));
  const isImproving =
    isSignificant(change) ??
    (!isZero(towards) && compare(times("100", towards), times(cutOffs.improving, targeted)) >= 0);
  return statusAnswer(isImproving ? IMPROVING : NO_CHANGE, shareOfTarget(base, latest, target), reasons);
};

const judgeAway = (change: Movement): MethodAnswer => {
  const { base, towards, cutOffs, reasons } = change;
  const size = absolute(base.decimal);
  const away = times("100", absolute(towards));
  const significant = isSignificant(change);
  if (isZero(base.decimal)) {
    if (significant === null) return notAssessable("baseline-zero");
    return statusAnswer(significant ? GETTING_WORSE : NO_CHANGE, null, [...reasons, "baseline-zero"]);
  }
  const isWorse = significant ?? compare(away, times(cutOffs.worse, size)) >= 0;
  const negative: readonly AssessmentReason[] = compare(base.decimal, "0") < 0 ? ["negative-baseline"] : [];
  return statusAnswer(isWorse ? GETTING_WORSE : NO_CHANGE, ratioOf(away, size), [...reasons, ...negative]);
};

/**
 * Whether the two values differ by a one-sided test on the normal distribution: the difference over the root of the
 * summed squares of the standard errors exceeds the quantile. Squared, so that it is decided exactly. `null` where a
 * standard error is missing.
 */
const isSignificant = ({ base, latest, towards, cutOffs }: Movement): boolean | null => {
  if (base.standardError === undefined || latest.standardError === undefined) return null;
  const squared = (decimal: DecimalString): DecimalString => times(decimal, decimal);
  const variance = plus(squared(base.standardError.decimal), squared(latest.standardError.decimal));
  return compare(squared(towards), times(squared(cutOffs.significant), variance)) > 0;
};

const errorReasons = (base: Base, latest: SeriesValue): readonly AssessmentReason[] =>
  (base.standardError === undefined) === (latest.standardError === undefined)
    ? []
    : ["standard-errors-incomplete"];

const STATUS_PACES: Readonly<Record<string, MethodPace>> = {
  [IMPROVING]: "at-risk",
  [NO_CHANGE]: "off-track",
  [GETTING_WORSE]: "regressing",
};

const statusAnswer = (
  label: string,
  value: number | null,
  reasons: readonly AssessmentReason[],
): MethodAnswer => ({
  label,
  value,
  score: null,
  pace: STATUS_PACES[label] ?? "unknown",
  reasons,
});

/**
 * The progress status of Healthy People 2020 and 2030 (United States): met or exceeded; else improving, getting worse,
 * or little or no detectable change. Where both values have standard errors, a one-sided test at the 0.05 level
 * decides alone; else 10 % of the targeted change, or 10 % of the baseline where the value moved away. It knows no time.
 * Decided exactly; works with zeros and changes of sign.
 */
export const healthyPeople: ProgressMethod = /* @__PURE__ */ knownMethod({
  id: "healthy-people",
  title: "Healthy People progress toward target attainment",
  citation:
    "National Center for Health Statistics, Healthy People 2020 Final Progress Table (data.cdc.gov x749-vh2i), notes 1 to 5; Healthy People 2030, methods (cdc.gov/nchs/healthy-people/hp2030/methods.html)",
  labels: [TARGET_MET, IMPROVING, NO_CHANGE, GETTING_WORSE, "Baseline only", "Informational", NOT_ASSESSABLE],
  cutOffs: { withTarget: CUT_OFFS },
  assess,
});

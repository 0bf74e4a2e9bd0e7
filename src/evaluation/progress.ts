import { progressMethods } from "../methods/published.js";
import { type Criterion, criterionLimit } from "../model/criterion.js";
import type { Target } from "../model/target.js";
import type { Bound } from "../value/amount.js";
import { bounds, compareBounds, nominal } from "../value/bounds.js";
import { dayText } from "../value/day.js";
import { compare, type DecimalString, minus, ratioOf } from "../value/decimal.js";
import type { PaceState } from "./codes.js";
import type { Pace, Progress } from "./evaluation.js";
import { boundsHold } from "./holds.js";
import type { MeasuredCase } from "./measured-case.js";
import { paceByMethod } from "./method-pace.js";
import type { Observation } from "./observations.js";
import type { Settings } from "./options.js";
import { isBeyond, paceOf, type Way } from "./pace.js";
import type { ProgressGap, Reason } from "./reason.js";

/** Progress and pace with what there is to say of them. */
export interface Assessment {
  readonly progress: Progress;
  readonly pace: Pace;
  readonly reasons: readonly Reason[];
}

const noPace = (settings: Settings, state: PaceState = "unknown"): Pace => ({
  state,
  ratio: null,
  between: null,
  method: null,
  label: null,
  thresholds: settings.thresholds,
});

const noProgress = (missing: ProgressGap, gap: DecimalString | null = null): Progress => ({
  share: null,
  low: null,
  high: null,
  expected: null,
  gap,
  missing,
});

/** For targets whose progress has no number. */
export const withoutProgress = (missing: ProgressGap, settings: Settings, state?: PaceState): Assessment => ({
  progress: noProgress(missing),
  pace: noPace(settings, state),
  reasons: [],
});

/** How far the latest deciding value has come, and whether that is what the straight line expects on its day. */
export const assessProgress = (on: MeasuredCase, latest: Observation | null, met: boolean): Assessment => {
  const { target, settings } = on;
  if (target.criterion.kind === "category") return withoutProgress("not-measured", settings);
  if (latest === null || latest.nominal === null) {
    return withoutProgress(on.hasEarlier ? "no-value-after-baseline" : "no-value", settings);
  }
  const goal = goalOf(target);
  const gap = gapTo(target.criterion, goal, latest.nominal);
  const { baseline } = target;
  if (baseline === undefined) return undefinedProgress("no-baseline", gap, settings);
  const obstacle = baselineObstacle(target, goal, settings);
  if (obstacle !== undefined) {
    const worse = !met && isWorseThanBaseline(target, latest, settings);
    return undefinedProgress(obstacle, gap, settings, worse ? worseReason(on, baseline) : undefined);
  }
  const start = on.base?.last ?? 0;
  const { last } = on.deadline;
  // An event that was expected no later than the baseline draws no path.
  const end = last !== null && last > start ? last : null;
  const from = nominal(baseline.value);
  return assessAlong({ from, to: goal, start, end, far: farEnd(target, from, goal) }, on, latest, gap);
};

const undefinedProgress = (
  missing: ProgressGap,
  gap: DecimalString,
  settings: Settings,
  worse?: Reason,
): Assessment => ({
  progress: noProgress(missing, gap),
  pace: noPace(settings, worse === undefined ? "unknown" : "regressing"),
  reasons: worse === undefined ? [{ code: "no-pace", gap: missing }] : [worse],
});

const worseReason = (on: MeasuredCase, baseline: NonNullable<Target["baseline"]>): Reason => ({
  code: "worse-than-baseline",
  baseline: baseline.value,
  period: baseline.period,
  unit: on.indicator.unit,
});

const assessAlong = (way: Way, on: MeasuredCase, latest: Observation, gap: DecimalString): Assessment => {
  const share = (end: DecimalString): number => ratioOf(minus(end, way.from), minus(way.to, way.from));
  const figure = latest.nominal ?? way.from;
  const [worse, better] = endsOf(latest, way);
  const progress: Progress = {
    share: share(figure),
    low: worse === null ? null : share(worse.value),
    high: better === null ? null : share(better.value),
    expected: way.end === null ? null : Math.min(1, (latest.last - way.start) / (way.end - way.start)),
    gap,
    missing: null,
  };
  const [low = "unknown", high = "unknown"] = [worse, better].map((end) =>
    paceOf(way, latest.last, end?.value ?? figure, on.settings.thresholds),
  );
  const beyond = isBeyond(way, worse?.value ?? figure);
  const method = on.settings.method ?? progressMethods[on.target.method ?? "linear"];
  if (method.id !== "linear" && way.end !== null) {
    return { progress, ...paceByMethod(method, way, on, latest, [worse, better]) };
  }
  return { progress, ...paceBetween(low, high, beyond, progress, on, latest) };
};

/** Both ends of the value are judged; where they differ, the pace is open. */
const paceBetween = (
  low: PaceState,
  high: PaceState,
  beyond: boolean,
  { share, expected }: Progress,
  on: MeasuredCase,
  latest: Observation,
): Pick<Assessment, "pace" | "reasons"> => {
  const { settings, target } = on;
  if (expected === null || share === null) {
    const worse = low === "regressing" && high === "regressing" && target.baseline !== undefined;
    return worse
      ? { pace: noPace(settings, "regressing"), reasons: [worseReason(on, target.baseline)] }
      : { pace: noPace(settings), reasons: [{ code: "no-pace", gap: "no-deadline" }] };
  }
  const shared = {
    ratio: share / expected,
    method: "linear",
    label: null,
    thresholds: settings.thresholds,
  } as const;
  const day = dayText(latest.last);
  if (beyond && low === high) {
    return { pace: { ...shared, state: low, between: null }, reasons: [on.judged("overshot", latest)] };
  }
  const openEnded = latest.bounds?.lower === null || latest.bounds?.upper === null;
  const byNominal: readonly Reason[] = openEnded
    ? [{ code: "pace-by-nominal", figure: latest.nominal ?? "0", unit: on.indicator.unit }]
    : [];
  if (low !== high) {
    const reason: Reason = { code: "pace-open", low, high, expected, on: day };
    return { pace: { ...shared, state: "unknown", between: [low, high] }, reasons: [reason, ...byNominal] };
  }
  const reason: Reason = { code: "pace", state: low, progress: share, expected, on: day, method: "linear" };
  return { pace: { ...shared, state: low, between: null }, reasons: [reason, ...byNominal] };
};

/** The far end of what a range or an exact figure allows: beyond it, going further is no progress. */
const farEnd = ({ criterion }: Target, from: DecimalString, to: DecimalString): DecimalString | null => {
  if (criterion.kind === "threshold") return criterion.equals ?? null;
  if (criterion.kind !== "range") return null;
  return criterion.between[compare(to, from) > 0 ? 1 : 0];
};

/** The ends of a value, the one further from the target first. */
const endsOf = (latest: Observation, way: Way): readonly [Bound | null, Bound | null] => {
  const lower = latest.bounds?.lower ?? null;
  const upper = latest.bounds?.upper ?? null;
  return compare(way.to, way.from) >= 0 ? [lower, upper] : [upper, lower];
};

/** The figure that the straight line leads to; of a range, the end that is nearer to the baseline. */
const goalOf = (target: Target): DecimalString => {
  const { criterion, baseline } = target;
  if (criterion.kind === "rank") return criterion.rankAtMost;
  if (criterion.kind === "threshold") return nominal(criterionLimit(criterion));
  if (criterion.kind !== "range") return "0";
  const [low, high] = criterion.between;
  return baseline !== undefined && compare(nominal(baseline.value), high) >= 0 ? high : low;
};

/** How far the value is from the target, negative beyond it. */
const gapTo = (criterion: Criterion, goal: DecimalString, figure: DecimalString): DecimalString => {
  if (criterion.kind === "range") {
    const [low, high] = criterion.between;
    if (compare(figure, low) < 0) return minus(low, figure);
    return compare(figure, high) > 0 ? minus(figure, high) : "0";
  }
  if (criterion.kind === "threshold" && criterion.equals !== undefined) {
    return minus(goal, figure).replace("-", "");
  }
  return isUpward(criterion) ? minus(goal, figure) : minus(figure, goal);
};

const isUpward = (criterion: Criterion): boolean =>
  criterion.kind === "threshold" && (criterion.atLeast !== undefined || criterion.moreThan !== undefined);

/** Why there is no way to go from the baseline to the target, if there is none. */
const baselineObstacle = (
  target: Target,
  goal: DecimalString,
  settings: Settings,
): ProgressGap | undefined => {
  if (target.baseline === undefined) return "no-baseline";
  const own = bounds(target.baseline.value, settings.tolerance);
  if (boundsHold(target.criterion, own, settings.tolerance) === "yes") return "baseline-meets-target";
  const from = nominal(target.baseline.value);
  if (compare(from, goal) === 0) return "baseline-equals-target";
  const { criterion } = target;
  const isInside =
    criterion.kind === "range" &&
    compare(from, criterion.between[0]) >= 0 &&
    compare(from, criterion.between[1]) <= 0;
  return isInside ? "baseline-meets-target" : undefined;
};

const isWorseThanBaseline = (target: Target, latest: Observation, settings: Settings): boolean => {
  const { criterion, baseline } = target;
  if (baseline === undefined || latest.bounds === null) return false;
  const from = bounds(baseline.value, settings.tolerance);
  const away =
    criterion.kind === "range" || (criterion.kind === "threshold" && criterion.equals !== undefined);
  if (away) return boundsHold(criterion, latest.bounds, settings.tolerance) === "no";
  return compareBounds(latest.bounds, isUpward(criterion) ? "lessThan" : "moreThan", from) === "yes";
};

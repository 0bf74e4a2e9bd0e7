import type { Pace, Progress } from "../evaluation/evaluation.js";
import type { Settings } from "../evaluation/options.js";
import { isPatchy, type Observation } from "../series/observations.js";
import type { Bound } from "../value/amount.js";
import { dayText } from "../value/day.js";
import { type DecimalString, minus, ratioOf, times } from "../value/decimal.js";
import type { PaceState } from "../verdict/codes.js";
import type { MeasuredCase, Origin } from "../verdict/measured-case.js";
import type { LevelCriterion } from "../verdict/question.js";
import type { ProgressGap, Reason } from "../verdict/reason.js";
import { gapTo, goalOf, isWorseThanOrigin, originObstacle, pathOf } from "./goal.js";
import { methodOf } from "./method-of.js";
import { paceByMethod } from "./method-pace.js";
import { isBeyond, paceOf, pacesOfEnds } from "./pace.js";
import { canGrow, expectedOn, isStraight, isUp, type Path, type PathPoint } from "./path.js";

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

/** How far the latest deciding value has come, and whether that is what the path expects on its day. */
export const assessProgress = (
  on: MeasuredCase,
  latest: Observation | null,
  met: boolean,
  through: readonly PathPoint[],
): Assessment => {
  const { question, settings, origin } = on;
  const { level } = question;
  if (typeof level === "string") return withoutProgress(level, settings);
  if (latest === null || latest.nominal === null) {
    const isEarlier = on.hasEarlier && origin?.kind !== "window";
    return withoutProgress(isEarlier ? "no-value-after-baseline" : "no-value", settings);
  }
  const goal = goalOf(level, origin, question.goal);
  const gap = gapTo(level, goal, latest.nominal);
  const isKeptUnder = on.isCappedTotal && isLimit(level);
  if (origin === null) return undefinedProgress(isKeptUnder ? "capped-total" : "no-baseline", gap, settings);
  const path = pathOf(on, level, origin, goal, through);
  const obstacle = originObstacle(level, origin, goal, settings.tolerance) ?? growthObstacle(path);
  if (obstacle === undefined) {
    const along = assessAlong(path, on, origin, latest, gap);
    return !met && !isKeptUnder && hasArrived(on, latest)
      ? { ...undefinedProgress("capped-total", gap, settings), progress: along.progress }
      : along;
  }
  if (isKeptUnder) return undefinedProgress("capped-total", gap, settings);
  const worse = !met && isWorseThanOrigin(level, origin, latest, settings.tolerance);
  return undefinedProgress(obstacle, gap, settings, worse ? worseReason(on, origin) : undefined);
};

/** Whether a criterion asks to stay under a figure, and not to come to one. */
const isLimit = (criterion: LevelCriterion): boolean =>
  criterion.kind === "threshold" && (criterion.atMost !== undefined || criterion.lessThan !== undefined);

/** Whether a total that may not rise beyond what it has to come to is there, or beyond, before its time is over. */
const hasArrived = (on: MeasuredCase, latest: Observation): boolean =>
  on.isCappedTotal && (on.holds(latest) === "yes" || on.exceeds(latest) === "yes");

const growthObstacle = (path: Path): ProgressGap | undefined =>
  path.shape === "geometric" && !canGrow(path) ? "no-growth-path" : undefined;

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

const worseReason = (on: MeasuredCase, origin: Origin): Reason => ({
  code: "worse-than-baseline",
  baseline: origin.value,
  period: origin.period,
  unit: on.indicator.unit,
});

const assessAlong = (
  path: Path,
  on: MeasuredCase,
  origin: Origin,
  latest: Observation,
  gap: DecimalString,
): Assessment => {
  const share = (end: DecimalString): number => ratioOf(minus(end, path.from), minus(path.to, path.from));
  const figure = latest.nominal ?? path.from;
  const [worse, better] = endsOf(latest, path);
  const progress: Progress = {
    share: share(figure),
    low: worse === null ? null : share(worse.value),
    high: better === null ? null : share(better.value),
    expected: expectedShare(path, latest.last),
    gap,
    missing: null,
  };
  const ends = [worse, better] as const;
  const [low, high] = pacesOfEnds(ends, isPatchy(latest), (end) =>
    paceOf(path, latest.last, end?.value ?? figure, on.settings.thresholds),
  );
  const beyond = isBeyond(path, worse?.value ?? figure);
  const method = methodOf(on.target, on.settings);
  if (method !== null && path.end !== null) {
    return { progress, ...paceByMethod(method, path, on, latest, ends) };
  }
  return { progress, ...paceBetween(low, high, beyond, progress, on, origin, latest) };
};

/** The share of the whole way that the path expects by a day, for display. */
const expectedShare = (path: Path, day: number): number | null => {
  if (path.end !== null && isStraight(path)) {
    return Math.min(1, (day - path.start) / (path.end - path.start));
  }
  const expected = expectedOn(path, day);
  if (expected === null) return null;
  const whole = minus(path.to, path.from).replace("-", "");
  return ratioOf(expected.num, times(expected.den, whole));
};

/** Both ends of the value are judged; where they differ, the pace is open. */
const paceBetween = (
  low: PaceState,
  high: PaceState,
  beyond: boolean,
  { share, expected }: Progress,
  on: MeasuredCase,
  origin: Origin,
  latest: Observation,
): Pick<Assessment, "pace" | "reasons"> => {
  const { settings } = on;
  if (expected === null || share === null) {
    return low === "regressing" && high === "regressing"
      ? { pace: noPace(settings, "regressing"), reasons: [worseReason(on, origin)] }
      : { pace: noPace(settings), reasons: [{ code: "no-pace", gap: "no-deadline" }] };
  }
  const shared = {
    // Where the path leads away from the target or nowhere yet, no share of it can be covered.
    ratio: expected > 0 ? share / expected : null,
    method: "linear",
    label: null,
    thresholds: settings.thresholds,
  } as const;
  const day = dayText(latest.last);
  if (beyond && low === high) {
    return { pace: { ...shared, state: low, between: null }, reasons: [on.judged("overshot", latest)] };
  }
  const openEnded = latest.bounds?.lower === null || latest.bounds?.upper === null;
  const byNominal: readonly Reason[] =
    openEnded && !isPatchy(latest)
      ? [{ code: "pace-by-nominal", figure: latest.nominal ?? "0", unit: on.indicator.unit }]
      : [];
  if (low !== high) {
    const reason: Reason = { code: "pace-open", low, high, expected, on: day };
    return { pace: { ...shared, state: "unknown", between: [low, high] }, reasons: [reason, ...byNominal] };
  }
  const reason: Reason = { code: "pace", state: low, progress: share, expected, on: day, method: "linear" };
  return { pace: { ...shared, state: low, between: null }, reasons: [reason, ...byNominal] };
};

/** The ends of a value, the one further from the target first. */
const endsOf = (latest: Observation, path: Path): readonly [Bound | null, Bound | null] => {
  const lower = latest.bounds?.lower ?? null;
  const upper = latest.bounds?.upper ?? null;
  return isUp(path) ? [lower, upper] : [upper, lower];
};

import { figureOf, type PaceThresholds } from "../pace/linear-pace.js";
import { methodOf } from "../pace/method-of.js";
import { isBeyond, paceOf, pacesOfEnds } from "../pace/pace.js";
import type { PaceState } from "../pace/pace-state.js";
import { expectedOn, isStraight, type Path, type PathPoint } from "../pace/path.js";
import { isPatchy, type Observation } from "../series/observation.js";
import { shownNominal } from "../series/observation-text.js";
import type { Bound } from "../value/amount.js";
import { readable } from "../value/bounds.js";
import { dayText } from "../value/day.js";
import { absolute, type DecimalString, minus, ratioOf, times } from "../value/decimal.js";
import type { Assessment, JudgedPace, Pace, Progress } from "./assessment.js";
import { budgetPace } from "./budget-pace.js";
import type { CriterionCase } from "./criterion-case.js";
import { gapTo, goalOf, isWorseThanStart, routeOf } from "./goal.js";
import { paceByMethod } from "./method-pace.js";
import type { ProgressGap, Reason } from "./reason.js";
import type { StartPoint } from "./stated-periods.js";

const noPace = (thresholds: PaceThresholds, state: PaceState): Pace => ({
  state,
  ratio: null,
  between: null,
  method: null,
  label: null,
  thresholds,
});

const noProgress = (missing: ProgressGap, gap: DecimalString | null = null): Progress => ({
  share: null,
  low: null,
  high: null,
  expected: null,
  gap,
  missing,
});

/** For targets whose progress has no number; their pace may be known all the same. */
export const withoutProgress = (
  missing: ProgressGap,
  thresholds: PaceThresholds,
  state: PaceState = "unknown",
): JudgedPace => ({
  state,
  assessment: () => ({ progress: noProgress(missing), pace: noPace(thresholds, state), reasons: [] }),
});

/** How far the latest deciding value has come, and whether that is what the path expects on its day. */
export const judgePace = (
  on: CriterionCase,
  latest: Observation | null,
  met: boolean,
  through: readonly PathPoint[],
): JudgedPace => {
  const { test, settings, startPoint } = on;
  const { level } = test;
  if (typeof level === "string") return withoutProgress(level, settings.thresholds);
  const figure = latest?.nominal ?? null;
  if (latest === null || figure === null) {
    const isEarlier = on.hasEarlier && startPoint?.kind !== "window";
    return withoutProgress(isEarlier ? "no-value-after-baseline" : "no-value", settings.thresholds);
  }
  const isCapped = on.isCappedTotal && level.lower === null;
  if (startPoint === null) {
    const gap = () => gapTo(level, goalOf(level, null, test.goal), figure);
    return undefinedPace(on, isCapped ? "capped-total" : "no-baseline", gap);
  }
  const { goal, path, obstacle } = routeOf(on, level, startPoint, through);
  const gap = (): DecimalString => gapTo(level, goal, figure);
  if (obstacle === undefined) {
    if (met || isCapped || !hasArrived(on, latest))
      return paceAlong(path, on, startPoint, latest, figure, gap);
    const arrived = undefinedPace(on, "capped-total", gap);
    const progress = () => progressAlong(path, latest, figure, gap());
    return { ...arrived, assessment: () => ({ ...arrived.assessment(), progress: progress() }) };
  }
  if (isCapped) {
    const progress = (): Progress =>
      goal === path.from.decimal
        ? noProgress("capped-total", gap())
        : progressAlong(path, latest, figure, gap());
    return budgetPace(on, path, latest, figure, progress) ?? undefinedPace(on, "no-deadline", gap);
  }
  const isWorse = !met && isWorseThanStart(level, startPoint, latest, settings.tolerance);
  return undefinedPace(on, obstacle, gap, isWorse ? worseReason(on, startPoint) : undefined);
};

/** Whether a total that may not rise beyond what it has to come to is there, or beyond, before its time is over. */
const hasArrived = (on: CriterionCase, latest: Observation): boolean =>
  on.isCappedTotal && (on.holds(latest) === "yes" || on.exceeds(latest) === "yes");

const undefinedPace = (
  { settings: { thresholds } }: CriterionCase,
  missing: ProgressGap,
  gap: () => DecimalString,
  worse?: Reason,
): JudgedPace => {
  const state = worse === undefined ? "unknown" : "regressing";
  return {
    state,
    assessment: () => ({
      progress: noProgress(missing, gap()),
      pace: noPace(thresholds, state),
      reasons: worse === undefined ? [{ code: "no-pace", gap: missing }] : [worse],
    }),
  };
};

const worseReason = (on: CriterionCase, start: StartPoint): Reason => ({
  code: "worse-than-baseline",
  baseline: readable(start.value),
  period: start.period,
  unit: on.indicator.unit,
});

const paceAlong = (
  path: Path,
  on: CriterionCase,
  start: StartPoint,
  latest: Observation,
  figure: DecimalString,
  gap: () => DecimalString,
): JudgedPace => {
  const { thresholds } = on.settings;
  const progress = (): Progress => progressAlong(path, latest, figure, gap());
  const ends = endsOf(latest, path);
  const method = methodOf(on.target, on.settings);
  if (method !== null && path.end !== null) {
    const judged = paceByMethod(method, path, on, latest, ends);
    return { state: judged.pace.state, assessment: () => ({ progress: progress(), ...judged }) };
  }
  const [low, high] = pacesOfEnds(ends, isPatchy(latest), (end) =>
    paceOf(path, latest.last, figureOf(end?.value ?? figure), thresholds),
  );
  if (path.end === null) {
    const state = low === "regressing" && high === "regressing" ? "regressing" : "unknown";
    return {
      state,
      assessment: () => ({
        progress: progress(),
        pace: noPace(thresholds, state),
        reasons:
          state === "regressing" ? [worseReason(on, start)] : [{ code: "no-pace", gap: "no-deadline" }],
      }),
    };
  }
  const isOvershot = low === high && isBeyond(path, ends[0]?.value ?? figure);
  const isBehind = (): boolean =>
    low === "on-track" &&
    paceOf(path, latest.last, figureOf(figure), { ...thresholds, onTrack: "1" }) !== "on-track";
  return {
    state: low === high ? low : "unknown",
    assessment: () => assessmentAlong(on, latest, [low, high], isOvershot, isBehind(), progress()),
  };
};

const progressAlong = (
  path: Path,
  latest: Observation,
  figure: DecimalString,
  gap: DecimalString,
): Progress => {
  const from = path.from.decimal;
  const whole = minus(path.to.decimal, from);
  const share = (end: DecimalString): number => ratioOf(minus(end, from), whole);
  const [worse, better] = endsOf(latest, path);
  const own = share(figure);
  const shareOf = (end: Bound | null): number | null =>
    end === null ? null : end.value === figure ? own : share(end.value);
  return {
    share: own,
    low: shareOf(worse),
    high: shareOf(better),
    expected: expectedShare(path, latest.last),
    gap,
    missing: null,
  };
};

/** The share of the whole way that the path expects by a day, for display. */
const expectedShare = (path: Path, day: number): number | null => {
  if (path.end !== null && isStraight(path)) {
    return Math.min(1, (day - path.start) / (path.end - path.start));
  }
  const expected = expectedOn(path, day);
  if (expected === null) return null;
  const whole = absolute(minus(path.to.decimal, path.from.decimal));
  return ratioOf(expected.num, times(expected.den, whole));
};

/**
 * Both ends of the value are judged; where they differ, the pace is open. `isBehind` where it is on track and yet behind
 * what is expected.
 */
const assessmentAlong = (
  on: CriterionCase,
  latest: Observation,
  [low, high]: readonly [PaceState, PaceState],
  isOvershot: boolean,
  isBehind: boolean,
  progress: Progress,
): Assessment => {
  const share = progress.share ?? 0;
  const expected = progress.expected ?? 0;
  const shared = {
    // Where the path leads away from the target or nowhere yet, no share of it can be covered.
    ratio: expected > 0 ? share / expected : null,
    method: "linear",
    label: null,
    thresholds: on.settings.thresholds,
  } as const;
  const day = dayText(latest.last);
  if (isOvershot) {
    return {
      progress,
      pace: { ...shared, state: low, between: null },
      reasons: [on.judged("overshot", latest)],
    };
  }
  const isOpenEnded = latest.bounds?.lower === null || latest.bounds?.upper === null;
  const byNominal: readonly Reason[] =
    isOpenEnded && !isPatchy(latest)
      ? [{ code: "pace-by-nominal", figure: shownNominal(latest), unit: on.indicator.unit }]
      : [];
  if (low !== high) {
    const reason: Reason = { code: "pace-open", low, high, expected, on: day };
    return {
      progress,
      pace: { ...shared, state: "unknown", between: [low, high] },
      reasons: [reason, ...byNominal],
    };
  }
  const reason: Reason = {
    code: "pace",
    state: low,
    progress: share,
    expected,
    on: day,
    method: "linear",
    enough: isBehind ? on.settings.thresholds.onTrack : null,
  };
  return { progress, pace: { ...shared, state: low, between: null }, reasons: [reason, ...byNominal] };
};

/** The ends of a value, the one further from the target first. */
const endsOf = (latest: Observation, path: Path): readonly [Bound | null, Bound | null] => {
  const lower = latest.bounds?.lower ?? null;
  const upper = latest.bounds?.upper ?? null;
  return path.isUp ? [lower, upper] : [upper, lower];
};

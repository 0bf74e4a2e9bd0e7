import { type PaceThresholds, paceFrom } from "../pace/linear-pace.js";
import type { PaceState } from "../pace/pace-state.js";
import { allowedOn, type Path, type Quotient } from "../pace/path.js";
import { isPatchy, type Observation } from "../series/observation.js";
import { dayText } from "../value/day.js";
import {
  compare,
  type DecimalString,
  minus,
  plus,
  quotientRounded,
  ratioOf,
  times,
} from "../value/decimal.js";
import type { Assessment, JudgedPace, Progress } from "./assessment.js";
import type { CriterionCase } from "./criterion-case.js";
import type { Reason } from "./reason.js";

/** A figure that is used, seen from the start of the path. */
const usedAt = (path: Path, figure: DecimalString): DecimalString => minus(figure, path.from.decimal);

/**
 * The pace of a budget: no more used than the path allows by then is on track; otherwise what is allowed over what is
 * used decides, by the cut-offs of reaching. A budget that is exceeded by then is not regressing, but off track.
 */
const stateOfBudget = (used: DecimalString, allowed: Quotient, thresholds: PaceThresholds): PaceState => {
  const spent = times(used, allowed.den);
  if (compare(spent, allowed.num) <= 0) return "on-track";
  return paceFrom(
    { ...thresholds, regressing: "0" },
    (cutOff) => compare(allowed.num, times(cutOff, spent)) >= 0,
  );
};

/**
 * The pace of the latest total along the path to the limit that it has to stay under. Where its ends differ, the pace is
 * open; of a total with gaps, which may be more, a bad pace is sure.
 */
export const budgetPace = (
  on: CriterionCase,
  path: Path,
  latest: Observation,
  figure: DecimalString,
  progress: () => Progress,
): JudgedPace | null => {
  const allowed = allowedOn(path, latest.last);
  if (allowed === null) return null;
  const { thresholds } = on.settings;
  const at = (end: DecimalString): PaceState => stateOfBudget(usedAt(path, end), allowed, thresholds);
  const { lower, upper } = latest.bounds ?? { lower: null, upper: null };
  const least = at(lower?.value ?? figure);
  const most = isPatchy(latest) ? (least === "on-track" ? "off-track" : least) : at(upper?.value ?? figure);
  const state = least === most ? least : "unknown";
  return {
    state,
    assessment: () => assessmentOf(on, path, latest, figure, allowed, [most, least], progress()),
  };
};

/** Digits that are enough to read an allowance by. */
const ALLOWED_DIGITS = 4;

const assessmentOf = (
  { criterion, indicator: { unit }, settings: { thresholds } }: CriterionCase,
  path: Path,
  latest: Observation,
  figure: DecimalString,
  allowed: Quotient,
  [low, high]: readonly [PaceState, PaceState],
  progress: Progress,
): Assessment => {
  const used = usedAt(path, figure);
  const isUsed = compare(used, "0") > 0;
  const ratio = isUsed ? ratioOf(allowed.num, times(used, allowed.den)) : null;
  const shared = { ratio, method: "linear", label: null, thresholds } as const;
  const on = dayText(latest.last);
  if (low !== high) {
    const open: Reason = { code: "pace-open", low, high, expected: progress.expected ?? 0, on };
    return { progress, pace: { ...shared, state: "unknown", between: [low, high] }, reasons: [open] };
  }
  const limit = plus(path.from.decimal, quotientRounded(allowed.num, allowed.den, ALLOWED_DIGITS));
  const isOver = low === "on-track" && compare(times(used, allowed.den), allowed.num) > 0;
  const reason: Reason = {
    code: "budget",
    criterion,
    state: low,
    used: figure,
    allowed: limit,
    unit,
    on,
    enough: isOver ? thresholds.onTrack : null,
  };
  return { progress, pace: { ...shared, state: low, between: null }, reasons: [reason] };
};

// How fast a target is approached: the path that it expects, the rule of linear pace, and what a method is.
// Figures are compared as doubles where these are clear, and exactly where they are close.
import type { Bound } from "../value/amount.js";
import { compare, type DecimalString, minus, times } from "../value/decimal.js";
import { type OnLine, type PaceThresholds, paceFrom, reachesShare } from "./linear-pace.js";
import type { SeriesFigure } from "./method.js";
import type { PaceState } from "./pace-state.js";
import { expectedOn, isStraight, type Path } from "./path.js";

/**
 * The pace of a figure on its day along the path: the distance that it has covered over the distance expected by
 * then, against the cut-offs, ends included and decided exactly. After the end the whole distance is expected.
 * Without an end only moving away can be told; beyond the far end of what is allowed a figure is off track; where
 * the path itself does not lead towards the target yet, a figure that is no worse than the path is on track.
 */
export const paceOf = (
  path: Path,
  day: number,
  figure: SeriesFigure,
  thresholds: PaceThresholds,
): PaceState => {
  if (path.end === null) return isMovingAway(path, figure) ? "regressing" : "unknown";
  if (isBeyond(path, figure.decimal)) return "off-track";
  const reaches = reacherOf(path, day, figure);
  if (!reaches.isAhead) return reaches.share("1") ? "on-track" : "off-track";
  return paceFrom(thresholds, reaches.share);
};

/**
 * The paces at the two ends of what a figure may be, the worse one first. At an end that is left open the figure as it
 * was printed is taken; what is missing of a sum was never printed, and may be anything.
 */
export const pacesOfEnds = (
  [worse, better]: readonly [Bound | null, Bound | null],
  isPatchy: boolean,
  paceAt: (end: Bound | null) => PaceState,
): readonly [PaceState, PaceState] => {
  const low = isPatchy && worse === null ? "regressing" : paceAt(worse);
  if (worse !== null && worse.value === better?.value) return [low, low];
  return [low, isPatchy && better === null ? "on-track" : paceAt(better)];
};

/** Whether a figure lies past the far end, seen from the start of the path. */
export const isBeyond = (path: Path, figure: DecimalString): boolean =>
  path.far !== null && compare(figure, path.far) === (path.isUp ? 1 : -1);

const isMovingAway = ({ from, isUp }: Path, { decimal }: SeriesFigure): boolean =>
  compare(decimal, from.decimal) === (isUp ? -1 : 1);

interface Reacher {
  /** Whether the path expects anything by then. */
  readonly isAhead: boolean;
  /** Whether the figure has covered so much of what is expected. */
  readonly share: (cutOff: DecimalString) => boolean;
}

const reacherOf = (path: Path, day: number, figure: SeriesFigure): Reacher => {
  if (isStraight(path)) {
    const end = path.end as number;
    const line: OnLine = {
      from: path.from,
      to: path.to,
      figure,
      elapsed: Math.min(day, end) - path.start,
      total: end - path.start,
    };
    return { isAhead: true, share: (cutOff) => reachesShare(line, cutOff) };
  }
  const expected = expectedOn(path, day) ?? { num: "0", den: "1" };
  const covered = minus(figure.decimal, path.from.decimal);
  const whole = times(path.isUp ? covered : minus("0", covered), expected.den);
  return {
    isAhead: compare(expected.num, "0") > 0,
    share: (cutOff) => compare(whole, times(cutOff, expected.num)) >= 0,
  };
};

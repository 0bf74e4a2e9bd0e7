import { absolute, compare, type DecimalString, minus, times } from "../value/decimal.js";
import type { PaceState } from "./codes.js";
import type { PaceThresholds } from "./evaluation.js";

/** The straight line from baseline to target, on day numbers; `end` is `null` without a dated deadline. */
export interface Way {
  readonly from: DecimalString;
  readonly to: DecimalString;
  readonly start: number;
  readonly end: number | null;
  /** Where what is allowed ends, if it does: beyond it, going further is no progress. */
  readonly far?: DecimalString | null;
}

/**
 * The pace of a figure on its day along the way: its share of the distance over the share of the time, against
 * the cut-offs, ends included and decided exactly. After the end the whole distance is expected. Without an end
 * only moving away can be told; beyond the far end of what is allowed a figure is off track.
 */
export const paceOf = (
  way: Way,
  day: number,
  figure: DecimalString,
  thresholds: PaceThresholds,
): PaceState => {
  if (way.end === null) return isMovingAway(way, figure) ? "regressing" : "unknown";
  if (isBeyond(way, figure)) return "off-track";
  const time = String(Math.min(day, way.end) - way.start);
  const total = String(way.end - way.start);
  const reaches = (cutOff: DecimalString): boolean => reachesShare(way, figure, times(cutOff, time), total);
  if (reaches(thresholds.onTrack)) return "on-track";
  if (reaches(thresholds.atRisk)) return "at-risk";
  return reaches(thresholds.regressing) ? "off-track" : "regressing";
};

/** Whether a figure lies past the far end, seen from the start of the way. */
export const isBeyond = (way: Way, figure: DecimalString): boolean =>
  way.far !== undefined && way.far !== null && compare(figure, way.far) === (isUp(way) ? 1 : -1);

const isUp = (way: Way): boolean => compare(way.to, way.from) > 0;

const isMovingAway = (way: Way, figure: DecimalString): boolean =>
  compare(figure, way.from) === (isUp(way) ? -1 : 1);

/** Whether covered / distance is at least part / whole, without dividing: doubles decide unless they come too close. */
const reachesShare = (
  way: Way,
  figure: DecimalString,
  part: DecimalString,
  whole: DecimalString,
): boolean => {
  const sign = isUp(way) ? 1 : -1;
  const [v, b, t] = [Number(figure), Number(way.from), Number(way.to)];
  const covered = sign * (v - b) * Number(whole);
  const needed = Math.abs(t - b) * Number(part);
  const slack =
    1e-14 *
    ((Math.abs(v) + Math.abs(b)) * Number(whole) + (Math.abs(t) + Math.abs(b)) * Math.abs(Number(part)));
  if (Math.abs(covered - needed) > slack) return covered > needed;
  const exactCovered = times(minus(figure, way.from), whole);
  const exactNeeded = times(absolute(minus(way.to, way.from)), part);
  return compare(sign > 0 ? exactCovered : times(exactCovered, "-1"), exactNeeded) >= 0;
};

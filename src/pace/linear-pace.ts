import { absolute, compare, type DecimalString, minus, ratioOf, times } from "../value/decimal.js";
import type { SeriesFigure } from "./method.js";

/**
 * From which share of the expected progress a pace is `on-track`, `at-risk`, or at least not `regressing`; ends
 * included. Below the first it is at risk, below the second off track, below the third regressing.
 */
export interface PaceThresholds {
  /** Default 0.95. */
  readonly onTrack: DecimalString;
  /** Default 0.6. */
  readonly atRisk: DecimalString;
  /** Default 0. */
  readonly regressing: DecimalString;
}

export const DEFAULT_THRESHOLDS: PaceThresholds = { onTrack: "0.95", atRisk: "0.6", regressing: "0" };

/** Whether the thresholds stand from high to low; equal ones are in order. */
export const areInOrder = ({ onTrack, atRisk, regressing }: PaceThresholds): boolean =>
  compare(onTrack, atRisk) >= 0 && compare(atRisk, regressing) >= 0;

/** The pace of what reaches some of the thresholds. */
export const paceFrom = (
  { onTrack, atRisk, regressing }: PaceThresholds,
  reaches: (cutOff: DecimalString) => boolean,
): "on-track" | "at-risk" | "off-track" | "regressing" => {
  if (reaches(onTrack)) return "on-track";
  if (reaches(atRisk)) return "at-risk";
  return reaches(regressing) ? "off-track" : "regressing";
};

export const figureOf = (decimal: DecimalString): SeriesFigure => ({ value: Number(decimal), decimal });

/** −1, 0 or 1 as a is less than, equal to or more than b: differing doubles decide, else the decimal digits. */
export const compareFigures = (a: SeriesFigure, b: SeriesFigure): -1 | 0 | 1 => {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  return compare(a.decimal, b.decimal);
};

/** A figure some days along the straight line from one figure to another. */
export interface OnLine {
  readonly from: SeriesFigure;
  /** Another number than `from`. */
  readonly to: SeriesFigure;
  readonly figure: SeriesFigure;
  /** The days from the start, over zero and at most `total`: after the end the whole distance is due. */
  readonly elapsed: number;
  readonly total: number;
}

/** More than the error of the few operations on doubles below, as a share of the sizes that go into them. */
const ROUNDING_ERROR = 1e-14;

/** How far the figure is ahead of a share of what is due, in doubles; zero where their error could decide. */
const leadOver = ({ from, to, figure, elapsed, total }: OnLine, cutOff: DecimalString): number => {
  const part = Number(cutOff) * elapsed;
  const covered = (figure.value - from.value) * total;
  const due = (to.value - from.value) * part;
  const error =
    ROUNDING_ERROR *
    ((Math.abs(figure.value) + Math.abs(from.value)) * total +
      (Math.abs(to.value) + Math.abs(from.value)) * Math.abs(part));
  const ahead = to.value < from.value ? due - covered : covered - due;
  return Math.abs(ahead) > error ? ahead : 0;
};

/**
 * Whether the share of the distance that is covered is at least this part of the share of the time that has passed:
 * the rule of linear pace. Doubles decide outside their error, exact decimals within it.
 */
export const reachesShare = (line: OnLine, cutOff: DecimalString): boolean => {
  // Two ends that are one double tell no direction.
  const ahead = line.to.value === line.from.value ? 0 : leadOver(line, cutOff);
  if (ahead !== 0) return ahead > 0;
  const { from, to, figure, elapsed, total } = line;
  const covered = times(minus(figure.decimal, from.decimal), String(total));
  const distance = minus(to.decimal, from.decimal);
  const towards = compare(distance, "0") < 0 ? times(covered, "-1") : covered;
  return compare(towards, times(times(absolute(distance), cutOff), String(elapsed))) >= 0;
};

/**
 * The share of the distance over the share of the time, for display: exact where it comes so close to a threshold
 * that another last digit would contradict the pace.
 */
export const linearRatio = (line: OnLine, { onTrack, atRisk, regressing }: PaceThresholds): number => {
  const { from, to, figure, elapsed, total } = line;
  const isClose = [onTrack, atRisk, regressing].some((cutOff) => leadOver(line, cutOff) === 0);
  if (!isClose && to.value !== from.value)
    return ((figure.value - from.value) * total) / ((to.value - from.value) * elapsed);
  return ratioOf(
    times(minus(figure.decimal, from.decimal), String(total)),
    times(minus(to.decimal, from.decimal), String(elapsed)),
  );
};

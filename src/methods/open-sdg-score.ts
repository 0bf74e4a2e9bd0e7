import { growthOver } from "../value/powers.js";
import { type Band, type Classified, classify } from "./bands.js";

/** Thresholds as they apply to one series: reduced near the limit, by which coefficient. */
export interface OpenSdgThresholds {
  readonly high: number;
  readonly med: number;
  readonly low: number;
  readonly coefficient: number;
}

export const openSdgLabels = [
  "target_achieved",
  "substantial_progress",
  "moderate_progress",
  "limited_progress",
  "deterioration",
  "not_available",
] as const;

/** Near a natural limit little growth is left, so the thresholds shrink: to zero where the base stands on it. */
export const limitCoefficient = (baseValue: number, limitValue: number): number => {
  const base = Math.abs(baseValue);
  const limit = Math.abs(limitValue);
  if (base >= 2 * limit) return 1;
  const share = base <= limit ? base / limit : (2 * limit - base) / limit;
  return 0 - growthOver(1, share, 4.44, 1);
};

/** The status by three cut-offs, ends included. */
export const statusFrom = (
  value: number,
  high: Band["from"],
  med: Band["from"],
  low: Band["from"],
): Classified =>
  classify(value, [
    { from: high, label: "substantial_progress", pace: "on-track" },
    { from: med, label: "moderate_progress", pace: "at-risk" },
    { from: low, label: "limited_progress", pace: "off-track" },
    { from: Number.NEGATIVE_INFINITY, label: "deterioration", pace: "regressing" },
  ]);

/** The status that a score stands for, of a series or an indicator. */
export const statusOfScore = (score: number): Classified => statusFrom(score, 2.5, 0, -2.5);

/** −5 to 5 for growth without a target. The constants belong to the published thresholds, whatever ones apply. */
export const growthScore = (value: number, { high, med, low, coefficient }: OpenSdgThresholds): number => {
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= high) return Math.min((500 * value) / coefficient - 5, 5);
  return value >= med ? (250 * value) / coefficient - 1.25 : (500 * value) / coefficient - 2.5;
};

/** −5 to 5 for the ratio to the growth required. The rounded constants are the original's, and shift the ends a little. */
export const ratioScore = (value: number, { high, med }: OpenSdgThresholds): number =>
  value >= high || value >= med ? Math.min(7.1429 * value - 4.2857, 5) : Math.max(4.1667 * value - 2.5, -5);

import type { DecimalString } from "../value/decimal.js";

/** How fast the target is approached, against what was expected on the day of the latest value. */
export const paceStates = ["on-track", "at-risk", "off-track", "regressing", "unknown"] as const;

/** One of the pace states. */
export type PaceState = (typeof paceStates)[number];

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

import type { ProgressMethod } from "../methods/method.js";
import type { Knowledge } from "../series/observation.js";
import type { DecimalString } from "../value/decimal.js";

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

/** How to judge: the options of an evaluation after they were checked, with days as day numbers. */
export interface Settings extends Knowledge {
  readonly thresholds: PaceThresholds;
  readonly method: ProgressMethod | null;
  readonly baseline: "stated" | "first-value";
  readonly against: "current" | "original";
}

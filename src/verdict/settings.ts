import type { PaceThresholds } from "../pace/linear-pace.js";
import type { GivenMethods } from "../pace/method-of.js";
import type { Knowledge } from "../series/observation.js";

/** How to judge: the options of an evaluation after they were checked, with days as day numbers. */
export interface Settings extends Knowledge, GivenMethods {
  readonly thresholds: PaceThresholds;
  readonly baseline: "stated" | "first-value";
  readonly against: "current" | "original";
}

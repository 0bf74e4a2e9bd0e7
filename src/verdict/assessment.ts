import type { PaceThresholds } from "../pace/linear-pace.js";
import type { PaceState } from "../pace/pace-state.js";
import type { DecimalString } from "../value/decimal.js";
import type { ProgressGap, Reason } from "./reason.js";

/**
 * The share of the way from baseline to target that the latest value has covered. Never clamped: below 0 it has
 * moved away, above 1 beyond the target.
 */
export interface Progress {
  /** By the figure as printed, for display; `null` where it cannot be said, with the reason in `missing`. */
  readonly share: number | null;
  /** By the ends of what the value may be, the worse first; `null` where that end is unbounded or nothing can be said. */
  readonly low: number | null;
  /** As `low`, by the better end. */
  readonly high: number | null;
  /** Share of the way expected by the day of the value. */
  readonly expected: number | null;
  /** Distance from the value to the target in the indicator's unit, negative beyond it; by the figures as printed. */
  readonly gap: DecimalString | null;
  /** Why there is no `share`; `null` where there is one. */
  readonly missing: ProgressGap | null;
}

/** Progress against what was expected on the day of the latest value. */
export interface Pace {
  /** How fast the target is approached. */
  readonly state: PaceState;
  /** Progress over expected, or the number that another method classifies; `null` where it is undefined. For display: the state is decided exactly. */
  readonly ratio: number | null;
  /** The states at the two ends of the value, where they differ. */
  readonly between: readonly [PaceState, PaceState] | null;
  /** The id of the method that judged; `null` where nothing was computed. */
  readonly method: string | null;
  /** The published label of a method other than `linear`, verbatim. */
  readonly label: string | null;
  /** Those that `linear` judges by. */
  readonly thresholds: PaceThresholds;
}

/** Progress and pace in full, with the reasons for them. */
export interface Assessment {
  readonly progress: Progress;
  readonly pace: Pace;
  readonly reasons: readonly Reason[];
}

/** A pace, and all that is said of it; made when it is asked for, since a status needs the pace alone. */
export interface JudgedPace {
  readonly state: PaceState;
  readonly assessment: () => Assessment;
}

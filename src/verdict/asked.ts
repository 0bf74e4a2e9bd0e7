import type { MeasuredCriterion } from "../criteria/criterion.js";
import type { Settings } from "../evaluation/options.js";
import type { Indicator } from "../model/indicator.js";
import type { Baseline, Target } from "../model/target.js";
import type { Observation } from "../series/observations.js";
import type { Window } from "../series/window-totals.js";
import type { DeadlineState } from "./deadline.js";
import type { BasePeriod } from "./references.js";

/** A measured criterion without quantifiers, and the series that answers it. */
export interface Asked {
  readonly target: Target;
  readonly criterion: MeasuredCriterion;
  readonly indicator: Indicator;
  readonly deadline: DeadlineState;
  /** The baseline of that series, if the target gives one. */
  readonly baseline: Baseline | undefined;
  /** The days of the baseline of that series as it was stated: levels count after them, whatever is taken in its place. */
  readonly statedBase: BasePeriod | null;
  /** The days of the baseline of the indicator, with which the amounts of all its series are compared. */
  readonly comparedWith: BasePeriod | null;
  /** The days over which amounts within periods are added up; `null` where nothing says which. */
  readonly window: Window | null;
  /** All that is visible of the series, in order of the day. */
  readonly observations: readonly Observation[];
  readonly settings: Settings;
}

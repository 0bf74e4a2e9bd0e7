import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/stored-value.js";
import type { CompiledFrame } from "./compiled-frame.js";
import type { DeadlineState } from "./due-date.js";
import type { ObservationSource } from "./known-data.js";
import type { Settings } from "./settings.js";
import type { StatedPeriods } from "./stated-periods.js";

/** A target as it is stated on the day that is judged, with all that is known of it. */
export interface TargetOnDay {
  readonly target: Target;
  readonly periods: StatedPeriods;
  readonly deadline: DeadlineState;
  readonly reports: readonly StoredReport[];
  readonly inForceFrom: number | null;
  readonly data: ObservationSource;
  readonly frame: CompiledFrame;
  readonly settings: Settings;
}

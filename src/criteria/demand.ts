import type { Comparator } from "../value/amount.js";
import type { Period } from "../value/period.js";
import type { ChangeSize, MovingReference } from "./change/change.js";
import type { Limits } from "./limits.js";

/** The value lies within limits. */
interface FigureDemand {
  readonly of: "figure";
  readonly limits: Limits;
  /** What the figures are: values in the unit of the indicator, or places in a ranking. */
  readonly scale: "value" | "rank";
}

/** The value is one of some codes. */
interface CodeDemand {
  readonly of: "code";
  readonly accepted: readonly string[];
}

/** The change of the value compares so to a size. */
interface ChangeDemand {
  readonly of: "change";
  readonly comparator: Comparator;
  readonly size: ChangeSize;
  /** What the value is compared with; `null`: the baseline of the target. */
  readonly against: Period | MovingReference | null;
  /** The reference, where it moves with the value. */
  readonly moving: MovingReference | null;
}

/** What a measured criterion demands of a value. */
export type Demand = FigureDemand | CodeDemand | ChangeDemand;

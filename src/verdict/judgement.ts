import type { Settings } from "../evaluation/options.js";
import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/index-portfolio.js";
import type { Status } from "./codes.js";
import type { DeadlineState, DueDate } from "./deadline.js";
import type { Withdrawal } from "./in-force.js";
import type { Standing } from "./revisions.js";
import type { SeriesSource, Stand } from "./stand.js";

/** How a target stands, before it is told. */
export interface Judgement {
  readonly status: Status;
  readonly standing: Standing;
  readonly deadline: DeadlineState;
  readonly due: DueDate;
  readonly stand: Stand;
  readonly reports: readonly StoredReport[];
  readonly withdrawal: Withdrawal | undefined;
  readonly inForceFrom: number | null;
}

/** A small change under which a target is judged again. */
export interface Alteration {
  readonly settings: Partial<Settings>;
  /** The observations, with those of the target's own series changed. */
  series(source: SeriesSource, target: Target): SeriesSource;
}

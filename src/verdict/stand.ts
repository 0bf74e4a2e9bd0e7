import type { EvaluationPart } from "../evaluation/evaluation.js";
import type { Settings } from "../evaluation/options.js";
import type { Dimensions, Target } from "../model/target.js";
import type { Assessment } from "../pace/progress.js";
import type { PortfolioIndex, StoredReport } from "../series/index-portfolio.js";
import type { Observation } from "../series/observations.js";
import type { DeadlineState } from "./deadline.js";
import type { MeasuredCase } from "./measured-case.js";
import type { MilestoneStand } from "./milestones.js";
import type { Verdict } from "./verdict.js";

/** A criterion that was judged by itself. */
export interface Leaf {
  readonly verdict: Verdict;
  /** `null` for what is judged by reports. */
  readonly on: MeasuredCase | null;
}

/** How a criterion stands, with all that it is made of. */
export interface Stand {
  readonly verdict: Verdict;
  readonly assessment: Assessment;
  /** What would have to be there and is missing, else what the criterion is judged by. */
  readonly kind: "measured" | "deliverable" | "qualitative";
  readonly leaves: readonly Leaf[];
  readonly parts: readonly EvaluationPart[];
  /** The measured case of a criterion that has one alone. */
  readonly main: MeasuredCase | null;
  readonly milestones: readonly MilestoneStand[];
  readonly hasEvidence: boolean;
}

/** Where the observations of a series come from. */
export interface SeriesSource {
  observations(indicator: string, dimensions: Dimensions | undefined): readonly Observation[];
  /** The members of a dimension of which something is visible beside the given dimensions. */
  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[];
}

/** What all criteria of one target on one day share. */
export interface Scene {
  readonly target: Target;
  readonly deadline: DeadlineState;
  readonly reports: readonly StoredReport[];
  readonly inForceFrom: number | null;
  /** From when periods of `every` count: the start, else the day after baseline or statement. */
  readonly everyFrom: number | null;
  readonly series: SeriesSource;
  readonly index: PortfolioIndex;
  readonly settings: Settings;
}

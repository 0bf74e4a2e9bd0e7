import type { Criterion } from "../criteria/criterion.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { JudgedPace } from "./assessment.js";
import type { AchievementState } from "./codes.js";
import type { CriterionCase } from "./criterion-case.js";
import type { JudgedMilestone } from "./milestones.js";
import { decidersOf, type Verdict } from "./verdict.js";

/**
 * One part of what a target asks: a part of an `allOf` or `anyOf` (`name` counts from "1"), a member of a dimension,
 * or one of the periods in every of which it has to hold.
 */
export interface EvaluationPart {
  readonly kind: "part" | "member" | "period";
  readonly name: string;
  readonly criterion: Criterion;
  /** The indicator that judges it; `null` where reports do. */
  readonly indicator: string | null;
  readonly state: AchievementState;
  /** Whether its value or report should be there and is not. */
  readonly missing: boolean;
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  readonly parts: readonly EvaluationPart[];
}

/** A criterion that was judged by itself. */
export interface JudgedCriterion {
  readonly verdict: Verdict;
  /** `null` for what reports judge. */
  readonly on: CriterionCase | null;
}

/** How a criterion was judged, with all that it is made of. */
export interface CriterionResult {
  readonly verdict: Verdict;
  readonly pace: JudgedPace;
  /** What would have to be there and is missing, else what the criterion is judged by. */
  readonly kind: "measured" | "deliverable" | "qualitative";
  /** The criteria that were judged by themselves, of which this one is made. */
  readonly judged: readonly JudgedCriterion[];
  /** The case of a criterion that has one alone. */
  readonly main: CriterionCase | null;
  readonly milestones: readonly JudgedMilestone[];
  readonly hasEvidence: boolean;
  readonly hasParts: boolean;
  /** The parts, periods or members; made when they are asked for. */
  readonly parts: () => readonly EvaluationPart[];
}

/** How one part is shown. */
export const partOf = (
  { verdict, parts }: CriterionResult,
  kind: EvaluationPart["kind"],
  name: string,
  criterion: Criterion,
  indicator: string | null,
): EvaluationPart => ({
  kind,
  name,
  criterion,
  indicator,
  state: verdict.state,
  missing: verdict.missing,
  decidedBy: decidersOf(verdict),
  parts: parts(),
});

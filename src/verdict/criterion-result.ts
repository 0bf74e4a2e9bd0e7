import type { Criterion } from "../criteria/criterion.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { Dimensions } from "../model/target.js";
import type { PaceState } from "../pace/pace-state.js";
import { periodText, shownValues } from "../series/observation-text.js";
import type { Amount } from "../value/amount.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { JudgedPace } from "./assessment.js";
import type { AchievementState, Status } from "./codes.js";
import type { CriterionCase } from "./criterion-case.js";
import type { DeadlineState } from "./due-date.js";
import type { JudgedMilestone } from "./milestones.js";
import { type StatusParts, statusOf } from "./status.js";
import { decidersOf, type Verdict } from "./verdict.js";

/**
 * One part of what a target asks: a part of an `allOf` or `anyOf` (`name` counts from "1"), a member of a dimension,
 * or one of the periods in every of which it has to hold.
 */
export interface EvaluationPart {
  /** What it is a part of: a criterion with parts, the members of a dimension, or periods. */
  readonly kind: "part" | "member" | "period";
  /** The number of the part, the member as its values name it, or the period. */
  readonly name: string;
  /** The title of a member, where it is declared; else `null`. */
  readonly title: LocalizedText | null;
  /** What is asked of it. */
  readonly criterion: Criterion;
  /** The indicator that judges it; `null` where reports do. */
  readonly indicator: string | null;
  /** Whether its criterion holds. */
  readonly state: AchievementState;
  /** How it stands by itself, by the rule for targets. */
  readonly status: Status;
  /** Whether its value or report should be there and is not. */
  readonly missing: boolean;
  /** The latest values that may decide, in the unit of the indicator: several only where they differ. */
  readonly values: readonly (Amount | CategoryValue)[];
  /** The period of these values; `null` where there is none. */
  readonly period: Period | null;
  /** How far the value is from what is asked, as in `progress.gap`; `null` where that has no number. */
  readonly gap: DecimalString | null;
  /** How fast its own target is approached. */
  readonly pace: PaceState;
  /** The values and reports that decided `state`; empty where nothing has decided yet. */
  readonly decidedBy: readonly (MeasuredValue | StatusReport)[];
  /** Its own parts; empty where it has none. */
  readonly parts: readonly EvaluationPart[];
}

/** A criterion that was judged by itself. */
export interface JudgedCriterion {
  readonly verdict: Verdict;
  /** `null` for what reports judge. */
  readonly on: CriterionCase | null;
  /** The breakdown whose series judges it. */
  readonly dimensions: Dimensions | undefined;
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

/** How a result stands, with what is set by people and by the start of the target. */
export const statusOfResult = (
  { verdict, kind, pace, hasEvidence }: CriterionResult,
  { position }: DeadlineState,
  { withdrawn, onHold, inForce }: Pick<StatusParts, "withdrawn" | "onHold" | "inForce">,
): Status =>
  statusOf({
    withdrawn,
    onHold,
    inForce,
    kind,
    achievement: verdict.state,
    late: verdict.state === "met" && verdict.timing === "late",
    deadline: position,
    missed: verdict.missed,
    missing: verdict.missing,
    pace: pace.state,
    hasEvidence,
  });

const IN_FORCE = { withdrawn: false, onHold: false, inForce: true };

/** The figures of the latest value as reasons show them; none where there is no value. */
export const latestValues = ({
  verdict: { latest },
  main,
}: CriterionResult): readonly (Amount | CategoryValue)[] => {
  if (latest === null) return [];
  return main === null ? shownValues(latest) : main.shown(latest);
};

/** How one part is shown. */
export const partOf = (
  result: CriterionResult,
  deadline: DeadlineState,
  part: Pick<EvaluationPart, "kind" | "name" | "title" | "criterion" | "indicator">,
): EvaluationPart => {
  const { verdict, pace, parts } = result;
  const { latest } = verdict;
  return {
    ...part,
    state: verdict.state,
    status: statusOfResult(result, deadline, IN_FORCE),
    missing: verdict.missing,
    values: latestValues(result),
    period: latest === null ? null : periodText(latest),
    gap: pace.assessment().progress.gap,
    pace: pace.state,
    decidedBy: decidersOf(verdict),
    parts: parts(),
  };
};

import type { MeasuredCriterion, ReportedCriterion } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { Dimensions } from "../model/target.js";
import type { JudgedPace } from "./assessment.js";
import { baselineOf } from "./baseline-of.js";
import { type CaseInput, caseOf } from "./build-case.js";
import type { CriterionCase } from "./criterion-case.js";
import type { CriterionResult, EvaluationPart } from "./criterion-result.js";
import { everyFrom, judgeEvery } from "./every.js";
import { flowCountOf } from "./flow-count.js";
import { judgeMaintain } from "./maintain.js";
import { type JudgedMilestone, judgeMilestones } from "./milestones.js";
import { judgePace, withoutProgress } from "./progress.js";
import { withRatioReasons } from "./ratio-reasons.js";
import { judgeReach } from "./reach.js";
import { judgeReported } from "./reported.js";
import type { TargetOnDay } from "./target-on-day.js";
import { NONE, type Verdict } from "./verdict.js";

const NO_PARTS = (): readonly EvaluationPart[] => NONE;

/** Judges a criterion by reports. */
export const judgeByReports = (on: TargetOnDay, { kind }: ReportedCriterion): CriterionResult => {
  const verdict = judgeReported(kind, on.reports, on.deadline, on.frame);
  return {
    verdict,
    pace: withoutProgress("not-measured", on.settings.thresholds),
    kind,
    judged: [{ verdict, on: null, dimensions: undefined }],
    main: null,
    milestones: NONE,
    hasEvidence: on.reports.length > 0,
    hasParts: false,
    parts: NO_PARTS,
  };
};

/** Judges a criterion by one series. */
export const judgeBySeries = (
  on: TargetOnDay,
  criterion: MeasuredCriterion,
  indicatorId: string,
  dimensions: Dimensions | undefined,
): CriterionResult => {
  const indicator = on.frame.indicators.get(indicatorId) as Indicator;
  const { target, periods, deadline, settings } = on;
  // A member of a dimension starts from its own value of the baseline's period.
  const isOwn = indicatorId === target.indicator;
  const isMember = dimensions !== target.dimensions;
  const count = flowCountOf(criterion, periods, deadline);
  const observations = on.data.observations(indicatorId, dimensions);
  const input: CaseInput = {
    target,
    criterion,
    indicator,
    deadline,
    baseline: isOwn ? baselineOf(on, criterion, indicator, count, observations, isMember) : null,
    statedBase: isOwn ? periods.baseline : null,
    count,
    zeroBefore: indicator.accumulation === "cumulative" ? (periods.start?.first ?? null) : null,
    observations,
    settings,
  };
  const { thresholds } = settings;
  const told = (verdict: Verdict): Verdict => withRatioReasons(verdict, on, indicator, dimensions);
  if (criterion.every !== undefined) {
    const every = judgeEvery(input, everyFrom(periods, on.inForceFrom));
    const pace = withoutProgress("quantified", thresholds, every.verdict.pace ?? undefined);
    return measured(told(every.verdict), every.on, dimensions, pace, NONE, every.parts, true);
  }
  const own = caseOf(input);
  if (target.mode === "maintain") {
    const verdict = judgeMaintain(own, heldFrom(on));
    const pace = withoutProgress("maintained", thresholds, verdict.pace ?? undefined);
    return measured(told(verdict), own, dimensions, pace);
  }
  const verdict = judgeReach(own);
  const milestones = target.milestones.length === 0 ? NONE : judgeMilestones(input, periods, own.startPoint);
  const through = milestones.flatMap(({ point }) => (point === null ? [] : [point]));
  return measured(
    told(verdict),
    own,
    dimensions,
    judgePace(own, verdict.latest, verdict.state === "met", through),
    milestones,
  );
};

/** From when a target has to hold; a publication after the deadline says nothing of that. */
export const heldFrom = ({ inForceFrom, deadline: { last } }: TargetOnDay): number | null =>
  inForceFrom !== null && last !== null && inForceFrom > last ? null : inForceFrom;

const measured = (
  verdict: Verdict,
  on: CriterionCase,
  dimensions: Dimensions | undefined,
  pace: JudgedPace,
  milestones: readonly JudgedMilestone[] = NONE,
  parts: CriterionResult["parts"] = NO_PARTS,
  hasParts = false,
): CriterionResult => ({
  verdict,
  pace,
  kind: "measured",
  judged: [{ verdict, on, dimensions }],
  main: on,
  milestones,
  hasEvidence: on.observations.length > 0 || on.hasEarlier,
  hasParts,
  parts,
});

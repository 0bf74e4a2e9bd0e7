import type { MeasuredCriterion, ReportedCriterion } from "../criteria/criterion.js";
import type { EvaluationPart } from "../evaluation/evaluation.js";
import type { Indicator } from "../model/indicator.js";
import type { Dimensions } from "../model/target.js";
import { type Assessment, assessProgress, withoutProgress } from "../pace/progress.js";
import type { Asked } from "./asked.js";
import { baselineOf, basePeriodOf } from "./baseline-of.js";
import { caseOf, windowOf } from "./build-case.js";
import { judgeEvery } from "./every.js";
import { judgeMaintain } from "./maintain.js";
import type { MeasuredCase } from "./measured-case.js";
import { type MilestoneStand, milestoneStands } from "./milestones.js";
import { judgeReach } from "./reach.js";
import { judgeReported } from "./reported.js";
import type { Scene, Stand } from "./stand.js";
import type { Verdict } from "./verdict.js";

/** Judges a criterion by reports. */
export const reportedStand = (scene: Scene, { kind }: ReportedCriterion): Stand => {
  const own = judgeReported(kind, scene.reports, scene.deadline, scene.index);
  return {
    verdict: own,
    assessment: withoutProgress("not-measured", scene.settings),
    kind,
    leaves: [{ verdict: own, on: null }],
    parts: [],
    main: null,
    milestones: [],
    hasEvidence: scene.reports.length > 0,
  };
};

/** Judges a criterion by one series. */
export const measuredStand = (
  scene: Scene,
  criterion: MeasuredCriterion,
  indicatorId: string,
  dimensions: Dimensions | undefined,
): Stand => {
  const indicator = scene.index.indicators.get(indicatorId) as Indicator;
  const { target, deadline, settings } = scene;
  const isOwn = indicatorId === target.indicator && dimensions === target.dimensions;
  const observations = scene.series.observations(indicatorId, dimensions);
  const asked: Asked = {
    target,
    criterion,
    indicator,
    deadline,
    baseline: isOwn ? baselineOf(scene, criterion, indicator, observations) : undefined,
    statedBase: isOwn ? basePeriodOf(target) : null,
    comparedWith: indicatorId === target.indicator ? basePeriodOf(target) : null,
    window: windowOf(target, deadline),
    observations,
    settings,
  };
  if (criterion.every !== undefined) {
    const { verdict: own, on, parts } = judgeEvery(asked, scene.everyFrom);
    return measured(own, on, parts, withoutProgress("quantified", settings, own.pace));
  }
  const on = caseOf(asked);
  if (target.mode === "maintain") {
    const own = judgeMaintain(on, heldFrom(scene));
    return measured(own, on, [], withoutProgress("maintained", settings, own.pace));
  }
  const own = judgeReach(on);
  const milestones = milestoneStands(asked, on.origin);
  const through = milestones.flatMap(({ point }) => (point === null ? [] : [point]));
  return measured(own, on, [], assessProgress(on, own.latest, own.state === "met", through), milestones);
};

/** From when a target has to hold; a publication after the deadline says nothing of that. */
const heldFrom = ({ inForceFrom, deadline: { last } }: Scene): number | null =>
  inForceFrom !== null && last !== null && inForceFrom > last ? null : inForceFrom;

const measured = (
  own: Verdict,
  on: MeasuredCase,
  parts: readonly EvaluationPart[],
  assessment: Assessment,
  milestones: readonly MilestoneStand[] = [],
): Stand => ({
  verdict: own,
  assessment,
  kind: "measured",
  leaves: [{ verdict: own, on }],
  parts,
  main: on,
  milestones,
  hasEvidence: on.observations.length > 0 || on.hasEarlier,
});

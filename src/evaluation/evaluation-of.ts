import { leavesOf } from "../criteria/criterion.js";
import type { Citation } from "../model/source.js";
import type { Target } from "../model/target.js";
import { classBy, type TargetClass } from "../model/target-class.js";
import { periodText } from "../series/observation-text.js";
import { dayText, dayTextOrNull } from "../value/day.js";
import { codeOf, type Unit } from "../value/unit.js";
import type { CompiledTarget } from "../verdict/compiled-target.js";
import { confidenceOf } from "../verdict/confidence.js";
import { type CriterionResult, latestValues } from "../verdict/criterion-result.js";
import { type Decision, decide } from "../verdict/decide.js";
import { reasonsOf } from "../verdict/decision-reasons.js";
import { deadlineStateOn, readDueDate } from "../verdict/due-date.js";
import type { KnownData } from "../verdict/known-data.js";
import { milestoneStanding } from "../verdict/milestones.js";
import { latestTold } from "../verdict/reported.js";
import { decidersOf } from "../verdict/verdict.js";
import type { Achievement, Evaluation, Evidence, LatestValue, Timeliness } from "./evaluation.js";

/** The evaluation of a target: the decision, with all that is told of it. */
export const evaluationOf = (compiled: CompiledTarget, known: KnownData): Evaluation =>
  describe(decide(compiled, known), known);

/** The evaluation that a decision comes to. */
export const describe = (decision: Decision, known: KnownData): Evaluation => {
  const { compiled, status, statement, result, due } = decision;
  const { asOf, knownOn } = known.settings;
  const assessment = result.pace.assessment();
  const { target } = statement;
  return {
    target: target.id,
    title: target.title,
    class: classOn(decision, asOf),
    criterion: target.criterion,
    deadline: due.kind === "none" ? null : due.stated,
    unit: unitOf(target, known),
    latest: latestOf(result),
    asOf: dayText(asOf),
    knownOn: dayText(knownOn),
    status,
    achievement: achievementOf(result),
    timeliness: timelinessOf(decision, asOf),
    progress: assessment.progress,
    pace: assessment.pace,
    parts: result.parts(),
    milestones: result.milestones.map(milestoneStanding),
    revisions: statement.revisions(),
    confidence: confidenceOf(compiled.target, result.verdict, result.judged, statement.isMovedAfter),
    reasons: reasonsOf(decision, assessment, known),
    evidence: evidenceOf(decision),
  };
};

/** The class of a target by what is stated of it by the day. */
const classOn = ({ compiled: { target }, statement: { inEffect } }: Decision, asOf: number): TargetClass => {
  // Most targets have no revisions; a copy of each would be the dearest part of this.
  const stated = target.revisions.length === inEffect.length ? target : { ...target, revisions: inEffect };
  return classBy(stated, (deadline) => deadlineStateOn(readDueDate(deadline), asOf).last !== null);
};

/** Parts have their own values. */
const latestOf = (result: CriterionResult): LatestValue | null => {
  const { latest } = result.verdict;
  if (latest === null || result.hasParts) return null;
  const values = latestValues(result);
  return values.length === 0 ? null : { values, period: periodText(latest) };
};

/** The unit in which all measured parts are; `null` where there are none, or several units. */
export const unitOf = (
  { criterion, indicator }: Target,
  { portfolio: { frame } }: KnownData,
): Unit | null => {
  let common: Unit | null = null;
  for (const { indicator: id } of leavesOf(criterion, indicator)) {
    const unit = id === undefined ? undefined : frame.indicators.get(id)?.unit;
    if (unit === undefined) continue;
    if (common !== null && codeOf(common) !== codeOf(unit)) return null;
    common = unit;
  }
  return common;
};

const achievementOf = ({ verdict }: CriterionResult): Achievement => ({
  state: verdict.state,
  since: dayTextOrNull(verdict.since()),
  decidedBy: decidersOf(verdict),
  breaches: verdict.breaches.map((breach) => ({
    on: dayText(breach.last),
    period: periodText(breach),
    values: breach.from.map(({ from }) => from),
  })),
});

const timelinessOf = ({ deadline, result, compiled }: Decision, asOf: number): Timeliness => {
  const { first, last } = deadline;
  const { verdict } = result;
  const isInForce = compiled.inForceFrom === null || compiled.inForceFrom <= asOf;
  const met = deadline.position === "none" ? "no-deadline" : MET_TIMELINESS[verdict.timing];
  return {
    state: !isInForce ? "upcoming" : verdict.state === "met" ? met : deadline.timeliness,
    firstDay: dayTextOrNull(first),
    lastDay: dayTextOrNull(last),
    daysLeft: last === null ? null : last - asOf,
  };
};

const MET_TIMELINESS = { "in-time": "met-on-time", late: "met-late", unknown: "indeterminate" } as const;

const evidenceOf = ({ statement: { target }, result, reports }: Decision): Evidence => {
  const { verdict, judged } = result;
  const values = verdict.deciding.flatMap(({ from }) => from.map((stored) => stored.from));
  const isMeasured = judged.every(({ on }) => on !== null);
  const beside = reports.length === 0 ? [] : latestTold(reports).slice(0, 1);
  const told = isMeasured ? beside.map(({ from }) => from) : verdict.reports;
  const citations: Citation[] = [...target.citations, ...(target.baseline?.citations ?? [])];
  for (const { citations: own } of values) citations.push(...own);
  for (const { citations: own } of told) citations.push(...own);
  return { values, reports: told, citations };
};

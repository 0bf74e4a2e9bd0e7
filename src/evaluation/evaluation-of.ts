import type { Citation } from "../model/source.js";
import type { Target } from "../model/target.js";
import type { StoredReport } from "../series/index-portfolio.js";
import { periodText } from "../series/observation-text.js";
import { dayText } from "../value/day.js";
import type { Caveat } from "../verdict/codes.js";
import { confidenceOf } from "../verdict/confidence.js";
import type { DeadlineState } from "../verdict/deadline.js";
import type { Judge } from "../verdict/judge.js";
import { reasonsOf } from "../verdict/judgement-reasons.js";
import { latestTold } from "../verdict/reported.js";
import type { Stand } from "../verdict/stand.js";
import { decidersOf, type Verdict } from "../verdict/verdict.js";
import type { Evaluation, Evidence, Timeliness } from "./evaluation.js";
import { outlookOf } from "./outlook.js";
import { sensitivityOf } from "./sensitivity.js";

/** A target judged, with all that is told of it. */
export const evaluationOf = (target: Target, judge: Judge): Evaluation => {
  const judgement = judge.judge(target);
  const sensitivity = sensitivityOf(target, judgement, judge);
  const { status, standing, stand, deadline, reports, inForceFrom: from } = judgement;
  const { asOf, knownOn } = judge.settings;
  const { verdict, assessment } = stand;
  const inForce = from === null || from <= asOf;
  const besides: readonly Caveat[] = [
    ...(sensitivity.length > 0 ? (["sensitive"] as const) : []),
    ...(standing.isMovedAfter ? (["moved-after-deadline"] as const) : []),
  ];
  return {
    target: target.id,
    asOf: dayText(asOf),
    knownOn: dayText(knownOn),
    status,
    achievement: {
      state: verdict.state,
      since: verdict.since === null ? null : dayText(verdict.since),
      decidedBy: decidersOf(verdict),
      breaches: verdict.breaches.map((breach) => ({
        on: dayText(breach.last),
        period: periodText(breach),
        values: breach.from.map(({ from: value }) => value),
      })),
    },
    timeliness: timelinessOf(deadline, verdict, inForce, asOf),
    progress: assessment.progress,
    pace: assessment.pace,
    parts: stand.parts,
    milestones: stand.milestones.map(({ standing: milestone }) => milestone),
    revisions: standing.revisions,
    ...outlookOf(judgement, judge),
    confidence: confidenceOf(target, verdict, stand.leaves, besides),
    sensitivity,
    reasons: reasonsOf(judgement, judge),
    evidence: evidenceOf(standing.target, stand, reports),
  };
};

const timelinessOf = (
  deadline: DeadlineState,
  verdict: Verdict,
  inForce: boolean,
  asOf: number,
): Timeliness => {
  const { first, last } = deadline;
  const met = deadline.position === "none" ? "no-deadline" : MET_TIMELINESS[verdict.timing];
  const state = !inForce ? "upcoming" : verdict.state === "met" ? met : deadline.timeliness;
  return {
    state,
    firstDay: first === null ? null : dayText(first),
    lastDay: last === null ? null : dayText(last),
    daysLeft: last === null ? null : last - asOf,
  };
};

const MET_TIMELINESS = { "in-time": "met-on-time", late: "met-late", unknown: "indeterminate" } as const;

const evidenceOf = (
  target: Target,
  { verdict, leaves }: Stand,
  reports: readonly StoredReport[],
): Evidence => {
  const values = verdict.deciding.flatMap(({ from }) => from.map((stored) => stored.from));
  const isMeasured = leaves.every(({ on }) => on !== null);
  const beside = latestTold(reports).slice(0, 1);
  const told = isMeasured ? beside.map(({ from }) => from) : verdict.reports;
  const citations: Citation[] = [...target.citations, ...(target.baseline?.citations ?? [])];
  for (const { citations: own } of [...values, ...told]) citations.push(...own);
  return { values, reports: told, citations };
};

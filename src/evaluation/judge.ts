import { isReportedCriterion, leavesOf } from "../model/criterion.js";
import { perOf } from "../model/indicator.js";
import type { Citation } from "../model/source.js";
import type { Dimensions, Target } from "../model/target.js";
import { bounds } from "../value/bounds.js";
import { dayText } from "../value/day.js";
import { closedOrNull } from "../value/read-period.js";
import type { Caveat, Status } from "./codes.js";
import { confidenceOf } from "./confidence.js";
import { type DeadlineState, type DueDate, deadlineStateOn } from "./deadline.js";
import type { Evaluation, Evidence, Sensitivity, Timeliness } from "./evaluation.js";
import { inForceFrom, type Withdrawal, withdrawalOf } from "./in-force.js";
import { type PortfolioIndex, type StoredReport, seriesKey } from "./index-portfolio.js";
import { daysText, type MeasuredCase, periodText } from "./measured-case.js";
import { milestoneReasons } from "./milestones.js";
import { type Observation, visibleForecasts, visibleObservations } from "./observations.js";
import type { Settings } from "./options.js";
import { outlookOf } from "./outlook.js";
import { ratioObservations, withDerived } from "./ratio-observations.js";
import type { Reason } from "./reason.js";
import { latestTold, tell, visibleReports } from "./reported.js";
import { type Standing, standingOf } from "./revisions.js";
import { type Alteration, sensitivityOf } from "./sensitivity.js";
import { type Scene, type SeriesSource, type Stand, standOf } from "./stand.js";
import { statusOf } from "./status.js";
import { decidersOf, type Verdict } from "./verdict.js";

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

/** One day with its knowledge, shared by all targets that are judged on it. */
export class Judge implements SeriesSource {
  readonly #visible = new Map<string, readonly Observation[]>();

  constructor(
    readonly index: PortfolioIndex,
    readonly settings: Settings,
  ) {}

  evaluate(target: Target): Evaluation {
    const judgement = this.judge(target);
    return tellAll(target, judgement, this, sensitivityOf(target, judgement, this));
  }

  /** The status of a target alone. */
  status(target: Target): Status {
    return this.judge(target).status;
  }

  /** How a target stands; with an alteration, how it would with that small change. */
  judge(target: Target, alteration?: Alteration): Judgement {
    const { index } = this;
    const settings = { ...this.settings, ...alteration?.settings };
    const reports = visibleReports(index.reports.get(target.id), settings);
    const from = inForceFrom(target, index);
    const sceneOf = (stated: Target): Omit<Scene, "deadline"> => ({
      target: stated,
      reports,
      inForceFrom: from,
      everyFrom: everyFrom(stated, from),
      series: alteration === undefined ? this : alteration.series(this, stated),
      index,
      settings,
    });
    const standing = standingOf(target, index, settings, (stated, due) => {
      const deadline = deadlineStateOn(due, settings.asOf);
      const { state, timing } = standOf({ ...sceneOf(stated), deadline }).verdict;
      return state === "met" && timing !== "late";
    });
    const judged = judgeInTime(standing, sceneOf(standing.target));
    const { stand, deadline } = judged;
    const { verdict } = stand;
    const withdrawal = withdrawalOf(standing.target, index, reports, settings.asOf, standing.cancelledOn);
    const status = statusOf({
      withdrawn: withdrawal !== undefined && isInTime(withdrawal, verdict, deadline),
      onHold: standing.target.lifecycle === "on-hold",
      inForce: from === null || from <= settings.asOf,
      kind: stand.kind,
      achievement: verdict.state,
      late: verdict.state === "met" && verdict.timing === "late",
      deadline: deadline.position,
      missed: verdict.missed,
      missing: verdict.missing,
      pace: stand.assessment.pace.state,
      hasEvidence: stand.hasEvidence,
    });
    return { ...judged, status, standing, reports, withdrawal, inForceFrom: from };
  }

  observations(indicator: string, dimensions: Dimensions | undefined): readonly Observation[] {
    const key = seriesKey(indicator, dimensions);
    const known = this.#visible.get(key);
    if (known !== undefined) return known;
    const observations = this.#observations(indicator, dimensions, key);
    this.#visible.set(key, observations);
    return observations;
  }

  /** The forecasts of a series, also for days to come. */
  forecasts(indicator: string, dimensions: Dimensions | undefined): readonly Observation[] {
    return visibleForecasts(this.index.series.get(seriesKey(indicator, dimensions)) ?? [], this.settings);
  }

  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[] {
    const { ratioOf } = this.index.indicators.get(indicator) ?? {};
    const sides = ratioOf === undefined ? [] : [ratioOf.numerator, ratioOf.denominator];
    const seen = [indicator, ...sides].flatMap((id) => this.index.membersOf(id, dimensions, dimension));
    return [...new Set(seen)].filter(
      (member) => this.observations(indicator, { ...dimensions, [dimension]: member }).length > 0,
    );
  }

  #observations(indicator: string, dimensions: Dimensions | undefined, key: string): readonly Observation[] {
    const stated = visibleObservations(this.index.series.get(key) ?? [], this.settings);
    const own = this.index.indicators.get(indicator);
    if (own?.ratioOf === undefined) return stated;
    const { numerator, denominator } = own.ratioOf;
    const sides = [numerator, denominator].map((id) => this.observations(id, dimensions));
    return withDerived(stated, ratioObservations(sides[0] ?? [], sides[1] ?? [], perOf(own)));
  }
}

/** Periods of `every` count from the start, else from the day after the baseline, else from the statement. */
export const everyFrom = ({ start, baseline }: Target, inForce: number | null): number | null => {
  const begun = closedOrNull(start)?.first;
  if (begun !== undefined) return begun;
  const base = closedOrNull(baseline?.period)?.last ?? inForce;
  return base === null ? null : base + 1;
};

type Judged = Pick<Judgement, "stand" | "deadline" | "due">;

/** Judged against the deadline in force on the day it was met, else on the day that is judged. */
const judgeInTime = (standing: Standing, scene: Omit<Scene, "deadline">): Judged => {
  const against = (due: DueDate): Judged => {
    const deadline = deadlineStateOn(due, scene.settings.asOf);
    return { stand: standOf({ ...scene, deadline }), deadline, due };
  };
  const now = against(standing.due);
  if (standing.lateFrom !== null) return { ...now, stand: metLateFrom(standing.lateFrom, now) };
  const { state, since } = now.stand.verdict;
  if (state !== "met" || since === null) return now;
  const due = standing.dueOn(since);
  if (due === standing.due) return now;
  const then = against(due);
  return then.stand.verdict.state === "met" ? then : now;
};

/** What is asked only since the deadline passed can only be met late, and not before it was asked. */
const metLateFrom = (on: number, { stand, deadline: { last } }: Judged): Stand => {
  const { verdict } = stand;
  if (verdict.state !== "met" || last === null) return stand;
  const since = Math.max(verdict.since ?? on, on);
  const late: Reason = { code: "met-late", on: dayText(since), deadline: dayText(last) };
  const reasons = verdict.reasons.filter(({ code }) => code !== "met-late" && code !== "timing-unknown");
  const fixedOn = Math.max(verdict.fixedOn ?? on, on);
  return { ...stand, verdict: { ...verdict, timing: "late", since, fixedOn, reasons: [...reasons, late] } };
};

/** A withdrawal counts when it took effect by the deadline and before success or a miss was fixed; undated, it does. */
const isInTime = ({ on }: Withdrawal, { fixedOn }: Verdict, { latest }: DeadlineState): boolean =>
  on === null || ((latest === null || on <= latest) && (fixedOn === null || on <= fixedOn));

const tellAll = (
  target: Target,
  judgement: Judgement,
  judge: Judge,
  sensitivity: readonly Sensitivity[],
): Evaluation => {
  const { status, standing, stand, deadline, reports, inForceFrom: from } = judgement;
  const { asOf, knownOn } = judge.settings;
  const { verdict, assessment, main } = stand;
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
    ...outlookOf(main, stand, judge),
    confidence: confidenceOf(target, verdict, stand.leaves, besides),
    sensitivity,
    reasons: reasonsOf(judgement, judge),
    evidence: evidenceOf(standing.target, stand, reports),
  };
};

const reasonsOf = (judgement: Judgement, judge: Judge): readonly Reason[] => {
  const { status, standing, stand, withdrawal, inForceFrom: from } = judgement;
  const { verdict, assessment } = stand;
  const reasons: Reason[] = [];
  if (withdrawal !== undefined) reasons.push(withdrawalReason(withdrawal, status === "withdrawn"));
  if (status === "on-hold") reasons.push({ code: "on-hold" });
  if (status === "not-started" && from !== null) reasons.push({ code: "not-in-force", from: dayText(from) });
  reasons.push(...deadlineReasons(judgement, judge.settings.asOf));
  reasons.push(...verdict.reasons);
  const isBroken = verdict.reasons.some(({ code }) => code === "breached");
  if (verdict.breaches.length > (isBroken ? 1 : 0)) {
    reasons.push({ code: "breaches", periods: verdict.breaches.map(periodText) });
  }
  if (verdict.state !== "met") reasons.push(...assessment.reasons);
  reasons.push(...milestoneReasons(stand.milestones, judgement.deadline.last));
  reasons.push(...standing.reasons);
  reasons.push(...besidesOf(judgement, judge));
  return reasons;
};

/** What stands beside the verdict: conflicts, derived figures, tolerance, slips, reports on measured targets. */
const besidesOf = (judgement: Judgement, { settings, index }: Judge): readonly Reason[] => {
  const { stand, reports, standing } = judgement;
  const measured = stand.leaves.flatMap(({ on, verdict }) => (on === null ? [] : [{ on, verdict }]));
  if (measured.length === 0) return [];
  const { tolerance } = settings;
  const reasons: Reason[] = measured.flatMap(({ on, verdict }) =>
    verdict.deciding.flatMap((observation) => ofFigure(observation, on, index)),
  );
  const { progress } = stand.assessment;
  const ofOrigin =
    OBSTACLES.has(progress.missing) &&
    stand.main?.origin != null &&
    bounds(stand.main.origin.value, tolerance).byDefaultTolerance;
  const ofValue = measured.some(({ on, verdict }) =>
    verdict.deciding.some((observation) => on.question.usesDefaultTolerance(observation)),
  );
  if (ofValue || ofOrigin) reasons.push({ code: "default-tolerance", tolerance });
  for (const { on, verdict } of measured) {
    if (!verdict.caveats.includes("slipped-back")) continue;
    const met = on.observations.findLast((observation) => on.holds(observation) === "yes");
    if (met !== undefined) reasons.push({ code: "slipped-back", met: on.periodOf(met) });
  }
  if (settings.baseline === "first-value" && stand.main?.origin?.kind === "baseline") {
    const { value, period } = stand.main.origin;
    reasons.push({ code: "first-value-baseline", value, period, unit: stand.main.indicator.unit });
  }
  const told = tellsReports(standing.target) ? undefined : latestTold(reports)[0];
  if (told !== undefined) reasons.push(tell("report-beside", told, index));
  return distinct(reasons);
};

/** Whether a part of the criterion is judged by reports, so that they are told with the verdict. */
const tellsReports = ({ criterion }: Target): boolean =>
  leavesOf(criterion, undefined).some(({ criterion: leaf }) => isReportedCriterion(leaf));

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];

/** What has to be known of a figure that decides. */
const ofFigure = (observation: Observation, on: MeasuredCase, index: PortfolioIndex): readonly Reason[] => {
  const { derivation } = observation;
  const reasons: Reason[] = [];
  if (derivation?.kind === "total") {
    const { gaps, leftOut, disputed } = derivation;
    if (gaps.length > 0) reasons.push({ code: "total-gaps", gaps: gaps.map(daysText) });
    const begunBefore = leftOut.filter(({ first }) => first < observation.first);
    const overlapping = leftOut.filter(({ first }) => first >= observation.first);
    if (overlapping.length > 0)
      reasons.push({ code: "total-left-out", periods: overlapping.map(periodText) });
    if (begunBefore.length > 0) {
      const from = dayText(observation.first);
      reasons.push({ code: "total-begun-before", from, periods: begunBefore.map(periodText) });
    }
    if (disputed.length > 0) reasons.push({ code: "total-disputed", periods: disputed.map(periodText) });
    return reasons;
  }
  if (observation.conflict) reasons.push({ code: "values-conflict", period: on.periodOf(observation) });
  if (derivation?.kind === "ratio" && on.indicator.ratioOf !== undefined) {
    const { numerator, denominator } = on.indicator.ratioOf;
    const titleOf = (id: string) => index.indicators.get(id)?.title ?? id;
    reasons.push({ code: "ratio-derived", numerator: titleOf(numerator), denominator: titleOf(denominator) });
  }
  return reasons;
};

const OBSTACLES: ReadonlySet<unknown> = /* @__PURE__ */ new Set<unknown>([
  "baseline-meets-target",
  "baseline-equals-target",
]);

const withdrawalReason = ({ cause, on }: Withdrawal, decides: boolean): Reason => ({
  code: decides ? "withdrawn" : "withdrawn-after",
  cause,
  on: on === null ? null : dayText(on),
});

const deadlineReasons = (
  { due, deadline, stand: { verdict } }: Judgement,
  asOf: number,
): readonly Reason[] => {
  if (verdict.state === "met" || due.kind === "none") return [];
  if (due.kind === "event" && (due.occurred === null || due.occurred > asOf)) {
    return [{ code: "event-unknown", event: due.event, expected: due.expectedWritten }];
  }
  const { last, timeliness } = deadline;
  if (last === null) return [];
  const written = due.kind === "period" ? due.written : dayText(last);
  if (timeliness === "indeterminate") return [{ code: "deadline-approximate", deadline: written }];
  const code =
    timeliness === "overdue" ? "deadline-passed" : timeliness === "due" ? "deadline-due" : "deadline-ahead";
  return [{ code, deadline: written, days: Math.abs(last - asOf) }];
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

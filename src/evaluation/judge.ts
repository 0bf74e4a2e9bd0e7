import type { Indicator } from "../model/indicator.js";
import type { Citation } from "../model/source.js";
import type { Target } from "../model/target.js";
import { bounds } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { closedOrNull } from "../value/read-period.js";
import { confidenceOf } from "./confidence.js";
import { type DeadlineState, type DueDate, deadlineStateOn, readDueDate } from "./deadline.js";
import type { Evaluation, Evidence, Progress, Timeliness } from "./evaluation.js";
import { usesDefaultTolerance } from "./holds.js";
import { inForceFrom, type Withdrawal, withdrawalOf } from "./in-force.js";
import { type PortfolioIndex, type StoredReport, type StoredValue, seriesKey } from "./index-portfolio.js";
import { judgeMaintain } from "./maintain.js";
import { MeasuredCase } from "./measured-case.js";
import { type Observation, onePerDay, visibleObservations } from "./observations.js";
import type { Settings } from "./options.js";
import { type Assessment, assessProgress, withoutProgress } from "./progress.js";
import { judgeReach } from "./reach.js";
import type { Reason } from "./reason.js";
import { judgeReported, latestTold, tell, visibleReports } from "./reported.js";
import { statusOf } from "./status.js";
import type { Verdict } from "./verdict.js";

/** One day with its knowledge, shared by all targets that are judged on it. */
export class Judge {
  readonly #visible = new Map<readonly StoredValue[], readonly Observation[]>();

  constructor(
    readonly index: PortfolioIndex,
    readonly settings: Settings,
  ) {}

  evaluate(target: Target): Evaluation {
    const { settings, index } = this;
    const due = readDueDate(target.deadline);
    const deadline = deadlineStateOn(due, settings.asOf);
    const reports = visibleReports(index.reports.get(target.id), settings);
    const on = this.#measuredCase(target, deadline);
    const from = inForceFrom(target, index);
    const verdict = this.#verdict(target, on, reports, deadline, from);
    const { progress, pace, reasons: paceReasons } = assess(on, verdict, settings);
    const withdrawal = withdrawalOf(target, index, reports, settings.asOf);
    const inForce = from === null || from <= settings.asOf;
    const status = statusOf({
      withdrawn: withdrawal !== undefined && isInTime(withdrawal, verdict, deadline),
      onHold: target.lifecycle === "on-hold",
      inForce,
      kind: kindOf(target),
      achievement: verdict.state,
      late: verdict.state === "met" && verdict.timing === "late",
      deadline: deadline.position,
      missed: verdict.missed,
      missing: verdict.missing,
      pace: pace.state,
      hasEvidence: on === null ? reports.length > 0 : on.observations.length > 0 || on.hasEarlier,
    });
    const reasons: Reason[] = [];
    if (withdrawal !== undefined) reasons.push(withdrawalReason(withdrawal, status === "withdrawn"));
    if (status === "on-hold") reasons.push({ code: "on-hold" });
    if (status === "not-started" && from !== null)
      reasons.push({ code: "not-in-force", from: dayText(from) });
    reasons.push(...deadlineReasons(due, deadline, verdict, settings.asOf));
    reasons.push(...verdict.reasons);
    if (verdict.state !== "met") reasons.push(...paceReasons);
    reasons.push(...this.#besides(target, on, verdict, reports, progress));
    return {
      target: target.id,
      asOf: dayText(settings.asOf),
      knownOn: dayText(settings.knownOn),
      status,
      achievement: {
        state: verdict.state,
        since: verdict.since === null ? null : dayText(verdict.since),
        decidedBy: [
          ...verdict.deciding.flatMap(({ from: values }) => values.map(({ from: value }) => value)),
          ...verdict.reports,
        ],
      },
      timeliness: timelinessOf(deadline, verdict, inForce, settings.asOf),
      progress,
      pace,
      confidence: confidenceOf(target, verdict, on),
      reasons,
      evidence: evidenceOf(target, verdict, on, reports),
    };
  }

  #verdict(
    target: Target,
    on: MeasuredCase | null,
    reports: readonly StoredReport[],
    deadline: DeadlineState,
    inForceSince: number | null,
  ): Verdict {
    const kind = kindOf(target);
    if (kind !== "measured") return judgeReported(kind, reports, deadline, this.index);
    const measured = on as MeasuredCase;
    return target.mode === "maintain"
      ? judgeMaintain(measured, heldFrom(inForceSince, deadline))
      : judgeReach(measured);
  }

  #measuredCase(target: Target, deadline: DeadlineState): MeasuredCase | null {
    if (kindOf(target) !== "measured" || target.indicator === undefined) return null;
    const indicator = this.index.indicators.get(target.indicator) as Indicator;
    const base = closedOrNull(target.baseline?.period);
    const lengths: string[] = [];
    if (deadline.hasPeriod && deadline.first !== null && deadline.last !== null)
      lengths.push(lengthOf(deadline.first, deadline.last));
    if (base !== null) lengths.push(lengthOf(base.first, base.last));
    const all = onePerDay(this.#observations(target), lengths);
    const after = base === null ? all : all.filter(({ last }) => last > base.last);
    const hasEarlier = after.length < all.length;
    return new MeasuredCase(target, indicator, deadline, base, after, hasEarlier, this.settings);
  }

  #observations(target: Target): readonly Observation[] {
    const series = this.index.series.get(seriesKey(target.indicator ?? "", target.dimensions));
    if (series === undefined) return [];
    const known = this.#visible.get(series);
    if (known !== undefined) return known;
    const visible = visibleObservations(series, this.settings);
    this.#visible.set(series, visible);
    return visible;
  }

  /** What stands beside the verdict: conflicts, tolerance, slips, reports on measured targets. */
  #besides(
    target: Target,
    on: MeasuredCase | null,
    verdict: Verdict,
    reports: readonly StoredReport[],
    progress: Progress,
  ): readonly Reason[] {
    if (on === null) return [];
    const { tolerance } = this.settings;
    const reasons: Reason[] = [];
    for (const observation of verdict.deciding) {
      if (observation.conflict) {
        reasons.push({ code: "values-conflict", period: on.periodOf(observation) });
      }
    }
    const ofBaseline = OBSTACLES.has(progress.missing) && hasDefaultTolerance(target, tolerance);
    const ofValue = verdict.deciding.some((observation) =>
      usesDefaultTolerance(target.criterion, observation, tolerance),
    );
    if (ofValue || ofBaseline) {
      reasons.push({ code: "default-tolerance", tolerance });
    }
    if (verdict.caveats.includes("slipped-back")) {
      const met = on.observations.findLast((observation) => on.holds(observation) === "yes");
      if (met !== undefined) reasons.push({ code: "slipped-back", met: on.periodOf(met) });
    }
    const told = latestTold(reports)[0];
    if (told !== undefined) reasons.push(tell("report-beside", told, this.index));
    return reasons;
  }
}

/** From when a target has to hold; a publication after the deadline says nothing of that. */
const heldFrom = (from: number | null, { last }: DeadlineState): number | null =>
  from !== null && last !== null && from > last ? null : from;

const OBSTACLES: ReadonlySet<Progress["missing"]> = /* @__PURE__ */ new Set<Progress["missing"]>([
  "baseline-meets-target",
  "baseline-equals-target",
]);

const hasDefaultTolerance = ({ baseline }: Target, tolerance: DecimalString): boolean =>
  baseline !== undefined && bounds(baseline.value, tolerance).byDefaultTolerance;

const kindOf = ({ criterion }: Target): "measured" | "deliverable" | "qualitative" =>
  criterion.kind === "deliverable" || criterion.kind === "qualitative" ? criterion.kind : "measured";

const assess = (on: MeasuredCase | null, verdict: Verdict, settings: Settings): Assessment => {
  if (on === null) return withoutProgress("not-measured", settings);
  if (on.target.mode === "maintain") return withoutProgress("maintained", settings, verdict.pace);
  return assessProgress(on, verdict.latest, verdict.state === "met");
};

/** A withdrawal counts when it took effect by the deadline and before success or a miss was fixed; undated, it does. */
const isInTime = ({ on }: Withdrawal, { fixedOn }: Verdict, { latest }: DeadlineState): boolean =>
  on === null || ((latest === null || on <= latest) && (fixedOn === null || on <= fixedOn));

const withdrawalReason = ({ cause, on }: Withdrawal, decides: boolean): Reason => ({
  code: decides ? "withdrawn" : "withdrawn-after",
  cause,
  on: on === null ? null : dayText(on),
});

const deadlineReasons = (
  due: DueDate,
  deadline: DeadlineState,
  verdict: Verdict,
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
  verdict: Verdict,
  on: MeasuredCase | null,
  reports: readonly StoredReport[],
): Evidence => {
  const values = verdict.deciding.flatMap(({ from }) => from.map((stored) => stored.from));
  const told =
    on === null
      ? verdict.reports
      : latestTold(reports)
          .slice(0, 1)
          .map(({ from }) => from);
  const citations: Citation[] = [...target.citations, ...(target.baseline?.citations ?? [])];
  for (const { citations: own } of [...values, ...told]) citations.push(...own);
  return { values, reports: told, citations };
};

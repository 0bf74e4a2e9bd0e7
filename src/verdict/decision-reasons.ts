import { isReportedCriterion, leavesOf } from "../criteria/criterion.js";
import type { Target } from "../model/target.js";
import type { Observation } from "../series/observation.js";
import { daysText, periodText } from "../series/observation-text.js";
import { bounds } from "../value/bounds.js";
import { dayText, dayTextOrNull } from "../value/day.js";
import type { Assessment } from "./assessment.js";
import type { Status } from "./codes.js";
import type { CompiledFrame } from "./compiled-frame.js";
import type { CriterionCase } from "./criterion-case.js";
import type { Decision } from "./decide.js";
import { dimensionTitle } from "./declared-dimensions.js";
import { yearsIn } from "./flow-count.js";
import type { KnownData } from "./known-data.js";
import { milestoneReasons } from "./milestones.js";
import type { Reason } from "./reason.js";
import { latestTold, tell } from "./reported.js";
import type { Withdrawal } from "./withdrawal.js";

/** The reasons for a decision, in the order in which they are told. */
export const reasonsOf = (
  decision: Decision,
  assessment: Assessment,
  known: KnownData,
): readonly Reason[] => {
  const { status, statement, result, withdrawal, compiled, deadline } = decision;
  const { verdict } = result;
  const own = verdict.reasons();
  const reasons: Reason[] = [];
  if (withdrawal !== undefined) reasons.push(withdrawalReason(withdrawal, status === "withdrawn"));
  if (status === "on-hold") reasons.push({ code: "on-hold" });
  else if (statement.target.lifecycle === "on-hold" && status !== "withdrawn") {
    reasons.push({ code: "on-hold-after", on: dayTextOrNull(statement.lifecycleSince) });
  }
  if (status === "not-started" && compiled.gate !== null) {
    reasons.push({ code: "not-in-force", from: compiled.gate.period, gate: compiled.gate.by });
  }
  reasons.push(...deadlineReasons(decision, known.settings.asOf));
  for (const reason of own) {
    reasons.push(reason);
    if (reason.code === "no-values") reasons.push(...elsewhere(decision, known));
  }
  const isBroken = own.some(({ code }) => code === "breached");
  if (verdict.breaches.length > (isBroken ? 1 : 0)) {
    reasons.push({ code: "breaches", periods: verdict.breaches.map(periodText) });
  }
  if (verdict.state !== "met") reasons.push(...paceReasons(assessment.reasons, decision));
  reasons.push(...milestoneReasons(result.milestones, deadline.last), ...statement.reasons());
  if (verdict.state === "met" && decision.due !== statement.due)
    reasons.push({ code: "met-before-restated" });
  reasons.push(...besidesOf(decision, assessment, known));
  return reasons;
};

/** By what there are values, where there is none of the series that is asked for. */
const elsewhere = ({ result: { main } }: Decision, known: KnownData): readonly Reason[] => {
  if (main === null) return [];
  const dimensions = known.dimensionsOf(main.indicator.id, main.target.dimensions);
  if (dimensions.length === 0) return [];
  const { frame } = known.portfolio;
  const titles = dimensions.map((dimension) => dimensionTitle(frame.dimensions, dimension));
  return [{ code: "values-by-dimension", dimensions: titles }];
};

/** Lost or given up, at rest, or not begun: on no pace. */
const AT_REST: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>([
  "missed",
  "withdrawn",
  "on-hold",
  "not-started",
]);

const OF_A_PACE: ReadonlySet<Reason["code"]> = /* @__PURE__ */ new Set<Reason["code"]>([
  "pace-open",
  "pace-by-method",
  "no-pace",
  "no-pace-by-method",
]);

/** Where it is on no pace, as after the deadline, only how far it had come is told, and not why there is no pace. */
const paceReasons = (reasons: readonly Reason[], { status, deadline }: Decision): readonly Reason[] =>
  deadline.position !== "passed" && !AT_REST.has(status)
    ? reasons
    : reasons.flatMap((reason): readonly Reason[] => {
        if (reason.code === "pace" || reason.code === "budget") return [{ ...reason, state: null }];
        return OF_A_PACE.has(reason.code) ? [] : [reason];
      });

/** What is told beside the verdict: conflicts, derived figures, tolerance, slips, reports on measured targets. */
const besidesOf = (
  { result, reports, statement }: Decision,
  { progress }: Assessment,
  { settings, portfolio: { frame } }: KnownData,
): readonly Reason[] => {
  const measured = result.judged.flatMap(({ on, verdict }) => (on === null ? [] : [{ on, verdict }]));
  if (measured.length === 0) return [];
  const { tolerance } = settings;
  const reasons: Reason[] = measured.flatMap(({ on, verdict }) =>
    verdict.deciding.flatMap((observation) => ofFigure(observation, on, frame)),
  );
  const start = result.main?.startPoint ?? null;
  const ofStart =
    OBSTACLES.has(progress.missing) && start !== null && bounds(start.value, tolerance).byDefaultTolerance;
  const ofValue = measured.some(({ on, verdict }) =>
    verdict.deciding.some((observation) => on.test.usesDefaultTolerance(observation)),
  );
  if (ofValue || ofStart) reasons.push({ code: "default-tolerance", tolerance });
  for (const { on, verdict } of measured) {
    if (!verdict.caveats().includes("slipped-back")) continue;
    const met = on.observations.findLast((observation) => on.holds(observation) === "yes");
    if (met !== undefined) reasons.push({ code: "slipped-back", met: periodText(met) });
  }
  if (settings.baseline === "first-value" && start?.kind === "baseline" && result.main !== null) {
    const { value, period } = start;
    reasons.push({ code: "first-value-baseline", value, period, unit: result.main.indicator.unit });
  }
  if (result.main !== null) reasons.push(...ofCount(result.main));
  const told = reports.length === 0 || tellsReports(statement.target) ? undefined : latestTold(reports)[0];
  if (told !== undefined) reasons.push(tell("report-beside", told, frame));
  return reasons.length < 2 ? reasons : distinct(reasons);
};

/** What has to be known of how amounts are counted. */
const ofCount = (on: CriterionCase): readonly Reason[] => {
  const { count, target, test, indicator, visible } = on;
  if (count?.by !== "window") return [];
  const { window } = count;
  const reasons: Reason[] = [];
  const earlier = target.start === undefined ? visible.until(window.first - 1).toArray() : [];
  if (earlier.length > 0 && window.last !== null) {
    const period = daysText({ first: window.first, last: window.last });
    reasons.push({ code: "counted-over", period, earlier: earlier.map(periodText) });
  }
  if (count.isMean) {
    const { unit } = indicator;
    reasons.push({
      code: "mean-over-years",
      criterion: target.criterion,
      years: yearsIn(window),
      total: test.criterion,
      unit,
    });
  }
  return reasons;
};

/** Whether a part of the criterion is judged by reports, so that they are told with the verdict. */
const tellsReports = ({ criterion }: Target): boolean =>
  leavesOf(criterion, undefined).some(({ criterion: leaf }) => isReportedCriterion(leaf));

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];

/** What has to be known of a figure that decides. */
const ofFigure = (
  observation: Observation,
  on: CriterionCase,
  { indicators }: CompiledFrame,
): readonly Reason[] => {
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
  if (observation.conflict) reasons.push({ code: "values-conflict", period: periodText(observation) });
  if (derivation?.kind === "ratio" && on.indicator.ratioOf !== undefined) {
    const { numerator, denominator } = on.indicator.ratioOf;
    const titleOf = (id: string) => indicators.get(id)?.title ?? id;
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
  on: dayTextOrNull(on),
});

const deadlineReasons = (
  { due, deadline, result: { verdict } }: Decision,
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

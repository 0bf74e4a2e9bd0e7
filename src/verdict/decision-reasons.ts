import { isReportedCriterion, leavesOf } from "../criteria/criterion.js";
import type { Target } from "../model/target.js";
import { periodText } from "../series/observation-text.js";
import { bounds, readable } from "../value/bounds.js";
import { dayText, dayTextOrNull } from "../value/day.js";
import type { Assessment } from "./assessment.js";
import type { Status } from "./codes.js";
import { revisionsBy } from "./current-statement.js";
import { dataReasons, hiddenReports } from "./data-reasons.js";
import type { Decision } from "./decide.js";
import { dimensionTitle } from "./declared-dimensions.js";
import { countReasons, figureReasons } from "./figure-reasons.js";
import type { KnownData } from "./known-data.js";
import { milestoneReasons } from "./milestones.js";
import type { Reason } from "./reason.js";
import { latestTold, tell } from "./reported.js";

/** The reasons for a decision, in the order in which they are told. */
export const reasonsOf = (
  decision: Decision,
  assessment: Assessment,
  known: KnownData,
): readonly Reason[] => {
  const { status, statement, result, deadline } = decision;
  const { verdict } = result;
  const isWithdrawn = status === "withdrawn";
  const hasPace = verdict.state !== "met" && !isWithdrawn;
  const pace = hasPace ? paceReasons(assessment.reasons, decision) : [];
  const evidence = evidenceReasons(decision, pace, known);
  const due = isWithdrawn ? [] : deadlineReasons(decision, known.settings.asOf);
  const reasons: Reason[] = [
    ...setByPeople(decision),
    ...inOrderFor(status, due, evidence, pace),
    ...comesTooLate(decision),
  ];
  if (!isWithdrawn) reasons.push(...milestoneReasons(result.milestones, deadline.last));
  reasons.push(...statement.reasons(known.portfolio.frame), ...firstStated(decision, known));
  if (verdict.state === "met" && decision.due !== statement.due)
    reasons.push({ code: "met-before-restated" });
  reasons.push(...besidesOf(decision, assessment, known));
  return reasons;
};

/** What people decided, where that sets the status. */
const setByPeople = ({ status, withdrawal, compiled }: Decision): readonly Reason[] => {
  if (status === "withdrawn" && withdrawal) {
    return [{ code: "withdrawn", cause: withdrawal.cause, on: dayTextOrNull(withdrawal.on) }];
  }
  if (status === "on-hold") return [{ code: "on-hold" }];
  return status === "not-started" && compiled.gate !== null
    ? [{ code: "not-in-force", from: compiled.gate.period, gate: compiled.gate.by }]
    : [];
};

/** A withdrawal or a hold that came when success or a miss was fixed. */
const comesTooLate = ({ status, withdrawal, statement }: Decision): readonly Reason[] => {
  if (status === "withdrawn") return [];
  const isHeld = status !== "on-hold" && statement.target.lifecycle === "on-hold";
  return [
    ...(withdrawal
      ? [{ code: "withdrawn-after", cause: withdrawal.cause, on: dayTextOrNull(withdrawal.on) } as const]
      : []),
    ...(isHeld ? [{ code: "on-hold-after", on: dayTextOrNull(statement.lifecycleSince) } as const] : []),
  ];
};

/** What a reason on pace tells already of the value. */
const TOLD_BY_PACE: Readonly<Partial<Record<Reason["code"], readonly Reason["code"][]>>> = {
  overshot: ["value-not-yet", "value-misses"],
  budget: ["total-within"],
};

/** What the values and reports say of the criterion. */
const evidenceReasons = (
  decision: Decision,
  pace: readonly Reason[],
  known: KnownData,
): readonly Reason[] => {
  const { verdict } = decision.result;
  const own = verdict.reasons();
  const toldByPace = new Set(pace.flatMap(({ code }) => TOLD_BY_PACE[code] ?? []));
  const told = own.flatMap((reason) => {
    if (toldByPace.has(reason.code)) return [];
    return reason.code === "no-values" ? [reason, ...elsewhere(decision, known)] : [reason];
  });
  const isBroken = own.some(({ code }) => code === "breached");
  return verdict.breaches.length > (isBroken ? 1 : 0)
    ? [...told, { code: "breaches", periods: verdict.breaches.map(periodText) }]
    : told;
};

/** Statuses that a passed deadline decides, before the evidence that is not there. */
const BY_DEADLINE: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>(["overdue", "awaiting-data"]);

const OF_PACE: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>([
  "on-track",
  "at-risk",
  "off-track",
  "regressing",
]);

/** The deadline, the evidence and the pace, the one that decides the status first. */
const inOrderFor = (
  status: Status,
  due: readonly Reason[],
  evidence: readonly Reason[],
  pace: readonly Reason[],
): readonly Reason[] => {
  if (BY_DEADLINE.has(status)) return [...due, ...evidence, ...pace];
  if (OF_PACE.has(status)) return [...pace, ...evidence, ...due];
  return status === "missed" ? [...evidence, ...due, ...pace] : [...evidence, ...pace, ...due];
};

/** That later statements do not count, where the first one was asked for. */
const firstStated = ({ compiled }: Decision, { settings }: KnownData): readonly Reason[] => {
  if (settings.against !== "original") return [];
  const leftOut = revisionsBy(compiled.revisions, settings);
  return leftOut.length === 0
    ? []
    : [{ code: "judged-as-first-stated", leftOut: leftOut.map(({ on }) => dayText(on)) }];
};

/** By what there are values, where there is none of the series that is asked for. */
const elsewhere = ({ result: { main } }: Decision, known: KnownData): readonly Reason[] => {
  if (main === null) return [];
  const dimensions = known.dimensionsOf(main.indicator.id, main.target.dimensions);
  const titles = dimensions.map((dimension) => dimensionTitle(known.portfolio.frame.dimensions, dimension));
  return titles.length === 0 ? [] : [{ code: "values-by-dimension", dimensions: titles }];
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

/**
 * Where it is on no pace, as after the deadline, only how far it had come is told, and not why there is no pace. Of a
 * limit that is exceeded, that says it all.
 */
const paceReasons = (
  reasons: readonly Reason[],
  { status, deadline, result: { verdict } }: Decision,
): readonly Reason[] =>
  deadline.position !== "passed" && !AT_REST.has(status)
    ? reasons
    : reasons.flatMap((reason): readonly Reason[] => {
        if (reason.code === "budget" && verdict.missed) return [];
        if (reason.code === "pace" || reason.code === "budget") {
          return [{ ...reason, state: null, enough: null }];
        }
        return OF_A_PACE.has(reason.code) ? [] : [reason];
      });

/** What is told beside the verdict: conflicts, derived figures, tolerance, slips, reports on measured targets. */
const besidesOf = (
  { result, reports, statement }: Decision,
  { progress }: Assessment,
  known: KnownData,
): readonly Reason[] => {
  const { settings } = known;
  const { frame } = known.portfolio;
  const hidden = hiddenReports(known.portfolio.reportsOf(statement.target.id), known);
  const measured = result.judged.flatMap(({ on, verdict, dimensions }) =>
    on === null ? [] : [{ on, verdict, dimensions }],
  );
  if (measured.length === 0) return hidden;
  const { tolerance } = settings;
  const reasons: Reason[] = measured.flatMap((judged) => [
    ...judged.verdict.deciding.flatMap((observation) => figureReasons(observation, judged.on, frame)),
    ...(judged.dimensions === statement.target.dimensions ? dataReasons(judged, known) : []),
  ]);
  const start = result.main?.startPoint ?? null;
  const { missing } = progress;
  const isAtTarget = missing === "baseline-meets-target" || missing === "baseline-equals-target";
  const ofStart = isAtTarget && start !== null && bounds(start.value, tolerance).byDefaultTolerance;
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
    const { unit } = result.main.indicator;
    reasons.push({ code: "first-value-baseline", value: readable(value), period, unit });
  }
  if (result.main !== null) reasons.push(...countReasons(result.main));
  const told = tellsReports(statement.target) ? undefined : latestTold(reports)[0];
  if (told !== undefined) reasons.push(tell("report-beside", told, frame));
  reasons.push(...hidden);
  return distinct(reasons);
};

/** Whether a part of the criterion is judged by reports, so that they are told with the verdict. */
const tellsReports = ({ criterion }: Target): boolean =>
  leavesOf(criterion, undefined).some(({ criterion: leaf }) => isReportedCriterion(leaf));

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];

const deadlineReasons = (
  { due, deadline, result: { verdict } }: Decision,
  asOf: number,
): readonly Reason[] => {
  if (verdict.state === "met" || due.kind === "none") return [];
  const isLost = verdict.missed && deadline.position !== "passed";
  if (isLost) return [{ code: "out-of-reach", deadline: due.kind === "period" ? due.written : null }];
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

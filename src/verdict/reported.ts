import type { ReportedState, StatusReport } from "../model/status-report.js";
import type { Knowledge } from "../series/observation.js";
import type { StoredReport } from "../series/stored-value.js";
import { dayText } from "../value/day.js";
import { groupBy } from "../value/group-by.js";
import type { CompiledFrame } from "./compiled-frame.js";
import type { DeadlineState } from "./due-date.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** The reports that have been made by then, of states that have been reached by then; in order of their day. */
export const visibleReports = (
  reports: readonly StoredReport[],
  { asOf, knownOn }: Knowledge,
): readonly StoredReport[] =>
  reports.length === 0 ? reports : reports.filter(({ stands, known }) => stands <= asOf && known <= knownOn);

const isDone = ({ from }: StoredReport): boolean => from.says === "done" && from.scope === undefined;

/** A report that the whole target was given up: it withdraws, and says nothing of what was reached before. */
export const isCancelled = ({ from }: StoredReport): boolean =>
  from.says === "cancelled" && from.scope === undefined;

const STATES: readonly ReportedState[] = ["done", "partly-done", "started", "cancelled", "not-done"];

/** Those that say the same stay in the order of a portfolio that is read, which does not depend on the input's. */
const byStatement = (a: StoredReport, b: StoredReport): number =>
  STATES.indexOf(a.from.says) - STATES.indexOf(b.from.says);

/**
 * The reports of the latest day, verified ones alone if there are any, the last told of those; the one that claims
 * most comes first, in whichever order they were written.
 */
export const latestTold = (reports: readonly StoredReport[]): readonly StoredReport[] => {
  const last = reports.at(-1);
  if (last === undefined) return [];
  const sameDay = reports.filter(({ stands }) => stands === last.stands);
  const trusted = trustedOf(sameDay);
  const told = trusted.reduce((day, { known }) => Math.max(day, known), Number.NEGATIVE_INFINITY);
  return trusted.filter(({ known }) => known === told).sort(byStatement);
};

/** Puts a report into a reason, with the name of who says it. */
export const tell = (
  code: "report-decides" | "report-beside",
  { from }: StoredReport,
  frame: CompiledFrame,
): Reason => {
  const by = from.by === undefined ? undefined : frame.partyNames.get(from.by);
  return {
    code,
    says: from.says,
    on: from.on,
    ...(by === undefined ? {} : { by }),
    ...(from.scope === undefined ? {} : { scope: from.scope }),
  };
};

/** Judges a deliverable or qualitative target by what is reported of it. */
export const judgeReported = (
  kind: "deliverable" | "qualitative",
  reports: readonly StoredReport[],
  deadline: DeadlineState,
  frame: CompiledFrame,
): Verdict => {
  const passed = passedOn(deadline);
  const counted = withoutWeaker(reports.filter((report) => !isCancelled(report)));
  const deciding = latestTold(counted);
  const [head] = deciding;
  if (head === undefined) {
    // Reports that it was given up are told as what withdraws it.
    const reasons: readonly Reason[] = reports.length === 0 ? [{ code: "no-report" }] : [];
    return verdict("no-data", { missing: passed !== null, reasons: () => reasons });
  }
  const told = { reports: deciding.map(({ from }) => from) };
  const done = deciding.filter(isDone);
  if (done.length > 0 && done.length < deciding.length) {
    return verdict("indeterminate", {
      ...told,
      reasons: () => [{ code: "reports-conflict", on: dayText(head.stands) }],
    });
  }
  const since = done.length > 0 ? (doneSince(counted) ?? done[0]) : undefined;
  if (since !== undefined) return metByReport(since, told.reports, deadline, frame);
  const missed =
    kind === "qualitative" && passed !== null && head.from.says === "not-done" && head.stands >= passed;
  return verdict("not-met", {
    ...told,
    missed,
    missing: passed !== null && !missed,
    caveats: () => (reports.some(isDone) ? ["slipped-back"] : []),
    reasons: () => [tell("report-decides", head, frame)],
  });
};

/**
 * The reports without those that cannot speak against what was done: once the whole is done, only "not done" takes it
 * back, and neither a part, nor a start, nor what is partly done.
 */
const withoutWeaker = (reports: readonly StoredReport[]): readonly StoredReport[] => {
  let isWholeDone = false;
  return [...groupBy(reports, ({ stands }) => stands).values()].flatMap((day) => {
    const trusted = trustedOf(day);
    const isTakenBack = trusted.some(({ from }) => from.says === "not-done");
    isWholeDone = !isTakenBack && (isWholeDone || trusted.some(isDone));
    return isWholeDone ? day.filter(isDone) : day;
  });
};

/** Verified reports alone, if there are any. */
const trustedOf = (sameDay: readonly StoredReport[]): readonly StoredReport[] => {
  const verified = sameDay.filter(({ from }) => from.verification === "verified");
  return verified.length > 0 ? verified : sameDay;
};

/** The report of the first day since which it is done and no later one takes that back; the most trusted of its day. */
const doneSince = (reports: readonly StoredReport[]): StoredReport | undefined => {
  const lastOpen = reports.findLast((report) => !isDone(report));
  const since = reports.filter(
    (report) => isDone(report) && (lastOpen === undefined || report.stands > lastOpen.stands),
  );
  return latestTold(since.filter(({ stands }) => stands === since[0]?.stands))[0];
};

/** Met since that report: late only where all of its period lies after the deadline. */
const metByReport = (
  since: StoredReport,
  deciding: readonly StatusReport[],
  { last, latest }: DeadlineState,
  frame: CompiledFrame,
): Verdict => {
  const surelyInTime = last === null || latest === null || since.stands <= last;
  const surelyLate = !surelyInTime && since.first > latest;
  const timing = (): readonly Reason[] => {
    if (surelyInTime) return [];
    const deadline = dayText(last ?? 0);
    return [
      surelyLate
        ? { code: "met-late", on: dayText(since.stands), deadline }
        : { code: "timing-unknown", deadline },
    ];
  };
  return verdict("met", {
    reports: deciding.includes(since.from) ? deciding : [since.from, ...deciding],
    since: () => since.stands,
    fixedOn: () => since.stands,
    timing: surelyInTime ? "in-time" : surelyLate ? "late" : "unknown",
    reasons: () => [tell("report-decides", since, frame), ...timing()],
  });
};

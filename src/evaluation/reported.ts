import { dayText } from "../value/day.js";
import type { DeadlineState } from "./deadline.js";
import type { PortfolioIndex, StoredReport } from "./index-portfolio.js";
import type { Settings } from "./options.js";
import type { Reason } from "./reason.js";
import { passedOn, type Verdict, verdict } from "./verdict.js";

/** The reports that have been made by then, of states that have been reached by then; in order of their day. */
export const visibleReports = (
  reports: readonly StoredReport[] | undefined,
  settings: Settings,
): readonly StoredReport[] =>
  (reports ?? []).filter(({ stands, known }) => stands <= settings.asOf && known <= settings.knownOn);

const isDone = ({ from }: StoredReport): boolean => from.says === "done" && from.scope === undefined;

/** The reports of the latest day, verified ones alone if there are any, the last told of those. */
const latestTold = (reports: readonly StoredReport[]): readonly StoredReport[] => {
  const last = reports.at(-1);
  if (last === undefined) return [];
  const sameDay = reports.filter(({ stands }) => stands === last.stands);
  const verified = sameDay.filter(({ from }) => from.verification === "verified");
  const trusted = verified.length > 0 ? verified : sameDay;
  const told = trusted.at(-1)?.known;
  return trusted.filter(({ known }) => known === told);
};

/** Puts a report into a reason, with the name of who says it. */
export const tell = (
  code: "report-decides" | "report-beside",
  { from }: StoredReport,
  index: PortfolioIndex,
): Reason => {
  const by = from.by === undefined ? undefined : index.partyNames.get(from.by);
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
  index: PortfolioIndex,
): Verdict => {
  const passed = passedOn(deadline);
  const deciding = latestTold(reports);
  const [head] = deciding;
  if (head === undefined)
    return verdict("no-data", { missing: passed !== null, reasons: [{ code: "no-report" }] });
  const told = { reports: deciding.map(({ from }) => from) };
  const done = deciding.filter(isDone);
  if (done.length > 0 && done.length < deciding.length) {
    return verdict("indeterminate", {
      ...told,
      reasons: [{ code: "reports-conflict", on: dayText(head.stands) }],
    });
  }
  const reasons = deciding.slice(-1).map((report) => tell("report-decides", report, index));
  if (done.length > 0) return { ...verdict("met", { ...told, reasons }), ...timingOfDone(reports, deadline) };
  const missed =
    kind === "qualitative" && passed !== null && head.from.says === "not-done" && head.stands >= passed;
  return verdict("not-met", {
    ...told,
    missed,
    missing: passed !== null && !missed,
    caveats: reports.some(isDone) ? ["slipped-back"] : [],
    reasons,
  });
};

/** When it was first reported as done without being taken back, and whether that was in time. */
const timingOfDone = (
  reports: readonly StoredReport[],
  deadline: DeadlineState,
): Pick<Verdict, "since" | "timing"> => {
  const lastOpen = reports.findLastIndex((report) => !isDone(report));
  const sinceDay = lastOpen < 0 ? Number.NEGATIVE_INFINITY : (reports[lastOpen]?.stands ?? 0);
  const first = reports.find((report) => isDone(report) && report.stands >= sinceDay);
  const since = first?.stands ?? null;
  const { last, latest } = deadline;
  if (
    first === undefined ||
    since === null ||
    last === null ||
    deadline.timeliness === "open" ||
    since <= last
  ) {
    return { since, timing: "in-time" };
  }
  const surelyLate = latest !== null && since > latest && first.first > last;
  return { since, timing: surelyLate ? "late" : "unknown" };
};

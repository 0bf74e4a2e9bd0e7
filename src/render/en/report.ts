import type { Complete } from "../../locale/complete.js";
import { en } from "../../locale/en/locale.js";
import type { ReportLocale, ReportWords } from "../report-locale.js";

const PLACES = {
  appendix: "appendix",
  page: "p.",
  article: "art.",
  clause: "cl.",
  point: "pt.",
  paragraph: "para.",
} as const;

/** The parts of a place, the largest first. */
const locatorText = (locator: Parameters<ReportWords["place"]>[1]): readonly string[] =>
  (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((part) =>
    locator[part] === undefined ? [] : [`${PLACES[part]} ${locator[part]}`],
  );

const report: ReportWords = {
  title: (day) => `Progress as of ${day}`,
  known: (day) => `Based on what was known on ${day}`,
  sources: (publisher, isByLine) =>
    `Documents${publisher === null ? "" : ` (${publisher})`}${isByLine ? ", cited by number and line" : ""}`,
  vouched: (verified, selfReported, notStated) => {
    if (verified === null) return "No figure or report has been independently verified.";
    if (selfReported === null && notStated === null)
      return "All figures and reports have been independently verified.";
    const kinds = [
      `${verified} independently verified`,
      ...(selfReported === null ? [] : [`${selfReported} self-reported`]),
      ...(notStated === null ? [] : [`${notStated} with no statement on verification`]),
    ];
    return `Figures and reports: ${kinds.join(", ")}.`;
  },
  counts: "Targets and tasks",
  classes: {
    target: "Targets (with a figure or deadline)",
    task: "Tasks (without either)",
    aspiration: "Aspirations",
    proposal: "Proposals",
    prediction: "Predictions",
  },
  apart: (classes) =>
    `Not included above: ${classes.map(({ name, figure }) => `${name.toLowerCase()} ${figure}`).join(", ")}.`,
  total: "total",
  groups: {
    achieved: "achieved",
    "on-track": "on track",
    behind: "behind",
    overdue: "overdue",
    missed: "missed",
    "awaiting-data": "awaiting data",
    "not-assessable": "not assessable yet",
    "not-running": "not running",
  },
  late: "of which late",
  atUnknownTime: "of which with the time unknown",
  metAhead: "of which met early, may still be lost",
  underWay: "of which under way",
  withoutNews: "of which without a report or data",
  ofDue: "achieved, of those past their deadline",
  rate: (achieved, fallenDue, share) => `${achieved} of ${fallenDue} (${share})`,
  share: (count, percentage) => `${count} (${percentage})`,
  changes: (day) => `Changes since ${day}`,
  changed: (kinds) => `${kinds.map(({ name, figure }) => `${figure} ${name}`).join(", ")}.`,
  statusChanges: {
    "newly-achieved": "newly achieved",
    slipped: "no longer achieved",
    improved: "improved",
    worsened: "worsened",
    revised: "revised",
    changed: "changed",
    unchanged: "unchanged",
    new: "new",
    removed: "removed",
    withdrawn: "withdrawn",
    reinstated: "reinstated",
  },
  dueMoved: (day, time, isLater) => `${day} (${time} ${isLater ? "later" : "earlier"})`,
  attention: "Needs attention",
  dueSoon: (months) => `Due in the next ${months} months`,
  figures: "Figures against targets",
  nothing: "Nothing.",
  more: (count) => `and ${count} more`,
  uncountedMore: "and more, not listed in this summary",
  byGroup: "Targets and tasks by group",
  ungrouped: "No group",
  details: "Details",
  noSector: "No sector",
  openTasks: "Tasks without a deadline or a report",
  appendix: (name) => `Appendix: ${name.toLowerCase()}`,
  legend: "What the statuses mean",
  columns: {
    status: "Status",
    target: "Target or task",
    figure: "Target",
    deadline: "Due",
    asked: "Required",
    now: "Now",
    latest: "Latest",
    reason: "Reason",
    source: "Source",
    group: "Group",
    count: "Total",
    change: "Change",
    before: "Before",
    moved: "Deadline moved to",
  },
  overdueBy: (time) => `overdue by ${time}`,
  notDue: "not due yet",
  kept: "kept so far",
  endOf: (end) => end.replace(/^the /, ""),
  noReport: "no report",
  noData: "no data",
  conditions: (count, isAll) => (isAll ? `all ${count} conditions` : `one of ${count} conditions`),
  partsMet: (met, all) => `${met} of ${all} met`,
  dated: (fact, period) => `${fact} (${period})`,
  place: (source, { line, ...larger }) => {
    const place = [`[${source}]`, ...locatorText(larger)].join(" ");
    return line === undefined ? place : `${place}:${line}`;
  },
  caveats: (count, list) => `${count === 1 ? "Caveat" : "Caveats"}: ${list}.`,
  meanings: {
    achieved: "it is met, and nothing shows that it was met late",
    "achieved-late": "it was met, but after the deadline",
    "on-track": "it has come as far as was expected by now, or has held so far",
    "at-risk": "it is somewhat behind what was expected by now",
    "off-track": "it is far behind what was expected by now, or outside the limits that it has to keep",
    regressing: "it is worse than where it started",
    "in-progress": "it has begun or been measured; it is not met, and its pace cannot be told",
    pending: "nothing has been reported, and no deadline has passed",
    "no-data": "it is measured by a figure, and no usable figure is known yet",
    "awaiting-data": "the deadline has passed, and what would decide is not known yet",
    indeterminate: "what is known does not show whether it is met",
    overdue: "the deadline has passed, and no report says that it is done",
    missed: "it was not met by the deadline, or can no longer be met",
    "not-started": "it is not in force yet",
    "on-hold": "it is suspended for now",
    withdrawn: "it was cancelled, or its policies were repealed or replaced",
  },
};

/** English with the words of reports, for `renderText` and `renderMarkdown`. */
export const enReport: Complete<ReportLocale> = { ...en, report };

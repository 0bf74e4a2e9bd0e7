import type { Complete } from "../../locale/complete.js";
import { en } from "../../locale/en/locale.js";
import type { ReportLocale, ReportWords } from "../report-locale.js";

const report: ReportWords = {
  title: (count, figure, day) => `Progress of ${figure} ${count === 1 ? "target" : "targets"} as of ${day}`,
  known: (day) => `With what was known on ${day}`,
  standings: { commitment: "Commitments", proposal: "Proposals", prediction: "Predictions" },
  inForce: (inForce, targets) => `${inForce} in force of ${targets}`,
  withEvidence: (count, inForce) => `${count} of ${inForce} have a value or report`,
  vouched: (verified, selfReported, notStated) => {
    const kinds = [
      ...(verified === null ? [] : [`${verified} verified`]),
      ...(selfReported === null ? [] : [`${selfReported} self-reported`]),
      ...(notStated === null ? [] : [`${notStated} not stated`]),
    ];
    return `Who vouches for the values and reports: ${kinds.join(", ")}`;
  },
  leftOut: "left out",
  apart: "counted apart",
  attention: "Needs attention",
  nothing: "nothing",
  dueNext: "Due next",
  groups: "Groups",
  ungrouped: "in no group",
  overlap: "A target may stand in several groups; only commitments are counted.",
  legend: "What the statuses mean",
  targets: "All targets",
  caveats: (count, list) => `${count === 1 ? "Caveat" : "Caveats"}: ${list}.`,
  columns: {
    status: "Status",
    count: "Targets",
    target: "Target",
    deadline: "Deadline",
    reason: "Reason",
    meaning: "Meaning",
  },
  noDeadline: "no deadline",
  more: (count) => `and ${count} more`,
  apartNames: { proposal: "proposal", prediction: "prediction" },
  meanings: {
    achieved: "it is met, and nothing shows that it was met late",
    "achieved-late": "it was met, but after the deadline",
    "on-track": "it has come as far as was expected by now, or has held so far",
    "at-risk": "it is somewhat behind what was expected by now",
    "off-track": "it is far behind what was expected by now, or outside the limits that it has to keep",
    regressing: "it is worse than where it started",
    "in-progress": "it has begun or been measured; it is not met, and its pace cannot be told",
    pending: "nothing has been reported, and no deadline has passed",
    "no-data": "it is measured by a figure, and none is known that counts",
    "awaiting-data": "the deadline has passed, and what would decide is not known yet",
    indeterminate: "by what is known, it may be met or not",
    overdue: "the deadline has passed, and no report says that it is done",
    missed: "it was not met by the deadline, or can no longer be met",
    "not-started": "it is not in force yet",
    "on-hold": "it is suspended for now",
    withdrawn: "it was cancelled, or its policies were repealed or replaced",
  },
};

/** English with the words of reports, for `renderText` and `renderMarkdown`. */
export const enReport: Complete<ReportLocale> = { ...en, report };

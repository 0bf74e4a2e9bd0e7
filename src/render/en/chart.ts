import type { Complete } from "../../locale/complete.js";
import { en } from "../../locale/en/locale.js";
import type { ChartLocale, ChartWords } from "../chart-locale.js";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const chart: ChartWords = {
  asOf: (day) => `as of ${day}`,
  asked: (criterion, deadline) =>
    deadline === null ? `Target: ${criterion}` : `Target: ${criterion}; due by ${deadline}`,
  askedWith: (criterion, event) => `Target: ${criterion}; due with the event “${event}”`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  deadline: "deadline",
  expected: "expected",
  approximate: "deadline, if meant broadly",
  target: (limit) => `target: ${limit}`,
  baseline: (value) => `baseline: ${value}`,
  projected: (value) => `at this rate: ${value}`,
  value: "measured value",
  total: "total so far",
  bounds: "what the value may be",
  openBound: "no upper or lower bound",
  notFinal: "not final",
  notCounted: "does not count",
  breach: "outside the limits",
  forecast: "forecast",
  allowed: "meets the target",
  path: "expected path",
  projection: "at the rate so far",
  break: "break in the series",
  milestones: {
    met: "milestone met",
    "met-late": "milestone met late",
    missed: "milestone missed",
    "awaiting-data": "milestone, no data yet",
    indeterminate: "milestone, open whether met",
    due: "milestone due now",
    ahead: "milestone ahead",
  },
  expectedByThen: "expected by then",
  noFigure: "no figure yet",
  nothing: "There is nothing to draw yet.",
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
  titles: {
    bullets: (day) => `Figures against targets as of ${day}`,
    timeline: (day) => `Deadlines as of ${day}`,
    history: (first, last) => `Targets and tasks by status, ${first} to ${last}`,
    counts: (day) => `Targets and tasks by status as of ${day}`,
  },
  more: (count) => `and ${count} more with a deadline`,
  undated: (count) => `${count} without a dated deadline`,
  count: (group, count) => `${group} ${count}`,
  dated: (when, fact) => `${when}: ${fact}`,
};

/** English with the words of charts, for `renderChart` and the other charts. */
export const enChart: Complete<ChartLocale> = { ...en, chart };

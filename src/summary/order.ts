import type { Status } from "../verdict/codes.js";
import type { SummaryLine } from "./summary.js";

/** What needs attention, the worst first. */
const ATTENTION: readonly Status[] = [
  "missed",
  "overdue",
  "regressing",
  "off-track",
  "awaiting-data",
  "at-risk",
];

export const needsAttention = ({ status }: SummaryLine): boolean => ATTENTION.includes(status);

/** The nearest first; those without a dated deadline last. */
export const byDueDay = (a: SummaryLine, b: SummaryLine): number => {
  const [x, y] = [a.dueOn ?? "9999-12-31", b.dueOn ?? "9999-12-31"];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The worst first, then the longest due. */
export const byUrgency = (a: SummaryLine, b: SummaryLine): number =>
  ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status) || byDueDay(a, b);

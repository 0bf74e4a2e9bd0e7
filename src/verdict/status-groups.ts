import type { Status } from "./codes.js";

/**
 * The eight groups in which an overview prints the statuses, each with its statuses. Every status is in exactly one
 * group.
 */
export const statusesByGroup = {
  achieved: ["achieved", "achieved-late"],
  "on-track": ["on-track"],
  behind: ["at-risk", "off-track", "regressing"],
  overdue: ["overdue"],
  missed: ["missed"],
  "awaiting-data": ["awaiting-data"],
  "not-assessable": ["in-progress", "pending", "no-data", "indeterminate"],
  "not-running": ["not-started", "on-hold", "withdrawn"],
} as const satisfies Readonly<Record<string, readonly Status[]>>;

/** One of {@link statusGroups}. */
export type StatusGroup = keyof typeof statusesByGroup;

/** The groups of statuses, in the order in which they are printed. */
export const statusGroups = /* @__PURE__ */ Object.keys(statusesByGroup) as readonly StatusGroup[];

/** The group that a status is in. */
export const statusGroupOf = (status: Status): StatusGroup =>
  statusGroups.find((group) => (statusesByGroup[group] as readonly Status[]).includes(status)) as StatusGroup;

import type { Status } from "../verdict/codes.js";

/**
 * What became of a target from one evaluation to another. The first line that fits:
 *
 * | change | means |
 * |---|---|
 * | `new` | first stated between the two: only the later evaluation has it, or no source or policy had stated it before |
 * | `removed` | the other way round |
 * | `unchanged` | the same status, and no revision in between |
 * | `newly-achieved` | it is `achieved` or `achieved-late`, and was neither |
 * | `slipped` | it was `achieved` or `achieved-late`, and is neither |
 * | `withdrawn` | it is `withdrawn`, and was not |
 * | `reinstated` | it was `withdrawn`, and is not |
 * | `improved`, `worsened` | the two statuses can be compared |
 * | `revised` | they cannot, or are the same, and a revision changed what is asked or by when |
 * | `changed` | they cannot |
 *
 * Which statuses can be compared, each better than those beside it:
 *
 * | status | is better than |
 * |---|---|
 * | `achieved` | `achieved-late` |
 * | `on-track` | `at-risk`, `off-track`, `regressing`, `overdue`, `missed` |
 * | `at-risk` | `off-track`, `regressing`, `overdue`, `missed` |
 * | `off-track` | `regressing`, `overdue`, `missed` |
 * | `regressing` | `overdue`, `missed` |
 * | `in-progress`, `pending` | `overdue`, `missed` |
 *
 * Nothing else is better or worse. That it is not known how a target stands (`no-data`, `awaiting-data`,
 * `indeterminate`) is neither good nor bad, nor is that it is not pursued (`not-started`, `on-hold`); a target
 * `in-progress` or `pending` has no pace to compare with one; and `overdue` and `missed` are two ways to fail.
 */
export const statusChanges = [
  "newly-achieved",
  "slipped",
  "improved",
  "worsened",
  "revised",
  "changed",
  "unchanged",
  "new",
  "removed",
  "withdrawn",
  "reinstated",
] as const;

/** One of {@link statusChanges}. */
export type StatusChange = (typeof statusChanges)[number];

const FAILED = ["overdue", "missed"] as const;

/** Each status with those that are worse. */
const WORSE: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  achieved: ["achieved-late"],
  "on-track": ["at-risk", "off-track", "regressing", ...FAILED],
  "at-risk": ["off-track", "regressing", ...FAILED],
  "off-track": ["regressing", ...FAILED],
  regressing: FAILED,
  "in-progress": FAILED,
  pending: FAILED,
};

const isAchieved = (status: Status): boolean => status === "achieved" || status === "achieved-late";

const isWorse = (status: Status, than: Status): boolean => WORSE[than]?.includes(status) === true;

/** The change between two statuses. */
export const changeBetween = (before: Status, after: Status): StatusChange => {
  if (before === after) return "unchanged";
  if (isAchieved(before) !== isAchieved(after)) return isAchieved(after) ? "newly-achieved" : "slipped";
  if (after === "withdrawn") return "withdrawn";
  if (before === "withdrawn") return "reinstated";
  if (isWorse(before, after)) return "improved";
  return isWorse(after, before) ? "worsened" : "changed";
};

import type { PaceState } from "../pace/pace-state.js";
import type { AchievementState, Status } from "./codes.js";

/** What decides the status, and nothing else. */
export interface StatusParts {
  /** Cancelled, or all policies ended, in time and before it was met. */
  readonly withdrawn: boolean;
  readonly onHold: boolean;
  readonly inForce: boolean;
  readonly kind: "measured" | "deliverable" | "qualitative";
  readonly achievement: AchievementState;
  /** Met, and shown to be late. */
  readonly late: boolean;
  readonly deadline: "none" | "ahead" | "passed";
  /** A deciding value does not meet it after the deadline, or it can no longer be met. */
  readonly missed: boolean;
  /** After the deadline, the value or report that would decide is not there. */
  readonly missing: boolean;
  readonly pace: PaceState;
  /** At least one value or report counts. */
  readonly hasEvidence: boolean;
}

/** The one ordered table from parts to status: the first row that fits. */
export const statusOf = (parts: StatusParts): Status => {
  if (parts.withdrawn) return "withdrawn";
  if (parts.onHold) return "on-hold";
  if (!parts.inForce) return "not-started";
  if (parts.achievement === "met") return parts.late ? "achieved-late" : "achieved";
  if (parts.missed) return "missed";
  const passed = parts.deadline === "passed";
  if (passed && parts.missing) return parts.kind === "deliverable" ? "overdue" : "awaiting-data";
  if (parts.deadline !== "ahead" && parts.achievement === "indeterminate") return "indeterminate";
  if (!passed && parts.pace !== "unknown") return parts.pace;
  if (parts.hasEvidence) return "in-progress";
  return parts.kind === "measured" ? "no-data" : "pending";
};

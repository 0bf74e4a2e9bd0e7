import type { StatedDeadline } from "../verdict/reason.js";
import type { Say } from "./vocabulary.js";

/** A deadline as it was written, or the event to which it is tied; `null` for none. */
export const deadlineText = (deadline: StatedDeadline, say: Say): string | null => {
  if (deadline === null) return null;
  return typeof deadline === "string" ? say.period(deadline) : `“${say.text(deadline.event)}”`;
};

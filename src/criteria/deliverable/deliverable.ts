import type { Written } from "../../reading/written.js";

/** Holds when a report says that it is done. */
export interface DeliverableCriterion {
  /** Which kind of criterion it is. */
  readonly kind: "deliverable";
  /** A report says that it is done. */
  readonly deliverable: true;
}

/** A {@link DeliverableCriterion} as it may be written. */
export type DeliverableInput = Written<Pick<DeliverableCriterion, "deliverable">>;

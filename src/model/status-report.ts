import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";
import type { Verification } from "./measured-value.js";
import type { Citation } from "./source.js";

/** What a report can say of a target. */
export const reportedStates = ["done", "partly-done", "started", "not-done", "cancelled"] as const;

/** One of {@link reportedStates}. */
export type ReportedState = (typeof reportedStates)[number];

/**
 * What somebody says of a target: it decides deliverable and qualitative targets, and stands beside the computed
 * verdict of measured ones.
 */
export interface StatusReport {
  readonly id?: string;
  readonly target: string;
  /** When the state was reached. */
  readonly on: Period;
  /** When it became known; default: its source's publication, else `on`. */
  readonly reportedOn?: Period;
  readonly says: ReportedState;
  /** The part that is meant; `done` with a scope counts as partly done. */
  readonly scope?: LocalizedText;
  /** A party of the portfolio. */
  readonly by?: string;
  /** Default `self-reported`. */
  readonly verification: Verification;
  readonly citations: readonly Citation[];
}

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
  /** A name of its own, unique among the reports. Default: none. */
  readonly id?: string;
  /** The id of the target. */
  readonly target: string;
  /** When the state was reached. An imprecise period counts by its last day. */
  readonly on: Period;
  /** When it became known. Default: its source's publication, else `on`. */
  readonly reportedOn?: Period;
  /** What it says of the target. */
  readonly says: ReportedState;
  /** The part that is meant; `done` with a scope counts as partly done. Default: the whole target. */
  readonly scope?: LocalizedText;
  /** The id of the party that reports. Default: not said. */
  readonly by?: string;
  /** Who vouches for it. Default: not stated, which counts as `self-reported` does. */
  readonly verification?: Verification;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

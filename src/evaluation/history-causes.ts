import type { MeasuredValue } from "../model/measured-value.js";
import type { StatusReport } from "../model/status-report.js";
import type { Revision } from "../model/target.js";
import type { Period } from "../value/period.js";
import type { LocalizedText } from "../value/text.js";

/** Each cause code with its parameters. */
interface CauseParameters {
  /** The target is in force from that day on. */
  "in-force": object;
  /** The deadline that has passed, as it is written. */
  "deadline-passed": { readonly deadline: Period };
  /** The event that occurred. */
  "event-occurred": { readonly event: LocalizedText };
  /** The ids of the policies that ended. */
  "policies-ended": { readonly policies: readonly string[] };
  /** The revision that took effect. */
  revised: { readonly revision: Revision };
  /** The period that ended. */
  "period-ended": { readonly period: Period };
  /** The value that came to count. */
  value: { readonly value: MeasuredValue };
  /** The new value, and those whose place it took. */
  "value-revised": { readonly value: MeasuredValue; readonly replaces: readonly MeasuredValue[] };
  /** The statement without a figure, and the values that it took back. */
  "value-withdrawn": { readonly value: MeasuredValue; readonly replaces: readonly MeasuredValue[] };
  /** The report that came to count. */
  report: { readonly report: StatusReport };
}

/**
 * What can change a status from one day to the next. `value` and `replaces` are the values of the portfolio itself,
 * with their citations.
 *
 * | code | means |
 * |---|---|
 * | `in-force` | the first day on which the target is in force |
 * | `deadline-passed` | the first day after the deadline; of an approximate one, after the latest day that it may mean; of an event, after the day of the event |
 * | `event-occurred` | the event of the deadline occurred: the way to the target now has an end |
 * | `policies-ended` | the last of the target's policies was repealed or replaced |
 * | `revised` | a revision of the target took effect and is known |
 * | `period-ended` | a period of `every` ended: its value should be there now |
 * | `value` | a value of a period came to count that had none: it stands and is known |
 * | `value-revised` | a newer vintage of a period took the place of `replaces` |
 * | `value-withdrawn` | a newer vintage without a figure took back `replaces` |
 * | `report` | a report came to count: what it tells has been reached and is known |
 *
 * The first day of a deadline is none of them, since `due` is a state of timeliness and of no status; nor is a value
 * that grows stale, which weakens confidence only.
 */
export const historyCauseCodes = [
  "in-force",
  "deadline-passed",
  "event-occurred",
  "policies-ended",
  "revised",
  "period-ended",
  "value",
  "value-revised",
  "value-withdrawn",
  "report",
] as const satisfies readonly (keyof CauseParameters)[];

/** One of {@link historyCauseCodes}. */
export type HistoryCauseCode = (typeof historyCauseCodes)[number];

/**
 * One thing that happened on the day of a {@link HistoryStep}: one of {@link historyCauseCodes} with its parameters.
 */
export type HistoryCause = {
  [C in HistoryCauseCode]: {
    /** What happened. */
    readonly code: C;
  } & CauseParameters[C];
}[HistoryCauseCode];

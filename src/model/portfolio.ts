// The model: one file for each concept, with the type that is stored and the schema that reads it.
// How users write it is in input.ts.
import type { Dimension } from "./dimension.js";
import type { Indicator } from "./indicator.js";
import type { MeasuredValue } from "./measured-value.js";
import type { Party } from "./party.js";
import type { Policy } from "./policy.js";
import type { Source } from "./source.js";
import type { StatusReport } from "./status-report.js";
import type { Target } from "./target.js";

/**
 * Everything that is evaluated together: checked, deeply frozen, plain JSON. Made by {@link definePortfolio} or
 * {@link parsePortfolio}, and never by hand: the evaluation trusts that its references and numbers are sound.
 */
export interface Portfolio<TargetId extends string = string, IndicatorId extends string = string> {
  /** The documents that citations refer to. Default: none. */
  readonly sources: readonly Source[];
  /** The bodies that are responsible, issue or report. Default: none. */
  readonly parties: readonly Party[];
  /** The policies that set targets. Default: none. */
  readonly policies: readonly Policy[];
  /** What is measured. Default: none. */
  readonly indicators: readonly Indicator<IndicatorId>[];
  /**
   * The breakdowns of values and targets, with their titles. Where there are any, no other may be used. Default: none;
   * then any may be used.
   */
  readonly dimensions: readonly Dimension[];
  /** What is judged. Default: none. */
  readonly targets: readonly Target<TargetId>[];
  /** The values of the indicators. Default: none. */
  readonly measuredValues: readonly MeasuredValue[];
  /** What somebody says of the targets. Default: none. */
  readonly reports: readonly StatusReport[];
  /**
   * The IANA time zone in which an `asOf` given as a `Date` is read as a calendar day. Default: none; a
   * `Date` is then refused.
   */
  readonly timeZone?: string;
}

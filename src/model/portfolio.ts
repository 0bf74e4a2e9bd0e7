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
export interface Portfolio<TargetId extends string = string> {
  readonly sources: readonly Source[];
  readonly parties: readonly Party[];
  readonly policies: readonly Policy[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target<TargetId>[];
  readonly measuredValues: readonly MeasuredValue[];
  readonly reports: readonly StatusReport[];
  /** IANA time zone in which an `asOf` given as a `Date` is read as a calendar day. */
  readonly timeZone?: string;
}

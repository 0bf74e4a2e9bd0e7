import type { Comparison } from "../criteria/change/change.js";
import type { Amount } from "../value/amount.js";
import type { Period } from "../value/period.js";
import type { Citation } from "./source.js";
import type { Dimensions } from "./target.js";

/** How mature a number is. Forecasts never decide a verdict. */
export const valueStatuses = ["final", "provisional", "estimated", "imputed", "forecast"] as const;

/** One of {@link valueStatuses}. */
export type ValueStatus = (typeof valueStatuses)[number];

/** Marks of quality (SDMX observation status B, D, U, V, N, J). Each weakens confidence. */
export const valueFlags = [
  "series-break",
  "definition-differs",
  "low-reliability",
  "unvalidated",
  "not-significant",
  "derogation",
] as const;

/** One of {@link valueFlags}. */
export type ValueFlag = (typeof valueFlags)[number];

/**
 * Why there is no value (SDMX observation status L, M, Q, O). A figure that was published and taken back is
 * `suppressed` where its publisher withholds it, `not-yet-available` where a corrected one is to come, and else
 * `unknown`; the verdict is the same.
 */
export const missingReasons = [
  "not-collected",
  "not-applicable",
  "suppressed",
  "not-yet-available",
  "unknown",
] as const;

/** One of {@link missingReasons}. */
export type MissingReason = (typeof missingReasons)[number];

/** Who vouches for a number or a report. */
export const verifications = ["self-reported", "verified"] as const;

/** One of {@link verifications}. */
export type Verification = (typeof verifications)[number];

/** A value that is a code, for indicators of unit `category`. */
export interface CategoryValue {
  readonly category: string;
}

/**
 * One measured value of an indicator for a period (SDMX and FHIR: observation; IATI: actual). It has a `value`, a
 * `comparison` with another period, or both; or a `missingReason`, which takes back what was published before it for
 * that period.
 */
export interface MeasuredValue {
  readonly id?: string;
  readonly indicator: string;
  readonly period: Period;
  readonly value?: Amount | CategoryValue;
  readonly missingReason?: MissingReason;
  /** The change against another period that the document states, beside the value or instead of one. */
  readonly comparison?: Comparison;
  /** The unit's code where it is not the indicator's own; refused unless an exact factor is known. */
  readonly unit?: string;
  /** Default `final`. */
  readonly status: ValueStatus;
  readonly flags: readonly ValueFlag[];
  /** Default `self-reported`. */
  readonly verification: Verification;
  /** When this vintage became known; default: its source's publication, else the value's own last day. */
  readonly releasedOn?: Period;
  /** None = the headline total. */
  readonly dimensions?: Dimensions;
  /** Who states it: a party of the portfolio. Changes no verdict. */
  readonly by?: string;
  readonly citations: readonly Citation[];
}

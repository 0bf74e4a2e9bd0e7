import type { Comparison } from "../criteria/change/change.js";
import type { Amount } from "../value/amount.js";
import type { Period } from "../value/period.js";
import type { OwnUnit } from "../value/unit.js";
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
  /** The code. */
  readonly category: string;
}

/**
 * One measured value of an indicator for a period (SDMX and FHIR: observation; IATI: actual). It has a `value`, a
 * `comparison` with another period, or both; or a `missingReason`, which takes back what was published before it for
 * that period.
 */
export interface MeasuredValue {
  /** A name of its own, unique among the measured values. Default: none. */
  readonly id?: string;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The days that it speaks of, such as `2020`, `2020-Q3` or `2020-10-15`. */
  readonly period: Period;
  /**
   * The value, in `unit`: a number as documents state numbers, or a code. Default: none; then a comparison or
   * a `missingReason` is needed.
   */
  readonly value?: Amount | CategoryValue;
  /** Why there is no value. Default: there is one. */
  readonly missingReason?: MissingReason;
  /**
   * The change against another period that the document states, beside the value or instead of one. Default:
   * none.
   */
  readonly comparison?: Comparison;
  /**
   * The unit that it is stated in, if that is not the indicator's: a code, or a unit of your own that says what one of
   * it `is`. It is converted exactly, and refused where no exact factor is known. Default: that of the indicator.
   */
  readonly unit?: string | OwnUnit;
  /** How mature it is. Default: `final`. */
  readonly status: ValueStatus;
  /** Marks of quality. Each weakens confidence. Default: none. */
  readonly flags: readonly ValueFlag[];
  /** Who vouches for it. Default: not stated, which counts as `self-reported` does. */
  readonly verification?: Verification;
  /** When it became known. Default: its source's publication, else the last day of `period`. */
  readonly releasedOn?: Period;
  /** Of which breakdown it speaks. Default: the headline total. */
  readonly dimensions?: Dimensions;
  /** The id of the party that states it. Changes no verdict. Default: not said. */
  readonly by?: string;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

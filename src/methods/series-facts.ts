import type { Direction } from "../model/indicator.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";

/**
 * When something stands: on the last day of its period.
 *
 * @example
 * import { type SeriesMoment, seriesFacts } from "policy-targets";
 *
 * const { deadline } = seriesFacts([], { direction: "increase", deadline: "2030-Q2" });
 * const moment: SeriesMoment | null = deadline;
 * moment; // => { period: "2030-Q2", year: 2030, day: 22095 }
 */
export interface SeriesMoment {
  /** As it was written. */
  readonly period: Period;
  /** Calendar year of the last day. */
  readonly year: number;
  /** The last day, counted from 1970-01-01. */
  readonly day: number;
}

/**
 * A number twice: as a double to compute with, and in decimal digits to decide exactly.
 *
 * @example
 * import { type SeriesFigure, seriesFacts } from "policy-targets";
 *
 * const target: SeriesFigure | null = seriesFacts([], { direction: "increase", target: "80.50" }).target;
 * target; // => { value: 80.5, decimal: "80.50" }
 */
export interface SeriesFigure {
  readonly value: number;
  readonly decimal: DecimalString;
}

/**
 * A value of a series, read.
 *
 * @example
 * import { type SeriesValue, seriesFacts } from "policy-targets";
 *
 * const values: readonly SeriesValue[] = seriesFacts([{ period: "2015", value: 4 }], { direction: "increase" }).values;
 * values; // => [{ period: "2015", year: 2015, day: 16800, value: 4, decimal: "4" }]
 */
export interface SeriesValue extends SeriesMoment, SeriesFigure {}

/**
 * What progress is counted from: a moment, and the value there if it was stated apart from the series.
 *
 * @example
 * import { type SeriesBaseline, seriesFacts } from "policy-targets";
 *
 * const facts = seriesFacts([], { direction: "increase", baseline: { period: "2015" } });
 * const baseline: SeriesBaseline | null = facts.baseline;
 * baseline; // => { period: "2015", year: 2015, day: 16800, figure: null }
 */
export interface SeriesBaseline extends SeriesMoment {
  readonly figure: SeriesFigure | null;
}

/**
 * All that a method works on, checked and read once. {@link seriesFacts} makes it from points and options; whoever
 * has checked values at hand may build it directly. No method changes it.
 *
 * @example
 * import { type SeriesFacts, progressMethods, seriesFacts } from "policy-targets";
 *
 * const facts: SeriesFacts = seriesFacts(
 *   [{ period: "2020", value: 40 }, { period: "2022", value: 55 }],
 *   { direction: "increase", baseline: { period: "2020" }, target: 80, deadline: "2024" },
 * );
 * progressMethods.linear.assess(facts).pace; // => "at-risk"
 */
export interface SeriesFacts {
  /** Oldest first; several on one day in the order in which they were given. */
  readonly values: readonly SeriesValue[];
  readonly direction: Direction;
  readonly target: SeriesFigure | null;
  readonly deadline: SeriesMoment | null;
  readonly baseline: SeriesBaseline | null;
  /** The lowest or highest value that can be; read by `open-sdg` alone. */
  readonly limit: SeriesFigure | null;
  /** The thresholds that replace the method's own, by its keys; empty where it keeps them. */
  readonly thresholds: Readonly<Record<string, DecimalString>>;
}

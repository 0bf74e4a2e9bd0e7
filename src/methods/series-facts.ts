import type { Direction } from "../model/indicator.js";
import type { DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";

/** When something stands: on the last day of its period. */
export interface SeriesMoment {
  /** As it was written. */
  readonly period: Period;
  /** Calendar year of the last day. */
  readonly year: number;
  /** The last day, counted from 1970-01-01. */
  readonly day: number;
}

/** A number twice: as a double to compute with, and in decimal digits to decide exactly. */
export interface SeriesFigure {
  readonly value: number;
  readonly decimal: DecimalString;
}

/** A value of a series, read. */
export interface SeriesValue extends SeriesMoment, SeriesFigure {}

/** What progress is counted from: a moment, and the value there if it was stated apart from the series. */
export interface SeriesBaseline extends SeriesMoment {
  readonly figure: SeriesFigure | null;
}

/**
 * All that a method works on, checked and read once. {@link seriesFacts} makes it from points and options; whoever
 * has checked values at hand may build it directly. No method changes it.
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

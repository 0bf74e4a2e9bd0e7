import type { Direction } from "../criteria/direction.js";
import type { DecimalString } from "../value/decimal.js";
import type { LocalizedText } from "../value/text.js";
import { codeOf, proportionOf, type Unit } from "../value/unit.js";
import type { Citation } from "./source.js";

export { type Direction, directions } from "../criteria/direction.js";

/**
 * What a value says of its period: the state at its end (`level`), a total that has been running until its end
 * (`cumulative`), or the amount within it (`per-period`), which is added over a target's window; with a baseline, over
 * periods as long as the baseline's.
 */
export const accumulations = ["level", "cumulative", "per-period"] as const;

/** One of {@link accumulations}. */
export type Accumulation = (typeof accumulations)[number];

/** How often a new value is expected. */
export const frequencies = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "semi-annual",
  "annual",
  "biennial",
  "quinquennial",
] as const;

/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number];

/**
 * From which two indicators a ratio is derived. Its values come from values of the same period and dimensions, never
 * from different periods; one that is stated itself stands before a derived one.
 */
export interface RatioOf {
  /** The id of the indicator that is divided. */
  readonly numerator: string;
  /** The id of the indicator that it is divided by. Where its value is not surely over zero, the ratio has none. */
  readonly denominator: string;
  /**
   * By how much the quotient is multiplied. Default: what the unit says (percent: 100, per-1000: 1000), else
   * 1.
   */
  readonly per?: DecimalString;
}

/** What is measured: the meaning of a series of values and the unit they are in. */
export interface Indicator<Id extends string = string> {
  /** The name by which targets and measured values refer to it. Unique among the indicators. */
  readonly id: Id;
  /** What is measured, in one language or in several. */
  readonly title: LocalizedText;
  /** The unit of its values: a standard unit, an ISO 4217 currency, or one of your own with its label. */
  readonly unit: Unit;
  /**
   * Which way is better. Default: what the criterion implies; `equals` without a baseline that shows it needs
   * one.
   */
  readonly direction?: Direction;
  /** What a value says of its period. Default: `level`. */
  readonly accumulation: Accumulation;
  /** The two indicators from which it is derived. Default: its values are measured. */
  readonly ratioOf?: RatioOf;
  /**
   * The id of the `per-period` indicator of which this one states the amount a day, as in "700 to 1,000 items
   * a day". The audit compares the two; nothing is evaluated from it. Default: none.
   */
  readonly perDayOf?: string;
  /**
   * How often a new value is expected: decides whether a later value in the deadline's period is still to
   * come. Default: unknown.
   */
  readonly frequency?: Frequency;
  /** Where it is stated: sources, places and printed words. Default: none. */
  readonly citations: readonly Citation[];
}

/** By how much the quotient of a ratio is multiplied: what it says, else what its unit says, else 1. */
export const perOf = ({ ratioOf, unit }: Pick<Indicator, "ratioOf" | "unit">): DecimalString =>
  ratioOf?.per ?? proportionOf(codeOf(unit)) ?? "1";

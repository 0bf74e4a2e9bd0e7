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
  readonly numerator: string;
  readonly denominator: string;
  /** By how much the quotient is multiplied. Default: what the unit says (percent: 100, per-1000: 1000), else 1. */
  readonly per?: DecimalString;
}

/** What is measured: the meaning of a series of values and the unit they are in. */
export interface Indicator {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: Unit;
  /** Derived from the criterion where that implies it; needed for `equals` without a baseline that shows it. */
  readonly direction?: Direction;
  /** Default `level`. */
  readonly accumulation: Accumulation;
  readonly ratioOf?: RatioOf;
  /**
   * The `per-period` indicator of which this one states the amount a day, as in "700 to 1,000 items a day". The
   * audit holds the two against each other; nothing is evaluated from it.
   */
  readonly perDayOf?: string;
  /** Decides whether a later value in the deadline's period is still to come. */
  readonly frequency?: Frequency;
  readonly citations: readonly Citation[];
}

/** By how much the quotient of a ratio is multiplied: what it says, else what its unit says, else 1. */
export const perOf = ({ ratioOf, unit }: Pick<Indicator, "ratioOf" | "unit">): DecimalString =>
  ratioOf?.per ?? proportionOf(codeOf(unit)) ?? "1";

import type { LocalizedText } from "../value/text.js";
import type { Unit } from "../value/unit.js";
import type { Citation } from "./source.js";

/**
 * Which way is better.
 *
 * @example
 * import { directions } from "policy-targets";
 *
 * directions; // => ["increase", "decrease"]
 */
export const directions = ["increase", "decrease"] as const;

/**
 * One of {@link directions}.
 *
 * @example
 * import type { Direction } from "policy-targets";
 *
 * const direction: Direction = "decrease";
 * direction; // => "decrease"
 */
export type Direction = (typeof directions)[number];

/**
 * What a value says of its period: the state at its end (`level`), or a total that has been running until its
 * end (`cumulative`).
 *
 * @example
 * import { accumulations } from "policy-targets";
 *
 * accumulations; // => ["level", "cumulative"]
 */
export const accumulations = ["level", "cumulative"] as const;

/**
 * One of {@link accumulations}.
 *
 * @example
 * import type { Accumulation } from "policy-targets";
 *
 * const accumulation: Accumulation = "cumulative";
 * accumulation; // => "cumulative"
 */
export type Accumulation = (typeof accumulations)[number];

/**
 * How often a new value is expected.
 *
 * @example
 * import { frequencies } from "policy-targets";
 *
 * frequencies.includes("annual"); // => true
 */
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

/**
 * One of {@link frequencies}.
 *
 * @example
 * import type { Frequency } from "policy-targets";
 *
 * const frequency: Frequency = "quarterly";
 * frequency; // => "quarterly"
 */
export type Frequency = (typeof frequencies)[number];

/**
 * What is measured: the meaning of a series of values and the unit they are in.
 *
 * @example
 * import { type Indicator, parsePortfolio } from "policy-targets";
 *
 * const fibre: Indicator = {
 *   id: "fibre",
 *   title: "Households with fibre",
 *   unit: "percent",
 *   accumulation: "level",
 *   frequency: "annual",
 *   citations: [],
 * };
 * parsePortfolio({ indicators: [fibre] }).indicators[0]?.unit; // => "percent"
 */
export interface Indicator {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: Unit;
  /** Derived from the criterion where that implies it; needed for `equals` without a baseline that shows it. */
  readonly direction?: Direction;
  /** Default `level`. */
  readonly accumulation: Accumulation;
  /** Decides whether a later value in the deadline's period is still to come. */
  readonly frequency?: Frequency;
  readonly citations: readonly Citation[];
}

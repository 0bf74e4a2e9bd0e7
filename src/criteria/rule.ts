import type { FaultDetail } from "../faults/fault.js";
import type { Reader } from "../faults/shape.js";
import type { Amount } from "../value/amount.js";
import type { CriterionPart } from "./criterion.js";
import type { Demand } from "./demand.js";
import type { Direction } from "./direction.js";
import type { Readers, StoredFields } from "./stored.js";

/** What the rest of the library has to know of a kind of criterion. */
export interface NamedRule<C> {
  /** The criterion without its figures, for messages. Criteria with the same question differ in figures alone. */
  question(criterion: C): string;
  /** Those of its keys that hold names and texts, in which digits are no figures. */
  readonly texts: readonly string[];
  /** How its own keys are read when it comes back from storage. `part` reads a part of it. */
  stored(fields: StoredFields, part: Reader): Readers;
}

/** The rule of a kind that the values of one indicator judge. It may be quantified by `every` and `each`. */
export interface MeasuredRule<C> extends NamedRule<C> {
  readonly family: "measured";
  /** What it demands of a value. */
  demand(criterion: C): Demand;
  /**
   * Which way is better, as far as the criterion and a baseline say: `null` if it needs no direction, `"unsaid"` if it
   * needs one that has to be stated elsewhere.
   */
  direction(criterion: C, baseline: Amount | undefined): Direction | "unsaid" | null;
  /** What is wrong with it on an indicator in this unit. That codes are no figures is checked for all kinds alike. */
  unitFaults(criterion: C, unit: string): readonly FaultDetail[];
}

/** The rule of a kind that reports judge. */
export interface ReportedRule<C> extends NamedRule<C> {
  readonly family: "reported";
}

/** The rule of a kind that is made of parts. They stand under the key that is its kind. */
export interface ComposedRule<C> extends NamedRule<C> {
  readonly family: "composed";
  /** Which of the parts have to hold. */
  readonly needs: "all" | "one";
  parts(criterion: C): readonly CriterionPart[];
}

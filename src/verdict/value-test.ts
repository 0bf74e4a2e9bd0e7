import {
  type Criterion,
  comparatorIn,
  criterionLimit,
  type MeasuredCriterion,
} from "../criteria/criterion.js";
import type { Observation } from "../series/observation.js";
import type { Amount } from "../value/amount.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { Truth } from "../value/truth.js";
import { exceeds, hasUpperLimit, holds, usesDefaultTolerance } from "./holds.js";
import type { JudgedChange, ProgressGap, Reason } from "./reason.js";

/** A criterion that compares a level: what a straight line can lead to. */
export type LevelCriterion = Extract<Criterion, { kind: "threshold" | "range" | "rank" }>;

/** How the observations of a case are tested against its criterion. */
export interface ValueTest {
  readonly criterion: MeasuredCriterion;
  /** The criterion as a level to reach; where it is none, why there is no path to it. */
  readonly level: LevelCriterion | ProgressGap;
  /** The figure that the level comes to by the figures as printed, where its own amount does not tell it. */
  readonly goal?: DecimalString;
  /** Whether there is a limit that a total can only exceed for good. */
  readonly hasUpperLimit: boolean;
  /** Whether what it asks for is itself imprecise. */
  readonly isImprecise: boolean;
  holds(observation: Observation): Truth;
  exceeds(observation: Observation): Truth;
  usesDefaultTolerance(observation: Observation): boolean;
  /** Whether an observation says anything that the criterion asks for. */
  says(observation: Observation): boolean;
  /** Of a change: how large it is for an observation. */
  changeOf(observation: Observation): JudgedChange | undefined;
  /** Why it cannot be told of an observation, where that is not the observation's own imprecision. */
  obstacle(observation: Observation): Reason | null;
}

/** The test of a criterion that looks at one observation alone. */
export const levelTest = (
  criterion: Exclude<MeasuredCriterion, { kind: "change" }>,
  tolerance: DecimalString,
): ValueTest => ({
  criterion,
  level: criterion.kind === "category" ? "not-measured" : criterion,
  hasUpperLimit: hasUpperLimit(criterion),
  isImprecise: criterion.kind === "threshold" && isImprecise(criterionLimit(criterion)),
  holds: (observation) => holds(criterion, observation, tolerance),
  exceeds: (observation) => exceeds(criterion, observation, tolerance),
  usesDefaultTolerance: (observation) => usesDefaultTolerance(criterion, observation, tolerance),
  says: ({ bounds, codes }) => bounds !== null || codes.length > 0,
  changeOf: () => undefined,
  obstacle: () => null,
});

/** A test that nothing can pass or fail, for one reason. */
export const undecidable = (criterion: MeasuredCriterion, gap: ProgressGap, reason: Reason): ValueTest => ({
  criterion,
  level: gap,
  hasUpperLimit: false,
  isImprecise: false,
  holds: () => "maybe",
  exceeds: () => "maybe",
  usesDefaultTolerance: () => false,
  says: () => true,
  changeOf: () => undefined,
  obstacle: () => reason,
});

/** Whether an amount may be more than one number. */
export const isImprecise = (amount: Amount): boolean =>
  typeof amount === "object" &&
  (amount.between === undefined || compare(amount.between[0], amount.between[1]) !== 0);

/** Whether a criterion asks for more rather than for less; exact figures and ranges ask for neither. */
export const isUpward = (criterion: Criterion): boolean => {
  const form = criterion.kind === "change" ? criterion.change : criterion;
  if (criterion.kind !== "threshold" && criterion.kind !== "change") return false;
  const comparator = comparatorIn(form as Parameters<typeof comparatorIn>[0]);
  return comparator === "atLeast" || comparator === "moreThan";
};

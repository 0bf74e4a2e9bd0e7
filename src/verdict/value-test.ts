import type { MovingReference } from "../criteria/change/change.js";
import { demandOf, type MeasuredCriterion } from "../criteria/criterion.js";
import { exceedsUpper, type Limit, type Limits, truthWithin } from "../criteria/limits.js";
import type { Observation } from "../series/observation.js";
import type { Amount } from "../value/amount.js";
import { bounds } from "../value/bounds.js";
import { compare, type DecimalString } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { Truth } from "../value/truth.js";
import type { JudgedChange, ProgressGap } from "./reason.js";

/** How the observations of a case are tested against its criterion. */
export interface ValueTest {
  readonly criterion: MeasuredCriterion;
  /** What the criterion allows a level to be, so that there is a path to it; where there is none, why. */
  readonly level: Limits | ProgressGap;
  /** The figure that the level comes to by the figures as printed, where its own amount does not tell it. */
  readonly goal?: DecimalString;
  /** Whether what it asks for is itself imprecise. */
  readonly isImprecise: boolean;
  holds(observation: Observation): Truth;
  /** Whether an observation lies above the upper limit, which a total can only exceed for good. */
  exceeds(observation: Observation): Truth;
  usesDefaultTolerance(observation: Observation): boolean;
  /** Whether an observation says anything that the criterion asks for. */
  says(observation: Observation): boolean;
  /** Of a change: how large it is for an observation. */
  changeOf(observation: Observation): JudgedChange | undefined;
  /** Why it cannot be told of an observation, where that is not the observation's own imprecision. */
  obstacle(observation: Observation): Obstacle | null;
}

/** Why a change cannot be told: there is nothing to measure it against, or a proportion of that says nothing. */
export type Obstacle =
  | { readonly code: "no-reference"; readonly against: Period | MovingReference | null }
  | { readonly code: "reference-not-positive"; readonly value: Amount; readonly period: Period };

interface MadeTest {
  readonly tolerance: DecimalString;
  readonly test: ValueTest;
}

const madeTests = /* @__PURE__ */ new WeakMap<MeasuredCriterion, MadeTest>();

/** The test of a criterion that looks at one observation alone; made once for each criterion. */
export const levelTest = (criterion: MeasuredCriterion, tolerance: DecimalString): ValueTest => {
  const made = madeTests.get(criterion);
  if (made?.tolerance === tolerance) return made.test;
  const demand = demandOf(criterion);
  const test =
    demand.of === "code"
      ? codeTest(criterion, demand.accepted)
      : figureTest(criterion, demand.of === "figure" ? demand.limits : NO_LIMITS, tolerance);
  madeTests.set(criterion, { tolerance, test });
  return test;
};

const NO_LIMITS: Limits = { lower: null, upper: null };

const codeTest = (criterion: MeasuredCriterion, accepted: readonly string[]): ValueTest => ({
  criterion,
  level: "not-measured",
  isImprecise: false,
  holds: ({ codes }) => {
    const held = codes.filter((code) => accepted.includes(code)).length;
    return held === codes.length ? "yes" : held === 0 ? "no" : "maybe";
  },
  exceeds: () => "no",
  usesDefaultTolerance: () => false,
  says: ({ codes }) => codes.length > 0,
  changeOf: () => undefined,
  obstacle: () => null,
});

const figureTest = (criterion: MeasuredCriterion, limits: Limits, tolerance: DecimalString): ValueTest => {
  const { lower, upper } = limits;
  const [lowest, highest] = [doublesOf(lower, tolerance), doublesOf(upper, tolerance)];
  const usesTolerance = [lower, upper].some(
    (limit) => limit !== null && bounds(limit.amount, tolerance).byDefaultTolerance,
  );
  return {
    criterion,
    level: limits,
    isImprecise: [lower, upper].some((limit) => limit !== null && isImprecise(limit.amount)),
    // Doubles that differ tell on which side the decimals lie. Only where they are equal, the decimals decide.
    holds: ({ bounds: own, low, high }) => {
      if (own === null) return "maybe";
      const isAbove = lowest === null || low > lowest.high;
      const isBelow = highest === null || high < highest.low;
      if (isAbove && isBelow) return "yes";
      if ((lowest !== null && high < lowest.low) || (highest !== null && low > highest.high)) return "no";
      return truthWithin(own, limits, tolerance);
    },
    exceeds: ({ bounds: own }) => (own === null ? "no" : exceedsUpper(own, limits, tolerance)),
    usesDefaultTolerance: ({ bounds: own }) => usesTolerance || own?.byDefaultTolerance === true,
    says: ({ bounds: own }) => own !== null,
    changeOf: () => undefined,
    obstacle: () => null,
  };
};

/** What a limit may be, in doubles. */
const doublesOf = (limit: Limit | null, tolerance: DecimalString) => {
  if (limit === null) return null;
  const { lower, upper } = bounds(limit.amount, tolerance);
  return {
    low: lower === null ? Number.NEGATIVE_INFINITY : Number(lower.value),
    high: upper === null ? Number.POSITIVE_INFINITY : Number(upper.value),
  };
};

/** Whether an amount may be more than one number. */
export const isImprecise = (amount: Amount): boolean =>
  typeof amount === "object" &&
  (amount.between === undefined || compare(amount.between[0], amount.between[1]) !== 0);

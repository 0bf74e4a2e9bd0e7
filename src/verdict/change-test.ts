import {
  type AskedChange,
  askedChange,
  type ChangeSize,
  type Comparison,
  measureOf,
  sizeAmount,
} from "../criteria/change/change.js";
import type { ChangeCriterion } from "../criteria/criterion.js";
import { exceedsUpper, type Limits, limitsBy } from "../criteria/limits.js";
import { isRelative, sizeBounds } from "../series/change-size.js";
import { exactly, type Fraction, fractionOf, scaled, whole } from "../series/fraction.js";
import type { Observation } from "../series/observation.js";
import type { Amount, Bounds } from "../value/amount.js";
import {
  amountWithin,
  bounds,
  compareBounds,
  hull,
  mapEnds,
  negatedBounds,
  nominal,
  readableFigure,
} from "../value/bounds.js";
import {
  compare,
  type DecimalString,
  isZero,
  minus,
  plus,
  quotientRounded,
  rounded,
  shifted,
  times,
} from "../value/decimal.js";
import { isOverZero, productOf, quotientOf, sumOf } from "../value/interval.js";
import type { Truth } from "../value/truth.js";
import { nominalFactor } from "./change-levels.js";
import type { ProgressGap } from "./reason.js";
import type { Reference, References } from "./references.js";
import { statedFor, statedSize } from "./stated-changes.js";
import { isImprecise, type Obstacle, type ValueTest } from "./value-test.js";

/**
 * The test of a change: it compares the two levels. Where these cannot tell, a change that is stated for the
 * observation, against the same reference, decides.
 */
export const changeTest = (
  criterion: ChangeCriterion,
  references: References,
  tolerance: DecimalString,
): ValueTest => {
  const change = askedChange(criterion);
  const { comparator, size } = change;
  const asked = sizeBounds(size, tolerance);

  const byLevels = (observation: Observation): Truth => {
    const reference = references.find(observation);
    const value = fractionOf(observation);
    if (reference === null || value === null) return "maybe";
    const limit = limitOf(size, asked, reference.fraction);
    if (limit === null) return "maybe";
    return compareBounds(scaled(value.of, reference.fraction.by), comparator, scaled(limit, value.by));
  };
  const byStatements = (observation: Observation): Truth => {
    const told = statedFor(observation, references, size);
    if (told.length === 0) return "maybe";
    const stated = told.map((one) => sizeBounds(one, tolerance)).reduce(hull);
    return compareBounds(stated, comparator, asked);
  };
  const holds = (observation: Observation): Truth => {
    const truth = byLevels(observation);
    return truth === "maybe" ? byStatements(observation) : truth;
  };
  /** The statements that decide, where the levels cannot tell. */
  const decidingStatements = (observation: Observation): readonly Comparison[] =>
    byLevels(observation) === "maybe" ? statedFor(observation, references, size) : [];
  const isStated = (observation: Observation): boolean => statedFor(observation, references, size).length > 0;
  const level = levelOf(change, asked, references);
  return {
    criterion,
    level,
    ...(typeof level === "string" || references.fixed === null
      ? {}
      : { goal: goalAt(size, references.fixed) }),
    isImprecise: isImprecise(sizeAmount(size)),
    holds,
    exceeds: ({ bounds: own }) =>
      typeof level === "string" || own === null ? "no" : exceedsUpper(own, level, tolerance),
    usesDefaultTolerance: (observation) => {
      if (asked.byDefaultTolerance) return true;
      const told = decidingStatements(observation);
      return told.length > 0
        ? told.some((one) => bounds(sizeAmount(one), tolerance).byDefaultTolerance)
        : observation.bounds?.byDefaultTolerance === true ||
            references.find(observation)?.bounds.byDefaultTolerance === true;
    },
    obstacle: (observation) => (isStated(observation) ? null : obstacleOf(change, references, observation)),
    says: (observation) => observation.bounds !== null || isStated(observation),
    changeOf: (observation) => {
      const reference = references.find(observation);
      const told = decidingStatements(observation);
      const stated = told.length === 0 ? null : statedSize(told, tolerance);
      if (reference === null || observation.nominal === null) return { reference: null, size: stated };
      return {
        reference: { value: reference.shown(), period: reference.period },
        size: stated ?? measuredChange(size, observation, reference),
      };
    },
  };
};

/**
 * What the value may be at the limit of the change, times what its reference is divided by; a proportion says nothing
 * of what may be zero or less.
 */
const limitOf = (size: ChangeSize, asked: Bounds, { of, by }: Fraction): Bounds | null => {
  if (!isRelative(size)) return sumOf(of, scaled(asked, by));
  return isOverZero(of) ? productOf(of, asked) : null;
};

const obstacleOf = (
  { size, against }: AskedChange,
  references: References,
  observation: Observation,
): Obstacle | null => {
  const reference = references.find(observation);
  if (reference === null) return { code: "no-reference", against };
  return isRelative(size) && !isOverZero(reference.bounds)
    ? { code: "reference-not-positive", value: reference.shown(), period: reference.period }
    : null;
};

/** The change as limits for levels. */
const levelOf = (
  { comparator, size }: AskedChange,
  asked: Bounds,
  { fixed, isMoving }: References,
): Limits | ProgressGap => {
  if (isMoving) return "moving-reference";
  if (fixed === null) return "no-reference";
  const limit = limitOf(size, asked, whole(fixed.bounds));
  // Of "more than 0" there is a proportion, and no figure from which a way could be drawn.
  if (limit === null || (isRelative(size) && isZero(fixed.nominal))) return "reference-not-positive";
  const goal = goalAt(size, fixed);
  return limitsBy(comparator, comparator === "equals" ? goal : levelAmount(limit, goal));
};

const goalAt = (size: ChangeSize, { nominal: from }: Reference): DecimalString =>
  isRelative(size) ? times(from, nominalFactor(size)) : plus(from, nominal(sizeAmount(size)));

/** A threshold says its side itself, so it cannot be half open. */
const levelAmount = (limit: Bounds, goal: DecimalString): Amount =>
  limit.lower === null || limit.upper === null ? goal : amountWithin(limit, goal);

/**
 * The change of an observation against its reference, in the measure that is asked for: what it may be, where one of the
 * two is imprecise; `null` where it has none.
 */
const measuredChange = (
  size: ChangeSize,
  { bounds: own, nominal: figure }: Observation,
  reference: Reference,
): ChangeSize | null => {
  if (own === null || figure === null) return null;
  const measure = measureOf(size);
  const inMeasure = (change: Amount): ChangeSize => ({ [measure]: change }) as unknown as ChangeSize;
  if (measure === "amount" || measure === "points") {
    const differences = sumOf(own, negatedBounds(reference.bounds));
    return inMeasure(amountWithin(mapEnds(differences, readableFigure), minus(figure, reference.nominal)));
  }
  const factors = quotientOf(own, reference.bounds);
  if (factors === null || compare(reference.nominal, "0") <= 0) return null;
  const factor = quotientRounded(figure, reference.nominal, CHANGE_DIGITS);
  if (exactly(own) !== null && exactly(reference.bounds) !== null) {
    const difference = shifted(minus(figure, reference.nominal), 2);
    return inMeasure(
      measure === "factor" ? factor : quotientRounded(difference, reference.nominal, CHANGE_DIGITS),
    );
  }
  const shown = measure === "factor" ? readableFigure : percentage;
  return inMeasure(amountWithin(mapEnds(factors, shown), shown(factor)));
};

const CHANGE_DIGITS = 10;

/** A factor as the percentage of a change: 1.04 is 4 percent. */
const percentage = (factor: DecimalString): DecimalString =>
  rounded(shifted(minus(factor, "1"), 2), CHANGE_DIGITS);

import { type ChangeSize, type Comparison, measureOf, sizeAmount } from "../model/change.js";
import { type ChangeCriterion, comparatorIn } from "../model/criterion.js";
import type { Amount, Bounds } from "../value/amount.js";
import { amountWithin, bounds, compareBounds, nominal } from "../value/bounds.js";
import {
  compare,
  type DecimalString,
  minus,
  plus,
  quotientRounded,
  shifted,
  times,
} from "../value/decimal.js";
import { pointOf, productOf, sumOf } from "../value/interval.js";
import { closedOrNull } from "../value/read-period.js";
import type { Truth } from "../value/truth.js";
import type { Observation } from "./observations.js";
import type { Settings } from "./options.js";
import { isImprecise, type LevelCriterion, type Question } from "./question.js";
import type { ProgressGap, Reason } from "./reason.js";
import type { Reference, References } from "./references.js";

/**
 * The question of a change: judged from the two levels, and where these cannot tell, from a change against the same
 * reference that is stated for the observation.
 */
export const changeQuestion = (
  criterion: ChangeCriterion,
  references: References,
  { tolerance }: Settings,
): Question => {
  const comparator = comparatorIn(criterion.change);
  const size = criterion.change[comparator] as ChangeSize;
  const asked = sizeBounds(size, tolerance);

  const byLevels = (observation: Observation): Truth => {
    const reference = references.find(observation);
    if (reference === null || observation.bounds === null) return "maybe";
    const limit = limitOf(size, asked, reference.bounds);
    return limit === null ? "maybe" : compareBounds(observation.bounds, comparator, limit);
  };
  const byStatement = (observation: Observation): Truth => {
    const told = statedFor(observation, references, size);
    return told === undefined ? "maybe" : compareBounds(sizeBounds(told, tolerance), comparator, asked);
  };
  const holds = (observation: Observation): Truth => {
    const truth = byLevels(observation);
    return truth === "maybe" ? byStatement(observation) : truth;
  };
  return {
    criterion,
    level: levelOf(criterion, size, asked, references),
    hasUpperLimit: false,
    isImprecise: isImprecise(sizeAmount(size)),
    holds,
    exceeds: () => "no",
    usesDefaultTolerance: (observation) =>
      asked.byDefaultTolerance ||
      observation.bounds?.byDefaultTolerance === true ||
      references.find(observation)?.bounds.byDefaultTolerance === true,
    obstacle: (observation) =>
      statedFor(observation, references, size) === undefined
        ? obstacleOf(criterion, size, references, observation)
        : null,
  };
};

/** The change against its reference that is stated for an observation, in a measure that can be compared. */
export const statedFor = (
  observation: Observation,
  references: References,
  asked: ChangeSize,
): Comparison | undefined => {
  const days = references.daysFor(observation);
  if (days === null) return undefined;
  return observation.comparisons.find((told) => {
    const against = closedOrNull(told.against);
    const isSame = against !== null && against.first === days.first && against.last === days.last;
    return isSame && family(measureOf(told)) === family(measureOf(asked));
  });
};

/** Percent and factor say the same thing; points and amounts are differences. */
const family = (measure: ReturnType<typeof measureOf>): string =>
  measure === "factor" ? "percent" : measure === "points" ? "amount" : measure;

/** A size as bounds: percent as a factor, so that the two can be compared. */
const sizeBounds = (size: ChangeSize, tolerance: DecimalString): Bounds => {
  const own = bounds(sizeAmount(size), tolerance);
  return measureOf(size) === "percent" ? sumOf(pointOf("1"), productOf(own, pointOf("0.01"))) : own;
};

const isRelative = (size: ChangeSize): boolean => family(measureOf(size)) === "percent";

/** What the value may be at the limit of the change; a proportion says nothing of what may be zero or less. */
const limitOf = (size: ChangeSize, asked: Bounds, reference: Bounds): Bounds | null => {
  if (!isRelative(size)) return sumOf(reference, asked);
  return isPositive(reference) ? productOf(reference, asked) : null;
};

const isPositive = ({ lower }: Bounds): boolean =>
  lower !== null && (compare(lower.value, "0") > 0 || (lower.open && compare(lower.value, "0") === 0));

const obstacleOf = (
  { change }: ChangeCriterion,
  size: ChangeSize,
  references: References,
  observation: Observation,
): Reason | null => {
  const against = change.against ?? null;
  const reference = references.find(observation);
  if (reference === null) return { code: "no-reference", against };
  return isRelative(size) && !isPositive(reference.bounds)
    ? { code: "reference-not-positive", period: reference.period }
    : null;
};

/** The change as a threshold for levels. */
const levelOf = (
  criterion: ChangeCriterion,
  size: ChangeSize,
  asked: Bounds,
  { fixed, isMoving }: References,
): LevelCriterion | ProgressGap => {
  if (isMoving) return "moving-reference";
  if (fixed === null) return "no-reference";
  const limit = limitOf(size, asked, fixed.bounds);
  if (limit === null) return "reference-not-positive";
  const comparator = comparatorIn(criterion.change);
  const goal = goalAt(size, fixed);
  const amount = comparator === "equals" ? goal : levelAmount(limit, goal);
  return { kind: "threshold", [comparator]: amount } as unknown as LevelCriterion;
};

const goalAt = (size: ChangeSize, { nominal: from }: Reference): DecimalString => {
  const figure = nominal(sizeAmount(size));
  if (size.percent !== undefined) return times(from, plus("1", shifted(figure, -2)));
  return size.factor !== undefined ? times(from, figure) : plus(from, figure);
};

/** A threshold says its side itself, so it cannot be half open. */
const levelAmount = (limit: Bounds, goal: DecimalString): Amount =>
  limit.lower === null || limit.upper === null ? goal : amountWithin(limit, goal);

/** The change of a figure against its reference, in the measure that is asked for; `null` where it has none. */
export const changeBetween = (
  size: ChangeSize,
  figure: DecimalString,
  reference: Reference,
): ChangeSize | null => {
  const difference = minus(figure, reference.nominal);
  const measure = measureOf(size);
  if (measure === "amount" || measure === "points") return { [measure]: difference } as unknown as ChangeSize;
  if (!isPositive(reference.bounds)) return null;
  return measure === "factor"
    ? { factor: quotientRounded(figure, reference.nominal, 10) }
    : { percent: quotientRounded(shifted(difference, 2), reference.nominal, 10) };
};

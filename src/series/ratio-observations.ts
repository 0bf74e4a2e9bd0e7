import { type DecimalString, isZero, quotientNearest, times } from "../value/decimal.js";
import { pointOf, productOf, quotientOf } from "../value/interval.js";
import { type Figure, isFigure } from "./figure.js";
import { daysKey, type Observation, withDoubles } from "./observation.js";

/**
 * The quotients, times `per`, of the figures that two series have of the same periods; a period that only one of them
 * has gives none, and neither does a denominator that is not surely over zero.
 */
export const ratioObservations = (
  numerators: readonly Observation[],
  denominators: readonly Observation[],
  per: DecimalString,
): readonly Observation[] => {
  const byPeriod = new Map(denominators.filter(isFigure).map((figure) => [daysKey(figure), figure]));
  return numerators.filter(isFigure).flatMap((numerator) => {
    const denominator = byPeriod.get(daysKey(numerator));
    return denominator === undefined ? [] : (observeRatio(numerator, denominator, per) ?? []);
  });
};

const observeRatio = (
  numerator: Figure,
  denominator: Figure,
  per: DecimalString,
): Observation | undefined => {
  const bounds = quotientOf(productOf(numerator.bounds, pointOf(per)), denominator.bounds);
  if (bounds === null) return undefined;
  return {
    first: numerator.first,
    last: numerator.last,
    known: Math.max(numerator.known, denominator.known),
    from: [...numerator.from, ...denominator.from],
    ...withDoubles(bounds),
    nominal: nominalRatio(numerator.nominal, denominator.nominal, per),
    codes: [],
    conflict: numerator.conflict || denominator.conflict,
    comparisons: [],
    derivation: { kind: "ratio", numerator, denominator, per },
  };
};

/** A denominator of "more than 0" is printed as 0, and gives no figure to print. */
const nominalRatio = (
  numerator: DecimalString | null,
  denominator: DecimalString | null,
  per: DecimalString,
): DecimalString | null =>
  numerator === null || denominator === null || isZero(denominator)
    ? null
    : quotientNearest(times(numerator, per), denominator);

/**
 * Stated and derived observations together, in order of the day on which they stand. Of one period the stated one
 * counts; where it states a change alone, the derived one gives it its figure.
 */
export const withDerived = (
  stated: readonly Observation[],
  derived: readonly Observation[],
): readonly Observation[] => {
  const byPeriod = new Map(derived.map((observation) => [daysKey(observation), observation]));
  for (const observation of stated) {
    const key = daysKey(observation);
    const rival = byPeriod.get(key);
    byPeriod.set(
      key,
      rival !== undefined && saysNoFigure(observation) ? changeWithFigure(observation, rival) : observation,
    );
  }
  return [...byPeriod.values()].sort((a, b) => a.last - b.last || a.first - b.first);
};

const saysNoFigure = ({ bounds, codes }: Observation): boolean => bounds === null && codes.length === 0;

const changeWithFigure = (change: Observation, figure: Observation): Observation => ({
  ...figure,
  known: Math.max(change.known, figure.known),
  from: [...change.from, ...figure.from],
  comparisons: change.comparisons,
});

import { isOverZero } from "../value/interval.js";
import type { Period } from "../value/period.js";
import { type Figure, isFigure } from "./figure.js";
import type { MissingValue } from "./missing-values.js";
import { type Days, daysKey, type Observation } from "./observation.js";
import { periodText } from "./observation-text.js";

/** One side of a ratio, as it is known on a day. */
export interface RatioSide {
  readonly figures: readonly Figure[];
  readonly missing: readonly MissingValue[];
}

/** A period of which one side of a ratio says something, and the ratio has no value. */
export interface RatioGap extends Days {
  readonly period: Period;
  /** Both sides have a figure, and that of the denominator is not surely over zero. */
  readonly denominator: Figure | null;
  /** The side that is not there, and the value that says so, if one does. */
  readonly lacking: { readonly side: keyof RatioSides; readonly said: MissingValue | null } | null;
}

export interface RatioSides {
  readonly numerator: RatioSide;
  readonly denominator: RatioSide;
}

export const ratioSide = (
  observations: readonly Observation[],
  missing: readonly MissingValue[],
): RatioSide => ({ figures: observations.filter(isFigure), missing });

/** Why a ratio has no value where a side of it says something, in order of the day. */
export const ratioGaps = (sides: RatioSides, ratios: readonly Observation[]): readonly RatioGap[] => {
  const known = new Set(ratios.map(daysKey));
  const own = { numerator: byPeriod(sides.numerator), denominator: byPeriod(sides.denominator) };
  const periods = new Map([...own.numerator.all, ...own.denominator.all]);
  return [...periods]
    .filter(([key]) => !known.has(key))
    .flatMap(([key, { first, last, period }]): readonly RatioGap[] => {
      const at = { first, last, period };
      const denominator = own.denominator.figures.get(key);
      if (denominator !== undefined && own.numerator.figures.has(key)) {
        return isOverZero(denominator.bounds) ? [] : [{ ...at, denominator, lacking: null }];
      }
      const lacking = (["numerator", "denominator"] as const).filter((side) => !own[side].figures.has(key));
      const said = lacking.filter((side) => own[side].missing.has(key));
      return (said.length > 0 ? said : lacking).map((side) => ({
        ...at,
        denominator: null,
        lacking: { side, said: own[side].missing.get(key) ?? null },
      }));
    })
    .sort((a, b) => a.last - b.last || a.first - b.first);
};

const byPeriod = ({ figures, missing }: RatioSide) => ({
  figures: new Map(figures.map((figure) => [daysKey(figure), figure])),
  missing: new Map(missing.map((value) => [daysKey(value), value])),
  all: new Map<string, Days & { readonly period: Period }>([
    ...missing.map((value) => [daysKey(value), { ...value, period: value.from.period }] as const),
    ...figures.map((figure) => [daysKey(figure), { ...figure, period: periodText(figure) }] as const),
  ]),
});

import type { Bounds } from "../value/amount.js";
import { compare, type DecimalString } from "../value/decimal.js";
import { pointOf, productOf } from "../value/interval.js";
import type { Observation } from "./observation.js";

/** A number as one that is divided by another, exact and more than zero: a third has no end as a decimal. */
export interface Fraction {
  readonly of: Bounds;
  readonly by: DecimalString;
}

export const whole = (of: Bounds): Fraction => ({ of, by: "1" });

/** What an observation may be; a ratio by an exact denominator without the division. */
export const fractionOf = ({ bounds, derivation }: Observation): Fraction | null => {
  if (bounds === null) return null;
  if (derivation?.kind !== "ratio") return whole(bounds);
  const { numerator, denominator, per } = derivation;
  const by = exactly(denominator.bounds);
  if (numerator.bounds === null || by === null || compare(by, "0") <= 0) return whole(bounds);
  return { of: scaled(numerator.bounds, per), by };
};

/** The one number that something is; `null` where it may be more than one. */
export const exactly = (bounds: Bounds | null): DecimalString | null => {
  const { lower, upper } = bounds ?? {};
  return lower != null && upper != null && compare(lower.value, upper.value) === 0 ? lower.value : null;
};

/** The bounds times a number that is more than zero. */
export const scaled = (bounds: Bounds, by: DecimalString): Bounds =>
  by === "1" ? bounds : productOf(bounds, pointOf(by));

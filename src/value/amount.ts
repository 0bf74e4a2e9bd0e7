import type { DecimalInput, DecimalString } from "./decimal.js";

/** An object with exactly one of several form keys. */
export type OneForm<Forms> = {
  [K in keyof Forms]: { [P in K]: Forms[P] } & { [P in Exclude<keyof Forms, K>]?: undefined };
}[keyof Forms];

interface ImpreciseForms<N> {
  /** N or more ("at least", "từ"). */
  atLeast: N;
  /** More than N ("over", "trên", "hơn"). */
  moreThan: N;
  /** N or less ("at most", "tối đa"). */
  atMost: N;
  /** Less than N ("under", "dưới"). */
  lessThan: N;
  /** Just short of N, on zero's side ("nearly", "gần"). N is not zero. */
  nearly: N;
  /** Both ends belong to the range ("15–16 million"). */
  between: readonly [N, N];
}

/** A figure around which the number lies. */
type About<N, Within> = {
  /** Around N ("about", "khoảng"). N is not zero. */
  about: N;
  /** How far around, relative to N: over 0 and under 1. Default: the option `approximateTolerance`, else 0.05. */
  within?: Within;
} & { [K in keyof ImpreciseForms<N>]?: undefined };

type Imprecise<N, Within = N> =
  | (OneForm<ImpreciseForms<N>> & { about?: undefined; within?: undefined })
  | About<N, Within>;

/**
 * A number the way documents state numbers, as it may be written: exact, half open ("over 377 million"), short of
 * a figure ("nearly 30,000"), around a figure ("about 100") or a range ("15–16 million").
 *
 * @example
 * import type { AmountInput } from "policy-targets";
 * import { boundsOf } from "policy-targets/values";
 *
 * const stated: AmountInput = { moreThan: "377e6" };
 * boundsOf(stated).lower; // => { value: "377000000", open: true }
 */
export type AmountInput = DecimalInput | Imprecise<DecimalInput, DecimalInput | undefined>;

/** An amount as it is stored: in its authored form, with canonical decimal strings. */
export type Amount = DecimalString | Readonly<Imprecise<DecimalString>>;

/** One end of what an amount may be; an open bound does not itself belong to it. */
export interface Bound {
  /** The number at this end. */
  readonly value: DecimalString;
  /** Whether the number itself is left out, as in "more than". */
  readonly open: boolean;
}

/** What an amount may be: from `lower` to `upper`, `null` where it is unbounded. */
export interface Bounds {
  /** The least that it may be; `null` where there is no such end. */
  readonly lower: Bound | null;
  /** The most that it may be; `null` where there is no such end. */
  readonly upper: Bound | null;
  /** Whether the default tolerance, not the author's own, set a bound. */
  readonly byDefaultTolerance: boolean;
}

/**
 * How wide "about" and "nearly" are taken where the author gives no tolerance.
 *
 * @example
 * import { type AmountOptions, boundsOf } from "policy-targets/values";
 *
 * const options: AmountOptions = { approximateTolerance: 0.1 };
 * boundsOf({ about: 100 }, options).upper; // => { value: "110", open: false }
 */
export interface AmountOptions {
  /** Relative tolerance, over 0 and under 1. Default 0.05. */
  readonly approximateTolerance?: DecimalInput | undefined;
}

/** The comparisons that a criterion can make. */
export const comparators = ["atLeast", "moreThan", "atMost", "lessThan", "equals"] as const;

/** One of {@link comparators}. */
export type Comparator = (typeof comparators)[number];

import type { Written } from "../reading/written.js";
import type { DecimalInput, DecimalString } from "../value/decimal.js";
import type { LocalizedText } from "../value/text.js";

/** The periods in each of which a criterion may have to hold. */
export const everyPeriods = ["year", "quarter", "month"] as const;

/** One of {@link everyPeriods}. */
export type EveryPeriod = (typeof everyPeriods)[number];

/** The periods whose amounts a threshold or range may count, and how many months each has. */
export const countedMonths = { year: 12, "half-year": 6, quarter: 3, month: 1 } as const;

/** A period whose amounts a threshold or range may count. */
export type CountedPeriod = keyof typeof countedMonths;

/** A mean of whole years. */
export interface MeanOf {
  /** The length of the periods over whose number the total is divided: a year. */
  readonly mean: "year";
}

/** How amounts within periods are counted; see `in` of a criterion. */
export type CountedIn = "total" | CountedPeriod | MeanOf;

/** For which members of a dimension a criterion has to hold. */
export interface Each {
  /** The name of the dimension, such as `sector`. */
  readonly dimension: string;
  /** The title of the dimension, where it is declared. In evaluations alone. */
  readonly title?: LocalizedText;
  /**
   * All members that there are: the denominator. Default: those declared with the dimension. Without either, those that
   * were seen can only show a miss.
   */
  readonly members?: readonly string[];
  /** The percentage of the members for which it has to hold at least, from 1 to 100. Default: all of them. */
  readonly share?: DecimalString;
}

/** {@link Each} as it may be written. */
export interface EachInput<DimensionId extends string = string>
  extends Written<Omit<Each, "title">, never, { dimension: DimensionId; share: DecimalInput }> {}

/**
 * What may stand beside a measured criterion: how amounts are counted (`in`), that it has to hold in `every` period of the target's span, for
 * `each` member of a dimension, or, with both, for each member in every period.
 */
export interface Quantified {
  /**
   * What a threshold or range counts on an indicator of amounts within periods (`accumulation: "per-period"`):
   * `"total"`, all that is added up from the start to the deadline; `"year"`, `"half-year"`, `"quarter"` or `"month"`,
   * the amount of one such period; `{ mean: "year" }`, the total over the number of its years. Such a criterion has to
   * say it, except beside `every`, which says it; no other criterion may. Default: none.
   */
  readonly in?: CountedIn;
  /** Has to hold in every period of this length. Default: once is enough. */
  readonly every?: EveryPeriod;
  /** Has to hold for each member of a dimension. Default: for the target's own dimensions. */
  readonly each?: Each;
}

/** Whether amounts are added up over the time from start to deadline, and not counted period by period. */
export const isOverAllTime = ({ in: counted }: Quantified): boolean =>
  counted === "total" || typeof counted === "object";

/** {@link Quantified} as it may be written. */
export interface QuantifiedInput<DimensionId extends string = string>
  extends Written<Quantified, never, { each: EachInput<DimensionId> }> {}

import type { AmountInput, Comparator } from "../value/amount.js";
import type { DecimalInput } from "../value/decimal.js";
import type { ChangeInput } from "./change.js";
import type { CriterionKind } from "./criterion.js";
import type { EachInput, EveryPeriod } from "./quantifier.js";

interface CriterionForms<IndicatorId extends string> {
  /** The value is this or more. */
  atLeast: AmountInput;
  /** The value is more than this. */
  moreThan: AmountInput;
  /** The value is this or less. */
  atMost: AmountInput;
  /** The value is less than this. */
  lessThan: AmountInput;
  /** The value is exactly this. */
  equals: DecimalInput;
  /** The value lies within, ends included. */
  between: readonly [DecimalInput, DecimalInput];
  /** The rank is this or better. */
  rankAtMost: DecimalInput;
  /** A report says that it is done. */
  deliverable: true;
  /** The value is one of these codes. */
  category: { accepted: readonly string[] };
  /** Judged by reports; the text says what has to be so. */
  qualitative: string;
  /** The value has changed so against the baseline, or against what `against` names. */
  change: ChangeInput;
  /** All of the parts hold. */
  allOf: readonly CriterionPartInput<IndicatorId>[];
  /** One of the parts holds. */
  anyOf: readonly CriterionPartInput<IndicatorId>[];
}

/**
 * A criterion as it may be written: exactly one form key; `kind` may be left out.
 *
 * @example
 * import type { CriterionInput } from "policy-targets";
 *
 * const criteria: CriterionInput[] = [{ atLeast: 20 }, { between: [2, 4] }, { rankAtMost: 50, of: 176 }];
 * criteria.length; // => 3
 */
export type CriterionInput<IndicatorId extends string = string> = {
  [K in Form]: FormInput<K, IndicatorId>;
}[Form];

/**
 * A part of an `allOf` or `anyOf` as it may be written.
 *
 * @example
 * import type { CriterionPartInput } from "policy-targets";
 *
 * const part: CriterionPartInput = { atLeast: 100, indicator: "domestic-share" };
 * part.indicator; // => "domestic-share"
 */
export type CriterionPartInput<IndicatorId extends string = string> = CriterionInput<IndicatorId> & {
  indicator?: IndicatorId | undefined;
};

type Form = keyof CriterionForms<string>;

/** Forms that are judged by reports or put together: quantifiers have nothing to stand beside there. */
type Unquantified = "deliverable" | "qualitative" | "allOf" | "anyOf";

/** One form, with the kind that it has; `of`, among how many, only beside `rankAtMost`. */
type FormInput<K extends Form, IndicatorId extends string> = { [P in K]: CriterionForms<IndicatorId>[P] } & {
  [P in Exclude<Form, K>]?: undefined;
} & {
  kind?: KindOf<K> | undefined;
  of?: K extends "rankAtMost" ? DecimalInput | undefined : undefined;
  every?: K extends Unquantified ? undefined : EveryPeriod | undefined;
  each?: K extends Unquantified ? undefined : EachInput | undefined;
};

type KindOf<K extends Form> = K extends Comparator
  ? "threshold"
  : K extends "between"
    ? "range"
    : K extends "rankAtMost"
      ? "rank"
      : K & CriterionKind;

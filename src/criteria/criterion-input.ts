import type { CriterionKind } from "./criterion.js";
import type { CriterionKinds } from "./rules.js";

type WrittenKinds<IndicatorId extends string, DimensionId extends string> = {
  [K in CriterionKind]: CriterionKinds<IndicatorId, DimensionId>[K]["written"];
};

type KeyOf<Union> = Union extends unknown ? keyof Union : never;

/** The keys of all kinds: the forms, and what may stand beside them. */
type Key = KeyOf<WrittenKinds<string, string>[CriterionKind]>;

/** One kind, with no key of another. */
type Only<K extends CriterionKind, Input> = Input & { [P in Exclude<Key, KeyOf<Input>>]?: undefined } & {
  /** Which kind of criterion it is. Default: the kind of its form. */
  kind?: K | undefined;
};

/**
 * A criterion as it may be written: exactly one form key; `kind` may be left out.
 *
 * @example
 * import type { CriterionInput } from "policy-targets";
 *
 * const criteria: CriterionInput[] = [{ atLeast: 20 }, { between: [2, 4] }, { rankAtMost: 50, of: 176 }];
 * criteria.length; // => 3
 */
export type CriterionInput<IndicatorId extends string = string, DimensionId extends string = string> = {
  [K in CriterionKind]: Only<K, WrittenKinds<IndicatorId, DimensionId>[K]>;
}[CriterionKind];

/** A part of an `allOf` or `anyOf` as it may be written. */
export type CriterionPartInput<
  IndicatorId extends string = string,
  DimensionId extends string = string,
> = CriterionInput<IndicatorId, DimensionId> & {
  /** The indicator whose values judge this part. Default: that of the target. */
  indicator?: IndicatorId | undefined;
};

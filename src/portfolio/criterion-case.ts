import type { Criterion } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";

export type Place = readonly (string | number)[];
export type TargetFields = Partial<Target>;
export type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** A target with a criterion that can be looked at, as first stated or as revised, and the places of both. */
export interface CriterionCase {
  readonly target: TargetFields;
  readonly criterion: Criterion;
  /** Of the target. */
  readonly path: Place;
  /** Of the criterion, which a revision may have brought. */
  readonly at: Place;
  readonly isRevised: boolean;
  readonly indicators: Indicators;
}

/** A field of a target that does nothing beside its criterion. */
export const idle = (
  key: keyof Target,
  { target, path }: CriterionCase,
  hint: string,
): readonly FaultDetail[] => {
  const found = target[key];
  if (found === undefined || (Array.isArray(found) && found.length === 0)) return [];
  return bad("field-without-effect", found, `no ${key}`, hint, [...path, key]).faults;
};

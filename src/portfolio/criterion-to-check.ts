import type { Criterion } from "../criteria/criterion.js";
import { bad, type FaultDetail } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";

/** Where in the input something is. */
export type Place = readonly (string | number)[];
export type TargetFields = Partial<Target>;
export type Indicators = ReadonlyMap<string, Partial<Indicator>>;

/** A target with one of its criteria, the first or a revised one, and where both are in the input. */
export interface CriterionToCheck {
  readonly target: TargetFields;
  readonly criterion: Criterion;
  /** Of the target. */
  readonly path: Place;
  /** Of the criterion, which a revision may have brought. */
  readonly at: Place;
  readonly isRevised: boolean;
  readonly indicators: Indicators;
}

/** The fault of a field that has no effect under the criterion. */
export const idle = (
  key: keyof Target,
  { target, path }: CriterionToCheck,
  hint: string,
): readonly FaultDetail[] => {
  const found = target[key];
  if (found === undefined || (Array.isArray(found) && found.length === 0)) return [];
  return bad("field-without-effect", found, `no ${key}`, hint, [...path, key]).faults;
};

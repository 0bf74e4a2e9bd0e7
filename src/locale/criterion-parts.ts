import { type CriterionPart, partsOf } from "../criteria/criterion.js";
import type { Unit } from "../value/unit.js";
import type { Say } from "./vocabulary.js";

const part = (of: CriterionPart, say: Say, unit: Unit): string => {
  // The unit of another indicator is not known here, so its figures stand bare beside its id.
  const text = say.criterion(of, of.indicator === undefined ? unit : "count");
  const whole = partsOf(of) === undefined ? text : `(${text})`;
  return of.indicator === undefined ? whole : `${whole} (${of.indicator})`;
};

/** The parts of a criterion, each in the words of the language that is spoken. */
export const criterionParts = (of: readonly CriterionPart[], say: Say, unit: Unit): string =>
  of.map((one) => part(one, say, unit)).join("; ");

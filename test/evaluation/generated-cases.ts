import * as fc from "fast-check";
import {
  anyAmount,
  anyBaseline,
  anyDeadline,
  anyMeasured,
  anyMode,
  anyPeriod,
  orUndefined,
  withoutUndefined,
} from "../../src/testing/fast-check/parts.js";
import type { Case } from "./support.js";

const accumulation = fc.constantFrom("level" as const, "level" as const, "cumulative" as const);

const frequency = orUndefined(fc.constantFrom("monthly" as const, "quarterly" as const, "annual" as const));

const isValid = (given: Case): boolean => {
  if (given.criterion.equals === undefined) return true;
  const from = given.baseline?.value;
  return typeof from === "string" && Number(from) !== Number(given.criterion.equals);
};

/** One measured target with its values, one a row, later ones possibly of the same day or period. */
export const measuredCase: fc.Arbitrary<Case> = fc
  .record({
    criterion: anyMeasured,
    baseline: orUndefined(anyBaseline),
    start: orUndefined(fc.constantFrom("2018", "2019", "2020")),
    deadline: orUndefined(anyDeadline),
    mode: anyMode,
    indicator: fc.record({ unit: fc.constant("index" as const), accumulation, frequency }),
    values: fc.array(fc.tuple(anyPeriod, anyAmount), { maxLength: 6 }),
  })
  .map((given) => withoutUndefined(given) as Case)
  .filter((given) => isValid(given));

import { type Criterion, criterionComparator, criterionLimit } from "../criteria/criterion.js";
import type { Observation } from "../series/observation.js";
import type { Bounds } from "../value/amount.js";
import { bounds, compareBounds, liesBetween } from "../value/bounds.js";
import type { DecimalString } from "../value/decimal.js";
import { not, type Truth } from "../value/truth.js";

/** Whether a measured criterion holds of an observation. Reported criteria hold of no value. */
export const holds = (criterion: Criterion, observation: Observation, tolerance: DecimalString): Truth => {
  if (criterion.kind === "category") return codesHold(criterion.category.accepted, observation.codes);
  return observation.bounds === null ? "maybe" : boundsHold(criterion, observation.bounds, tolerance);
};

/** Whether a measured criterion holds of everything that a number may be. */
export const boundsHold = (criterion: Criterion, value: Bounds, tolerance: DecimalString): Truth => {
  switch (criterion.kind) {
    case "threshold":
      return compareBounds(value, criterionComparator(criterion), limitBounds(criterion, tolerance));
    case "range":
      return liesBetween(value, criterion.between[0], criterion.between[1]);
    case "rank":
      return compareBounds(value, "atMost", bounds(criterion.rankAtMost, tolerance));
    default:
      return "maybe";
  }
};

const limitBounds = (
  criterion: Extract<Criterion, { kind: "threshold" }>,
  tolerance: DecimalString,
): Bounds => bounds(criterionLimit(criterion), tolerance);

const codesHold = (accepted: readonly string[], codes: readonly string[]): Truth => {
  const held = codes.filter((code) => accepted.includes(code)).length;
  return held === codes.length ? "yes" : held === 0 ? "no" : "maybe";
};

/** Whether the default tolerance shaped either side of the comparison. */
export const usesDefaultTolerance = (
  criterion: Criterion,
  observation: Observation,
  tolerance: DecimalString,
): boolean =>
  observation.bounds?.byDefaultTolerance === true ||
  (criterion.kind === "threshold" && limitBounds(criterion, tolerance).byDefaultTolerance);

/** Whether a criterion sets an upper limit, which a running total can only exceed for good. */
export const hasUpperLimit = (criterion: Criterion): boolean =>
  criterion.kind === "range" ||
  (criterion.kind === "threshold" &&
    (criterion.atMost !== undefined || criterion.lessThan !== undefined || criterion.equals !== undefined));

/** Whether a number lies above the upper limit of a criterion that has one. */
export const exceeds = (criterion: Criterion, observation: Observation, tolerance: DecimalString): Truth => {
  const value = observation.bounds;
  if (value === null) return "no";
  if (criterion.kind === "range")
    return compareBounds(value, "moreThan", bounds(criterion.between[1], tolerance));
  if (criterion.kind !== "threshold") return "no";
  if (criterion.equals !== undefined)
    return compareBounds(value, "moreThan", bounds(criterion.equals, tolerance));
  return hasUpperLimit(criterion) ? not(boundsHold(criterion, value, tolerance)) : "no";
};

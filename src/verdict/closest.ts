import { askedChange, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { Limits } from "../criteria/limits.js";
import type { Observation } from "../series/observation.js";
import { nominal } from "../value/bounds.js";
import { absolute, compare, type DecimalString, minus } from "../value/decimal.js";
import type { ValueTest } from "./value-test.js";

/** The first of the observations that came closest to breaking the test; `undefined` where that has no number. */
export const closestOf = (test: ValueTest, held: readonly Observation[]): Observation | undefined => {
  let closest: Observation | undefined;
  let least: DecimalString | null = null;
  for (const observation of held) {
    const distance = distanceTo(test, observation);
    if (distance === null) return undefined;
    if (least !== null && compare(distance, least) >= 0) continue;
    least = distance;
    closest = observation;
  }
  return closest;
};

/** How far an observation is from what it may not cross, by the figures as printed. */
const distanceTo = (test: ValueTest, observation: Observation): DecimalString | null =>
  typeof test.level === "string" ? ofChange(test, observation) : toLimits(test.level, observation.nominal);

const toLimits = ({ lower, upper }: Limits, figure: DecimalString | null): DecimalString | null => {
  if (figure === null) return null;
  const distances = [lower, upper].flatMap((limit) =>
    limit === null ? [] : [absolute(minus(figure, nominal(limit.amount)))],
  );
  return distances.reduce<DecimalString | null>(
    (least, own) => (least === null || compare(own, least) < 0 ? own : least),
    null,
  );
};

/** Of a change against what moves along: the distance of the changes. */
const ofChange = ({ criterion, changeOf }: ValueTest, observation: Observation): DecimalString | null => {
  const size = changeOf(observation)?.size ?? null;
  if (criterion.kind !== "change" || size === null) return null;
  const asked = askedChange(criterion).size;
  if (measureOf(asked) !== measureOf(size)) return null;
  return absolute(minus(nominal(sizeAmount(size)), nominal(sizeAmount(asked))));
};

import { lengthOf } from "../value/calendar.js";
import type { Observation } from "./observation.js";
import { Observations } from "./observations.js";

/**
 * One observation a day: of several that stand on the same day, the one whose period is as long as the first of
 * the preferred lengths that fits, else the longest. A December figure does not stand for the year.
 */
export const onePerDay = (observations: Observations, preferred: () => readonly string[]): Observations => {
  if (observations.isSimple || !standTogether(observations)) return observations;
  const lengths = preferred();
  const chosen: Observation[] = [];
  for (const observation of observations) {
    const rival = chosen[chosen.length - 1];
    if (rival === undefined || rival.last !== observation.last) chosen.push(observation);
    else if (prefers(observation, rival, lengths)) chosen[chosen.length - 1] = observation;
  }
  return new Observations(chosen);
};

/** Whether any two stand on the same day. */
const standTogether = (observations: Observations): boolean => {
  let before: number | undefined;
  return observations.some(({ last }) => {
    const isSame = last === before;
    before = last;
    return isSame;
  });
};

const prefers = (challenger: Observation, holder: Observation, preferred: readonly string[]): boolean => {
  const fitOf = (observation: Observation): number => {
    const at = preferred.indexOf(lengthOf(observation.first, observation.last));
    return at < 0 ? preferred.length : at;
  };
  const difference = fitOf(challenger) - fitOf(holder);
  return difference === 0 ? challenger.first < holder.first : difference < 0;
};

import { orThrow } from "../faults/fault.js";
import { type Day, dayInZone, dayText } from "../value/day.js";
import type { Shell } from "./shell.js";

/** The only place that asks the clock. */
export const momentOfClock = (): Date => new Date();

/**
 * Today, in the time zone of the portfolio or else of the machine. It is said on the standard error, since the answer
 * changes from day to day.
 */
export const todayIn = (timeZone: string | undefined, option: string, shell: Shell): Day => {
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayText(orThrow(dayInZone(shell.now, zone), "today"));
  shell.error(`policy-targets: judged as of ${today}, today in ${zone}; pass ${option} for another day`);
  return today;
};

import type { Complete } from "../complete.js";
import type { OutlookLocale, OutlookWords } from "../locale.js";
import { en } from "./locale.js";

const CHANGES = {
  "latest-low": "With the value that decides at the low end of what it may be",
  "latest-high": "With the value that decides at the high end of what it may be",
  "without-latest": "Without the value that decides",
  "first-value-baseline": "With the first value as the baseline",
} as const;

const rate = (isToldBefore: boolean): string =>
  isToldBefore ? "At that rate" : "At the average rate so far";

const rangeText = (low: string | null, high: string | null): string => {
  if (low !== null && high !== null) return ` (between ${low} and ${high})`;
  if (low !== null) return ` (at least ${low})`;
  return high === null ? "" : ` (at most ${high})`;
};

const timesSoFar = (times: string | null): string => {
  if (times === null) return "";
  return times === "" ? ", about as fast as so far" : `, ${times} times the rate so far`;
};

/** Where a target is heading, in English. */
const outlook: OutlookWords = {
  atDeadline: (value, [low, high], deadline, isPast) => {
    const comes = isPast ? "would have come" : "comes";
    return `${rate(false)} the value ${comes} to ${value}${rangeText(low, high)} on ${deadline}.`;
  },
  meetsOn: (day, { ends, isLatest, isToldBefore, isPast }) => {
    const meets = isPast ? "would have met" : "meets";
    const on = isLatest ? `${day} at the latest` : day;
    return `${rate(isToldBefore)} it ${meets} the target on ${on}${ends === null ? "" : ` (${ends})`}.`;
  },
  ends: (earliest, latest) => {
    const early = earliest === null ? [] : [`on ${earliest} at the earliest`];
    const late = latest === null ? [] : [latest === "never" ? "perhaps never" : `on ${latest} at the latest`];
    return [...early, ...late].join(", ");
  },
  mayMeet: (earliest, isToldBefore) =>
    `${rate(isToldBefore)} the figures as printed never meet the target, but what they may stand for could meet it, on ${earliest} at the earliest.`,
  exceedsOn: (day, { ends, isLatest, isToldBefore, isPast }) => {
    const exceeds = isPast ? "would have reached" : "reaches";
    const on = isLatest ? `${day} at the latest` : day;
    return `${rate(isToldBefore)} it ${exceeds} its limit on ${on}${ends === null ? "" : ` (${ends})`}, before the deadline.`;
  },
  mayExceed: (earliest, isToldBefore) =>
    `${rate(isToldBefore)} the figures as printed stay under the limit, but what they may stand for could reach it, on ${earliest} at the earliest.`,
  places: (count, isOne) => `${count} ${isOne ? "place" : "places"}`,
  required: (verb, change, from, within, times) =>
    `From ${from} on it has to ${verb} by ${change} ${within === null ? "a year" : `in ${within}`}${timesSoFar(times)}.`,
  sensitive: (test, status) => `${CHANGES[test]}, the verdict would be “${status}”.`,
};

/** English with the words of outlooks, for `explainOutlook`. */
export const enOutlook: Complete<OutlookLocale> = { ...en, outlook };

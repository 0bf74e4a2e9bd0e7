import type { Vocabulary } from "../vocabulary.js";

const CHANGES = {
  "latest-low": "With the latest value at the low end of what it may be",
  "latest-high": "With the latest value at the high end of what it may be",
  "without-latest": "Without the latest value",
  "first-value-baseline": "With the first value as the baseline",
} as const;

const rate = (isToldBefore: boolean): string =>
  isToldBefore ? "At that rate" : "At the average rate so far";

const paceOf = (times: string | null): string => {
  if (times === null) return "";
  return times === "" ? ", about as fast as so far" : `, ${times} times the rate so far`;
};

/** Where a target is heading, in English. */
export const outlook: Vocabulary["outlook"] = {
  atDeadline: (value, range, deadline) => {
    const between = range === null ? "" : ` (between ${range[0]} and ${range[1]})`;
    return `At the average rate so far the value comes to ${value}${between} on ${deadline}.`;
  },
  meetsOn: (day, ends, isToldBefore) =>
    `${rate(isToldBefore)} it meets the target on ${day}${ends === null ? "" : ` (${ends})`}.`,
  ends: (earliest, latest) => {
    const late = latest === null ? "perhaps never" : `on ${latest} at the latest`;
    return earliest === null ? late : `on ${earliest} at the earliest, ${late}`;
  },
  mayMeet: (earliest, isToldBefore) =>
    `${rate(isToldBefore)} the figures as printed never meet the target, but what they may stand for could meet it, on ${earliest} at the earliest.`,
  places: (count, isOne) => `${count} ${isOne ? "place" : "places"}`,
  required: (verb, change, from, times) =>
    `From ${from} on it has to ${verb} by ${change} a year${paceOf(times)}.`,
  sensitive: (test, status) => `${CHANGES[test]}, the verdict would be “${status}”.`,
};

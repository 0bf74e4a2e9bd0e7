import type { Vocabulary } from "../vocabulary.js";

const CHANGES = {
  "latest-low": "With the latest value at the lower end of its bounds",
  "latest-high": "With the latest value at the upper end of its bounds",
  "without-latest": "Without the latest value",
  "first-value-baseline": "With the first value as the baseline",
} as const;

/** Where a target is heading, in English. */
export const outlook: Vocabulary["outlook"] = {
  atDeadline: ({ nominal, low, high }, deadline, unit, say) => {
    const range =
      low === null || high === null || low === high
        ? ""
        : ` (between ${say.figure(low, unit)} and ${say.figure(high, unit)})`;
    return `At the average rate so far it comes to ${say.figure(nominal, unit)}${range} by ${say.day(deadline)}.`;
  },
  meetsOn: ({ nominal, earliest, latest }, say) => {
    const range =
      earliest === null || latest === null || earliest === latest
        ? ""
        : ` (between ${say.day(earliest)} and ${say.day(latest)})`;
    return nominal === null
      ? `At the ends of what the values may be, the target is met on ${say.day(earliest ?? latest ?? "")} at the earliest.`
      : `At that rate the target is met on ${say.day(nominal)}${range}.`;
  },
  required: (perYear, times, unit, say) => {
    const change = `${perYear.startsWith("-") ? "" : "+"}${say.figure(perYear, unit)}`;
    const pace = times === null ? "" : `, ${say.number(say.short(times))} times the rate so far`;
    return `From now on it takes ${change} a year${pace}.`;
  },
  sensitive: (test, status) => `${CHANGES[test]} it would be: ${status}.`,
};

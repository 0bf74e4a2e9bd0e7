import { addFrequency } from "../series/frequency.js";
import { dayText } from "../value/day.js";
import { type AuditCheck, finding } from "./context.js";

/** Series of which, by the frequency of their indicator, a newer value should have come. Needs a day. */
export const staleSeries: AuditCheck = ({ series, asOf, valueSubject }) =>
  asOf === null
    ? []
    : [...series.values()].flatMap(({ indicator, values }) => {
        const newest = values.findLast(({ from }) => from.status !== "forecast");
        if (newest === undefined || indicator.frequency === undefined) return [];
        const expected = addFrequency(newest.last, indicator.frequency);
        if (addFrequency(expected, indicator.frequency) >= asOf) return [];
        return [
          finding("stale-series", [valueSubject(newest)], {
            title: indicator.title,
            period: newest.from.period,
            expectedBy: dayText(expected),
            asOf: dayText(asOf),
          }),
        ];
      });

import type { StoredValue } from "../series/stored-value.js";
import { ambiguousPeriods } from "../value/two-years.js";
import { type AuditCheck, finding } from "./context.js";

/** Months such as `2009-10` and `2010-11` that are all the months there are: fiscal years may be meant. */
export const monthOrYears: AuditCheck = ({ seriesOf, valueSubject }) =>
  [...seriesOf.values()].flatMap((series) => {
    const values: readonly StoredValue[] = series.flatMap((one) => one.values);
    const periods = [...ambiguousPeriods(values.map(({ from }) => from))].sort();
    const [first] = series;
    if (periods.length === 0 || first === undefined) return [];
    const meant = values.filter(({ from }) => periods.includes(from.period));
    return [
      finding("month-or-years", meant.map(valueSubject), {
        title: first.indicator.title,
        periods,
        years: periods.map((period) => period.replace("-", "/")),
      }),
    ];
  });

import { orThrow } from "../faults/fault.js";
import type { Frequency, Indicator } from "../model/indicator.js";
import type { Days } from "../series/observation.js";
import { lengthOf, monthsAfter } from "../value/calendar.js";
import { type ClosedPeriod, readPeriod } from "../value/read-period.js";
import { type AuditCheck, finding } from "./context.js";
import type { ReferenceOddity } from "./finding.js";

interface Oddity {
  readonly oddity: ReferenceOddity;
  readonly years: number | null;
}

/** Every how many years an edition appears. */
const YEARS_BETWEEN: Readonly<Partial<Record<Frequency, number>>> = { biennial: 2, quinquennial: 5 };

/**
 * Comparisons with anything but the period directly before or the same period a year earlier. States (`level`, and
 * running totals) may be compared with any day of the year before them.
 */
export const oddReference: AuditCheck = ({ frame, series, valueSubject }) =>
  [...series.values()].flatMap(({ indicator, values }) =>
    values.flatMap((stored) => {
      const { comparison, from } = stored;
      if (comparison === null) return [];
      const reference = orThrow(readPeriod(comparison.against), "against") as ClosedPeriod;
      const odd = oddityOf(stored, reference, frame.indicators.get(indicator.id) ?? indicator);
      if (odd === null) return [];
      const { title } = indicator;
      const parameters = { title, period: from.period, against: comparison.against, ...odd };
      return [finding("odd-reference", [valueSubject(stored)], parameters)];
    }),
  );

const oddityOf = (value: Days, reference: Days, { accumulation, frequency }: Indicator): Oddity | null => {
  if (reference.last >= value.last) return { oddity: "not-earlier", years: null };
  const apart = YEARS_BETWEEN[frequency ?? "annual"] ?? 1;
  if (isYearsBack(value, reference, apart) || isYearsBack(value, reference, 1)) return null;
  const years = yearsBack(value, reference);
  if (accumulation !== "per-period") {
    const isWithin = reference.last >= yearsEarlier(value.last, apart);
    return isWithin ? null : { oddity: "years-back", years: Math.max(years, 1) };
  }
  if (lengthOf(value.first, value.last) !== lengthOf(reference.first, reference.last)) {
    return { oddity: "unequal-length", years: null };
  }
  if (reference.last + 1 === value.first) return null;
  return isYearsBack(value, reference, years)
    ? { oddity: "years-back", years }
    : { oddity: "not-adjacent", years: null };
};

/** The last day of a February leads to the last day of another. */
const yearsEarlier = (day: number, years: number): number => monthsAfter(day + 1, -12 * years) - 1;

const isYearsBack = (value: Days, reference: Days, years: number): boolean =>
  yearsEarlier(value.last, years) === reference.last &&
  monthsAfter(value.first, -12 * years) === reference.first;

const yearsBack = (value: Days, reference: Days): number =>
  Math.round((value.last - reference.last) / 365.25);

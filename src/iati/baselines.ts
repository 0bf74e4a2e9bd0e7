import { dateOf } from "../value/day.js";
import type { DecimalString } from "../value/decimal.js";
import { periodOfDays } from "../value/period-of-days.js";
import type { IatiBaseline, IatiIndicator } from "./activity.js";
import type { BreakdownReader } from "./breakdown.js";
import { distinctNumber } from "./distinct-figures.js";
import type { FigureNumbers } from "./figure-numbers.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import { dayOfXml, type PeriodDays, yearOfXml } from "./period-days.js";

/** A baseline whose value and days are known. */
export interface KnownBaseline {
  readonly figure: IatiBaseline;
  readonly value: DecimalString;
  readonly period: string;
  readonly last: number;
}

/** The baselines of an indicator by their breakdowns; none for a breakdown of which several differ. */
export const baselinesOf = (
  { baselines }: IatiIndicator,
  isPercent: boolean,
  numbers: FigureNumbers,
  breakdowns: BreakdownReader,
  losses: NamedLosses,
  subject: IatiSubject,
): ReadonlyMap<string, KnownBaseline> => {
  const known = new Map<string, KnownBaseline | null>();
  for (const figure of baselines) {
    const days = daysOfBaseline(figure);
    if (days === null) {
      const found = `${figure.year ?? "no year"}, ${figure.isoDate ?? "no iso-date"}`;
      losses.leftOut("bad-baseline-date", subject, figure.line, found);
      continue;
    }
    const value = numbers.read(figure, isPercent, subject);
    const breakdown = value === null ? null : breakdowns.read(figure, value, subject);
    if (value === null || breakdown === null) continue;
    const baseline = { figure, value, period: periodOfDays(days), last: days.last };
    const other = known.get(breakdown.key);
    if (other === undefined) known.set(breakdown.key, baseline);
    else if (other === null || !isSameBaseline(other, baseline)) {
      losses.leftOut("several-baselines", subject, figure.line, value);
      known.set(breakdown.key, null);
    }
  }
  return new Map(
    [...known].flatMap(([key, baseline]) => (baseline === null ? [] : [[key, baseline] as const])),
  );
};

const isSameBaseline = (one: KnownBaseline, other: KnownBaseline): boolean =>
  one.period === other.period && distinctNumber(one.value) === distinctNumber(other.value);

/** The day, which lies in the year where both are stated; else the year. */
const daysOfBaseline = ({ year, isoDate }: IatiBaseline): PeriodDays | null => {
  const inYear = yearOfXml(year);
  if (isoDate === null) return inYear;
  const day = dayOfXml(isoDate);
  if (day === null || (year !== null && dateOf(day).year !== Number(year))) return null;
  return { first: day, last: day };
};

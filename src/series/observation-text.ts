import type { CategoryValue } from "../model/measured-value.js";
import type { Amount, Bound } from "../value/amount.js";
import { amountWithin } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import { rounded } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import type { Observation } from "./observation.js";
import { isCategory } from "./stored-value.js";

/** The period of an observation, as it was written; of a total its span. */
export const periodText = (observation: Observation): Period => {
  const [head] = observation.from;
  if (observation.derivation?.kind !== "total" && head !== undefined) return head.from.period;
  return daysText(observation);
};

/** Days as a period. */
export const daysText = ({ first, last }: { readonly first: number; readonly last: number }): Period => {
  if (first === last) return dayText(first);
  const [from, to] = [dayText(first), dayText(last)];
  if (!lengthOf(first, last).endsWith("months")) return `${from}/${to}`;
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  if (start === end) return start;
  return start.endsWith("-01") && end === `${start.slice(0, 4)}-12` ? start.slice(0, 4) : `${start}/${end}`;
};

const SHOWN_DIGITS = 8;

/** The figures of an observation as reasons show them: as stated, or worked out. */
export const shownValues = (observation: Observation): readonly (Amount | CategoryValue)[] => {
  const { derivation, from, nominal } = observation;
  if (derivation === null) return from.flatMap(({ value }) => (value === null ? [] : [value]));
  const { lower = null, upper = null } = observation.bounds ?? {};
  if (nominal === null && lower === null && upper === null) return [];
  const shown = (bound: Bound | null): Bound | null =>
    bound === null ? null : { ...bound, value: rounded(bound.value, SHOWN_DIGITS) };
  return [amountWithin({ lower: shown(lower), upper: shown(upper) }, rounded(nominal ?? "0", SHOWN_DIGITS))];
};

/** The one amount by which reasons show an observation; `undefined` where there is none, or several. */
export const shownAmount = (observation: Observation): Amount | undefined => {
  const [shown, ...others] = shownValues(observation);
  return shown === undefined || others.length > 0 || isCategory(shown) ? undefined : shown;
};

import type { CategoryValue } from "../model/measured-value.js";
import type { Amount } from "../value/amount.js";
import { amountWithin, mapEnds, mapFigures } from "../value/bounds.js";
import { lengthOf } from "../value/calendar.js";
import { dayText } from "../value/day.js";
import { type DecimalString, plus, rounded } from "../value/decimal.js";
import { groupBy } from "../value/group-by.js";
import type { Period } from "../value/period.js";
import { type Observation, withDoubles } from "./observation.js";
import { isCategory, type StoredValue } from "./stored-value.js";

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

const MOST_SHOWN = 8;
/** Digits by which a quotient is told where no more are needed. */
const FEWEST_SHOWN = 4;

/** The figures of an observation as reasons show them: as stated, or worked out. */
export const shownValues = (observation: Observation): readonly (Amount | CategoryValue)[] => {
  if (observation.derivation === null) return statedValues(observation.from);
  const { bounds, nominal } = atDigits(observation, MOST_SHOWN);
  return nominal === null && (bounds === null || (bounds.lower === null && bounds.upper === null))
    ? []
    : [amountWithin(bounds ?? UNBOUNDED, nominal ?? "0")];
};

/** The figures as stated, without those that say the same again. */
export const statedValues = (from: readonly StoredValue[]): readonly (Amount | CategoryValue)[] => {
  const values = from.flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length < 2
    ? values
    : [...groupBy(values, figureKey).values()].flatMap(([first]) => first ?? []);
};

/** The same for figures that are equal, however many zeros they are printed with. */
export const figureKey = (value: Amount | CategoryValue): string =>
  JSON.stringify(isCategory(value) ? value : mapFigures(value, (figure) => plus(figure, "0")));

const UNBOUNDED = { lower: null, upper: null };

/**
 * A quotient by no more digits than it takes for it to be judged as it is: `judge` says the same of what is returned.
 * Anything else as it is.
 */
export const shownQuotient = (
  observation: Observation,
  judge: (observation: Observation) => unknown,
): Observation => {
  if (observation.derivation?.kind !== "ratio") return observation;
  const verdict = judge(observation);
  for (let digits = FEWEST_SHOWN; digits < MOST_SHOWN; digits += 1) {
    const short = atDigits(observation, digits);
    // Without its two sides it is judged by the figure that is shown.
    if (judge({ ...short, derivation: null }) === verdict) return short;
  }
  return observation;
};

const atDigits = (observation: Observation, digits: number): Observation => {
  const { bounds, nominal } = observation;
  const shorten = (figure: DecimalString) => rounded(figure, digits);
  const short = bounds && mapEnds(bounds, shorten);
  return {
    ...observation,
    ...withDoubles(short),
    nominal: nominal && shorten(nominal),
  };
};

/** The figure of an observation; of a quotient in as many digits as it is told by. */
export const shownNominal = ({ nominal, derivation }: Observation): DecimalString => {
  const figure = nominal ?? "0";
  return derivation?.kind === "ratio" ? rounded(figure, FEWEST_SHOWN) : figure;
};

/** The one amount by which reasons show an observation; `undefined` where there is none, or several. */
export const shownAmount = (observation: Observation): Amount | undefined => {
  const [shown, ...others] = shownValues(observation);
  return shown === undefined || others.length > 0 || isCategory(shown) ? undefined : shown;
};

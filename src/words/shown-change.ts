import { askedChange, type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { Amount } from "../value/amount.js";
import { mapFigures, nominal } from "../value/bounds.js";
import { compare, type DecimalString, rounded } from "../value/decimal.js";

const FEWEST = 3;
/** Nobody states a proportion by more digits than this: one that has more was worked out. */
const MOST_STATED = 6;

/**
 * A change as it is told: a proportion that was worked out by three digits, or by as many more as it takes for each of
 * its figures to stand on its side of the change that is asked for.
 */
export const shownChange = (size: ChangeSize, criterion: Criterion): ChangeSize => {
  const measure = measureOf(size);
  if (measure !== "percent" && measure !== "factor") return size;
  const amount = sizeAmount(size);
  const figures = numbersIn(amount);
  if (figures.every((figure) => rounded(figure, MOST_STATED) === figure)) return size;
  const asked = limitIn(criterion, measure);
  const keepsSides = (digits: number): boolean =>
    asked === null ||
    figures.every((figure) => compare(rounded(figure, digits), asked) === compare(figure, asked));
  for (let digits = FEWEST; digits <= MOST_STATED; digits += 1) {
    if (!keepsSides(digits)) continue;
    return { [measure]: mapFigures(amount, (figure) => rounded(figure, digits)) } as unknown as ChangeSize;
  }
  return size;
};

const numbersIn = (amount: Amount): readonly DecimalString[] =>
  typeof amount === "string"
    ? [amount]
    : Object.entries(amount).flatMap(([key, figure]) => (key === "within" ? [] : figure));

/** The figure that is asked for, where it has the same measure. */
const limitIn = (criterion: Criterion, measure: "percent" | "factor"): DecimalString | null => {
  if (criterion.kind !== "change") return null;
  const asked = askedChange(criterion).size;
  return measureOf(asked) === measure ? nominal(sizeAmount(asked)) : null;
};

import { askedChange, type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import type { Amount } from "../value/amount.js";
import { mapFigures, nominal } from "../value/bounds.js";
import { compare, type DecimalString, rounded } from "../value/decimal.js";

const FEWEST = 3;
/** Nobody states a proportion by more digits than this, or a difference by more decimals: one with more was worked out. */
const MOST_STATED = 6;

/**
 * A change as it is told: where it was worked out, by three digits, a difference by two decimals at least, or by as many
 * more as it takes for each of its figures to stand on its side of the change that is asked for.
 */
export const shownChange = (size: ChangeSize, criterion: Criterion): ChangeSize => {
  const measure = measureOf(size);
  const isProportion = measure === "percent" || measure === "factor";
  const amount = sizeAmount(size);
  const figures = numbersIn(amount);
  if (!figures.some((figure) => hasMoreThan(MOST_STATED, figure, isProportion))) return size;
  const asked = limitIn(criterion, measure);
  const keepsSides = (digits: number): boolean =>
    asked === null ||
    figures.every((figure) => compare(rounded(figure, digits), asked) === compare(figure, asked));
  const fewest = isProportion
    ? FEWEST
    : Math.max(FEWEST, ...figures.map(wholeDigits).map((whole) => whole + 2));
  for (let digits = fewest; digits <= fewest + MOST_STATED - FEWEST; digits += 1) {
    if (!keepsSides(digits)) continue;
    return { [measure]: mapFigures(amount, (figure) => rounded(figure, digits)) } as unknown as ChangeSize;
  }
  return size;
};

const hasMoreThan = (most: number, figure: DecimalString, isProportion: boolean): boolean =>
  isProportion ? rounded(figure, most) !== figure : (figure.split(".")[1]?.length ?? 0) > most;

const wholeDigits = (figure: DecimalString): number => (/[1-9]\d*(?=\.|$)/.exec(figure)?.[0] ?? "").length;

const numbersIn = (amount: Amount): readonly DecimalString[] =>
  typeof amount === "string"
    ? [amount]
    : Object.entries(amount).flatMap(([key, figure]) => (key === "within" ? [] : figure));

/** The figure that is asked for, where it has the same measure. */
const limitIn = (criterion: Criterion, measure: ReturnType<typeof measureOf>): DecimalString | null => {
  if (criterion.kind !== "change") return null;
  const asked = askedChange(criterion).size;
  return measureOf(asked) === measure ? nominal(sizeAmount(asked)) : null;
};

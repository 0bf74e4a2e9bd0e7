import { askedChange, type ChangeSize, measureOf, sizeAmount } from "../criteria/change/change.js";
import type { Criterion } from "../criteria/criterion.js";
import { nominal } from "../value/bounds.js";
import { compare, type DecimalString, rounded } from "../value/decimal.js";

const FEWEST = 3;
/** Nobody states a proportion by more digits than this: one that has more was worked out. */
const MOST_STATED = 6;

/**
 * A change as it is told: a proportion that was worked out by three digits, or by as many more as it takes to stand on
 * its side of the change that is asked for.
 */
export const shownChange = (size: ChangeSize, criterion: Criterion): ChangeSize => {
  const measure = measureOf(size);
  const figure = sizeAmount(size);
  if (typeof figure !== "string" || (measure !== "percent" && measure !== "factor")) return size;
  if (rounded(figure, MOST_STATED) === figure) return size;
  const asked = limitIn(criterion, measure);
  const keepsSide = (shown: DecimalString): boolean =>
    asked === null || compare(shown, asked) === compare(figure, asked);
  for (let digits = FEWEST; digits <= MOST_STATED; digits += 1) {
    const shown = rounded(figure, digits);
    if (keepsSide(shown)) return { [measure]: shown } as unknown as ChangeSize;
  }
  return size;
};

/** The figure that is asked for, where it has the same measure. */
const limitIn = (criterion: Criterion, measure: "percent" | "factor"): DecimalString | null => {
  if (criterion.kind !== "change") return null;
  const asked = askedChange(criterion).size;
  return measureOf(asked) === measure ? nominal(sizeAmount(asked)) : null;
};

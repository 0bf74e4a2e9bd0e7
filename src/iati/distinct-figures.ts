import type { DecimalString } from "../value/decimal.js";
import type { IatiSubject, NamedLosses } from "./named-losses.js";
import type { StatedFigure } from "./stated-figures.js";

/** The same text for equal numbers: `1.50` and `1.5`. */
export const distinctNumber = (value: DecimalString): string =>
  value.includes(".") ? value.replace(/\.?0+$/, "") : value;

/** Figures without those that stand twice. Different ones for one period and breakdown are named, and stay. */
export const distinctFigures = (
  figures: readonly StatedFigure[],
  losses: NamedLosses,
  subject: IatiSubject,
): readonly StatedFigure[] => {
  const seen = new Map<string, Set<string>>();
  return figures.filter(({ figure, value, period, breakdown }) => {
    const key = `${period} ${breakdown.key}`;
    const values = seen.get(key) ?? new Set<string>();
    seen.set(key, values);
    const isFirst = values.size === 0;
    if (values.size === values.add(distinctNumber(value)).size) {
      losses.leftOut("repeated-figure", subject, figure.line, value);
      return false;
    }
    if (!isFirst) losses.used("contradicting-figures", subject, figure.line, value);
    return true;
  });
};

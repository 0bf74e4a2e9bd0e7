import type { Bounds } from "../value/amount.js";
import { type DecimalString, plus } from "../value/decimal.js";
import { sumOf } from "../value/interval.js";
import { type Figure, indexAfter, lastDayNumber } from "./figure.js";
import type { Days } from "./observation.js";

/** The figures that are added up to a day: the latest, those before it, and what they come to. */
export interface Chain {
  readonly figure: Figure;
  readonly before: Chain | null;
  readonly bounds: Bounds;
  readonly nominal: DecimalString | null;
  readonly days: number;
  readonly known: number;
}

/** What is added up to a day on which a figure ends. */
export interface RunningTotal {
  readonly last: number;
  readonly chain: Chain;
}

/** What is added once the figures that end on a further day have come, the longest first; `null` if none is inside. */
export const chainTo = (
  ending: readonly Figure[],
  first: number,
  totals: readonly RunningTotal[],
): Chain | null => {
  const inside = ending.filter((figure) => figure.first >= first);
  if (inside.length === 0) return null;
  const held = totals.at(-1)?.chain ?? null;
  const next = inside.find((figure) => !yieldsTo(figure, held));
  if (next === undefined) return held;
  // What ends before a figure that is added was chosen as if there were nothing else.
  return link(next, totals[indexAfter(totals, lastDayNumber, next.first - 1) - 1]?.chain ?? null);
};

/** Whether a figure overlaps an added one that is at least as long. */
const yieldsTo = (figure: Figure, chain: Chain | null): boolean => {
  for (let at = chain; at !== null && at.figure.last >= figure.first; at = at.before) {
    if (daysOf(at.figure) >= daysOf(figure)) return true;
  }
  return false;
};

export const daysOf = ({ first, last }: Days): number => last - first + 1;

const link = (figure: Figure, before: Chain | null): Chain => {
  const days = daysOf(figure);
  const { bounds, nominal, known } = figure;
  if (before === null) return { figure, before, bounds, nominal, days, known };
  return {
    figure,
    before,
    bounds: sumOf(before.bounds, bounds),
    nominal: before.nominal === null || nominal === null ? null : plus(before.nominal, nominal),
    days: before.days + days,
    known: Math.max(before.known, known),
  };
};

/** The added figures, the earliest first. */
export const addedIn = (chain: Chain): readonly Figure[] => {
  const added: Figure[] = [];
  for (let at: Chain | null = chain; at !== null; at = at.before) added.push(at.figure);
  return added.reverse();
};

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
  /** How many figures are added. */
  readonly count: number;
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

/**
 * The fewest figures that lie end to end from the first day up to a further one, on which `ending` end; `null` if there
 * are none. `covers` has those up to each earlier day.
 */
export const coverTo = (
  ending: readonly Figure[],
  first: number,
  covers: ReadonlyMap<number, Chain>,
): Chain | null => {
  let fewest: Chain | null = null;
  for (const figure of ending) {
    const before = figure.first === first ? null : covers.get(figure.first - 1);
    if (before === undefined || (fewest !== null && (before?.count ?? 0) + 1 >= fewest.count)) continue;
    fewest = link(figure, before);
  }
  return fewest;
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
  if (before === null) return { figure, before, bounds, nominal, days, known, count: 1 };
  return {
    figure,
    before,
    bounds: sumOf(before.bounds, bounds),
    nominal: before.nominal === null || nominal === null ? null : plus(before.nominal, nominal),
    days: before.days + days,
    known: Math.max(before.known, known),
    count: before.count + 1,
  };
};

/** The added figures, the earliest first. */
export const addedIn = (chain: Chain): readonly Figure[] => {
  const added: Figure[] = [];
  for (let at: Chain | null = chain; at !== null; at = at.before) added.push(at.figure);
  return added.reverse();
};

import type { Bounds } from "../value/amount.js";
import { mayBeNegative } from "../value/bounds.js";
import { addedIn, type Chain, chainTo, coverTo, daysOf, type RunningTotal } from "./chain.js";
import { type Figure, indexAfter, isFigure, lastDayNumber } from "./figure.js";
import { type Days, type Derivation, isPatchy, type Observation, withDoubles } from "./observation.js";
import { NO_OBSERVATIONS, Observations } from "./observations.js";
import { cannotHold } from "./tiling.js";

/** The days over which amounts are added; `last` is `null` where the window has no end. */
export interface Window {
  readonly first: number;
  readonly last: number | null;
}

/**
 * What amounts within periods add up to, from the first day of the window to each day on which one of them ends.
 *
 * Where periods lie end to end up to that day, they are added, the fewest that do. Otherwise the longest come first, of
 * equal ones the earlier; whatever overlaps an added one is not added. If all its days are covered in the end, it is
 * superseded, else left out and named. Where days stay uncovered, the total is at least
 * what is there, and unknown if a figure of these days may be negative. Figures that began before the window are
 * never added. A total has a conflict if an added figure has one, or if shorter figures of its days cannot be part of
 * it.
 *
 * Takes n log n steps for n figures, and a look at the days of each figure that an overlapping one displaces. What a
 * total is made of is listed when it is first asked for, which takes up to n log n steps a total: a daily series of
 * years has as many totals as days.
 */
export const runningTotals = (
  observations: readonly Observation[],
  window: Window,
): readonly Observation[] => {
  const { totals, seen, isDisputed } = addUp(observations, window);
  return totals.map((total) => totalOf(total, { first: window.first, last: total.last }, seen, isDisputed));
};

/** The sums of a window, and the figures that lie in it. */
interface Sums {
  readonly totals: readonly TotalOfDay[];
  readonly seen: readonly Figure[];
  readonly isDisputed: (figure: Figure) => boolean;
}

const addUp = (observations: readonly Observation[], window: Window): Sums => {
  const end = window.last ?? Number.POSITIVE_INFINITY;
  const seen = observations.filter(isFigure).filter(({ last }) => last >= window.first && last <= end);
  seen.sort((a, b) => a.last - b.last || a.first - b.first);
  const totals: TotalOfDay[] = [];
  const longestFirst: RunningTotal[] = [];
  const covers = new Map<number, Chain>();
  const disputes = new Map<Figure, boolean>();
  const isDisputed = (figure: Figure): boolean => {
    const known = disputes.get(figure) ?? cannotHold(figure, seen);
    disputes.set(figure, known);
    return known;
  };
  let mayFall = false;
  for (let from = 0, to = 0; from < seen.length; from = to) {
    const { last } = seen[from] as Figure;
    to = indexAfter(seen, lastDayNumber, last);
    const ending = seen.slice(from, to);
    mayFall ||= ending.some(({ bounds }) => mayBeNegative(bounds));
    const chain = chainTo(ending, window.first, longestFirst);
    if (chain === null) continue;
    longestFirst.push({ last, chain });
    const cover = coverTo(ending, window.first, covers);
    if (cover !== null) covers.set(last, cover);
    totals.push({ last, chain: cover ?? chain, mayFall });
  }
  return { totals, seen, isDisputed };
};

const madeTotals = /* @__PURE__ */ new WeakMap<readonly Observation[], Map<string, Observations>>();

/**
 * The running totals of what is visible on a day. What is visible of a simple series is its beginning, and so are the
 * totals of it: they are made once for all days.
 */
export const totalsIn = (visible: Observations, window: Window): Observations => {
  if (!visible.isSimple) return new Observations(runningTotals(visible.toArray(), window));
  const ofSeries = madeTotals.get(visible.shared) ?? new Map<string, Observations>();
  madeTotals.set(visible.shared, ofSeries);
  const key = `${window.first}/${window.last}`;
  const all = ofSeries.get(key) ?? new Observations(runningTotals(visible.shared, window));
  ofSeries.set(key, all);
  return visible.last === undefined ? NO_OBSERVATIONS : all.until(visible.last.last);
};

/** What amounts within periods add up to over just these days, as far as it is known; `undefined` where none is. */
export const totalSoFar = (observations: readonly Observation[], days: Days): Observation | undefined => {
  const { totals, seen, isDisputed } = addUp(observations, days);
  const latest = totals.at(-1);
  return latest === undefined ? undefined : totalOf(latest, days, seen, isDisputed);
};

/** The same; `undefined` where they do not cover all of these days. */
export const wholeTotal = (observations: readonly Observation[], days: Days): Observation | undefined => {
  const total = totalSoFar(observations, days);
  return total === undefined || isPatchy(total) ? undefined : total;
};

interface TotalOfDay extends RunningTotal {
  /** Whether a figure up to that day may be negative. */
  readonly mayFall: boolean;
}

const totalOf = (
  { last, chain, mayFall }: TotalOfDay,
  span: Days,
  seen: readonly Figure[],
  isDisputed: (figure: Figure) => boolean,
): Observation => {
  const { first } = span;
  const isComplete = chain.days === daysOf(span);
  const added = once(() => addedIn(chain));
  const from = once(() => added().flatMap((figure) => figure.from));
  const gaps = once(() => (isComplete ? [] : gapsBetween(added(), { first, last })));
  const leftOut = once(() => touching(gaps(), seen, last));
  const derivation: Derivation = {
    kind: "total",
    isComplete,
    mayFall,
    get gaps() {
      return gaps();
    },
    get leftOut() {
      return leftOut();
    },
    get disputed() {
      return added().filter(isDisputed);
    },
  };
  const conflict = once(() => added().some((figure) => figure.conflict || isDisputed(figure)));
  return {
    first,
    last,
    known: chain.known,
    ...withDoubles(isComplete ? chain.bounds : openAbove(chain.bounds, mayFall)),
    nominal: chain.nominal,
    codes: [],
    comparisons: [],
    derivation,
    get from() {
      return from();
    },
    get conflict() {
      return conflict();
    },
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const openAbove = (sum: Bounds, mayFall: boolean): Bounds =>
  mayFall ? { lower: null, upper: null, byDefaultTolerance: false } : { ...sum, upper: null };

/** The days of a span that no added figure covers. */
const gapsBetween = (added: readonly Figure[], span: Days): readonly Days[] => {
  const gaps: Days[] = [];
  let next = span.first;
  for (const { first, last } of added) {
    if (first > next) gaps.push({ first: next, last: first - 1 });
    next = last + 1;
  }
  if (next <= span.last) gaps.push({ first: next, last: span.last });
  return gaps;
};

/** The figures up to a day that cover days of the gaps. */
const touching = (gaps: readonly Days[], seen: readonly Figure[], day: number): readonly Figure[] => {
  if (gaps.length === 0) return [];
  return seen.slice(0, indexAfter(seen, lastDayNumber, day)).filter(({ first, last }) => {
    const gap = gaps[indexAfter(gaps, (days) => days.first, last) - 1];
    return gap !== undefined && gap.last >= first;
  });
};

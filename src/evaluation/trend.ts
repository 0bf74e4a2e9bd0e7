import { LAST_DAY } from "../value/day.js";

/** A value on its day, a day number; an end is `null` where the value is unbounded on that side. */
export interface TrendPoint {
  readonly day: number;
  readonly nominal: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What one value adds to a trend: (level + perDay · d) times the value, with d in days from the origin of the fit. */
interface Term extends Omit<TrendPoint, "day"> {
  readonly level: number;
  readonly perDay: number;
}

/**
 * A trend that is linear in time and in the values: on each day it is a weighted sum of the values, whose weights
 * depend on the days alone and sum to one.
 */
export interface Fit {
  readonly origin: number;
  readonly terms: readonly Term[];
}

/** The line through the first and the last value; `null` where they stand on one day. */
export const averageFit = (points: readonly TrendPoint[]): Fit | null => {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.day === last.day) return null;
  const span = last.day - first.day;
  return {
    origin: first.day,
    terms: [
      { ...first, level: 1, perDay: -1 / span },
      { ...last, level: 0, perDay: 1 / span },
    ],
  };
};

/** The line of ordinary least squares through all values; `null` where they stand on fewer than three days. */
export const leastSquaresFit = (points: readonly TrendPoint[]): Fit | null => {
  const first = points[0];
  if (first === undefined || new Set(points.map(({ day }) => day)).size < 3) return null;
  const origin = first.day;
  const count = points.length;
  const mean = points.reduce((sum, { day }) => sum + (day - origin), 0) / count;
  const spread = points.reduce((sum, { day }) => {
    const apart = day - origin - mean;
    return sum + apart * apart;
  }, 0);
  const terms = points.map((point): Term => {
    const perDay = (point.day - origin - mean) / spread;
    return { ...point, level: 1 / count - perDay * mean, perDay };
  });
  return { origin, terms };
};

/** A straight line in days from the origin of a fit. */
interface Line {
  readonly level: number;
  readonly perDay: number;
}

const lineThrough = (terms: readonly Term[], pick: (term: Term) => number | null): Line | null => {
  let level = 0;
  let perDay = 0;
  for (const term of terms) {
    const value = pick(term);
    if (value === null) return null;
    level += term.level * value;
    perDay += term.perDay * value;
  }
  return { level, perDay };
};

const valueAt = ({ level, perDay }: Line, days: number): number => level + perDay * days;

const nominalLine = ({ terms }: Fit): Line => lineThrough(terms, ({ nominal }) => nominal) as Line;

/**
 * The line of the values that are least (−1) or most (+1) on a day, each within its own bounds; `null` where a bound
 * is missing. A value without weight on that day is chosen for just after it (+1) or before it (−1), or does not
 * count (0).
 */
const extremeLine = ({ terms }: Fit, days: number, side: 1 | -1, beside: 1 | 0 | -1): Line | null =>
  lineThrough(terms, (term) => {
    const onDay = valueAt(term, days);
    const weight = Math.abs(onDay) < 1e-12 ? term.perDay * beside : onDay;
    if (weight === 0) return 0;
    return weight > 0 === side > 0 ? term.high : term.low;
  });

/** A trend on one day: by the figures as printed, and the least and the most that it can be. */
export interface TrendValue {
  readonly nominal: number;
  readonly low: number | null;
  readonly high: number | null;
}

const isExact = ({ nominal, low, high }: TrendPoint | Term): boolean => low === nominal && high === nominal;

/** What differs from zero by no more than the error of doubles is zero. */
export const valueOn = (fit: Fit, day: number): TrendValue => {
  const days = day - fit.origin;
  const error = errorOf(fit, 0);
  const figureOf = (line: Line): number => {
    const value = valueAt(line, days);
    return Math.abs(value) <= error ? 0 : value;
  };
  const nominal = figureOf(nominalLine(fit));
  if (fit.terms.every(isExact)) return { nominal, low: nominal, high: nominal };
  const [low, high] = [extremeLine(fit, days, -1, 0), extremeLine(fit, days, 1, 0)];
  return {
    nominal,
    low: low === null ? null : figureOf(low),
    high: high === null ? null : figureOf(high),
  };
};

/** Why a trend has no day on which it reaches the goal. */
export type ReachGap = "at-goal" | "flat" | "moving-away" | "beyond-calendar";

/** When a trend reaches the goal, in day numbers. */
export interface TrendReach {
  readonly nominal: number | null;
  /** `null` where no values within the bounds reach the goal in the calendar, or a bound on which it rests is missing. */
  readonly earliest: number | null;
  /** `null` where some values within the bounds do not reach it in the calendar, or a bound on which it rests is missing. */
  readonly latest: number | null;
  /** Why `nominal` is `null`. */
  readonly missing: ReachGap | null;
}

/**
 * The first whole day, from the given day on, on which the trend has reached the goal. A trend that is there on
 * that very day (`at-goal`) shows no day on which it gets there.
 *
 * On each day the trend is least, or most, for values at the bounds that its weights on that day choose. The least is
 * concave in time: the latest day is where it first touches the goal. The most is convex: the earliest day is where
 * it first touches.
 */
export const reachOf = (fit: Fit, goal: number, isUpward: boolean, from: number): TrendReach =>
  isUpward ? risesTo(fit, goal, from) : risesTo(mirrored(fit), -goal, from);

/** The trend of the negative values, so that falling to a goal is rising to its negative. */
const mirrored = ({ origin, terms }: Fit): Fit => {
  const negative = (value: number | null): number | null => (value === null ? null : -value);
  return {
    origin,
    terms: terms.map(({ level, perDay, nominal, low, high }) => ({
      level,
      perDay,
      nominal: -nominal,
      low: negative(high),
      high: negative(low),
    })),
  };
};

const risesTo = (fit: Fit, goal: number, from: number): TrendReach => {
  const start = from - fit.origin;
  const end = LAST_DAY - fit.origin;
  const line = nominalLine(fit);
  const way: Way = { fit, goal, error: errorOf(fit, goal) };
  if (isThere(way, valueAt(line, start)))
    return { nominal: null, earliest: null, latest: null, missing: "at-goal" };
  const dayOf = (days: number | null): number | null => {
    if (days === null) return null;
    // A line that comes to the goal on a whole day may miss it in the last digits of a double.
    const day = Math.max(from, fit.origin + Math.ceil(days - 1e-6));
    return day > LAST_DAY ? null : day;
  };
  const isFlat = hasNoSlope(fit, line);
  const nominal = isFlat || line.perDay < 0 ? null : dayOf(crossing(line, goal));
  const missing =
    nominal !== null ? null : isFlat ? "flat" : line.perDay < 0 ? "moving-away" : "beyond-calendar";
  if (fit.terms.every(isExact)) return { nominal, earliest: nominal, latest: nominal, missing };
  return {
    nominal,
    earliest: dayOf(earliestTouch(way, start, end)),
    latest: dayOf(touch(way, start, 1)),
    missing,
  };
};

/** A goal to rise to, and the error of doubles at figures of that size. */
interface Way {
  readonly fit: Fit;
  readonly goal: number;
  readonly error: number;
}

/** A share of the size of the figures: what differs by less is the same. Figures are shown to no more digits. */
const NEGLIGIBLE_SHARE = 1e-12;

const errorOf = ({ terms }: Fit, goal: number): number =>
  NEGLIGIBLE_SHARE * terms.reduce((size, { nominal }) => Math.max(size, Math.abs(nominal)), Math.abs(goal));

const isThere = ({ goal, error }: Way, value: number): boolean => value >= goal - error;

/** Whether what the values add to the rate cancels out, but for the error of doubles. */
const hasNoSlope = ({ terms }: Fit, { perDay }: Line): boolean =>
  Math.abs(perDay) <=
  NEGLIGIBLE_SHARE * terms.reduce((sum, term) => sum + Math.abs(term.perDay * term.nominal), 0);

/** In days from the origin. */
const crossing = ({ level, perDay }: Line, goal: number): number => (goal - level) / perDay;

const earliestTouch = (way: Way, start: number, end: number): number | null => {
  const first = extremeLine(way.fit, start, 1, 0);
  if (first === null) return null;
  if (isThere(way, valueAt(first, start))) return start;
  const last = extremeLine(way.fit, end, 1, -1);
  return last === null || !isThere(way, valueAt(last, end)) ? null : touch(way, end, -1);
};

/**
 * Walks to where the least touches the goal, onwards (+1), or the most, backwards (−1): from line to line, each to
 * its own crossing, which never oversteps. There are no more lines than values, so that it ends.
 */
const touch = (way: Way, start: number, direction: 1 | -1): number | null => {
  const { fit, goal, error } = way;
  let at = start;
  for (let steps = 0; steps <= fit.terms.length + 1; steps++) {
    const line = extremeLine(fit, at, direction === 1 ? -1 : 1, direction);
    if (line === null) return null;
    const value = valueAt(line, at);
    if (direction === 1 ? isThere(way, value) : value <= goal + error) return at;
    if (line.perDay <= 0) return null;
    at = crossing(line, goal);
  }
  return at;
};

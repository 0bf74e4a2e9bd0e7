import { dayNumber } from "../value/day.js";
import { type DecimalString, quotientRounded } from "../value/decimal.js";
import { ceilingOf, placesOf, tenTo, wholeOf } from "../value/whole.js";
import type { Fit, Term } from "./trend-fit.js";

/** The last day that can be written. */
const LAST_DAY = /* @__PURE__ */ dayNumber(9999, 12, 31);

/** Enough for display; the days are found without rounding. */
const DIGITS = 20;

/** A trend on one day, by the nominal values and as the values within their bounds have it at the least and most. */
export interface TrendValue {
  readonly nominal: DecimalString;
  /** `null` where a bound on which it rests is missing. */
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
}

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

/** The trend on a day. */
export const valueOn = (fit: Fit, day: number): TrendValue => {
  const at = wholeDay(day - fit.origin);
  const unit = String(fit.divisor * tenTo(fit.places));
  const text = (line: Line): DecimalString => quotientRounded(String(lineOn(line, at)), unit, DIGITS);
  const nominal = text(nominalLine(fit.terms));
  if (fit.terms.every(isExact)) return { nominal, low: nominal, high: nominal };
  const low = extremeLine(fit.terms, at, -1, 0);
  const high = extremeLine(fit.terms, at, 1, 0);
  return { nominal, low: low === null ? null : text(low), high: high === null ? null : text(high) };
};

/**
 * The first whole day, from the given day on, on which the trend has reached the goal. A trend that is there on
 * that very day (`at-goal`) shows no day on which it gets there.
 *
 * The trend is least (or most) on each day for values at the bounds that its weights on that day choose. The least
 * is concave in time: the latest day is where it first touches the goal, and if it never does, some values within
 * the bounds never do (the theorem of minimax). The most is convex: the earliest day is where it first touches.
 */
export const reachOf = (fit: Fit, goal: DecimalString, upward: boolean, from: number): TrendReach => {
  const terms = seenFromGoal(fit, goal, upward);
  const start = wholeDay(from - fit.origin);
  const end = wholeDay(LAST_DAY - fit.origin);
  const line = nominalLine(terms);
  if (lineOn(line, start) >= 0n) return { nominal: null, earliest: null, latest: null, missing: "at-goal" };
  const dayOf = (at: Moment | null): number | null => {
    if (at === null) return null;
    const day = Math.max(from, fit.origin + Number(ceilingOf(at.days, at.parts)));
    return day > LAST_DAY ? null : day;
  };
  const nominal = line.perDay <= 0n ? null : dayOf(zeroOf(line));
  const missing =
    nominal !== null
      ? null
      : line.perDay < 0n
        ? "moving-away"
        : line.perDay === 0n
          ? "flat"
          : "beyond-calendar";
  if (terms.every(isExact)) return { nominal, earliest: nominal, latest: nominal, missing };
  return {
    nominal,
    earliest: dayOf(earliestTouch(terms, start, end)),
    latest: dayOf(touch(terms, start, 1)),
    missing,
  };
};

/** A rational number of days from the origin; the parts of a day are positive. */
interface Moment {
  readonly days: bigint;
  readonly parts: bigint;
}

const wholeDay = (days: number): Moment => ({ days: BigInt(days), parts: 1n });

interface Line {
  readonly level: bigint;
  readonly perDay: bigint;
}

/** The line at a moment, times the parts of the moment. */
const lineOn = (line: Line, at: Moment): bigint => line.level * at.parts + line.perDay * at.days;

/** Where a rising line is zero. */
const zeroOf = (line: Line): Moment => ({ days: -line.level, parts: line.perDay });

const lineThrough = (terms: readonly Term[], pick: (term: Term) => bigint | null): Line | null => {
  let level = 0n;
  let perDay = 0n;
  for (const term of terms) {
    const value = pick(term);
    if (value === null) return null;
    level += term.level * value;
    perDay += term.perDay * value;
  }
  return { level, perDay };
};

const nominalLine = (terms: readonly Term[]): Line =>
  lineThrough(terms, ({ nominal }) => nominal) ?? { level: 0n, perDay: 0n };

/**
 * The line of the values within the bounds that are least (−1) or most (+1) at a moment; `null` where a bound is
 * missing. A value without weight at the moment is chosen for just after (+1) or before it (−1), or is of no
 * account (0).
 */
const extremeLine = (terms: readonly Term[], at: Moment, side: 1 | -1, beside: 1 | 0 | -1): Line | null =>
  lineThrough(terms, (term) => {
    const weight = lineOn(term, at) || term.perDay * BigInt(beside);
    if (weight === 0n) return 0n;
    return weight > 0n === side > 0 ? term.upper : term.lower;
  });

/** The values as distances past the goal, so that reaching it is rising to zero. */
const seenFromGoal = (fit: Fit, goal: DecimalString, upward: boolean): readonly Term[] => {
  const places = Math.max(fit.places, placesOf(goal));
  const factor = tenTo(places - fit.places);
  const zero = wholeOf(goal, places);
  const past = (value: bigint): bigint => (upward ? value * factor - zero : zero - value * factor);
  return fit.terms.map(({ level, perDay, nominal, lower, upper }) => {
    const [worse, better] = upward ? [lower, upper] : [upper, lower];
    return {
      level,
      perDay,
      nominal: past(nominal),
      lower: worse === null ? null : past(worse),
      upper: better === null ? null : past(better),
    };
  });
};

const isExact = ({ nominal, lower, upper }: Term): boolean => lower === nominal && upper === nominal;

const earliestTouch = (terms: readonly Term[], start: Moment, end: Moment): Moment | null => {
  const first = extremeLine(terms, start, 1, 0);
  if (first === null || lineOn(first, start) >= 0n) return first === null ? null : start;
  const last = extremeLine(terms, end, 1, -1);
  return last === null || lineOn(last, end) < 0n ? null : touch(terms, end, -1);
};

/**
 * Walks to where the least touches zero, onwards (+1), or the most, backwards (−1): from line to line, each to its
 * own zero, which never oversteps. There are no more lines than values, so it ends.
 */
const touch = (terms: readonly Term[], start: Moment, direction: 1 | -1): Moment | null => {
  let at = start;
  for (;;) {
    const line = extremeLine(terms, at, direction === 1 ? -1 : 1, direction);
    if (line === null) return null;
    if (lineOn(line, at) * BigInt(direction) >= 0n) return at;
    if (line.perDay <= 0n) return null;
    at = zeroOf(line);
  }
};

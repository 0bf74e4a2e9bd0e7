import type { Comparison } from "../criteria/change/change.js";
import type { Bounds } from "../value/amount.js";
import { bounds, hull, nominal, sameBounds } from "../value/bounds.js";
import { compare, type DecimalString, plus, times } from "../value/decimal.js";
import { isCategory, type StoredValue } from "./stored-value.js";
import { bestOf, saysSomething, toldIn } from "./vintages.js";

/** The days from `first` to `last`. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The same for the same days. */
export const daysKey = ({ first, last }: Days): string => `${first}/${last}`;

/** How an observation was made that nobody stated. */
export type Derivation =
  | {
      readonly kind: "total";
      /** Whether values cover all days of its own span. */
      readonly isComplete: boolean;
      /** Days of its own span that no value covers. */
      readonly gaps: readonly Days[];
      /** What was not added, since it overlaps in part with what was or began before the span. */
      readonly leftOut: readonly Observation[];
      /** Longer figures that were added, where shorter ones of the same days add up to something else. */
      readonly disputed: readonly Observation[];
      /** Whether an amount up to its last day may be below zero. */
      readonly mayFall: boolean;
    }
  | {
      readonly kind: "ratio";
      readonly numerator: Observation;
      readonly denominator: Observation;
      readonly per: DecimalString;
    };

/** What is known of one period: one figure, or several of the same standing taken together. */
export interface Observation extends Days {
  readonly known: number;
  readonly from: readonly StoredValue[];
  /** `null` for category codes, and where only a change is stated. */
  readonly bounds: Bounds | null;
  /** The bounds as doubles, infinite where they are open: they decide wherever they differ from a limit. */
  readonly low: number;
  readonly high: number;
  readonly nominal: DecimalString | null;
  readonly codes: readonly string[];
  /** Whether figures of the same standing differ, or changes against the same period. */
  readonly conflict: boolean;
  /** The changes against other periods that are stated for it. */
  readonly comparisons: readonly Comparison[];
  /** `null` for what was stated itself. */
  readonly derivation: Derivation | null;
}

/** Bounds with their ends as doubles. */
export const withDoubles = (bounds: Bounds | null): Pick<Observation, "bounds" | "low" | "high"> => ({
  bounds,
  low: lowEnd(bounds),
  high: highEnd(bounds),
});

const lowEnd = (bounds: Bounds | null): number =>
  bounds?.lower == null ? Number.NEGATIVE_INFINITY : Number(bounds.lower.value);

const highEnd = (bounds: Bounds | null): number =>
  bounds?.upper == null ? Number.POSITIVE_INFINITY : Number(bounds.upper.value);

/** On which day, and with which knowledge, a series is looked at, and how wide "about" and "nearly" are. */
export interface Knowledge {
  readonly asOf: number;
  readonly knownOn: number;
  readonly tolerance: DecimalString;
}

/**
 * What the values of a series say on a day, in order of the day on which they stand: no forecasts, of each period the
 * latest vintage, and nothing for a withdrawn one.
 */
export const observationsOn = (
  series: readonly StoredValue[],
  { asOf, knownOn, tolerance }: Knowledge,
): readonly Observation[] => {
  const observations: Observation[] = [];
  let group: StoredValue[] = [];
  const close = (): void => {
    const observation = group.length === 0 ? undefined : observe(bestOf(group), tolerance);
    if (observation !== undefined) observations.push(observation);
    group = [];
  };
  for (const stored of series) {
    if (stored.last > asOf) break;
    if (stored.known > knownOn || stored.from.status === "forecast") continue;
    const head = group[0];
    if (head !== undefined && (head.first !== stored.first || head.last !== stored.last)) close();
    group.push(stored);
  }
  close();
  return observations;
};

/** The forecasts of a series that are known: of each period the latest, also for days to come. */
export const forecastsOn = (
  series: readonly StoredValue[],
  { knownOn, tolerance }: Knowledge,
): readonly Observation[] => {
  const latest = new Map<string, StoredValue>();
  for (const stored of series) {
    if (stored.known > knownOn || stored.from.status !== "forecast") continue;
    const key = daysKey(stored);
    const before = latest.get(key);
    if (before === undefined || before.known <= stored.known) latest.set(key, stored);
  }
  return [...latest.values()].flatMap((stored) => observe([stored], tolerance) ?? []);
};

/** What the chosen values of one period say; `undefined` where they withdraw what was known. */
export const observe = (
  chosen: readonly StoredValue[],
  tolerance: DecimalString,
): Observation | undefined => {
  const [head] = chosen;
  if (head === undefined || !saysSomething(head)) return undefined;
  const { first, last, known } = head;
  const { comparisons, differ } = toldIn(chosen, tolerance);
  const codes = codesIn(chosen);
  const figures = codes.length > 0 ? NO_FIGURES : figuresTogether(chosen, tolerance);
  // Written out whole: a series of many values is made ready several times as fast as by copies of parts.
  return {
    first,
    last,
    known,
    from: chosen,
    bounds: figures.bounds,
    low: lowEnd(figures.bounds),
    high: highEnd(figures.bounds),
    nominal: figures.nominal,
    codes,
    conflict: differ || figures.conflict || codes.length > 1,
    comparisons,
    derivation: null,
  };
};

const NO_CODES: readonly string[] = [];

const codesIn = (chosen: readonly StoredValue[]): readonly string[] => {
  let codes: Set<string> | undefined;
  for (const { value } of chosen) {
    if (value !== null && isCategory(value)) codes = (codes ?? new Set()).add(value.category);
  }
  return codes === undefined ? NO_CODES : [...codes];
};

/** Figures of one period taken together. */
type Together = Pick<Observation, "bounds" | "nominal" | "conflict">;

const NO_FIGURES: Together = { bounds: null, nominal: null, conflict: false };

const figuresTogether = (chosen: readonly StoredValue[], tolerance: DecimalString): Together => {
  let together: Bounds | null = null;
  let conflict = false;
  let low: DecimalString | null = null;
  let high: DecimalString | null = null;
  for (const { value } of chosen) {
    if (value === null || isCategory(value)) continue;
    const own = bounds(value, tolerance);
    conflict ||= together !== null && !sameBounds(together, own);
    together = together === null ? own : hull(together, own);
    const figure = nominal(value);
    if (low === null || compare(figure, low) < 0) low = figure;
    if (high === null || compare(figure, high) > 0) high = figure;
  }
  return { bounds: together, nominal: middle(low, high), conflict };
};

/** The figure itself, or halfway between the lowest and the highest of several. */
const middle = (low: DecimalString | null, high: DecimalString | null): DecimalString | null =>
  low === null || high === null || low === high ? low : times(plus(low, high), "0.5");

/** Whether a total leaves days of its span out. */
export const isPatchy = ({ derivation }: Observation): boolean =>
  derivation?.kind === "total" && !derivation.isComplete;

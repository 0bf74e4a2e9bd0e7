// Measured values made ready to be asked: one series for each indicator, with days and doubles beside the exact texts.
// Sums, ratios and windows of values are put together in the files beside it.
import type { MeasuredValue } from "../model/measured-value.js";
import type { DecimalString } from "../value/decimal.js";
import { indexAfter, lastDayNumber } from "./figure.js";
import { type MissingValue, missingOn } from "./missing-values.js";
import { forecastsOn, type Knowledge, type Observation, observationsOn, observe } from "./observation.js";
import { Observations } from "./observations.js";
import type { StoredValue } from "./stored-value.js";

const knownDay = ({ known }: Observation): number => known;

/** Observations with the tolerance with which "about" and "nearly" were read. */
interface Ready {
  readonly tolerance: DecimalString;
  readonly all: readonly Observation[];
}

/**
 * The values of one indicator and one set of dimensions, made ready once.
 *
 * Most series are simple: one figure a period, each period ending after the one before and published after it. What
 * is visible of such a series on any day is its beginning, so that its observations are made once for all days.
 */
export class Series {
  #isSimple: boolean | undefined;
  #ready: Ready | undefined;
  #lookedAt: { readonly knowledge: Knowledge; readonly observations: Observations } | undefined;

  /** @param values - in order of the day, the period and the vintage; see {@link inOrder} */
  constructor(readonly values: readonly StoredValue[]) {}

  /** What is visible on a day. */
  on(knowledge: Knowledge): Observations {
    this.#isSimple ??= isSimple(this.values);
    if (this.#isSimple) return this.#beginning(knowledge);
    const before = this.#lookedAt;
    if (before !== undefined && isSameKnowledge(before.knowledge, knowledge)) return before.observations;
    const observations = new Observations(observationsOn(this.values, knowledge));
    this.#lookedAt = { knowledge, observations };
    return observations;
  }

  #beginning({ asOf, knownOn, tolerance }: Knowledge): Observations {
    const all = this.#all(tolerance);
    const newest = all[all.length - 1];
    if (newest === undefined || (newest.last <= asOf && newest.known <= knownOn))
      return new Observations(all, 0, all.length, true);
    const until = indexAfter(all, lastDayNumber, asOf);
    return new Observations(all, 0, indexAfter(all, knownDay, knownOn, 0, until), true);
  }

  #all(tolerance: DecimalString): readonly Observation[] {
    if (this.#ready?.tolerance === tolerance) return this.#ready.all;
    const all = this.values.flatMap((stored) => observe([stored], tolerance) ?? []);
    this.#ready = { tolerance, all };
    return all;
  }

  /** The forecasts that are known, also for days to come. */
  forecasts(knowledge: Knowledge): readonly Observation[] {
    return forecastsOn(this.values, knowledge);
  }

  /** The periods that are stated to have no value. */
  missing(knowledge: Knowledge): readonly MissingValue[] {
    this.#isSimple ??= isSimple(this.values);
    return this.#isSimple ? [] : missingOn(this.values, knowledge);
  }

  /** The values that stand by the day, but became known only after the knowledge that is asked for. */
  knownLater({ asOf, knownOn }: Knowledge): readonly StoredValue[] {
    return this.values.filter(
      ({ last, known, from }) => last <= asOf && known > knownOn && from.status !== "forecast",
    );
  }

  /** The figures of the period and vintage of a verified one, for which that was taken. */
  besideVerified({ first, last, known }: StoredValue): readonly StoredValue[] {
    return this.values.filter(
      (stored) =>
        stored.first === first &&
        stored.last === last &&
        stored.known === known &&
        stored.value !== null &&
        stored.from.verification !== "verified" &&
        stored.from.status !== "forecast",
    );
  }

  /** The series with further values and without those taken away; it leaves this one as it is. */
  with(added: readonly StoredValue[], removed: ReadonlySet<MeasuredValue>): Series {
    const kept = removed.size === 0 ? this.values : this.values.filter(({ from }) => !removed.has(from));
    return new Series(inOrder([...kept, ...added]));
  }
}

const isSameKnowledge = (a: Knowledge, b: Knowledge): boolean =>
  a.asOf === b.asOf && a.knownOn === b.knownOn && a.tolerance === b.tolerance;

/** Whether each value is the only one that ends on its day, is a figure, and is published after those before it. */
const isSimple = (values: readonly StoredValue[]): boolean =>
  values.every((stored, at) => {
    const before = values[at - 1];
    return (
      stored.value !== null &&
      stored.from.status !== "forecast" &&
      (before === undefined || (before.last < stored.last && before.known <= stored.known))
    );
  });

/** Values in order of the day; those of one period and vintage in an order that does not depend on the input's. */
export const inOrder = (values: StoredValue[]): readonly StoredValue[] => values.sort(byDay);

const byDay = (a: StoredValue, b: StoredValue): number =>
  a.last - b.last || a.first - b.first || a.known - b.known || (written(a) < written(b) ? -1 : 1);

const written = ({ from }: StoredValue): string => JSON.stringify(from);

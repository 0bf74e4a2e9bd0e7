import { indexAfter, lastDayNumber } from "./figure.js";
import type { Observation } from "./observation.js";

/**
 * Observations in order of their last day: a run of a longer list that is shared and not copied, so that what was
 * visible on an earlier day costs no more than two indexes.
 */
export class Observations implements Iterable<Observation> {
  readonly #list: readonly Observation[];
  readonly #from: number;
  readonly #to: number;
  /** Whether each stands on a day of its own and has a figure or a code. */
  readonly isSimple: boolean;

  constructor(list: readonly Observation[], from = 0, to = list.length, isSimple = false) {
    this.#list = list;
    this.#from = from;
    this.#to = to;
    this.isSimple = isSimple;
  }

  /** The whole list that this is a run of. */
  get shared(): readonly Observation[] {
    return this.#list;
  }

  get length(): number {
    return this.#to - this.#from;
  }

  get first(): Observation | undefined {
    return this.length === 0 ? undefined : this.#list[this.#from];
  }

  get last(): Observation | undefined {
    return this.length === 0 ? undefined : this.#list[this.#to - 1];
  }

  /** Those that stand on or before a day. */
  until(day: number): Observations {
    const last = this.last;
    if (last === undefined || last.last <= day) return this;
    return new Observations(this.#list, this.#from, this.#indexAfter(day), this.isSimple);
  }

  /** Those that stand after a day. */
  after(day: number): Observations {
    const first = this.first;
    if (first === undefined || first.last > day) return this;
    return new Observations(this.#list, this.#indexAfter(day), this.#to, this.isSimple);
  }

  #indexAfter(day: number): number {
    return indexAfter(this.#list, lastDayNumber, day, this.#from, this.#to);
  }

  /** The latest that stands on or before a day. */
  latestBy(day: number): Observation | undefined {
    return this.until(day).last;
  }

  find(test: (observation: Observation) => boolean): Observation | undefined {
    for (let at = this.#from; at < this.#to; at++) {
      const observation = this.#list[at] as Observation;
      if (test(observation)) return observation;
    }
    return undefined;
  }

  findLast(test: (observation: Observation) => boolean): Observation | undefined {
    for (let at = this.#to - 1; at >= this.#from; at--) {
      const observation = this.#list[at] as Observation;
      if (test(observation)) return observation;
    }
    return undefined;
  }

  some(test: (observation: Observation) => boolean): boolean {
    return this.find(test) !== undefined;
  }

  /** Those that pass a test; the same object where all of them do. */
  filter(test: (observation: Observation) => boolean): Observations {
    for (let at = this.#from; at < this.#to; at++) {
      if (!test(this.#list[at] as Observation)) return new Observations(this.toArray().filter(test));
    }
    return this;
  }

  toArray(): readonly Observation[] {
    return this.#from === 0 && this.#to === this.#list.length
      ? this.#list
      : this.#list.slice(this.#from, this.#to);
  }

  [Symbol.iterator](): Iterator<Observation> {
    return this.toArray()[Symbol.iterator]();
  }
}

export const NO_OBSERVATIONS = /* @__PURE__ */ new Observations([]);

import { leavesOf } from "../criteria/criterion.js";
import type { Indicator } from "../model/indicator.js";
import type { MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Dimensions, Target } from "../model/target.js";
import { push } from "../value/group-by.js";
import { seriesKey } from "../verdict/compiled-portfolio.js";

/** Which targets need the same values: each target and each series of values is in one group. */
export class Needs {
  readonly #sets = new DisjointSets();
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #targets = new Map<string, number>();
  readonly #series = new Map<string, number>();
  readonly #breakdowns = new Map<string, SeriesByMember>();
  /** A series of each breakdown for which all series within it were brought together. */
  readonly #united = new Map<string, number>();

  constructor({ indicators, targets, measuredValues }: Portfolio) {
    this.#indicators = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    for (const { indicator, dimensions } of measuredValues) this.#know(indicator, dimensions);
    const needs = targets.map((target) => ({ target, ids: this.#measuring(target) }));
    // A series without values counts as well: they may be elsewhere, and are to come together later.
    for (const { target, ids } of needs) for (const id of ids) this.#know(id, target.dimensions);
    for (const { target, ids } of needs) {
      const number = this.#sets.add();
      this.#targets.set(target.id, number);
      for (const id of ids) this.#sets.unite(number, this.#within(id, target.dimensions));
    }
  }

  groupOf({ id }: Target): number {
    return this.#sets.of(this.#targets.get(id) as number);
  }

  groupOfValue({ indicator, dimensions }: MeasuredValue): number {
    return this.#sets.of(this.#series.get(seriesKey(indicator, dimensions)) as number);
  }

  /** The indicators that targets name, and those that these name in turn. */
  indicatorsOf(targets: readonly Target[]): ReadonlySet<string> {
    const found = new Set(targets.flatMap(namedIndicators));
    for (const id of found) {
      const { ratioOf, perDayOf } = this.#indicators.get(id) as Indicator;
      for (const other of [ratioOf?.numerator, ratioOf?.denominator, perDayOf])
        if (other !== undefined) found.add(other);
    }
    return found;
  }

  /** The indicators whose values judge a target. */
  #measuring(target: Target): ReadonlySet<string> {
    const found = new Set(namedIndicators(target));
    for (const id of found) {
      const { ratioOf } = this.#indicators.get(id) as Indicator;
      if (ratioOf !== undefined) found.add(ratioOf.numerator).add(ratioOf.denominator);
    }
    return found;
  }

  #know(indicator: string, dimensions: Dimensions | undefined): void {
    const key = seriesKey(indicator, dimensions);
    if (this.#series.has(key)) return;
    const number = this.#sets.add();
    this.#series.set(key, number);
    const known = this.#breakdowns.get(indicator) ?? new SeriesByMember();
    known.add({ dimensions, number });
    this.#breakdowns.set(indicator, known);
  }

  /** Brings the series together that have the dimensions of a target, and maybe others, and gives one of them. */
  #within(indicator: string, dimensions: Dimensions | undefined): number {
    const key = seriesKey(indicator, dimensions);
    const done = this.#united.get(key);
    if (done !== undefined) return done;
    const own = this.#series.get(key) as number;
    for (const { number } of this.#breakdowns.get(indicator)?.within(dimensions) ?? [])
      this.#sets.unite(own, number);
    this.#united.set(key, own);
    return own;
  }
}

/** The indicators that judge the parts of each criterion that a target has or had. */
const namedIndicators = ({ indicator, criterion, revisions }: Target): readonly string[] =>
  [criterion, ...revisions.flatMap((revision) => revision.criterion ?? [])].flatMap((stated) =>
    leavesOf(stated, indicator).flatMap((leaf) => leaf.indicator ?? []),
  );

/** The series of one indicator, by their breakdowns. */
class SeriesByMember {
  readonly #all: NeededSeries[] = [];
  readonly #byMember = new Map<string, NeededSeries[]>();

  add(breakdown: NeededSeries): void {
    this.#all.push(breakdown);
    for (const member of membersIn(breakdown.dimensions)) push(this.#byMember, member, breakdown);
  }

  /** Those that have all these dimensions, and maybe others. */
  within(dimensions: Dimensions | undefined): readonly NeededSeries[] {
    const lists = membersIn(dimensions).map((member) => this.#byMember.get(member) ?? []);
    const [fewest = this.#all] = lists.sort((a, b) => a.length - b.length);
    return lists.length < 2 ? fewest : fewest.filter((breakdown) => hasAll(breakdown, dimensions));
  }
}

interface NeededSeries {
  readonly dimensions: Dimensions | undefined;
  /** The number of the series among all that is grouped. */
  readonly number: number;
}

const membersIn = (dimensions: Dimensions = {}): readonly string[] =>
  Object.entries(dimensions).map((pair) => JSON.stringify(pair));

const hasAll = ({ dimensions: own = {} }: NeededSeries, dimensions: Dimensions = {}): boolean =>
  Object.entries(dimensions).every(([name, member]) => own[name] === member);

/** Numbered things, of which some are brought together. */
class DisjointSets {
  /** For each thing one of its group; the leader of a group has itself. */
  readonly #towards: number[] = [];

  /** The number of a new thing, which is in a group of its own. */
  add(): number {
    return this.#towards.push(this.#towards.length) - 1;
  }

  /** The leader of the group of a thing. */
  of(number: number): number {
    let at = number;
    for (let next = this.#towards[at] as number; next !== at; next = this.#towards[at] as number) {
      this.#towards[at] = this.#towards[next] as number;
      at = next;
    }
    return at;
  }

  unite(a: number, b: number): void {
    this.#towards[this.of(b)] = this.of(a);
  }
}

import type { Comparison } from "../criteria/change/change.js";
import type { Indicator } from "../model/indicator.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Dimensions } from "../model/target.js";
import { derivedFrom, forgetParent } from "../portfolio/derived.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import { inOrder, Series } from "../series/series.js";
import { isCategory, type StoredValue } from "../series/stored-value.js";
import type { Amount } from "../value/amount.js";
import type { ClosedPeriod } from "../value/read-period.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";
import { type CompiledFrame, earliestKnown, factsOf, frameOf, push } from "./compiled-frame.js";
import { type CompiledTarget, compileTarget } from "./compiled-target.js";
import { LayeredMap } from "./layered-map.js";

/** A portfolio made ready for judging. Nothing in it depends on a day or on options. */
export class CompiledPortfolio {
  readonly frame: CompiledFrame;
  readonly #series: LayeredMap<Series>;
  readonly #members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #compiled: Map<string, CompiledTarget>;

  constructor(
    frame: CompiledFrame,
    series: LayeredMap<Series>,
    members: ReadonlyMap<string, ReadonlySet<string>>,
    compiled: Map<string, CompiledTarget> = new Map(),
  ) {
    this.frame = frame;
    this.#series = series;
    this.#members = members;
    this.#compiled = compiled;
  }

  /** The target of that id, made ready; `undefined` where there is none. */
  target(id: string): CompiledTarget | undefined {
    const known = this.#compiled.get(id);
    if (known !== undefined) return known;
    const target = this.frame.targets.get(id);
    if (target === undefined) return undefined;
    const compiled = compileTarget(target, this.frame);
    this.#compiled.set(id, compiled);
    return compiled;
  }

  /** The targets in the order of the portfolio. */
  targets(): readonly CompiledTarget[] {
    return [...this.frame.targets.keys()].map((id) => this.target(id) as CompiledTarget);
  }

  series(key: string): Series | undefined {
    return this.#series.get(key);
  }

  allSeries(): ReadonlyMap<string, Series> {
    return this.#series.all();
  }

  /** The members of a dimension of which an indicator has values beside the given dimensions, in order of their names. */
  membersOf(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[] {
    return [...(this.#members.get(memberKey(indicator, dimensions ?? {}, dimension)) ?? [])].sort();
  }

  /** The same portfolio with further values. All but the series that they belong to is shared. */
  with(added: readonly MeasuredValue[]): CompiledPortfolio {
    const reader = new ValueReader(this.frame);
    const touched = [...reader.bySeries(added)].map(
      ([key, values]) => [key, this.#series.get(key)?.with(values) ?? new Series(inOrder(values))] as const,
    );
    const members = added.some(({ dimensions }) => dimensions !== undefined)
      ? membersIn(added, this.#members)
      : this.#members;
    return new CompiledPortfolio(this.frame, this.#series.with(touched), members, this.#compiled);
  }
}

const compiledPortfolios = /* @__PURE__ */ new WeakMap<object, CompiledPortfolio>();

/** The portfolio made ready: at the first call, and then kept as long as the portfolio. */
export const compilePortfolio = (portfolio: Portfolio): CompiledPortfolio => {
  const known = compiledPortfolios.get(portfolio);
  if (known !== undefined) return known;
  requirePortfolio(portfolio);
  const compiled = extended(portfolio) ?? compile(portfolio);
  compiledPortfolios.set(portfolio, compiled);
  forgetParent(portfolio);
  return compiled;
};

/** Made from what is ready of the portfolio to which values were added, if that is ready. */
const extended = (portfolio: Portfolio): CompiledPortfolio | undefined => {
  const derived = derivedFrom(portfolio);
  return derived === undefined ? undefined : compiledPortfolios.get(derived.parent)?.with(derived.added);
};

const compile = (portfolio: Portfolio): CompiledPortfolio => {
  const frame = frameOf(portfolio);
  const series = new Map<string, Series>();
  for (const [key, values] of new ValueReader(frame).bySeries(portfolio.measuredValues)) {
    series.set(key, new Series(inOrder(values)));
  }
  return new CompiledPortfolio(frame, new LayeredMap(series), membersIn(portfolio.measuredValues, new Map()));
};

/** Makes measured values ready. A series has few distinct periods and a data set few more, so each is read once. */
class ValueReader {
  readonly #frame: CompiledFrame;
  readonly #periods = new Map<string, ClosedPeriod>();

  constructor(frame: CompiledFrame) {
    this.#frame = frame;
  }

  bySeries(values: readonly MeasuredValue[]): ReadonlyMap<string, StoredValue[]> {
    const series = new Map<string, StoredValue[]>();
    for (const from of values) push(series, seriesKey(from.indicator, from.dimensions), this.#read(from));
    return series;
  }

  #read(from: MeasuredValue): StoredValue {
    const { first, last } = this.#closed(from.period);
    const released = from.releasedOn === undefined ? undefined : this.#closed(from.releasedOn).last;
    const indicator = this.#frame.indicators.get(from.indicator);
    return {
      from,
      first,
      last,
      known: released ?? earliestKnown(from.citations, this.#frame.sourceKnown) ?? last,
      value: inUnitOf(from, indicator),
      comparison: comparisonOf(from, indicator),
    };
  }

  #closed(period: string): ClosedPeriod {
    const known = this.#periods.get(period);
    if (known !== undefined) return known;
    const facts = factsOf(period) as ClosedPeriod;
    this.#periods.set(period, facts);
    return facts;
  }
}

/** Values of one indicator and one set of dimensions belong together. */
export const seriesKey = (indicator: string, dimensions: Dimensions | undefined): string =>
  dimensions === undefined
    ? indicator
    : `${indicator}\n${Object.keys(dimensions)
        .sort()
        .map((name) => JSON.stringify([name, dimensions[name]]))
        .join("\n")}`;

const memberKey = (indicator: string, others: Dimensions, dimension: string): string =>
  `${dimension}\n${seriesKey(indicator, others)}`;

/** The members that values name, by indicator, dimension and the other dimensions; added to those that are known. */
const membersIn = (
  values: readonly MeasuredValue[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const members = new Map(known);
  const own = new Map<string, Set<string>>();
  for (const { indicator, dimensions } of values) {
    for (const [dimension, member] of Object.entries(dimensions ?? {})) {
      const { [dimension]: _, ...others } = dimensions ?? {};
      const key = memberKey(indicator, others, dimension);
      const seen = own.get(key) ?? new Set(known.get(key));
      seen.add(member);
      own.set(key, seen);
      members.set(key, seen);
    }
  }
  return members;
};

const inUnitOf = (value: MeasuredValue, indicator: Indicator | undefined): Amount | CategoryValue | null => {
  const stated = value.value;
  if (stated === undefined) return null;
  return isCategory(stated) ? stated : shiftAmount(stated, powerOf(value, indicator));
};

const powerOf = ({ unit }: MeasuredValue, indicator: Indicator | undefined): number =>
  unit === undefined || indicator === undefined ? 0 : (powerBetween(unit, codeOf(indicator.unit)) ?? 0);

const comparisonOf = (value: MeasuredValue, indicator: Indicator | undefined): Comparison | null => {
  const { comparison } = value;
  if (comparison?.amount === undefined) return comparison ?? null;
  return { ...comparison, amount: shiftAmount(comparison.amount, powerOf(value, indicator)) };
};

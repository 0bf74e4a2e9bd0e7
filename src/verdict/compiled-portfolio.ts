import type { Comparison } from "../criteria/change/change.js";
import type { Indicator } from "../model/indicator.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { Portfolio } from "../model/portfolio.js";
import type { StatusReport } from "../model/status-report.js";
import type { Dimensions } from "../model/target.js";
import { type DerivedFrom, derivedFrom, forgetParent, type ListChange } from "../portfolio/derived.js";
import { requirePortfolio } from "../portfolio/known-portfolios.js";
import { inOrder, Series } from "../series/series.js";
import { isCategory, type StoredReport, type StoredValue } from "../series/stored-value.js";
import type { Amount } from "../value/amount.js";
import { type Conversion, conversionBetween, convertedAmount, multiplesWith } from "../value/convert.js";
import { push } from "../value/group-by.js";
import type { ClosedPeriod } from "../value/read-period.js";
import { codeOf } from "../value/unit.js";
import { type CompiledFrame, earliestKnown, factsOf, frameOf, storedReport } from "./compiled-frame.js";
import { type CompiledTarget, compileTarget } from "./compiled-target.js";
import { LayeredMap } from "./layered-map.js";

/** What is compiled of the lists of a portfolio that may be changed later. */
interface CompiledLists {
  readonly series: LayeredMap<Series>;
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** By target, in order of the day. */
  readonly reports: LayeredMap<readonly StoredReport[]>;
}

/** A portfolio made ready for judging. Nothing in it depends on a day or on options. */
export class CompiledPortfolio {
  readonly frame: CompiledFrame;
  readonly #lists: CompiledLists;
  readonly #compiled: Map<string, CompiledTarget>;

  constructor(frame: CompiledFrame, lists: CompiledLists, compiled: Map<string, CompiledTarget> = new Map()) {
    this.frame = frame;
    this.#lists = lists;
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
    return this.#lists.series.get(key);
  }

  allSeries(): ReadonlyMap<string, Series> {
    return this.#lists.series.all();
  }

  /** The members of a dimension of which an indicator has values beside the given dimensions, in order of their names. */
  membersOf(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[] {
    return [...(this.#lists.members.get(memberKey(indicator, dimensions ?? {}, dimension)) ?? [])].sort();
  }

  /** The reports of a target, in order of the day. */
  reportsOf(target: string): readonly StoredReport[] {
    return this.#lists.reports.get(target) ?? [];
  }

  /**
   * The same portfolio with other values and reports. All is shared but the series and the lists of reports in which
   * something changed.
   */
  with({ measuredValues, reports }: Omit<DerivedFrom, "parent">): CompiledPortfolio {
    const before = this.#lists;
    const series = before.series.with(changedSeries(measuredValues, before.series, this.frame));
    const lists: CompiledLists = {
      series,
      members: membersAfter(measuredValues, before.members, series),
      reports: before.reports.with(changedReports(reports, before.reports, this.frame)),
    };
    return new CompiledPortfolio(this.frame, lists, this.#compiled);
  }
}

const compiledPortfolios = /* @__PURE__ */ new WeakMap<object, CompiledPortfolio>();

/** The portfolio made ready: at the first call, and then kept as long as the portfolio. */
export const compilePortfolio = (portfolio: Portfolio): CompiledPortfolio => {
  const known = compiledPortfolios.get(portfolio);
  if (known !== undefined) return known;
  requirePortfolio(portfolio);
  const compiled = derived(portfolio) ?? compile(portfolio);
  compiledPortfolios.set(portfolio, compiled);
  forgetParent(portfolio);
  return compiled;
};

/** Made from what is ready of the portfolio that was changed, if that is ready. */
const derived = (portfolio: Portfolio): CompiledPortfolio | undefined => {
  const derivation = derivedFrom(portfolio);
  return derivation === undefined ? undefined : compiledPortfolios.get(derivation.parent)?.with(derivation);
};

const compile = (portfolio: Portfolio): CompiledPortfolio => {
  const empty = { series: new LayeredMap<Series>(), members: new Map(), reports: new LayeredMap<never>() };
  return new CompiledPortfolio(frameOf(portfolio), empty).with({
    measuredValues: { added: portfolio.measuredValues, removed: new Set() },
    reports: { added: portfolio.reports, removed: new Set() },
  });
};

/** The series to which values were added, or from which they were taken: `undefined` where none is left. */
const changedSeries = (
  { added, removed }: ListChange<MeasuredValue>,
  before: LayeredMap<Series>,
  frame: CompiledFrame,
): ReadonlyMap<string, Series | undefined> => {
  const further = new ValueReader(frame).bySeries(added);
  const keys = new Set(further.keys());
  for (const { indicator, dimensions } of removed) keys.add(seriesKey(indicator, dimensions));
  const changed = new Map<string, Series | undefined>();
  for (const key of keys) {
    const values = further.get(key) ?? [];
    const series = before.get(key)?.with(values, removed) ?? new Series(inOrder(values));
    changed.set(key, series.values.length === 0 ? undefined : series);
  }
  return changed;
};

/** The reports of the targets of which some were added or taken away. */
const changedReports = (
  { added, removed }: ListChange<StatusReport>,
  before: LayeredMap<readonly StoredReport[]>,
  frame: CompiledFrame,
): ReadonlyMap<string, readonly StoredReport[] | undefined> => {
  const further = new Map<string, StoredReport[]>();
  for (const from of added) push(further, from.target, storedReport(from, frame));
  const targets = new Set(further.keys());
  for (const { target } of removed) targets.add(target);
  const changed = new Map<string, readonly StoredReport[] | undefined>();
  for (const target of targets) {
    const kept = before.get(target)?.filter(({ from }) => !removed.has(from)) ?? [];
    const reports = [...kept, ...(further.get(target) ?? [])].sort(inOrderOfDays);
    changed.set(target, reports.length === 0 ? undefined : reports);
  }
  return changed;
};

/** Those of one day in an order that does not depend on the input's. */
const inOrderOfDays = (a: StoredReport, b: StoredReport): number =>
  a.stands - b.stands || a.known - b.known || (JSON.stringify(a.from) < JSON.stringify(b.from) ? -1 : 1);

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
    const conversion = conversionOf(from, this.#frame.indicators.get(from.indicator), this.#frame);
    return {
      from,
      first,
      last,
      known: released ?? earliestKnown(from.citations, this.#frame.sourceKnown) ?? last,
      value: valueIn(from, conversion),
      comparison: comparisonIn(from, conversion),
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

/** The members that values name, by indicator, dimension and the other dimensions. */
const membersAfter = (
  { added, removed }: ListChange<MeasuredValue>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  series: LayeredMap<Series>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const changed = [...added, ...removed].filter(({ dimensions }) => dimensions !== undefined);
  if (changed.length === 0) return before;
  const members = new Map(before);
  const own = new Map<string, Set<string>>();
  for (const { indicator, dimensions } of changed) {
    const isThere = removed.size === 0 || series.get(seriesKey(indicator, dimensions)) !== undefined;
    for (const [dimension, member] of Object.entries(dimensions ?? {})) {
      const { [dimension]: _, ...others } = dimensions ?? {};
      const key = memberKey(indicator, others, dimension);
      const seen = own.get(key) ?? new Set(before.get(key));
      if (isThere) seen.add(member);
      else seen.delete(member);
      own.set(key, seen);
      members.set(key, seen);
    }
  }
  return members;
};

/** How an amount of a value gets into the unit of its indicator; `null` where it is in that unit. */
const conversionOf = (
  { unit }: MeasuredValue,
  indicator: Indicator | undefined,
  { unitMultiples }: CompiledFrame,
): Conversion | null => {
  if (unit === undefined || indicator === undefined) return null;
  const multipleOf = multiplesWith(unit, (code) => unitMultiples.get(code));
  return conversionBetween(codeOf(unit), codeOf(indicator.unit), multipleOf) ?? null;
};

const valueIn = ({ value }: MeasuredValue, by: Conversion | null): Amount | CategoryValue | null => {
  if (value === undefined) return null;
  return by === null || isCategory(value) ? value : convertedAmount(value, by);
};

const comparisonIn = ({ comparison }: MeasuredValue, by: Conversion | null): Comparison | null =>
  by === null || comparison?.amount === undefined
    ? (comparison ?? null)
    : { ...comparison, amount: convertedAmount(comparison.amount, by) };

import type { Comparison } from "../criteria/change/change.js";
import { orThrow } from "../faults/fault.js";
import type { Indicator } from "../model/indicator.js";
import type { CategoryValue, MeasuredValue } from "../model/measured-value.js";
import type { Policy } from "../model/policy.js";
import type { Portfolio } from "../model/portfolio.js";
import type { Citation } from "../model/source.js";
import type { StatusReport } from "../model/status-report.js";
import type { Dimensions, Target } from "../model/target.js";
import { requirePortfolio, unparsed } from "../portfolio/require-portfolio.js";
import type { Amount } from "../value/amount.js";
import { type ClosedPeriod, type PeriodFacts, readPeriod } from "../value/read-period.js";
import { codeOf, powerBetween, shiftAmount } from "../value/unit.js";

/** A measured value made ready: its days read, its amount in the indicator's unit. */
export interface StoredValue {
  readonly from: MeasuredValue;
  readonly first: number;
  readonly last: number;
  /** The day on which it became known. */
  readonly known: number;
  /** `null` for a value that withdraws an earlier vintage, or of which only a change is stated. */
  readonly value: Amount | CategoryValue | null;
  /** The stated change, its `amount` in the indicator's unit. */
  readonly comparison: Comparison | null;
}

export interface StoredReport {
  readonly from: StatusReport;
  readonly first: number;
  /** The day on which the state stood. */
  readonly stands: number;
  readonly known: number;
}

/** Everything that an evaluation looks up, found once for a portfolio. */
export interface PortfolioIndex {
  readonly targets: ReadonlyMap<string, Target>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly policies: ReadonlyMap<string, Policy>;
  /** The policies that repeal or replace a policy. */
  readonly endedBy: ReadonlyMap<string, readonly Policy[]>;
  readonly partyNames: ReadonlyMap<string, Portfolio["parties"][number]["name"]>;
  /** The day from which a source counts as known, where it says. */
  readonly sourceKnown: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, readonly StoredValue[]>;
  /** The members of a dimension beside which, and beside the given dimensions, an indicator has values. */
  readonly membersOf: (
    indicator: string,
    dimensions: Dimensions | undefined,
    dimension: string,
  ) => readonly string[];
  readonly reports: ReadonlyMap<string, readonly StoredReport[]>;
  readonly timeZone: string | undefined;
}

const indexes = /* @__PURE__ */ new WeakMap<object, PortfolioIndex>();

/** The index of a portfolio, made at the first call and kept as long as the portfolio. */
export const indexPortfolio = (portfolio: Portfolio): PortfolioIndex => {
  requirePortfolio(portfolio);
  const known = indexes.get(portfolio);
  if (known !== undefined) return known;
  const index = buildIndex(portfolio);
  indexes.set(portfolio, index);
  return index;
};

const buildIndex = (portfolio: Portfolio): PortfolioIndex => {
  try {
    return new IndexBuilder(portfolio).build();
  } catch {
    return orThrow(unparsed(portfolio), "portfolio");
  }
};

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

class IndexBuilder {
  readonly #portfolio: Portfolio;
  readonly #sourceKnown = new Map<string, number>();
  readonly #periods = new Map<string, PeriodFacts>();

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
  }

  build(): PortfolioIndex {
    const { sources, parties, policies, indicators, targets } = this.#portfolio;
    for (const source of sources) {
      const known = this.#lastDay(source.publishedOn) ?? this.#lastDay(source.covers);
      if (known !== null && known !== undefined) this.#sourceKnown.set(source.id, known);
    }
    const indicatorMap = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    return {
      targets: new Map(targets.map((target) => [target.id, target])),
      indicators: indicatorMap,
      policies: new Map(policies.map((policy) => [policy.id, policy])),
      endedBy: endings(policies),
      partyNames: new Map(parties.map((party) => [party.id, party.name])),
      sourceKnown: this.#sourceKnown,
      series: this.#series(indicatorMap),
      membersOf: this.#members(),
      reports: this.#reports(),
      timeZone: this.#portfolio.timeZone,
    };
  }

  #series(indicators: ReadonlyMap<string, Indicator>): ReadonlyMap<string, readonly StoredValue[]> {
    const series = new Map<string, StoredValue[]>();
    for (const from of this.#portfolio.measuredValues) {
      const { first, last } = this.#closed(from.period);
      const known = this.#lastDay(from.releasedOn) ?? this.#knownThrough(from.citations) ?? last;
      const indicator = indicators.get(from.indicator);
      const value = inUnitOf(from, indicator);
      const comparison = comparisonOf(from, indicator);
      push(series, seriesKey(from.indicator, from.dimensions), {
        from,
        first,
        last,
        known,
        value,
        comparison,
      });
    }
    for (const values of series.values()) values.sort(byDay);
    return series;
  }

  /** For each dimension of each indicator its members, in order of their names, however the values are ordered. */
  #members(): PortfolioIndex["membersOf"] {
    const members = new Map<string, Set<string>>();
    for (const { indicator, dimensions } of this.#portfolio.measuredValues) {
      for (const [dimension, member] of Object.entries(dimensions ?? {})) {
        const { [dimension]: _, ...others } = dimensions ?? {};
        const key = memberKey(indicator, others, dimension);
        const seen = members.get(key);
        if (seen === undefined) members.set(key, new Set([member]));
        else seen.add(member);
      }
    }
    return (indicator, dimensions, dimension) =>
      [...(members.get(memberKey(indicator, dimensions ?? {}, dimension)) ?? [])].sort();
  }

  #reports(): ReadonlyMap<string, readonly StoredReport[]> {
    const reports = new Map<string, StoredReport[]>();
    for (const from of this.#portfolio.reports) {
      const { first, last } = this.#closed(from.on);
      const known = this.#lastDay(from.reportedOn) ?? this.#knownThrough(from.citations) ?? last;
      const stands = known >= first ? Math.min(last, known) : last;
      push(reports, from.target, { from, first, stands, known });
    }
    for (const list of reports.values()) list.sort((a, b) => a.stands - b.stands || a.known - b.known);
    return reports;
  }

  /** The earliest publication among the cited sources. */
  #knownThrough(citations: readonly Citation[]): number | undefined {
    let earliest: number | undefined;
    for (const { source } of citations) {
      const known = this.#sourceKnown.get(source);
      if (known !== undefined && (earliest === undefined || known < earliest)) earliest = known;
    }
    return earliest;
  }

  #lastDay(period: string | undefined): number | null | undefined {
    return period === undefined ? undefined : this.#facts(period).last;
  }

  #closed(period: string): ClosedPeriod {
    return this.#facts(period) as ClosedPeriod;
  }

  /** A series has few distinct periods and a data set few more, so each is read once. */
  #facts(period: string): PeriodFacts {
    const known = this.#periods.get(period);
    if (known !== undefined) return known;
    const facts = orThrow(readPeriod(period), "period");
    this.#periods.set(period, facts);
    return facts;
  }
}

/** In order of the day; of one period and vintage in an order that does not depend on the input's. */
const byDay = (a: StoredValue, b: StoredValue): number =>
  a.last - b.last || a.first - b.first || a.known - b.known || (written(a) < written(b) ? -1 : 1);

const written = ({ from }: StoredValue): string => JSON.stringify(from);

/** Adds to the list of a key. */
export const push = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
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

export const isCategory = (value: Amount | CategoryValue): value is CategoryValue =>
  typeof value === "object" && "category" in value;

const endings = (policies: readonly Policy[]): ReadonlyMap<string, readonly Policy[]> => {
  const endedBy = new Map<string, Policy[]>();
  for (const policy of policies) {
    for (const { type, policy: ended } of policy.relations) {
      if (ended !== undefined && (type === "replaces" || type === "repeals")) push(endedBy, ended, policy);
    }
  }
  return endedBy;
};

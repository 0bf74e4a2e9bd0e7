import { perOf } from "../model/indicator.js";
import type { Dimensions } from "../model/target.js";
import type { MissingValue } from "../series/missing-values.js";
import type { Observation } from "../series/observation.js";
import { NO_OBSERVATIONS, Observations } from "../series/observations.js";
import { ratioObservations, withDerived } from "../series/ratio-observations.js";
import { type CompiledPortfolio, seriesKey } from "./compiled-portfolio.js";
import type { Settings } from "./settings.js";

/** Where a criterion finds its observations. */
export interface ObservationSource {
  observations(indicator: string, dimensions: Dimensions | undefined): Observations;
  /** The periods of a series that are stated to have no value. */
  missing(indicator: string, dimensions: Dimensions | undefined): readonly MissingValue[];
  /** The members of a dimension of which something is visible beside the given dimensions. */
  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[];
}

/** What is known of a portfolio on a day: shared by all targets that are judged on it. */
export class KnownData implements ObservationSource {
  readonly portfolio: CompiledPortfolio;
  readonly settings: Settings;
  readonly #ratios = new Map<string, Observations>();

  constructor(portfolio: CompiledPortfolio, settings: Settings) {
    this.portfolio = portfolio;
    this.settings = settings;
  }

  /** What stands on or before an earlier day, with the same knowledge. */
  until(asOf: number): KnownData {
    return new KnownData(this.portfolio, { ...this.settings, asOf });
  }

  observations(indicator: string, dimensions: Dimensions | undefined): Observations {
    const key = seriesKey(indicator, dimensions);
    const stated = this.portfolio.series(key)?.on(this.settings) ?? NO_OBSERVATIONS;
    const own = this.portfolio.frame.indicators.get(indicator);
    if (own?.ratioOf === undefined) return stated;
    const known = this.#ratios.get(key);
    if (known !== undefined) return known;
    const { numerator, denominator } = own.ratioOf;
    const derived = ratioObservations(
      this.observations(numerator, dimensions).toArray(),
      this.observations(denominator, dimensions).toArray(),
      perOf(own),
    );
    const all = new Observations(withDerived(stated.toArray(), derived));
    this.#ratios.set(key, all);
    return all;
  }

  missing(indicator: string, dimensions: Dimensions | undefined): readonly MissingValue[] {
    return this.portfolio.series(seriesKey(indicator, dimensions))?.missing(this.settings) ?? [];
  }

  /** The forecasts of a series, also for days to come. */
  forecasts(indicator: string, dimensions: Dimensions | undefined): readonly Observation[] {
    return this.portfolio.series(seriesKey(indicator, dimensions))?.forecasts(this.settings) ?? [];
  }

  /** By which further dimensions there are values of an indicator, where there may be none for the whole. */
  dimensionsOf(indicator: string, within: Dimensions | undefined): readonly string[] {
    const given = Object.entries(within ?? {});
    const found = new Set<string>();
    for (const { values } of this.portfolio.allSeries().values()) {
      const { indicator: id, dimensions = {} } = values[0]?.from ?? {};
      if (id !== indicator || given.some(([name, member]) => dimensions[name] !== member)) continue;
      if (this.observations(indicator, dimensions).length === 0) continue;
      for (const name of Object.keys(dimensions)) if (!(name in (within ?? {}))) found.add(name);
    }
    return [...found].sort();
  }

  members(indicator: string, dimensions: Dimensions | undefined, dimension: string): readonly string[] {
    const { ratioOf } = this.portfolio.frame.indicators.get(indicator) ?? {};
    const sides = ratioOf === undefined ? [] : [ratioOf.numerator, ratioOf.denominator];
    const seen = [indicator, ...sides].flatMap((id) => this.portfolio.membersOf(id, dimensions, dimension));
    return [...new Set(seen)].filter(
      (member) => this.observations(indicator, { ...dimensions, [dimension]: member }).length > 0,
    );
  }
}
